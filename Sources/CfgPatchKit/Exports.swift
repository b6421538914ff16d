// One import is enough: whoever uses the pipeline meets the types of these modules.

@_exported public import ConfigModel
@_exported public import ConfigPatch
@_exported public import FileStore
@_exported public import LosslessXML
@_exported public import SourceDiagnostics
@_exported public import SourceText
