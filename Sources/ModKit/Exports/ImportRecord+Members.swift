/// Reading members the way exports need it: tolerant about what is missing, never about what a comment says.
extension ImportRecord {
  /// The identifier in the member `name`, a string or a number as written; nil when missing or empty.
  func identifier(_ name: String) -> String? {
    guard let text = node[name]?.identifier, !text.isEmpty else { return nil }
    return text
  }

  /// The string in the member `name`; nil when missing, empty or something else.
  func string(_ name: String) -> String? {
    guard let text = node[name]?.string, !text.isEmpty else { return nil }
    return text
  }

  /// A name for people, with repaired letters.
  func name(_ member: String) -> String? {
    string(member).map(repairingMojibake)
  }

  /// The integer in the member `name`, written as a number or as its digits.
  func int(_ name: String) -> Int? {
    guard let value = node[name] else { return nil }
    return value.int ?? value.string.flatMap { Int($0) }
  }

  /// The truth value in the member `name`.
  func bool(_ name: String) -> Bool? { node[name]?.bool }

  /// The elements of the list `name`.
  func list(_ name: String) -> [ImportRecord] { self[name]?.elements ?? [] }

  /// The text in the member `name`, which a comment must not leave unsaid: a missing member is an empty text, `null`
  /// and anything but a string are refused.
  func text(_ name: String) throws(Diagnostic) -> ImportedText {
    guard let value = node[name] else { return ImportedText("") }
    guard let text = value.string else {
      let found = value.isNull ? "null" : String(decoding: value.rawBytes.prefix(24), as: UTF8.self)
      throw value.refusal(
        Bilingual(
          sv: "'\(name)': väntade kommentarens text, fann \(found)",
          en: "'\(name)': expected the comment's text, found \(found)"))
    }
    return ImportedText(text)
  }

  /// The refusal of a record without an identifier.
  func missingIdentifier(_ name: String = "id") -> Diagnostic {
    node.refusal(
      Bilingual(sv: "kommentaren saknar '\(name)'", en: "the comment has no '\(name)'"))
  }
}

/// A text for people, and the text as received where that differs.
struct ImportedText {
  var content: String
  var raw: String?

  /// Plain text, with repaired letters.
  init(_ text: String) {
    content = repairingMojibake(text)
    raw = content == text ? nil : text
  }

  /// Text in which `&`, `<` and `>` are written as references.
  init(escaped text: String) {
    content = repairingMojibake(decodingCharacterReferences(text))
    raw = content == text ? nil : text
  }

  /// HTML.
  init(html text: String) {
    content = repairingMojibake(plainText(html: text))
    raw = content == text ? nil : text
  }
}

extension Comment {
  /// A comment with an imported text.
  init(_ platform: Platform, id: String, _ text: ImportedText) {
    self.init(
      id: Comment.id(platform, id), platform: platform, content: text.content,
      contentRaw: text.raw)
  }

  /// The identifier across platforms.
  static func id(_ platform: Platform, _ id: String) -> CommentID {
    Identifier(platform.name + ":" + id)
  }
}

/// An identifier for a record that has none: the same record gives the same one, wherever it stands.
func syntheticIdentifier(_ parts: String...) -> String {
  let hash = mixedHash(parts.joined(separator: "\u{1F}").utf8.span)
  let digits = String(hash, radix: 16)
  return "archive-" + String(repeating: "0", count: 16 - digits.count) + digits
}
