/// Finds the values of an input of any size, one in memory at a time.
///
/// Top-level arrays are read element by element. A top-level object is read whole when it fits into `Limits.whole`,
/// else member by member, and arrays in it element by element; the same way down shows the good values around a
/// broken one, so that a comment with a broken text does not take the answers in it along. One value a line and values
/// written one after the other work too.
///
/// A value that is well formed but refused, and in one-value-a-line input any broken line, is an event and reading goes
/// on; an error in the structure around the values is thrown and ends the input.
struct JSONStream: ~Copyable {
  /// How much is held in memory.
  struct Limits: Sendable {
    /// How many bytes are asked for at a time.
    var chunk = 256 << 10
    /// The largest top-level or member object that is read as one value.
    var whole = 4 << 20
    /// The largest array element or line that is read at all.
    var record = 64 << 20
    /// How deep an object or array is followed that cannot be read as one value.
    var depth = 64
  }

  enum Event {
    /// A value: `document.root`, until the next call.
    case value
    /// A value that is left out.
    indirect case refused(Diagnostic)
    /// Nothing is left.
    case end
  }

  /// The bytes in memory, and the tape of the last value.
  let document: JSONDocument
  let limits: Limits
  var input: TextInput
  var frames: [JSONFrame] = []
  /// The offset of what is read next.
  var position = 0
  private var isFinished = false
  /// Top-level values so far, refused lines included.
  var topLevelValues = 0
  /// The strings of the last value that are read as `null`, because they are broken.
  var broken: [BrokenString] = []
  /// Whether values with broken strings are read; else only what is whole in them is.
  var isMending = true
  private var lineCursor = (offset: 0, line: 1)

  init(_ source: any ByteSource, limits: Limits = Limits()) {
    document = JSONDocument(origin: JSONOrigin(file: source.name))
    input = TextInput(source)
    self.limits = limits
  }

  /// Whether anything but white space was there.
  var isEmpty: Bool { topLevelValues == 0 }

  /// Whether the last value stands on the top level, outside any array or object.
  var isAtTopLevel: Bool { frames.isEmpty }

  /// Where the input's encoding had to be converted: its name.
  var convertedEncoding: String? { input.convertedEncoding }

  /// The name of the member whose value was just read, nil for elements and top-level values.
  var memberName: String? { frames.last?.name }

  /// The names and positions on the way to the last value.
  var path: [JSONFrame] { frames }

  /// The pointer to the last value. Complexity: O(depth).
  var pointer: String { frames.map(\.step).joined() }

  /// The line the last value starts on. Complexity: O(bytes since the last question).
  mutating func line() -> Int {
    let start = document.root.offset
    if start > lineCursor.offset {
      lineCursor.line += document.countLineFeeds(in: lineCursor.offset..<start)
      lineCursor.offset = start
    }
    return lineCursor.line
  }

  /// The next value or refusal.
  mutating func next() throws(Diagnostic) -> Event {
    guard !isFinished else { return .end }
    if !broken.isEmpty { broken = [] }
    do throws(Diagnostic) {
      if !input.isStarted { try start() }
      while true {
        if let event = try step() {
          if case .end = event { isFinished = true }
          return event
        }
      }
    } catch {
      isFinished = true
      throw error
    }
  }

  private mutating func step() throws(Diagnostic) -> Event? {
    do throws(Diagnostic) {
      return switch frames.last?.isObject {
      case nil: try topLevel()
      case true: try member()
      case false: try element()
      }
    } catch {
      guard error.kind == .badData, try leaveBrokenValue() else { throw error }
      return .refused(error)
    }
  }

  /// The diagnostic for `error`, with the way to the broken value.
  func diagnostic(_ error: JSONError) -> Diagnostic {
    document.origin.pointer = pointer
    guard case .tooDeep = error.reason else { return document.diagnostic(for: error) }
    // Five hundred steps of pointer help nobody.
    return Diagnostic(
      .badData, error.message, at: document.place(ofByte: error.offset, pointer: pointer))
  }

  /// The diagnostic for what stands at the current position, outside any value.
  func structureError(_ expected: JSONExpectation) -> Diagnostic {
    structureError(
      position < document.bytes.count
        ? .unexpectedByte(document.bytes[position], expected: expected)
        : .unexpectedEnd(expected: expected))
  }

  func structureError(_ reason: JSONError.Reason) -> Diagnostic {
    document.origin.pointer = pointer
    let error = JSONError(reason, at: position)
    var diagnostic = document.diagnostic(for: error)
    diagnostic.place = document.place(ofByte: position, pointer: pointer)
    return diagnostic
  }

  // MARK: Structure

  private mutating func topLevel() throws(Diagnostic) -> Event? {
    guard let byte = try peek() else { return .end }
    switch byte {
    case 0x5B:
      frames.append(JSONFrame(isObject: false))
      position += 1
      topLevelValues += 1
      return nil
    case 0x3B, 0x1E:
      // The end of a JavaScript assignment; the record separator of RFC 7464.
      position += 1
      return nil
    case 0x7B: break
    default:
      guard try isLineOriented() else { throw structureError(.objectOrArray) }
      return try refuseLine(structureError(.object))
    }
    switch try parse(limit: topLevelValues > 0 ? limits.record : limits.whole) {
    case .success(let end):
      position = end
      topLevelValues += 1
      return .value
    case .failure(let error):
      let refusal = diagnostic(error)
      if try isLineOriented() {
        guard error.reason.isLocal, try holdsListOnItsLine() else {
          return try refuseLine(refusal)
        }
        frames.append(JSONFrame(isObject: true, within: error))
      } else {
        frames.append(JSONFrame(isObject: true))
      }
      position += 1
      topLevelValues += 1
      return nil
    }
  }

  private mutating func element() throws(Diagnostic) -> Event? {
    let top = frames.count - 1
    guard let byte = try peek() else {
      throw structureError(frames[top].state == .afterValue ? .commaOrBracket : .value)
    }
    if byte == 0x5D, frames[top].state != .afterComma {
      frames.removeLast()
      position += 1
      return nil
    }
    if frames[top].state == .afterValue {
      guard byte == 0x2C else { throw structureError(.commaOrBracket) }
      position += 1
      frames[top].index += 1
      frames[top].state = .afterComma
      return nil
    }
    frames[top].state = .afterValue
    return try value(byte, limit: limits.record)
  }

  private mutating func member() throws(Diagnostic) -> Event? {
    let top = frames.count - 1
    frames[top].name = nil
    guard let byte = try peek() else {
      throw structureError(frames[top].state == .afterValue ? .commaOrBrace : .memberName)
    }
    if byte == 0x7D, frames[top].state != .afterComma {
      frames.removeLast()
      position += 1
      return nil
    }
    if frames[top].state == .afterValue {
      guard byte == 0x2C else { throw structureError(.commaOrBrace) }
      position += 1
      frames[top].state = .afterComma
      return nil
    }
    guard byte == 0x22 else { throw structureError(.memberName) }
    let end: Int
    switch try parse(limit: limits.whole) {
    case .success(let offset): end = offset
    case .failure(let error): return try refuseMember(error)
    }
    let name = document.root.text
    let isNew = frames[top].names.insert(name).inserted
    frames[top].name = name
    frames[top].state = .afterValue
    let repetition = isNew ? nil : structureError(.duplicateName(name))
    position = end
    guard try peek() == 0x3A else { throw structureError(.colon) }
    position += 1
    guard let first = try peek() else { throw structureError(.value) }
    if let repetition {
      guard try skipValue() else { throw repetition }
      return .refused(repetition)
    }
    if first == 0x5B {
      frames.append(JSONFrame(isObject: false))
      position += 1
      return nil
    }
    return try value(first, limit: limits.whole)
  }

  private mutating func value(_ byte: UInt8, limit: Int) throws(Diagnostic) -> Event? {
    switch try parse(limit: limit) {
    case .success(let end):
      position = end
      let top = frames.count - 1
      if frames[top].isBroken { frames[top].remember(document.root) }
      return .value
    case .failure(let error):
      let refusal = diagnostic(error)
      let isContainer = byte == 0x7B || byte == 0x5B
      if isContainer, error.reason.isLocal, let end = try mendedValue() {
        position = end
        return .value
      }
      if isContainer, frames.count < limits.depth, try canDescend(for: error) {
        frames.append(JSONFrame(isObject: byte == 0x7B, within: error))
        position += 1
        return nil
      }
      // A sign too many or too few in an element of a list: where brackets and quotation marks pair up all the same, the
      // next element follows, and where they do not, no sign that could follow does.
      let isElement = frames.last?.isObject == false && (byte == 0x7B || byte == 0x5B)
      guard error.reason.keepsStructure || (isElement && error.reason.isMisplacedByte) else {
        throw refusal
      }
      guard try skipValue() else { throw refusal }
      return .refused(refusal)
    }
  }

  // MARK: Bytes

  /// Reads the beginning, and skips a JavaScript assignment.
  private mutating func start() throws(Diagnostic) {
    _ = try input.start(into: &document.bytes, limit: limits.chunk)
    guard let first = try peek() else {
      throw Diagnostic(
        .badData,
        Bilingual(
          sv: "filen är tom: väntade en export i JSON",
          en: "the file is empty: expected an export in JSON"),
        at: Place(file: document.origin.file))
    }
    // A bracket with a zero behind it is UTF-16 that does not say so.
    let isWide = position + 1 < document.bytes.count && document.bytes[position + 1] == 0
    guard isWide || (first != 0x7B && first != 0x5B && first != 0x1E) else { return }
    while document.bytes.count - position < 4096, try more() {}
    let beginning = document.bytes
    if let end = endOfAssignment(beginning.span, from: position) {
      position = end
    } else if let foreign = ForeignFormat(beginning.span), try !isLineOriented() {
      throw foreign.diagnostic(file: document.origin.file)
    }
  }

  /// The next byte that is not white space, nil at the end.
  mutating func peek() throws(Diagnostic) -> UInt8? {
    while true {
      while position < document.bytes.count {
        switch document.bytes[position] {
        case 0x20, 0x0A, 0x0D, 0x09: position += 1
        default: return document.bytes[position]
        }
      }
      guard try more() else { return nil }
    }
  }

  /// Parses the value at the current position, reading on while it is cut off; each further attempt has at least twice
  /// the bytes, so the total stays linear.
  private mutating func parse(limit: Int) throws(Diagnostic) -> Result<Int, JSONError> {
    while true {
      do throws(JSONError) {
        let end = try document.parseValue(at: position)
        if end < document.bytes.count || input.isAtEnd || document.root.kind != .number {
          return .success(end)
        }
      } catch {
        guard case .unexpectedEnd = error.reason else { return .failure(error) }
        if document.bytes.count - position > limit {
          return .failure(JSONError(.tooLarge(limit: limit), at: position))
        }
        if input.isAtEnd { return .failure(error) }
      }
      // At the true end nothing is added, and the next attempt sees that.
      _ = try more()
    }
  }

  /// Skips the value at the current position, in constant memory, by brackets and quotation marks alone.
  /// False when the input ends first.
  mutating func skipValue() throws(Diagnostic) -> Bool {
    var skipper = JSONSkipper()
    return try skip(&skipper)
  }

  /// Drops what was used and at least doubles what is left; false at the end.
  mutating func more() throws(Diagnostic) -> Bool {
    guard !input.isAtEnd else { return false }
    if position > 0 {
      document.advanceOrigin(by: position)
      document.bytes.removeFirst(position)
      lineCursor = (0, document.origin.firstLine)
      position = 0
    }
    return try input.read(into: &document.bytes, atLeast: max(limits.chunk, document.bytes.count))
  }
}
