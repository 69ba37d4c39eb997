/// Ids of a feed, numbered in the order in which they come.
///
/// The bytes of all ids stand in one array and a hash table of numbers beside it: hundreds of
/// thousands of ids take a few megabytes, and looking one up makes no strings.
struct IDTable: Sendable {
  private var letters: ContiguousArray<UInt8> = []
  /// Where each id ends.
  private var ends: ContiguousArray<Int> = []
  /// Number + 1 of the id in each slot, 0 in an empty one.
  ///
  /// As many as a power of two, at most half of them in use.
  private var slots = ContiguousArray<UInt32>(repeating: 0, count: 64)

  /// How many ids there are.
  var count: Int { ends.count }

  /// The number of an id, which is added if it is new.
  mutating func insert(_ id: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    if 2 * (ends.count + 1) > slots.count { grow() }
    let slot = self.slot(of: id)
    guard slots[slot] == 0 else { return (Int(slots[slot]) - 1, false) }
    letters.append(contentsOf: id)
    ends.append(letters.count)
    slots[slot] = UInt32(ends.count)
    return (ends.count - 1, true)
  }

  /// The number of an id; nil where it is not known.
  func number(of id: UnsafeBufferPointer<UInt8>) -> Int? {
    let entry = slots[slot(of: id)]
    return entry == 0 ? nil : Int(entry) - 1
  }

  /// The id with a number.
  func text(_ number: Int) -> String {
    String(decoding: letters[range(number)], as: UTF8.self)
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// The slot of an id, or the empty one where it would be.
  private func slot(of id: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = IDTable.hash(id) & mask
    while slots[slot] != 0 {
      if equals(Int(slots[slot]) - 1, id) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func equals(_ number: Int, _ id: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == id.count else { return false }
    return letters.withUnsafeBufferPointer { letters in
      for index in 0..<id.count where letters[range.lowerBound + index] != id[index] {
        return false
      }
      return true
    }
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: 2 * slots.count)
    let mask = slots.count - 1
    letters.withUnsafeBufferPointer { letters in
      for number in ends.indices {
        var slot = IDTable.hash(UnsafeBufferPointer(rebasing: letters[range(number)])) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(number + 1)
      }
    }
  }

  /// FNV-1a of 64 bits, its upper half folded in.
  private static func hash(_ id: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}
