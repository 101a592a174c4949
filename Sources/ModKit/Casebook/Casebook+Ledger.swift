extension Casebook {
  /// Lines are looked for in as many bytes at a time.
  private static let blockBytes = 1 << 18
  /// How much of the file before the last is read with the last lines.
  private static let bytesBefore = 1 << 16

  /// Reads and checks the ledger, the whole of it or with `recentOnly` the lines of the last 256 KiB: an append
  /// must not take longer as the casebook grows, and `records verify` checks them all.
  /// Complexity: O(bytes read).
  public func readLedger(recentOnly: Bool = false) throws(Diagnostic) -> LedgerReading {
    try requireExistence()
    let identifier = String(
      decoding: try files.contents(of: path("ledger/id.txt")).filter { $0 > 0x20 },
      as: UTF8.self)
    let names = try files.system.entries(of: path("ledger")).filter(Casebook.isVolume)
    var volumes: [LedgerReading.Volume] = []
    // From the last backwards: the end of the last that has lines, a little of the one before, nothing of others.
    var wanted = [LedgerReading.recentBytes, Self.bytesBefore, 0]
    for name in names.reversed() {
      let volume = try recentOnly ? lastLines(of: name, in: wanted[0]) : wholeVolume(name)
      volumes.append(volume)
      if volume.start > 0 || !volume.bytes.isEmpty, wanted.count > 1 { wanted.removeFirst() }
    }
    return LedgerReading(volumes.reversed(), start: .start(of: identifier))
  }

  private func wholeVolume(_ name: String) throws(Diagnostic) -> LedgerReading.Volume {
    .init(name: name, bytes: try files.contents(of: path("ledger/" + name), limit: 4 << 30), end: 0)
  }

  /// The lines of a file that begin in its last `count` bytes: all, where none begins there.
  private func lastLines(
    of name: String, in count: Int
  ) throws(Diagnostic) -> LedgerReading.Volume {
    let path = path("ledger/" + name)
    guard let status = try files.system.status(of: path), status.kind == .regular,
      status.bytes > count
    else { return try wholeVolume(name) }
    if count == 0 { return .init(name: name, start: status.bytes, bytes: [], end: 0) }
    var bytes = try files.contents(of: path, from: status.bytes - count, count: count)
    guard let feed = bytes.firstIndex(of: 0x0A) else { return try wholeVolume(name) }
    bytes.removeFirst(feed + 1)
    return .init(name: name, start: status.bytes - bytes.count, bytes: bytes, end: 0)
  }

  /// The last entry whose line contains `text`: among what `reading` has, else in what stands before it.
  /// Complexity: O(bytes).
  func lastEntry(
    containing text: String, in reading: LedgerReading
  ) throws(Diagnostic) -> (LedgerPosition, LedgerEntry)? {
    if let found = try reading.lastEntry(containing: text) { return found }
    let needle = Array(text.utf8)
    for volume in reading.volumes.reversed() {
      let path = path("ledger/" + volume.name)
      var end = volume.start
      while end > 0 {
        let start = max(0, end - Self.blockBytes)
        let block = try files.contents(of: path, from: start, count: end - start)
        if let hit = lastOccurrence(of: needle, in: block[...]) {
          let first = max(0, start + hit - Self.blockBytes)
          let around = try files.contents(
            of: path, from: first, count: min(volume.start - first, 2 * Self.blockBytes))
          return try LedgerReading.entry(around: start + hit - first, in: around[...])
        }
        // What is looked for may lie across the border.
        end = start == 0 ? 0 : start + needle.count - 1
      }
    }
    return nil
  }
}
