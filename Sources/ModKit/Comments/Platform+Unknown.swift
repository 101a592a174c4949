extension Platform {
  /// The warning for a name that no platform here has; nil for those that are known, and for `other`.
  ///
  ///     Platform("facebok").warning  // unknown platform 'facebok' … did you mean 'facebook'?
  public var warning: Diagnostic? {
    guard case .other(let name) = self, name != "other" else { return nil }
    return Diagnostic(
      .badData,
      Bilingual(
        sv: "okänd plattform '\(name)', räknas som övriga kanaler",
        en: "unknown platform '\(name)', taken as one of the other channels"),
      hint: suggestion(for: name, among: Platform.known.map(\.name)).map {
        Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?")
      }, severity: .warning)
  }
}
