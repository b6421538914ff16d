/// Returns the path of the file `name` in the folder `Fixtures` beside the test that asks.
public func fixture(_ name: String, filePath: StaticString = #filePath) -> String {
  let path = "\(filePath)".split(separator: "/", omittingEmptySubsequences: false)
  return path.dropLast().joined(separator: "/") + "/Fixtures/" + name
}
