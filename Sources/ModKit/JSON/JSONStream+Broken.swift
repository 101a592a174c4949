/// The way down into a broken value, for the good ones inside it.
extension JSONStream {
  /// Whether the last value stands inside a broken element of a list or a broken line, whose other parts are read.
  var isInBrokenRecord: Bool {
    frames.indices.contains { frames[$0].isBroken && ($0 == 0 || !frames[$0 - 1].isObject) }
  }

  /// Whether there may be good values inside the value that `error` is about.
  mutating func canDescend(for error: JSONError) throws(Diagnostic) -> Bool {
    switch error.reason {
    case .tooDeep: false
    case .tooLarge: document.errorIsInsideArray || frames.last?.isObject == true
    case .unexpectedEnd, .unexpectedByte, .trailingContent: document.errorIsInsideArray
    case .unknownWord, .invalidUTF8, .controlCharacter, .invalidEscape, .invalidNumber,
      .duplicateName:
      if document.errorIsInsideArray {
        true
      } else {
        try endOfListHolder(limit: limits.record) != nil
      }
    }
  }

  /// The offset behind the value at the current position, found by brackets and quotation marks alone, when a list of
  /// objects is in it and it is no larger than `limit`.
  mutating func endOfListHolder(limit: Int) throws(Diagnostic) -> Int? {
    var skipper = JSONSkipper()
    var end = position
    while !document.skip(&skipper, &end) {
      let length = end - position
      guard length < limit, try more() else { return nil }
      end = position + length
    }
    return skipper.holdsList ? end : nil
  }

  /// Leaves the innermost broken value that brackets and quotation marks still delimit, where something else is wrong
  /// in it; false when there is none, or the input ends first.
  mutating func leaveBrokenValue() throws(Diagnostic) -> Bool {
    guard let index = frames.lastIndex(where: \.isDelimited) else { return false }
    var skipper = JSONSkipper(depth: frames.count - index)
    guard try skip(&skipper) else { return false }
    frames.removeSubrange(index...)
    return true
  }

  /// Refuses a member whose name cannot be read, and its value with it.
  mutating func refuseMember(_ error: JSONError) throws(Diagnostic) -> Event {
    let refusal = diagnostic(error)
    guard error.reason.keepsStructure, try skipValue(), try peek() == 0x3A else { throw refusal }
    position += 1
    guard try peek() != nil, try skipValue() else { throw refusal }
    frames[frames.count - 1].state = .afterValue
    return .refused(refusal)
  }

  /// Moves behind what `skipper` skips, in constant memory; false when the input ends first.
  mutating func skip(_ skipper: inout JSONSkipper) throws(Diagnostic) -> Bool {
    repeat {
      if document.skip(&skipper, &position) { return true }
    } while try more()
    return false
  }
}
