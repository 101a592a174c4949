import ModKit

extension CommandSpecification {
  static let review = CommandSpecification(
    path: ["review"],
    summary: Bilingual(
      sv: "gå igenom flaggade kommentarer en och en och anteckna besluten",
      en: "walk the flagged comments one by one and record the decisions"),
    discussion: Bilingual(
      sv: """
        Visar en flaggad kommentar i taget och väntar på ett svar: t ta bort, b behåll, m ringa betydelse (får gallras i
        tid), h hoppa över, q sluta. Först kommer de som läsare har anmält, även om inget annat flaggar dem. Texten
        efter bokstaven sparas som motivering. Varje beslut skrivs till --decisions innan nästa kommentar visas; redan
        beslutade kommentarer visas inte igen. Inget tas bort härifrån: följ upp med removal open.
        """,
      en: """
        Shows one flagged comment at a time and waits for an answer: r remove, k keep, m minor (may be thinned in
        time), s skip, q quit. First come those that readers reported, even where nothing else flags them. What follows
        the letter is kept as the reason. Each decision is written to --decisions before the next comment is shown;
        comments already decided are not shown again. Nothing is removed from here: follow up with removal open.
        """),
    operands: [
      OperandSpecification(
        name: "EXPORT", summary: Bilingual(sv: "exporterad fil", en: "an exported file"))
    ],
    options: [
      .policy,
      .value(
        "decisions", "FILE",
        Bilingual(sv: "beslutsloggen, som fylls på", en: "the decision log, which is appended to")),
      .by,
      .rule,
      .flag("unmask", Bilingual(sv: "visa personnummer", en: "show identity numbers")),
      .dryRun,
    ],
    examples: ["review export.json --decisions beslut.ndjson --by \"Anna Ek\""],
    run: { invocation throws(Diagnostic) in
      var run = try ReviewRun(invocation)
      return try run.finish()
    })
}

/// One walk through the flagged comments.
private struct ReviewRun {
  private let invocation: Invocation
  private let path: String
  private let by: String
  private let files = DurableFiles(LocalFileSystem())
  private var checker: CommentChecker
  /// Whether only some rules are asked for.
  private let isPicky: Bool
  private var decided: Set<CommentID>
  private let text: FindingsText
  /// Nil where identity numbers are shown.
  private var mask: IdentityNumberMask?
  private var answers: LineReader
  private var counts: [Decision.Outcome: Int] = [:]

  init(_ invocation: Invocation) throws(Diagnostic) {
    self.invocation = invocation
    guard let path = invocation.arguments.value("decisions"),
      let by = invocation.arguments.value("by"), !by.isEmpty
    else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "--decisions och --by behövs: var besluten sparas och vem som fattar dem",
          en: "--decisions and --by are needed: where decisions are kept and who makes them"))
    }
    self.path = path
    self.by = by
    let configuration = try invocation.configuration()
    var options = CheckOptions()
    options.own = configuration.own
    options.officialAuthorIds = Set(configuration.channels.flatMap(\.officialAuthorIds))
    options.replies = .flagged
    let rules = try invocation.arguments.rules("rule")
    isPicky = !rules.isEmpty
    if isPicky { options.onlyRules = Set(rules) }
    checker = CommentChecker(
      policies: try invocation.policySelection(), options: options)
    mask = invocation.arguments.has("unmask") ? nil : IdentityNumberMask()
    text = FindingsText(language: invocation.language, usesColor: invocation.usesColor)
    var earlier: [Decision] = []
    if try files.system.status(of: path) != nil {
      earlier = try Decision.readLog(try files.contents(of: path), name: path)
    }
    decided = Set(earlier.map(\.id))
    answers = LineReader(try invocation.source("-"))
  }

  mutating func finish() throws(Diagnostic) -> ExitCode {
    let operand = invocation.arguments.operands[0]
    guard operand != "-" else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "review läser svaren från standard in: ange exporten som fil",
          en: "review reads the answers from standard input: name the export as a file"))
    }
    var queue = ReviewQueue()
    var failure: Diagnostic?
    do throws(Diagnostic) {
      try gather(operand, into: &queue)
    } catch {
      // What was read before is reviewed all the same.
      failure = error
    }
    var left = 0
    var isOver = false
    for checked in queue.inOrder {
      if isOver {
        left += 1
      } else if try !ask(checked) {
        isOver = true
        left += 1
      }
    }
    invocation.say(
      Bilingual(
        sv:
          "\(counts[.remove] ?? 0) att ta bort, \(counts[.keep] ?? 0) behålls, \(counts[.minor] ?? 0) av ringa "
          + "betydelse; \(left) kvar",
        en:
          "\(counts[.remove] ?? 0) to remove, \(counts[.keep] ?? 0) kept, \(counts[.minor] ?? 0) minor; "
          + "\(left) left"))
    if let failure { throw failure }
    return left > 0 ? .found : .nothing
  }

  /// Puts the comments of the export that somebody must look at in `queue`.
  private mutating func gather(
    _ operand: String, into queue: inout ReviewQueue
  ) throws(Diagnostic) {
    let reader = ExportReader(try invocation.source(operand))
    defer { invocation.sayRemarks(of: reader.summary) }
    var refusals = RepeatedRefusals()
    defer { for said in refusals.finish() { invocation.say(said) } }
    while let item = try reader.next() {
      switch item {
      case .post: continue
      case .refused(let diagnostic): invocation.say(diagnostic)
      case .comment(let comment):
        do throws(Diagnostic) {
          let checked = try checker.check(comment)
          if !decided.contains(comment.id) { queue.add(checked, isPicky: isPicky) }
        } catch {
          if let said = refusals.next(error, at: reader.recordPlace) { invocation.say(said) }
        }
      }
    }
  }

  /// Shows the comment until the answer is one; false when the walk is over.
  private mutating func ask(_ checked: CheckedComment) throws(Diagnostic) -> Bool {
    invocation.world.output.write(text.render(mask?.masked(checked) ?? checked))
    while true {
      try invocation.world.output.flush()
      invocation.world.talk.write(prompt[invocation.language])
      try invocation.world.talk.flush()
      guard let line = try answers.next() else { return false }
      let answer = String(decoding: line.bytes.filter { $0 != 0x0D }, as: UTF8.self)
      let words = answer.split(separator: " ", maxSplits: 1)
      let note = words.count > 1 ? String(words[1]) : nil
      switch words.first.map({ $0.lowercased() }) {
      case "t", "r": try record(checked, .remove, note)
      case "b", "k": try record(checked, .keep, note)
      case "m": try record(checked, .minor, note)
      case "h", "s": decided.insert(checked.comment.id)
      case "q": return false
      default: continue
      }
      return true
    }
  }

  private let prompt = Bilingual(
    sv: "[t]a bort  [b]ehåll  [m] ringa betydelse  [h]oppa över  [q] sluta > ",
    en: "[r]emove  [k]eep  [m]inor  [s]kip  [q]uit > ")

  private mutating func record(
    _ checked: CheckedComment, _ outcome: Decision.Outcome, _ note: String?
  ) throws(Diagnostic) {
    let rules = outcome == .remove ? Array(Set(checked.findings.map(\.rule))).sorted() : []
    let decision = Decision(
      id: checked.comment.id, outcome: outcome, rules: rules, by: by, at: invocation.now, note: note
    )
    var writer = JSONWriter()
    decision.write(to: &writer)
    if !invocation.arguments.has("dry-run") { try files.appendLine(writer.bytes, to: path) }
    counts[outcome, default: 0] += 1
    decided.insert(checked.comment.id)
  }
}
