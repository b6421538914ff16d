/// A file that is open, and is closed when the value goes.
///
/// A lock that was taken through it goes with it.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  deinit { SystemCalls.release(descriptor) }
}

/// How a file is opened; never through a link, and never waiting for anybody.
enum OpenMode: Sendable {
  case reading
  case writing
  /// A new file for writing, which only its owner may read.
  case creating
  /// A new file for writing, which those may read whom the mask of the process lets.
  case creatingForOthers
  case folder
}
