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
  private var unthreaded: [UnthreadedAnswers.Key: [UnthreadedAnswers.Answer]] = [:]
  private(set) var episodes: [Episode] = []
  /// Single comments and log entries that cannot be right.
  private(set) var refused: [Diagnostic] = []
  /// Log entries that hold but whose comment is not here.
  private(set) var strayEntries: [HandlingEntry] = []

  /// What happens in a sub-thread at one second, in the order it is looked at.
  private enum Event {
    case comment(Int32)
    case outside(UnthreadedAnswers.Answer)
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

  /// The authors met in one sub-thread; in a large one they are found by number.
  private struct People {
    var list: [Waiting] = []
    private var places: [Int32: Int] = [:]

    mutating func position(of author: Int32) -> Int {
      if let place = places[author] { return place }
      if places.isEmpty, list.count <= 8 {
        if let place = list.firstIndex(where: { $0.author == author }) { return place }
        list.append(Waiting(author: author))
        if list.count > 8 {
          for (place, person) in list.enumerated() { places[person.author] = place }
        }
        return list.count - 1
      }
      places[author] = list.count
      list.append(Waiting(author: author))
      return list.count - 1
    }
  }

  init(
    store: ConversationStore, threads: SubThreads, log: HandlingLog,
    wantsAll: @escaping (ConversationStore.Record) -> Bool
  ) {
    self.store = store
    self.threads = threads
    self.wantsAll = wantsAll
    read(log)
  }

  /// Takes in what the handling log says of comments that are here; an id may lack the platform where it can mean one
  /// comment only.
  private mutating func read(_ log: HandlingLog) {
    var meanings: [CommentID: [Int]] = [:]
    for entry in log.entries where meanings[entry.id] == nil {
      meanings[entry.id] = store.records(called: entry.id.text)
    }
    let standing = log.standing(at: store.instant) { id in
      meanings[id].flatMap { $0.count == 1 ? $0[0] : nil }
    }
    for place in standing {
      let entry = log.entries[place]
      let records = meanings[entry.id] ?? []
      guard let record = records.first else {
        strayEntries.append(entry)
        continue
      }
      guard records.count == 1 else {
        refused.append(
          EpisodeBuilder.ambiguous(entry, records.map { store.pool[store.records[$0].id] }))
        continue
      }
      guard entry.at.secondsSince1970 >= store.records[record].published else {
        refused.append(EpisodeBuilder.handledTooEarly(entry))
        continue
      }
      handled[Int32(record), default: []].append(entry)
    }
  }

  /// Finds every episode; `listsSpared` adds authors of whom no comment needs an answer.
  mutating func build(listsSpared: Bool) {
    unthreaded = UnthreadedAnswers.collect(store, threads)
    for thread in 0..<threads.starts.count - 1 {
      buildThread(
        threads.order[threads.starts[thread]..<threads.starts[thread + 1]],
        listsSpared: listsSpared)
    }
  }

  // MARK: One sub-thread

  private mutating func buildThread(_ comments: ArraySlice<Int32>, listsSpared: Bool) {
    guard let top = comments.first.map({ threads.tops[Int($0)] }) else { return }
    let isAlone = comments.count == 1
    if isAlone, store.records[Int(top)].flags.contains(.official) { return }
    var people = People()
    var names: NamedAuthors?
    for event in events(comments, top) {
      switch event {
      case .comment(let record):
        if store.records[Int(record)].flags.contains(.official) {
          answer(record, &people, &names, comments)
        } else {
          hear(record, &people, top)
        }
      case .outside(let unthreaded): answerFromOutside(unthreaded, &people, top)
      case .handled(let entry, let record): close(entry, record, &people, top)
      }
    }
    for person in people.list {
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

  /// Whom an official reply greets, among the citizens of its sub-thread.
  private func opening(
    of record: ConversationStore.Record, _ names: inout NamedAuthors?,
    _ comments: ArraySlice<Int32>
  ) -> NamedAuthors.Result {
    let tokens = NameTokens(store.texts[record.text], limit: NameTokens.openingWords)
    guard tokens.mayName else { return .nobody }
    let index = names ?? NamedAuthors(authors: citizens(of: comments), in: store)
    names = index
    return index.named(tokens)
  }

  private func citizens(of comments: ArraySlice<Int32>) -> [Int32] {
    comments.filter { !store.records[Int($0)].flags.contains(.official) }
      .map { store.records[Int($0)].author }
  }

  private func events(_ comments: ArraySlice<Int32>, _ top: Int32) -> [Event] {
    let mayWait = comments.contains { index in
      let record = store.records[Int(index)]
      return !record.flags.contains(.official)
        && (record.flags.contains(.needsAnswer) || wantsAll(record))
    }
    let outside =
      mayWait && !unthreaded.isEmpty
      ? unthreaded[UnthreadedAnswers.Key(store.records[Int(top)])]?.filter { $0.record != top }
        ?? [] : []
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

  private mutating func hear(_ index: Int32, _ people: inout People, _ top: Int32) {
    let record = store.records[Int(index)]
    let person = people.position(of: record.author)
    let wasJustAnswered = people.list[person].wasJustAnswered
    let need = need(of: record, index, wasJustAnswered: wasJustAnswered)
    if record.flags.contains(.gone) {
      // Nobody waits for an answer to what is not there; an older comment still may.
      if need == nil, people.list[person].comments.isEmpty {
        people.list[person].hasEpisode = true
        episodes.append(
          Episode(
            author: record.author, top: top, comments: [index], outcome: .gone(record.state)))
      }
      return
    }
    people.list[person].wasJustAnswered = false
    if let reason = need {
      if people.list[person].spared == nil { people.list[person].spared = (index, reason) }
    } else {
      people.list[person].comments.append(index)
    }
  }

  /// Why the comment needs no answer, or nil when it does.
  private func need(
    of record: ConversationStore.Record, _ index: Int32, wasJustAnswered: Bool
  ) -> Episode.Reason? {
    let isQuestion = record.flags.contains(.needsAnswer)
    if isToAnother(record, index), !record.flags.contains(.addressesUs) { return .toAnother }
    guard isQuestion || wantsAll(record) else { return .noQuestion }
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
    _ index: Int32, _ people: inout People, _ names: inout NamedAuthors?,
    _ comments: ArraySlice<Int32>
  ) {
    let record = store.records[Int(index)]
    guard !record.flags.contains(.automatic), threads.parents[Int(index)] >= 0 else { return }
    let top = threads.tops[Int(index)]
    let replied = nearestCitizen(above: index)
    let opening = opening(of: record, &names, comments)
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
      } else if record.flags.contains(.direct), people.list.count == 1 {
        targets = [people.list[0].author]
      } else {
        maybe = people.list.map(\.author)
      }
    }
    if let replied, targets == [store.records[Int(replied)].author] {
      checkOrder(of: index, after: replied)
    }
    if !record.flags.isDisjoint(with: [.gone, .notShown, .missing]) {
      for person in people.list.indices where targets.contains(people.list[person].author) {
        if !people.list[person].comments.isEmpty { people.list[person].lostAnswer = true }
      }
      return
    }
    for author in Set(targets).sorted() {
      let person = people.position(of: author)
      reach(person, with: index, &people, top)
    }
    if !record.flags.contains(.acknowledgement) { note(index, for: maybe, &people) }
  }

  private mutating func answerFromOutside(
    _ answer: UnthreadedAnswers.Answer, _ people: inout People, _ top: Int32
  ) {
    let isAcknowledgement = store.records[Int(answer.record)].flags.contains(.acknowledgement)
    switch answer.named {
    case .some(let authors):
      for person in people.list.indices where authors.contains(people.list[person].author) {
        reach(person, with: answer.record, &people, top)
      }
    case .oneOf(let authors):
      if !isAcknowledgement { note(answer.record, for: authors, &people) }
    case .nobody:
      if !isAcknowledgement { note(answer.record, for: people.list.map(\.author), &people) }
    }
  }

  /// Lets an acknowledgement or an answer reach one person: only comments written before it are answered.
  private mutating func reach(
    _ person: Int, with index: Int32, _ people: inout People, _ top: Int32
  ) {
    let record = store.records[Int(index)]
    let time = Timestamp(secondsSince1970: record.published)
    let earlier = people.list[person].comments.prefix {
      store.records[Int($0)].published < record.published
    }
    if record.flags.contains(.acknowledgement) {
      if !earlier.isEmpty, people.list[person].acknowledgedAt == nil {
        people.list[person].acknowledgedAt = time
      }
      return
    }
    people.list[person].wasJustAnswered = true
    guard !earlier.isEmpty else { return }
    finish(person, earlier.count, .answered(at: time, by: index), &people, top)
  }

  private func note(_ index: Int32, for authors: [Int32], _ people: inout People) {
    for person in people.list.indices where authors.contains(people.list[person].author) {
      guard let first = people.list[person].comments.first,
        store.records[Int(first)].published < store.records[Int(index)].published
      else { continue }
      people.list[person].maybeAnsweredBy = people.list[person].maybeAnsweredBy ?? index
    }
  }

  private mutating func close(
    _ entry: HandlingEntry, _ index: Int32, _ people: inout People, _ top: Int32
  ) {
    let author = store.records[Int(index)].author
    let person = people.position(of: author)
    guard people.list[person].comments.contains(index) else { return }
    let count = people.list[person].comments.count
    finish(person, count, .handled(entry.how, at: entry.at), &people, top)
    people.list[person].wasJustAnswered = true
  }

  private mutating func finish(
    _ person: Int, _ count: Int, _ outcome: Episode.Outcome, _ people: inout People,
    _ top: Int32
  ) {
    episodes.append(
      Episode(
        author: people.list[person].author, top: top,
        comments: Array(people.list[person].comments.prefix(count)), outcome: outcome,
        acknowledgedAt: people.list[person].acknowledgedAt,
        lostAnswer: people.list[person].lostAnswer))
    people.list[person].comments.removeFirst(count)
    people.list[person].acknowledgedAt = nil
    people.list[person].maybeAnsweredBy = nil
    people.list[person].lostAnswer = false
    people.list[person].hasEpisode = true
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
          sv:
            "svaret '\(id)' är daterat före kommentaren '\(repliedID)' som det svarar på; det räknas inte",
          en:
            "the answer '\(id)' is dated before the comment '\(repliedID)' it answers; it does not count"
        )))
  }

  private static func ambiguous(_ entry: HandlingEntry, _ ids: [String]) -> Diagnostic {
    let names = ids.joined(separator: ", ")
    return Diagnostic(
      .badData,
      Bilingual(
        sv: "handläggningen av '\(entry.id)' kan gälla flera kommentarer; den räknas inte",
        en: "the handling of '\(entry.id)' may be about several comments; it does not count"),
      hint: Bilingual(
        sv: "återta den med modtool handled withdraw, och skriv vilken: \(names)",
        en: "take it back with modtool handled withdraw, and say which: \(names)"))
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
