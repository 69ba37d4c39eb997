import LinearModel

/// What can go wrong with GLPK itself, or with what it is given.
///
/// An infeasible model or a limit reached is an outcome, never a failure.
public enum GLPKFailure: Error, Hashable, Sendable {
  /// GLPK stopped on an error of its own; the message is the last it printed.
  case crashed(message: String)

  /// The memory limit was reached, or the machine's end when there is no limit.
  case outOfMemory(limitMiB: Int?)

  /// An earlier call crashed, and nothing is left to work with.
  case poisoned

  /// The problem belongs to another thread, or is closed already.
  case wrongThread

  /// The problem was used from inside one of its own progress reports.
  case reentered

  /// What was given is not a usable problem; each string says one thing that is wrong.
  case badInput([String])

  /// GLPK called a point a solution that breaks the model.
  case unsound([Violation])
}

extension GLPKFailure: CustomStringConvertible {
  /// What went wrong, in words.
  public var description: String {
    switch self {
    case .crashed(let message): "GLPK stopped on an inner error: \(message)"
    case .outOfMemory(let limit?): "GLPK needed more than the \(limit) MiB it may use"
    case .outOfMemory(nil): "GLPK ran out of memory"
    case .poisoned: "GLPK crashed earlier, and its problem is gone"
    case .wrongThread: "GLPK's problem belongs to another thread or is closed"
    case .reentered: "GLPK's problem was used from inside its own progress report"
    case .badInput(let problems): "not a usable problem: " + problems.joined(separator: "; ")
    case .unsound(let violations):
      "GLPK's solution breaks the model in \(violations.count) places, first at "
        + (violations.first?.name ?? "")
    }
  }
}
