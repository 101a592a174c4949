import ModKit
import Testing

/// Rows of input and what the parser says: the compact rewriting, or the error with its place.
@Suite struct JSONDocumentTests {
  @Test(arguments: [
    ("{}", "{}"),
    (
      " [1, 2.50e+3,\"å\\u00e4\\ud83d\\ude00\\ud83d\",null,true,{\"a\":[]}] ",
      "[1,2.50e+3,\"åä😀\u{FFFD}\",null,true,{\"a\":[]}]"
    ),
    ("12345678901234567890123", "12345678901234567890123"),
    ("[1,]", "1:4 expected a value, found ']' at /1"),
    ("{\"a\":1,}", "1:8 expected a member name in quotes, found '}'"),
    ("[01]", "1:3 invalid number: expected a number as in RFC 8259 at /0"),
    ("[1.]", "1:4 invalid number: expected a number as in RFC 8259 at /0"),
    ("[-]", "1:3 invalid number: expected a number as in RFC 8259 at /0"),
    ("[1e5x]", "1:5 invalid number: expected a number as in RFC 8259 at /0"),
    ("[NaN]", "1:2 expected a value, found a word with 'N' that JSON lacks at /0"),
    ("[nul]", "1:5 expected a value, found a word with ']' that JSON lacks at /0"),
    ("[\"\\x\"]", "1:3 unknown escape sequence in a string at /0"),
    ("[\"\\u12G4\"]", "1:3 unknown escape sequence in a string at /0"),
    (
      "{\"a\":{\"b/c\":[1,{\"x\":tru",
      "1:24 the input ends inside a value: expected 'true' at /a/b~1c/1/x"
    ),
    ("{\"a\":1,\"\\u0061\":2}", "1:8 the object has two members named 'a' at /a"),
    ("{\"r\":[{\"a\":1,\"b\":0,\"a\":2}]}", "1:20 the object has two members named 'a' at /r/0/a"),
    ("{\"a\":1 \"b\":2}", "1:8 expected ',' or '}', found '\"' at /a"),
    ("[1 2]", "1:4 expected ',' or ']', found '2' at /0"),
    ("{\"a\" 1}", "1:6 expected ':', found '1' at /a"),
    ("{\"a\":\n [1, \"x", "2:8 the input ends inside a value: expected '\"' at /a/1"),
    ("{\"a\":1} x", "1:9 expected the end of the input, found more content"),
    ("", "1:1 the input ends inside a value: expected a value"),
    ("\"\u{01}\"", "1:2 the control character byte 0x01 must be written as an escape"),
  ])
  func `a document is read back or refused with its place`(input: String, expected: String) {
    var actual: String
    do {
      actual = rewrite(try JSONDocument(parsing: Array(input.utf8)).root)
    } catch {
      let place = error.place
      actual = "\(place?.line ?? 0):\(place?.column ?? 0) \(error.message.en)"
      if let pointer = place?.pointer { actual += " at \(pointer)" }
    }
    #expect(actual == expected)
  }

  @Test(arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
    [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE5, 0x22],
  ])
  func `bytes that are not UTF-8 are refused where they stand`(bytes: [UInt8]) {
    #expect {
      try JSONDocument(parsing: bytes)
    } throws: { error in
      let diagnostic = error as? Diagnostic
      return diagnostic?.message.en == "the text is not valid UTF-8"
        && diagnostic?.place == Place(file: "-", line: 1, column: 2)
    }
  }

  @Test(arguments: [2, 24, 64, 65, 200])
  func `a name used twice is found among any number of members`(count: Int) {
    let names = (0..<count).map { "member\($0)" }
    let unique = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
    #expect(throws: Never.self) { try JSONDocument(parsing: Array(unique.utf8)) }
    for repeated in [0, count / 2, count - 1] {
      let twice = unique.dropLast() + ",\"member\(repeated)\":1}"
      #expect(throws: Diagnostic.self) { try JSONDocument(parsing: Array(twice.utf8)) }
    }
  }

  @Test func `nesting is limited at 512 levels, not by the stack`() {
    let deep = Array(repeating: UInt8(ascii: "["), count: 100_000)
    #expect(throws: Diagnostic.self) { try JSONDocument(parsing: deep) }
    let allowed = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(throws: Never.self) { try JSONDocument(parsing: Array(allowed.utf8)) }
  }
}

private func rewrite(_ node: JSONNode) -> String {
  switch node.kind {
  case .array: "[" + node.elements.map(rewrite).joined(separator: ",") + "]"
  case .object:
    "{" + node.members.map { "\"\($0.name)\":" + rewrite($0.value) }.joined(separator: ",") + "}"
  case .string: "\"" + (node.string ?? "") + "\""
  case .null, .bool, .number: String(decoding: node.rawBytes, as: UTF8.self)
  }
}
