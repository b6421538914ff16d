/// The version of the command and of everything that it prints.
enum Version {
  static let current = "0.1.0"
}
