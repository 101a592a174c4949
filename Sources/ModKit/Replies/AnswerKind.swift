/// What an official comment does for the one who waits.
///
///     AnswerKind("Tack för din fråga, vi återkommer!")          // .acknowledgement
///     AnswerKind("Vänd dig till Trafikverket, vägen är deras.")  // .answer: a referral
///     AnswerKind("Detta är ett automatiskt svar.")               // .automatic
public enum AnswerKind: String, CaseIterable, Hashable, Sendable {
  /// It answers; a referral to the right body does too.
  case answer
  /// It says that the question was received, forwarded or will be answered, and nothing else.
  case acknowledgement
  /// A program wrote it: it counts for nothing.
  case automatic

  /// At most so many words make an acknowledgement: a longer text says something besides.
  static let acknowledgementWords = 30

  /// Judges a text.
  ///
  /// An acknowledgement is short, has no link and no figure, says one of the phrases below and refers nobody to anyone
  /// else. A text that only thanks for the question is one too.
  public init(_ text: String) {
    let words = PlainWords(text)
    if AnswerKind.automaticPhrases.occurs(in: words) {
      self = .automatic
    } else if AnswerKind.isAcknowledgement(words) {
      self = .acknowledgement
    } else {
      self = .answer
    }
  }

  private static func isAcknowledgement(_ words: PlainWords) -> Bool {
    guard words.count <= acknowledgementWords, !words.hasDigit, !links.occurs(in: words),
      !referralPhrases.occurs(in: words)
    else { return false }
    if acknowledgementPhrases.occurs(in: words) { return true }
    return words.count <= 7 && bareThanks.occurs(in: words)
  }

  private static let links = PhraseSet(["http ", "https ", "www "])

  private static let automaticPhrases = PhraseSet([
    "autosvar", "automatsvar", "automatiskt svar", "automatiska svar", "automatiskt meddelande",
    "automatiskt genererat", "detta är ett automatiskt", "svarsrobot", "chattbot", "chatbot",
    "auto-reply", "autoreply", "automatic reply", "automated reply", "automated message",
    "automated response", "automatic response",
  ])

  private static let acknowledgementPhrases = PhraseSet([
    "vi återkommer", "jag återkommer", "återkommer vi", "återkommer jag", "återkommer till dig",
    "återkommer med svar", "återkommer så snart", "återkommer inom kort", "vi återkopplar",
    "jag återkopplar", "återkoppla till dig", "återkopplar till dig", "vi hör av oss",
    "jag hör av mig", "hör av oss till dig",
    "tagit emot din", "tagit emot ditt", "tagit emot dina", "mottagit din", "mottagit ditt",
    "vi har fått din", "vi har fått ditt", "din fråga är mottagen", "din fråga har kommit in",
    "ditt inlägg är mottaget", "vidarebefordra", "skickat vidare", "skickar vidare",
    "skickat din fråga vidare", "skickar din fråga vidare", "skickat frågan vidare",
    "skickar frågan vidare", "skickat den vidare", "skickar den vidare", "skickat det vidare",
    "skickar det vidare", "lämnat vidare", "lämnar vidare", "lämnat frågan vidare",
    "lämnar frågan vidare", "lämnat din fråga vidare", "lämnar din fråga vidare",
    "lämnat det vidare", "lämnar det vidare", "fört vidare", "för vidare din", "för frågan vidare",
    "för din fråga vidare", "tar frågan vidare", "tar din fråga vidare", "tar det vidare",
    "tagit det vidare", "vi kollar upp", "jag kollar upp", "ska kolla upp", "vi kollar på det",
    "vi undersöker", "vi ska undersöka", "vi tar reda på", "jag tar reda på", "ska ta reda på",
    "vi tittar på det", "vi tittar på frågan", "vi har noterat",
    "we will get back", "we'll get back", "will get back to you", "get back to you",
    "have received your", "has been received", "we have forwarded", "has been forwarded",
    "passed it on", "passed your question on", "we are looking into", "will look into",
  ])

  private static let referralPhrases = PhraseSet([
    "vänd dig till", "vänd er till", "kontakta ", "du kan kontakta", "hör av dig till", "hör till",
    "hör hemma hos", "ansvarar för", "ansvaret för", "ansvarig för", "sköts av", "ligger hos",
    "hanteras av", "är det som", "hänvisar till", "hänvisar vi till", "ring ", "mejla ",
    "gör en felanmälan", "anmäl ", "please contact", "is responsible for", "ask the ",
  ])

  private static let bareThanks = PhraseSet([
    "tack för din fråga", "tack för frågan", "tack för ditt meddelande",
    "thank you for your question",
    "thanks for your question",
  ])
}

/// Reactions of citizens that close a conversation instead of opening one.
enum Reaction {
  /// At most so many words make thanks or a nod.
  static let words = 15

  /// Whether `text` only thanks or agrees: short, no question mark, with a word of thanks or no words at all.
  static func isThanks(_ text: String) -> Bool {
    let words = PlainWords(text, limit: Reaction.words + 1)
    guard !text.utf8.contains(0x3F), words.count <= Reaction.words else { return false }
    let hasLetters = words.bytes.contains {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
    return !hasLetters || thanks.occurs(in: words)
  }

  private static let thanks = PhraseSet([
    "tack", "tusen tack", "stort tack", "toppen", "perfekt", "suverän", "kanon", "utmärkt",
    "okej ", "ok ", "då vet jag", "vad bra", "bra ", "fint ", "härligt", "strålande", "jättebra",
    "superbra", "thanks", "thank you", "great", "perfect", "grymt", "underbart", "tackar",
  ])
}
