import ConfigModel
import LosslessXML

/// Plans what `appSettings` should hold.
struct SettingPlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func setting(_ key: String, is value: String) throws(Refusal) -> PlannedEdit? {
    let settings = document.settings
    guard settings[key] != value else { return nil }
    try refuseOverridden(key)
    let reason = "sets '\(key)' to '\(value)'"
    if let entry = settings.own[key] {
      return PlannedEdit(entry.element.setting("value", to: value), at: entry.element, reason)
    }
    let addition = NewElement("add", values: ["key": key, "value": value])
    guard let section = document.appSettings?.element else {
      return document.adding(NewElement("appSettings", children: [addition]), reason)
    }
    return PlannedEdit(section.inserting(addition, .last), at: section, reason)
  }

  func settingIsOff(_ key: String, removing: Bool) throws(Refusal) -> PlannedEdit? {
    let settings = document.settings
    guard let value = settings[key], value.isTrueWord else { return nil }
    try refuseOverridden(key)
    guard let element = settings.own[key]?.element else { return nil }
    guard removing else {
      let reason = "sets '\(key)' to 'false'"
      return PlannedEdit(element.setting("value", to: "false"), at: element, reason)
    }
    return PlannedEdit(element.outermostLeftEmpty.removal, at: element, "removes '\(key)'")
  }

  private func refuseOverridden(_ key: String) throws(Refusal) {
    guard document.settings.isOverridden(key) else { return }
    let section = document.appSettings?.element
    let place = section?.attribute("file")?.range ?? section?.startTagRange ?? 0..<0
    let file = document.settingsFileName ?? ""
    throw Refusal(.overriddenByFile(key: key, file: file), at: place)
  }
}
