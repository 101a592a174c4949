import ModKit
import Testing

@testable import ModKit

/// Inputs and what a stream makes of them: values with their pointers, refusals, and the error that ends them.
@Suite struct JSONStreamTests {
  @Test(arguments: [
    ("[1, {\"a\":2}, []]", ["/0 1", "/1 {\"a\":2}", "/2 []", "end"]),
    ("{\"a\":1}\n{\"b\":2}\n", [" {\"a\":1}", " {\"b\":2}", "end"]),
    ("{\"a\":\n1}{\"b\":2} {\"c\":3}", [" {\"a\":\n1}", " {\"b\":2}", " {\"c\":3}", "end"]),
    ("\u{FEFF}{\"a\":1}", [" {\"a\":1}", "end"]),
    ("window.YTD.tweets.part0 = [ {\"a\":1} ]\n", ["/0 {\"a\":1}", "end"]),
    ("YTD.note_tweet.part12=[1];", ["/0 1", "end"]),
    ("window.__THAR_CONFIG = {\"a\":1};\n", [" {\"a\":1}", "end"]),
    ("Grailbird.data.tweets_2012_07 = \n [1]", ["/0 1", "end"]),
    ("var tweet_index =  [1]", ["/0 1", "end"]),
    ("\u{1E}{\"a\":1}\n\u{1E}{\"a\":2}\n", [" {\"a\":1}", " {\"a\":2}", "end"]),
    ("[]", ["end"]),
    ("[1 2]", ["/0 1", "1:4 expected ',' or ']', found '2' at /0"]),
    ("[1,]", ["/0 1", "1:4 expected a value, found ']' at /1"]),
    ("[1", ["/0 1", "1:3 the input ends inside a value: expected ',' or ']' at /0"]),
    (
      "[{\"a\":1}, {\"a\":2, \"a\":3}, {\"a\":4}]",
      [
        "/0 {\"a\":1}", "refused 1:19 the object has two members named 'a' at /1/a",
        "/2 {\"a\":4}", "end",
      ]
    ),
    (
      "[NaN, 1]",
      ["refused 1:2 expected a value, found a word with 'N' that JSON lacks at /0", "/1 1", "end"]
    ),
    (
      "[{\"a\":undefined}, 1]",
      [
        "refused 1:7 expected a value, found a word with 'u' that JSON lacks at /0/a", "/1 1",
        "end",
      ]
    ),
    (
      "[\"\\x\", {\"b\":\"\u{02}\"}, 1]",
      [
        "refused 1:3 unknown escape sequence in a string at /0",
        "refused 1:14 the control character byte 0x02 must be written as an escape at /1/b",
        "/2 1", "end",
      ]
    ),
    (
      "{\"a\":1}\n{\"a\":}\n{\"a\":3}",
      [" {\"a\":1}", "refused 2:6 expected a value, found '}' at /a", " {\"a\":3}", "end"]
    ),
    (
      "{\"a\":\n{\"a\":2}\n{\"a\":3}",
      ["refused 3:1 expected ',' or '}', found '{' at /a", " {\"a\":2}", " {\"a\":3}", "end"]
    ),
    (
      "{\"a\":1}\n{\"a\":\"x",
      [
        " {\"a\":1}",
        "refused 2:8 the input ends inside a value: expected '\"' at /a", "end",
      ]
    ),
    (
      "{\"a\":1}\noj\n{\"a\":3}\n",
      [" {\"a\":1}", "refused 2:1 expected an object, found 'o'", " {\"a\":3}", "end"]
    ),
    (
      "{\"d\":[{\"x\":1},{\"x\":2,\"x\":3},{\"x\":4}],\"p\":{\"n\":5}}",
      [
        "/d/0 {\"x\":1}", "refused 1:22 the object has two members named 'x' at /d/1/x",
        "/d/2 {\"x\":4}", "/p {\"n\":5}", "end",
      ]
    ),
    (
      "{\"d\":[{\"x\":1},{\"x\":\"cut",
      ["/d/0 {\"x\":1}", "1:24 the input ends inside a value: expected '\"' at /d/1/x"]
    ),
    (
      "{\"d\":[1],\"d\":[2]}",
      ["/d/0 1", "refused 1:10 the object has two members named 'd' at /d", "end"]
    ),
    (
      "{\"posts\":[{\"id\":1,\"c\":[{\"t\":1},{\"t\":oj}]},{\"id\":2}]}",
      [
        "/posts/0/id 1", "/posts/0/c/0 {\"t\":1}",
        "refused 1:37 expected a value, found a word with 'o' that JSON lacks at /posts/0/c/1/t",
        "/posts/1 {\"id\":2}", "end",
      ]
    ),
    (
      "[{\"a\":1},{\"a\":2,},{\"a\":\"han sa \"hej\" till\"},{\"a\" 4},{\"a\":5}]",
      [
        "/0 {\"a\":1}", "refused 1:17 expected a member name in quotes, found '}' at /1",
        "refused 1:33 expected ',' or '}', found 'h' at /2/a",
        "refused 1:50 expected ':', found '4' at /3/a", "/4 {\"a\":5}", "end",
      ]
    ),
    (
      "[{\"a\":1},{\"a:2},{\"a\":3},{\"a\":4}]",
      ["/0 {\"a\":1}", "1:19 expected ':', found 'a' at /1/a:2},{"]
    ),
    (
      "[{\"a\":1},{\"a\":[2},{\"a\":3}]",
      [
        "/0 {\"a\":1}", "/1/a/0 2", "refused 1:17 expected ',' or ']', found '}' at /1/a/0",
        "1:27 the input ends inside a value: expected ',' or ']' at /1",
      ]
    ),
    (
      "{\"d\":[{\"x\":1,\"l\":[{\"y\":2},{\"y\" 3}]},{\"x\":4}]}",
      [
        "/d/0/x 1", "/d/0/l/0 {\"y\":2}", "refused 1:32 expected ':', found '3' at /d/0/l/1/y",
        "/d/1 {\"x\":4}", "end",
      ]
    ),
    ("", ["the file is empty: expected an export in JSON"]),
    (" \n ", ["the file is empty: expected an export in JSON"]),
  ])
  func `a stream delivers what is good and says what is not`(input: String, expected: [String]) {
    #expect(events(Array(input.utf8)) == expected)
    for chunk in 1...3 {
      #expect(events(Array(input.utf8), chunk: chunk) == expected, "in pieces of \(chunk)")
    }
  }

  @Test func `what is larger than the whole limit is read member by member`() {
    let input = "{\"a\":{\"b\":[1,{\"c\":2}]},\"d\":3}"
    let limits = JSONStream.Limits(chunk: 4, whole: 6)
    let read = events(Array(input.utf8), limits: limits)
    #expect(read == ["/a/b/0 1", "/a/b/1 {\"c\":2}", "/d 3", "end"])
  }

  @Test func `a record that is too large is refused and the next one is read`() {
    let long = String(repeating: "å\\\"", count: 200)
    let limits = JSONStream.Limits(chunk: 16, whole: 64, record: 64)
    let array = events(Array("[{\"a\":\"\(long)\"},{\"a\":1}]".utf8), limits: limits)
    #expect(array == ["refused 1:2 the record is larger than 0 MiB at /0", "/1 {\"a\":1}", "end"])
    let lines = events(Array("{\"a\":0}\n{\"a\":\"\(long)\"}\n{\"a\":1}\n".utf8), limits: limits)
    #expect(
      lines == [
        " {\"a\":0}", "refused 2:1 the record is larger than 0 MiB", " {\"a\":1}", "end",
      ])
  }

  @Test func `depth is limited and what stands behind is read`() {
    let deep = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
    #expect(
      events(Array("[1,\(deep),2]".utf8)) == [
        "/0 1", "refused 1:516 the values are nested deeper than 512 levels at /1", "/2 2", "end",
      ])
    let endless = events(Array(repeating: UInt8(ascii: "["), count: 100_000))
    #expect(endless.count == 1)
    #expect(endless[0].contains("nested deeper than 512 levels"))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x5B, 0, 0xE5, 0, 0x5D, 0], "UTF-16LE"),
      ([0xFE, 0xFF, 0, 0x5B, 0, 0x31, 0, 0x5D], "UTF-16BE"),
    ] as [([UInt8], String)])
  func `UTF-16 with a byte order mark is converted`(bytes: [UInt8], name: String) throws {
    var stream = JSONStream(MemorySource(bytes))
    do { _ = try stream.next() } catch { #expect(name == "UTF-16LE") }
    let encoding = stream.convertedEncoding
    #expect(encoding == name)
  }

  @Test func `UTF-16 text arrives whole, surrogate pairs and lone surrogates included`() {
    let units: [UInt16] = Array("[\"å😀\"]".utf16)
    let broken = units.prefix(2) + [0xD83D] + units.dropFirst(2)
    for (text, expected) in [(Array(units), "å😀"), (Array(broken), "\u{FFFD}å😀")] {
      let bytes: [UInt8] = [0xFF, 0xFE] + text.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      for chunk in 1...5 {
        #expect(events(bytes, chunk: chunk) == ["/0 \"\(expected)\"", "end"])
      }
    }
  }

  @Test(arguments: [
    ("PK\u{03}\u{04}abc", "the file is a zip archive, not JSON"),
    ("%PDF-1.7", "the file is a PDF, not JSON"),
    ("<!DOCTYPE html><html>", "the file is a web page (HTML), not JSON"),
    (
      "<?xml version=\"1.0\"?><rss xmlns:wp=\"http://wordpress.org/export/1.2/\">",
      "the file is a WordPress export in XML (WXR), not JSON"
    ),
    (
      "<?xml version=\"1.0\"?><disqus xmlns=\"http://disqus.com\">",
      "the file is a Disqus export in XML, not JSON"
    ),
    ("id;text\n1;hej\n", "the file is a table in text (CSV), not JSON"),
    ("\u{01}\u{02}abc", "the file is binary data, not JSON"),
    (
      "[\u{0}1\u{0}]\u{0}", "the file is text in UTF-16 without a byte order mark, not JSON"
    ),
    ("[\u{1F}]", "1:2 expected a value, found byte 0x1F at /0"),
    ("x\u{0}y\u{0}z\u{0}", "the file is text in UTF-16 without a byte order mark, not JSON"),
    ("hej", "1:1 expected an object or an array, found 'h'"),
  ])
  func `what is not JSON is named`(input: String, expected: String) {
    let read = events(Array(input.utf8))
    #expect(read.count == 1)
    #expect(read.first?.hasSuffix(expected) == true, "\(read)")
  }

  @Test func `reading takes time in proportion to length, however small the pieces`() throws {
    // Every attempt at a value that is cut off doubles what is in memory: 8 attempts for 64 KiB in pieces of 256.
    let long = Array("[\"\(String(repeating: "a", count: 65_536))\",1]".utf8)
    let counter = CountingSource(long)
    var stream = JSONStream(counter, limits: JSONStream.Limits(chunk: 256))
    while case .value = try stream.next() {}
    #expect(counter.calls < 20)
  }

  private func events(
    _ bytes: [UInt8], chunk: Int = .max, limits: JSONStream.Limits? = nil
  ) -> [String] {
    let usual = chunk == .max ? JSONStream.Limits() : JSONStream.Limits(chunk: chunk)
    var stream = JSONStream(MemorySource(bytes, name: "f", chunk: chunk), limits: limits ?? usual)
    var result: [String] = []
    do {
      while true {
        switch try stream.next() {
        case .value:
          let value = String(decoding: stream.document.root.rawBytes, as: UTF8.self)
          result.append(stream.pointer + " " + value)
        case .refused(let diagnostic): result.append("refused " + ReadExport.described(diagnostic))
        case .end: return result + ["end"]
        }
      }
    } catch {
      return result + [ReadExport.described(error)]
    }
  }
}

/// Counts how often it is asked, and gives all it is asked for.
private final class CountingSource: ByteSource {
  let name = "counted"
  private(set) var calls = 0
  private var memory: MemorySource

  init(_ bytes: [UInt8]) {
    memory = MemorySource(bytes)
  }

  func read(into buffer: inout [UInt8], limit: Int) throws(Diagnostic) -> Int {
    calls += 1
    return try memory.read(into: &buffer, limit: limit)
  }
}
