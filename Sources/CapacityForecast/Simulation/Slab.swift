/// Numbers side by side, read and written without checks: the memory of a simulation.
///
/// Positions are the simulation's own, never from outside.
struct Slab<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count: Int

  init(_ value: Element, count: Int) {
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: value, count: count)
    self.count = count
  }

  init(_ values: some Collection<Element>) {
    base = .allocate(capacity: max(1, values.count))
    count = values.count
    var next = base
    for value in values {
      next.initialize(to: value)
      next += 1
    }
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(_ index: Int) -> Element {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  /// Sets every number.
  @inline(__always)
  func fill(_ value: Element) {
    base.update(repeating: value, count: count)
  }

  /// Makes room for so many; what was there is forgotten.
  mutating func makeRoom(_ needed: Int, _ value: Element) {
    guard needed > count else { return }
    base.deallocate()
    let size = max(needed, 2 * count)
    base = .allocate(capacity: size)
    base.initialize(repeating: value, count: size)
    count = size
  }
}
