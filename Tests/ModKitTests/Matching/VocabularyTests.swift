import Testing

@testable import ModKit

@Suite struct VocabularyTests {
  private func vocabulary() -> Vocabulary {
    var builder = VocabularyBuilder()
    builder.define("a", words: ["skit*", "*jävel", "fan", "blatte*"])
    builder.define("b", words: ["skitur*", "skitgubbe", "blaj*"])
    builder.except(["skitur*"])
    return builder.build()
  }

  @Test(arguments: [
    ("skitkommun", ["a"]), ("skit", []), ("skitur", ["b"]), ("skituren", ["b"]),
    ("skitgubbe", ["a", "b"]), ("bygglovsjävel", ["a"]), ("enjävel", []), ("gubbjavel", ["a"]),
    ("gubbjaevel", ["a"]), ("fan", ["a"]), ("fans", []), ("blajprogrammet", ["b"]), ("blaj", []),
  ]) func `words are known whole or by beginning and ending`(word: String, classes: [String]) {
    let vocabulary = vocabulary()
    let id = vocabulary.word(word)
    let found = ["a", "b"].filter { name in
      vocabulary.wordClass(name).map { vocabulary.contains(id, in: $0) } ?? false
    }
    #expect(found == classes)
  }
}
