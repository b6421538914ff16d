// ConfigModel
