import ConfigModel
import LosslessXML

/// Plans what `appSettings` should hold.
struct SettingPlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func setting(_ key: String, is value: String) throws(Refusal) -> PlannedEdit? {
    let settings = document.settings
    guard settings[key] != value else { return nil }
    let section = try document.editableSection("appSettings")
    let reason = "sets '\(key)' to '\(value)'"
    if let entry = settings.own[key] {
      guard entry.element["value"] != value else { throw overridden(key) }
      return PlannedEdit(entry.element.setting("value", to: value), at: entry.element, reason)
    }
    let addition = NewElement("add", values: ["key": key, "value": value])
    guard let section else {
      let new = NewElement("appSettings", children: [addition])
      return try document.addingSection(new, "adds 'appSettings' and " + reason)
    }
    return PlannedEdit(section.inserting(addition, .last), at: section, reason)
  }

  func settingIsOff(_ key: String, removing: Bool) throws(Refusal) -> PlannedEdit? {
    let settings = document.settings
    guard let value = settings[key], value.isTrueWord else { return nil }
    _ = try document.editableSection("appSettings")
    guard let entry = settings.own[key], entry.element["value"]?.isTrueWord ?? false else {
      throw overridden(key)
    }
    guard removing else {
      let reason = "sets '\(key)' to 'false'"
      return PlannedEdit(entry.element.setting("value", to: "false"), at: entry.element, reason)
    }
    let element = entry.element.outermostLeftEmpty
    return PlannedEdit(element.removal, at: entry.element, "removes '\(key)'")
  }

  private func overridden(_ key: String) -> Refusal {
    let section = document.appSettings?.element
    let place = section?.attribute("file")?.range ?? section?.startTagRange ?? 0..<0
    let file = document.settingsFileName ?? ""
    return Refusal(.overriddenByFile(key: key, file: file), at: place)
  }
}

extension String {
  /// A Boolean value indicating whether the text is the word true in any case.
  fileprivate var isTrueWord: Bool { trimmingWhitespace.lowercased() == "true" }
}
