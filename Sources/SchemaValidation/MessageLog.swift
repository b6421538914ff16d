import CLibXML2

/// The messages of libxml2 during one piece of work.
///
/// libxml2 prints whatever no handler takes. Some of its parts know neither a parser nor a schema
/// to ask for a handler and take the one of the thread, so for the time of the work that is ours
/// too.
final class MessageLog {
  /// What was said, in order.
  private(set) var messages: [LibXML2Error] = []

  /// What was said first that is more than a warning.
  var firstError: LibXML2Error? { messages.first { !$0.isWarning } }

  /// Adds a message.
  func append(_ message: LibXML2Error) { messages.append(message) }

  /// The log as libxml2 hands it to a handler; valid as long as the log is.
  var opaque: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  /// The handler that adds to the log that it is called with.
  static let handler: xmlStructuredErrorFunc = { log, error in
    guard let log = unsafe log, let error = unsafe error else { return }
    unsafe Unmanaged<MessageLog>.fromOpaque(log).takeUnretainedValue()
      .append(LibXML2Error(UnsafePointer(error)))
  }

  /// Returns the outcome of `work`, during which libxml2 tells everything to a log.
  static func during<Outcome>(_ work: (MessageLog) -> Outcome) -> Outcome {
    LibXML2.initialize()
    let log = MessageLog()
    let ours = unsafe cfg_error_handler(function: handler, user: log.opaque)
    let previous = unsafe cfg_exchange_error_handler(ours)
    defer {
      unsafe _ = cfg_exchange_error_handler(previous)
      xmlResetLastError()
    }
    return work(log)
  }
}
