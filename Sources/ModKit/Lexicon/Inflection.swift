/// How a Swedish word is inflected; the forms are generated from it, never listed.
///
/// The code is what stands after the slash in a lexeme, such as `idiot/er` or `slå/v:slår.slog`.
public enum Inflection: Hashable, Sendable {
  /// `0`: one form only.
  case none
  /// `or`: hora, horan, horor, hororna.
  case or
  /// `ar`: blatte, blatten, blattar, blattarna; jävel, jäveln, jävlar, jävlarna.
  case ar
  /// `er`: idiot, idioten, idioter, idioterna.
  case er
  /// `re`: tjallare, tjallaren, tjallarna; politiker, politikern, politikerna.
  case re
  /// `n`: neuter in a vowel: pucko, puckot, puckon, puckona.
  case n
  /// `z`: neuter without plural ending: svin, svinet, svinen; äckel, äcklet, äcklen.
  case z
  /// `a`: adjective: dum, dumt, dumma, dumme, dummare, dummast, dummaste.
  case adjective
  /// `v1`: mörda, mördar, mördade, mördat, and passive and participles.
  case verbAr
  /// `v2`: bränna, bränner, brände, bränt.
  case verbEr
  /// `v:present.past.supine.imperative.participle`: a strong verb with its forms given.
  case verbStrong([String])
  /// `x:form.form`: an irregular word, forms as given, each with a genitive.
  case irregular([String])

  /// Reads a code, or nil for an unknown one.
  public init?(code: some StringProtocol) {
    let parts = String(code).split(separator: ":", maxSplits: 1).map(String.init)
    let forms = parts.count == 2 ? parts[1].split(separator: ".").map(String.init) : []
    switch parts.first {
    case "0": self = .none
    case "or": self = .or
    case "ar": self = .ar
    case "er": self = .er
    case "re": self = .re
    case "n": self = .n
    case "z": self = .z
    case "a": self = .adjective
    case "v1": self = .verbAr
    case "v2": self = .verbEr
    case "v" where forms.count >= 3: self = .verbStrong(forms)
    case "x" where !forms.isEmpty: self = .irregular(forms)
    default: return nil
    }
  }

  /// Every form of `lemma`, the lemma first, without duplicates.
  public func forms(of lemma: String) -> [String] {
    var seen: Set<String> = []
    return allForms(of: lemma).filter { seen.insert($0).inserted }
  }

  private func allForms(of lemma: String) -> [String] {
    switch self {
    case .none: return [lemma]
    case .or: return nounOr(lemma)
    case .ar: return withGenitive(nounAr(lemma))
    case .er:
      let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
      return withGenitive([lemma, stem + "en", stem + "er", stem + "erna"])
    case .re:
      let plural = lemma.hasSuffix("e") ? lemma.dropLast() + "na" : lemma + "na"
      return withGenitive([lemma, lemma + "n", String(plural)])
    case .n: return withGenitive([lemma, lemma + "t", lemma + "n", lemma + "na"])
    case .z: return withGenitive(neuterZero(lemma))
    case .adjective: return adjective(lemma)
    case .verbAr:
      let stem = String(lemma.dropLast())
      return [
        lemma, stem + "ar", stem + "ade", stem + "at", stem + "as", stem + "ades", stem + "ats",
        stem + "ande", stem + "ad", stem + "andes",
      ]
    case .verbEr: return weakVerb(lemma)
    case .verbStrong(let forms): return strongVerb(lemma, forms)
    case .irregular(let forms): return withGenitive([lemma] + forms)
    }
  }

  private func nounOr(_ lemma: String) -> [String] {
    let stem = lemma.hasSuffix("a") ? String(lemma.dropLast()) : lemma
    return withGenitive([lemma, stem + "an", stem + "or", stem + "orna"])
  }

  /// *jävel* drops its *e* in the plural; *unge* and *blatte* lose the final *e*.
  private func nounAr(_ lemma: String) -> [String] {
    if lemma.hasSuffix("e") {
      let stem = String(lemma.dropLast())
      return [lemma, lemma + "n", stem + "ar", stem + "arna"]
    }
    if let stem = syncopated(lemma) {
      return [lemma, lemma + "n", stem + "ar", stem + "arna"]
    }
    return [lemma, lemma + "en", lemma + "ar", lemma + "arna"]
  }

  private func neuterZero(_ lemma: String) -> [String] {
    if let stem = syncopated(lemma) {
      return [lemma, stem + "et", lemma + "et", stem + "en"]
    }
    let stem = doubled(lemma)
    return [lemma, stem + "et", stem + "en"]
  }

  private func adjective(_ lemma: String) -> [String] {
    if lemma.hasSuffix("ad") {
      let stem = String(lemma.dropLast())
      return [lemma, stem + "t", lemma + "e", lemma + "es"]
    }
    if lemma.hasSuffix("en"), let stem = syncopated(lemma) {
      return [lemma, lemma.dropLast() + "t", stem + "a", stem + "e"]
    }
    if let stem = syncopated(lemma) {
      return [
        lemma, lemma + "t", stem + "a", stem + "e", stem + "are", stem + "ast", stem + "aste",
      ]
    }
    let stem = doubled(lemma)
    let neuter: String
    if lemma.hasSuffix("tt") {
      neuter = lemma
    } else if let last = lemma.dropLast().last, lemma.hasSuffix("d") {
      neuter = lemma.dropLast() + (isVowel(last) ? "tt" : "t")
    } else {
      neuter = lemma + "t"
    }
    return [lemma, neuter] + ["a", "e", "are", "ast", "aste", "as"].map { stem + $0 }
  }

  private func weakVerb(_ lemma: String) -> [String] {
    let stem = String(lemma.dropLast())
    let voiceless = stem.last.map { "kpstx".contains($0) } ?? false
    let short =
      stem.count > 2 && stem.suffix(2).first == stem.last && !voiceless
      ? String(stem.dropLast()) : stem
    let endsInD = short.hasSuffix("d")
    let past = endsInD ? short : short + (voiceless ? "t" : "d")
    let supine = endsInD ? short.dropLast() + "t" : short + "t"
    return [
      lemma, stem, stem + "er", past + "e", String(supine), stem + "as", stem + "s", past + "es",
      supine + "s", stem + "ande", past, past + "a",
    ]
  }

  /// The given forms are present, past, supine, and optionally imperative and participle.
  private func strongVerb(_ lemma: String, _ forms: [String]) -> [String] {
    var result = [lemma] + forms
    result += [lemma + "s", forms[1] + "s", forms[2] + "s"]
    result.append(lemma.hasSuffix("a") ? lemma + "nde" : lemma + "ende")
    if forms.count > 4, forms[4].hasSuffix("en") {
      result += [forms[4].dropLast(2) + "na", forms[4].dropLast() + "t"].map { String($0) }
    } else if forms.count > 4 {
      result += [forms[4] + "a", forms[4] + "e"]
    }
    return result
  }

  /// The stem without the *e* of a final *-el, -er, -en* after a consonant, or nil.
  private func syncopated(_ lemma: String) -> String? {
    let tail = lemma.suffix(3)
    guard lemma.count > 3, let first = tail.first, !isVowel(first), tail.dropFirst().first == "e",
      let last = tail.last, "lrn".contains(last)
    else { return nil }
    var stem = lemma.dropLast(2)
    if let consonant = stem.last, stem.dropLast().last == consonant { stem = stem.dropLast() }
    return String(stem) + String(last)
  }

  /// A final *m* or *n* after one short vowel is doubled before an ending: *dum*, *dumma*.
  private func doubled(_ lemma: String) -> String {
    guard let last = lemma.last, last == "m", let before = lemma.dropLast().last, isVowel(before)
    else { return lemma }
    return lemma + "m"
  }

  private func isVowel(_ letter: Character) -> Bool { "aeiouyåäöé".contains(letter) }

  private func withGenitive(_ forms: [String]) -> [String] {
    forms + forms.filter { $0.last.map { !"sxz".contains($0) } ?? false }.map { $0 + "s" }
  }
}

/// Reads a list of lexemes, `word/code` with white space between, into all forms.
///
///     inflectedForms("idiot/er dum/a slå/v:slår.slog.slagit.slå.slagen")
///
/// A word without a code has one form. `*` before or after a word is kept, so that `*jävel/ar` gives
/// `*jävel`, `*jäveln`, … An unknown code gives the word alone. Complexity: O(forms).
public func inflectedForms(_ lexemes: String) -> [String] {
  lexemes.utf8.split(whereSeparator: { $0 <= 0x20 }).flatMap { lexeme -> [String] in
    let slash = lexeme.firstIndex(of: 0x2F)
    let head = Substring(lexeme[..<(slash ?? lexeme.endIndex)])
    guard let slash,
      let inflection = Inflection(code: Substring(lexeme[lexeme.index(after: slash)...]))
    else { return [String(head)] }
    let isSuffix = head.utf8.first == 0x2A
    let lemma = String(isSuffix ? head.dropFirst() : head)
    return inflection.forms(of: lemma).map { isSuffix ? "*" + $0 : $0 }
  }
}
