import PlacementDomain

/// A plan in positions instead of ids: what rules check and burdens add up.
public struct Assignment: Hashable, Sendable {
  /// One household in one home, by positions in the scenario.
  public struct Pair: Hashable, Sendable {
    /// Position of the household.
    public var household: Int
    /// Position of the home.
    public var home: Int

    /// A household in a home.
    public init(household: Int, home: Int) {
      self.household = household
      self.home = home
    }
  }

  /// Modules of one type at one option, by positions in the scenario.
  public struct ModuleKey: Hashable, Comparable, Sendable {
    /// Position of the option.
    public var option: Int
    /// Position of the module type.
    public var module: Int

    /// A module type at an option.
    public init(option: Int, module: Int) {
      self.option = option
      self.module = module
    }

    /// Whether the left key sorts first.
    public static func < (left: ModuleKey, right: ModuleKey) -> Bool {
      (left.option, left.module) < (right.option, right.module)
    }
  }

  /// Who lives where; a plan made by hand may name a household twice, which a rule then finds.
  public var pairs: [Pair] = []
  /// Options opened.
  public var opened: Set<Int> = []
  /// Modules put up.
  public var modules: [ModuleKey: Int] = [:]

  /// Nobody placed, nothing opened.
  public init() {}

  /// Households, by position, in each home that someone lives in.
  public var residents: [Int: [Int]] {
    Dictionary(grouping: pairs, by: \.home).mapValues { $0.map(\.household) }
  }
}
