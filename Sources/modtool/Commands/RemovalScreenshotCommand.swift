import ModKit

extension CommandSpecification {
  static let removalScreenshot = CommandSpecification(
    path: ["removal", "screenshot"],
    summary: Bilingual(
      sv: "spara en skärmdump av kommentaren", en: "store a screenshot of the comment"),
    discussion: Bilingual(
      sv: """
        Filen prövas efter innehåll (PNG, JPEG, PDF), kopieras oförändrad och får en kontrollsumma; av en \
        PNG görs dessutom en PDF/A-1b-kopia när det går utan omkodning. --capture låter Chromium ta bilden \
        från kommentarens adress, eller med --from record rita av den sparade posten. Det är en återgivning \
        och ingen skärmdump: den sparas och märks så, men steget är klart bara om --not-possible samtidigt \
        säger varför det inte finns någon skärmdump.
        """,
      en: """
        The file is judged by content (PNG, JPEG, PDF), copied unchanged and hashed; a PNG also becomes a \
        PDF/A-1b copy where that takes no re-encoding. --capture lets Chromium take the picture from the \
        comment's address, or with --from record draw the preserved record. That is a rendering and not a \
        screenshot: it is stored and marked so, but the step is settled only if --not-possible says at the \
        same time why there is no screenshot.
        """),
    operands: [
      .caseID,
      OperandSpecification(
        name: "FILE", isRequired: false, isRepeatable: true,
        summary: Bilingual(sv: "skärmdumpen", en: "the screenshot")),
    ],
    options: [
      .flag(
        "capture", Bilingual(sv: "låt Chromium ta bilden", en: "let Chromium take the picture")),
      .value(
        "from", "SOURCE", choices: ["page", "record"],
        Bilingual(
          sv: "vad Chromium tar av: sidan eller den sparade posten",
          en: "what Chromium takes: the page or the preserved record")),
      .notPossible, .role, .casebook, .by, .dryRun,
    ],
    examples: [
      "removal screenshot MOD-2026-000001 bild.png --by \"Bo Ek\"",
      "removal screenshot MOD-2026-000001 --capture --from record "
        + "--not-possible \"sidan är nere\" --by \"Bo Ek\"",
    ],
    run: { invocation throws(Diagnostic) in try ScreenshotStoring(invocation: invocation).run() })
}

/// Stores screenshots.
private struct ScreenshotStoring {
  let invocation: Invocation

  /// The largest file that is taken.
  static let limit = 50 << 20

  func run() throws(Diagnostic) -> ExitCode {
    let casebook = try invocation.casebook()
    let dossier = try invocation.dossier(in: casebook)
    let by = try invocation.actor()
    let named: [Source] = invocation.arguments.operands.dropFirst().map {
      Source(path: $0, kind: .screenshot, method: "skärmdump tagen av handläggaren")
    }
    let reason = try invocation.optional("not-possible")
    if let reason, !invocation.arguments.has("capture"), named.isEmpty {
      try invocation.save(dossier.id, in: casebook) { _, _ throws(Diagnostic) in
        (
          CaseUpdate(
            .noScreenshot, at: invocation.now, by: by, role: invocation.arguments.value("role"),
            reason: reason), []
        )
      }
      return .nothing
    }
    guard dossier.state.plan.allowsCapture else {
      throw RemovalRefusal.neverCaptured.diagnostic(dossier.id)
    }
    guard invocation.arguments.has("capture") else {
      guard !named.isEmpty else {
        throw Diagnostic(
          .usage, Bilingual(sv: "ingen bild är angiven", en: "no picture is named"),
          hint: Bilingual(
            sv: "ange en fil, --capture, eller --not-possible SKÄL",
            en: "name a file, --capture, or --not-possible REASON"))
      }
      try store(named, dossier.id, casebook, by)
      return .nothing
    }
    let scratch = try makeScratchFolder(invocation.world.environment)
    do throws(Diagnostic) {
      let taken = try PageCapture(invocation: invocation, folder: scratch).take(dossier)
      try store(named + [taken], dossier.id, casebook, by)
    } catch {
      try casebook.files.removeTree(scratch)
      throw error
    }
    try casebook.files.removeTree(scratch)
    return .nothing
  }

  private func store(
    _ sources: [Source], _ id: CaseID, _ casebook: Casebook, _ by: String
  ) throws(Diagnostic) {
    let event = try self.event(sources)
    try invocation.save(id, in: casebook) { dossier, session throws(Diagnostic) in
      try take(sources, event, dossier, casebook, by, &session)
    }
    guard event == .renderingStored else { return }
    invocation.say(
      Bilingual(
        sv: "en återgivning är ingen skärmdump; steget återstår: ange en skärmdump, eller "
          + "--not-possible SKÄL",
        en: "a rendering is not a screenshot; the step remains: name a screenshot, or "
          + "--not-possible REASON"))
  }

  /// What storing `sources` means: a rendering of what was preserved already is no screenshot.
  private func event(_ sources: [Source]) throws(Diagnostic) -> RemovalEvent {
    let isRenderingOnly = sources.allSatisfy { $0.kind == .rendering }
    guard invocation.arguments.has("not-possible") else {
      return isRenderingOnly ? .renderingStored : .screenshotStored
    }
    guard isRenderingOnly else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "--not-possible säger att ingen skärmdump finns, och en är angiven",
          en: "--not-possible says that there is no screenshot, and one is named"))
    }
    return .noScreenshot
  }

  /// A picture on its way in.
  struct Source {
    var path: String
    var kind: EvidenceItem.Kind
    var method: String
  }

  private func take(
    _ sources: [Source], _ event: RemovalEvent, _ dossier: CaseDossier, _ casebook: Casebook,
    _ by: String, _ session: inout CasebookSession
  ) throws(Diagnostic) -> (CaseUpdate, [CaseFile]) {
    var update = CaseUpdate(
      event, at: invocation.now, by: by, role: invocation.arguments.value("role"),
      reason: try invocation.optional("not-possible"))
    var files: [CaseFile] = []
    var number =
      dossier.manifest.lines.filter { $0.path.folder == "evidence" }
      .compactMap { Int($0.path.name.prefix(2)) }.max() ?? 0
    for source in sources {
      number += 1
      let staged = try session.stage(foreign: source.path, limit: ScreenshotStoring.limit)
      let bytes = try casebook.files.contents(of: staged.path)
      let kind: EvidenceKind
      do throws(Diagnostic) {
        kind = try EvidenceKind(bytes)
      } catch {
        throw Diagnostic(.badData, error.message, at: Place(file: source.path), hint: error.hint)
      }
      try requireUnused(staged.digest, source.path, dossier.id, casebook)
      let isRendering = source.kind == .rendering
      let name = isRendering ? "atergivning" : "skarmdump"
      let direction: EvidenceItem.Direction = isRendering ? .drawnUp : .received
      let item = EvidenceItem(
        file: try path(number, name, kind.rawValue), kind: source.kind, digest: staged.digest,
        bytes: staged.count, mime: kind.mime, capturedAt: invocation.now, capturedBy: by,
        method: source.method, direction: direction)
      update.evidence.append(item)
      files.append(CaseFile(item.file, staged: staged))
      guard kind == .png else { continue }
      let image = try PNGImage(bytes)
      if let reason = PDFADocument.obstacle(to: image) {
        update.facts.append(.init(.noDerivative, reason.sv))
        invocation.say(
          Bilingual(
            sv: "ingen PDF/A-kopia: \(reason.sv); originalet är sparat",
            en: "no PDF/A copy: \(reason.en); the original is stored"))
        continue
      }
      let pdf = try PDFADocument.make(
        from: image, title: "\(dossier.id), \(item.file.name)", created: invocation.now,
        identifier: staged.digest)
      let copy = EvidenceItem(
        file: try path(number, name, "pdf"), kind: source.kind, digest: SHA256.digest(of: pdf),
        bytes: pdf.count, mime: EvidenceKind.pdf.mime, capturedAt: invocation.now, capturedBy: by,
        method: "PDF/A-1b av originalet, bilddata oförändrade", direction: direction,
        derivedFrom: item.file)
      update.evidence.append(copy)
      files.append(CaseFile(copy.file, bytes: pdf))
    }
    return (update, files)
  }

  /// Refuses a picture that is in the casebook already: another case's screenshot proves nothing about this one.
  private func requireUnused(
    _ digest: Digest, _ path: String, _ own: CaseID, _ casebook: Casebook
  ) throws(Diagnostic) {
    let journal = try casebook.journal()
    for id in journal.cases where !journal.isThinned(id) {
      let line = try casebook.manifest(of: id).lines.first { $0.digest == digest }
      guard let line else { continue }
      throw Diagnostic(
        .badData,
        id == own
          ? Bilingual(
            sv: "'\(path)' finns redan i ärendet (\(line.path))",
            en: "'\(path)' is in the case already (\(line.path))")
          : Bilingual(
            sv: "'\(path)' är samma bild som redan finns i \(id) (\(line.path))",
            en: "'\(path)' is the same picture as one in \(id) (\(line.path))"),
        hint: Bilingual(sv: "tog du fel fil?", en: "did you take the wrong file?"))
    }
  }

  private func path(
    _ number: Int, _ name: String, _ ending: String
  ) throws(Diagnostic) -> CaseFilePath {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    guard let path = CaseFilePath("evidence/\(digits)-\(name).\(ending)") else {
      throw Diagnostic(.internalFault, "evidence path")
    }
    return path
  }

  /// Lets headless Chromium draw a page.
  private struct PageCapture {
    let invocation: Invocation
    let folder: String

    func take(_ dossier: CaseDossier) throws(Diagnostic) -> Source {
      let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
        "chrome-headless-shell",
      ]
      let searchPath = invocation.world.environment["PATH", default: ""]
      guard let browser = ChildProgram.find(names, searchPath: searchPath) else {
        throw Diagnostic(
          .missingInput,
          Bilingual(sv: "Chromium finns inte här", en: "Chromium was not found"),
          hint: Bilingual(
            sv: "ta skärmdumpen själv och ange filen",
            en: "take the screenshot yourself and name the file"))
      }
      let target = folder + "/bild.png"
      let address = dossier.record.comment.url
      let wantsRecord = invocation.arguments.value("from") == "record" || address == nil
      let page: String
      if wantsRecord {
        page = folder + "/post.html"
        try DurableFiles(LocalFileSystem()).write(
          Array(RecordRendering(dossier.record).html.utf8), to: page)
      } else if let address, isPublicAddress(address) {
        page = address
      } else {
        throw Diagnostic(
          .badData,
          Bilingual(
            sv: "kommentarens adress kan inte öppnas: '\(address ?? "")'",
            en: "the comment's address cannot be opened: '\(address ?? "")'"),
          hint: Bilingual(sv: "använd --from record", en: "use --from record"))
      }
      let program = ChildProgram(
        path: browser,
        arguments: arguments(target, isLocal: wantsRecord) + [
          wantsRecord ? "file://" + page : page
        ],
        timeout: 60)
      let status = try invocation.world.runProgram(program, false)
      guard status == 0, try LocalFileSystem().status(of: target) != nil else {
        throw Diagnostic(
          .inputOutput,
          Bilingual(
            sv: "Chromium kunde inte ta bilden (slutkod \(status))",
            en: "Chromium could not take the picture (exit status \(status))"))
      }
      return Source(
        path: target, kind: wantsRecord ? .rendering : .capture,
        method: wantsRecord
          ? "återgivning av den sparade posten, inte en skärmdump"
          : "tagen av Chromium utan inloggning från kommentarens adress")
    }

    private func arguments(_ target: String, isLocal: Bool) -> [String] {
      var words = [
        "--headless", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
        "--disable-extensions",
        "--user-data-dir=\(folder)/profil", "--window-size=1280,1600", "--screenshot=\(target)",
      ]
      // Chromium's sandbox refuses to run as root, as in a container.
      if isRoot() { words.append("--no-sandbox") }
      if isLocal { words.append("--host-resolver-rules=MAP * ~NOTFOUND") }
      return words
    }

    /// `https` or `http`, printable ASCII, nothing a shell or Chromium would read as something else.
    private func isPublicAddress(_ text: String) -> Bool {
      (text.hasPrefix("https://") || text.hasPrefix("http://"))
        && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
    }
  }
}
