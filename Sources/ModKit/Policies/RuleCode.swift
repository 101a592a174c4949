/// The rules a comment field can have, across every policy modtool knows.
public enum RuleCode: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Hot.
  case threat
  /// Förtal.
  case defamation
  /// Personangrepp and förolämpning.
  case personalAttack = "personal-attack"
  /// Hets mot folkgrupp.
  case hate
  /// Sexistiska yttranden and trakasserier.
  case sexistHarassment = "sexist-harassment"
  /// Uppvigling and uppmaning till brott.
  case incitement
  /// Olaga våldsskildring and pornografi.
  case violencePorn = "violence-porn"
  /// Upphovsrättsintrång.
  case copyright
  /// Svordomar and obscena ord.
  case profanity
  /// Reklam.
  case commercial
  /// Spam and repeated posts.
  case spam
  /// Disinformation and fake accounts.
  case disinformation
  /// Känsliga personuppgifter about someone other than the author.
  case sensitiveData = "sensitive-data"
  /// Personnummer, private telephone, home address, plate, property designation.
  case identityData = "identity-data"
  /// Sekretessbelagda uppgifter.
  case confidential
  /// A link to any of the above.
  case badLink = "bad-link"
  /// Partipolitik; off unless a policy turns it on.
  case partyPolitics = "party-politics"

  /// The order of the list above, used wherever rules are listed.
  public static func < (left: RuleCode, right: RuleCode) -> Bool { left.order < right.order }

  /// The place in the list above, from 0.
  var order: Int {
    switch self {
    case .threat: 0
    case .defamation: 1
    case .personalAttack: 2
    case .hate: 3
    case .sexistHarassment: 4
    case .incitement: 5
    case .violencePorn: 6
    case .copyright: 7
    case .profanity: 8
    case .commercial: 9
    case .spam: 10
    case .disinformation: 11
    case .sensitiveData: 12
    case .identityData: 13
    case .confidential: 14
    case .badLink: 15
    case .partyPolitics: 16
    }
  }

  /// The label people read, in the words of the policies.
  public var label: Bilingual {
    switch self {
    case .threat: Bilingual(sv: "hot", en: "threat")
    case .defamation: Bilingual(sv: "förtal", en: "defamation")
    case .personalAttack:
      Bilingual(sv: "personangrepp eller förolämpning", en: "personal attack or insult")
    case .hate: Bilingual(sv: "hets mot folkgrupp", en: "agitation against a population group")
    case .sexistHarassment:
      Bilingual(sv: "sexistiskt yttrande eller trakasseri", en: "sexist remark or harassment")
    case .incitement:
      Bilingual(sv: "uppvigling eller uppmaning till brott", en: "incitement to crime")
    case .violencePorn:
      Bilingual(sv: "olaga våldsskildring eller pornografi", en: "unlawful violence or pornography")
    case .copyright: Bilingual(sv: "upphovsrättsintrång", en: "copyright infringement")
    case .profanity: Bilingual(sv: "svordom eller obscent ord", en: "swearing or obscenity")
    case .commercial: Bilingual(sv: "reklam", en: "advertising")
    case .spam: Bilingual(sv: "spam eller upprepat inlägg", en: "spam or repeated post")
    case .disinformation:
      Bilingual(sv: "desinformation eller falskt konto", en: "disinformation or fake account")
    case .sensitiveData:
      Bilingual(sv: "känsliga personuppgifter om annan", en: "sensitive data about someone else")
    case .identityData:
      Bilingual(
        sv: "personnummer eller privat kontaktuppgift", en: "identity or private contact data")
    case .confidential: Bilingual(sv: "sekretessbelagd uppgift", en: "confidential information")
    case .badLink: Bilingual(sv: "olämplig länk", en: "harmful link")
    case .partyPolitics: Bilingual(sv: "partipolitik", en: "party politics")
    }
  }
}

/// How sure a recogniser is; a policy maps rule and strength to an action.
public enum Strength: String, CaseIterable, Hashable, Sendable, Comparable {
  /// A signal that a person must look at.
  case possible
  /// More likely than not.
  case likely
  /// Unambiguous, such as a valid personal identity number or a slur aimed at someone.
  case clear

  /// Weaker strengths come first.
  public static func < (left: Strength, right: Strength) -> Bool { left.rank < right.rank }

  /// One step weaker; `possible` stays, for nothing is silenced by a quotation mark.
  public var lowered: Strength {
    switch self {
    case .clear: .likely
    case .likely, .possible: .possible
    }
  }

  private var rank: Int {
    switch self {
    case .possible: 0
    case .likely: 1
    case .clear: 2
    }
  }
}

/// The kind of reason a comment is removed for; the four must never be mixed up in a record.
public enum Ground: String, CaseIterable, Hashable, Sendable {
  /// An act that BBS-lagen (1998:112) 5 § orders removed.
  case law
  /// The municipality's own rule for its comment field.
  case municipalRule
  /// Protection of personal data (GDPR, dataskyddslagen 2018:218).
  case personalData
  /// Secrecy (OSL 2009:400).
  case secrecy
}
