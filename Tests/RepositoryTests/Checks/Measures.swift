extension [SwiftFile] {
  /// The lines of each file.
  var fileLengths: [Measure] { map { Measure(place: $0.path, value: $0.lines.count) } }

  /// The lines of each function.
  var functionLengths: [Measure] { functionMeasures(\.lineCount) }

  /// The parameters of each function.
  var parameterCounts: [Measure] { functionMeasures(\.parameterCount) }

  /// The columns of each line, string literals left out.
  var lineWidths: [Measure] {
    flatMap { file in
      file.linesWithoutStrings.enumerated().map { index, line in
        Measure(place: "\(file.path):\(index + 1)", value: line.count)
      }
    }
  }

  private func functionMeasures(_ value: KeyPath<FunctionSpan, Int>) -> [Measure] {
    flatMap { file in
      file.functions.map {
        Measure(place: "\(file.path):\($0.line) \($0.name)", value: $0[keyPath: value])
      }
    }
  }
}
