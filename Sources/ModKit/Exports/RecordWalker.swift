/// Finds the records in a value: peels envelopes, asks the importers, and notes what envelopes say about paging.
struct RecordWalker {
  /// Whether any record, good or refused, was met.
  var sawRecord = false
  /// Whether anything was met at all.
  private var sawValue = false
  /// Whether a list of records was met that had none in it.
  private var sawEmptyList = false
  /// Records of unknown shape, met before anything was recognised.
  private var unknown: [Diagnostic] = []
  private var memberNames: [String] = []
  /// The broken records around what is read, outermost first, that were refused once.
  private var refused: [String] = []

  /// How deep envelopes are followed.
  private static let depthLimit = 12
  /// How many unknown records are looked at before the whole input counts as unknown.
  private static let patience = 16

  /// The members that hold records, in any of the envelopes known.
  static let lists: Set<String> = [
    "data", "comments", "posts", "items", "elements", "response", "statuses", "results",
    "children", "descendants", "ancestors", "entry", "feed", "published_posts", "visitor_posts",
    "tagged", "replies", "media", "tweets", "latest_posts", "comments_v2", "group_comments_v2",
    "comments_media_comments", "comments_reels_comments", "conversations", "messages",
    "dm_events", "orderedItems", "post_stream", "thread", "includes", "answers",
  ]
  /// Those of them that hold the answers to a record.
  private static let answers: Set<String> = [
    "comments", "replies", "answers", "children", "descendants",
  ]

  /// Reads the value that `stream` has just come to.
  mutating func take(_ stream: borrowing JSONStream, _ session: inout ImportSession) {
    sawValue = true
    let root = stream.document.root
    let record = ImportRecord(node: root, pointer: stream.pointer)
    session.page = stream.isAtTopLevel ? root : nil
    let path = stream.path
    session.path = path.compactMap(\.name)
    let isInBrokenRecord = stream.isInBrokenRecord
    session.around = isInBrokenRecord ? path.lazy.filter(\.isBroken).map(\.members) : []
    guard let frame = path.last else {
      walk(record, isElement: true, depth: 0, &session)
      return
    }
    if frame.isObject {
      let name = frame.name ?? ""
      note(name, root, &session)
      let isEnvelope = path.count == 1 && !frame.isBroken
      if isEnvelope, let text = root.identifier, text.utf8.count <= 256 {
        session.envelope[name] = text
      }
      if isEnvelope { remember(name) }
      guard root.kind == .object, RecordWalker.mayHoldRecords(name) else { return }
      walk(record, isElement: false, depth: path.count, &session)
    } else if session.path.last.map(RecordWalker.lists.contains) ?? true {
      // What belongs to a broken record goes with it, if it is no answer.
      let mustBeRecord =
        !isInBrokenRecord || session.path.suffix(2).contains(where: RecordWalker.answers.contains)
      walk(record, isElement: mustBeRecord, depth: path.count, &session)
    }
  }

  /// Whether the refusal that `stream` has just come to is the first of its record: a record with two broken members is
  /// one refused record.
  mutating func isFirstRefusal(_ stream: borrowing JSONStream) -> Bool {
    guard stream.isInBrokenRecord || !refused.isEmpty else { return true }
    let path = stream.path
    refused.removeAll { !RecordWalker.key(path[...], stream.topLevelValues).hasPrefix($0) }
    let end = path.indices.last { RecordWalker.isRecord($0, in: path) }
    guard end != nil || path.first?.isBroken == true else { return true }
    let key = RecordWalker.key(path.prefix(end.map { $0 + 1 } ?? 0), stream.topLevelValues)
    guard !refused.contains(key) else { return false }
    refused.append(key)
    return true
  }

  /// Whether `path` as far as `index` leads to a record.
  private static func isRecord(_ index: Int, in path: [JSONFrame]) -> Bool {
    if path[index].isObject { return path[index].name.map(isIdentifier) ?? false }
    return index == 0 || path[index - 1].name.map(lists.contains) ?? true
  }

  private static func key(_ path: ArraySlice<JSONFrame>, _ value: Int) -> String {
    "\(value)" + path.map(\.step).joined() + "/"
  }

  /// Says what is wrong with an input in which nothing was recognised.
  mutating func finish(_ session: inout ImportSession, isEmpty: Bool) throws(Diagnostic) {
    guard session.summary.kinds.isEmpty, !sawRecord || !unknown.isEmpty else { return }
    if unknown.isEmpty, sawEmptyList || (!sawValue && !isEmpty) {
      session.remark(
        Bilingual(
          sv: "exporten innehåller inga kommentarer", en: "the export holds no comments"))
      return
    }
    throw unrecognised(session.summary.file)
  }

  private func unrecognised(_ file: String) -> Diagnostic {
    let names = memberNames.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    let found =
      names.isEmpty
      ? Bilingual(sv: "", en: "")
      : Bilingual(sv: ": fann medlemmarna \(names)", en: ": found the members \(names)")
    return Diagnostic(
      .badData,
      Bilingual(
        sv: "innehållet liknar ingen känd export" + found.sv,
        en: "the content has the shape of no known export" + found.en),
      at: unknown.first?.place ?? Place(file: file),
      hint: Bilingual(
        sv: "modtool schema comments visar formatet som alltid går att läsa",
        en: "modtool schema comments prints the form that can always be read"))
  }

  // MARK: Walking

  private mutating func walk(
    _ record: ImportRecord, isElement: Bool, depth: Int, _ session: inout ImportSession
  ) {
    switch record.node.kind {
    case .null, .bool, .number, .string: break
    case .array:
      // Pages that were fetched one after the other and put into one list.
      guard depth < RecordWalker.depthLimit else { return }
      for element in record.elements {
        walk(element, isElement: isElement, depth: depth + 1, &session)
      }
    case .object:
      if read(record, &session) { return }
      let around = session.around
      if session.hasBroken(record.node) { session.around.append(record.node.shortMembers) }
      let isEnvelope = peel(record, depth: depth, &session)
      session.around = around
      // Among answers, what has an identifier is one, whatever else is in it.
      let isAnswer =
        record.node["id"] != nil
        && session.path.suffix(2).contains(where: RecordWalker.answers.contains)
      if isElement, !isEnvelope || isAnswer { reject(record, &session) }
    }
  }

  private mutating func read(_ record: ImportRecord, _ session: inout ImportSession) -> Bool {
    guard let importer = ImporterRegister.all.first(where: { $0.recognises(record.node) }) else {
      return false
    }
    session.note(importer.kind)
    sawRecord = true
    refuseUnknown(record.node, &session)
    do throws(Diagnostic) {
      try importer.read(record, &session)
    } catch {
      session.refuse(error, at: record.node)
    }
    return true
  }

  /// Follows the lists of an envelope; false when it has none.
  private mutating func peel(
    _ record: ImportRecord, depth: Int, _ session: inout ImportSession
  ) -> Bool {
    var isEnvelope = false
    for (name, value) in record.node.members {
      note(name, value, &session)
      if depth == 0 { remember(name) }
      guard RecordWalker.mayHoldRecords(name), depth < RecordWalker.depthLimit else { continue }
      let member = ImportRecord(
        node: value, pointer: record.pointer + "/" + JSONNode.pointerEscaped(name))
      switch value.kind {
      case .array:
        isEnvelope = true
        if value.elements.first(where: { _ in true }) == nil { sawEmptyList = true }
        let old = session.path
        session.path.append(name)
        for element in member.elements where element.node.kind != .string {
          walk(element, isElement: true, depth: depth + 1, &session)
        }
        session.path = old
      case .object:
        isEnvelope = true
        let old = session.path
        session.path.append(name)
        walk(member, isElement: false, depth: depth + 1, &session)
        session.path = old
      case .null, .bool, .number, .string: break
      }
    }
    return isEnvelope
  }

  /// Refuses what was put off, now that the input turned out to hold something known.
  mutating func refuseUnknown(_ node: JSONNode, _ session: inout ImportSession) {
    for diagnostic in unknown { session.refuse(diagnostic, at: node) }
    unknown = []
  }

  private mutating func reject(_ record: ImportRecord, _ session: inout ImportSession) {
    let refusal = record.node.refusal(
      Bilingual(
        sv: "posten liknar ingen känd sorts kommentar",
        en: "the record has the shape of no known kind of comment"))
    if sawRecord {
      session.refuse(refusal, at: record.node)
    } else if unknown.count < RecordWalker.patience {
      if unknown.isEmpty, memberNames.isEmpty {
        for (name, _) in record.node.members { remember(name) }
      }
      unknown.append(refusal)
    }
  }

  private mutating func remember(_ name: String) {
    if memberNames.count < 8, !memberNames.contains(name) { memberNames.append(name) }
  }

  /// A member that lists records, or is keyed by an identifier as in the answer to `?ids=`.
  private static func mayHoldRecords(_ name: String) -> Bool {
    lists.contains(name) || isIdentifier(name)
  }

  private static func isIdentifier(_ name: String) -> Bool {
    name.utf8.count >= 5 && name.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  // MARK: Paging

  /// Notes what the envelope member `name` says about further pages.
  private func note(_ name: String, _ value: JSONNode, _ session: inout ImportSession) {
    switch name {
    case "paging":
      if value["next"]?.string != nil { session.note(.nextPage) }
    case "nextPageToken":
      if value.string?.isEmpty == false { session.note(.nextPage) }
    case "meta":
      if value["next_token"]?.string != nil { session.note(.nextPage) }
    case "cursor":
      if value["hasNext"]?.bool == true { session.note(.nextPage) }
    default: break
    }
  }
}
