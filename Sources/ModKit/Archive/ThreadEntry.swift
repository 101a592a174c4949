/// What the thread page needs to know about one comment or post: a fixed number of bytes, so that any number of
/// them can be sorted outside memory.
///
/// Identifiers are the first eight bytes of their SHA-256.
struct ThreadEntry: Hashable {
  /// The entry itself.
  var id: UInt64
  /// Before threads are resolved the comment it answers, afterwards the comment its thread starts with.
  var root: UInt64
  /// The post it hangs under; 0 for none.
  var post: UInt64
  /// When it was published, `unknownTime` where nobody knows.
  var time: UInt64
  /// The time of its thread's first comment.
  var rootTime: UInt64 = unknownTime
  /// The time of its post, or of the post's first thread.
  var postTime: UInt64 = unknownTime
  /// Where its fragment of the page starts.
  var offset: UInt64
  /// The fragment's length, and the flags in the low bits.
  private var lengthAndFlags: UInt64

  /// Sorts behind every time.
  static let unknownTime = UInt64.max
  static let byteCount = 64

  init(
    id: UInt64, answering parent: UInt64?, post: UInt64, time: UInt64, isPost: Bool, offset: Int,
    length: Int
  ) {
    self.id = id
    self.post = post
    self.time = time
    self.offset = UInt64(offset)
    let answered = parent == id ? nil : parent
    root = answered ?? id
    lengthAndFlags = UInt64(length) << 2 | (isPost ? 2 : 0) | (answered == nil ? 1 : 0)
  }

  /// Whether `root` is final.
  var isResolved: Bool {
    get { lengthAndFlags & 1 == 1 }
    set { lengthAndFlags = newValue ? lengthAndFlags | 1 : lengthAndFlags & ~1 }
  }

  /// Whether it is a post and not a comment.
  var isPost: Bool { lengthAndFlags & 2 == 2 }
  /// The fragment's length in bytes.
  var length: Int { Int(lengthAndFlags >> 2) }
  /// Whether its thread starts with it.
  var isRoot: Bool { id == root }

  /// Appends its eight words, least significant byte first.
  func append(to bytes: inout [UInt8]) {
    for word in [id, root, post, time, rootTime, postTime, offset, lengthAndFlags] {
      for shift in stride(from: 0, through: 56, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
  }

  /// Reads what `append` wrote at `position`, which must have `byteCount` bytes.
  init(_ bytes: [UInt8], at position: Int) {
    func word(_ index: Int) -> UInt64 {
      (0..<8).reduce(0) { $0 | UInt64(bytes[position + index * 8 + $1]) << UInt64($1 * 8) }
    }
    id = word(0)
    root = word(1)
    post = word(2)
    time = word(3)
    rootTime = word(4)
    postTime = word(5)
    offset = word(6)
    lengthAndFlags = word(7)
  }

  /// The short form of an identifier.
  static func hash(_ identifier: String) -> UInt64 {
    SHA256.digest(of: Array(identifier.utf8)).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// An instant as a number that sorts like it.
  static func time(_ instant: Timestamp?) -> UInt64 {
    guard let instant else { return unknownTime }
    return UInt64(bitPattern: Int64(instant.secondsSince1970)) ^ (1 << 63)
  }
}
