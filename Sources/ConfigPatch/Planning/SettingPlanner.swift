import ConfigModel
import LosslessXML

/// Plans what `appSettings` should hold.
struct SettingPlanner {
  private let document: ConfigurationDocument
  private let settings: EffectiveSettings

  init(_ document: ConfigurationDocument) {
    self.document = document
    settings = document.settings
  }

  /// Returns whether the program reads anything but `value` for `key`; without a value, whether it
  /// reads nothing.
  ///
  /// - Throws: ``Refusal`` if it does, and an edit of this file would not change it.
  func differs(_ key: String, from value: String?) throws(Refusal) -> Bool {
    let present = settings[key]
    guard present == nil || value != nil && present != value else { return false }
    try refuseOverridden(key)
    return true
  }

  /// Returns the edit of the addition that counts for `key`, if there is one.
  func edit(of key: String, to value: String) -> PlannedEdit? {
    settings.own[key].map { entry in
      PlannedEdit(
        entry.element.setting("value", to: value), at: entry.element, "sets '\(key)' to '\(value)'")
    }
  }

  func settingIsOff(_ key: String, removing: Bool) throws(Refusal) -> PlannedEdit? {
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
    guard settings.isOverridden(key) else { return }
    let section = document.appSettings?.element
    let place = section?.attribute("file")?.range ?? section?.startTagRange ?? 0..<0
    let file = document.settingsFileName ?? ""
    throw Refusal(.overriddenByFile(key: key, file: file), at: place)
  }
}
