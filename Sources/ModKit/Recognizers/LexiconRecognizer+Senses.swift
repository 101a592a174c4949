extension LexiconRecognizer {
  /// Why the word at `index` does not count where it stands, or nil when it does.
  func benignSense(
    _ entry: LexiconEntry, at index: Int, _ disguise: Disguise, _ text: borrowing TextAnalysis
  ) -> Bilingual? {
    let token = text.tokens[index]
    if entry.severity == 1, entry.rules == [.profanity], token.flags.contains(.quoted),
      token.flags.contains(.reported), !isSaidByAuthor(index, text)
    {
      return Bilingual(
        sv: "någon annans milda svordom, återgiven i citat: ett steg ned är ingen svordom",
        en: "someone else’s mild swearing, reported in quotation: one step down is no swearing")
    }
    switch entry.sense {
    case .plain: return nil
    case .whenDisguised: return hidden(disguise, at: index, text)
    case .compoundInsult: return aboutAuthor(at: index, text)
    case .supporter: return supporter(at: index, text)
    case .dated:
      guard !token.flags.isDisjoint(with: [.quoted, .reported]) else { return nil }
      return Bilingual(
        sv: "äldre ord som återges eller diskuteras",
        en: "an older word that is reported or discussed")
    case .englishSentence:
      if token.flags.contains(.english) { return nil }
      return Bilingual(
        sv: "engelskt ord utanför en engelsk mening",
        en: "an English word outside an English sentence")
    case .clubInitials: return initials(at: index, text)
    case .bareHomograph: return bareVerb(at: index, text)
    case .attribute: return predicate(at: index, text)
    }
  }

  /// *jag säger bara ”fan”*: the author swears himself, whatever the quotation marks.
  private func isSaidByAuthor(_ index: Int, _ text: borrowing TextAnalysis) -> Bool {
    let sentence = text.sentences[text.tokens[index].sentence]
    for place in sentence where place != index {
      let token = text.tokens[place]
      guard text.token(token, isIn: ContextWords.reportingVerb) else { continue }
      for near in max(sentence.lowerBound, place - 1)..<min(sentence.upperBound, place + 2)
      where text.token(text.tokens[near], isIn: ContextWords.author)
        && !text.token(text.tokens[near], is: "i")
      {
        return true
      }
    }
    return false
  }

  /// A plain insult is left to phrases; one that was hidden on purpose counts, unless about oneself.
  private func hidden(
    _ disguise: Disguise, at index: Int, _ text: borrowing TextAnalysis
  ) -> Bilingual? {
    let kind = text.tokens[index].kind
    if disguise.isEmpty || disguise == .bare, kind != .mention, kind != .hashtag {
      return Bilingual(sv: "inte dolt", en: "not disguised")
    }
    return aboutAuthor(at: index, text)
  }

  /// *jag är en idiot*: nobody else is insulted.
  private func aboutAuthor(at index: Int, _ text: borrowing TextAnalysis) -> Bilingual? {
    let subject = word(before: index, 3, text) { text.token($0, isIn: ContextWords.author) }
    guard subject, word(before: index, 2, text, where: { isCopula($0, text) }) else { return nil }
    return Bilingual(sv: "om skribenten själv", en: "about the author")
  }

  private func isCopula(_ token: Token, _ text: borrowing TextAnalysis) -> Bool {
    text.token(token, is: "är") || text.token(token, is: "e") || text.token(token, is: "var")
  }

  /// *ett stort fan av*, *fan art*: the supporter.
  private func supporter(at index: Int, _ text: borrowing TextAnalysis) -> Bilingual? {
    let reason = Bilingual(sv: "supporter, inte svordom", en: "a supporter, not swearing")
    let token = text.tokens[index]
    guard text.token(token, is: "fan") else {
      let isName =
        token.flags.contains(.capitalized)
        && token.flags.isDisjoint(with: [.opensSentence, .allCaps, .disguised])
      return isName ? Bilingual(sv: "ett namn", en: "a name") : nil
    }
    if token.flags.contains(.english) { return reason }
    let next = nextWord(after: index, text) ?? token
    // "Fan av Brynäs sedan barnsben": nobody swears so.
    if token.flags.contains(.opensSentence), text.token(next, is: "av") { return reason }
    let isOf = text.token(next, is: "av") || text.token(next, is: "till")
    let articles: [String] = [
      "ett", "en", "stort", "stor", "större", "största", "trogen", "troget", "inget", "ingen",
      "inbiten",
      "inbitet", "riktigt", "nytt", "blivit", "blev", "bli", "enda", "lojal", "gammalt", "gammal",
      "som", "mitt", "hans", "hennes", "deras", "är", "big", "huge",
    ]
    if isOf, word(before: index, 3, text, where: { token in isAny(token, articles, text) }) {
      return reason
    }
    if word(
      before: index, 1, text,
      where: { isAny($0, ["ett", "stort", "större", "största", "trogen", "inbiten", "big"], text) })
    {
      return reason
    }
    let second: [String] = [
      "art", "service", "fiction", "club", "zone", "mail", "page", "base", "zonen", "zon", "klubb",
      "klubben", "shop", "shopen",
    ]
    if isAny(next, second, text) || (next.kind == .number && token.flags.contains(.allCaps)) {
      return reason
    }
    return nil
  }

  /// *FCK spelar borta*: a club. *FCK dig*: swearing.
  private func initials(at index: Int, _ text: borrowing TextAnalysis) -> Bilingual? {
    guard text.tokens[index].flags.contains(.allCaps), index + 1 < text.tokens.count else {
      return nil
    }
    let next = text.tokens[index + 1]
    let cursed: [String] = [
      "dig", "er", "dom", "dem", "den", "detta", "alla", "you", "u", "off", "it", "this", "that",
      "them", "the", "all",
    ]
    guard next.kind == .word, !isAny(next, cursed, text) else {
      return nil
    }
    return Bilingual(sv: "initialer för en idrottsklubb", en: "the initials of a sports club")
  }

  /// *roligt att hora*, in a text without å, ä and ö: the verb *höra*.
  private func bareVerb(at index: Int, _ text: borrowing TextAnalysis) -> Bilingual? {
    let token = text.tokens[index]
    guard text.token(token, is: "hora"), text.disguise(ofToken: index).isEmpty else { return nil }
    let before: [String] = [
      "att", "ni", "vi", "jag", "du", "man", "kan", "ska", "vill", "kunna", "skulle", "de", "dom",
      "inte", "bara", "alltid", "sla", "lata", "lat", "kul", "gott", "roligt", "trevligt",
    ]
    let after: [String] = [
      "sig", "av", "om", "mer", "på", "pa", "hur", "vad", "att", "från", "fran", "er", "oss", "dig",
      "mig", "till", "talas", "ihop",
    ]
    let next = index + 1 < text.tokens.count ? text.tokens[index + 1] : token
    let isVerb =
      word(before: index, 1, text, where: { isAny($0, before, text) }) || isAny(next, after, text)
    guard isVerb, !text.hasSwedishLetter || text.lacksSwedishLetters else { return nil }
    return Bilingual(sv: "”höra” utan prickar", en: "“höra” without its dots")
  }

  /// *jag är förbannad* is anger; *förbannade snö*, *förbannat dyrt* swears.
  private func predicate(at index: Int, _ text: borrowing TextAnalysis) -> Bilingual? {
    let reason = Bilingual(sv: "betyder arg", en: "means angry")
    let token = text.tokens[index]
    if text.token(token, is: "förbannad") { return reason }
    if text.token(token, is: "förbannat") {
      let isVerb = word(before: index, 1, text) { isAny($0, ["har", "hade", "ha", "och"], text) }
      let hasNext =
        index + 1 < text.tokens.count && text.tokens[index + 1].kind == .word
        && text.tokens[index + 1].clause == token.clause
        && !text.token(text.tokens[index + 1], isIn: ContextWords.swedish)
      return hasNext && !isVerb ? nil : reason
    }
    let hasHead =
      index + 1 < text.tokens.count && text.tokens[index + 1].kind == .word
      && !text.token(text.tokens[index + 1], isIn: ContextWords.swedish)
    let isPredicate = word(before: index, 2, text) { token in
      isAny(token, ["är", "var", "blir", "blev", "bli", "blivit", "vara", "vi", "ni"], text)
    }
    return hasHead && !isPredicate ? nil : reason
  }

  /// The word after the token at `index`, a hyphen between them passed over: *fan-zonen*.
  private func nextWord(after index: Int, _ text: borrowing TextAnalysis) -> Token? {
    guard index + 1 < text.tokens.count else { return nil }
    let next = text.tokens[index + 1]
    let isHyphen = next.kind == .punctuation && text.folded[next.range.lowerBound].value == 0x2D
    guard isHyphen, next.flags.contains(.glued), index + 2 < text.tokens.count else { return next }
    return text.tokens[index + 2]
  }

  private func isAny(
    _ token: Token, _ words: [String], _ text: borrowing TextAnalysis
  ) -> Bool {
    for word in words where text.token(token, is: word) { return true }
    return false
  }

  /// Whether one of the `reach` tokens before `index` in its clause passes `test`.
  private func word(
    before index: Int, _ reach: Int, _ text: borrowing TextAnalysis, where test: (Token) -> Bool
  ) -> Bool {
    var position = index - 1
    var left = reach
    while position >= 0, left > 0, text.tokens[position].clause == text.tokens[index].clause {
      if test(text.tokens[position]) { return true }
      position -= 1
      left -= 1
    }
    return false
  }
}

extension TextAnalysis {
  /// How the token at `index` was hidden, by what normalisation and unmasking undid.
  ///
  /// Complexity: O(length of the token + log of the number of hidden words).
  func disguise(ofToken index: Int) -> Disguise {
    var disguise: Disguise = []
    var low = 0
    var high = unmaskings.count
    while low < high {
      let middle = (low + high) / 2
      if unmaskings[middle].token < index { low = middle + 1 } else { high = middle }
    }
    if low < unmaskings.count, unmaskings[low].token == index {
      disguise = unmaskings[low].disguise
    }
    var traits: FoldedScalar.Traits = []
    let range = tokens[index].range
    for position in range {
      var found = folded[position].traits
      if position == range.lowerBound { found.remove(.invisible) }
      traits.formUnion(found)
    }
    return traits.isDisjoint(with: .disguises) ? disguise : disguise.union(Disguise(traits))
  }
}

extension Disguise {
  /// What the traits of letters are in a disguise.
  fileprivate init(_ traits: FoldedScalar.Traits) {
    let pairs: [(FoldedScalar.Traits, Disguise)] = [
      (.fullWidth, .fullWidth), (.styled, .styled), (.enclosed, .enclosed),
      (.confusable, .lookalike), (.invisible, .invisible), (.marked, .marked),
      (.accented, .accented), (.reference, .reference), (.reversed, .reversed),
    ]
    self = []
    for (trait, kind) in pairs where traits.contains(trait) { formUnion(kind) }
  }
}
