import Foundation
import GLPKSolver
import LinearModel
import Testing

/// Signals belong to the process: one test at a time.
@Suite("Ctrl-C", .serialized)
struct InterruptTests {
  @Test("it raises the flag that catches interrupts, and ends a solver with the best so far")
  func raisesFlag() throws {
    let flag = CancellationFlag()
    let bystander = CancellationFlag()
    try flag.catchingInterrupts {
      bystander.catchingInterrupts {
        #expect(kill(getpid(), SIGINT) == 0)
        for _ in 0..<200 where !flag.isCancelled {
          usleep(10_000)
        }
      }
      #expect(flag.isCancelled)
      #expect(!bystander.isCancelled)
      let hard = Knapsack(seed: 11, items: 60, constraints: 8).model
      let outcome = try GLPKSolver.solve(hard, options: SolveOptions(cancellation: flag))
      #expect(outcome.termination == .interrupted)
    }
  }

  @Test("the second one finds the default handling, and afterwards the old one is back")
  func handlers() {
    let before = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, before) }
    let flag = CancellationFlag()
    flag.catchingInterrupts {
      #expect(handler() != .ignore)
      #expect(kill(getpid(), SIGINT) == 0)
      for _ in 0..<200 where !flag.isCancelled {
        usleep(10_000)
      }
      #expect(handler() == .standard)
    }
    #expect(flag.isCancelled)
    #expect(handler() == .ignore)
  }

  private enum Handler {
    case standard
    case ignore
    case own
  }

  private func handler() -> Handler {
    var action = sigaction()
    guard sigaction(SIGINT, nil, &action) == 0 else { return .own }
    switch unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) {
    case 0: return .standard
    case 1: return .ignore
    default: return .own
    }
  }
}
