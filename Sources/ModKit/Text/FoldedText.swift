/// A text as folded scalars, made in one pass over its UTF-8; the storage is reused.
///
/// Ill-formed bytes become U+FFFD. Complexity: O(bytes), no allocation once the storage is large
/// enough.
struct FoldedText: Sendable {
  private(set) var storage: [FoldedScalar] = []
  private(set) var count = 0
  private let table = ScalarFoldingTable.standard
  /// The number of scalars of the original.
  private(set) var originalCount = 0

  subscript(index: Int) -> FoldedScalar { storage[index] }

  /// Replaces the content by the folding of `bytes`.
  mutating func fold(_ bytes: borrowing Span<UInt8>) {
    if storage.count < bytes.count {
      storage = [FoldedScalar](
        repeating: FoldedScalar(0, [], start: 0, end: 0), count: bytes.count + bytes.count / 2)
    }
    let table = table
    var writer = FoldedWriter(table: table)
    var output = storage.mutableSpan
    var index = 0
    let size = bytes.count
    while true {
      index = writer.writePlain(bytes, from: index, plain: table.plain.span, into: &output)
      guard index < size else { break }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0x26, let reference = characterReference(bytes, at: index) {
          writer.write(reference.value, length: reference.length, trait: .reference, into: &output)
          index += reference.length
          continue
        }
        writer.writeASCII(byte, into: &output)
        index += 1
        continue
      }
      let length = utf8SequenceLength(bytes, at: index)
      guard length > 0 else {
        writer.write(0xFFFD, length: 1, trait: [], into: &output)
        index += 1
        continue
      }
      var value: UInt32
      switch length {
      case 2: value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      case 3:
        value = UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        value |= UInt32(bytes[index + 2] & 0x3F)
      default:
        value = UInt32(byte & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
        value |= UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
      }
      if value &- 0x1F1E6 < 26 {
        index += writer.writeRegional(value, bytes, at: index, into: &output)
        continue
      }
      writer.write(value, length: 1, trait: [], into: &output)
      index += length
    }
    writer.endReversal(in: &output)
    count = writer.count
    originalCount = Int(writer.offset)
  }

  /// Replaces the letter at `index` by the Latin letter it looks like.
  mutating func replace(_ index: Int, by value: UInt32) {
    storage[index].value = value
    storage[index].traits.insert(.confusable)
  }
}

/// Writes folded scalars, joining marks and noting what was dropped.
private struct FoldedWriter: ~Copyable {
  let table: ScalarFoldingTable
  var count = 0
  var offset: UInt32 = 0
  private var pending: FoldedScalar.Traits = []
  private var reversalStart = -1

  init(table: ScalarFoldingTable) { self.table = table }

  /// Writes ordinary letters, digits and signs up to the first scalar that needs more than a look into the
  /// table; returns its place.
  mutating func writePlain(
    _ bytes: borrowing Span<UInt8>, from start: Int, plain: borrowing Span<UInt32>,
    into output: inout MutableSpan<FoldedScalar>
  ) -> Int {
    guard pending.isEmpty, reversalStart < 0 else { return start }
    var index = start
    var place = count
    var next = offset
    while index < bytes.count {
      var value = Int(bytes[index])
      var length = 1
      if value >= 0x80 {
        // Two bytes make the scalars below U+0250, and some above.
        guard value >= 0xC2, value < 0xCA, index + 1 < bytes.count, bytes[index + 1] >> 6 == 2
        else { break }
        value = (value & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
        guard value < plain.count else { break }
        length = 2
      }
      let packed = plain[value]
      guard packed != 0 else { break }
      output[place] = FoldedScalar(packed: packed, start: next, end: next &+ 1)
      place &+= 1
      next &+= 1
      index &+= length
    }
    count = place
    offset = next
    return index
  }

  mutating func writeASCII(_ byte: UInt8, into output: inout MutableSpan<FoldedScalar>) {
    let isUpper = byte &- 0x41 < 26
    if byte == 0x0A, reversalStart >= 0 { endReversal(in: &output) }
    output[count] = FoldedScalar(
      UInt32(isUpper ? byte | 0x20 : byte), isUpper ? pending.union(.uppercase) : pending,
      start: offset, end: offset &+ 1)
    pending = reversalStart >= 0 ? .reversed : []
    count &+= 1
    offset &+= 1
  }

  mutating func write(
    _ value: UInt32, length: Int, trait: FoldedScalar.Traits,
    into output: inout MutableSpan<FoldedScalar>
  ) {
    let end = offset &+ UInt32(truncatingIfNeeded: length)
    let folding =
      value < 0x80
      ? ScalarFolding.keep(
        value &- 0x41 < 26 ? value | 0x20 : value, value &- 0x41 < 26 ? .uppercase : [])
      : table.fold(value)
    switch folding {
    case .keep(let folded, let traits):
      output[count] = FoldedScalar(
        folded, traits.union(trait).union(pending), start: offset, end: end)
      pending = reversalStart >= 0 ? .reversed : []
      count &+= 1
    case .mark: joinMark(value, end: end, into: &output)
    case .drop: pending.insert(.invisible)
    case .reverse:
      endReversal(in: &output)
      reversalStart = count
      pending = .reversed
    case .endReverse:
      endReversal(in: &output)
    }
    offset = end
  }

  /// A pair of regional indicators is a flag; one alone is a letter in disguise.
  mutating func writeRegional(
    _ value: UInt32, _ bytes: borrowing Span<UInt8>, at index: Int,
    into output: inout MutableSpan<FoldedScalar>
  ) -> Int {
    let pairs =
      index + 8 <= bytes.count && bytes[index + 4] == 0xF0 && bytes[index + 5] == 0x9F
      && bytes[index + 6] == 0x87 && bytes[index + 7] >= 0xA6 && bytes[index + 7] <= 0xBF
    guard pairs else {
      write(value - 0x1F1E6 + 0x61, length: 1, trait: .enclosed, into: &output)
      return 4
    }
    output[count] = FoldedScalar(value, pending, start: offset, end: offset &+ 2)
    pending = []
    count &+= 1
    offset &+= 2
    return 8
  }

  mutating func endReversal(in output: inout MutableSpan<FoldedScalar>) {
    guard reversalStart >= 0 else { return }
    var low = reversalStart
    var high = count - 1
    while low < high {
      output.swapAt(low, high)
      low += 1
      high -= 1
    }
    reversalStart = -1
    pending = []
  }

  private mutating func joinMark(
    _ value: UInt32, end: UInt32, into output: inout MutableSpan<FoldedScalar>
  ) {
    guard count > 0 else {
      pending.insert(.marked)
      return
    }
    var last = output[count - 1]
    last.end = end
    if let composed = Self.composition(last.value, value), last.traits.isDisjoint(with: .marked) {
      last.value = composed
    } else {
      last.traits.insert(.marked)
    }
    output[count - 1] = last
  }

  private static func composition(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    switch (base, mark) {
    case (0x61, 0x30A): 0xE5
    case (0x61, 0x308): 0xE4
    case (0x6F, 0x308): 0xF6
    case (0x75, 0x308): 0xFC
    case (0x65, 0x301): 0xE9
    case (0x65, 0x300): 0x65
    default: nil
    }
  }
}

/// The letter that `&auml;` or `&#228;` at `index` stands for, with its length in bytes.
private func characterReference(
  _ bytes: borrowing Span<UInt8>, at index: Int
) -> (value: UInt32, length: Int)? {
  var end = index + 1
  let limit = min(bytes.count, index + 10)
  while end < limit, bytes[end] != 0x3B, bytes[end] > 0x20, bytes[end] < 0x7F { end += 1 }
  guard end < limit, bytes[end] == 0x3B, end > index + 2 else { return nil }
  let length = end - index + 1
  if bytes[index + 1] == 0x23 {
    var value: UInt32 = 0
    let hexadecimal = bytes[index + 2] | 0x20 == 0x78
    for position in index + (hexadecimal ? 3 : 2)..<max(end, index + (hexadecimal ? 3 : 2)) {
      guard let digit = hexadecimalValue(bytes[position]), hexadecimal || digit < 10 else {
        return nil
      }
      value = value * (hexadecimal ? 16 : 10) + digit
    }
    return Unicode.Scalar(value) != nil && value >= 0x20 ? (value, length) : nil
  }
  var name: UInt64 = 0
  for position in index + 1..<end { name = name << 8 | UInt64(bytes[position]) }
  switch name {
  case 0x61756D6C: return (0xE4, length)  // auml
  case 0x41756D6C: return (0xC4, length)  // Auml
  case 0x6F756D6C: return (0xF6, length)  // ouml
  case 0x4F756D6C: return (0xD6, length)  // Ouml
  case 0x7575_6D6C: return (0xFC, length)  // uuml
  case 0x61_7269_6E67: return (0xE5, length)  // aring
  case 0x41_7269_6E67: return (0xC5, length)  // Aring
  case 0x65_6163_7574_65: return (0xE9, length)  // eacute
  case 0x616D70: return (0x26, length)  // amp
  case 0x6E627370: return (0x20, length)  // nbsp
  case 0x73_6879: return (0xAD, length)  // shy
  case 0x71756F74: return (0x22, length)  // quot
  case 0x6C74: return (0x3C, length)  // lt
  case 0x6774: return (0x3E, length)  // gt
  default: return nil
  }
}
