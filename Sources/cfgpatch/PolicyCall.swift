import CfgPatchKit
import SourceDiagnostics

/// The call of a command that works on the files of a policy.
struct PolicyCall {
  /// The path of the policy.
  let path: String
  /// The folder that its patterns are about, if it is not that of the policy.
  let root: String?
  let parameters: ParameterOptions
  /// A Boolean value indicating whether notes on how the policy is read are left out.
  let quiet: Bool

  /// Reads the policy and finds its files, and returns the status of what `body` does with them.
  func status(on console: Console, _ body: (PolicyFiles) -> ExitStatus) -> ExitStatus {
    do throws(Failure) {
      let given = PolicyParameters(values: parameters.byName) { Console.variable($0) }
      let policy = try Policy(at: path, root: root, parameters: given)
      if let name = policy.unusedParameters.first {
        console.print(
          "Error: no patch of '\(path.visible)' leaves a parameter '\(name.visible)' open\n"
            + "  See 'cfgpatch apply --help' for more information.\n",
          to: .error)
        return .usage
      }
      let files = try policy.files()
      if !quiet { tell(policy, files, on: console) }
      return body(files)
    } catch {
      console.print(FailureReport(error).text(console.report(.error)), to: .error)
      return ExitStatus(error)
    }
  }

  /// Tells how the policy was read where that may not be what is meant.
  private func tell(_ policy: Policy, _ files: PolicyFiles, on console: Console) {
    for reading in policy.readings { console.print("\(reading)\n", to: .error) }
    for (pattern, line) in files.idle {
      console.print(
        "\(path.visible):\(line): note: no file matches '\(pattern.visible)'\n", to: .error)
    }
  }
}
