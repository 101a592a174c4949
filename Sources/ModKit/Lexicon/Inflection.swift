/// How a Swedish word is inflected; the forms are generated from it, never listed.
///
/// The code is what stands after the slash in a lexeme, such as `idiot/er` or `slå/v:slår.slog`.
enum Inflection: Hashable, Sendable {
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
  case verbStrong([ArraySlice<UInt8>])
  /// `x:form.form`: an irregular word, forms as given, each with a genitive.
  case irregular([ArraySlice<UInt8>])

  /// Reads a code, or nil for an unknown one.
  init?(code: ArraySlice<UInt8>) {
    let colon = code.firstIndex(of: 0x3A) ?? code.endIndex
    let forms = code[colon...].dropFirst().split(separator: 0x2E)
    switch String(decoding: code[..<colon], as: UTF8.self) {
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

  /// Adds every form of `lemma`, the lemma first.
  func write(_ lemma: [UInt8], to writer: inout FormWriter) {
    writer.add(lemma)
    switch self {
    case .none: break
    case .or:
      let stem = lemma.hasEnding("a") ? lemma.withoutLast() : lemma
      for ending in ["an", "or", "orna"] { writer.add(stem, ending) }
      writer.addGenitives()
    case .ar: writeNounAr(lemma, to: &writer)
    case .er:
      let stem = lemma.hasEnding("e") ? lemma.withoutLast() : lemma
      for ending in ["en", "er", "erna"] { writer.add(stem, ending) }
      writer.addGenitives()
    case .re:
      writer.add(lemma, "n")
      writer.add(lemma.hasEnding("e") ? lemma.withoutLast() : lemma, "na")
      writer.addGenitives()
    case .n:
      for ending in ["t", "n", "na"] { writer.add(lemma, ending) }
      writer.addGenitives()
    case .z: writeNeuterZero(lemma, to: &writer)
    case .adjective: writeAdjective(lemma, to: &writer)
    case .verbAr:
      let stem = lemma.withoutLast()
      for ending in ["ar", "ade", "at", "as", "ades", "ats", "ande", "ad", "andes"] {
        writer.add(stem, ending)
      }
    case .verbEr: writeWeakVerb(lemma, to: &writer)
    case .verbStrong(let forms): writeStrongVerb(lemma, forms, to: &writer)
    case .irregular(let forms):
      for form in forms { writer.add(form) }
      writer.addGenitives()
    }
  }

  /// *jävel* drops its *e* in the plural; *unge* and *blatte* lose the final *e*.
  private func writeNounAr(_ lemma: [UInt8], to writer: inout FormWriter) {
    let plural = lemma.hasEnding("e") ? lemma.withoutLast() : syncopated(lemma)
    writer.add(lemma, plural == nil ? "en" : "n")
    writer.add(plural ?? lemma, "ar")
    writer.add(plural ?? lemma, "arna")
    writer.addGenitives()
  }

  private func writeNeuterZero(_ lemma: [UInt8], to writer: inout FormWriter) {
    let short = syncopated(lemma)
    let stem = short ?? doubled(lemma)
    writer.add(stem, "et")
    if short != nil { writer.add(lemma, "et") }
    writer.add(stem, "en")
    writer.addGenitives()
  }

  private func writeAdjective(_ lemma: [UInt8], to writer: inout FormWriter) {
    if lemma.hasEnding("ad") {
      writer.add(lemma.withoutLast(), "t")
      writer.add(lemma, "e")
      writer.add(lemma, "es")
    } else if let stem = syncopated(lemma) {
      let isParticiple = lemma.hasEnding("en")
      writer.add(isParticiple ? lemma.withoutLast() : lemma, "t")
      for ending in isParticiple ? ["a", "e"] : ["a", "e", "are", "ast", "aste"] {
        writer.add(stem, ending)
      }
    } else {
      if !lemma.hasEnding("tt") {
        let isVoiced = lemma.hasEnding("d")
        let stem = isVoiced ? lemma.withoutLast() : lemma
        writer.add(stem, isVoiced && stem.endsInVowel ? "tt" : "t")
      }
      let stem = doubled(lemma)
      for ending in ["a", "e", "are", "ast", "aste", "as"] { writer.add(stem, ending) }
    }
  }

  private func writeWeakVerb(_ lemma: [UInt8], to writer: inout FormWriter) {
    let stem = lemma.withoutLast()
    let isVoiceless = stem.last.map("kpstx".utf8.contains) ?? false
    let isDouble = stem.letterCount > 2 && stem.last == stem.dropLast().last && !isVoiceless
    let short = isDouble ? stem.withoutLast() : stem
    let endsInD = short.hasEnding("d")
    let past = endsInD ? short : short + Array((isVoiceless ? "t" : "d").utf8)
    let supine = (endsInD ? short.withoutLast() : short) + Array("t".utf8)
    writer.add(stem)
    writer.add(stem, "er")
    writer.add(past, "e")
    writer.add(supine)
    writer.add(stem, "as")
    writer.add(stem, "s")
    writer.add(past, "es")
    writer.add(supine, "s")
    writer.add(stem, "ande")
    writer.add(past)
    writer.add(past, "a")
  }

  /// The given forms are present, past, supine, and optionally imperative and participle.
  private func writeStrongVerb(
    _ lemma: [UInt8], _ forms: [ArraySlice<UInt8>], to writer: inout FormWriter
  ) {
    for form in forms { writer.add(form) }
    for form in [lemma[...], forms[1], forms[2]] { writer.add(form, "s") }
    writer.add(lemma, lemma.hasEnding("a") ? "nde" : "ende")
    guard forms.count > 4 else { return }
    let participle = Array(forms[4])
    if participle.hasEnding("en") {
      writer.add(participle.dropLast(2), "na")
      writer.add(participle.dropLast(), "t")
    } else {
      writer.add(participle, "a")
      writer.add(participle, "e")
    }
  }

  /// The stem without the *e* of a final *-el, -er, -en* after a consonant, or nil.
  private func syncopated(_ lemma: [UInt8]) -> [UInt8]? {
    guard lemma.letterCount > 3, let last = lemma.last, "lrn".utf8.contains(last),
      lemma.dropLast().last == UInt8(ascii: "e")
    else { return nil }
    var stem = Array(lemma.dropLast(2))
    guard !stem.endsInVowel else { return nil }
    if stem.dropLast().last == stem.last { stem.removeLast() }
    return stem + [last]
  }

  /// A final *m* or *n* after one short vowel is doubled before an ending: *dum*, *dumma*.
  private func doubled(_ lemma: [UInt8]) -> [UInt8] {
    let m = UInt8(ascii: "m")
    return lemma.last == m && Array(lemma.dropLast()).endsInVowel ? lemma + [m] : lemma
  }
}

/// Words as UTF-8.
extension Array<UInt8> {
  fileprivate var letterCount: Int { count { $0 & 0xC0 != 0x80 } }

  fileprivate func hasEnding(_ ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// The word without its last letter.
  fileprivate func withoutLast() -> [UInt8] {
    Array(self[..<(lastIndex { $0 & 0xC0 != 0x80 } ?? 0)])
  }

  fileprivate var endsInVowel: Bool {
    guard let last else { return false }
    if last < 0x80 { return "aeiouy".utf8.contains(last) }
    // å, ä, ö and é.
    return dropLast().last == 0xC3 && [0xA5, 0xA4, 0xB6, 0xA9].contains(last)
  }
}
