/// One value a line: what is wrong with one line ends with it.
extension JSONStream {
  /// Whether the input holds one value a line, judged where a top-level value turned out broken: the values before it
  /// took a line each, or the line leaves no list open and the next one is an object that ends with it.
  mutating func isLineOriented() throws(Diagnostic) -> Bool {
    if topLevelValues > 0 {
      let line = document.place(ofByte: position, pointer: "").line ?? 1
      return line <= 2 * topLevelValues
    }
    var searched = 0
    while true {
      if let end = document.lineFeed(from: position + searched) {
        if document.leavesListOpen(position..<end) { return false }
        if let isObject = document.isObjectOnItsLine(behind: end, isAtEnd: input.isAtEnd) {
          return isObject
        }
      } else {
        searched = document.bytes.count - position
      }
      guard document.bytes.count - position < limits.whole, try more() else { return false }
    }
  }

  mutating func refuseLine(_ refusal: Diagnostic) throws(Diagnostic) -> Event {
    topLevelValues += 1
    while true {
      if let end = document.lineFeed(from: position) {
        position = end + 1
        return .refused(refusal)
      }
      position = document.bytes.count
      guard try more() else { return .refused(refusal) }
    }
  }

  /// Whether the object at the current position ends on its line, by its brackets, with a list of objects in it.
  mutating func holdsListOnItsLine() throws(Diagnostic) -> Bool {
    guard let end = try endOfListHolder(limit: limits.record) else { return false }
    return !document.bytes[position..<end].contains(0x0A)
  }
}
