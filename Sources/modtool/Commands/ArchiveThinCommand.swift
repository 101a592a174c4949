import ModKit

extension CommandSpecification {
  static let archiveThin = CommandSpecification(
    path: ["archive", "thin"],
    summary: Bilingual(
      sv: "visa vad som får gallras, och gallra i ärendemappen",
      en: "show what may be thinned, and thin the casebook"),
    discussion: Bilingual(
      sv: """
        Att något är ringa och inte längre aktuellt avgör en människa: med --ids FIL (ett id per rad) eller
        med märkningen i review (--decisions FIL, beslutet minor). Här räknas tidigaste dag, gallringsstopp
        och om en ögonblicksbild innehåller kommentaren. Utan --confirm ändras inget. Med --confirm tas
        ärendemappens egna ärenden bort, med en rad i liggaren och ett protokoll utan personuppgifter. På
        plattformen gallrar en människa; modtool tar aldrig bort något där.
        """,
      en: """
        That something is minor and no longer current is a person's judgement: by --ids FILE (one id a line) or
        by the marks made in review (--decisions FILE, decision minor). Here the earliest day, legal holds and
        snapshots that hold the comment are worked out. Without --confirm nothing changes. With --confirm the
        casebook's own cases are removed, with a line in the ledger and a protocol without personal data. On
        the platform a person thins; modtool never removes anything there.
        """),
    operands: [
      OperandSpecification(
        name: "EXPORT", isRepeatable: true,
        summary: Bilingual(sv: "exporter med kommentarerna", en: "exports with the comments"))
    ],
    options: [
      .value(
        "ids", "FILE",
        Bilingual(
          sv: "kommentarer att gallra, ett id per rad", en: "comments to thin, an id a line")),
      .value(
        "decisions", "FILE",
        Bilingual(sv: "beslutslogg från review", en: "decision log of review")),
      .value(
        "decision", "REF, DATE",
        Bilingual(
          sv: "nämndens gallringsbeslut: diarienummer, datum",
          en: "the board's decision: reference, date")),
      .flag(
        "confirm", Bilingual(sv: "gallra ärendemappens ärenden", en: "thin the casebook's cases")),
      .format(["text", "json", "csv"]), .excelTable, .policy, .casebook, .by, .dryRun, .keepGoing,
      .output,
    ],
    examples: [
      "archive thin export.json --ids ringa.txt --decision \"KS 2026-00123, 2026-05-12\"",
      "archive thin export.json --decisions beslut.ndjson --decision \"KS 2026-00123, 2026-05-12\" "
        + "--confirm --by \"Åsa Ek\"",
    ],
    run: { invocation throws(Diagnostic) in try ThinningRun(invocation).run() })
}

/// One run of `archive thin`.
private struct ThinningRun {
  private let invocation: Invocation
  private let policy: Policy
  private let review: ThinningReview
  private let decision: ThinningDecision?
  private let casebook: Casebook?
  private var isConfirmed: Bool {
    invocation.arguments.has("confirm") && !invocation.arguments.has("dry-run")
  }

  init(_ invocation: Invocation) throws(Diagnostic) {
    self.invocation = invocation
    policy = try invocation.scheduledPolicy()
    guard let review = ThinningReview(policy: policy, now: invocation.now) else {
      throw ThinningRun.nothingMayGo(policy)
    }
    self.review = review
    decision = try ThinningRun.decision(invocation)
    casebook = try invocation.casebookIfNamed()
    if isConfirmed, casebook == nil { _ = try invocation.casebook() }
  }

  /// The policy keeps everything; where its text says so, that is named.
  private static func nothingMayGo(_ policy: Policy) -> Diagnostic {
    let kept = policy.thinning.first { $0.timing == .keep }?.statement
    let why = kept.map { " (\($0.citation.section))" } ?? ""
    return Diagnostic(
      .configuration,
      Bilingual(
        sv: "policyn '\(policy.id)' tillåter ingen gallring: "
          + (kept?.summary.sv ?? "allt bevaras") + why,
        en: "the policy '\(policy.id)' allows no thinning: "
          + (kept?.summary.en ?? "everything is kept") + why),
      hint: Bilingual(
        sv: "gallring kräver en regel i policyn och ett beslut av nämnden",
        en: "thinning needs a rule in the policy and a decision of the board"))
  }

  private static func decision(_ invocation: Invocation) throws(Diagnostic) -> ThinningDecision? {
    guard let text = invocation.arguments.value("decision") else {
      guard invocation.arguments.has("confirm") else { return nil }
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "inget gallras utan nämndens beslut",
          en: "nothing is thinned without the board's decision"),
        hint: Bilingual(
          sv: "ange --decision \"diarienummer, datum\"", en: "give --decision \"reference, date\""))
    }
    guard let decision = ThinningDecision(text) else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv:
            "--decision tar diarienummer och datum, som \"KS 2026-00123, 2026-05-12\", inte '\(text)'",
          en:
            "--decision takes reference and date, such as \"KS 2026-00123, 2026-05-12\", not '\(text)'"
        ))
    }
    guard decision.date <= Stockholm.date(at: invocation.now) else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "beslutet är daterat i framtiden (\(decision.date))",
          en: "the decision is dated in the future (\(decision.date))"))
    }
    return decision
  }

  func run() throws(Diagnostic) -> ExitCode {
    if isConfirmed, invocation.arguments.value("by") == nil {
      throw Diagnostic(
        .usage, Bilingual(sv: "--by behövs för att gallra", en: "--by is needed to thin"))
    }
    let ids = try wanted()
    let (candidates, refused) = try candidates(ids)
    let report = ThinningReport(
      policy: policy, rule: review.rule, decision: decision, now: invocation.now,
      candidates: candidates, tool: invocation.tool)
    let listed = try invocation.withOutput { output throws(Diagnostic) in
      switch invocation.format {
      case "json": output.write(bytes: report.json())
      case "csv":
        output.write(report.csv(invocation.language, excel: invocation.arguments.has("excel")))
      default: output.write(report.text(invocation.language))
      }
      return candidates.allSatisfy { $0.state == .allowed } ? .nothing : .found
    }
    if isConfirmed { try thin(candidates, report) } else { sayWhatIsLeft(candidates) }
    guard refused == 0 || invocation.arguments.has("keep-going") else { return .badData }
    return listed
  }

  private func thin(
    _ candidates: [ThinningReview.Candidate], _ report: ThinningReport
  ) throws(Diagnostic) {
    guard let casebook, let by = invocation.arguments.value("by") else { return }
    var cases: [CaseID] = []
    for candidate in candidates where candidate.state == .allowed {
      if let id = candidate.caseID, !cases.contains(id) { cases.append(id) }
    }
    guard !cases.isEmpty else {
      invocation.say(
        Bilingual(
          sv: "inget i ärendemappen att gallra", en: "nothing in the casebook to thin"))
      return
    }
    let configuration = try invocation.configuration()
    let path = try ThinningStore(casebook).thin(
      cases, at: invocation.now,
      protocolText: report.protocolText(
        organisation: configuration.organisation, thinned: cases, by: by))
    invocation.say(
      Bilingual(
        sv: "gallrade ärenden: \(cases.count); protokoll: \(path)",
        en: "cases thinned: \(cases.count); protocol: \(path)"))
  }

  private func sayWhatIsLeft(_ candidates: [ThinningReview.Candidate]) {
    let allowed = candidates.filter { $0.state == .allowed }
    let cases = Set(allowed.compactMap(\.caseID)).count
    invocation.say(
      Bilingual(
        sv:
          "\(allowed.count) av \(candidates.count) får gallras; \(cases) ärenden i ärendemappen tas bort "
          + "med --confirm, på plattformen gallrar en människa",
        en:
          "\(allowed.count) of \(candidates.count) may be thinned; \(cases) cases of the casebook go with "
          + "--confirm, on the platform a person thins"))
  }

  /// The comments a person judged to be minor, in the order given, each once.
  private func wanted() throws(Diagnostic) -> [CommentID] {
    var ids: [CommentID] = []
    var seen: Set<CommentID> = []
    func add(_ id: CommentID) {
      if seen.insert(id).inserted { ids.append(id) }
    }
    if let path = invocation.arguments.value("ids") {
      var source = try invocation.source(path)
      for line in try source.readAll(limit: 64 << 20).split(separator: 0x0A) {
        let trimmed = line.last == 0x0D ? line.dropLast() : line
        if trimmed.isEmpty || trimmed.first == 0x23 { continue }
        add(CommentID(String(decoding: trimmed, as: UTF8.self)))
      }
    }
    if let path = invocation.arguments.value("decisions") {
      var source = try invocation.source(path)
      var last: [CommentID: Decision.Outcome] = [:]
      let log = try Decision.readLog(try source.readAll(limit: 256 << 20), name: path)
      for decision in log { last[decision.id] = decision.outcome }
      for decision in log where last[decision.id] == .minor { add(decision.id) }
    }
    guard !ids.isEmpty else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "ingen kommentar är utpekad som ringa", en: "no comment is named as minor"),
        hint: Bilingual(
          sv: "ange --ids FIL, eller --decisions med loggen från review",
          en: "give --ids FILE, or --decisions with the log of review"))
    }
    return ids
  }

  private func candidates(
    _ ids: [CommentID]
  ) throws(Diagnostic) -> (candidates: [ThinningReview.Candidate], refused: Int) {
    let wanted = Set(ids)
    var found: [CommentID: Comment] = [:]
    var refused = 0
    for path in invocation.arguments.operands {
      let reader = ExportReader(try invocation.source(path))
      while let item = try reader.next() {
        switch item {
        case .comment(let comment) where wanted.contains(comment.id): found[comment.id] = comment
        case .comment, .post: break
        case .refused(let diagnostic):
          refused += 1
          invocation.say(diagnostic)
        }
      }
    }
    let store = try casebook.map { casebook throws(Diagnostic) in try ThinningStore(casebook) }
    let coverage =
      try store?.coverage(wanted, on: Set(found.values.map(\.platform))) ?? [:]
    var candidates: [ThinningReview.Candidate] = []
    for id in ids {
      guard let comment = found[id] else {
        candidates.append(review.candidate(id, nil))
        continue
      }
      let known = try store?.caseFacts(platform: comment.platform, id: id)
      candidates.append(
        review.candidate(
          id,
          ThinningReview.Facts(
            published: comment.published, precision: comment.publishedPrecision,
            caseID: known?.id, lastEvent: known?.lastEvent,
            isUnderHold: known?.isUnderHold ?? false, snapshot: coverage[id])))
    }
    return (candidates, refused)
  }
}
