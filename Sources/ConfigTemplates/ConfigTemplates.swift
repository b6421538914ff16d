// ConfigTemplates
