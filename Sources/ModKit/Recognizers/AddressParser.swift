/// Reads one run of text without spaces as an address.
struct AddressParser {
  private let values: [UInt32]
  private let offset: Int
  private var oddities: WrittenAddress.Oddities = []

  /// Takes the folded scalars of `range`, the signs around it left out.
  init(_ text: borrowing TextAnalysis, _ range: Range<Int>) {
    var lower = range.lowerBound
    var upper = min(range.upperBound, range.lowerBound + 2048)
    while lower < upper, Self.isOpening(text[lower].value) { lower += 1 }
    while lower < upper, Self.isClosing(text[upper - 1].value) { upper -= 1 }
    var values: [UInt32] = []
    values.reserveCapacity(upper - lower)
    var traits: FoldedScalar.Traits = []
    for index in lower..<upper {
      let scalar = text[index]
      values.append(scalar.value == 0x3002 ? 0x2E : scalar.value)
      if index > lower {
        traits.formUnion(scalar.traits)
      } else {
        traits.formUnion(scalar.traits.subtracting(.invisible))
      }
      if scalar.value == 0x3002 { traits.insert(.styled) }
    }
    if traits.contains(.invisible) { oddities.insert(.invisible) }
    if !traits.isDisjoint(with: [.fullWidth, .styled, .enclosed, .marked]) {
      oddities.insert(.styled)
    }
    if traits.contains(.confusable) { oddities.insert(.mixedScript) }
    self.values = values
    offset = lower
  }

  /// The address, nil when the run is none.
  func address() -> WrittenAddress? {
    var parser = self
    return parser.parse()
  }

  private mutating func parse() -> WrittenAddress? {
    guard values.count > 3 else { return nil }
    var start = 0
    var hasScheme = false
    if let scheme = schemeEnd() {
      (start, hasScheme) = (scheme, true)
      if scheme < 0 { return active() }
    } else if let www = firstIndex(of: [0x77, 0x77, 0x77, 0x2E]) {
      start = www
    } else if let colon = values.firstIndex(of: 0x3A), colon > 0, colon + 4 < values.count,
      values[..<colon].allSatisfy(Self.isLetter)
    {
      start = colon + 1  // "sida:volvo.se"
    }
    let begin = start
    var end = start
    while end < values.count, ![0x2F, 0x3F, 0x23, 0x5C].contains(values[end]) { end += 1 }
    var mailbox: String?
    if let at = values[start..<end].lastIndex(of: 0x40), at + 1 < end {
      guard at > start else { return nil }
      if hasScheme {
        oddities.insert(.userInfo)
      } else {
        mailbox = Self.string(values[start..<at])
        guard isMailbox(start..<at) else { return nil }
      }
      start = at + 1
    }
    guard let (labels, hostEnd) = labels(start..<end) else { return nil }
    let hasPath = end < values.count
    guard isHost(labels, isCertain: hasScheme || mailbox != nil, hasPath: hasPath) else {
      return nil
    }
    let host = labels.map { Self.string($0[...]) }.joined(separator: ".")
    if labels.contains(where: { Self.string($0.prefix(4)) == "xn--" }) {
      oddities.insert(.punycode)
    }
    if labels.contains(where: Self.mixesScripts) { oddities.insert(.mixedScript) }
    let pathStart = hasPath ? end : hostEnd
    return WrittenAddress(
      range: offset + (hasScheme ? 0 : begin)..<offset + (hasPath ? values.count : hostEnd),
      host: host,
      path: hasPath ? Self.string(values[pathStart...]) : "", mailbox: mailbox, oddities: oddities)
  }

  /// The index after `://`, -1 for a scheme that carries a program, nil without a scheme.
  private mutating func schemeEnd() -> Int? {
    guard let colon = values.firstIndex(of: 0x3A), colon >= 2, colon <= 40 else { return nil }
    var start = colon
    while start > 0, Self.isLetter(values[start - 1]), colon - start < 12 { start -= 1 }
    let scheme = Self.string(values[start..<colon])
    if ["data", "javascript", "vbscript"].contains(scheme), colon + 4 < values.count,
      values[(colon + 1)...].contains(where: { $0 == 0x2C || $0 == 0x28 || $0 == 0x2F })
    {
      return -1
    }
    guard colon + 3 < values.count, values[colon + 1] == 0x2F || values[colon + 1] == 0x5C else {
      return nil
    }
    guard
      ["http", "https", "hxxp", "hxxps", "htxp", "ftp", "ftps", "file", "ttp", "ttps", "h++p"]
        .contains(scheme)
    else { return nil }
    if scheme.hasPrefix("hx") || scheme.hasPrefix("ht") && scheme.contains("x") {
      oddities.insert(.defanged)
    }
    var end = colon + 1
    while end < values.count, values[end] == 0x2F || values[end] == 0x5C { end += 1 }
    return end < values.count ? end : nil
  }

  private mutating func active() -> WrittenAddress {
    oddities.insert(.activeScheme)
    return WrittenAddress(
      range: offset..<offset + values.count, host: "", path: Self.string(values[...]), mailbox: nil,
      oddities: oddities)
  }

  /// The labels of the host in `range`, and where it ends: a port is noted and left out.
  private mutating func labels(_ range: Range<Int>) -> (labels: [[UInt32]], end: Int)? {
    var labels: [[UInt32]] = []
    var label: [UInt32] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let value = values[index]
      if Self.isHostLetter(value) {
        label.append(value)
        index += 1
        continue
      }
      if value == 0x3A {
        let digits = values[(index + 1)..<range.upperBound].prefix { $0 &- 0x30 < 10 }
        if !digits.isEmpty, digits.count <= 5, digits.count == range.upperBound - index - 1 {
          oddities.insert(.port)
        }
        break
      }
      guard let length = dotLength(at: index, end: range.upperBound), !label.isEmpty else { break }
      if length > 1 { oddities.insert(.defanged) }
      labels.append(label)
      label = []
      index += length
    }
    if !label.isEmpty { labels.append(label) }
    guard labels.count >= 2, labels.count <= 10 else { return nil }
    return (labels, index)
  }

  /// 1 for a dot; more for `[.]`, `(.)`, `{.}`, `(dot)`, `[punkt]`.
  private func dotLength(at index: Int, end: Int) -> Int? {
    if values[index] == 0x2E { return 1 }
    guard [0x5B, 0x28, 0x7B].contains(values[index]) else { return nil }
    for word in [".", "dot", "punkt", "prick"] {
      let letters = word.unicodeScalars.map(\.value)
      let close = index + 1 + letters.count
      guard close < end, [0x5D, 0x29, 0x7D].contains(values[close]) else { continue }
      if Array(values[(index + 1)..<close]) == letters { return letters.count + 2 }
    }
    return nil
  }

  private mutating func isHost(_ labels: [[UInt32]], isCertain: Bool, hasPath: Bool) -> Bool {
    let numbers = labels.filter { $0.allSatisfy { $0 &- 0x30 < 10 } }
    if numbers.count == labels.count {
      guard labels.count == 4, isCertain || hasPath || oddities.contains(.port),
        labels.allSatisfy({ $0.count <= 3 })
      else { return false }
      oddities.insert(.numericHost)
      return true
    }
    guard let last = labels.last.map({ Self.string($0[...]) }), last.count >= 2 else {
      return false
    }
    let startsWithWWW = Self.string(labels[0][...]) == "www"
    if isCertain || startsWithWWW {
      return last.unicodeScalars.contains { !("0"..."9").contains($0) }
    }
    if TopDomains.plain.contains(last) {
      // "klart.se till att": a short first label and nothing more is a sentence without a space.
      return labels[0].count >= 2 || hasPath
    }
    return TopDomains.ambiguous.contains(last) && (hasPath || labels.count > 2)
  }

  private func isMailbox(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= 64
      && values[range].allSatisfy {
        Self.isHostLetter($0) || $0 == 0x2E || $0 == 0x2B || $0 == 0x25 || $0 == 0x27
      }
  }

  private func firstIndex(of needle: [UInt32]) -> Int? {
    guard values.count > needle.count else { return nil }
    for start in 0..<values.count - needle.count
    where Array(values[start..<start + needle.count]) == needle {
      return start
    }
    return nil
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    value &- 0x61 < 26 || value == 0xE5 || value == 0xE4 || value == 0xF6 || value == 0x2B
  }

  private static func isHostLetter(_ value: UInt32) -> Bool {
    value &- 0x61 < 26 || value &- 0x30 < 10 || value == 0x2D || value == 0x5F
      || value >= 0xC0 && value < 0x2000
  }

  private static func mixesScripts(_ label: [UInt32]) -> Bool {
    label.contains { $0 &- 0x61 < 26 } && label.contains { $0 > 0x24F }
  }

  private static func isOpening(_ value: UInt32) -> Bool {
    [
      0x28, 0x5B, 0x7B, 0x3C, 0x22, 0x27, 0x201C, 0x201D, 0x2018, 0x2019, 0xAB, 0xBB, 0x2D, 0x2013,
      0x2A,
    ]
    .contains(value)
  }

  private static func isClosing(_ value: UInt32) -> Bool {
    [
      0x2E, 0x2C, 0x21, 0x3F, 0x3A, 0x3B, 0x29, 0x5D, 0x7D, 0x3E, 0x22, 0x27, 0x201C, 0x201D,
      0x2018,
      0x2019, 0xAB, 0xBB, 0x2026, 0x2A,
    ].contains(value) || value > 0x1F000
  }

  private static func string(_ values: ArraySlice<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in values { view.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return String(view)
  }
}
