/// Official comments that stand beside the threads, with whom each names.
///
/// Such a comment may answer anyone who wrote under the same post: those it names for certain, and when it names
/// nobody perhaps everyone.
enum UnthreadedAnswers {
  /// Where an unthreaded official comment may answer: among the comments of one post.
  struct Key: Hashable {
    var platform: UInt8
    var channel: Int32
    var post: Int32

    init(_ record: ConversationStore.Record) {
      platform = record.platform
      channel = record.channel
      post = record.post
    }
  }

  /// One of them.
  struct Answer {
    var record: Int32
    var named: NamedAuthors.Result
  }

  /// All of them, by post, each list by time. Complexity: O(n) beside the naming of authors.
  static func collect(_ store: ConversationStore, _ threads: SubThreads) -> [Key: [Answer]] {
    let records = store.records
    var keys: [Key: [Int32]] = [:]
    for index in records.indices
    where isAnswer(records[index], hasParent: threads.parents[index] >= 0) {
      keys[Key(records[index]), default: []].append(Int32(index))
    }
    guard !keys.isEmpty else { return [:] }
    var authors: [Key: Set<Int32>] = [:]
    for record in records where !record.flags.contains(.official) {
      let key = Key(record)
      if keys[key] != nil { authors[key, default: []].insert(record.author) }
    }
    var result: [Key: [Answer]] = [:]
    for (key, answers) in keys {
      let names = NamedAuthors(authors: authors[key] ?? [], in: store)
      result[key] = answers.map { record in
        Answer(record: record, named: names.named(in: store.texts[records[Int(record)].text]))
      }
      .sorted { left, right in
        (records[Int(left.record)].published, left.record)
          < (records[Int(right.record)].published, right.record)
      }
    }
    return result
  }

  private static func isAnswer(_ record: ConversationStore.Record, hasParent: Bool) -> Bool {
    record.flags.contains(.official) && !hasParent && record.parent < 0
      && record.flags.isDisjoint(with: [.gone, .notShown, .missing, .automatic, .direct])
  }
}
