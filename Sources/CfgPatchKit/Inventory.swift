import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

/// What a program really gets from its configuration file.
public struct Inventory: Sendable {
  let path: String
  let document: ConfigurationDocument
  let recognition: Recognition?
  let secrets: Secrets
  let lines: LineTable

  init(_ input: Input, _ document: ConfigurationDocument, _ recognition: Recognition?) {
    path = input.path
    self.document = document
    self.recognition = recognition
    secrets = Secrets(in: [document.syntax, document.settingsFile].compactMap(\.self))
    lines = LineTable(document.text)
  }

  /// The line, counted from 1, on which `element` begins.
  func line(of element: ElementSyntax) -> Int {
    lines.location(of: element.range.lowerBound).line
  }

  /// The settings that the program reads, with secrets masked, in the order of their keys' lines.
  var settings: [(key: String, value: String, isOverridden: Bool, line: Int)] {
    let settings = document.settings
    return settings.own.effective.map { entry in
      (
        entry.key, secrets.masking(settings[entry.key] ?? ""), settings.isOverridden(entry.key),
        line(of: entry.element)
      )
    }
  }

  /// What has no effect, and why, by line.
  var dead: [(line: Int, words: String)] {
    let settings = document.settings.own.entries.filter { $0.fate != .counts }.map { entry in
      (line(of: entry.element), "'\(entry.key)' has no effect: \(words(for: entry.fate))")
    }
    let sources = document.tracing.sources.flatMap(\.deadTwins).map { twin in
      (line(of: twin.element), "the trace source '\(twin.name)' is replaced by a later one")
    }
    let locations = document.ignoredLocations.map { location in
      (
        line(of: location.element),
        "'location' for '\(location.path ?? "")' has no effect on an executable"
      )
    }
    return (settings + sources + locations).sorted { $0.0 < $1.0 }
  }

  private func words(for fate: CollectionReplay.Fate) -> String {
    switch fate {
    case .counts: "it counts"
    case .replaced(let later): "line \(line(of: later)) replaces it"
    case .removed(let later): "line \(line(of: later)) removes it"
    }
  }
}

extension Pipeline {
  /// Returns what the program gets from `input`.
  ///
  /// - Throws: ``Failure`` if the file is not well-formed or would not load, so that the program
  ///   gets nothing from it.
  public func inventory(of input: Input) throws(Failure) -> Inventory {
    let document = configuration(of: input)
    let stopper = document.syntax.diagnostic ?? document.fileFailures.first?.diagnostic
    if let stopper {
      throw .refused(
        DiagnosedFile(path: input.path, text: document.text, diagnostics: [stopper]))
    }
    do throws(Recognition.Contradiction) {
      let recognition = try Recognition(of: document, kind: input.kind, path: input.nominalPath)
      return Inventory(input, document, recognition)
    } catch {
      return Inventory(input, document, nil)
    }
  }
}
