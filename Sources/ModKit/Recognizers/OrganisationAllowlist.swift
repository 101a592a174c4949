/// The organisation's own telephone numbers, addresses, domains and mail addresses, which are no
/// one's private data and no strange links.
///
///     OrganisationAllowlist(telephones: ["018-727 00 00"]).allows(telephone: [0, 1, 8, 7, 2, 7, 0, 0, 0, 0])
///
/// Ranges that are reserved for tests and fiction are not allowed unless listed.
public struct OrganisationAllowlist: Sendable, Hashable {
  private var telephones: Set<[UInt8]>
  private var addresses: Set<[UInt32]>
  private var domains: Set<String>
  private var mailAddresses: Set<String>

  /// Collects what the configuration lists; spelling, case, spaces and country code do not matter.
  ///
  /// An address is a street and number, "Stadshusgatan 2". A domain allows its subdomains too.
  public init(
    telephones: [String] = [], addresses: [String] = [], domains: [String] = [],
    mailAddresses: [String] = []
  ) {
    self.telephones = Set(telephones.map(Self.nationalDigits))
    self.addresses = Set(
      addresses.map { address in
        foldedLetters(address).filter { $0 >= 0x80 || Self.isLetterOrDigit($0) }
      })
    self.domains = Set(domains.map { Self.host($0.lowercased()) })
    self.mailAddresses = Set(mailAddresses.map { $0.lowercased() })
  }

  /// The registered names of the listed domains, "uppsala" of "www.uppsala.se".
  var siteNames: [String] {
    domains.compactMap { $0.split(separator: ".").dropLast().last.map(String.init) }.sorted()
  }

  /// Whether nothing is listed.
  public var isEmpty: Bool {
    telephones.isEmpty && addresses.isEmpty && domains.isEmpty && mailAddresses.isEmpty
  }

  /// Whether the national digits, leading 0 first, are a listed number.
  func allows(telephone digits: [UInt8]) -> Bool { telephones.contains(digits) }

  /// Whether the folded letters and digits of a street and number are a listed address.
  func allows(address: [UInt32]) -> Bool { addresses.contains(address) }

  /// Whether `host`, lower case, is a listed domain or below one.
  public func allows(host: String) -> Bool {
    guard !domains.isEmpty else { return false }
    var rest = host[...]
    while true {
      if domains.contains(String(rest)) { return true }
      guard let dot = rest.firstIndex(of: ".") else { return false }
      rest = rest[rest.index(after: dot)...]
    }
  }

  /// Whether `address`, lower case, is listed or at a listed domain.
  func allows(mailAddress address: String) -> Bool {
    if mailAddresses.contains(address) { return true }
    guard let at = address.lastIndex(of: "@") else { return false }
    return allows(host: String(address[address.index(after: at)...]))
  }

  private static func isLetterOrDigit(_ value: UInt32) -> Bool {
    value &- 0x61 < 26 || value &- 0x30 < 10
  }

  private static func nationalDigits(_ text: String) -> [UInt8] {
    let written = text.unicodeScalars.filter { ("0"..."9").contains($0) || $0 == "+" }
    var digits = written.filter { $0 != "+" }.map { UInt8($0.value - 0x30) }
    if written.first == "+", digits.starts(with: [4, 6]) {
      digits.removeFirst(2)
      if digits.first != 0 { digits.insert(0, at: 0) }
    } else if digits.starts(with: [0, 0, 4, 6]) {
      digits.removeFirst(4)
      if digits.first != 0 { digits.insert(0, at: 0) }
    }
    return digits
  }

  private static func host(_ domain: String) -> String {
    var rest = domain[...]
    if let scheme = rest.range(ofFirst: "://") { rest = rest[scheme...] }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    return String(rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" })
  }
}

extension Substring {
  /// The place after the first `needle`, nil without one.
  fileprivate func range(ofFirst needle: String) -> Substring.Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(needle) { return self.index(index, offsetBy: needle.count) }
      formIndex(after: &index)
    }
    return nil
  }
}
