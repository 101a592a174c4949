import ModKit

extension OptionSpecification {
  /// Options every command understands.
  static let common: [OptionSpecification] = {
    var options: [OptionSpecification] = [
      .flag("help", short: "h", Bilingual(sv: "visa hjälp", en: "show help")),
      .value(
        "lang", "LANG", choices: ["sv", "en"],
        Bilingual(
          sv: "språk för resultat och meddelanden (annars enligt locale)",
          en: "language of results and messages (else from the locale)")),
      .value(
        "color", "WHEN", choices: ["auto", "always", "never"],
        Bilingual(sv: "färg i text på terminal", en: "colour in text on a terminal")),
      .flag("quiet", short: "q", Bilingual(sv: "säg bara fel", en: "say errors only")),
      .flag("verbose", short: "v", Bilingual(sv: "säg mer", en: "say more")),
      .value(
        "now", "TIME",
        Bilingual(
          sv: "räkna som om klockan vore TIME (RFC 3339 med offset)",
          en: "compute as if it were TIME (RFC 3339 with offset)")),
      .value(
        "config", "FILE",
        Bilingual(
          sv: "konfiguration (annars MODTOOL_CONFIG eller modtool.json); se modtool help config",
          en: "configuration (else MODTOOL_CONFIG or modtool.json); see modtool help config")),
    ]
    for index in options.indices { options[index].isCommon = true }
    return options
  }()

  /// `--format` with the forms a command can write; the first is the default.
  static func format(_ choices: [String]) -> OptionSpecification {
    .value(
      "format", "FORMAT", choices: choices,
      Bilingual(
        sv: "utdataformat, \(choices[0]) om inget sägs",
        en: "output format, \(choices[0]) unless said"))
  }

  /// `--policy`.
  static let policy = OptionSpecification.value(
    "policy", "ID|FILE",
    Bilingual(
      sv: "policy: en kommun (versionen väljs efter datum), en version eller en fil",
      en: "policy: a municipality (version by date), a version, or a file"))

  /// `--rule`, by code or by name.
  static let rule: OptionSpecification = {
    var option = OptionSpecification.value(
      "rule", "CODE", choices: RuleCode.allCases.map(\.rawValue), repeatable: true,
      Bilingual(
        sv: "bara denna regel, med kod eller namn", en: "only this rule, by code or by name"))
    option.otherNames = RuleCode.names.mapValues(\.rawValue)
    return option
  }()

  /// `--output`.
  static let output = OptionSpecification.value(
    "output", short: "o", "FILE",
    Bilingual(
      sv: "skriv till FILE, som ersätts först när allt är skrivet",
      en: "write to FILE, replaced only when everything is written"))

  /// `--casebook`.
  static let casebook = OptionSpecification.value(
    "casebook", "DIR",
    Bilingual(sv: "ärendemapp (annars ur konfigurationen)", en: "casebook (else configured)"))

  /// `--by`.
  static let by = OptionSpecification.value(
    "by", "NAME", Bilingual(sv: "vem som gör det", en: "who does it"))

  /// `--dry-run`.
  static let dryRun = OptionSpecification.flag(
    "dry-run",
    Bilingual(
      sv: "visa vad som skulle ske, ändra inget", en: "show what would happen, change nothing"))

  /// `--keep-going`.
  static let keepGoing = OptionSpecification.flag(
    "keep-going",
    Bilingual(
      sv: "låt inte vägrade poster höja slutkoden till 65, om något gick att läsa",
      en: "do not let refused records raise the exit code to 65, if anything could be read"))

  /// `--strict`.
  static let strict = OptionSpecification.flag(
    "strict",
    Bilingual(sv: "stanna vid första felaktiga posten", en: "stop at the first bad record"))
}
