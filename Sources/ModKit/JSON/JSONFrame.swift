/// One array or object that a stream is inside of.
struct JSONFrame {
  let isObject: Bool
  /// The position of the element that is being read.
  var index = 0
  /// The name of the member that is being read.
  var name: String?
  /// The names seen so far.
  var names: Set<String> = []
  var state = State.opened
  /// Whether something in it is broken, so that it is read in parts.
  let isBroken: Bool
  /// Whether brackets and quotation marks tell where it ends, broken as it is.
  let isDelimited: Bool
  /// Short strings and numbers among the members of a broken object, as far as they were met.
  private(set) var members: [String: String] = [:]

  init(isObject: Bool) {
    self.isObject = isObject
    isBroken = false
    isDelimited = false
  }

  /// An array or object that cannot be read as one value because of `error`.
  init(isObject: Bool, within error: JSONError) {
    self.isObject = isObject
    if case .tooLarge = error.reason { isBroken = false } else { isBroken = true }
    isDelimited = error.reason.isLocal || error.reason.isMisplacedByte
  }

  /// Keeps the member just read, if it may tell whose parts the other members are.
  mutating func remember(_ value: JSONNode) {
    guard isObject, let name, let text = value.identifier, text.utf8.count <= 256 else {
      return
    }
    members[name] = text
  }

  enum State {
    case opened
    case afterValue
    case afterComma
  }

  /// The step of an RFC 6901 pointer; empty between members.
  var step: String {
    guard isObject else { return "/\(index)" }
    return name.map { "/" + JSONNode.pointerEscaped($0) } ?? ""
  }
}

/// Finds the end of a value by brackets and quotation marks alone, in as many pieces as it comes.
struct JSONSkipper {
  private var depth: Int
  private var isInString = false
  private var isEscaped = false
  private var mayStartList = false
  /// Whether a list that starts with an object was met.
  private(set) var holdsList = false

  /// Starts before a value, or inside `depth` brackets.
  init(depth: Int = 0) { self.depth = depth }

  /// Moves `position` behind the value and answers true, or to the end of `bytes` when it goes on behind them.
  mutating func advance(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
    while position < bytes.count {
      let byte = bytes[position]
      if isInString {
        position += 1
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
          if depth == 0 { return true }
        }
        continue
      }
      switch byte {
      case 0x20, 0x0A, 0x0D, 0x09:
        position += 1
        continue
      case 0x22: isInString = true
      case 0x7B, 0x5B:
        if byte == 0x7B, mayStartList { holdsList = true }
        depth += 1
      case 0x7D, 0x5D:
        // A bare word ends where what holds it ends.
        if depth == 0 { return true }
        depth -= 1
        if depth == 0 {
          position += 1
          return true
        }
      case 0x2C:
        if depth == 0 { return true }
      default: break
      }
      mayStartList = byte == 0x5B
      position += 1
    }
    return false
  }
}

extension JSONDocument {
  func countLineFeeds(in range: Range<Int>) -> Int {
    let bytes = bytes
    return lineFeeds(bytes.span, in: range)
  }

  func lineFeed(from start: Int) -> Int? {
    let bytes = bytes
    return firstLineFeed(bytes.span, from: start)
  }

  /// Whether an array that starts in `range` is still open at its end, outside of strings.
  func leavesListOpen(_ range: Range<Int>) -> Bool {
    var open = 0
    var isInString = false
    var isEscaped = false
    for byte in bytes[range] {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
      } else {
        switch byte {
        case 0x22: isInString = true
        case 0x5B: open += 1
        case 0x5D: open -= 1
        default: break
        }
      }
    }
    return open > 0 && !isInString
  }

  /// Whether the next line that is not blank behind `lineFeed` starts with an object which ends where the line does; nil
  /// when more bytes are needed to tell.
  func isObjectOnItsLine(behind lineFeed: Int, isAtEnd: Bool) -> Bool? {
    var start = lineFeed
    while start < bytes.count, bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
    guard start < bytes.count else { return isAtEnd ? false : nil }
    guard bytes[start] == 0x7B else { return false }
    var skipper = JSONSkipper()
    var end = start
    guard skip(&skipper, &end) else { return isAtEnd ? false : nil }
    guard !bytes[start..<end].contains(0x0A) else { return false }
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x0D { end += 1 }
    guard end < bytes.count else { return isAtEnd ? true : nil }
    return bytes[end] == 0x0A
  }

  func skip(_ skipper: inout JSONSkipper, _ position: inout Int) -> Bool {
    let bytes = bytes
    return skipper.advance(bytes.span, &position)
  }

  /// Moves the origin behind the first `count` bytes, which are about to be dropped. Complexity: O(count).
  func advanceOrigin(by count: Int) {
    let feeds = lineFeeds(bytes.span, in: 0..<count)
    if feeds > 0 {
      origin.firstLine += feeds
      origin.firstColumn = 1
    }
    var index = count
    while index > 0, bytes[index - 1] != 0x0A {
      index -= 1
      if bytes[index] & 0xC0 != 0x80 { origin.firstColumn += 1 }
    }
  }
}
