import ModKit

extension CommandSpecification {
  static let removalNotice = CommandSpecification(
    path: ["removal", "notice"],
    summary: Bilingual(
      sv: "skriv registratorns underrättelse", en: "write the registrar's notice"),
    discussion: Bilingual(
      sv: """
        Skriver protokollet (text och HTML) och ett e-brev med alla handlingar som bilagor, som ett utkast \
        att öppna i e-postprogrammet, eller med --send skickat genom sendmail eller programmet i \
        konfigurationen. Ärenden under sekretess bifogas aldrig: brevet säger var de finns.
        """,
      en: """
        Writes the protocol (text and HTML) and a message with every document attached, as a draft to open \
        in the mail program, or with --send sent through sendmail or the configured program. Cases under \
        secrecy are never attached: the message says where they are.
        """),
    operands: [.caseID],
    options: [
      .flag("send", Bilingual(sv: "skicka genast", en: "send at once")), .notPossible, .role,
      .casebook, .by, .dryRun,
    ],
    examples: ["removal notice MOD-2026-000001 --by \"Bo Ek\""],
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
    let configuration = try invocation.configuration()
    let saved = try invocation.save(id, in: casebook) { dossier, session throws(Diagnostic) in
      var probe = dossier.state
      do throws(RemovalRefusal) {
        try probe.apply(.registrarNotified)
      } catch {
        throw error.diagnostic(id)
      }
      return try package(dossier, casebook, configuration, by, role, &session)
    }
    guard let saved, let message = saved.last(.registrarNotified)?.evidence.last else {
      return .nothing
    }
    invocation.world.output.write(
      "\(casebook.folder(of: id))/\(message.file.description)\n")
    return .nothing
  }

  private func package(
    _ dossier: CaseDossier, _ casebook: Casebook, _ configuration: Configuration, _ by: String,
    _ role: String?, _ session: inout CasebookSession
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
    let sends = invocation.arguments.has("send")
    let bytes: [UInt8]
    if sends {
      guard let sender, receiver != nil else {
        throw Diagnostic(
          .configuration,
          Bilingual(
            sv: "för att skicka behövs registrar.email och mail.from i konfigurationen",
            en: "sending needs registrar.email and mail.from in the configuration"))
      }
      bytes = notice.message.final(from: sender, date: invocation.now)
      if !invocation.arguments.has("dry-run") {
        try send(bytes, configuration.mail.program, casebook, &session)
      }
    } else {
      bytes = notice.message.draft(from: sender)
    }
    // The position stands in a document that leaves the machine: from now on it can be checked.
    if !invocation.arguments.has("dry-run") { try session.noteAnchor(session.head) }
    let update = CaseUpdate(
      .registrarNotified, at: invocation.now, by: by, role: role,
      facts: [
        .init(.recipient, configuration.registrar.name ?? receiver?.text ?? "registrator"),
        .init(.delivery, sends ? "skickat med e-post" : "utkast att skicka"),
      ])
    return try documents(dossier, notice, bytes, update, by)
  }

  private func documents(
    _ dossier: CaseDossier, _ notice: RegistrarNotice, _ mail: [UInt8], _ update: CaseUpdate,
    _ by: String
  ) throws(Diagnostic) -> (CaseUpdate, [CaseFile]) {
    let earlier = dossier.updates.count { $0.event == .registrarNotified }
    let suffix = earlier == 0 ? "" : "-\(earlier + 1)"
    var update = update
    var files: [CaseFile] = []
    let parts: [(String, EvidenceItem.Kind, [UInt8], String, EvidenceItem.Direction)] = [
      (
        "protokoll\(suffix).txt", .protocolDocument, notice.protocolFiles.text,
        "text/plain; charset=utf-8", .drawnUp
      ),
      (
        "protokoll\(suffix).html", .protocolDocument, notice.protocolFiles.html, "text/html",
        .drawnUp
      ),
      (
        "utkorg/\(dossier.id)_registrator\(suffix).eml", .message, mail, "message/rfc822", .sent
      ),
    ]
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
