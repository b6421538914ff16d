import Synchronization

@testable import FileStore

/// Listens to the system calls of a store, and steps in at one of them.
final class Probe: Sendable {
  /// What happens at the chosen call.
  enum Event: Sendable {
    /// The process dies: this call is not made and no other one, not even to clean up.
    case crash
    /// The call fails, and the process goes on.
    case failure(Int32)
    /// Another program does something just before the call.
    case interference(@Sendable () -> Void)
  }

  private let event: Event
  private let position: Int
  private let log = Mutex<[String]>([])

  /// Creates a probe that steps in at the call numbered `position` from 0.
  init(_ event: Event, at position: Int) {
    self.event = event
    self.position = position
  }

  /// The names of the calls that were asked for, in order.
  var names: [String] { log.withLock { $0 } }

  /// A Boolean value indicating whether there was a call at the chosen position.
  var hasStepped: Bool { names.count > position }

  /// System calls that this probe listens to; each transfers few bytes, so that there are many.
  func calls(largestTransfer: Int = 4) -> SystemCalls {
    var calls = SystemCalls()
    calls.largestTransfer = largestTransfer
    calls.willCall = { [self] (name) throws(SystemFailure) in
      let index = log.withLock { names in
        names.append(name)
        return names.count - 1
      }
      try step(index, name)
    }
    return calls
  }

  private func step(_ index: Int, _ name: String) throws(SystemFailure) {
    switch event {
    case .crash where index >= position: throw SystemFailure(name, 5)
    case .failure(let code) where index == position: throw SystemFailure(name, code)
    case .interference(let body) where index == position: body()
    default: break
    }
  }
}
