/// Which alarms were given and when, so that a job that runs every ten minutes alerts once and then reminds.
///
/// Ids only: no names, no texts. The file is one JSON object; one that cannot be read, or that belongs to another
/// policy, is a failure and never means "alert everything".
public struct AlarmState: Hashable, Sendable {
  /// What an alarm is about.
  public struct Key: Hashable, Comparable, Sendable {
    /// The policy.
    public var policy: String
    /// Its version: the digest of the policy in force.
    public var version: String
    /// The episode: the comment whose clock runs.
    public var episode: String
    /// The due time, or nothing where the policy names none.
    public var due: String
    /// Goal or requirement.
    public var level: String

    /// By episode, then the rest.
    public static func < (left: Key, right: Key) -> Bool {
      [left.episode, left.level, left.due, left.policy, left.version].lexicographicallyPrecedes(
        [right.episode, right.level, right.due, right.policy, right.version]
      ) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// When an alarm was given, and how urgent it was.
  public struct Alarm: Hashable, Sendable {
    /// The last time it was given.
    public var at: Timestamp
    /// How urgent it was then.
    public var urgency: Int

    /// Whether something at least as urgent as `other` was said less than `seconds` ago.
    fileprivate func covers(_ other: ReplyUrgency, now: Timestamp, for seconds: Int) -> Bool {
      other.rawValue <= urgency && at <= now && now.seconds(since: at) < seconds
    }
  }

  /// The policy selection the state belongs to, such as `atvidaberg`.
  public var selection: String
  /// The alarms that were given and still hold.
  public var alarms: [Key: Alarm] = [:]
  /// The last word about what is too old to be listed one by one.
  public var older: Alarm?

  /// No alarm was given yet.
  public init(selection: String) {
    self.selection = selection
  }

  /// Reads a state file; throws `badData` when it is no state or belongs to another policy.
  public init(parsing bytes: [UInt8], file: String, selection: String) throws(Diagnostic) {
    let hint = Bilingual(
      sv: "kontrollera filen; flytta undan den för att börja om med alla larm",
      en: "look at the file; move it away to start again with every alarm")
    do throws(Diagnostic) {
      try self.init(reading: JSONDocument(parsing: bytes, origin: JSONOrigin(file: file)).root)
    } catch {
      throw Diagnostic(
        .badData,
        Bilingual(
          sv: "tillståndsfilen kan inte läsas: \(error.message.sv)",
          en: "the state file cannot be read: \(error.message.en)"),
        at: error.place ?? Place(file: file), hint: hint)
    }
    guard self.selection == selection else {
      throw Diagnostic(
        .badData,
        Bilingual(
          sv: "tillståndsfilen hör till policyn '\(self.selection)', inte '\(selection)'",
          en: "the state file belongs to the policy '\(self.selection)', not '\(selection)'"),
        at: Place(file: file),
        hint: Bilingual(
          sv: "använd en tillståndsfil för varje policy", en: "use a state file for each policy"))
    }
  }

  private init(reading node: JSONNode) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .badData)
    guard try reader.requiredString("schema") == AlarmState.schema else {
      throw reader.mismatch(node, Bilingual(sv: "en tillståndsfil", en: "a state file"))
    }
    selection = try reader.requiredString("policy")
    for element in try reader.array("alarms") {
      var row = try JSONObjectReader(element, kind: .badData)
      let key = Key(
        policy: try row.requiredString("policy"), version: try row.requiredString("version"),
        episode: try row.requiredString("episode"), due: try row.requiredString("due"),
        level: try row.requiredString("level"))
      alarms[key] = try AlarmState.alarm(&row)
      try row.finish()
    }
    if let node = reader.member("older") {
      var row = try JSONObjectReader(node, kind: .badData)
      older = try AlarmState.alarm(&row)
      try row.finish()
    }
    try reader.finish()
  }

  private static func alarm(_ row: inout JSONObjectReader) throws(Diagnostic) -> Alarm {
    let time = try row.requiredString("at")
    guard let at = Timestamp(rfc3339: time) else {
      throw row.mismatch(
        row.node["at"] ?? row.node, Bilingual(sv: "en tidpunkt", en: "a time"))
    }
    guard let urgency = try row.int("urgency") else { throw row.missing("urgency") }
    return Alarm(at: at, urgency: urgency)
  }

  private static let schema = "modtool-alarm-state"

  /// The file's content, the same bytes for the same state.
  public var bytes: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("schema", AlarmState.schema)
    writer.member("policy", selection)
    writer.name("alarms")
    writer.beginArray()
    for (key, alarm) in alarms.sorted(by: { $0.key < $1.key }) {
      writer.beginObject()
      writer.member("policy", key.policy)
      writer.member("version", key.version)
      writer.member("episode", key.episode)
      writer.member("due", key.due)
      writer.member("level", key.level)
      writer.member("at", Stockholm.rfc3339(alarm.at))
      writer.member("urgency", alarm.urgency)
      writer.endObject()
    }
    writer.endArray()
    if let older {
      writer.name("older")
      writer.beginObject()
      writer.member("at", Stockholm.rfc3339(older.at))
      writer.member("urgency", older.urgency)
      writer.endObject()
    }
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// Keeps the items of `review` that are new, worse than when they were last given, or due to be repeated, and notes
  /// that they are given at `now`; alarms that no longer hold are forgotten.
  ///
  /// `version` answers the version of a policy. Items without urgency stay only beside an alarm. What is only counted
  /// is one alarm, whichever comments it counts.
  public mutating func filter(
    _ review: inout ReplyReview, now: Timestamp, repeatAfter seconds: Int,
    version: (PolicyID) -> String
  ) {
    var next: [Key: Alarm] = [:]
    var kept: [ReplyItem] = []
    var hasAlarm = false
    for item in review.items {
      guard item.urgency > .none else {
        kept.append(item)
        continue
      }
      let key = Key(
        policy: item.policy.text, version: version(item.policy), episode: item.id.text,
        due: item.clock?.due.map(Stockholm.rfc3339) ?? "", level: item.clock?.level.rawValue ?? "")
      if let last = alarms[key], last.covers(item.urgency, now: now, for: seconds) {
        next[key] = last
      } else {
        next[key] = Alarm(at: now, urgency: item.urgency.rawValue)
        kept.append(item)
        hasAlarm = true
      }
    }
    alarms = next
    let urgency = review.older.urgency
    if urgency == .none {
      older = nil
    } else if let last = older, last.covers(urgency, now: now, for: seconds) {
      review.older = AlarmTally()
    } else {
      older = Alarm(at: now, urgency: urgency.rawValue)
      hasAlarm = true
    }
    review.items = hasAlarm ? kept : []
  }
}
