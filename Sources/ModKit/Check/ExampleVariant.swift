/// A change to an example that must not change what is found: the same words, written otherwise.
public enum ExampleVariant: String, CaseIterable, Hashable, Sendable {
  /// As it stands.
  case asWritten = "as-written"
  /// Behind text of many bytes a letter: the span moves.
  case multibytePrefix = "multibyte-prefix"
  /// In capitals.
  case upperCase = "upper-case"
  /// In full-width letters, where something must be found.
  case fullWidth = "full-width"
  /// With zero-width characters between the letters of what is marked.
  case zeroWidth = "zero-width"
  /// With one letter of what is marked replaced by its Cyrillic look-alike.
  case confusable
  /// With letters glued to both ends of a marked word: now another word, which must stay silent.
  case glued
  /// Between lines that end in CR LF.
  case carriageReturn = "carriage-return"
  /// Behind 64 KiB of harmless text.
  case filler

  /// What the change is called in messages.
  public var label: Bilingual {
    switch self {
    case .asWritten: Bilingual(sv: "som det står", en: "as written")
    case .multibytePrefix: Bilingual(sv: "efter flerbytetecken", en: "behind multi-byte text")
    case .upperCase: Bilingual(sv: "med versaler", en: "in capitals")
    case .fullWidth: Bilingual(sv: "i fullbreddsbokstäver", en: "in full-width letters")
    case .zeroWidth: Bilingual(sv: "med nollbreddstecken", en: "with zero-width characters")
    case .confusable: Bilingual(sv: "med en snarlik bokstav", en: "with a look-alike letter")
    case .glued: Bilingual(sv: "hopskrivet med andra bokstäver", en: "glued to other letters")
    case .carriageReturn: Bilingual(sv: "mellan CRLF-rader", en: "between CRLF lines")
    case .filler: Bilingual(sv: "efter 64 KiB text", en: "behind 64 KiB of text")
    }
  }

  /// The example after the change, or nil where the change makes no sense for it.
  func applied(to example: PolicyExample) -> PolicyExample? {
    switch self {
    case .asWritten: return example
    case .multibytePrefix: return example.prefixed("Åäö 🙂!\n")
    case .carriageReturn: return example.prefixed("Hej.\r\n", suffix: "\r\nHej.")
    case .filler:
      // Numbered, because the same sentence over and over would be spam.
      return example.prefixed(
        (1...1961).map { "Vi ses i parken på torsdag \($0). " }.joined())
    case .upperCase:
      return example.mapped { scalar in
        let upper = scalar.properties.uppercaseMapping.unicodeScalars
        return upper.count == 1 ? upper.first ?? scalar : scalar
      }
    case .fullWidth:
      // In a text that must stay silent the strange letters are a disguise, which may rightly be found.
      return example.isTriggering ? example.mapped(ExampleVariant.fullWidth) : nil
    case .zeroWidth: return example.spaced(with: "\u{200B}")
    case .confusable: return example.withLookAlike()
    case .glued: return example.glued()
    }
  }

  private static func fullWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A"..."Z", "a"..."z": Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
    default: scalar
    }
  }
}

extension PolicyExample {
  /// An example from parts; the marks are written around `spans`.
  private init?(_ rule: RuleCode, _ scalars: [Unicode.Scalar], _ spans: [Range<Int>]) {
    var marked = String.UnicodeScalarView()
    for index in 0...scalars.count {
      if spans.contains(where: { $0.upperBound == index }) { marked.append("⟧") }
      if spans.contains(where: { $0.lowerBound == index }) { marked.append("⟦") }
      if index < scalars.count { marked.append(scalars[index]) }
    }
    self.init(rule, marked: String(marked))
  }

  private var scalars: [Unicode.Scalar] { Array(text.unicodeScalars) }

  fileprivate func prefixed(_ prefix: String, suffix: String = "") -> PolicyExample? {
    let shift = prefix.unicodeScalars.count
    return PolicyExample(
      rule, Array(prefix.unicodeScalars) + scalars + Array(suffix.unicodeScalars),
      spans.map { $0.lowerBound + shift..<$0.upperBound + shift })
  }

  /// Letters outside links and addresses changed one by one; nil when nothing changes.
  fileprivate func mapped(
    _ change: (Unicode.Scalar) -> Unicode.Scalar
  ) -> PolicyExample? {
    guard isPlainText else { return nil }
    let changed = scalars.map(change)
    return changed == scalars ? nil : PolicyExample(rule, changed, spans)
  }

  /// `separator` between neighbouring letters of every marked word.
  fileprivate func spaced(with separator: Unicode.Scalar) -> PolicyExample? {
    guard isPlainText, isTriggering else { return nil }
    let old = scalars
    var new: [Unicode.Scalar] = []
    var offsets: [Int] = []
    for (index, scalar) in old.enumerated() {
      if index > 0, spans.contains(where: { $0.contains(index) && $0.contains(index - 1) }),
        old[index - 1].properties.isAlphabetic, scalar.properties.isAlphabetic
      {
        new.append(separator)
      }
      offsets.append(new.count)
      new.append(scalar)
    }
    offsets.append(new.count)
    guard new.count > old.count else { return nil }
    let moved = spans.map { offsets[$0.lowerBound]..<offsets[$0.upperBound - 1] + 1 }
    return PolicyExample(rule, new, moved)
  }

  /// The first o, a or e inside a marked word of four letters or more becomes Cyrillic.
  fileprivate func withLookAlike() -> PolicyExample? {
    guard isPlainText else { return nil }
    var changed = scalars
    for span in spans {
      for index in span where isInsideLongWord(changed, index, span) {
        switch changed[index] {
        case "o": changed[index] = "\u{043E}"
        case "a": changed[index] = "\u{0430}"
        case "e": changed[index] = "\u{0435}"
        default: continue
        }
        return PolicyExample(rule, changed, spans)
      }
    }
    return nil
  }

  private func isInsideLongWord(
    _ scalars: [Unicode.Scalar], _ index: Int, _ span: Range<Int>
  ) -> Bool {
    var start = index
    var end = index
    while start > span.lowerBound, scalars[start - 1].properties.isAlphabetic { start -= 1 }
    while end < span.upperBound, scalars[end].properties.isAlphabetic { end += 1 }
    return end - start >= 4 && start < index && index < end - 1
  }

  /// Letters that begin and end no Swedish word on both sides of each marked word; nil unless every mark
  /// holds exactly one word. The result must stay silent.
  fileprivate func glued() -> PolicyExample? {
    guard isTriggering, isPlainText else { return nil }
    var new: [Unicode.Scalar] = []
    for (index, scalar) in scalars.enumerated() {
      if let span = spans.first(where: { $0.contains(index) }) {
        guard scalar.properties.isAlphabetic else { return nil }
        if span.lowerBound == index { new += Array("qzx".unicodeScalars) }
        new.append(scalar)
        if span.upperBound == index + 1 { new += Array("xzq".unicodeScalars) }
      } else {
        new.append(scalar)
      }
    }
    return PolicyExample(rule, new, [])
  }

  /// Whether the letters can be changed without changing what the text points at: rules about numbers and
  /// links, and texts with an address in them, are left as they are.
  private var isPlainText: Bool {
    switch rule {
    case .identityData, .badLink, .spam: false
    case .threat, .defamation, .personalAttack, .hate, .sexistHarassment, .incitement,
      .violencePorn, .copyright, .profanity, .commercial, .disinformation, .sensitiveData,
      .confidential, .partyPolitics:
      !text.unicodeScalars.contains { $0 == "/" || $0 == "@" }
    }
  }
}
