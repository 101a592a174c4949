import ModKit

/// A small casebook and what is done with it, for the tests of faults.
struct CasebookScript {
  static let now = Timestamp(secondsSince1970: 1_772_442_000)

  /// What was reported as saved.
  struct Saved {
    var positions: [LedgerPosition] = []
    var files: [(CaseID, CaseFilePath)] = []
  }

  static func casebook(_ disk: some FileSystem, root: String = "/book") -> Casebook {
    var casebook = Casebook(root: root, files: disk) { count in
      (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + 1) }
    }
    casebook.patience = 100
    return casebook
  }

  static func path(_ text: String) -> CaseFilePath {
    guard let path = CaseFilePath(text) else { preconditionFailure(text) }
    return path
  }

  /// Opens a case with three files.
  @discardableResult
  static func open(
    _ casebook: Casebook, comment: String, at now: Timestamp = now, saved: inout Saved
  ) throws(Diagnostic) -> CaseID {
    let (id, position) = try casebook.withSession(at: now) { session throws(Diagnostic) in
      let key = try casebook.commentKey(platform: "facebook", id: comment)
      return try session.openCase(comment: key, at: now) { id throws(Diagnostic) in
        [
          CaseFile(path("record.json"), bytes: Array("{\"caseId\":\"\(id)\"}\n".utf8)),
          CaseFile(path("kommentar.txt"), bytes: Array("Köp nu!\n".utf8)),
          CaseFile(path("evidence/01-export.json"), bytes: Array("{}".utf8)),
        ]
      }
    }
    saved.positions.append(position)
    saved.files += ["record.json", "kommentar.txt", "evidence/01-export.json"].map {
      (id, path($0))
    }
    return id
  }

  /// Adds a file to a case.
  static func add(
    _ casebook: Casebook, _ id: CaseID, _ file: String, _ event: LedgerEvent,
    saved: inout Saved
  ) throws(Diagnostic) {
    let position = try casebook.withSession(at: now) { session throws(Diagnostic) in
      try session.add(
        [CaseFile(path(file), bytes: Array("[\"\(file)\"]".utf8))], to: id, event: event, at: now)
    }
    saved.positions.append(position)
    saved.files.append((id, path(file)))
  }

  /// Two cases, one of them followed to its removal.
  static func run(_ casebook: Casebook) -> Saved {
    var saved = Saved()
    do throws(Diagnostic) {
      let first = try open(casebook, comment: "1", saved: &saved)
      try add(casebook, first, "evidence/02-skarmdump.png", .preserved, saved: &saved)
      try add(casebook, first, "updates/0001-borttagning.json", .removed, saved: &saved)
      try open(casebook, comment: "2", saved: &saved)
    } catch {
      // What was saved until then is what the caller looks at.
    }
    return saved
  }
}
