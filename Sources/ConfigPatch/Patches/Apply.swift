extension Patch {
  /// Makes the file hold what `fragment` says, or, if it `isUnwanted`, nothing of what it names.
  package static func applying(_ fragment: Fragment, isUnwanted: Bool = false) -> Patch {
    Patch(name: "apply") { _ in
      [isUnwanted ? .lacks(fragment) : .holds(fragment)]
    }
  }
}
