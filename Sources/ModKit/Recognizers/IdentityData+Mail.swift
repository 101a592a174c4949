extension IdentityData {
  /// Adds mail addresses of private persons; addresses of functions and authorities are let go.
  func examineMail(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    for address in text.addresses {
      guard let mailbox = address.mailbox else { continue }
      let tokens = text.tokenRange(of: address.range)
      let near = text.surroundings(of: tokens, before: 12, after: 6)
      if allowlist.allows(mailAddress: mailbox + "@" + address.host) {
        reject(
          address.range, text,
          Bilingual(sv: "organisationens egen adress", en: "the organisation's own address"),
          into: &observations)
        continue
      }
      if MailHosts.isFunction(mailbox) || MailHosts.isPublicBody(address.host) {
        reject(
          address.range, text,
          Bilingual(sv: "en funktions eller myndighets adress", en: "the address of an office"),
          into: &observations)
        continue
      }
      let isProvider = MailHosts.isProvider(address.host)
      let isPerson = MailHosts.isPersonName(mailbox)
      let isPrivate =
        text.contains(words.person, in: near) || text.contains(words.privately, in: near)
      guard isProvider || isPerson || isPrivate else {
        reject(
          address.range, text,
          Bilingual(
            sv: "inget tyder på en privatperson", en: "nothing speaks for a private person"),
          into: &observations)
        continue
      }
      add(
        isProvider || isPrivate ? .likely : .possible, address.range, text,
        Bilingual(sv: "en persons e-postadress", en: "a person's mail address"), into: &observations
      )
    }
  }
}

/// What the two halves of a mail address say about its owner.
enum MailHosts {
  /// Whether the part before `@` names a function and not a person.
  static func isFunction(_ mailbox: String) -> Bool {
    let first = mailbox.split { ".-_+0123456789".contains($0) }.first.map(String.init) ?? ""
    return functions.contains(first)
  }

  /// Whether `host` is an authority's or a municipality's.
  static func isPublicBody(_ host: String) -> Bool {
    if TrustedHosts.isTrusted(host) { return true }
    return host.split(separator: ".").contains { label in
      ["kommun", "region", "polisen", "myndighet", "riksdagen", "gov", "skola", "edu"].contains {
        label.hasSuffix($0) || label.hasPrefix($0)
      }
    }
  }

  /// Whether `host` gives mailboxes to private persons.
  static func isProvider(_ host: String) -> Bool {
    let name = host.split(separator: ".").dropLast().last.map(String.init) ?? ""
    return providers.contains(name)
      || ["mejl", "mail", "epost", "post"].contains { name.hasSuffix($0) || name.hasPrefix($0) }
  }

  /// "gun.ahlvik", "anna_svensson82": two names with a sign between.
  static func isPersonName(_ mailbox: String) -> Bool {
    let parts = mailbox.split { "._-".contains($0) }.map {
      $0.unicodeScalars.filter { !("0"..."9").contains($0) }.count
    }
    return (2...3).contains(parts.count) && parts.allSatisfy { $0 >= 2 || parts.count == 3 }
      && parts.max() ?? 0 >= 3
  }

  private static let providers: Set<String> = [
    "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "icloud", "me",
    "mac",
    "aol", "gmx", "proton", "protonmail", "tutanota", "telia", "comhem", "tele2", "bredband",
    "swipnet",
    "spray", "home", "glocalnet", "bahnhof", "ownit", "bredband2", "passagen", "algonet",
    "tutamail",
  ]

  private static let functions: Set<String> = [
    "info", "kontakt", "contact", "support", "kundtjanst", "kundtjänst", "kundservice",
    "kundcenter",
    "kommun", "kommunen", "registrator", "diariet", "bygglov", "bygg", "miljo", "miljö", "plan",
    "skola", "skolan", "forskola", "förskola", "rektor", "expedition", "reception", "vaxel",
    "växel",
    "post", "mail", "mejl", "epost", "admin", "webmaster", "redaktion", "redaktionen", "tips",
    "press",
    "hello", "hej", "office", "order", "bokning", "boka", "biljett", "biljetter", "anmalan",
    "anmälan",
    "felanmalan", "felanmälan", "jour", "service", "medborgarservice", "kontaktcenter",
    "servicecenter",
    "socialtjansten", "socialtjänsten", "socialforvaltningen", "kultur", "fritid", "bibliotek",
    "biblioteket", "turism", "turistbyran", "museum", "museet", "styrelsen", "styrelse",
    "ordforande",
    "ordförande", "kassor", "kassör", "sekreterare", "kansli", "kansliet", "foreningen",
    "föreningen",
    "valnamnden", "valnämnden", "namnden", "nämnden", "namnd", "nämnd", "upphandling", "ekonomi",
    "faktura", "fakturor", "personal", "hr", "jobb", "rekrytering", "dataskydd", "dataskyddsombud",
    "gdpr", "trygghet", "gata", "gatukontoret", "park", "vatten", "va", "avfall", "renhallning",
    "renhållning", "synpunkt", "synpunkter", "samrad", "samråd", "remiss", "insamling",
    "forsaljning",
    "försäljning", "sales", "noreply", "no-reply", "nyhetsbrev", "marknad", "event", "evenemang",
  ]
}
