/// One line of the handling log: someone took care of a comment outside the thread.
public struct HandlingEntry: Hashable, Sendable {
  /// The comment.
  public var id: CommentID
  /// When it was taken care of.
  public var at: Timestamp
  /// How.
  public var how: How
  /// Who did it: a function or a signature.
  public var by: String
  /// Why, or what was said.
  public var reason: String?

  /// Describes an entry.
  public init(id: CommentID, at: Timestamp, how: How, by: String, reason: String? = nil) {
    self.id = id
    self.at = at
    self.how = how
    self.by = by
    self.reason = reason
  }

  /// The ways to take care of a comment outside its thread.
  public enum How: String, CaseIterable, Hashable, Sendable {
    /// A direct message.
    case dm
    /// A telephone call.
    case phone
    /// An e-mail.
    case email
    /// Handed to someone else for an answer.
    case forwarded
    /// Someone decided that no answer is needed.
    case noAnswerNeeded = "no-answer-needed"
    /// What was noted about the comment before was a mistake: it never happened.
    case withdrawn

    /// The ways that take care of a comment: all but the one that takes a note back.
    public static let ways = allCases.filter { $0 != .withdrawn }

    /// What people read.
    public var label: Bilingual {
      switch self {
      case .dm: Bilingual(sv: "besvarad i direktmeddelande", en: "answered by direct message")
      case .phone: Bilingual(sv: "besvarad på telefon", en: "answered by phone")
      case .email: Bilingual(sv: "besvarad med e-post", en: "answered by e-mail")
      case .forwarded: Bilingual(sv: "lämnad vidare", en: "forwarded")
      case .noAnswerNeeded: Bilingual(sv: "behöver inget svar", en: "needs no answer")
      case .withdrawn:
        Bilingual(sv: "tidigare anteckning återtagen", en: "earlier entry taken back")
      }
    }
  }
}

/// The append-only handling log, read as a whole.
///
/// One JSON object a line: `{"id":…,"at":…,"how":…,"by":…,"reason":…}`. Nothing is ever changed in it; a later entry for
/// the same comment adds to it, and one that says `withdrawn` takes back what stands above it.
public struct HandlingLog: Hashable, Sendable {
  /// The entries, in the order written.
  public var entries: [HandlingEntry]

  /// A log of `entries`.
  public init(_ entries: [HandlingEntry] = []) {
    self.entries = entries
  }

  /// Reads the lines of a log file called `file`.
  ///
  /// Throws a located diagnostic for the first line that is no entry: a log that cannot be read must not look like
  /// nothing was handled, or like everything was. A last line without a line feed is what a crash leaves behind and is
  /// refused the same way, unless it is a whole entry.
  public init(parsing bytes: [UInt8], file: String) throws(Diagnostic) {
    entries = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      let document = try JSONDocument(
        parsing: Array(line), origin: JSONOrigin(file: file, firstLine: index + 1))
      entries.append(try HandlingEntry(reading: document.root))
    }
  }
}

extension HandlingLog {
  /// The places in `entries` of what holds at `now`, in order: no entry later than `now`, none that was taken back by
  /// then, and no withdrawal.
  ///
  /// `comment` answers which comment an entry is about; entries with the same id are always about the same.
  func standing<Key: Hashable>(at now: Timestamp, _ comment: (CommentID) -> Key?) -> [Int] {
    var places: [Int] = []
    for (place, entry) in entries.enumerated() where entry.at <= now {
      guard entry.how == .withdrawn else {
        places.append(place)
        continue
      }
      let meant = comment(entry.id)
      places.removeAll { other in
        entries[other].id == entry.id || meant != nil && comment(entries[other].id) == meant
      }
    }
    return places
  }

  /// The places of what holds at `now`, where entries are known by their ids alone.
  public func standing(at now: Timestamp) -> [Int] { standing(at: now) { $0 } }
}

extension HandlingEntry {
  /// Reads one line of the log.
  public init(reading node: JSONNode) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .badData)
    id = CommentID(try reader.requiredString("id"))
    let time = try reader.requiredString("at")
    guard let at = Timestamp(rfc3339: time) else {
      throw reader.mismatch(
        node["at"] ?? node,
        Bilingual(
          sv: "en tidpunkt som 2026-03-02T09:05:00+01:00",
          en: "a time such as 2026-03-02T09:05:00+01:00"))
    }
    self.at = at
    let name = try reader.requiredString("how")
    guard let how = How(rawValue: name) else {
      let names = How.allCases.map(\.rawValue).joined(separator: ", ")
      throw reader.mismatch(
        node["how"] ?? node, Bilingual(sv: "ett av \(names)", en: "one of \(names)"))
    }
    self.how = how
    by = try reader.requiredString("by")
    reason = try reader.string("reason")
    try reader.finish()
  }

  /// The entry as one line without its line feed.
  public var line: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("id", id.text)
    writer.member("at", Stockholm.rfc3339(at))
    writer.member("how", how.rawValue)
    writer.member("by", by)
    writer.member("reason", reason)
    writer.endObject()
    return writer.bytes
  }
}
