import CfgPatchKit

let xml = """
  <appSettings>
    <add key="Timeout" value="{{seconds}}" />
  </appSettings>
  """
let patch = PatchFile("timeout.xml", values: ["seconds": "30"])
let fragment = try patch.fragment(reading: Array(xml.utf8))
