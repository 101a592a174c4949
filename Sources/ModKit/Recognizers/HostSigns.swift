/// What the name of a host promises or imitates.
enum HostSigns {
  /// How much a host name says.
  enum Weight: Equatable {
    /// Enough by itself.
    case strong
    /// Enough with the words around it.
    case weak
  }

  /// The lure in the words of `host` and `path`, hyphens and digits between them, nil without one.
  static func lure(host: String, path: String) -> (lure: LinkLure, weight: Weight)? {
    var weak: LinkLure?
    let labels = host.split(separator: ".").dropLast()
    for label in labels {
      let text = String(label)
      for (lure, stems) in strongStems where stems.contains(where: { hasStem($0, in: text) }) {
        return (lure, .strong)
      }
      for word in text.split(whereSeparator: { $0 == "-" || $0 == "_" || $0.isNumber }) {
        if let lure = weakLure(String(word)) { weak = weak ?? lure }
      }
    }
    if let weak { return (weak, .weak) }
    let pathWords = path.split { "/-_.?=&".contains($0) }.prefix(12)
    for word in pathWords {
      let text = String(word)
      if ["torrent", "porr", "porn", "xxx", "casino"].contains(text) {
        return (text == "casino" ? .gambling : text == "torrent" ? .piracy : .porn, .weak)
      }
      if ["login", "logga", "inloggning", "verify", "verifiera", "signin", "bekrafta", "betala"]
        .contains(text)
      {
        weak = .phishing
      }
    }
    return weak.map { ($0, .weak) }
  }

  private static func hasStem(_ stem: String, in label: String) -> Bool {
    guard label.count >= stem.count else { return false }
    if label.hasPrefix(stem) || label.hasSuffix(stem) { return true }
    let letters = Array(label.utf8)
    let wanted = Array(stem.utf8)
    for start in 1..<max(1, letters.count - wanted.count)
    where letters[start] == wanted[0] && (wanted.count >= 6 || letters[start - 1] == 0x2D) {
      if letters[start..<start + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }

  private static func weakLure(_ word: String) -> LinkLure? {
    for (lure, stems) in weakStems
    where stems.contains(where: { word.hasPrefix($0) || $0.count >= 5 && word.hasSuffix($0) }) {
      return lure
    }
    return nil
  }

  private static let strongStems: [(LinkLure, [String])] = [
    (
      .porn,
      [
        "porr", "porn", "xxx", "camgirl", "escort", "eskort", "onlyfans", "milf", "nakenbild",
        "hetanatter", "sexchat", "sexdejt",
      ]
    ),
    (
      .gambling,
      ["casino", "kasino", "spelbonus", "freespin", "slots", "betting", "jackpot", "nodeposit"]
    ),
    (
      .piracy,
      [
        "torrent", "pirat", "pirate", "warez", "keygen", "gratisfilm", "gratisepub", "iptv",
        "swefilm", "laddanerallt",
      ]
    ),
    (.gore, ["gore", "dodsklipp", "halshugg", "snuff"]),
    (
      .shadyTrade,
      [
        "viagra", "cialis", "piller", "pharma-", "utanrecept", "steroid", "lanautan", "smslan",
        "snabblan",
      ]
    ),
    (
      .phishing,
      [
        "secure-login", "e-legitimation-", "bankid-", "-bankid", "verifiera", "aterbetalning",
        "inlogg",
      ]
    ),
    (.leak, ["hangut", "doxx", "betygslack", "avslojat", "lackan"]),
    (
      .prize,
      [
        "vinnstort", "vinnarda", "klicka-nu", "klickanu", "clickhere", "freegift", "gratispengar",
        "enkatpengar",
      ]
    ),
    (.extremism, ["nordisktmotstand", "vitmakt", "nationalsocialis"]),
  ]

  private static let weakStems: [(LinkLure, [String])] = [
    (
      .phishing,
      [
        "login", "logga", "signin", "verify", "verif", "secure", "konto", "account", "bekraft",
        "confirm", "utbetal", "refund", "tull", "paket", "leverans", "elstod", "qr", "update",
        "uppdater", "ny", "support", "bidrag", "sakerhet",
      ]
    ),
    (
      .prize,
      [
        "vinn", "vinst", "winner", "win", "pris", "prize", "gratis", "free", "presentkort", "klick",
        "click", "reward", "pengar", "cash", "money", "bonus", "gift",
      ]
    ),
    (.gambling, ["bet", "odds", "spel", "poker", "lotto", "spin"]),
    (.porn, ["sex", "nude", "naken", "nakna", "cam", "hot", "heta", "dejt", "dating"]),
    (.piracy, ["stream", "film", "epub", "ladda", "crack", "download"]),
    (.gore, ["dods", "blod", "klipp"]),
    (.shadyTrade, ["lan", "lana", "slant", "kredit", "credit", "pills", "billig", "apotek"]),
    (.leak, ["lack", "leak", "fusk", "facit", "hamnd", "sanning"]),
    (.clickbait, ["kort", "short", "tiny", "url", "lnk"]),
  ]

  /// Services that shorten addresses, and invitations to closed groups.
  static func isShortener(_ host: String, path: String) -> Bool {
    guard path.count > 1 else { return false }
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return shorteners.contains(bare)
  }

  /// Invitations to groups that the municipality cannot see into.
  static func isInvitation(_ host: String, path: String) -> Bool {
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return invitations.contains(bare) || bare == "discord.com" && path.hasPrefix("/invite")
  }

  /// A short host with a code for a path, "kort.example/x8dq2".
  static func looksShortened(_ address: WrittenAddress) -> Bool {
    let labels = address.host.split(separator: ".")
    guard labels.count == 2, labels[0].count <= 6, address.path.hasPrefix("/") else { return false }
    let code = address.path.dropFirst()
    return (4...9).contains(code.count) && code.allSatisfy { $0.isLetter || $0.isNumber }
      && code.contains(where: \.isNumber) && code.contains(where: \.isLetter)
  }

  /// Whether the path ends in a program.
  static func isProgram(_ path: String) -> Bool {
    let file = path.prefix { $0 != "?" && $0 != "#" }
    guard let dot = file.lastIndex(of: ".") else { return false }
    return programs.contains(String(file[file.index(after: dot)...]))
  }

  private static let shorteners: Set<String> = [
    "bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "v.gd", "buff.ly", "rebrand.ly",
    "cutt.ly", "shorturl.at", "rb.gy", "tiny.cc", "s.id", "t.ly", "adf.ly", "bl.ink", "soo.gd",
    "shorte.st", "clck.ru", "qrco.de", "urlz.fr", "n9.cl", "u.to", "tiny.one", "bitly.com",
    "lc.chat",
    "dub.sh", "short.gy", "kutt.it", "1url.com", "ibit.ly", "x.gd", "da.gd", "chilp.it", "ouo.io",
  ]
  private static let invitations: Set<String> = [
    "t.me", "telegram.me", "telegram.dog", "wa.me", "chat.whatsapp.com", "discord.gg",
    "signal.group",
    "discord.me", "vk.me", "line.me", "kik.me", "joinsession.se",
  ]
  private static let programs: Set<String> = [
    "exe", "apk", "xapk", "scr", "msi", "bat", "cmd", "com", "jar", "vbs", "vbe", "ps1", "hta",
    "lnk",
    "pif", "reg", "dmg", "pkg", "iso", "img", "docm", "xlsm", "pptm", "wsf", "ipa", "crx", "appx",
  ]
}
