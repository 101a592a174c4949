import ModKit
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("å ä ö 👏🏽", "å ä ö 👏🏽"),
    ("\u{1B}[31mred\u{07}", "␛[31mred␇"),
    ("a\nb\tc", "a b c"),
    ("\u{202E}evil\u{2066}\u{9B}", "\u{FFFD}evil\u{FFFD}\u{FFFD}"),
  ])
  func `nothing in a comment can control a terminal`(text: String, expected: String) {
    #expect(terminalSafe(text) == expected)
  }

  @Test func `line breaks are kept where lines are wanted`() {
    #expect(terminalSafe("a\nb\r\u{1B}", keepingLines: true) == "a\nb␍␛")
  }

  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"),
    ("a\u{200B}b\u{202E}c", "a[U+200B]b[U+202E]c"),
    ("\u{00}\u{1B}x\n", "\u{FFFD}\u{FFFD}x\n"),
  ])
  func `nothing in a comment is markup, and what hides is shown`(text: String, expected: String) {
    #expect(htmlEscaped(text) == expected)
  }

  @Test(arguments: [
    (["a", "b"], "a,b\r\n"),
    (["=HYPERLINK(\"x\")"], "\"'=HYPERLINK(\"\"x\"\")\"\r\n"),
    (["\"=1", " +1", "＝1", "\t1", "-", "@a"], "\"'\"\"=1\",' +1,'＝1,'\t1,'-,'@a\r\n"),
    (["a,b", "c\nd", ""], "\"a,b\",\"c\nd\",\r\n"),
  ])
  func `a row is RFC 4180 and no cell is a formula`(fields: [String], expected: String) {
    #expect(CSVWriter().row(fields) == expected)
  }

  @Test(arguments: [
    ("-3600", "-3600\r\n"), ("-0.25", "-0.25\r\n"), ("-1+2", "'-1+2\r\n"), ("-", "'-\r\n"),
    ("--1", "'--1\r\n"), ("-1.", "'-1.\r\n"), ("+46701740605", "'+46701740605\r\n"),
  ])
  func `a number is no formula`(field: String, expected: String) {
    #expect(CSVWriter().row([field]) == expected)
  }

  @Test func `the form for Excel has semicolons and a byte order mark`() {
    let writer = CSVWriter(excel: true)
    #expect(writer.preamble + writer.row(["a;b", "c"]) == "\u{FEFF}\"a;b\";c\r\n")
  }
}
