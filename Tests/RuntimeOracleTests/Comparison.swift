@testable import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

/// What cfgpatch says of a file, held against what the runtime makes of it.
struct Comparison {
  private(set) var differences: [Difference] = []
  /// The codes of the faults that both found.
  private(set) var commonFaults: Set<String> = []
  /// A Boolean value indicating whether nothing failed.
  var isLoaded: Bool { differences.isEmpty && commonFaults.isEmpty }
  private let document: ConfigurationDocument
  private let answer: Answer

  /// The sections that the runtime is asked for.
  static let sections = [
    "appSettings", "connectionStrings", "system.diagnostics", "system.net/connectionManagement",
    "system.net/defaultProxy", "system.net/settings",
  ]

  init(_ document: ConfigurationDocument, _ answer: Answer) {
    self.document = document
    self.answer = answer
    // XML forbids more than .NET's reader does; then no such consequence is claimed.
    let faults = [document.syntax.diagnostic].compactMap(\.self)
      .filter { $0.consequence == .configurationSystemFails }
    let failures = faults + document.fileFailures.map(\.diagnostic)
    guard areRead("file", failures, answer.refusal), answer.refusal == nil else { return }
    let loaded = Self.sections.filter { section in
      let failures = document.sectionFailures(section).map(\.diagnostic)
      return areRead(section, failures, answer.sections[section]?.messages)
    }
    if loaded.contains("appSettings") { compareSettings() }
    if loaded.contains("system.diagnostics") { compareTracing() }
    if loaded.contains("system.net/defaultProxy") { compareRequests() }
  }

  /// Returns whether both say that `subject` can be used; where only one does, notes it.
  private mutating func areRead(
    _ subject: String, _ failures: [Diagnostic], _ messages: [String]?
  ) -> Bool {
    guard let messages else {
      differences += failures.map { difference(subject, .passes($0)) }
      return failures.isEmpty
    }
    guard !isOpen(messages) else { return false }
    let foreseen = failures.filter { failure in
      !Deviation.all.contains { $0.explains(difference(subject, .passes(failure))) }
    }
    let said = foreseen.filter { MonoWords.say($0, in: messages) }
    commonFaults.formUnion(said.map(\.id.code))
    if said.isEmpty {
      differences.append(difference(subject, .refuses(messages, foreseen: foreseen)))
    }
    return false
  }

  /// Returns whether the runtime misses a class of which cfgpatch says that it may be there.
  private func isOpen(_ messages: [String]) -> Bool {
    let words = "Couldn't find type for class "
    guard let message = messages.first(where: { $0.hasPrefix(words) }) else { return false }
    return TraceClass(typeName: String(message.dropFirst(words.count).dropLast())) == .foreign
  }

  private func difference(_ subject: String, _ kind: Difference.Kind) -> Difference {
    var difference = Difference(subject: subject, kind: kind)
    if case .passes(let fault) = kind, let root = document.root {
      difference.isBehindRoot =
        !root.endTagRange.isEmpty && fault.range.lowerBound >= root.range.upperBound
      difference.place = document.text[fault.range]
    }
    return difference
  }

  private mutating func compare<Value: Equatable>(
    _ subject: String, _ told: Value, with ours: Value
  ) {
    guard told != ours else { return }
    differences.append(difference(subject, .reads("\(told)", not: "\(ours)")))
  }

  private mutating func compareSettings() {
    guard case .value(let told) = answer.settings else { return }
    let settings = document.settings
    let keys = (settings.own.entries + (settings.linked?.entries ?? [])).map(\.key)
    let ours = folded(keys.compactMap { key in settings[key].map { (key, $0) } })
    let theirs = folded(told.map { ($0.key, $0.value) })
    for key in Set(ours.keys).union(theirs.keys).sorted() {
      compare("setting \(key)", theirs[key] ?? "nothing", with: ours[key] ?? "nothing")
    }
  }

  /// The settings by their keys as .NET compares them.
  private func folded(_ settings: [(key: String, value: String)]) -> [String: String] {
    var folded: [String: String] = [:]
    for setting in settings { folded[String(ordinalUppercase: setting.key)] = setting.value }
    return folded
  }

  private mutating func compareTracing() {
    let trace = EffectiveListeners(
      in: document.diagnostics?.trace?.listeners, shared: document.tracing.sharedListeners)
    let failures = UseCheck(document).failures(of: trace).map(\.diagnostic)
    if areRead("trace", failures, answer.trace.messages) {
      compare("trace", answer.trace.value ?? [], with: trace)
    }
    for (name, told) in answer.sources.sorted(by: { $0.key < $1.key }) {
      let failures = document.useFailures(ofSource: name).map(\.diagnostic)
      guard areRead("source \(name)", failures, told.messages), let told = told.value else {
        continue
      }
      compare(told, with: document.tracing.source(name), "source \(name)")
    }
  }

  private mutating func compareRequests() {
    for (url, told) in answer.requests.sorted(by: { $0.key < $1.key }) {
      guard let destination = Self.destination(url) else { continue }
      let decision = document.proxyDecision(for: destination)
      var failures: [Diagnostic] = []
      if case .failures(let found) = decision.reason { failures = found }
      if case .unknown = decision.way { continue }
      guard areRead("request \(url)", failures, told.messages) else { continue }
      guard told.value != "direct" || decision.way != .direct else { continue }
      compare("request \(url)", told.value ?? "nothing", with: words(for: decision))
    }
  }

  private func words(for decision: ProxyDecision) -> String {
    if case .switchedOff = decision.reason { return "direct, for it is off" }
    guard case .proxy(let address) = decision.way else { return "direct" }
    return "\(address.scheme)://\(address.host):\(address.port.map { "\($0)" } ?? "")"
  }

  private static func destination(_ url: String) -> AbsoluteURI? {
    do throws(URIFault) {
      return try AbsoluteURI(parsing: url)
    } catch {
      return nil
    }
  }

  private mutating func compare(
    _ told: Answer.Source, with source: EffectiveSource?, _ subject: String
  ) {
    let nothing = EffectiveListeners(in: nil, shared: [:])
    compare(subject, told.listeners, with: source?.listeners ?? nothing)
    // The probe makes its sources with this level.
    let levels = source?.level.levels ?? .critical
    compare(subject, told.level, with: levels.rawValue)
  }

  private mutating func compare(
    _ subject: String, _ told: [Answer.Listener], with listeners: EffectiveListeners
  ) {
    var ours = listeners.own.map(listener)
    if listeners.hasDefault {
      let name = TraceListenerClass.default.fullName
      ours.append(Answer.Listener(name: "Default", type: name, filter: nil))
    }
    // Of a class that is not known here, nothing is claimed.
    let unknown = ours.filter { $0.type.isEmpty }.map(\.name)
    compare(
      subject, Set(told.filter { !unknown.contains($0.name) }),
      with: Set(ours.filter { !$0.type.isEmpty }))
    compare(subject, told.map(\.name).sorted(), with: ours.map(\.name).sorted())
  }

  private func listener(_ entry: EffectiveListeners.Entry) -> Answer.Listener {
    var type = ""
    if case .listener(let known)? = entry.definition.map({ TraceClass(typeName: $0.type) }) {
      type = known.fullName
    }
    return Answer.Listener(
      name: entry.listener.name, type: type, filter: entry.definition?.filter.map(filter))
  }

  private func filter(_ element: ElementSyntax) -> String {
    let data = element["initializeData"] ?? ""
    guard case .filter(.eventType) = TraceClass(typeName: element["type"] ?? "") else {
      return data
    }
    return SourceLevels(parsing: data, ignoringCase: false).map { "\($0.rawValue)" } ?? "unreadable"
  }
}
