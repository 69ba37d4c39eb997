/// Homes that can be ordered, or given up, at a site.
public struct CapacityOffer: Hashable, Sendable {
  /// What sort of offer it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An existing building is made into homes: all of it at once or not at all.
    case conversion

    /// Modules set up on a site, some or all.
    case pavilion

    /// Homes or rooms rented with a minimum term, some or all.
    case lease

    /// Standing homes are given up: all at once, and never taken back.
    ///
    /// ``ModuleType/homes`` are those given up, ``ModuleType/monthly`` is what is saved each month,
    /// ``ModuleType/takeDown`` is paid when it is decided. There is no set-up.
    case closure

    /// Whether all modules are ordered, and ended, together.
    public var isAllOrNothing: Bool { self == .conversion || self == .closure }
  }

  /// The caller's name for it.
  public var id: String

  /// What sort of offer it is.
  public var kind: Kind

  /// The index of its site.
  public var site: Int

  /// The index of the site's district.
  public var district: Int

  /// What it consists of.
  public var modules: [ModuleType]

  /// The most modules of all types that may stand together.
  public var mostModules: Int

  /// What the site itself costs, besides its modules.
  public var siteCost: SiteCost

  /// From which month an order at each meeting stands; nil where it cannot be ordered.
  ///
  /// Not before the meeting's month, and later orders do not stand earlier. A month after the last
  /// means that nothing stands within the months, while the set-up is paid all the same.
  public var readyMonth: [Int?]

  /// How many months a module must stand at least; 0 and 1 are the same.
  public var lockIn: Int

  /// The last month in which anything may stand; nil for no end.
  ///
  /// A permit under planloven § 5 u has run for five years in all in practice (Allerød, 5 December
  /// 2017). What stands then is taken down in the month after.
  public var lastMonth: Int?

  /// How the end can be moved; nil when it cannot.
  public var permitExtension: PermitExtension?

  /// Whether what stands may be taken down before the end.
  public var canEnd: Bool

  /// What was ordered before the first meeting.
  public var commitments: [Commitment]

  /// An offer.
  public init(
    id: String, kind: Kind, site: Int, district: Int, modules: [ModuleType],
    mostModules: Int? = nil, siteCost: SiteCost = SiteCost(), readyMonth: [Int?],
    lockIn: Int = 0, lastMonth: Int? = nil, permitExtension: PermitExtension? = nil,
    canEnd: Bool = true, commitments: [Commitment] = []
  ) {
    self.id = id
    self.kind = kind
    self.site = site
    self.district = district
    self.modules = modules
    self.mostModules = mostModules ?? modules.reduce(0) { $0 + $1.most }
    self.siteCost = siteCost
    self.readyMonth = readyMonth
    self.lockIn = lockIn
    self.lastMonth = lastMonth
    self.permitExtension = permitExtension
    self.canEnd = canEnd
    self.commitments = commitments
  }
}

/// One type of module of an offer; costs are in kroner.
public struct ModuleType: Hashable, Sendable {
  /// The caller's name for it.
  public var id: String

  /// Homes in one module, by size class.
  public var homes: [Int]

  /// The most that can be ordered over all months, commitments included.
  public var most: Int

  /// The cost of setting one up, paid at the meeting that orders it.
  public var setUp: Int

  /// The cost of one for each month that it stands.
  public var monthly: Int

  /// The cost of taking one down.
  public var takeDown: Int

  /// A type of module.
  public init(
    id: String, homes: [Int], most: Int, setUp: Int, monthly: Int, takeDown: Int = 0
  ) {
    self.id = id
    self.homes = homes
    self.most = most
    self.setUp = setUp
    self.monthly = monthly
    self.takeDown = takeDown
  }
}

/// What a site costs besides its modules, in kroner: site preparation, its rent, clearing it.
public struct SiteCost: Hashable, Sendable {
  /// Once, at the meeting that opens it.
  ///
  /// A site is opened once; commitments have opened theirs.
  public var setUp: Int

  /// For each month from the first that modules can stand until it is cleared.
  public var monthly: Int

  /// Once, when it is cleared or the months end.
  public var takeDown: Int

  /// The cost of a site; nothing unless given.
  public init(setUp: Int = 0, monthly: Int = 0, takeDown: Int = 0) {
    self.setUp = setUp
    self.monthly = monthly
    self.takeDown = takeDown
  }

  /// Whether the site costs anything.
  public var isFree: Bool { setUp == 0 && monthly == 0 && takeDown == 0 }
}

/// A later end of a permit.
public struct PermitExtension: Hashable, Sendable {
  /// The cost, in kroner, paid at the meeting that decides it.
  public var cost: Int

  /// The last month in which anything may stand then.
  public var lastMonth: Int

  /// The last month whose meeting can still decide it.
  public var decideBy: Int

  /// An extension.
  public init(cost: Int, lastMonth: Int, decideBy: Int) {
    self.cost = cost
    self.lastMonth = lastMonth
    self.decideBy = decideBy
  }
}

/// Modules ordered before the first meeting.
///
/// Their set-up is paid.
public struct Commitment: Hashable, Sendable {
  /// The index of the type among the offer's modules.
  public var module: Int

  /// How many.
  public var count: Int

  /// The month from which they stand; 0 or below where they stand already.
  public var readyMonth: Int

  /// The first month from which they may be taken down.
  public var freeFrom: Int

  /// Modules that are on their way or stand already.
  public init(module: Int, count: Int, readyMonth: Int = 0, freeFrom: Int = 0) {
    self.module = module
    self.count = count
    self.readyMonth = readyMonth
    self.freeFrom = freeFrom
  }
}
