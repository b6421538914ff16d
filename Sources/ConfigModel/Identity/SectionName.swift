/// The names that .NET Framework itself gives to sections and groups.
package enum SectionName {
  /// Returns whether `name` is a section or group of machine.config directly inside
  /// `configuration`, or an element that may stand beside them.
  package static func isKnown(_ name: String) -> Bool {
    MachineConfiguration.sections.contains(name) || MachineConfiguration.groups.contains(name)
      || ["configSections", "location"].contains(name)
  }
}
