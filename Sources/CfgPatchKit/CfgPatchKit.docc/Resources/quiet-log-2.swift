import CfgPatchKit

let path = "Microsoft.ECMA2Host.Service.exe.config"
let pipeline = Pipeline()
let input = Input(try pipeline.read(path))

let inventory = try pipeline.inventory(of: input)
if case .success(let found) = inventory.product { print(found.product.name) }
for setting in inventory.settings { print(setting.key, setting.value) }
for source in inventory.sources { print(source.name, source.level.words) }
