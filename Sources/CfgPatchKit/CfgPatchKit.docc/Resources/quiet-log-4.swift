import CfgPatchKit

let path = "Microsoft.ECMA2Host.Service.exe.config"
let pipeline = Pipeline()
let input = Input(try pipeline.read(path))

let quiet = PatchRequest.disableVerbose(levels: .error, removing: false)
let outcome = try pipeline.outcome(of: quiet, for: input)
for edit in outcome.edits { print(edit.reason) }

print(String(decoding: DifferenceStyle.redacted.bytes(of: outcome), as: UTF8.self))
for finding in outcome.findings()?.cured ?? [] { print("cures", finding.message) }
