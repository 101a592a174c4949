import ModKit

extension CommandSpecification {
  static let removalNotice = CommandSpecification(
    path: ["removal", "notice"],
    summary: Bilingual(
      sv: "registratorns underrättelse, och att den lämnats",
      en: "the registrar's notice, and that it was given"),
    discussion: Bilingual(
      sv: """
        Skriver protokollet (text och HTML) och ett e-brev med alla handlingar som bilagor, som ett utkast \
        att öppna i e-postprogrammet. Steget är klart först när registratorn har underlaget: när utkastet \
        är skickat, --sent; genast med --send, som skickar genom sendmail eller programmet i \
        konfigurationen; lämnat på annat sätt, som när registratorn läser ärendemappen, --sent --channel \
        HUR, som vid behov också skriver protokollet; eller när registratorn själv har diariefört ärendet \
        med records register. Ärenden under sekretess bifogas aldrig: brevet säger var de finns.
        """,
      en: """
        Writes the protocol (text and HTML) and a message with every document attached, as a draft to open \
        in the mail program. The step is settled only when the registrar has it: when the draft was sent, \
        --sent; at once with --send, which sends through sendmail or the configured program; given in \
        another way, as when the registrar reads the casebook, --sent --channel HOW, which also writes the \
        protocol where there is none; or when the registrar has registered the case with records register. \
        Cases under secrecy are never attached: the message says where they are.
        """),
    operands: [.caseID],
    options: [
      .flag("send", Bilingual(sv: "skicka genast", en: "send at once")),
      .flag(
        "sent",
        Bilingual(sv: "registratorn har underlaget", en: "the registrar has what was written")),
      .value(
        "channel", "HOW",
        Bilingual(
          sv: "på vilket annat sätt än e-post, med --sent", en: "how if not by mail, with --sent")),
      .notPossible, .role, .casebook, .by, .dryRun,
    ],
    examples: [
      "removal notice MOD-2026-000001 --by \"Bo Ek\"",
      "removal notice MOD-2026-000001 --sent --by \"Bo Ek\"",
      "removal notice MOD-2026-000001 --sent --channel \"registratorn läser ärendemappen\" "
        + "--by \"Bo Ek\"",
    ],
    run: { invocation throws(Diagnostic) in try NoticeWriting(invocation: invocation).run() })
}

/// Writes and sends notices.
private struct NoticeWriting {
  let invocation: Invocation

  func run() throws(Diagnostic) -> ExitCode {
    let casebook = try invocation.casebook()
    let id = try invocation.namedCase()
    let by = try invocation.actor()
    let role = invocation.arguments.value("role")
    if let reason = try invocation.optional("not-possible") {
      try invocation.save(id, in: casebook) { _, _ throws(Diagnostic) in
        (
          CaseUpdate(
            .registrarNotNotified, at: invocation.now, by: by, role: role, reason: reason), []
        )
      }
      return .nothing
    }
    let way = try self.way()
    let configuration = try invocation.configuration()
    let saved = try invocation.save(id, in: casebook) { dossier, session throws(Diagnostic) in
      var probe = dossier.state
      do throws(RemovalRefusal) {
        try probe.apply(way.event)
      } catch {
        throw error.diagnostic(id)
      }
      if case .given(let how) = way, let update = try given(dossier, how, configuration, by, role) {
        return (update, [])
      }
      return try package(dossier, casebook, configuration, way, by, role, &session)
    }
    guard let saved, let message = saved.last(way.event)?.evidence.last else { return .nothing }
    invocation.world.output.write(
      "\(casebook.folder(of: id))/\(message.file.description)\n")
    if way == .draft {
      invocation.say(
        Bilingual(
          sv: "när det är skickat: modtool removal notice \(id) --sent --by NAMN",
          en: "when it is sent: modtool removal notice \(id) --sent --by NAME"))
    }
    return .nothing
  }

  /// What is done with the notice.
  private enum Way: Hashable {
    /// It is written, for a person to send.
    case draft
    /// modtool hands it to the mail program.
    case send
    /// A person says that the registrar has it: the draft was sent, or it was given in another way.
    case given(String?)

    var event: RemovalEvent {
      switch self {
      case .draft: .noticeDrafted
      case .send, .given: .registrarNotified
      }
    }

    var delivery: String {
      switch self {
      case .draft: "utkast att skicka"
      case .send: "skickat med e-post"
      case .given(let how): how ?? "utkastet skickat av handläggaren"
      }
    }

    /// Whether the message goes to someone, or went; what a person gave in another way is the protocol alone.
    var hasMessage: Bool {
      switch self {
      case .draft, .send: true
      case .given: false
      }
    }
  }

  private func way() throws(Diagnostic) -> Way {
    let how = try invocation.optional("channel")
    switch (invocation.arguments.has("send"), invocation.arguments.has("sent")) {
    case (false, true): return .given(how)
    case (true, false) where how == nil: return .send
    case (false, false) where how == nil: return .draft
    default:
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "--channel hör till --sent, och --send är något annat än --sent",
          en: "--channel belongs to --sent, and --send is not --sent"))
    }
  }

  /// The word that the registrar has what was written earlier; nil where nothing was and a person gave it in another
  /// way, so that the protocol is still to be written.
  private func given(
    _ dossier: CaseDossier, _ how: String?, _ configuration: Configuration, _ by: String,
    _ role: String?
  ) throws(Diagnostic) -> CaseUpdate? {
    guard let draft = dossier.updates.last(where: { $0.event == .noticeDrafted }) else {
      guard how == nil else { return nil }
      throw Diagnostic(
        .badData,
        Bilingual(
          sv: "\(dossier.id): ingen underrättelse är skriven",
          en: "\(dossier.id): no notice is written"),
        hint: Bilingual(
          sv: "skriv den: modtool removal notice \(dossier.id); lämnades underlaget på annat sätt, "
            + "säg hur med --channel",
          en: "write it: modtool removal notice \(dossier.id); if it was given in another way, say "
            + "how with --channel"))
    }
    var update = CaseUpdate(.registrarNotified, at: invocation.now, by: by, role: role)
    update.facts = [
      .init(.recipient, draft.fact(.recipient) ?? "registrator"),
      .init(.delivery, Way.given(how).delivery),
    ]
    // Which of several drafts: its documents, by name and checksum.
    update.facts += draft.evidence.filter { $0.kind == (how == nil ? .message : .protocolDocument) }
      .map { .init(.document, "\($0.file.name), SHA-256 \($0.digest)") }
    return update
  }

  private func package(
    _ dossier: CaseDossier, _ casebook: Casebook, _ configuration: Configuration, _ way: Way,
    _ by: String, _ role: String?, _ session: inout CasebookSession
  ) throws(Diagnostic) -> (CaseUpdate, [CaseFile]) {
    let receiver = try address(configuration.registrar.email, "registrar.email")
    let attaches = !dossier.mustBeFetched
    var files: [RegistrarNotice.File] = []
    for item in dossier.evidence where item.kind != .message && item.kind != .protocolDocument {
      files.append(
        RegistrarNotice.File(
          item: item,
          bytes: attaches ? try casebook.contents(of: item.file, in: dossier.id) : nil))
    }
    let notice = RegistrarNotice(
      dossier, files: files, to: receiver,
      folder: LocalFileSystem().absolute(casebook.folder(of: dossier.id)),
      position: session.head, limit: configuration.limits.mailBytes)
    if let reason = notice.notAttached {
      invocation.say(
        Bilingual(
          sv: "handlingarna bifogas inte: \(reason.sv)", en: "nothing is attached: \(reason.en)"))
    }
    let sender = try address(configuration.mail.from, "mail.from")
    var bytes: [UInt8]?
    if way == .send {
      guard let sender, receiver != nil else {
        throw Diagnostic(
          .configuration,
          Bilingual(
            sv: "för att skicka behövs registrar.email och mail.from i konfigurationen",
            en: "sending needs registrar.email and mail.from in the configuration"))
      }
      let final = notice.message.final(from: sender, date: invocation.now)
      bytes = final
      if !invocation.arguments.has("dry-run") {
        try send(final, configuration.mail.program, casebook, &session)
      }
    } else if way.hasMessage {
      bytes = notice.message.draft(from: sender)
    }
    // The position stands in a document that leaves the machine: from now on it can be checked.
    if !invocation.arguments.has("dry-run") { try session.noteAnchor(session.head) }
    let update = CaseUpdate(
      way.event, at: invocation.now, by: by, role: role,
      facts: [
        .init(.recipient, configuration.registrar.name ?? receiver?.text ?? "registrator"),
        .init(.delivery, way.delivery),
      ])
    return try documents(
      dossier, notice, bytes, update, by, direction: way == .send ? .sent : .drawnUp)
  }

  private func documents(
    _ dossier: CaseDossier, _ notice: RegistrarNotice, _ mail: [UInt8]?, _ update: CaseUpdate,
    _ by: String, direction: EvidenceItem.Direction
  ) throws(Diagnostic) -> (CaseUpdate, [CaseFile]) {
    let earlier = dossier.updates.count { update in
      update.evidence.contains { $0.kind == .protocolDocument }
    }
    let suffix = earlier == 0 ? "" : "-\(earlier + 1)"
    var update = update
    var files: [CaseFile] = []
    var parts: [(String, EvidenceItem.Kind, [UInt8], String, EvidenceItem.Direction)] = [
      (
        "protokoll\(suffix).txt", .protocolDocument, notice.protocolFiles.text,
        "text/plain; charset=utf-8", .drawnUp
      ),
      (
        "protokoll\(suffix).html", .protocolDocument, notice.protocolFiles.html, "text/html",
        .drawnUp
      ),
    ]
    if let mail {
      parts.append(
        (
          "utkorg/\(dossier.id)_registrator\(suffix).eml", .message, mail, "message/rfc822",
          direction
        ))
    }
    for (name, kind, bytes, mime, direction) in parts {
      guard let path = CaseFilePath(name) else { throw Diagnostic(.internalFault, "notice path") }
      files.append(CaseFile(path, bytes: bytes))
      update.evidence.append(
        EvidenceItem(
          file: path, kind: kind, digest: SHA256.digest(of: bytes), bytes: bytes.count, mime: mime,
          capturedAt: invocation.now, capturedBy: by, method: "skriven av modtool",
          direction: direction))
    }
    return (update, files)
  }

  /// Hands the message to the configured program before it is recorded as sent: a message sent twice does no harm, one
  /// recorded and never sent does.
  private func send(
    _ bytes: [UInt8], _ words: [String], _ casebook: Casebook, _ session: inout CasebookSession
  ) throws(Diagnostic) {
    guard let name = words.first,
      let path = ChildProgram.find(
        [name], searchPath: invocation.world.environment["PATH", default: ""])
    else {
      throw Diagnostic(
        .missingInput,
        Bilingual(
          sv: "e-postprogrammet '\(words.first ?? "")' finns inte",
          en: "the mail program '\(words.first ?? "")' was not found"),
        hint: Bilingual(
          sv: "utan --send skrivs ett utkast att skicka själv",
          en: "without --send a draft is written for you to send"))
    }
    let staged = session.nextStagingPath()
    try casebook.files.write(bytes, to: staged)
    let program = ChildProgram(
      path: path, arguments: Array(words.dropFirst()), input: staged, timeout: 120)
    let status = try invocation.world.runProgram(program, true)
    guard status == 0 else {
      throw Diagnostic(
        .inputOutput,
        Bilingual(
          sv: "e-postprogrammet svarade med slutkod \(status); inget är skickat eller sparat",
          en: "the mail program ended with status \(status); nothing was sent or saved"))
    }
  }

  private func address(
    _ text: String?, _ name: String
  ) throws(Diagnostic) -> MailAddress? {
    guard let text else { return nil }
    guard let address = MailAddress(text) else {
      throw Diagnostic(
        .configuration,
        Bilingual(
          sv: "'\(text)' i \(name) är ingen e-postadress",
          en: "'\(text)' in \(name) is not a mail address"))
    }
    return address
  }
}
