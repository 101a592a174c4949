/// Positions by a key that is itself a hash: an open table that a key never leaves a gap in.
///
///     table[0x9E37] = 7
///     table[0x9E37]      // 7
///
/// For keys that are hashes already, such as those of `RepetitionSketch`, where a dictionary would hash
/// them again. Complexity: O(1) expected.
struct PositionTable: Sendable {
  private var keys: [UInt64]
  private var positions: [Int32]
  private var count = 0

  /// Starts empty.
  init() {
    keys = [UInt64](repeating: 0, count: 64)
    positions = [Int32](repeating: -1, count: 64)
  }

  /// The position stored for `key`, nil for none; storing nil removes it. Positions are 0 or more.
  subscript(key: UInt64) -> Int32? {
    get {
      let slot = slot(of: key)
      return positions[slot] < 0 ? nil : positions[slot]
    }
    set {
      let slot = slot(of: key)
      guard let newValue else {
        if positions[slot] >= 0 { remove(slot) }
        return
      }
      if positions[slot] < 0 { count += 1 }
      keys[slot] = key
      positions[slot] = newValue
      if count * 4 > keys.count * 3 { grow() }
    }
  }

  private func home(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15 >> 24) & (keys.count - 1)
  }

  /// The slot that holds `key`, or the free one where it would go.
  private func slot(of key: UInt64) -> Int {
    var slot = home(key)
    while positions[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// Frees a slot and moves back what stands behind it and belongs before it.
  private mutating func remove(_ freed: Int) {
    var hole = freed
    var slot = (hole + 1) & (keys.count - 1)
    while positions[slot] >= 0 {
      let distance = (slot - home(keys[slot])) & (keys.count - 1)
      if distance >= (slot - hole) & (keys.count - 1) {
        keys[hole] = keys[slot]
        positions[hole] = positions[slot]
        hole = slot
      }
      slot = (slot + 1) & (keys.count - 1)
    }
    positions[hole] = -1
    count -= 1
  }

  private mutating func grow() {
    let old = (keys, positions)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    positions = [Int32](repeating: -1, count: old.0.count * 2)
    for slot in old.1.indices where old.1[slot] >= 0 {
      let free = self.slot(of: old.0[slot])
      keys[free] = old.0[slot]
      positions[free] = old.1[slot]
    }
  }
}
