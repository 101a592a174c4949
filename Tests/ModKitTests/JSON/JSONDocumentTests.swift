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
    ("[1,]", "1:4 expected a value, found ']'"),
    ("{\"a\":1,}", "1:8 expected a member name in quotes, found '}'"),
    ("[01]", "1:3 invalid number: expected a number as in RFC 8259"),
    ("[NaN]", "1:2 expected a value, found 'N'"),
    ("{\"a\":1,\"\\u0061\":2}", "1:8 the object has two members named 'a'"),
    ("{\"a\":\n [1, \"x", "2:8 the input ends inside a value: expected '\"' at /a/1"),
    ("{\"a\":1} x", "1:9 expected the end of the input, found more content"),
    ("", "1:1 the input ends inside a value: expected a value"),
    ("\"\u{01}\"", "1:2 the control character byte 0x1 must be written as an escape at "),
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
    #expect(actual == expected || actual + " at " == expected)
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
