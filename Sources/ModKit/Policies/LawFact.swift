/// What a law says today, as data with a date: policies cite law that has since been repealed or renumbered, so
/// texts that modtool writes quote these instead.
public struct LawFact: Hashable, Sendable {
  /// Names the fact.
  public var id: ID
  /// The act with its number and the provision in it.
  public var provision: String
  /// What it says, in our words.
  public var statement: Bilingual
  /// How sure the reading is.
  public var certainty: Certainty

  /// The day up to which the facts were read; someone must look again after it.
  public static let asOf = CivilDate(2026, 4, 30)
  /// Where the facts were read.
  public static let source = "Svensk författningssamling, lydelser lästa till och med april 2026"

  /// The facts modtool uses.
  public enum ID: String, CaseIterable, Hashable, Sendable {
    /// The duty to keep watch over a bulletin board.
    case supervision
    /// When that duty does not hold.
    case supervisionExemption = "supervision-exemption"
    /// What must be removed.
    case removalDuty = "removal-duty"
    /// What agitation against a group covers since 2024.
    case hateWidened = "hate-widened"
    /// The categories of sensitive data.
    case sensitiveCategories = "sensitive-categories"
    /// Searches by sensitive data are forbidden.
    case searchBan = "search-ban"
    /// When an identity number may be processed.
    case identityNumbers = "identity-numbers"
    /// No public register of political views.
    case politicalRegisters = "political-registers"
    /// The duty to register or to keep in order.
    case registration
    /// What a registration holds.
    case registrationContent = "registration-content"
    /// How secrecy is marked.
    case secrecyMark = "secrecy-mark"
    /// What is a public record.
    case publicRecord = "public-record"
    /// The duty of service.
    case service
    /// The public holidays.
    case holidays
  }

  /// How sure a reading is.
  public enum Certainty: String, CaseIterable, Hashable, Sendable {
    /// Read in the text of the law.
    case sure
    /// The likely reading.
    case likely
    /// Open: ask a lawyer.
    case unsure
  }

  /// The fact with that name.
  public static subscript(id: ID) -> LawFact { id.fact }
}

extension LawFact.ID {
  fileprivate var fact: LawFact {
    switch self {
    case .supervision:
      make(
        "lag (1998:112) om ansvar för elektroniska anslagstavlor, 4 §",
        sv: "uppsikt i den omfattning som skäligen kan krävas; ingen siffra är angiven",
        en: "supervision as can reasonably be required; no number is named")
    case .supervisionExemption:
      make(
        "lag (1998:112) om ansvar för elektroniska anslagstavlor, 4 a §",
        sv: "för förmedlingstjänster enligt EU:s förordning om digitala tjänster gäller sedan "
          + "2024-12-01 ingen uppsiktsplikt, och borttagningsplikten börjar vid kännedom; om "
          + "en kommuns "
          + "sida räknas dit är oklart, så räkna med uppsiktsplikt",
        en: "for intermediary services under the EU Digital Services Act there has been no duty of "
          + "supervision since 2024-12-01, and the duty to remove starts at knowledge; whether a "
          + "municipality's page counts is open, so assume the duty", .unsure)
    case .removalDuty:
      make(
        "lag (1998:112) om ansvar för elektroniska anslagstavlor, 5 §",
        sv:
          "det ska bort som uppenbart är olaga hot, olaga integritetsintrång, uppvigling, hets mot "
          + "folkgrupp, barnpornografibrott, olaga våldsskildring, offentlig uppmaning till "
          + "terrorism "
          + "eller särskilt allvarlig brottslighet, eller upphovsrättsintrång",
        en: "what obviously is unlawful threat, unlawful breach of privacy, incitement, agitation "
          + "against a population group, child sexual abuse imagery, unlawful depiction of "
          + "violence, "
          + "public incitement to terrorism or especially serious crime, or copyright "
          + "infringement is "
          + "to be removed")
    case .hateWidened:
      make(
        "brottsbalken 16 kap. 8 §, SFS 2024:340",
        sv: "omfattar också enskilda i gruppen, uppmaningar till våld och förnekande av folkmord",
        en: "also covers individuals of the group, calls to violence and denial of genocide")
    case .sensitiveCategories:
      make(
        "EU:s dataskyddsförordning (2016/679), artikel 9",
        sv: "ras eller etniskt ursprung, politiska åsikter, religiös eller filosofisk övertygelse, "
          + "medlemskap i fackförening, genetiska och identifierande biometriska uppgifter, hälsa, "
          + "sexualliv och sexuell läggning",
        en: "racial or ethnic origin, political opinions, religious or philosophical beliefs, "
          + "trade-union membership, genetic and identifying biometric data, health, sex life and "
          + "sexual orientation")
    case .searchBan:
      make(
        "lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning, 3 kap. 3 §",
        sv:
          "en myndighet får inte söka fram ett urval av personer grundat på känsliga "
          + "personuppgifter",
        en: "an authority may not search for a selection of people based on sensitive personal data"
      )
    case .identityNumbers:
      make(
        "lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning, 3 "
          + "kap. 10 §",
        sv: "personnummer behandlas utan samtycke bara när det är klart motiverat",
        en: "identity numbers are processed without consent only when clearly justified")
    case .politicalRegisters:
      make(
        "regeringsformen, 2 kap. 3 §",
        sv:
          "ingen får utan samtycke antecknas i ett allmänt register enbart för sin politiska åsikt",
        en:
          "nobody may be entered in a public register without consent solely for political opinion")
    case .registration:
      make(
        "offentlighets- och sekretesslagen (2009:400), 5 kap. 1 §",
        sv: "allmänna handlingar registreras så snart de kommit in eller upprättats, eller hålls "
          + "ordnade om de inte är hemliga",
        en:
          "public records are registered as soon as received or drawn up, or kept in order unless "
          + "secret")
    case .registrationContent:
      make(
        "offentlighets- och sekretesslagen (2009:400), 5 kap. 2 §",
        sv:
          "datum, diarienummer, avsändare eller mottagare i förekommande fall, och kort vad "
          + "det rör",
        en: "date, registration number, sender or recipient where applicable, and briefly what it "
          + "concerns")
    case .secrecyMark:
      make(
        "offentlighets- och sekretesslagen (2009:400), 5 kap. 5 §",
        sv: "en sekretessmarkering anger bestämmelse, datum och myndighet",
        en: "a secrecy mark states provision, date and authority")
    case .publicRecord:
      make(
        "tryckfrihetsförordningen, 2 kap. 4, 9 och 10 §§",
        sv:
          "en handling är allmän när den förvaras hos myndigheten och har kommit in eller "
          + "upprättats",
        en: "a record is public when it is kept by the authority and has been received or drawn up")
    case .service:
      make(
        "förvaltningslagen (2017:900), 6 §",
        sv: "myndigheten är tillgänglig och hjälper enskilda utan onödigt dröjsmål",
        en: "the authority is available and helps individuals without unnecessary delay", .likely)
    case .holidays:
      make(
        "lag (1989:253) om allmänna helgdagar",
        sv: "räknar upp helgdagarna; midsommarafton, julafton och nyårsafton likställs med dem i "
          + "arbetstid",
        en: "lists the holidays; the eves of midsummer, Christmas and New Year count as such in "
          + "working time")
    }
  }

  private func make(
    _ provision: String, sv: String, en: String, _ certainty: LawFact.Certainty = .sure
  ) -> LawFact {
    LawFact(
      id: self, provision: provision, statement: Bilingual(sv: sv, en: en), certainty: certainty)
  }
}
