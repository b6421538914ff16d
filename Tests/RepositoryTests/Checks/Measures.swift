extension [SwiftFile] {
  /// The lines of each file.
  var fileLengths: [Measure] { map { Measure(place: $0.path, value: $0.lines.count) } }

  /// The lines of each function that is no table of cases.
  var functionLengths: [Measure] { measures(of: \.lineCount) { !$0.isTable } }

  /// The lines of each table of cases.
  var tableLengths: [Measure] { measures(of: \.lineCount, where: \.isTable) }

  /// The parameters of each function.
  var parameterCounts: [Measure] { measures(of: \.parameterCount) { _ in true } }

  /// The columns of each line, string literals left out.
  var lineWidths: [Measure] {
    flatMap { file in
      file.linesWithoutStrings.enumerated().map { index, line in
        Measure(place: "\(file.path):\(index + 1)", value: line.count)
      }
    }
  }

  private func measures(
    of value: KeyPath<FunctionSpan, Int>, where isMeant: (FunctionSpan) -> Bool
  ) -> [Measure] {
    flatMap { file in
      file.functions.filter(isMeant).map {
        Measure(place: "\(file.path):\($0.line) \($0.name)", value: $0[keyPath: value])
      }
    }
  }
}
