/// One text in the two languages modtool speaks.
///
/// A string literal gives both languages the same text, which suits proper names and symbols:
///
///     Bilingual(sv: "hot", en: "threat")[.swedish]   // "hot"
public struct Bilingual: Hashable, Sendable, ExpressibleByStringLiteral,
  ExpressibleByStringInterpolation
{
  /// The Swedish text.
  public var sv: String
  /// The English text.
  public var en: String

  /// Pairs a Swedish and an English text.
  public init(sv: String, en: String) {
    self.sv = sv
    self.en = en
  }

  /// Uses one text for both languages.
  public init(stringLiteral value: String) {
    sv = value
    en = value
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .swedish: sv
    case .english: en
    }
  }
}

/// A language modtool can speak to its user in.
public enum Language: String, CaseIterable, Sendable {
  /// Swedish, the language of every official text.
  case swedish = "sv"
  /// English.
  case english = "en"
}
