import ConfigModel
import ConfigPatch

/// Something to do or to know once a request has been made, in a whole clause.
public struct Hint: Hashable, Sendable {
  /// What the hint is good for.
  public enum Purpose: String, Hashable, Sendable {
    /// It has to be done, or the change has no effect yet.
    case toDo = "to do"
    /// It is worth knowing.
    case toKnow = "to know"
    /// It makes quiet again what the change made verbose.
    case toSwitchOff = "to switch off"
  }

  /// What the hint is good for.
  public let purpose: Purpose
  /// The clause.
  public let words: String

  init(_ purpose: Purpose, _ words: String) {
    self.purpose = purpose
    self.words = words
  }
}

extension Outcome {
  /// What to do and to know once the request has been made.
  public var hints: [Hint] { hints(on: request) }

  private func hints(on request: PatchRequest) -> [Hint] {
    switch request {
    case .enableVerbose: restart + verboseLog + otherNames + eventSources + [disabling]
    case .disableVerbose(_, let removing): restart + (removing ? lostErrors : [])
    case .setProxy: restart + proxyAdvice
    case .fix, .apply, .plan, .restore: restart
    case .policy(let policy): hints(on: policy)
    case .removeProxy: restart + [Hint(.toKnow, "the proxy of machine.config applies now")]
    }
  }

  /// What there is to do and to know for all steps of `policy`, each once; a file that a policy
  /// makes verbose is made quiet by the policy too.
  private func hints(on policy: FilePolicy) -> [Hint] {
    let hints = policy.steps.flatMap { self.hints(on: $0.request) }
      .filter { $0.purpose != .toSwitchOff }
    return hints.enumerated().filter { !hints[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// The Windows service that has to be restarted, since it reads the file only when it starts.
  public var serviceToRestart: String? { isChanged ? recognition.product.service : nil }

  private var restart: [Hint] {
    guard isChanged else { return [] }
    if let service = serviceToRestart {
      return [Hint(.toDo, "restart the Windows service '\(service)'")]
    }
    let product = recognition.product
    if product.kind == .ecma2HostWizard {
      return [Hint(.toDo, "close the wizard and open it again")]
    }
    let subject = product.kind == .dotNet ? "program" : product.name
    return [Hint(.toDo, "restart the \(subject), which reads the file only when it starts")]
  }

  private var proxyAdvice: [Hint] {
    [recognition.product.proxyAdvice].compactMap(\.self).map { Hint(.toKnow, $0) }
  }

  /// What the verbose log may give away, and where it is.
  private var verboseLog: [Hint] {
    let files: Set<String>
    switch recognition.product.verboseLogging {
    case .ownSource: files = listeners(ofClass: "TextWriterTraceListener")
    case .traceListener:
      files = Set(after.tracing.traceOutput.files.compactMap { $0.definition?.initializeData })
    case .sourceLevels, nil:
      return [Hint(.toKnow, "verbose logs may hold connection strings, passwords included")]
    }
    let owner = recognition.product.kind == .provisioningAgent ? "agent" : "connector"
    return files.sorted().map { file in
      Hint(.toKnow, "the \(owner)'s account must be able to write '\(file)'")
    }
  }

  /// That a source is there under two names, of which a program asks for one.
  private var otherNames: [Hint] {
    let tracing = after.tracing
    let present = recognition.product.sources.map(\.name).filter { tracing.source($0) != nil }
    let twins = recognition.product.sources.filter { source in
      present.contains(source.name) && source.otherNames.contains(where: present.contains)
    }
    guard !twins.isEmpty else { return [] }
    let names = twins.map { "'\($0.name)'" }.joined(separator: " and ")
    return [
      Hint(.toKnow, "of the trace sources \(names) the program uses one, by its version")
    ]
  }

  private var eventSources: [Hint] {
    let names = listeners(ofClass: "EventLogTraceListener").sorted().map { "'\($0)'" }
    guard !names.isEmpty else { return [] }
    let (subject, pronoun) =
      names.count == 1
      ? ("the event source \(names[0])", "if it is not, the first write")
      : ("the event sources \(names.joined(separator: ", "))", "the first write to one that is not")
    return [
      Hint(.toKnow, "\(subject) must be registered; \(pronoun) needs administrator rights")
    ]
  }

  /// What the listeners of `type` that the product's sources write to are given to start with.
  private func listeners(ofClass type: String) -> Set<String> {
    let tracing = after.tracing
    let own = recognition.product.sources.flatMap { tracing.source($0.name)?.listeners.own ?? [] }
    let data = own.compactMap(\.definition).filter { $0.type.contains(type) }.map(\.initializeData)
    return Set(data)
  }

  private var disabling: Hint {
    let kind = input.kind.map { " --kind \($0.rawValue)" } ?? ""
    let name = input.nominalPath.map { $0 == input.path ? "" : " --as \($0.shellQuoted)" } ?? ""
    return Hint(.toSwitchOff, "cfgpatch disable-verbose\(kind)\(name) \(input.path.shellQuoted)")
  }

  private var lostErrors: [Hint] {
    guard recognition.product.verboseLogging == .sourceLevels, isChanged else { return [] }
    return [
      Hint(.toKnow, "a file that was shipped with these sources has lost its log of errors too")
    ]
  }
}

extension String {
  /// The text as one word of a command, for the shells of Unix and for PowerShell.
  fileprivate var shellQuoted: String {
    let isPlain = !isEmpty && utf8.allSatisfy(Self.plainInShells.contains)
    return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
  }

  private static let plainInShells = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./:\\+@%".utf8)
}
