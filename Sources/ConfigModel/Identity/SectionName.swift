/// The names that .NET Framework itself gives to sections and groups.
package enum SectionName {
  /// Returns whether `name` is a section or group of machine.config directly inside
  /// `configuration`, or an element that may stand beside them.
  package static func isKnown(_ name: String) -> Bool {
    MachineConfiguration.sections.contains(name) || MachineConfiguration.groups.contains(name)
      || besides.contains(name)
  }

  /// Returns the known name that `name` is nearly.
  package static func nearest(to name: String) -> String? {
    let names = MachineConfiguration.sections.union(MachineConfiguration.groups).union(besides)
    return Similarity.closest(to: name, among: names)
  }

  private static let besides: Set = ["configSections", "location"]
}
