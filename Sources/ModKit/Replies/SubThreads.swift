/// The comments grouped into sub-threads: a comment at the top of a thread with everything below it.
///
/// A comment whose parent is missing is the top of its own sub-thread. Where parents form a circle the earliest comment
/// in it is taken as the top, and the circle is reported. Private messages of one conversation, which have no
/// parents, make one sub-thread. Complexity: O(n log m) with m comments in the largest sub-thread.
struct SubThreads {
  /// For each record its parent's record number, or −1.
  private(set) var parents: [Int32]
  /// For each record the record number of its sub-thread's top.
  private(set) var tops: [Int32]
  /// Record numbers, sub-thread after sub-thread, each by time.
  private(set) var order: [Int32] = []
  /// Where each sub-thread starts in `order`, and the end.
  private(set) var starts: [Int] = [0]
  /// Circles of parents.
  private(set) var refused: [Diagnostic] = []
  /// How many comments answer a comment that is not there.
  private(set) var danglingParents = 0

  init(_ store: ConversationStore) {
    let records = store.records
    parents = [Int32](repeating: -1, count: records.count)
    tops = [Int32](repeating: -1, count: records.count)
    for index in records.indices where records[index].parent >= 0 {
      let parent = store.record(ofID: records[index].parent)
      if parent >= 0 {
        parents[index] = parent
      } else if records[index].parent != records[index].post {
        danglingParents += 1
      }
    }
    joinPrivateMessages(records)
    for index in records.indices where tops[index] < 0 { findTop(of: Int32(index), store) }
    sort(records, store)
  }

  private mutating func joinPrivateMessages(_ records: [ConversationStore.Record]) {
    var first: [Int32: Int32] = [:]
    for index in records.indices
    where records[index].flags.contains(.direct) && records[index].post >= 0
      && parents[index] < 0
    {
      let known = first[records[index].post]
      if known == nil || records[Int(known ?? 0)].published > records[index].published {
        first[records[index].post] = Int32(index)
      }
    }
    guard !first.isEmpty else { return }
    for index in records.indices
    where records[index].flags.contains(.direct) && parents[index] < 0 {
      if let top = first[records[index].post], top != Int32(index) { parents[index] = top }
    }
  }

  private mutating func findTop(of start: Int32, _ store: ConversationStore) {
    let pending: Int32 = -2
    var path: [Int32] = []
    var index = start
    while tops[Int(index)] == -1, parents[Int(index)] >= 0 {
      tops[Int(index)] = pending
      path.append(index)
      index = parents[Int(index)]
    }
    if tops[Int(index)] == pending { index = breakCircle(at: index, store) }
    let top = tops[Int(index)] >= 0 ? tops[Int(index)] : index
    tops[Int(index)] = top
    for index in path { tops[Int(index)] = top }
  }

  /// Makes the earliest comment of the circle through `index` its top, and answers it.
  private mutating func breakCircle(at index: Int32, _ store: ConversationStore) -> Int32 {
    var earliest = index
    var next = parents[Int(index)]
    while next != index {
      if SubThreads.isBefore(next, earliest, store.records, store) { earliest = next }
      next = parents[Int(next)]
    }
    parents[Int(earliest)] = -1
    let id = store.pool[store.records[Int(earliest)].id]
    refused.append(
      Diagnostic(
        .badData,
        Bilingual(
          sv: "kommentaren '\(id)' är svar på sig själv genom en cirkel av svar",
          en: "the comment '\(id)' answers itself through a circle of replies"),
        hint: Bilingual(
          sv: "den räknas som överst i sin tråd", en: "it is taken as the top of its thread")))
    return earliest
  }

  private mutating func sort(_ records: [ConversationStore.Record], _ store: ConversationStore) {
    var counts = [Int32](repeating: 0, count: records.count)
    for top in tops { counts[Int(top)] += 1 }
    var next = [Int32](repeating: 0, count: records.count)
    var total: Int32 = 0
    for index in records.indices where counts[index] > 0 {
      next[index] = total
      total += counts[index]
      starts.append(Int(total))
    }
    order = [Int32](repeating: 0, count: records.count)
    for index in records.indices {
      let top = Int(tops[index])
      order[Int(next[top])] = Int32(index)
      next[top] += 1
    }
    for thread in 0..<starts.count - 1 where starts[thread + 1] - starts[thread] > 1 {
      order[starts[thread]..<starts[thread + 1]].sort {
        SubThreads.isBefore($0, $1, records, store)
      }
    }
  }

  private static func isBefore(
    _ left: Int32, _ right: Int32, _ records: [ConversationStore.Record],
    _ store: ConversationStore
  ) -> Bool {
    let (first, second) = (records[Int(left)], records[Int(right)])
    if first.published != second.published { return first.published < second.published }
    return store.pool.isBefore(first.id, second.id)
  }
}
