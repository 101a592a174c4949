/// The tests of patterns, each once, with its classes in order.
struct TestTable: Sendable {
  /// A test: where its classes lie in `classes`, and its kinds.
  struct Test: Sendable {
    var first: UInt32
    var count: UInt16
    var kinds: TokenTest.Kinds
  }

  private(set) var tests: [Test] = []
  private(set) var classes: [WordClass] = []
  /// The kinds of each test that is not for one class alone, then its classes.
  private var lists = NumberLists(lists: 500, numbers: 2000)
  /// The tests that these lists stand for.
  private var ofList: [UInt32] = []
  private var list: [UInt32] = []
  /// By class, the number of the test for it alone and one, or 0.
  private var ofClass: [UInt32] = []

  /// The number of the test for `kinds` and the classes with these indices, ascending and each once.
  mutating func number(of kinds: TokenTest.Kinds, _ wordClasses: ArraySlice<UInt32>) -> UInt32 {
    if kinds.isEmpty, wordClasses.count == 1, let only = wordClasses.first {
      return number(ofClass: Int(only))
    }
    return number(listing: kinds, wordClasses)
  }

  private mutating func number(ofClass wordClass: Int) -> UInt32 {
    if wordClass >= ofClass.count {
      ofClass.append(contentsOf: repeatElement(0, count: wordClass + 256 - ofClass.count))
    }
    if ofClass[wordClass] == 0 {
      tests.append(Test(first: UInt32(classes.count), count: 1, kinds: []))
      classes.append(WordClass(index: wordClass))
      ofClass[wordClass] = UInt32(tests.count)
    }
    return ofClass[wordClass] - 1
  }

  private mutating func number(
    listing kinds: TokenTest.Kinds, _ wordClasses: ArraySlice<UInt32>
  ) -> UInt32 {
    list.removeAll(keepingCapacity: true)
    list.append(UInt32(kinds.rawValue))
    list.append(contentsOf: wordClasses)
    let known = lists.count
    let number = lists.number(of: list[...])
    if number == known {
      ofList.append(UInt32(tests.count))
      tests.append(
        Test(first: UInt32(classes.count), count: UInt16(wordClasses.count), kinds: kinds))
      for wordClass in wordClasses { classes.append(WordClass(index: Int(wordClass))) }
    }
    return ofList[number]
  }

  /// The kinds of test `number`.
  func kinds(_ number: UInt32) -> TokenTest.Kinds { tests[Int(number)].kinds }

  /// The classes of test `number`.
  func classes(_ number: UInt32) -> ArraySlice<WordClass> {
    let test = tests[Int(number)]
    return classes[Int(test.first)..<Int(test.first) + Int(test.count)]
  }
}
