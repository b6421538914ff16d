/// A file as it was read: its bytes, and enough to know it again.
public struct FileSnapshot: Hashable, Sendable {
  /// The path as it was given.
  public let path: String
  /// The whole content.
  public let bytes: [UInt8]
  /// What tells the file from another one, and from itself before a change.
  public let identity: FileIdentity

  /// Creates a snapshot, as a store does when it reads.
  public init(path: String, bytes: [UInt8], identity: FileIdentity) {
    self.path = path
    self.bytes = bytes
    self.identity = identity
  }
}

/// What stays the same as long as a file is not replaced and not written.
///
/// The converse does not hold: a writer can put back the time, and two changes can fall into one
/// tick of the clock. Therefore a store compares the content too before it replaces a file.
public struct FileIdentity: Hashable, Sendable {
  /// The volume that the file is on.
  public let device: UInt64
  /// The number of the file on its volume.
  public let file: UInt64
  /// The length in bytes.
  public let size: Int
  /// The time of the last change of the content, in whole seconds since 1970.
  public let modifiedSeconds: Int
  /// The nanoseconds that follow ``modifiedSeconds``.
  public let modifiedNanoseconds: Int

  /// Creates an identity from what a store knows of a file.
  public init(
    device: UInt64, file: UInt64, size: Int, modifiedSeconds: Int, modifiedNanoseconds: Int
  ) {
    self.device = device
    self.file = file
    self.size = size
    self.modifiedSeconds = modifiedSeconds
    self.modifiedNanoseconds = modifiedNanoseconds
  }
}
