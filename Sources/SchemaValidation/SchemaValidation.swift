// SchemaValidation
