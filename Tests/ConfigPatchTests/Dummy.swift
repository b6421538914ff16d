import Testing
@Suite struct Dummy {}
