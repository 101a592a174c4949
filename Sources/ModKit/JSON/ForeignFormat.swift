/// Content that is plainly not JSON, recognised by its first bytes so that a message can say what to do.
enum ForeignFormat: Hashable, Sendable {
  case zip
  case gzip
  case picture
  case pdf
  case spreadsheet
  case wordPressXML
  case disqusXML
  case html
  case xml
  case commaSeparated
  case unmarkedUTF16
  case binary

  /// Looks at the beginning of an input; nil when it may be JSON after all. Complexity: O(1), at most 4 KiB are read.
  init?(_ bytes: Span<UInt8>) {
    let head = bytes.extracting(first: min(bytes.count, 4096))
    func starts(_ prefix: [UInt8]) -> Bool {
      guard head.count >= prefix.count else { return false }
      return prefix.indices.allSatisfy { head[$0] == prefix[$0] }
    }
    if starts([0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
    } else if starts([0x1F, 0x8B]) {
      self = .gzip
    } else if starts([0x89, 0x50, 0x4E, 0x47]) || starts([0xFF, 0xD8, 0xFF])
      || starts(Array("GIF8".utf8))
    {
      self = .picture
    } else if starts(Array("%PDF".utf8)) {
      self = .pdf
    } else if starts([0xD0, 0xCF, 0x11, 0xE0]) {
      self = .spreadsheet
    } else {
      self.init(text: head)
    }
  }

  private init?(text head: Span<UInt8>) {
    var zeros = 0
    var controls = 0
    var separators = 0
    var isFirstLine = true
    var words: [UInt8] = []
    for index in head.indices {
      let byte = head[index]
      if byte == 0 { zeros += 1 }
      if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { controls += 1 }
      if byte == 0x0A { isFirstLine = false }
      if isFirstLine, byte == 0x2C || byte == 0x3B || byte == 0x09 { separators += 1 }
      words.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    if zeros * 4 > head.count, zeros * 4 < head.count * 3 {
      self = .unmarkedUTF16
    } else if controls > 0 {
      self = .binary
    } else if let first = words.first(where: { $0 > 0x20 }), first == 0x3C {
      let text = String(decoding: words, as: UTF8.self)
      if text.contains("wordpress.org/export") {
        self = .wordPressXML
      } else if text.contains("disqus.com") {
        self = .disqusXML
      } else {
        self = text.contains("<html") || text.contains("<!doctype html") ? .html : .xml
      }
    } else if separators > 0, !isFirstLine, words.first(where: { $0 > 0x20 }) != 0x2D {
      self = .commaSeparated
    } else {
      return nil
    }
  }

  /// What was recognised, and what to give instead.
  func diagnostic(file: String) -> Diagnostic {
    let text = texts
    return Diagnostic(
      .badData,
      Bilingual(
        sv: "filen är \(text.name.sv), inte JSON", en: "the file is \(text.name.en), not JSON"),
      at: Place(file: file, line: 1, column: 1), hint: text.hint)
  }

  private var texts: (name: Bilingual, hint: Bilingual) {
    switch self {
    case .zip:
      (
        Bilingual(sv: "ett zip-arkiv", en: "a zip archive"),
        Bilingual(
          sv: "packa upp arkivet och ange JSON-filerna i det",
          en: "unpack the archive and name the JSON files in it")
      )
    case .gzip:
      (
        Bilingual(sv: "komprimerad med gzip", en: "compressed with gzip"),
        Bilingual(
          sv: "packa upp den först, till exempel med gzip -dc FIL | modtool check -",
          en: "unpack it first, for example with gzip -dc FILE | modtool check -")
      )
    case .picture:
      (
        Bilingual(sv: "en bild", en: "a picture"),
        Bilingual(
          sv: "ange exporten, inte en skärmdump", en: "name the export, not a screenshot")
      )
    case .pdf:
      (
        Bilingual(sv: "en PDF", en: "a PDF"),
        Bilingual(sv: "hämta exporten som JSON", en: "fetch the export as JSON")
      )
    case .spreadsheet:
      (
        Bilingual(sv: "ett kalkylark", en: "a spreadsheet"),
        Bilingual(sv: "hämta exporten som JSON", en: "fetch the export as JSON")
      )
    case .wordPressXML:
      (
        Bilingual(sv: "en WordPress-export i XML (WXR)", en: "a WordPress export in XML (WXR)"),
        Bilingual(
          sv: "hämta kommentarerna från /wp-json/wp/v2/comments?per_page=100",
          en: "fetch the comments from /wp-json/wp/v2/comments?per_page=100")
      )
    case .disqusXML:
      (
        Bilingual(sv: "en Disqus-export i XML", en: "a Disqus export in XML"),
        Bilingual(
          sv: "hämta kommentarerna från Disqus API, posts/list",
          en: "fetch the comments from the Disqus API, posts/list")
      )
    case .html:
      (
        Bilingual(sv: "en webbsida (HTML)", en: "a web page (HTML)"),
        Bilingual(
          sv: "välj formatet JSON när exporten hämtas; en inloggningssida kan också ha sparats",
          en: "choose JSON when fetching the export; a login page may have been saved instead")
      )
    case .xml:
      (
        Bilingual(sv: "XML", en: "XML"),
        Bilingual(sv: "hämta exporten som JSON", en: "fetch the export as JSON")
      )
    case .commaSeparated:
      (
        Bilingual(sv: "en tabell i text (CSV)", en: "a table in text (CSV)"),
        Bilingual(
          sv:
            "hämta exporten som JSON, eller gör om raderna till modtools eget format (modtool schema "
            + "comments)",
          en: "fetch the export as JSON, or turn the rows into modtool's own form (modtool schema "
            + "comments)")
      )
    case .unmarkedUTF16:
      (
        Bilingual(
          sv: "text i UTF-16 utan byteordningsmärke",
          en: "text in UTF-16 without a byte order mark"),
        Bilingual(sv: "spara om den som UTF-8", en: "save it as UTF-8")
      )
    case .binary:
      (
        Bilingual(sv: "binära data", en: "binary data"),
        Bilingual(sv: "ange en export i JSON", en: "name an export in JSON")
      )
    }
  }
}

/// The offset behind a JavaScript assignment such as `window.YTD.tweets.part0 = ` at `start`, or nil.
///
/// The forms are those of the X archive (`window.YTD.NAME.partN`, `window.__THAR_CONFIG`), the older Twitter archive
/// (`Grailbird.data.NAME`) and `var NAME`. Nothing is ever evaluated. Complexity: O(1), at most 256 bytes are read.
func endOfAssignment(_ bytes: Span<UInt8>, from start: Int) -> Int? {
  var words: [UInt8] = []
  var index = start
  while index < min(bytes.count, start + 256), bytes[index] != 0x3D {
    words.append(bytes[index])
    index += 1
  }
  guard index < bytes.count, bytes[index] == 0x3D else { return nil }
  while let last = words.last, last == 0x20 || last == 0x09 || last == 0x0A || last == 0x0D {
    words.removeLast()
  }
  var target = String(decoding: words, as: UTF8.self)
  if target.hasPrefix("window.") { target.removeFirst("window.".count) }
  let isKnown =
    target == "__THAR_CONFIG" || isName(target, after: "var ")
    || isName(target, after: "Grailbird.data.") || isArchivePart(target)
  return isKnown ? index + 1 : nil
}

private func isName(_ target: String, after prefix: String) -> Bool {
  target.hasPrefix(prefix) && isName(target.dropFirst(prefix.count))
}

private func isName(_ text: Substring) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { $0 == 0x5F || isASCIILetterOrDigit($0) }
}

private func isArchivePart(_ target: String) -> Bool {
  let parts = target.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count == 3, parts[0] == "YTD", isName(parts[1]), parts[2].hasPrefix("part") else {
    return false
  }
  let number = parts[2].dropFirst(4).utf8
  return !number.isEmpty && number.allSatisfy { (0x30...0x39).contains($0) }
}

private func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
}
