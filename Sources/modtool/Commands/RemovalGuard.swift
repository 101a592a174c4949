import ModKit

/// Stops and asks when unusually much is being removed: a day's limit, or one author's.
struct RemovalGuard {
  let invocation: Invocation
  let casebook: Casebook

  /// Allows another case about a comment by `author`.
  func allowOpening(
    of author: Author?, in session: CasebookSession
  ) throws(Diagnostic) {
    guard !invocation.arguments.has("confirm-many") else { return }
    let opened = try today(session).filter { $0.event == .opened }.compactMap(\.caseID)
    try allow(opened, handle: author?.handle, id: author?.id?.text)
  }

  /// Allows another removal of a comment by the author of `record`.
  func allowRemoval(
    of record: RemovalRecord, in session: CasebookSession
  ) throws(Diagnostic) {
    guard !invocation.arguments.has("confirm-many") else { return }
    let removed = try today(session).filter { $0.event == .removed }.compactMap(\.caseID)
    try allow(removed, handle: record.author?.handle, id: record.author?.platformUserID)
  }

  private func today(_ session: CasebookSession) throws(Diagnostic) -> [LedgerEntry] {
    let start = Stockholm.instant(Stockholm.date(at: invocation.now), secondOfDay: 0)
    return try session.events(since: start)
  }

  private func allow(
    _ cases: [CaseID], handle: String?, id: String?
  ) throws(Diagnostic) {
    let limits = try invocation.configuration().limits
    guard cases.count < limits.removalsPerDay else {
      throw refusal(
        Bilingual(
          sv: "\(cases.count) kommentarer har redan behandlats i dag (gränsen är "
            + "\(limits.removalsPerDay))",
          en: "\(cases.count) comments were dealt with today already (the limit is "
            + "\(limits.removalsPerDay))"))
    }
    guard id != nil || handle != nil, cases.count >= limits.removalsPerAuthor else { return }
    var same = 0
    for other in cases {
      let author = try CaseDossier.record(other, in: casebook).author
      let isSame = id != nil ? author?.platformUserID == id : author?.handle == handle
      if isSame { same += 1 }
    }
    guard same < limits.removalsPerAuthor else {
      throw refusal(
        Bilingual(
          sv: "\(same) kommentarer av samma avsändare har redan behandlats i dag (gränsen är "
            + "\(limits.removalsPerAuthor))",
          en: "\(same) comments by the same author were dealt with today already (the limit is "
            + "\(limits.removalsPerAuthor))"))
    }
  }

  private func refusal(_ message: Bilingual) -> Diagnostic {
    Diagnostic(
      .usage, message,
      hint: Bilingual(
        sv: "är det rätt? lägg till --confirm-many", en: "is that right? add --confirm-many"))
  }
}
