/// The bytes of a source as UTF-8, whatever of UTF-8 and UTF-16 it is written in.
///
/// A byte order mark decides: UTF-16 is converted on the way (unpaired surrogates become U+FFFD), the mark of UTF-8 is
/// dropped, and without a mark the bytes pass as they are.
struct TextInput {
  private var source: any ByteSource
  private var encoding = Encoding.utf8
  private var pending: [UInt8] = []
  private var highSurrogate: UInt16?
  private(set) var isStarted = false
  private(set) var isAtEnd = false

  init(_ source: any ByteSource) {
    self.source = source
  }

  enum Encoding {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
  }

  /// The name of the encoding the input was converted from.
  var convertedEncoding: String? {
    switch encoding {
    case .utf8: nil
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }

  /// Reads the first bytes, and decides on the encoding.
  mutating func start(into buffer: inout [UInt8], limit: Int) throws(Diagnostic) -> Bool {
    isStarted = true
    var first: [UInt8] = []
    while first.count < 3 {
      if try source.read(into: &first, limit: limit) == 0 {
        isAtEnd = true
        break
      }
    }
    if first.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
      pending = Array(first.dropFirst(2))
      decode(into: &buffer)
    } else if first.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
      pending = Array(first.dropFirst(2))
      decode(into: &buffer)
    } else {
      buffer.append(
        contentsOf: first.starts(with: [0xEF, 0xBB, 0xBF]) ? first.dropFirst(3) : first[...])
    }
    return !isAtEnd
  }

  /// Appends `count` bytes or more, fewer only at the end; false when nothing was added.
  mutating func read(into buffer: inout [UInt8], atLeast count: Int) throws(Diagnostic) -> Bool {
    let old = buffer.count
    buffer.reserveCapacity(old + count)
    while !isAtEnd, buffer.count - old < count {
      let wanted = count - (buffer.count - old)
      switch encoding {
      case .utf8:
        if try source.read(into: &buffer, limit: wanted) == 0 { isAtEnd = true }
      case .utf16LittleEndian, .utf16BigEndian:
        if try source.read(into: &pending, limit: wanted) == 0 { isAtEnd = true }
        decode(into: &buffer)
      }
    }
    return buffer.count > old
  }

  private mutating func decode(into buffer: inout [UInt8]) {
    let isLittle = encoding == .utf16LittleEndian
    var index = 0
    while index + 1 < pending.count {
      let first = UInt16(pending[index])
      let second = UInt16(pending[index + 1])
      take(isLittle ? second << 8 | first : first << 8 | second, into: &buffer)
      index += 2
    }
    pending.removeFirst(index)
    guard isAtEnd else { return }
    if highSurrogate != nil || !pending.isEmpty {
      buffer.append(contentsOf: [0xEF, 0xBF, 0xBD])
      highSurrogate = nil
      pending = []
    }
  }

  private mutating func take(_ unit: UInt16, into buffer: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if (0xDC00...0xDFFF).contains(unit),
        let scalar = Unicode.Scalar(
          0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00))
      {
        append(scalar, to: &buffer)
        return
      }
      append("\u{FFFD}", to: &buffer)
    }
    if (0xD800...0xDBFF).contains(unit) {
      highSurrogate = unit
    } else {
      append(Unicode.Scalar(unit) ?? "\u{FFFD}", to: &buffer)
    }
  }

  private func append(_ scalar: Unicode.Scalar, to buffer: inout [UInt8]) {
    buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
