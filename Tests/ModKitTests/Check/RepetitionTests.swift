import Testing

@testable import ModKit

/// What repeats what, told as transcripts: author, seconds, text, and the number of the comment repeated.
struct RepetitionTests {
  @Test func `the same account may not post one text again`() {
    expect([
      ("kim", 0, "Öppna grusplanen nu!", nil), ("kim", 60, "Öppna grusplanen nu!", "1"),
      ("kim", 90, "ÖPPNA grusplanen, nu", "1"), ("kim", 9 * 86_400, "Öppna grusplanen nu!", nil),
    ])
  }

  @Test func `invisible characters, look-alikes and full width change nothing`() {
    expect([
      ("kim", 0, "Rösta nej till badhuset annars blir det dyrare skatt", nil),
      ("kim", 9, "Rösta n\u{200B}ej till bad\u{200B}huset annars blir det dyrare skatt", "1"),
      ("kim", 19, "Röst\u{430} nej till badhuset \u{430}nn\u{430}rs blir det dyrare skatt", "1"),
      ("kim", 29, "Ｒösta ｎｅｊ till badhuset annars blir det dyrare skatt", "1"),
    ])
  }

  @Test func `a copied text is found under other names`() {
    let text = "Vi målar ditt hus före midsommar, fast pris, hör av dig till Färgfix i Sävsta."
    expect([
      ("kim", 0, text, nil), ("lo", 60, text, "1"),
      (
        "ali", 90,
        "Vi målar ditt hus före midsommar till fast pris, hör av dig till Färgfix i Sävsta!", "1"
      ),
      ("mika", 99, "Så sant! " + text, "1"), ("sam", 40 * 86_400, text, nil),
    ])
  }

  @Test func `courtesies, poll answers and results are let go`() {
    expect([
      ("kim", 0, "Grattis!", nil), ("lo", 9, "Grattis!!", nil), ("ali", 12, "grattis 🎉", nil),
      ("kim", 600, "Tack!", nil), ("kim", 660, "Tack!", nil),
      ("lo", 700, "Alternativ A", nil), ("ali", 800, "alternativ a!", nil),
      ("if", 900, "Slutresultat: Sävsta IF–Mosshult 3–1. Tack alla som kom!", nil),
      ("if", 990, "Slutresultat: Sävsta IF–Hultet 0–2. Tack alla som kom!", nil),
    ])
  }

  @Test func `digits tell fault reports apart, not prices`() {
    expect([
      ("kim", 0, "Lampan vid Storgatan 12 är trasig igen", nil),
      ("kim", 60, "Lampan vid Storgatan 14 är trasig igen", nil),
      ("däck", 0, "Däckbyte 250 kr, ring 070-174 06 14.", nil),
      ("däck", 60, "Däckbyte 240 kr, ring 070-174 06 15.", "3"),
    ])
  }

  @Test func `short texts count only in a flood`() {
    expect([
      ("kim", 0, "nej", nil), ("kim", 5, "nej", "1"), ("kim", 9, "NEJ nej", "1"),
      ("kim", 4000, "nej", nil),
    ])
  }

  @Test func `one link again and again is a repeat`() {
    expect([
      ("kim", 0, "Läs mer om det här på www.exempelbolaget.se/nu som jag skrev", nil),
      ("kim", 60, "Intressant nog finns mer på www.exempelbolaget.se/nu för alla", nil),
      ("kim", 90, "Alla borde läsa www.exempelbolaget.se/nu så förstår man allt", "2"),
      ("lo", 99, "Bra sammanfattning, tycker jag: www.exempelbolaget.se/nu", nil),
    ])
  }

  @Test func `a short text with the same link is a repeat under any name`() {
    expect([
      ("kim", 0, "Köp billiga klockor här nu https://bit.ly/abc", nil),
      ("lo", 60, "Köp billiga klockor här nu https://bit.ly/abc", "1"),
      ("ali", 90, "köp BILLIGA klockor här nu! https://bit.ly/abc?x=3", "1"),
      ("mika", 99, "Köp billiga klockor här nu https://bit.ly/annan", nil),
      ("sam", 120, "Köp billiga klockor", nil),
    ])
    expect([
      ("kim", 0, "Läs mer här https://kalle.example/a om den nya vägen som byggs", nil),
      ("lo", 60, "Läs mer här https://kalle.example/a om den nya vägen som byggs", "1"),
      ("ali", 90, "Läs mer här om den nya vägen som byggs https://kalle.example/a", "1"),
      ("mika", 40 * 86_400, "Läs mer här https://kalle.example/a om den nya vägen som byggs", nil),
    ])
  }

  @Test func `several may share a link in their own words, and a trusted one in the same`() {
    expect([
      ("kim", 0, "Viktigt! https://kalle.example/a", nil),
      ("lo", 60, "Viktigt! https://kalle.example/a", nil),
      ("ali", 70, "Läs detta https://kalle.example/a", nil),
      ("mika", 80, "Det här borde alla politiker läsa https://kalle.example/a", nil),
      ("sam", 90, "Nu stängs badhuset i Sävsta https://www.svt.se/nyheter/badhuset", nil),
      ("eli", 95, "Nu stängs badhuset i Sävsta https://www.svt.se/nyheter/badhuset", nil),
      ("kim", 99, "Tack för all bra information https://kalle.example/b", nil),
      ("lo", 110, "Tack för all bra information https://kalle.example/b", nil),
      ("ali", 120, "Lampan vid Storgatan 12 är trasig https://karta.example/s", nil),
      ("mika", 130, "Lampan vid Storgatan 14 är trasig https://karta.example/s", nil),
    ])
  }

  @Test func `memory is bounded and the oldest is forgotten`() {
    var repetition = Repetition(capacity: 4)
    let sketch = Self.sketch(
      "Det här är en ganska lång text som alla kopierar från varandra hela tiden")
    #expect(repetition.observe(sketch, id: "1", author: "a", time: 0) == nil)
    for number in 2...5 {
      let other = Self.sketch(
        "Text nummer \(number) handlar om något helt annat än de andra gör här")
      _ = repetition.observe(other, id: "\(number)", author: "b\(number)", time: number)
    }
    #expect(repetition.observe(sketch, id: "6", author: "c", time: 9) == nil)
    #expect(repetition.observe(sketch, id: "7", author: "d", time: 10)?.id == "6")
  }

  @Test func `a text between others of its form is found, however many remain to be remembered`() {
    func text(_ number: Int) -> String {
      "Ledig lokal på \(number) kvadratmeter med utsikt över sjön, ring kontoret i Sävsta för visning"
    }
    var repetition = Repetition()
    var found: [Int: String] = [:]
    // More comments than the first tables have room for, twelve of them twice.
    let numbers = Array(1...6000) + stride(from: 500, to: 6500, by: 500).map { $0 - 3 }
    for (index, number) in numbers.enumerated() {
      let repeated = repetition.observe(
        Self.sketch(text(number)), id: "\(index + 1)", author: "a\(index)", time: index)
      if let repeated { found[number] = repeated.id }
    }
    let expected = numbers.suffix(12).map { ($0, String($0)) }
    #expect(found == Dictionary(uniqueKeysWithValues: expected))
  }

  @Test func `letters in a row have one hash however they are divided into words`() {
    let long = String(repeating: "abcdefghij", count: 9)
    let texts = [
      ("slå ihop skolorna", "slåihop skolorna"), ("nu \(long) du", "nu\(long)du"),
      (long + "x " + long, long + " x" + long),
    ]
    for (left, right) in texts {
      #expect(Self.sketch(left).letters == Self.sketch(right).letters, "\(left)")
    }
    let different = ["ab", "ba", "aab", "abb", "b", "", long, long + long, long + "a" + long]
    let hashes = different.map { Self.sketch($0 + " zz").letters }
    #expect(Set(hashes).count == different.count, "\(hashes)")
  }

  @Test func `overlap is exact for short texts and near for long ones`() {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<60 {
      let common = Int.random(in: 5...60, using: &generator)
      let extra = Int.random(in: 0...10, using: &generator)
      var left = RepetitionSketch()
      var right = RepetitionSketch()
      for _ in 0..<common {
        let word = UInt32.random(in: 1...UInt32.max, using: &generator)
        left.insert(word: word)
        right.insert(word: word)
      }
      for _ in 0..<extra {
        right.insert(word: UInt32.random(in: 1...UInt32.max, using: &generator))
      }
      let exact = Double(common) / Double(common + extra)
      let error = abs(left.overlap(with: right).union - exact)
      #expect(error <= (common + extra <= RepetitionSketch.capacity ? 0.0001 : 0.35))
    }
  }

  private typealias Line = (author: String, time: Int, text: String, repeats: String?)

  private func expect(_ lines: [Line]) {
    var repetition = Repetition()
    var found: [String?] = []
    for (number, line) in lines.enumerated() {
      found.append(
        repetition.observe(
          Self.sketch(line.text), id: "\(number + 1)", author: line.author, time: line.time)?.id)
    }
    // Any earlier copy may be named; what matters is whether one is.
    #expect(found.map { $0 == nil } == lines.map { $0.repeats == nil }, "\(found)")
  }

  private static let made: (sketcher: RepetitionSketcher, vocabulary: Vocabulary) = {
    var context = RecognizerContext()
    let draft = RepetitionSketcher.draft(&context)
    let vocabulary = context.vocabulary.build()
    return (draft(vocabulary), vocabulary)
  }()

  private static func sketch(_ text: String) -> RepetitionSketch {
    var analysis = TextAnalysis(vocabulary: made.vocabulary)
    analysis.analyze(text)
    return made.sketcher.sketch(analysis)
  }
}
