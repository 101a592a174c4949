/// Finds links that lead astray (rule `bad-link`).
///
/// Disguised addresses, programs, shorteners, hosts that imitate authorities and banks, and links whose
/// host or surroundings promise log-ins, prizes, pornography, unlawful copies, violence, unlicensed
/// gambling or leaked data. Authorities, newspapers and the organisation's own domain are let go; an
/// ordinary advertiser's own site is advertising. Complexity: linear in the text.
public struct BadLink: Recognizer {
  private let allowlist: OrganisationAllowlist
  private let ownNames: [String]
  private let lures: PatternCues<LinkLure>

  init(allowlist: OrganisationAllowlist, lures: PatternCues<LinkLure>) {
    self.allowlist = allowlist
    ownNames = allowlist.siteNames
    self.lures = lures
  }

  /// Compiles its patterns in `context`; the recogniser is made when the vocabulary is built.
  static func draft(_ context: inout RecognizerContext) -> RecognizerFinisher {
    let lures = PatternCues.draft(LinkLure.patterns, in: &context)
    return { BadLink(allowlist: OrganisationAllowlist(), lures: lures($0)) }
  }

  /// The same with other domains that are never flagged.
  public func knowing(_ own: OrganisationAllowlist) -> any Recognizer {
    BadLink(allowlist: own, lures: lures)
  }

  /// Only `bad-link`.
  public var rules: Set<RuleCode> { [.badLink] }

  /// Adds a candidate for each suspicious link.
  public func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    guard !text.addresses.isEmpty else { return }
    sayWhatWasNotRead(text, into: &observations)
    let addresses = text.addresses.filter { $0.mailbox == nil }
    guard !addresses.isEmpty else { return }
    var found: Set<LinkLure> = []
    lures.forEach(in: text) { lure, _ in found.insert(lure) }
    if text.tokens.contains(where: {
      $0.kind == .emoji && text[$0.range.lowerBound].value == 0x1F51E
    }) {
      found.insert(.porn)
    }
    for address in addresses {
      if allowlist.allows(host: address.host) {
        reject(
          address, text,
          Bilingual(sv: "organisationens egen webbplats", en: "the organisation's own site"),
          into: &observations)
      } else if let (strength, reason) = judge(address, lures: found, in: text) {
        observations.add(
          Candidate(
            .badLink, strength, spans: [text.originalRange(address.range)], reason: reason))
      } else {
        reject(
          address, text,
          Bilingual(
            sv: "inget i länken eller texten varnar", en: "nothing in the link or the text warns"),
          into: &observations)
      }
    }
  }

  /// A text of nothing but addresses goes to a person: only the first hundreds are read one by one.
  private func sayWhatWasNotRead(
    _ text: borrowing TextAnalysis, into observations: inout Observations
  ) {
    guard text.addresses.count >= WrittenAddress.mostAddresses, let last = text.addresses.last,
      last.range.upperBound < text.count
    else { return }
    let most = WrittenAddress.mostAddresses
    observations.add(
      Candidate(
        .badLink, .possible, spans: [text.originalRange(last.range.upperBound..<text.count)],
        reason: Bilingual(
          sv: "minst \(most) adresser i en kommentar; de som följer är inte granskade",
          en: "at least \(most) addresses in one comment; those that follow were not examined")))
  }

  private func reject(
    _ address: WrittenAddress, _ text: borrowing TextAnalysis,
    _ reason: @autoclosure () -> Bilingual,
    into observations: inout Observations
  ) {
    observations.reject(.badLink, span: text.originalRange(address.range), reason: reason())
  }

  private func judge(
    _ address: WrittenAddress, lures: Set<LinkLure>, in text: borrowing TextAnalysis
  ) -> (Strength, Bilingual)? {
    if let structural = structural(address) { return structural }
    if TrustedHosts.isTrusted(address.host) { return nil }
    if let oddity = disguise(address) { return oddity }
    if let name = HostLookalike.imitated(by: address.host, own: ownNames) {
      return (
        .likely, Bilingual(sv: "värden liknar ”\(name)”", en: "the host imitates “\(name)”")
      )
    }
    let sign = HostSigns.lure(host: address.host, path: address.path)
    if let sign, sign.weight == .strong {
      return (.likely, named("länk till", "link to", sign.lure))
    }
    let serious = lures.subtracting([.clickbait]).sorted { $0.rawValue < $1.rawValue }
    if let lure = serious.first {
      return (
        sign == nil ? .possible : .likely,
        named("länk där texten talar om", "link in a text about", lure)
      )
    }
    if HostSigns.looksShortened(address) {
      return (
        .likely,
        Bilingual(sv: "förkortad länk som döljer målet", en: "shortened link that hides its target")
      )
    }
    if let sign,
      lures.contains(.clickbait) || isBare(address, in: text) || address.oddities.contains(.port)
    {
      return (.possible, named("länk till", "link to", sign.lure))
    }
    if lures.contains(.clickbait) || address.oddities.contains(.port) {
      return (.possible, named("länk som", "link that", .clickbait))
    }
    return nil
  }

  private func named(_ sv: String, _ en: String, _ lure: LinkLure) -> Bilingual {
    Bilingual(sv: "\(sv): \(lure.reason.sv)", en: "\(en): \(lure.reason.en)")
  }

  /// What the address itself gives away, whoever owns it.
  private func structural(_ address: WrittenAddress) -> (Strength, Bilingual)? {
    let odd = address.oddities
    if odd.contains(.activeScheme) {
      return (.clear, Bilingual(sv: "länken bär ett program", en: "the link carries a program"))
    }
    if odd.contains(.userInfo) {
      return (
        .clear,
        Bilingual(
          sv: "ett namn före @ döljer vart länken går",
          en: "a name before @ hides where the link goes")
      )
    }
    if odd.contains(.mixedScript) {
      return (
        .clear, Bilingual(sv: "värden blandar alfabet", en: "the host mixes alphabets")
      )
    }
    if odd.contains(.numericHost) {
      return (.likely, Bilingual(sv: "värden är en IP-adress", en: "the host is an IP address"))
    }
    if HostSigns.isProgram(address.path) {
      return (.likely, Bilingual(sv: "länk till ett program", en: "link to a program"))
    }
    if HostSigns.isShortener(address.host, path: address.path) {
      return (
        .likely,
        Bilingual(sv: "förkortad länk som döljer målet", en: "shortened link that hides its target")
      )
    }
    if HostSigns.isInvitation(address.host, path: address.path) {
      return (
        .possible,
        Bilingual(sv: "inbjudan till en sluten grupp", en: "invitation to a closed group")
      )
    }
    return nil
  }

  private func disguise(_ address: WrittenAddress) -> (Strength, Bilingual)? {
    let odd = address.oddities
    if odd.contains(.punycode) {
      return (
        .likely,
        Bilingual(sv: "värden är skriven i kod (xn--)", en: "the host is written in code (xn--)")
      )
    }
    if !odd.isDisjoint(with: [.invisible, .styled]) {
      return (
        .likely,
        Bilingual(
          sv: "länken är skriven med dolda eller ovanliga tecken",
          en: "the link is written with hidden or unusual characters")
      )
    }
    if !odd.isDisjoint(with: [.defanged, .spaced]) {
      return (
        .likely, Bilingual(sv: "länken är maskerad", en: "the link is disguised")
      )
    }
    return nil
  }

  /// A comment that is a link and at most two words.
  private func isBare(_ address: WrittenAddress, in text: borrowing TextAnalysis) -> Bool {
    let words = text.tokens.count { token in
      token.isWordLike && !address.range.contains(token.range.lowerBound)
    }
    return words <= 2
  }
}
