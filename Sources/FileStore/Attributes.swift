/// What a file carries besides its bytes and its name.
///
/// Access control lists and security labels are extended attributes on Linux. Attributes that only
/// `chattr` shows, and times, are not among them.
struct Attributes {
  private let owner: UInt32
  private let group: UInt32
  private let permissions: UInt32
  private let extended: [String: [UInt8]]

  /// Reads the attributes of `file`.
  ///
  /// - Throws: ``AttributeLoss`` if one that has to be kept cannot be read.
  init(of file: borrowing OpenFile, _ calls: SystemCalls) throws(AttributeLoss) {
    let status = try losing("attributes") { () throws(SystemFailure) in try calls.status(of: file) }
    owner = status.owner
    group = status.group
    permissions = status.permissions
    var extended: [String: [UInt8]] = [:]
    let names = try losing("attributes") { () throws(SystemFailure) in
      try calls.attributeNames(of: file)
    }
    for name in names {
      do { extended[name] = try calls.attribute(name, of: file) } catch {
        if Self.isEssential(name) { throw AttributeLoss(what: "attribute '\(name)'", error) }
      }
    }
    self.extended = extended
  }

  /// Gives `file` these attributes and no others.
  ///
  /// - Throws: ``AttributeLoss`` if this user may not give one of them.
  func give(to file: borrowing OpenFile, _ calls: SystemCalls) throws(AttributeLoss) {
    let former = try Attributes(of: file, calls)
    // A change of owner takes the mark "set user" away, so the mode comes after it.
    if owner != former.owner || group != former.group {
      let what = owner != former.owner ? "owner" : "group"
      try losing(what) { () throws(SystemFailure) in
        try calls.setOwner(owner, group: group, of: file)
      }
    }
    try giveExtended(to: file, former.extended, calls)
    try losing("mode") { () throws(SystemFailure) in
      try calls.setPermissions(permissions, of: file)
    }
    // The system can leave a mark away without a word, for instance that of a foreign group.
    let now = try losing("mode") { () throws(SystemFailure) in try calls.status(of: file) }
    guard now.permissions == permissions else { throw AttributeLoss(what: "mode", nil) }
  }

  private func giveExtended(
    to file: borrowing OpenFile, _ former: [String: [UInt8]], _ calls: SystemCalls
  ) throws(AttributeLoss) {
    for (name, value) in extended where former[name] != value {
      do { try calls.setAttribute(name, to: value, of: file) } catch {
        if Self.isEssential(name) { throw AttributeLoss(what: "attribute '\(name)'", error) }
      }
    }
    // A new file can inherit a list of rights from its folder that the old one did not have.
    for name in former.keys where extended[name] == nil && Self.isEssential(name) {
      try losing("attribute '\(name)'") { () throws(SystemFailure) in
        try calls.removeAttribute(name, of: file)
      }
    }
  }

  /// Returns whether `name` belongs to the user or decides who may read the file.
  private static func isEssential(_ name: String) -> Bool {
    !name.hasPrefix("security.") && !name.hasPrefix("trusted.")
  }
}

/// An attribute that a new file would not have.
struct AttributeLoss: Error {
  /// The attribute, as a noun.
  let what: String
  let failure: SystemFailure?

  init(what: String, _ failure: SystemFailure?) {
    self.what = what
    self.failure = failure
  }
}

private func losing<Result>(_ what: String, _ body: () throws(SystemFailure) -> Result)
  throws(AttributeLoss) -> Result
{
  do { return try body() } catch { throw AttributeLoss(what: what, error) }
}
