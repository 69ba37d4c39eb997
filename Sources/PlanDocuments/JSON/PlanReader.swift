import PlacementDomain
import PlacementModel

/// Turns the bytes of `plan.json` into a plan, or says what is wrong with them.
struct PlanReader {
  /// The file's name, for problems.
  let file: String

  func plan(_ bytes: [UInt8]) throws(PlanFileProblem) -> Plan {
    guard bytes.contains(where: { !$0.isSpace }) else {
      throw PlanFileProblem(
        file: file, what: FileWords.empty.words, advice: FileWords.makeAPlan.words)
    }
    let node: JSONNode
    do {
      node = try JSONParser.parse(bytes)
    } catch {
      throw PlanFileProblem(
        file: file, what: error.what, place: FileWords.line.words(["line": String(error.line)]),
        advice: FileWords.mendJSON.words)
    }
    return try plan(JSONCursor(node: node, path: "", file: file))
  }

  private func plan(_ document: JSONCursor) throws(PlanFileProblem) -> Plan {
    let members = try document.members([
      "certificate", "changes", "families", "format", "law", "levels", "max_moves", "opened",
      "placements",
      "previous", "price", "scenario", "termination", "terms", "unplaced",
    ])
    try checkFormat(try members.required("format"))
    var plan = Plan()
    plan.placements = try members.required("placements").list(placement)
    plan.opened = try members["opened"]?.list(opened) ?? []
    plan.unplaced = try members["unplaced"]?.list(unplaced) ?? []
    plan.levels = try members["levels"]?.list(level) ?? []
    plan.terms = try members["terms"]?.list(term) ?? []
    plan.families =
      try members["families"]?.list { entry throws(PlanFileProblem) in
        try entry.text()
      } ?? []
    plan.law = try members["law"]?.list(law) ?? []
    plan.changes = try members["changes"]?.list(change) ?? []
    plan.price = try members["price"].map(price)
    plan.previous = try previous(members)
    if let scenario = try members["scenario"]?.members(["name", "sha256"]) {
      plan.scenario = try scenario["name"]?.text() ?? ""
      plan.scenarioHash = try scenario["sha256"]?.text() ?? ""
    }
    let reasons = ["optimal", "gap", "time", "interrupted", "infeasible", "nodes"]
    plan.termination = try members["termination"]?.word(among: reasons) ?? ""
    plan.certificate = try members["certificate"].map(certificate) ?? Certificate()
    return plan
  }

  private func checkFormat(_ cursor: JSONCursor) throws(PlanFileProblem) {
    let format = try cursor.text()
    guard format != PlanJSON.format else { return }
    let isPlan = format.hasPrefix("nabolag.plan/")
    throw cursor.problem(
      (isPlan ? FileWords.otherVersion : .otherFormat).words(["format": printable(format)]),
      (isPlan ? FileWords.useVersion : .namePlan).words(["format": PlanJSON.format]))
  }

  private func placement(_ cursor: JSONCursor) throws(PlanFileProblem) -> Placement {
    let members = try cursor.members(["from", "home", "household", "services", "terms"])
    var placement = Placement(
      household: try members.required("household").id(), home: try members.required("home").id())
    placement.from = try members["from"]?.day()
    placement.services =
      try members["services"]?.list { entry throws(PlanFileProblem) in
        try entry.id()
      } ?? []
    if let terms = try members["terms"]?.members(BurdenID.allCases.map(\.rawValue)) {
      for burden in BurdenID.allCases {
        if let amount = try terms[burden.rawValue]?.decimal() { placement.terms[burden] = amount }
      }
    }
    return placement
  }

  private func opened(_ cursor: JSONCursor) throws(PlanFileProblem) -> OpenedOption {
    let members = try cursor.members(["count", "module", "option"])
    let module: String? = try members["module"]?.id()
    let count = try members["count"]?.whole(from: 1) ?? 1
    return OpenedOption(option: try members.required("option").id(), module: module, count: count)
  }

  private func unplaced(_ cursor: JSONCursor) throws(PlanFileProblem) -> Unplaced {
    let members = try cursor.members(["household", "persons", "reason"])
    return Unplaced(
      household: try members.required("household").id(),
      persons: try members["persons"]?.whole(from: 0) ?? 0,
      reason: try members["reason"]?.text() ?? "")
  }

  private func level(_ cursor: JSONCursor) throws(PlanFileProblem) -> PlanLevel {
    let members = try cursor.members(["bound", "id", "value"])
    let bound: Thousandths? = try members["bound"]?.decimal()
    return PlanLevel(
      id: try members.required("id").word(among: PlanLevelID.all),
      value: try members.required("value").decimal(), bound: bound)
  }

  private func term(_ cursor: JSONCursor) throws(PlanFileProblem) -> PlanTerm {
    let members = try cursor.members(["amount", "burden", "id", "unit", "weight"])
    let names = BurdenID.allCases.map(\.rawValue)
    let id = try members.required("id").word(among: names)
    _ = try members["unit"]?.word(among: ["person-minutes/day"])
    return PlanTerm(
      id: BurdenID(rawValue: id) ?? .school, amount: try members.required("amount").decimal(),
      weight: try members.required("weight").decimal(),
      burden: try members.required("burden").decimal())
  }

  private func law(_ cursor: JSONCursor) throws(PlanFileProblem) -> AppliedLaw {
    let members = try cursor.members(["from", "id", "mark", "source", "standing", "statute"])
    let standing = try members["standing"]?.word(among: ["in_force", "nearest_known"])
    return AppliedLaw(
      id: try members.required("id").id(), statute: try members["statute"]?.text() ?? "",
      from: try members["from"]?.day(), isOfTheDay: standing != "nearest_known",
      source: try members["source"]?.text() ?? "", mark: try members["mark"]?.text() ?? "")
  }

  private func certificate(_ cursor: JSONCursor) throws(PlanFileProblem) -> Certificate {
    let members = try cursor.members([
      "audit", "changes", "columns", "formulation", "gap", "nodes", "rows", "solver",
    ])
    var certificate = Certificate()
    certificate.solver = try members["solver"]?.text() ?? ""
    certificate.formulation = try members["formulation"]?.text() ?? ""
    certificate.gap = try members["gap"]?.fraction() ?? .infinity
    certificate.columns = try members["columns"]?.whole(from: 0) ?? 0
    certificate.rows = try members["rows"]?.whole(from: 0) ?? 0
    certificate.nodes = try members["nodes"]?.whole(from: 0) ?? 0
    certificate.audit = try members["audit"]?.text() ?? ""
    certificate.changes = try members["changes"]?.whole(from: 0) ?? 0
    return certificate
  }
}

extension UInt8 {
  /// Whether the byte is a space, a tab, a line break or part of a byte order mark.
  var isSpace: Bool { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains(self) }
}
