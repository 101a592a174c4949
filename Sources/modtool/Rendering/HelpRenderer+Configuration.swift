import ModKit

extension HelpRenderer {
  /// What `modtool help config` shows: where the file is looked for, and every key.
  func configuration() -> String {
    var text =
      Bilingual(
        sv: "modtool.json – vad kommunen säger om sig själv\n\n",
        en: "modtool.json – what the municipality says of itself\n\n")[language]
    text += configurationPurpose + "\n\n"
    text += heading(Bilingual(sv: "nycklar", en: "keys"))
    for (path, key) in HelpRenderer.configurationKeys {
      text += "  \(path)\n      \(HelpRenderer.meaning(of: key)[language])\n"
    }
    text += "\n" + heading(Bilingual(sv: "exempel", en: "example"))
    return text + HelpRenderer.configurationExample + "\n"
  }

  /// Every key with its path, in the order of the documentation.
  static var configurationKeys: [(path: String, key: ConfigurationKey)] {
    Configuration.keys.flatMap { $0.paths() }
  }

  /// What a key's value is, and what it is for.
  static func meaning(of key: ConfigurationKey) -> Bilingual {
    Bilingual(
      sv: key.kind.sv + (key.isRequired ? ", krävs: " : ": ") + key.summary.sv,
      en: key.kind.en + (key.isRequired ? ", required: " : ": ") + key.summary.en)
  }

  /// Where the file is looked for, and what follows from it.
  var configurationPurpose: String {
    Bilingual(
      sv: """
        En JSON-fil: --config FILE, annars MODTOOL_CONFIG, annars modtool.json i arbetsmappen. Allt
        är frivilligt om inget sägs, och en okänd nyckel är ett fel. Vägar räknas från arbetsmappen.
        JSON-schemat skrivs av modtool schema config.
        """,
      en: """
        A JSON file: --config FILE, else MODTOOL_CONFIG, else modtool.json in the working folder.
        Everything is optional unless said, and an unknown key is an error. Paths count from the
        working folder. modtool schema config prints the JSON Schema.
        """)[language]
  }

  /// A small configuration to start from.
  static let configurationExample = """
      {
        "organisation": { "name": "Exempelköpings kommun" },
        "policy": "atvidaberg",
        "casebook": "larenden",
        "registrar": { "name": "Registrator", "email": "registrator@exempelkoping.example" },
        "rulesAddress": "https://www.exempelkoping.example/regler",
        "complaintText": "Tycker du att det blev fel? Skriv till kommunikation@exempelkoping.example.",
        "mail": { "from": "kommunikation@exempelkoping.example" },
        "channels": [
          { "platform": "facebook", "id": "100000000000001", "name": "Exempelköpings kommun",
            "officialAuthorIds": ["100000000000001"] }
        ]
      }
    """
}
