import Testing

@testable import ModKit

@Suite struct ThreadOrderTests {
  /// A comment or post as the tests write it; its number is its offset.
  private struct Item {
    var id: String
    var answers: String?
    var post: String?
    var time: Int?
    var isPost = false
  }

  private func ordered(_ items: [Item], limit: Int) throws -> [String] {
    let scratch = try ScratchFolder()
    var order = try ThreadOrder(scratch.files, folder: scratch.path, limit: limit)
    for (number, item) in items.enumerated() {
      try order.add(
        ThreadEntry(
          id: ThreadEntry.hash(item.id), answering: item.answers.map(ThreadEntry.hash),
          post: item.post.map(ThreadEntry.hash) ?? 0,
          time: ThreadEntry.time(item.time.map { Timestamp(secondsSince1970: $0) }),
          isPost: item.isPost, offset: number, length: 1))
    }
    var sorted = try order.finished()
    var names: [String] = []
    while let entry = try sorted.next() { names.append(items[Int(entry.offset)].id) }
    return names
  }

  private let small: [Item] = [
    Item(id: "b2", answers: "b1", post: "B", time: 250),
    Item(id: "a2", answers: "a1", post: "A", time: 130),
    Item(id: "lost2", answers: "gone", post: "A", time: 500),
    Item(id: "a1", post: "A", time: 110),
    Item(id: "B", post: "B", time: 200, isPost: true),
    Item(id: "a1-deep", answers: "a2", time: 120),
    Item(id: "b1", post: "B", time: 240),
    Item(id: "A", post: "A", time: 100, isPost: true),
    Item(id: "lost1", answers: "gone", post: "A", time: 400),
    Item(id: "undated", post: "A"),
    Item(id: "early", post: "A", time: 105),
  ]

  @Test(arguments: [1, 2, 3, 7, 100])
  func `posts, threads and answers stand in order of time, whatever the memory`(
    _ limit: Int
  ) throws {
    #expect(
      try ordered(small, limit: limit) == [
        "A", "early", "a1", "a1-deep", "a2", "lost1", "lost2", "undated", "B", "b1", "b2",
      ])
  }

  @Test func `a post without a time stands where its first thread does`() throws {
    let items = [
      Item(id: "Q", post: "Q", isPost: true), Item(id: "q1", post: "Q", time: 300),
      Item(id: "P", post: "P", time: 400, isPost: true), Item(id: "p1", post: "P", time: 450),
    ]
    #expect(try ordered(items, limit: 2) == ["Q", "q1", "P", "p1"])
  }

  @Test func `circles, self-answers and repeated ids lose nothing`() throws {
    let items = [
      Item(id: "x", answers: "y", time: 1), Item(id: "y", answers: "x", time: 2),
      Item(id: "z", answers: "z", time: 3), Item(id: "z", time: 4),
      Item(id: "r", answers: "z", time: 5),
    ]
    #expect(try ordered(items, limit: 2).sorted() == ["r", "x", "y", "z", "z"])
  }

  @Test(arguments: [10, 47, 300])
  func `a chain of answers is one thread`(_ depth: Int) throws {
    var items = [Item(id: "0", post: "P", time: 1000)]
    for level in 1..<depth {
      items.append(Item(id: "\(level)", answers: "\(level - 1)", time: 1000 + level))
    }
    items.append(Item(id: "between", post: "P", time: 1001))
    let names = try ordered(items.reversed(), limit: 16)
    #expect(names == (0..<depth).map(String.init) + ["between"])
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `random threads come out as by sorting in memory`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var items: [Item] = []
    var rootOf: [String: Int] = [:]
    for number in 0..<400 {
      let id = "k\(number)"
      if number > 0, Bool.random(using: &generator) {
        let parent = Int.random(in: 0..<number, using: &generator)
        items.append(Item(id: id, answers: "k\(parent)", post: "P", time: number * 10))
        rootOf[id] = rootOf["k\(parent)"]
      } else {
        items.append(Item(id: id, post: "P", time: number * 10))
        rootOf[id] = number
      }
    }
    let expected = items.sorted {
      (rootOf[$0.id] ?? 0, $0.time ?? 0) < (rootOf[$1.id] ?? 0, $1.time ?? 0)
    }.map(\.id)
    #expect(try ordered(items.shuffled(using: &generator), limit: 37) == expected, "seed \(seed)")
  }

  @Test func `an entry survives being written`() {
    let entry = ThreadEntry(
      id: 0xF00D_0000_0000_0001, answering: 7, post: .max, time: 1 << 63, isPost: true,
      offset: 1 << 40, length: 1 << 30)
    var bytes: [UInt8] = [9]
    entry.append(to: &bytes)
    #expect(bytes.count == 1 + ThreadEntry.byteCount)
    #expect(ThreadEntry(bytes, at: 1) == entry)
    #expect(entry.length == 1 << 30)
    #expect(entry.isPost && !entry.isResolved)
  }

  @Test func `instants before 1970 sort before those after`() {
    let times = [-5, 0, 5].map { ThreadEntry.time(Timestamp(secondsSince1970: $0)) }
    #expect(times == times.sorted())
    #expect(ThreadEntry.time(nil) > times[2])
  }
}
