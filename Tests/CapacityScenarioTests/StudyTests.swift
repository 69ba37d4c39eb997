import CapacityProgram
import CapacityScenario
import GLPKSolver
import PlacementDomain
import Testing

@Suite("A study of a case")
struct StudyTests {
  private func study(
    _ change: (inout Scenario) -> Void = { _ in }, options: (inout StudyOptions) -> Void = { _ in }
  ) throws -> CapacityStudy.Outcome {
    var asked = StudyOptions()
    asked.rollingFutures = 4
    asked.frontierPoints = 3
    options(&asked)
    return try CapacityStudy.run(try CaseTown.councilCase(change), options: asked)
  }

  @Test("finds a plan and compares it with others")
  func whole() throws {
    guard case .found(let study) = try study() else {
      Issue.record("no plan")
      return
    }
    #expect(study.solution.gap <= 0.005 && !study.isCancelled)
    #expect(study.deadlines.count == 2)
    #expect(study.regrets.count == study.councilCase.stress.count)
    #expect(study.frontiers.count == 2)
    let rows = try #require(study.comparison?.rows)
    #expect(
      rows.contains { $0.kind == .doNothing } && rows.contains { $0.kind == .perfectForesight })
    // Regret is never below what the gap leaves open.
    for regret in study.regrets { #expect(regret.range.most >= -1) }
  }

  @Test("a service that cannot be reached is named")
  func impossible() throws {
    let outcome = try study { town in
      town.settings.capacity.risk = "service"
      town.settings.capacity.servicePercent = 0
      for index in town.options.indices { town.options[index].leadDays = 900 }
    }
    guard case .impossible(let wishes) = outcome else {
      Issue.record("a plan was found")
      return
    }
    #expect(!wishes.isEmpty)
  }

  @Test("stopped at once, it says so and does not hang")
  func cancelled() throws {
    let flag = CancellationFlag()
    flag.cancel()
    switch try study(options: { $0.cancellation = flag }) {
    case .stopped: break
    case .found(let study): #expect(study.isCancelled)
    case .impossible: Issue.record("impossible")
    }
  }
}
