/// Hosts that imitate well-known Swedish names.
enum HostLookalike {
  /// The name that `host` imitates, nil when it imitates none.
  ///
  /// "bankid-verifiera.se", "skatteverket.se.inlogg.com" and "p0stnord.se" imitate; "skatteverket.se"
  /// and "postnord.com" do not. `own` are labels of the organisation's own domains. Complexity:
  /// O(labels × names).
  static func imitated(by host: String, own: [String]) -> String? {
    let labels = host.split(separator: ".").map(String.init)
    guard labels.count >= 2 else { return nil }
    let registered = labels.count - 2
    for (place, label) in labels.dropLast().enumerated() {
      let words = label.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
      for name in brands + own where name.count >= 4 {
        if label == name {
          if place != registered, !isOwn(labels[registered], name) { return name }
          continue
        }
        if words.count > 1, words.contains(name) { return name }
        if label.hasPrefix(name) || label.hasSuffix(name), label.count > name.count + 2,
          name.count >= 6, extras.contains(where: { label.contains($0) })
        {
          return name
        }
        let plain = undisguised(label)
        if plain != label, plain == name { return name }
        if name.count >= 6, isNear(label, name) { return name }
        if words.count > 1, name.count >= 6, words.contains(where: { isNear($0, name) }) {
          return name
        }
      }
      if place == registered || labels.count > 2, words.count > 1,
        words.contains(where: { $0 == "kommun" || $0 == "kommunen" || $0 == "kommunens" }),
        words.contains(where: { word in extras.contains { word.hasPrefix($0) } })
          || place < registered
      {
        return "kommun"
      }
    }
    return nil
  }

  /// "kundo.skatteverket.se": the brand's own site below itself.
  private static func isOwn(_ registered: String, _ name: String) -> Bool {
    registered == name || registered == "gov" || registered == "co" || registered == "example"
  }

  /// Digits and letter pairs that stand for letters, undone: "sw1sh", "p0stnord".
  private static func undisguised(_ label: String) -> String {
    var result = ""
    for letter in label {
      switch letter {
      case "0": result.append("o")
      case "1": result.append("i")
      case "3": result.append("e")
      case "4": result.append("a")
      case "5": result.append("s")
      case "7": result.append("t")
      default: result.append(letter)
      }
    }
    return result
  }

  /// One letter changed, added, left out, or two swapped.
  static func isNear(_ left: String, _ right: String) -> Bool {
    let a = Array(left.utf8)
    let b = Array(right.utf8)
    guard a != b, abs(a.count - b.count) <= 1 else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] {
      tail += 1
    }
    let restA = a.count - start - tail
    let restB = b.count - start - tail
    if max(restA, restB) <= 1 { return true }
    return restA == 2 && restB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
  }

  private static let brands = [
    "bankid", "swish", "klarna", "postnord", "skatteverket", "forsakringskassan", "kronofogden",
    "polisen", "1177", "transportstyrelsen", "pensionsmyndigheten", "arbetsformedlingen",
    "migrationsverket", "riksbanken", "swedbank", "handelsbanken", "nordea", "lansforsakringar",
    "danskebank", "skandia", "sparbanken", "icabanken", "paypal", "netflix", "spotify", "facebook",
    "instagram", "whatsapp", "microsoft", "google", "amazon", "telia", "telenor", "blocket",
    "tradera",
    "systembolaget", "vattenfall", "folksam", "krisinformation", "verksamt", "budbee", "schenker",
    "instabox", "freja", "minameddelanden", "kivra", "easypark", "parkster", "aimopark",
  ]

  private static let extras = [
    "login", "logga", "inlogg", "verif", "secure", "konto", "account", "bekraft", "betal",
    "utbetal",
    "aterbetal", "refund", "support", "ombud", "paket", "leverans", "spar", "tull", "avgift",
    "kund",
    "service", "faktura", "uppdater", "update", "app", "ny", "nyheter", "info", "bonus", "vinst",
    "hjalp",
    "sverige", "stod", "id", "ansok", "online",
  ]
}
