/// What is decided in each node of a decision tree.
///
/// Nodes, offers and modules are indices. Lists are in order of node, offer, module and month.
public struct CapacityPlan: Hashable, Sendable {
  /// Modules ordered at a node's meeting.
  public struct Order: Hashable, Sendable {
    /// The node.
    public var node: Int

    /// The offer.
    public var offer: Int

    /// The type among the offer's modules.
    public var module: Int

    /// How many.
    public var count: Int

    /// An order.
    public init(node: Int, offer: Int, module: Int, count: Int) {
      self.node = node
      self.offer = offer
      self.module = module
      self.count = count
    }
  }

  /// Modules taken down.
  public struct TakeDown: Hashable, Sendable {
    /// The node in which it is done.
    public var node: Int

    /// The offer.
    public var offer: Int

    /// The type among the offer's modules.
    public var module: Int

    /// How many.
    public var count: Int

    /// The first month in which they stand no more.
    public var month: Int

    /// A take-down.
    public init(node: Int, offer: Int, module: Int, count: Int, month: Int) {
      self.node = node
      self.offer = offer
      self.module = module
      self.count = count
      self.month = month
    }
  }

  /// Something done to an offer's site or permit.
  public struct Act: Hashable, Sendable {
    /// The node in which it is done.
    public var node: Int

    /// The offer.
    public var offer: Int

    /// The month from which it holds.
    public var month: Int

    /// An act.
    public init(node: Int, offer: Int, month: Int) {
      self.node = node
      self.offer = offer
      self.month = month
    }
  }

  /// What is ordered, or given up for a closure.
  public var orders: [Order]

  /// What is taken down before the months end.
  public var takeDowns: [TakeDown]

  /// Sites opened, each from the month that its modules can stand; only of offers whose site costs.
  public var openings: [Act]

  /// Sites cleared before the months end.
  public var clearings: [Act]

  /// Permits extended, each from the month of the meeting.
  public var extensions: [Act]

  /// A plan; nothing is decided unless given.
  public init(
    orders: [Order] = [], takeDowns: [TakeDown] = [], openings: [Act] = [],
    clearings: [Act] = [], extensions: [Act] = []
  ) {
    self.orders = orders
    self.takeDowns = takeDowns
    self.openings = openings
    self.clearings = clearings
    self.extensions = extensions
  }
}
