/// Notes on how the policies were read that more than one policy shares.
enum ReadingNote {
  static let pornography = Bilingual(
    sv:
      "lagen (BBS 5 §) omfattar olaga våldsskildring och barnpornografibrott; annan pornografi tas "
      + "bort enligt kommunens egen regel",
    en:
      "the law (BBS 5 §) covers unlawful depiction of violence and child sexual abuse imagery; other "
      + "pornography goes by the municipality's own rule")

  static let obviousCopyright = Bilingual(
    sv: "bara uppenbara intrång omfattas av lagen (BBS 5 §); annars gäller kommunens egen regel",
    en:
      "only obvious infringement is covered by the law (BBS 5 §); else the municipality's own rule")

  static let threatByLaw = Bilingual(
    sv: "listan nämner inte hot, men uppenbart olaga hot ska bort enligt lagen (BBS 5 §)",
    en: "the list does not name threats, but obvious unlawful threats must go by law (BBS 5 §)")

  static let links = Bilingual(
    sv: "listan nämner inte länkar; en länk till det som listan förbjuder bedöms av en person",
    en: "the list does not name links; a link to what the list bans is judged by a person")

  static let ownPolitics = Bilingual(
    sv: "gäller kommunens egna inlägg och kanalens syfte, inte vad invånare får skriva",
    en: "is about the municipality's own posts and the channel's purpose, not about what citizens "
      + "may write")

  static let notListed = Bilingual(
    sv: "nämns inte i policyns lista", en: "is not in the policy's list")
}

extension CivilDate {
  /// A day that stands in this program's own source; a test shows that every one of them exists.
  init(_ year: Int, _ month: Int, _ day: Int) {
    self = CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }
}
