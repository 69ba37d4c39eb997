import PlacementDomain

/// Makes a block of the report.
protocol BlockMaker: Sendable {
  /// Which.
  static var id: ReportBlockID { get }
  /// The block; nil where there is nothing to say.
  static func block(_ input: ReportInput) -> ReportBlock?
}

/// Every block, in the order in which they stand.
enum ReportBlocks {
  /// Those of the first page.
  static let front: [any BlockMaker.Type] = [
    HeadlineBlock.self, NeedBlock.self, RiskBlock.self, DecisionsBlock.self, ChoicesBlock.self,
  ]
  /// Those of the pages behind it.
  static let body: [any BlockMaker.Type] = [
    StatusBlock.self, PlacementBlock.self, BurdenBlock.self, SpreadBlock.self, SchoolsBlock.self,
    FamiliesBlock.self, UnplacedBlock.self, MapBlock.self, FairnessBlock.self, PoliciesBlock.self,
    YearsBlock.self, RegretBlock.self, TrackBlock.self, ChangesBlock.self, AssumptionsBlock.self,
    LawBlock.self, CertificateBlock.self,
  ]
}
