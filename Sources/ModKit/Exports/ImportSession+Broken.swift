/// Records with broken strings, which are refused each for the first of them.
extension ImportSession {
  /// Refuses the record at `node` if a string of its own is broken; false when none is.
  mutating func refuseBroken(_ node: JSONNode) -> Bool {
    guard !broken.isEmpty else { return false }
    let own = broken.filter { owns(node, $0.offset) }
    guard let first = own.first else { return false }
    broken.removeAll { string in own.contains { $0.offset == string.offset } }
    append(refusal: first.refusal, at: node)
    return true
  }

  /// Whether a string of the record at `node` itself is broken.
  func hasBroken(_ node: JSONNode) -> Bool {
    broken.contains { owns(node, $0.offset) }
  }

  /// Refuses what is broken outside of the records that were met.
  mutating func refuseRest(of root: JSONNode) {
    for string in broken { append(refusal: string.refusal, at: root) }
    broken = []
  }

  /// Whether the string at `offset` belongs to the record at `node`, and not to a record in one of its lists.
  private func owns(_ node: JSONNode, _ offset: Int) -> Bool {
    guard node.byteRange.contains(offset) else { return false }
    var value = node
    var name = ""
    while true {
      switch value.kind {
      case .object:
        guard let member = value.members.first(where: { $0.value.byteRange.contains(offset) })
        else { return true }
        (name, value) = member
      case .array:
        guard let element = value.elements.first(where: { $0.byteRange.contains(offset) })
        else { return true }
        if element.kind == .object, RecordWalker.lists.contains(name) { return false }
        value = element
      case .null, .bool, .number, .string: return true
      }
    }
  }
}

extension JSONNode {
  /// The short strings and numbers among the members of an object.
  var shortMembers: [String: String] {
    var short: [String: String] = [:]
    for (name, value) in members {
      if let text = value.identifier, text.utf8.count <= 256 { short[name] = text }
    }
    return short
  }
}
