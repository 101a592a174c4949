/// The text a reader of the HTML fragment `html` sees.
///
///     plainText(html: "<p>så här?!<br />\nRing</p>")   // "så här?!\nRing"
///
/// Paragraphs and blocks become lines, `<br>` a line feed, white space in the source one space, pictures their alternative
/// text. Scripts and style sheets are left out. The address of a link is added where its text does not show it, because
/// that is where bad links hide. Broken markup never fails: what is no tag is text. Complexity: O(n).
public func plainText(html: String) -> String {
  var reader = HTMLReader(Array(html.utf8))
  return reader.read()
}

private struct HTMLReader {
  private let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  private var pendingSpace = false
  private var pendingLines = 0
  private var isPreformatted = 0
  private var links: [(target: String, start: Int)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() -> String {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x3C, let tag = HTMLTag(bytes, at: index) {
        index = tag.end
        apply(tag)
      } else if byte == 0x26, let (text, end) = characterReference(bytes, at: index) {
        emit(Array(text.utf8))
        index = end
      } else if isSpace(byte), isPreformatted == 0 {
        pendingSpace = true
        index += 1
      } else {
        emit([byte])
        index += 1
      }
    }
    while let link = links.popLast() { close(link) }
    while let last = output.last, isSpace(last) { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func emit(_ text: [UInt8]) {
    if pendingLines > 0 {
      if !output.isEmpty {
        for _ in 0..<pendingLines { output.append(0x0A) }
      }
    } else if pendingSpace, let last = output.last, !isSpace(last) {
      output.append(0x20)
    }
    pendingLines = 0
    pendingSpace = false
    output.append(contentsOf: text)
  }

  private mutating func breakLine(_ lines: Int) {
    while let last = output.last, last == 0x20 { output.removeLast() }
    pendingLines = max(pendingLines, lines)
    pendingSpace = false
  }

  private mutating func apply(_ tag: HTMLTag) {
    switch tag.name {
    case "br":
      while let last = output.last, last == 0x20 { output.removeLast() }
      pendingLines += 1
      pendingSpace = false
    case "p", "blockquote", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "table": breakLine(2)
    case "div", "li", "tr", "hr", "section", "article", "aside", "header", "footer", "dd", "dt":
      breakLine(1)
    case "pre":
      breakLine(2)
      isPreformatted = max(0, isPreformatted + (tag.isEnd ? -1 : 1))
    case "script", "style":
      if !tag.isEnd { skip(to: tag.name) }
    case "img":
      if let alternative = tag.attribute("alt", in: bytes), !alternative.isEmpty {
        emit(Array(alternative.utf8))
      }
    case "a":
      if tag.isEnd {
        if let link = links.popLast() { close(link) }
      } else if let target = tag.attribute("href", in: bytes) {
        links.append((target, output.count))
      }
    default: break
    }
  }

  /// Adds the address of a link behind its text, where the text is another one.
  private mutating func close(_ link: (target: String, start: Int)) {
    guard link.target.hasPrefix("http"), link.start <= output.count else { return }
    let shown = String(decoding: output[link.start...], as: UTF8.self)
    // Mentions and hashtags are links that their platform made.
    let first = shown.unicodeScalars.first { !$0.properties.isWhitespace }
    guard first != "@", first != "#", !link.target.contains(bare(shown)) else { return }
    emit(Array((shown.isEmpty ? "" : " ").utf8) + Array("(\(link.target))".utf8))
  }

  /// An address as people shorten it: no scheme, no `www.`, no dots for what was cut.
  private func bare(_ shown: String) -> String {
    var text = shown.filter { !$0.isWhitespace }
    for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
      text.removeFirst(prefix.count)
    }
    while text.hasSuffix("…") || text.hasSuffix(".") || text.hasSuffix("/") { text.removeLast() }
    return text
  }

  private mutating func skip(to name: String) {
    while index < bytes.count {
      if bytes[index] == 0x3C, let tag = HTMLTag(bytes, at: index), tag.isEnd, tag.name == name {
        index = tag.end
        return
      }
      index += 1
    }
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}
