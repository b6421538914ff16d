import CFileStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemCalls {
  func setOwner(_ owner: UInt32, group: UInt32, of file: borrowing OpenFile) throws(SystemFailure) {
    let descriptor = file.descriptor
    try call("fchown") { fchown(descriptor, owner, group) }
  }

  func setPermissions(_ bits: UInt32, of file: borrowing OpenFile) throws(SystemFailure) {
    let descriptor = file.descriptor
    try call("fchmod") { fchmod(descriptor, mode_t(bits)) }
  }

  func isImmutable(_ file: borrowing OpenFile) throws(SystemFailure) -> Bool {
    let descriptor = file.descriptor
    return try call("ioctl") { cfilestore_is_immutable(descriptor) } == 1
  }

  /// Returns the names of the extended attributes; none where the file system knows none.
  func attributeNames(of file: borrowing OpenFile) throws(SystemFailure) -> [String] {
    let descriptor = file.descriptor
    let bytes = try unsafe growing("flistxattr") { buffer, size in
      unsafe cfilestore_list_attributes(descriptor, buffer, size)
    }
    return bytes?.split(separator: 0).map { String(decoding: $0, as: UTF8.self) } ?? []
  }

  /// Returns the value of an extended attribute, or `nil` if there is none of that name.
  func attribute(_ name: String, of file: borrowing OpenFile) throws(SystemFailure) -> [UInt8]? {
    let descriptor = file.descriptor
    return try unsafe growing("fgetxattr") { buffer, size in
      unsafe cfilestore_read_attribute(descriptor, name, buffer, size)
    }
  }

  func setAttribute(_ name: String, to value: [UInt8], of file: borrowing OpenFile)
    throws(SystemFailure)
  {
    let descriptor = file.descriptor
    try call("fsetxattr") {
      unsafe cfilestore_write_attribute(descriptor, name, value, value.count)
    }
  }

  func removeAttribute(_ name: String, of file: borrowing OpenFile) throws(SystemFailure) {
    let descriptor = file.descriptor
    try call("fremovexattr") { unsafe cfilestore_remove_attribute(descriptor, name) }
  }

  /// Returns what `fill` writes, asking it for the size first, and again if that has grown.
  private func growing(
    _ name: String, _ fill: (UnsafeMutablePointer<CChar>?, Int) -> Int
  ) throws(SystemFailure) -> [UInt8]? {
    for _ in 1...100 {
      do {
        var buffer = [CChar](repeating: 0, count: try call(name) { fill(nil, 0) })
        if buffer.isEmpty { return [] }
        let size = buffer.count
        let filled = try call(name) { unsafe fill(&buffer, size) }
        return buffer[..<filled].map { UInt8(bitPattern: $0) }
      } catch {
        if error.isAbsence { return nil }
        guard error.code == ERANGE else { throw error }
      }
    }
    throw SystemFailure(name, ERANGE)
  }
}
