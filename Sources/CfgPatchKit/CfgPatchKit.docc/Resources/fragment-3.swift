import CfgPatchKit

let xml = """
  <appSettings>
    <add key="Timeout" value="{{seconds}}" />
  </appSettings>
  """
let patch = PatchFile("timeout.xml", values: ["seconds": "30"])
let fragment = try patch.fragment(reading: Array(xml.utf8))

func apply(_ fragment: Fragment, to paths: [String], in batch: Batch) -> [ProcessedFile] {
  paths.map { path in batch.process(FileTask(path, .apply(fragment, isUnwanted: false))) }
}

let store = InMemoryFileStore([
  "a.config": Array("<configuration />".utf8),
  "b.config": Array("<configuration>".utf8),
])
let batch = Batch(in: Pipeline(store: store))
for file in apply(fragment, to: store.paths, in: batch) {
  switch file.result {
  case .done(_, let commit): print(file.path, commit)
  case .failed(let failure): print(file.path, failure)
  }
}
for file in apply(fragment, to: ["a.config"], in: batch) {
  print(file.path, file.outcome?.isChanged == false ? "is as it should be" : "changed again")
}
