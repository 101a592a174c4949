/// The entries of one parsed value, in storage that is written over by the next value and never copied.
///
/// An array would be copied whenever a reader still holds it while the next value is parsed, which on the hot path is
/// once a record. The pointer is owned by this object alone: it is allocated, grown and freed here and never leaves.
/// Every access is checked against `count`, and entries are plain values without references.
@safe final class JSONTape {
  private(set) var count = 0
  private var capacity = 64
  private var storage: UnsafeMutablePointer<JSONEntry>

  init() {
    unsafe storage = .allocate(capacity: 64)
  }

  deinit {
    // JSONEntry is a trivial type: there is nothing to deinitialize.
    unsafe storage.deallocate()
  }

  /// The entry at `index`, which must be smaller than `count`.
  subscript(index: Int) -> JSONEntry {
    get {
      precondition(index >= 0 && index < count)
      // Entries below `count` were initialized by `append`.
      return unsafe storage[index]
    }
    set {
      precondition(index >= 0 && index < count)
      unsafe storage[index] = newValue
    }
  }

  /// Adds an entry. Complexity: O(1) on average.
  func append(_ entry: JSONEntry) {
    if count == capacity { grow() }
    // `count` is smaller than `capacity` now, so the address lies inside the allocation.
    unsafe (storage + count).initialize(to: entry)
    count += 1
  }

  /// Forgets all entries and keeps the storage.
  func removeAll() {
    count = 0
  }

  private func grow() {
    let larger = UnsafeMutablePointer<JSONEntry>.allocate(capacity: capacity * 2)
    unsafe larger.moveInitialize(from: storage, count: count)
    unsafe storage.deallocate()
    unsafe storage = larger
    capacity *= 2
  }
}
