/// A value in which strings are broken, read all the same: they are passed over as `null`, and said beside it.
///
/// So a comment whose text cannot be read still shows whose answers the answers in it are, and a comment is not lost
/// with a broken answer in it.
extension JSONStream {
  /// A string that is read as `null`.
  struct BrokenString {
    /// Where it starts in the document.
    var offset: Int
    /// What is wrong with it.
    var refusal: Diagnostic
  }

  /// Reads the value at the current position with its broken strings as `null`, and answers its end; nil when it holds
  /// no list of objects, or something else is wrong with it.
  mutating func mendedValue() throws(Diagnostic) -> Int? {
    guard isMending, let end = try endOfListHolder(limit: limits.record) else { return nil }
    let faults = document.brokenStrings(in: position..<end)
    guard !faults.isEmpty else { return nil }
    let originals = faults.map { Array(document.bytes[$0.range]) }
    for fault in faults { document.blank(fault.range) }
    let isWhole = document.parses(at: position)
    // The value keeps its bytes: nobody reads a string where the tape says `null`.
    for (fault, bytes) in zip(faults, originals) {
      document.bytes.replaceSubrange(fault.range, with: bytes)
    }
    guard isWhole else { return nil }
    document.origin.pointer = pointer
    broken = faults.map { fault in
      var refusal = document.diagnostic(for: fault.error)
      refusal.place = document.place(
        ofByte: fault.error.offset,
        pointer: document.pointer(ofValueAt: fault.range.lowerBound) ?? pointer)
      return BrokenString(offset: fault.range.lowerBound, refusal: refusal)
    }
    return end
  }
}

extension JSONDocument {
  /// The strings in `range`, which ends where a value does, that cannot be read. Complexity: O(length).
  fileprivate func brokenStrings(
    in range: Range<Int>
  ) -> [(range: Range<Int>, error: JSONError)] {
    var faults: [(range: Range<Int>, error: JSONError)] = []
    var parser = JSONParser()
    let bytes = bytes
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x22 else {
        index += 1
        continue
      }
      let start = index
      do throws(JSONError) {
        index = try parser.parse(bytes.span, from: start)
      } catch {
        var skipper = JSONSkipper()
        guard error.reason.isLocal, skipper.advance(bytes.span, &index) else { return [] }
        faults.append((start..<index, error))
      }
    }
    return faults
  }

  /// Writes `null` in the place of the string in `range`; a zero where it is too short.
  fileprivate func blank(_ range: Range<Int>) {
    let word: [UInt8] = range.count < 4 ? [0x30] : [0x6E, 0x75, 0x6C, 0x6C]
    let rest = Array(repeating: UInt8(0x20), count: range.count - word.count)
    bytes.replaceSubrange(range, with: word + rest)
  }

  /// Whether a value without any error starts at `offset`.
  fileprivate func parses(at offset: Int) -> Bool {
    do throws(JSONError) {
      return try parseValue(at: offset) > offset
    } catch {
      return false
    }
  }

  /// The pointer to the value that starts at `offset`.
  fileprivate func pointer(ofValueAt offset: Int) -> String? {
    (0..<entries.count).first { entries[$0].start == offset }
      .map { JSONNode(document: self, index: $0).pointer }
  }
}
