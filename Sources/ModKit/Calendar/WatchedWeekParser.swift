/// Reads `mån-fre 08:00-17:00, lör 10-14`.
struct WatchedWeekParser {
  private let text: String
  private var words: [String] = []

  init(text: String) {
    self.text = text
    words = WatchedWeekParser.words(of: text)
  }

  /// Hours a weekday, Monday first.
  mutating func parse() throws(Diagnostic) -> [[Range<Int>]] {
    var hours = [[Range<Int>]](repeating: [], count: 7)
    var days: [Int] = []
    var daysHaveHours = false
    for word in words {
      if let named = try WatchedWeekParser.days(named: word, in: text) {
        if daysHaveHours {
          days = []
          daysHaveHours = false
        }
        days += named
      } else {
        let range = try interval(word)
        guard !days.isEmpty else {
          throw failure(
            Bilingual(
              sv: "tiden '\(word)' i '\(text)' har ingen dag framför sig",
              en: "the hours '\(word)' in '\(text)' have no day before them"))
        }
        daysHaveHours = true
        for day in days { hours[day].append(range) }
      }
    }
    guard daysHaveHours else {
      throw failure(
        Bilingual(
          sv: "bevakningstiden '\(text)' saknar klockslag", en: "no hours in '\(text)'"))
    }
    return hours
  }

  mutating func parseTimesOnly() throws(Diagnostic) -> [Range<Int>] {
    guard !words.isEmpty else {
      throw failure(Bilingual(sv: "klockslag saknas", en: "no hours given"))
    }
    var ranges: [Range<Int>] = []
    for word in words { ranges.append(try interval(word)) }
    return ranges
  }

  /// Lower-case words with every dash as `-` and no space around it; separators and fillers dropped.
  private static func words(of text: String) -> [String] {
    var cleaned = ""
    for character in text.lowercased() {
      switch character {
      case "–", "—", "−", "‑": cleaned.append("-")
      case ",", ";", "\t", "\n", "\u{00A0}": cleaned.append(" ")
      default: cleaned.append(character)
      }
    }
    var words: [String] = []
    var joinsNext = false
    for part in cleaned.split(separator: " ") {
      var word = String(part)
      if word.hasSuffix("."), !word.dropLast().isEmpty { word.removeLast() }
      if let last = words.last, joinsNext || word.hasPrefix("-") {
        words[words.count - 1] = last + word
      } else {
        words.append(word)
      }
      joinsNext = word.hasSuffix("-")
    }
    return words.filter { !["och", "and", "kl", "klockan", "alla", "every", "all"].contains($0) }
  }

  /// The weekday indices a word names, or nil when it is no day at all.
  private static func days(named word: String, in text: String) throws(Diagnostic) -> [Int]? {
    if let group = groups[word] { return group }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let initial = word.first, initial.isLetter else { return nil }
    let indices = parts.map { names[$0] }
    switch indices.count {
    case 1: if let day = indices[0] { return [day] }
    case 2:
      if let first = indices[0], let last = indices[1] {
        return (0...((last - first + 7) % 7)).map { (first + $0) % 7 }
      }
    default: break
    }
    throw Diagnostic(
      .usage,
      Bilingual(
        sv: "okänd veckodag '\(word)' i bevakningstiden '\(text)'",
        en: "unknown weekday '\(word)' in the watched hours '\(text)'"),
      hint: example)
  }

  private func interval(_ word: String) throws(Diagnostic) -> Range<Int> {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = second(parts[0]), let end = second(parts[1]) else {
      throw failure(
        Bilingual(
          sv: "'\(word)' i bevakningstiden '\(text)' är varken en veckodag eller ett klockslag",
          en: "'\(word)' in the watched hours '\(text)' is neither a weekday nor hours"))
    }
    guard start < end else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "tiden '\(word)' i '\(text)' slutar inte efter sin början",
          en: "the hours '\(word)' in '\(text)' do not end after they start"),
        hint: Bilingual(
          sv: "skriv tider över midnatt som två: 22:00-24:00 och nästa dag 00:00-02:00",
          en: "write hours that pass midnight as two: 22:00-24:00 and the next day 00:00-02:00"))
    }
    return start..<end
  }

  /// `08:00`, `08.00`, `8` or `24:00` as seconds since midnight.
  private func second(_ text: Substring) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...2).contains(parts.count), parts[0].utf8.count <= 2,
      let hours = decimal(Array(parts[0].utf8)), hours <= 24
    else { return nil }
    var minutes = 0
    if parts.count == 2 {
      guard parts[1].utf8.count == 2, let value = decimal(Array(parts[1].utf8)), value < 60
      else { return nil }
      minutes = value
    }
    let second = hours * 3600 + minutes * 60
    return second <= 86_400 ? second : nil
  }

  private func failure(_ message: Bilingual) -> Diagnostic {
    Diagnostic(.usage, message, hint: WatchedWeekParser.example)
  }

  private static let example = Bilingual(
    sv: "skriv till exempel 'mån-fre 08:00-17:00'", en: "write for example 'mon-fri 08:00-17:00'")

  private static let groups: [String: [Int]] = [
    "vardagar": [0, 1, 2, 3, 4], "vardag": [0, 1, 2, 3, 4], "weekdays": [0, 1, 2, 3, 4],
    "helger": [5, 6], "helg": [5, 6], "weekends": [5, 6],
    "dagligen": [0, 1, 2, 3, 4, 5, 6], "dagar": [0, 1, 2, 3, 4, 5, 6],
    "daily": [0, 1, 2, 3, 4, 5, 6], "days": [0, 1, 2, 3, 4, 5, 6],
    "day": [0, 1, 2, 3, 4, 5, 6],
  ]

  private static let names: [String: Int] = [
    "mon": 0, "monday": 0, "mondays": 0, "mån": 0, "måndag": 0, "måndagar": 0, "man": 0,
    "må": 0, "mandag": 0,
    "tue": 1, "tues": 1, "tuesday": 1, "tuesdays": 1, "tis": 1, "tisdag": 1, "tisdagar": 1,
    "ti": 1,
    "wed": 2, "wednesday": 2, "wednesdays": 2, "ons": 2, "onsdag": 2, "onsdagar": 2,
    "thu": 3, "thur": 3, "thurs": 3, "thursday": 3, "thursdays": 3, "tor": 3, "tors": 3,
    "torsdag": 3, "torsdagar": 3,
    "fri": 4, "friday": 4, "fridays": 4, "fre": 4, "fredag": 4, "fredagar": 4, "fr": 4,
    "sat": 5, "saturday": 5, "saturdays": 5, "lör": 5, "lördag": 5, "lördagar": 5, "lor": 5,
    "lordag": 5, "lö": 5,
    "sun": 6, "sunday": 6, "sundays": 6, "sön": 6, "söndag": 6, "söndagar": 6, "son": 6,
    "sondag": 6, "sö": 6,
  ]
}
