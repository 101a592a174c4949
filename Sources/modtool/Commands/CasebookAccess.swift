import ModKit

extension Invocation {
  /// The case that the first operand names.
  func namedCase() throws(Diagnostic) -> CaseID {
    guard let text = arguments.operands.first, let id = CaseID(text) else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "'\(arguments.operands.first ?? "")' är inget ärende-id",
          en: "'\(arguments.operands.first ?? "")' is not a case id"),
        hint: Bilingual(sv: "det ser ut som MOD-2026-000123", en: "it looks like MOD-2026-000123"))
    }
    return id
  }

  /// Reads the case that the first operand names.
  func dossier(in casebook: Casebook) throws(Diagnostic) -> CaseDossier {
    let id = try namedCase()
    try casebook.requireExistence()
    return try CaseDossier(id, in: casebook, journal: try casebook.journal())
  }

  /// `--by`, which everything that changes a casebook needs.
  func actor() throws(Diagnostic) -> String { try required("by") }

  /// An option that must be given and not be blank.
  func required(_ name: String) throws(Diagnostic) -> String {
    guard let text = arguments.value(name), text.contains(where: { !$0.isWhitespace }) else {
      let option = command.options.first { $0.name == name }
      throw Diagnostic(
        .usage,
        Bilingual(sv: "--\(name) saknas", en: "--\(name) is missing"),
        hint: option?.summary)
    }
    return text
  }

  /// An option's text; an empty one is an error, for a reason left blank is no reason.
  func optional(_ name: String) throws(Diagnostic) -> String? {
    arguments.has(name) ? try required(name) : nil
  }

  /// Applies `update` to the case `id` and saves it with `files`, or with `--dry-run` says what would be saved.
  ///
  /// The case is read again under the lock, so that two moderators cannot do the same step twice. `prepare` makes the
  /// update from the case as it then stands.
  @discardableResult
  func save(
    _ id: CaseID, in casebook: Casebook,
    _ prepare: (CaseDossier, inout CasebookSession) throws(Diagnostic) -> (CaseUpdate, [CaseFile])
  ) throws(Diagnostic) -> CaseDossier? {
    try casebook.requireExistence()
    warnAboutStorage(casebook)
    let saved = try casebook.withSession(at: now) { session throws(Diagnostic) in
      let before = try CaseDossier(id, in: casebook, journal: try casebook.journal())
      let (update, files) = try prepare(before, &session)
      var state = before.state
      do throws(RemovalRefusal) {
        try state.apply(update.event)
      } catch {
        throw error.diagnostic(id)
      }
      for note in session.notes { say(Diagnostic(.badData, note, severity: .note)) }
      guard let path = update.path(number: before.updates.count + 1) else {
        throw Diagnostic(.internalFault, "update path")
      }
      if arguments.has("dry-run") {
        say(
          Bilingual(
            sv: "torrkörning: skulle ha sparat \(path) i \(id)",
            en: "dry run: would have saved \(path) in \(id)"))
        return false
      }
      let position = try session.add(
        files + [CaseFile(path, bytes: update.json(id))], to: id, event: update.event.ledgerEvent,
        detail: update.event.detail, at: now)
      say(
        Bilingual(
          sv: "sparat: \(id), \(update.event.labelSv.lowercased()) (post \(position.sequence))",
          en: "saved: \(id), \(update.event.rawValue) (entry \(position.sequence))"))
      return true
    }
    guard saved else { return nil }
    return try CaseDossier(id, in: casebook, journal: try casebook.journal())
  }

  /// Says where the casebook lies when that is a doubtful place for records.
  func warnAboutStorage(_ casebook: Casebook) {
    if let doubt = casebook.files.system.doubt(about: casebook.root) {
      say(Diagnostic(.inputOutput, doubt, severity: .warning))
    }
  }

  /// Writes what remains of a case.
  func writeNext(_ dossier: CaseDossier, to output: Output) {
    output.write(CaseText(language: language).next(dossier, at: now))
  }
}

extension OptionSpecification {
  /// The options of everything that changes a case.
  static let changing: [OptionSpecification] = [.casebook, .by, .dryRun]

  /// `--not-possible`.
  static let notPossible = OptionSpecification.value(
    "not-possible", "REASON",
    Bilingual(
      sv: "hoppa över steget; skälet sparas", en: "leave the step out; the reason is recorded"))

  /// `--role`.
  static let role = OptionSpecification.value(
    "role", "ROLE", Bilingual(sv: "i vilken funktion", en: "in which function"))
}

extension OperandSpecification {
  /// A case.
  static let caseID = OperandSpecification(
    name: "CASE", summary: Bilingual(sv: "ärendet, som MOD-2026-000123", en: "the case"))
}
