/// A web or mail address as it stands in a text, however it is disguised.
public struct WrittenAddress: Hashable, Sendable {
  /// The folded scalars it takes.
  public var range: Range<Int>
  /// The host, lower case, dots as dots.
  public var host: String
  /// What stands after the host, its first sign included; empty without a path.
  public var path: String
  /// The part before `@` of a mail address; nil for a web address.
  public var mailbox: String?
  /// What is odd about the way it is written.
  public var oddities: Oddities

  /// Ways to write an address that hide where it leads.
  public struct Oddities: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// Makes a set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// `hxxp`, `[.]`, `(dot)` or the word *punkt*.
    public static let defanged = Oddities(rawValue: 1)
    /// Spaces within the address.
    public static let spaced = Oddities(rawValue: 2)
    /// Invisible characters within the address.
    public static let invisible = Oddities(rawValue: 4)
    /// Full width or styled letters or dots.
    public static let styled = Oddities(rawValue: 8)
    /// Letters of more than one script in the host.
    public static let mixedScript = Oddities(rawValue: 16)
    /// A name and `@` before the host, which hides the host.
    public static let userInfo = Oddities(rawValue: 32)
    /// An address in numbers.
    public static let numericHost = Oddities(rawValue: 64)
    /// A port number.
    public static let port = Oddities(rawValue: 128)
    /// `data:`, `javascript:` and others that carry a program.
    public static let activeScheme = Oddities(rawValue: 256)
    /// `xn--`, letters written in code.
    public static let punycode = Oddities(rawValue: 512)
    /// The `@` of a mail address is written in words.
    public static let spelledAt = Oddities(rawValue: 1024)
  }

  /// The last two labels of the host, `skatteverket.se` of `www.skatteverket.se`.
  public var site: String {
    let labels = host.split(separator: ".")
    return labels.suffix(2).joined(separator: ".")
  }
}

/// Endings of hosts.
enum TopDomains {
  /// Endings that are no Swedish words.
  static let plain: Set<String> = [
    "se", "com", "net", "org", "eu", "info", "biz", "io", "co", "uk", "dk", "fi", "ru", "ly", "gl",
    "xyz", "shop", "club", "gov", "edu", "online", "cc", "example", "site", "store", "app", "dev",
    "click", "casino", "bet", "porn", "xxx", "sex", "adult", "cam", "tv", "fr", "pl", "it", "es",
    "ch", "nl", "be", "ee", "lv", "lt", "cn", "jp", "us", "ca", "au", "br", "ua", "tk", "ml", "ga",
    "cf", "gq", "pw", "ws", "su", "icu", "vip", "win", "loan", "bid", "trade", "stream", "download",
    "review", "date", "work", "tech", "cloud", "digital", "page", "news", "blog", "wiki", "agency",
    "finance", "money", "cash", "games", "poker", "dating", "tel", "mobi", "name", "pro", "asia",
    "gg", "ai", "sh", "im", "fm", "gle", "onion", "link", "test", "live", "cyou", "sbs", "cfd",
    "rest", "buzz", "monster", "quest", "fun", "website", "space", "press", "today", "world",
    "life",
    "support", "help", "center", "email", "group", "company", "bank", "invalid", "localhost", "gd",
  ]
  /// Endings that Swedish writers put after a full stop without a space: "bra.nu ska vi".
  static let ambiguous: Set<String> = [
    "nu", "de", "no", "me", "to", "is", "top", "at", "in", "am", "by", "la", "so", "as", "st", "tt",
    "men", "bra", "hus", "land", "tips",
  ]
}

extension WrittenAddress {
  /// Appends every address in `text`, whose tokens are known, in order.
  ///
  /// Found are addresses with scheme, `www.` or a known ending, `hxxp://x[.]se`, `x (dot) se`,
  /// `x punkt se`, `www . x . se` and `name (at) x.se`. "bl.a.", "kl.18.00", "budget.pdf" and
  /// "kom.nu ska vi" are no addresses. Complexity: linear.
  static func find(in text: borrowing TextAnalysis, into found: inout [WrittenAddress]) {
    let marks = text.signs.marks
    if marks.contains(.address) { findChunks(in: text, into: &found) }
    if marks.contains(.spelledAddress) { findSpelled(in: text, into: &found) }
    if found.count > 1 { found.sort { $0.range.lowerBound < $1.range.lowerBound } }
  }

  private static func findChunks(
    in text: borrowing TextAnalysis, into found: inout [WrittenAddress]
  ) {
    var index = 0
    while index < text.count {
      while index < text.count, isSpace(text[index].value) { index += 1 }
      let start = index
      var hasSign = false
      while index < text.count, !isSpace(text[index].value) {
        let value = text[index].value
        if value == 0x2E || value == 0x40 || value == 0x3A || value == 0x3002 { hasSign = true }
        index += 1
      }
      guard found.count < mostAddresses else { return }
      if hasSign, index - start > 3, let address = AddressParser(text, start..<index).address() {
        found.append(address)
      }
    }
  }

  /// More addresses than this in one text are not read one by one.
  static let mostAddresses = 200

  static func isSpace(_ value: UInt32) -> Bool {
    value <= 0x20 || value == 0x2028 || value == 0x2029 || value == 0x3000
      || (0x2000...0x200A).contains(value)
  }
}
