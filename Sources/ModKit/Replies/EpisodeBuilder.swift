/// Walks through the sub-threads in time and finds the episodes.
///
/// The rules are those of "what counts as answered": an answer reaches the author of the comment it replies to, or the
/// ones it greets by name; a comment opens an episode or reminds of an open one; an acknowledgement is noted; thanks
/// directly after an answer opens nothing. Complexity: O(n) beside the naming of authors.
struct EpisodeBuilder {
  private let store: ConversationStore
  private let threads: SubThreads
  private let wantsAll: (ConversationStore.Record) -> Bool
  private var handled: [Int32: [HandlingEntry]] = [:]
  private var unthreaded: [UnthreadedKey: [Unthreaded]] = [:]
  private(set) var episodes: [Episode] = []
  /// Single comments and log entries that cannot be right.
  private(set) var refused: [Diagnostic] = []

  /// Where an unthreaded official comment may answer: among the comments of one post.
  private struct UnthreadedKey: Hashable {
    var platform: UInt8
    var channel: Int32
    var post: Int32
  }

  private struct Unthreaded {
    var record: Int32
    var named: NamedAuthors.Result
  }

  /// What happens in a sub-thread at one second, in the order it is looked at.
  private enum Event {
    case comment(Int32)
    case outside(Unthreaded)
    case handled(HandlingEntry, Int32)
  }

  /// An author within one sub-thread.
  private struct Waiting {
    var author: Int32
    var comments: [Int32] = []
    var acknowledgedAt: Timestamp?
    var maybeAnsweredBy: Int32?
    var lostAnswer = false
    /// The last thing that happened to this author was an answer.
    var wasJustAnswered = false
    var hasEpisode = false
    var spared: (comment: Int32, reason: Episode.Reason)?
  }

  init(
    store: ConversationStore, threads: SubThreads, log: HandlingLog,
    wantsAll: @escaping (ConversationStore.Record) -> Bool
  ) {
    self.store = store
    self.threads = threads
    self.wantsAll = wantsAll
    for entry in log.entries where entry.at <= store.instant {
      guard let record = store.record(entry.id.text) else { continue }
      guard entry.at.secondsSince1970 >= store.records[record].published else {
        refused.append(EpisodeBuilder.handledTooEarly(entry))
        continue
      }
      handled[Int32(record), default: []].append(entry)
    }
  }

  /// Finds every episode; `listsSpared` adds authors of whom no comment needs an answer.
  mutating func build(listsSpared: Bool) {
    collectUnthreaded()
    for thread in 0..<threads.starts.count - 1 {
      buildThread(
        threads.order[threads.starts[thread]..<threads.starts[thread + 1]],
        listsSpared: listsSpared)
    }
  }

  // MARK: Unthreaded official comments

  private mutating func collectUnthreaded() {
    let records = store.records
    var keys: [UnthreadedKey: [Int32]] = [:]
    for index in records.indices where isUnthreadedAnswer(records[index], Int32(index)) {
      keys[key(records[index]), default: []].append(Int32(index))
    }
    guard !keys.isEmpty else { return }
    var authors: [UnthreadedKey: Set<Int32>] = [:]
    for record in records where !record.flags.contains(.official) {
      let key = key(record)
      if keys[key] != nil { authors[key, default: []].insert(record.author) }
    }
    for (key, answers) in keys {
      let names = NamedAuthors(authors: authors[key] ?? [], in: store)
      unthreaded[key] = answers.map { record in
        Unthreaded(
          record: record, named: names.named(in: store.texts[records[Int(record)].text]))
      }
      .sorted { left, right in
        (records[Int(left.record)].published, left.record)
          < (records[Int(right.record)].published, right.record)
      }
    }
  }

  private func isUnthreadedAnswer(_ record: ConversationStore.Record, _ index: Int32) -> Bool {
    record.flags.contains(.official) && threads.parents[Int(index)] < 0 && record.parent < 0
      && record.flags.isDisjoint(with: [.gone, .notShown, .missing, .automatic, .direct])
  }

  private func key(_ record: ConversationStore.Record) -> UnthreadedKey {
    UnthreadedKey(platform: record.platform, channel: record.channel, post: record.post)
  }

  // MARK: One sub-thread

  private mutating func buildThread(_ comments: ArraySlice<Int32>, listsSpared: Bool) {
    guard let top = comments.first.map({ threads.tops[Int($0)] }) else { return }
    let isAlone = comments.count == 1
    if isAlone, store.records[Int(top)].flags.contains(.official) { return }
    var waiting: [Waiting] = []
    let names =
      comments.contains { isThreadedOfficial($0) }
      ? NamedAuthors(authors: citizens(of: comments), in: store) : nil
    for event in events(comments, top) {
      switch event {
      case .comment(let record):
        if store.records[Int(record)].flags.contains(.official) {
          answer(record, &waiting, names, top)
        } else {
          hear(record, &waiting, top)
        }
      case .outside(let unthreaded): answerFromOutside(unthreaded, &waiting, top)
      case .handled(let entry, let record): close(entry, record, &waiting, top)
      }
    }
    for person in waiting {
      if !person.comments.isEmpty {
        episodes.append(
          Episode(
            author: person.author, top: top, comments: person.comments, outcome: .open,
            acknowledgedAt: person.acknowledgedAt, maybeAnsweredBy: person.maybeAnsweredBy,
            lostAnswer: person.lostAnswer))
      } else if listsSpared, !person.hasEpisode, let spared = person.spared {
        episodes.append(
          Episode(
            author: person.author, top: top, comments: [spared.comment],
            outcome: .notRequired(spared.reason)))
      }
    }
  }

  private func isThreadedOfficial(_ index: Int32) -> Bool {
    store.records[Int(index)].flags.contains(.official) && threads.parents[Int(index)] >= 0
  }

  private func citizens(of comments: ArraySlice<Int32>) -> [Int32] {
    comments.filter { !store.records[Int($0)].flags.contains(.official) }
      .map { store.records[Int($0)].author }
  }

  private func events(_ comments: ArraySlice<Int32>, _ top: Int32) -> [Event] {
    let outside = unthreaded[key(store.records[Int(top)])]?.filter { $0.record != top } ?? []
    let entries = handled.isEmpty ? [] : comments.filter { handled[$0] != nil }
    if outside.isEmpty, entries.isEmpty { return comments.map { .comment($0) } }
    var events: [(time: Int, rank: Int, event: Event)] = comments.enumerated().map {
      (store.records[Int($0.element)].published, $0.offset, .comment($0.element))
    }
    var rank = comments.count
    for answer in outside {
      events.append((store.records[Int(answer.record)].published, rank, .outside(answer)))
      rank += 1
    }
    for record in entries {
      for entry in handled[record] ?? [] {
        events.append((entry.at.secondsSince1970, rank, .handled(entry, record)))
        rank += 1
      }
    }
    return events.sorted { ($0.time, $0.rank) < ($1.time, $1.rank) }.map(\.event)
  }

  // MARK: What a citizen writes

  private mutating func hear(_ index: Int32, _ waiting: inout [Waiting], _ top: Int32) {
    let record = store.records[Int(index)]
    let person = position(of: record.author, in: &waiting)
    let wasJustAnswered = waiting[person].wasJustAnswered
    let need = need(of: record, index, wasJustAnswered: wasJustAnswered)
    if record.flags.contains(.gone) {
      // Nobody waits for an answer to what is not there; an older comment still may.
      if need == nil, waiting[person].comments.isEmpty {
        waiting[person].hasEpisode = true
        episodes.append(
          Episode(
            author: record.author, top: top, comments: [index], outcome: .gone(record.state)))
      }
      return
    }
    waiting[person].wasJustAnswered = false
    if let reason = need {
      if waiting[person].spared == nil { waiting[person].spared = (index, reason) }
    } else {
      waiting[person].comments.append(index)
    }
  }

  /// Why the comment needs no answer, or nil when it does.
  private func need(
    of record: ConversationStore.Record, _ index: Int32, wasJustAnswered: Bool
  ) -> Episode.Reason? {
    let isQuestion = record.flags.contains(.needsAnswer)
    guard isQuestion || wantsAll(record) else { return .noQuestion }
    if isToAnother(record, index), !record.flags.contains(.addressesUs) { return .toAnother }
    if !isQuestion, wasJustAnswered, record.flags.contains(.thanks) { return .thanks }
    return nil
  }

  private func isToAnother(_ record: ConversationStore.Record, _ index: Int32) -> Bool {
    let parent = threads.parents[Int(index)]
    guard parent >= 0, !record.flags.contains(.direct) else { return false }
    let other = store.records[Int(parent)]
    return !other.flags.contains(.official) && other.author != record.author
  }

  // MARK: What the municipality writes

  private mutating func answer(
    _ index: Int32, _ waiting: inout [Waiting], _ names: NamedAuthors?, _ top: Int32
  ) {
    let record = store.records[Int(index)]
    guard !record.flags.contains(.automatic), threads.parents[Int(index)] >= 0 else { return }
    let replied = nearestCitizen(above: index)
    let opening = names?.named(in: store.texts[record.text], openingOnly: true) ?? .nobody
    var targets: [Int32] = []
    var maybe: [Int32] = []
    let isRepliedTop = replied.map { $0 == top } ?? true
    switch opening {
    case .some(let named) where isRepliedTop: targets = named
    case .some(let named):
      targets = named
      if let replied { targets.append(store.records[Int(replied)].author) }
    case .nobody, .oneOf:
      if let replied {
        targets = [store.records[Int(replied)].author]
      } else {
        maybe = waiting.map(\.author)
      }
    }
    if let replied, targets == [store.records[Int(replied)].author] {
      checkOrder(of: index, after: replied)
    }
    if !record.flags.isDisjoint(with: [.gone, .notShown, .missing]) {
      for person in waiting.indices where targets.contains(waiting[person].author) {
        if !waiting[person].comments.isEmpty { waiting[person].lostAnswer = true }
      }
      return
    }
    for author in Set(targets).sorted() {
      let person = position(of: author, in: &waiting)
      reach(person, with: index, &waiting, top)
    }
    if !record.flags.contains(.acknowledgement) { note(index, for: maybe, &waiting) }
  }

  private mutating func answerFromOutside(
    _ answer: Unthreaded, _ waiting: inout [Waiting], _ top: Int32
  ) {
    let isAcknowledgement = store.records[Int(answer.record)].flags.contains(.acknowledgement)
    switch answer.named {
    case .some(let authors):
      for person in waiting.indices where authors.contains(waiting[person].author) {
        reach(person, with: answer.record, &waiting, top)
      }
    case .oneOf(let authors):
      if !isAcknowledgement { note(answer.record, for: authors, &waiting) }
    case .nobody:
      if !isAcknowledgement { note(answer.record, for: waiting.map(\.author), &waiting) }
    }
  }

  /// Lets an acknowledgement or an answer reach one person: only comments written before it are answered.
  private mutating func reach(
    _ person: Int, with index: Int32, _ waiting: inout [Waiting], _ top: Int32
  ) {
    let record = store.records[Int(index)]
    let time = Timestamp(secondsSince1970: record.published)
    let earlier = waiting[person].comments.prefix {
      store.records[Int($0)].published < record.published
    }
    if record.flags.contains(.acknowledgement) {
      if !earlier.isEmpty, waiting[person].acknowledgedAt == nil {
        waiting[person].acknowledgedAt = time
      }
      return
    }
    waiting[person].wasJustAnswered = true
    guard !earlier.isEmpty else { return }
    finish(person, earlier.count, .answered(at: time, by: index), &waiting, top)
  }

  private func note(_ index: Int32, for authors: [Int32], _ waiting: inout [Waiting]) {
    for person in waiting.indices where authors.contains(waiting[person].author) {
      guard let first = waiting[person].comments.first,
        store.records[Int(first)].published < store.records[Int(index)].published
      else { continue }
      waiting[person].maybeAnsweredBy = waiting[person].maybeAnsweredBy ?? index
    }
  }

  private mutating func close(
    _ entry: HandlingEntry, _ index: Int32, _ waiting: inout [Waiting], _ top: Int32
  ) {
    let author = store.records[Int(index)].author
    let person = position(of: author, in: &waiting)
    guard waiting[person].comments.contains(index) else { return }
    let count = waiting[person].comments.count
    finish(person, count, .handled(entry.how, at: entry.at), &waiting, top)
    waiting[person].wasJustAnswered = true
  }

  private mutating func finish(
    _ person: Int, _ count: Int, _ outcome: Episode.Outcome, _ waiting: inout [Waiting],
    _ top: Int32
  ) {
    episodes.append(
      Episode(
        author: waiting[person].author, top: top,
        comments: Array(waiting[person].comments.prefix(count)), outcome: outcome,
        acknowledgedAt: waiting[person].acknowledgedAt, lostAnswer: waiting[person].lostAnswer))
    waiting[person].comments.removeFirst(count)
    waiting[person].acknowledgedAt = nil
    waiting[person].maybeAnsweredBy = nil
    waiting[person].lostAnswer = false
    waiting[person].hasEpisode = true
  }

  /// The citizen's comment that an official reply stands under, official replies in between skipped.
  private func nearestCitizen(above index: Int32) -> Int32? {
    var parent = threads.parents[Int(index)]
    while parent >= 0 {
      if !store.records[Int(parent)].flags.contains(.official) { return parent }
      parent = threads.parents[Int(parent)]
    }
    return nil
  }

  private mutating func checkOrder(of index: Int32, after replied: Int32) {
    let (answer, question) = (store.records[Int(index)], store.records[Int(replied)])
    guard answer.published < question.published else { return }
    let id = store.pool[answer.id]
    let repliedID = store.pool[question.id]
    refused.append(
      Diagnostic(
        .badData,
        Bilingual(
          sv: "svaret '\(id)' är daterat före kommentaren '\(repliedID)' som det svarar på; det räknas inte",
          en: "the answer '\(id)' is dated before the comment '\(repliedID)' it answers; it does not count"
        )))
  }

  private func position(of author: Int32, in waiting: inout [Waiting]) -> Int {
    if let index = waiting.firstIndex(where: { $0.author == author }) { return index }
    waiting.append(Waiting(author: author))
    return waiting.count - 1
  }

  private static func handledTooEarly(_ entry: HandlingEntry) -> Diagnostic {
    let at = Stockholm.rfc3339(entry.at)
    return Diagnostic(
      .badData,
      Bilingual(
        sv: "handläggningen av '\(entry.id)' är daterad \(at), före kommentaren; den räknas inte",
        en: "the handling of '\(entry.id)' is dated \(at), before the comment; it does not count"))
  }
}
