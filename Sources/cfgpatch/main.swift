#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

StandardStreams.open()
InternalFault.endProcessWithStatus()
exit(Invocation.status().rawValue)
