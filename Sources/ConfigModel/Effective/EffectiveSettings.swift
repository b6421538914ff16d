import LosslessXML

/// The settings that the program reads from `appSettings`.
///
/// Keys are compared ignoring case, the last addition that is not removed counts, and a file named
/// by `file=` overrides it all (`AppSettingsSection`, `KeyValueConfigurationCollection`).
public struct EffectiveSettings: Sendable {
  /// The additions of the section itself.
  public let own: CollectionReplay
  /// The additions of the settings file, where it could be read.
  public let linked: CollectionReplay?

  /// Reads the settings of `document`.
  public init(_ document: ConfigurationDocument) {
    own = CollectionReplay(
      document.appSettings?.element, key: "key", comparison: .ordinalIgnoringCase)
    linked = document.settingsFile.map {
      CollectionReplay($0.root, key: "key", comparison: .ordinalIgnoringCase)
    }
  }

  /// Returns what the program reads for `key`; an addition without a value gives the empty text.
  public subscript(key: String) -> String? {
    let entry = isOverridden(key) ? linked?[key] : own[key]
    return entry.map { $0.element["value"] ?? "" }
  }

  /// Returns whether the settings file decides what the program reads for `key`.
  public func isOverridden(_ key: String) -> Bool {
    guard let linked else { return false }
    return linked[key] != nil || !linked.keepsInherited(key)
  }
}

extension ConfigurationDocument {
  /// The settings that the program reads.
  public var settings: EffectiveSettings { EffectiveSettings(self) }
}
