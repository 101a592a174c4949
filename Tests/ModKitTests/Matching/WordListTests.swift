import Testing

@testable import ModKit

@Suite struct WordListTests {
  @Test(arguments: ["vägen", "blåbärs", "kr12", "idé", "müsli", "Åker", "ñandu", "ｆｕｌｌ", "a&b"])
  func `a word read from its bytes is the word that folding makes`(word: String) {
    var list = WordList()
    var folded = FoldedText()
    let bytes = Array(word.utf8)
    folded.fold(bytes.span)
    let slow = list.add(folded, kind: .whole)
    let quick = list.add(bytes.span, 0..<bytes.count, kind: .whole)
    #expect(quick == nil || quick == slow)
    #expect(
      (quick == nil) == !"vägen blåbärs kr12 idé müsli".split(separator: " ").contains(word[...]))
    #expect(list.count == 1)
  }

  @Test func `words and affixes of one spelling are told apart, and many are found again`() {
    var list = WordList()
    let words = (0..<3000).map { "ord\($0 % 1500)" }
    for (number, word) in words.enumerated() {
      let bytes = Array(word.utf8)
      let kind: WordList.Kind = number < 1500 ? .whole : .ending
      #expect(list.add(bytes.span, 0..<bytes.count, kind: kind) == number)
    }
    #expect(list.count == 3000)
    for number in [0, 700, 1499] {
      #expect(list.number(of: foldedLetters(words[number]), kind: .whole) == number)
      #expect(list.number(of: foldedLetters(words[number]), kind: .ending) == number + 1500)
      #expect(list.number(of: foldedLetters(words[number]), kind: .beginning) == nil)
    }
  }

  @Test func `lists of numbers are each kept once`() {
    var lists = NumberLists(lists: 2, numbers: 2)
    let found = (0..<600).map { lists.number(of: [UInt32($0 % 300), 7, UInt32($0 % 2)][...]) }
    #expect(found == (0..<600).map { $0 % 300 })
    #expect(lists.number(of: []) == 300)
    #expect(Array(lists[299]) == [299, 7, 1])
  }

  @Test func `a set of numbers gives them back in order`() {
    var set = NumberSet()
    for number in [700, 3, 64, 3, 63] { set.insert(number) }
    var found: [Int] = []
    set.forEach { found.append($0) }
    #expect(found == [3, 63, 64, 700])
    #expect([-1, 3, 4, 701, 9999].map(set.contains) == [false, true, false, false, false])
  }
}
