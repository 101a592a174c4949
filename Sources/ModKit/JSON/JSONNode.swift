/// A value in a parsed document.
public struct JSONNode {
  /// The document it belongs to.
  public let document: JSONDocument
  let index: Int

  private var entry: JSONEntry { document.entries[index] }

  /// What kind of value it is.
  public var kind: JSONKind { entry.kind }

  /// Whether it is `null`.
  public var isNull: Bool { kind == .null }

  /// The value of `true` or `false`.
  public var bool: Bool? {
    kind == .bool ? document.bytes[entry.start] == 0x74 : nil
  }

  /// The text of a string, escapes decoded, lone surrogates replaced by U+FFFD.
  public var string: String? { kind == .string ? text : nil }

  /// The digits of a number exactly as written.
  public var numberText: String? { kind == .number ? text : nil }

  /// The value of a number that is written as an integer and fits.
  public var int: Int? { kind == .number ? Int(text) : nil }

  /// A string, or a number exactly as written: what an identifier may be.
  public var identifier: String? { kind == .string || kind == .number ? text : nil }

  /// The decoded content of a string, or the written form of a number, `true`, `false` or `null`.
  var text: String { document.text(of: entry) }

  /// The text of a string with its lone surrogates as they are escaped; nil when it has none.
  var spellingOfLoneSurrogates: String? {
    guard kind == .string, entry.hasEscapes else { return nil }
    let bytes = document.bytes
    return spellingLoneSurrogates(bytes.span.extracting(entry.start..<entry.end))
  }

  /// The value's bytes in the document, quotation marks included.
  public var rawBytes: ArraySlice<UInt8> {
    kind == .string
      ? document.bytes[entry.start - 1...entry.end] : document.bytes[entry.start..<entry.end]
  }

  /// The offset of the value's first byte in the document.
  public var offset: Int { kind == .string ? entry.start - 1 : entry.start }

  /// How many elements or members it has; 0 for scalars. Complexity: O(count).
  public var count: Int {
    switch kind {
    case .array: Array(elements).count
    case .object: Array(members).count
    case .null, .bool, .number, .string: 0
    }
  }

  /// The member `name` of an object. Complexity: O(members).
  public subscript(name: String) -> JSONNode? {
    guard kind == .object else { return nil }
    let end = entry.next
    var key = index + 1
    while key < end {
      let value = key + 1
      if document.key(at: key, is: name) { return JSONNode(document: document, index: value) }
      key = document.entries[value].next
    }
    return nil
  }

  /// The elements of an array; empty for anything else.
  public var elements: JSONElements {
    JSONElements(document: document, cursor: index + 1, end: kind == .array ? entry.next : 0)
  }

  /// The members of an object in the order written; empty for anything else.
  public var members: JSONMembers {
    JSONMembers(document: document, cursor: index + 1, end: kind == .object ? entry.next : 0)
  }

  /// The RFC 6901 pointer to this value. Complexity: O(n) of the tape.
  public var pointer: String {
    var path = document.origin.pointer
    var container = 0
    while container < index {
      let isObject = document.entries[container].kind == .object
      var child = container + 1
      var position = 0
      while true {
        let value = isObject ? child + 1 : child
        if index < document.entries[value].next {
          let name =
            isObject ? JSONNode(document: document, index: child).text : String(position)
          path += "/" + JSONNode.pointerEscaped(name)
          container = value
          break
        }
        child = document.entries[value].next
        position += 1
      }
    }
    return path
  }

  /// File, line, column and pointer of the value. Complexity: O(n).
  public var place: Place { document.place(ofByte: offset, pointer: pointer) }

  /// A diagnostic about this value.
  func refusal(_ message: Bilingual, hint: Bilingual? = nil) -> Diagnostic {
    Diagnostic(.badData, message, at: place, hint: hint)
  }

  static func pointerEscaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x7E || $0 == 0x2F }) else { return name }
    return name.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
      .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
  }
}

/// The elements of an array.
public struct JSONElements: Sequence, IteratorProtocol {
  let document: JSONDocument
  var cursor: Int
  let end: Int

  /// The next element.
  public mutating func next() -> JSONNode? {
    guard cursor < end else { return nil }
    let node = JSONNode(document: document, index: cursor)
    cursor = document.entries[cursor].next
    return node
  }
}

/// The members of an object.
public struct JSONMembers: Sequence, IteratorProtocol {
  let document: JSONDocument
  var cursor: Int
  let end: Int

  /// The next member.
  public mutating func next() -> (name: String, value: JSONNode)? {
    guard cursor < end else { return nil }
    let name = JSONNode(document: document, index: cursor)
    let value = JSONNode(document: document, index: cursor + 1)
    cursor = document.entries[cursor + 1].next
    return (name.text, value)
  }
}

extension JSONDocument {
  func text(of entry: JSONEntry) -> String {
    let bytes = bytes
    return decodeJSONString(
      bytes.span.extracting(entry.start..<entry.end), hasEscapes: entry.hasEscapes)
  }

  func key(at index: Int, is name: String) -> Bool {
    let entry = entries[index]
    if entry.hasEscapes { return JSONNode(document: self, index: index).text == name }
    let utf8 = name.utf8
    guard utf8.count == entry.end - entry.start else { return false }
    var offset = entry.start
    for byte in utf8 {
      guard bytes[offset] == byte else { return false }
      offset += 1
    }
    return true
  }
}
