import CfgPatchKit

let path = "Microsoft.ECMA2Host.Service.exe.config"
let pipeline = Pipeline()
let input = Input(try pipeline.read(path))
