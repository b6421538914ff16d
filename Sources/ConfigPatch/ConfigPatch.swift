// ConfigPatch
