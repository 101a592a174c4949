/// Words as UTF-8, after another in one array.
struct WordForms: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// How many there are.
  var count: Int { ends.count }

  /// Where the bytes of word `number` lie.
  func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

  /// The bytes of word `number`.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// The words as strings.
  var strings: [String] { (0..<count).map { String(decoding: self[$0], as: UTF8.self) } }

  /// Forgets all words, keeping the storage.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Adds the word made of these parts, behind a star where `star`.
  mutating func append(
    star: Bool = false, _ stem: some Collection<UInt8>, _ ending: String = ""
  ) {
    if star { bytes.append(0x2A) }
    bytes.append(contentsOf: stem)
    bytes.append(contentsOf: ending.utf8)
    ends.append(bytes.count)
  }

  /// Adds all forms of `lexemes`, `word/code` with white space between them; see `inflectedForms`.
  mutating func append(lexemes: ArraySlice<UInt8>) {
    var place = lexemes.startIndex
    while place < lexemes.endIndex {
      guard lexemes[place] > 0x20 else {
        place += 1
        continue
      }
      let end = lexemes[place...].firstIndex { $0 <= 0x20 } ?? lexemes.endIndex
      append(lexeme: lexemes[place..<end])
      place = end
    }
  }

  private mutating func append(lexeme: ArraySlice<UInt8>) {
    guard let slash = lexeme.firstIndex(of: 0x2F) else { return append(lexeme) }
    let head = lexeme[..<slash]
    guard let inflection = Inflection(code: lexeme[(slash + 1)...]) else { return append(head) }
    let isEnding = head.first == 0x2A
    var writer = FormWriter(first: count, star: isEnding)
    // The words are handed over and back, so that they are never copied.
    swap(&writer.forms, &self)
    inflection.write(Array(isEnding ? head.dropFirst() : head), to: &writer)
    swap(&writer.forms, &self)
  }

  /// Adds word `number` once more, with an *s*.
  fileprivate mutating func appendGenitive(of number: Int) {
    for place in range(number) { bytes.append(bytes[place]) }
    bytes.append(UInt8(ascii: "s"))
    ends.append(bytes.count)
  }

  /// Takes back the last word if it is among those from `first` on before it.
  fileprivate mutating func keepOne(from first: Int) {
    let last = range(count - 1)
    for number in first..<count - 1 where isSame(range(number), last) {
      bytes.removeLast(last.count)
      ends.removeLast()
      return
    }
  }

  private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] {
      return false
    }
    return true
  }
}

/// Adds the forms of one lexeme, each once.
struct FormWriter {
  fileprivate(set) var forms = WordForms()
  private let first: Int
  private let star: Bool

  fileprivate init(first: Int, star: Bool) {
    self.first = first
    self.star = star
  }

  /// Adds the form made of these parts.
  mutating func add(_ stem: some Collection<UInt8>, _ ending: String = "") {
    forms.append(star: star, stem, ending)
    forms.keepOne(from: first)
  }

  /// Adds the genitive of every form that has one.
  mutating func addGenitives() {
    for number in first..<forms.count {
      let range = forms.range(number)
      guard !range.isEmpty else { continue }
      let last = forms.bytes[range.upperBound - 1]
      guard last != 0x73, last != 0x78, last != 0x7A else { continue }
      forms.appendGenitive(of: number)
      forms.keepOne(from: first)
    }
  }
}

/// Reads a list of lexemes, `word/code` with white space between, into all forms.
///
///     inflectedForms("idiot/er dum/a slå/v:slår.slog.slagit.slå.slagen")
///
/// A word without a code has one form. `*` before or after a word is kept, so that `*jävel/ar` gives
/// `*jävel`, `*jäveln`, … An unknown code gives the word alone. Complexity: O(forms).
public func inflectedForms(_ lexemes: String) -> [String] { wordForms(lexemes).strings }

/// The same as bytes.
func wordForms(_ lexemes: String) -> WordForms {
  var forms = WordForms()
  forms.append(lexemes: Array(lexemes.utf8)[...])
  return forms
}
