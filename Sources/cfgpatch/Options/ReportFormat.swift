import ArgumentParser

/// The forms in which findings are printed.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case sarif
  case junit
  case checkstyle
  case github
  case gitlab
  case azure
  case teamcity
}
