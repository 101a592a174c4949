import ModKit

/// What was done for the archive, from the casebook or from another system's logs.
struct ArchiveFacts {
  private let taken: InstantLog?
  private let checks: InstantLog?
  private var events: [ArchiveEvent] = []
  private var store: SnapshotStore?
  private var journal = CaseJournal()
  private var stored: [SnapshotStore.Stored] = []

  /// Reads what the command line names.
  init(_ invocation: Invocation, _ channels: [ChannelEntry]) throws(Diagnostic) {
    taken = try InstantLog(invocation, option: "taken", channels)
    checks = try InstantLog(invocation, option: "checks", channels)
    let casebook = try invocation.casebookIfNamed()
    guard taken != nil || casebook != nil else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "varken ärendemapp eller --taken är angiven",
          en: "neither a casebook nor --taken is named"),
        hint: Bilingual(
          sv: "ange --casebook DIR, eller --taken FIL med en tidpunkt per rad",
          en: "give --casebook DIR, or --taken FILE with one instant a line"))
    }
    guard let casebook else { return }
    let store = SnapshotStore(casebook)
    guard try casebook.exists() else {
      if taken == nil { try casebook.requireExistence() }
      return
    }
    self.store = store
    events = try store.events()
    guard taken == nil else { return }
    journal = try casebook.journal()
    stored = try store.stored()
    for stray in try store.strays() { invocation.say(stray) }
    for item in try casebook.missingSnapshots(journal) {
      var warning = try store.missing(item, among: channels)
      warning.message = Bilingual(
        sv: "saknas: " + warning.message.sv, en: "missing: " + warning.message.en)
      warning.severity = .warning
      invocation.say(warning)
    }
  }

  /// What is known about `channel`.
  func facts(of channel: ChannelEntry?) throws(Diagnostic) -> ArchiveReview.Facts {
    var snapshots: [TakenSnapshot] = []
    if let taken {
      snapshots = taken.instants(of: channel).map { TakenSnapshot(at: $0) }
    } else if let channel, let store {
      snapshots = try store.taken(channel, journal: journal, stored: stored)
    }
    return ArchiveReview.Facts(
      snapshots: snapshots,
      events: events.filter { $0.platform == channel?.platform && $0.channel == channel?.id },
      checks: checks?.instants(of: channel))
  }
}

/// A file with one instant a line, and behind it a channel's id where there are several channels.
private struct InstantLog {
  private var byChannel: [String: [Timestamp]] = [:]
  private var common: [Timestamp] = []

  /// Reads the file that `option` names; nil when it was not given.
  init?(
    _ invocation: Invocation, option: String, _ channels: [ChannelEntry]
  ) throws(Diagnostic) {
    guard let path = invocation.arguments.value(option) else { return nil }
    var source = try invocation.source(path)
    let bytes = try source.readAll(limit: 64 << 20)
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let text = String(decoding: line, as: UTF8.self)
      let words = text.split(maxSplits: 1) { $0 == " " || $0 == "\t" || $0 == "\r" }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      guard let instant = Timestamp(rfc3339: String(first)) else {
        throw Diagnostic(
          .badData,
          Bilingual(
            sv: "'\(first)' är ingen tidpunkt med offset, som 2026-04-14T10:00:00+02:00",
            en: "'\(first)' is no instant with its offset, such as 2026-04-14T10:00:00+02:00"),
          at: Place(file: path, line: number))
      }
      let id = words.count > 1 ? InstantLog.trimmed(words[1]) : ""
      if id.isEmpty {
        guard channels.count < 2 else {
          throw Diagnostic(
            .badData,
            Bilingual(
              sv: "raden säger inte vilken av \(channels.count) kanaler",
              en: "the line does not say which of \(channels.count) channels"),
            at: Place(file: path, line: number),
            hint: Bilingual(
              sv: "skriv kanalens id efter tiden, eller välj en med --channel",
              en: "write the channel's id behind the time, or pick one with --channel"))
        }
        common.append(instant)
      } else {
        byChannel[id, default: []].append(instant)
      }
    }
  }

  /// The instants of `channel`.
  func instants(of channel: ChannelEntry?) -> [Timestamp] {
    guard let channel else { return common }
    return common + (byChannel[channel.id] ?? [])
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text
    while let last = rest.last, last == " " || last == "\t" || last == "\r" { rest.removeLast() }
    return String(rest.drop { $0 == " " || $0 == "\t" })
  }
}
