/// One value on the tape; sixteen bytes, so that a record's tape stays in the nearest cache.
struct JSONEntry {
  /// Offsets are 32 bits wide, so a document is smaller than 4 GiB.
  static let offsetLimit = Int(UInt32.max)

  var kind: JSONKind
  /// For strings: an escape sequence occurs between start and end.
  var hasEscapes: Bool
  /// For strings: a mixture of length and some bytes, to tell names apart without reading them.
  var fingerprint: UInt16
  private var startOffset: UInt32
  private var endOffset: UInt32
  private var nextIndex: UInt32

  init(
    kind: JSONKind, hasEscapes: Bool = false, fingerprint: UInt16 = 0, start: Int, end: Int,
    next: Int
  ) {
    self.kind = kind
    self.hasEscapes = hasEscapes
    self.fingerprint = fingerprint
    startOffset = UInt32(truncatingIfNeeded: start)
    endOffset = UInt32(truncatingIfNeeded: end)
    nextIndex = UInt32(truncatingIfNeeded: next)
  }

  /// The first byte; for strings the one behind the quotation mark.
  var start: Int { Int(startOffset) }

  /// The offset behind the last byte; for strings that of the closing quotation mark.
  var end: Int {
    get { Int(endOffset) }
    set { endOffset = UInt32(truncatingIfNeeded: newValue) }
  }

  /// The index of the entry behind this value and all it contains.
  var next: Int {
    get { Int(nextIndex) }
    set { nextIndex = UInt32(truncatingIfNeeded: newValue) }
  }
}
