import Testing

@testable import ModKit

/// Numbers, telephones and plates: the pure parts.
struct IdentityNumberTests {
  @Test(arguments: [
    ("191212121212", PersonalIdentityNumber.Kind.personal, true),
    ("1212121212", .personal, true),
    ("189001189803", .personal, true),
    ("191010682399", .coordination, true),
    ("189507122384", .personal, false),
  ])
  func `a valid date is read and the check digit judged`(
    digits: String, kind: PersonalIdentityNumber.Kind, holds: Bool
  ) throws {
    let number = try #require(PersonalIdentityNumber(digits: values(digits)))
    #expect(number.kind == kind)
    #expect(number.checkDigitHolds == holds)
  }

  @Test(arguments: [
    "9913994410", "8029990001", "190002302389", "171212121212", "121212000", "1212120007",
  ])
  func `no such date or birth number is no personal number`(digits: String) {
    #expect(PersonalIdentityNumber(digits: values(digits)) == nil)
  }

  @Test func `of ten last digits exactly one holds`() throws {
    var generator = SeededGenerator(seed: 2022)
    for _ in 0..<500 {
      let date = CivilDate(dayNumber: Int.random(in: -29_000...10_000, using: &generator))
      let coordination = Bool.random(using: &generator) ? 60 : 0
      let head =
        padded(date.year, 4) + padded(date.month, 2) + padded(date.day + coordination, 2)
        + padded(Int.random(in: 1...999, using: &generator), 3)
      let holding = try (0...9).filter { last in
        let number = try #require(PersonalIdentityNumber(digits: values(head + "\(last)")))
        return number.checkDigitHolds
      }
      #expect(holding.count == 1)
      let short = try #require(
        PersonalIdentityNumber(digits: values(head.dropFirst(2) + "\(holding[0])")))
      #expect(short.checkDigitHolds)
      #expect(short.kind == (coordination == 60 ? .coordination : .personal))
    }
  }

  @Test func `one wrong digit breaks the check digit`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      var digits = (0..<9).map { _ in UInt8.random(in: 0...9, using: &generator) }
      let check = luhnSum(digits)
      let place = Int.random(in: 0..<9, using: &generator)
      digits[place] = (digits[place] + UInt8.random(in: 1...9, using: &generator)) % 10
      #expect(luhnSum(digits) != check)
    }
  }

  @Test(arguments: [
    ("5560360793", true), ("165560360793", true), ("2120003005", true), ("5560360794", false),
    ("1212121212", false),
  ])
  func `an organisation number has no month`(digits: String, isOrganisation: Bool) {
    #expect(isOrganisationNumber(values(digits)) == isOrganisation)
  }

  @Test(arguments: [
    ("0701740605", TelephonePlan.Kind?.some(.mobile)), ("0846500401", .landline),
    ("0313900600", .landline), ("0980319214", .landline), ("0101234567", .organisation),
    ("0771112233", .organisation), ("020123456", .organisation), ("0939123456", .organisation),
    ("070174060", nil), ("0001234567", nil), ("0999123456", nil), ("08001630", nil),
    ("05010630", nil),
  ])
  func `the numbering plan decides`(digits: String, kind: TelephonePlan.Kind?) {
    #expect(TelephonePlan.kind(of: values(digits)) == kind)
  }

  @Test func `every mobile number is found however it is cut`() throws {
    var generator = SeededGenerator(seed: 70)
    for _ in 0..<300 {
      let prefix = ["070", "072", "073", "076", "079"].randomElement(using: &generator) ?? "070"
      let rest = padded(Int.random(in: 0...9_999_999, using: &generator), 7)
      let written = [
        prefix + rest, "\(prefix)-\(rest)", "+46\((prefix + rest).dropFirst())",
        "+46 (0)\((prefix + rest).dropFirst())", "0046\((prefix + rest).dropFirst())",
        "\(prefix)/\(rest.prefix(3)) \(rest.dropFirst(3).prefix(2)) \(rest.suffix(2))",
        "\(prefix)-\(rest.prefix(3)) \(rest.dropFirst(3).prefix(2)) \(rest.suffix(2))",
        "\(prefix) - \(rest.prefix(3)).\(rest.dropFirst(3).prefix(2)).\(rest.suffix(2))",
        (prefix + rest).map(String.init).joined(separator: "."),
      ]
      for text in written {
        let found = telephones(in: "nås på \(text) hela dagen")
        #expect(found == [values(prefix + rest)], "\(text)")
      }
    }
  }

  @Test(arguments: [
    "08.15-16.30", "112", "113 13", "114 14", "1177", "2024-01-15", "07.05", "KS 2024-00123",
    "1 234 567 kr", "ISBN 978-91-000-0000-0", "00 00 00-0", "5050-1055",
  ])
  func `hours, short numbers and case numbers are no telephones`(text: String) {
    #expect(telephones(in: "det är \(text) som gäller").isEmpty)
  }

  @Test(
    arguments: [
      ("MLB", nil, true), ("ABC", "A", true), ("ABC", "O", false), ("FAN", nil, false),
      ("AIB", nil, false), ("ÅBC", nil, false), ("AB", nil, false),
    ] as [(String, Unicode.Scalar?, Bool)])
  func `a plate uses the letters of the series`(
    letters: String, last: Unicode.Scalar?, isPlate: Bool
  ) {
    #expect(PlateSeries.isPlate(letters: letters, last: last) == isPlate)
  }

  @Test(arguments: [
    ("pnr 19121212-1212!", "pnr ********-****!"),
    ("19.05.11.17.2397 är hennes", "**.**.**.**.**** är hennes"),
    ("1891 03 04 - 9822", "**** ** ** - ****"),
    ("å １２１２１２-1212", "å ******-****"),
    ("1 9 1 2 1 2 1 2 1 2 1 2", "* * * * * * * * * * * *"),
    ("ring 070-174 06 05 eller 991399-4410", "ring 070-174 06 05 eller 991399-4410"),
    ("SE45 5000 0000 0583 9825 7466", "SE45 5000 0000 0583 9825 7466"),
    ("född 890101, de sista fyra är 9802", "född ******, de sista fyra är ****"),
    ("hennes personnummer 9001019803 nu", "hennes personnummer ********** nu"),
    ("Kim 900101-9802", "Kim ******-****"),
    ("900101\n9802 är hans", "******\n**** är hans"),
    ("900101-\r\n9802 är hans", "******-\r\n**** är hans"),
    (
      "se https://almkoping.example/elev/900101-9802/betyg",
      "se https://almkoping.example/elev/******-****/betyg"
    ),
    (
      "se https://almkoping.example/betyg-189001019802.pdf",
      "se https://almkoping.example/betyg-************.pdf"
    ),
    ("är ٩٠٠١٠١-٩٨٠٢ hans", "är ******-**** hans"),
    ("är ۹۰۰۱۰۱۹۸۰۲ hans", "är ********** hans"),
    (
      "han har nitton tolv tolv tolv tolv tolv som nummer",
      "han har ****** **** **** **** **** **** som nummer"
    ),
    ("Nytt hus 241112\n1830 personer kom", "Nytt hus 241112\n1830 personer kom"),
    ("Perioden är 20240115\n0229", "Perioden är 20240115\n0229"),
    ("det till ett tredje två", "det till ett tredje två"),
  ])
  func `masking keeps the length and all else`(text: String, masked: String) {
    #expect(maskedIdentityNumbers(in: text) == masked)
    #expect(masked.unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test func `an address keeps the long numbers that lead there`() {
    var mask = IdentityNumberMask()
    #expect(
      mask.masked(address: "https://almkoping.example/kim-900101-9802")
        == "https://almkoping.example/kim-******-****")
    #expect(
      mask.masked(address: "https://almkoping.example/grupp/9001019802")
        == "https://almkoping.example/grupp/9001019802")
  }

  @Test func `whatever is found as an identity number is masked`() {
    var generator = SeededGenerator(seed: 1912)
    var detector = Detector()
    var mask = IdentityNumberMask()
    let frames = [
      "Hans personnummer är # om någon vill kolla", "#", "Skriv # i rutan.", "pnr: #!",
      "Fakturan # är betald", "se https://almkoping.example/elev/#",
    ]
    var found = 0
    for _ in 0..<40 {
      let date = CivilDate(dayNumber: Int.random(in: -29_000 ... -21_000, using: &generator))
      let last = padded(Int.random(in: 10...9999, using: &generator), 4)
      let short = padded(date.year % 100, 2) + padded(date.month, 2) + padded(date.day, 2)
      let long = padded(date.year, 4) + short.dropFirst(2)
      let written = [
        short + last, long + last, "\(short)-\(last)", "\(long)-\(last)", "\(short) \(last)",
        "\(short) - \(last)", "\(short)\n\(last)",
        (short + last).map(String.init).joined(separator: " "), "\(short), de sista fyra \(last)",
      ]
      for frame in frames {
        for number in written {
          let text = frame.split(separator: "#", omittingEmptySubsequences: false)
            .joined(separator: number)
          let masked = Array(mask.masked(text).unicodeScalars)
          for candidate in detector.examine(text).candidates
          where candidate.rule == .identityData && isIdentityNumber(candidate.reason) {
            found += 1
            let shown = candidate.spans.flatMap { masked[$0] }
            #expect(!shown.contains { $0.properties.numericType != nil }, "\(text)")
          }
        }
      }
    }
    #expect(found > 500)
  }

  private func isIdentityNumber(_ reason: Bilingual) -> Bool {
    reason.en.contains("identity number") || reason.en.contains("last four")
      || reason.en.contains("coordination")
  }

  private func telephones(in text: String) -> [[UInt8]] {
    var folded = FoldedText()
    let bytes = Array(text.utf8)
    folded.fold(bytes.span)
    return WrittenTelephoneNumber.find(
      in: folded, groups: DigitGroups(folded), taken: TakenRanges()
    ).map(
      \.digits)
  }

  private func values(_ digits: some StringProtocol) -> [UInt8] { digits.utf8.map { $0 - 0x30 } }
}
