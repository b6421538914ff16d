#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A number of permits; who takes one while there is none waits until one is given.
final class Permits: Sendable {
  /// What threads share: the address of memory that stays where it is, as the system wants it.
  private let address: UInt

  @unsafe private struct Shared {
    var lock = unsafe pthread_mutex_t()
    var given = pthread_cond_t()
    var count: Int
  }

  init(_ count: Int) {
    let shared = UnsafeMutablePointer<Shared>.allocate(capacity: 1)
    unsafe shared.initialize(to: Shared(count: count))
    address = UInt(bitPattern: shared)
    unsafe pthread_mutex_init(&shared.pointee.lock, nil)
    unsafe pthread_cond_init(&shared.pointee.given, nil)
  }

  deinit {
    guard let shared = unsafe shared else { return }
    unsafe pthread_cond_destroy(&shared.pointee.given)
    unsafe pthread_mutex_destroy(&shared.pointee.lock)
    unsafe shared.deallocate()
  }

  /// Adds a permit, and wakes somebody who waits for one.
  func give() {
    guard let shared = unsafe shared else { return }
    unsafe pthread_mutex_lock(&shared.pointee.lock)
    unsafe shared.pointee.count += 1
    unsafe pthread_cond_signal(&shared.pointee.given)
    unsafe pthread_mutex_unlock(&shared.pointee.lock)
  }

  /// Takes a permit, as soon as there is one.
  func take() {
    guard let shared = unsafe shared else { return }
    unsafe pthread_mutex_lock(&shared.pointee.lock)
    while unsafe shared.pointee.count == 0 {
      unsafe pthread_cond_wait(&shared.pointee.given, &shared.pointee.lock)
    }
    unsafe shared.pointee.count -= 1
    unsafe pthread_mutex_unlock(&shared.pointee.lock)
  }

  private var shared: UnsafeMutablePointer<Shared>? { unsafe .init(bitPattern: address) }
}
