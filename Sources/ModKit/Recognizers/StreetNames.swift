/// What a street name looks like in running text.
struct StreetNames: Sendable {
  /// Endings of street names written in one word.
  private let endings = WordEndings(
    """
    vägen gatan gränd gränden stigen torget allén backen brinken slingan rundan kroken svängen liden \
    gången promenaden esplanaden ringen kajen stråket tvärgränd bågen gårdsvägen gårdsgatan vägs \
    väg gata stig lunden höjden dalen ängen hagen
    """)
  /// Endings that are everyday words too and need a capital letter.
  private let plainEndings = WordEndings(
    "lunden höjden dalen ängen hagen ringen bågen gången liden svängen")
  /// Street words written apart from the name: "Gamla vägen", "Karl Johans gata".
  let apart: WordClass
  /// Compounds that name a kind of road, not a road.
  let kinds: WordClass
  /// Prefixes such as Norra, N:a, Östra.
  let month: WordClass

  init(_ builder: inout VocabularyBuilder) {
    apart = builder.define(
      "street.apart",
      exactly: spellings(
        "väg vägen gata gatan gränd stig stigen allé allén plan backe backen torg torget"))
    kinds = builder.define(
      "street.kinds",
      exactly: spellings(
        """
        järnvägen järnväg motorvägen motorväg länsvägen länsväg riksvägen riksväg cykelvägen cykelväg \
        gångvägen gångväg landsvägen landsväg skogsvägen grusvägen bilvägen utvägen omvägen genvägen \
        trappuppgången uppgången ingången utgången nedgången tillgången övergången framgången avgången \
        omgången årgången solnedgången uteringen ledningen inringen spårvägen huvudgatan huvudvägen \
        genomfartsvägen villagatan återvändsgatan sidogatan sidovägen gågatan tillfartsvägen enskilda
        """))
    month = builder.define(
      "street.month",
      exactly: spellings(
        """
        januari februari mars april maj juni juli augusti september oktober november december kl klockan \
        km kr kronor st stycken år dagar veckor meter min minuter procent grader månader timmar gånger hus \
        lägenheter miljoner tusen m h
        """))
  }

  /// Whether `token` can be a street name in one word.
  func isName(_ token: Token, in text: borrowing TextAnalysis) -> Bool {
    guard token.kind == .word, !text.token(token, isIn: kinds),
      endings.length(in: text, token, stem: 3) != nil
    else { return false }
    return plainEndings.length(in: text, token) == nil || token.flags.contains(.capitalized)
  }
}
