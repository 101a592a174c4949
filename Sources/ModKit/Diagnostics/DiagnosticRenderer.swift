/// Turns diagnostics into the text a person reads.
///
///     error: unknown rule 'profanty'
///      --> policy.json:14:19
///     hint: did you mean 'profanity'?
public struct DiagnosticRenderer: Sendable {
  /// The language of labels and messages.
  public var language: Language

  /// Makes a renderer for `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The diagnostic as lines, each ended by a line feed and safe for a terminal.
  public func render(_ diagnostic: Diagnostic) -> String {
    var text = label(of: diagnostic.severity)
    text += ": " + terminalSafe(diagnostic.message[language]) + "\n"
    if let place = diagnostic.place {
      text += " --> " + terminalSafe(describe(place)) + "\n"
    }
    if let hint = diagnostic.hint {
      text += Bilingual(sv: "tips", en: "hint")[language]
      text += ": " + terminalSafe(hint[language]) + "\n"
    }
    return text
  }

  private func describe(_ place: Place) -> String {
    var text = place.file
    if let line = place.line {
      text += ":\(line)"
      if let column = place.column { text += ":\(column)" }
    }
    if let pointer = place.pointer {
      text += Bilingual(sv: " (vid \(pointer))", en: " (at \(pointer))")[language]
    }
    return text
  }

  private func label(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: Bilingual(sv: "fel", en: "error")[language]
    case .warning: Bilingual(sv: "varning", en: "warning")[language]
    case .note: Bilingual(sv: "obs", en: "note")[language]
    }
  }
}
