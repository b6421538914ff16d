// CfgPatchKit
