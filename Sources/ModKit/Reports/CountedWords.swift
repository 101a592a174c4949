extension Bilingual {
  /// A count with the form of the word that goes with it.
  ///
  ///     Bilingual.counted(1, sv: ("kommentar läst", "kommentarer lästa"), en: ("comment read", "comments read"))
  ///     // "1 kommentar läst"
  public static func counted(
    _ count: Int, sv: (one: String, many: String), en: (one: String, many: String)
  ) -> Bilingual {
    Bilingual(
      sv: "\(count) \(count == 1 ? sv.one : sv.many)",
      en: "\(count) \(count == 1 ? en.one : en.many)")
  }

  /// What was read, what of it stood there twice, and what could not be used: `61 lästa, 10 upprepade, 0 vägrade`.
  public static func readCounts(
    _ read: Bilingual, repeated: Int, refused: Int
  ) -> Bilingual {
    let twice = counted(repeated, sv: ("upprepad", "upprepade"), en: ("repeated", "repeated"))
    let lost = counted(refused, sv: ("vägrad", "vägrade"), en: ("refused", "refused"))
    let middle = repeated > 0 ? twice : nil
    return Bilingual(
      sv: [read.sv, middle?.sv, lost.sv].compactMap(\.self).joined(separator: ", "),
      en: [read.en, middle?.en, lost.en].compactMap(\.self).joined(separator: ", "))
  }
}
