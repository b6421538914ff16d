extension FilePlace {
  /// Returns what the names of the file's backups in `folder` begin with, in place of its own.
  ///
  /// Backups of files of one name in many folders can go to one folder, where nothing but this
  /// tells which is whose.
  func backupStem(in folder: String) -> String {
    folder == self.folder ? name : "\(name)~\(Self.tag(of: self.folder))"
  }

  /// A number of 64 bits, in 16 hexadecimal digits, for a path (FNV-1a).
  private static func tag(of path: String) -> String {
    let hash = path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
