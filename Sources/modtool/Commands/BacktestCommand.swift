import ModKit

extension CommandSpecification {
  static let backtest = CommandSpecification(
    path: ["backtest"],
    summary: Bilingual(
      sv: "visa vad en ändrad policy skulle ha flaggat",
      en: "show what a changed policy would have flagged"),
    discussion: Bilingual(
      sv: """
        Prövar samma kommentarer mot två policyer och visar vilka som får ett annat utfall, varför, och hur ofta
        varje regel slår till. En regel som slår till på fler än --max-share procent av kommentarerna ger en varning.
        Med --decisions räknas precision och täckning per regel mot vad moderatorer har beslutat.
        """,
      en: """
        Judges the same comments by two policies and shows which come out differently, why, and how often each
        rule fires. A rule that fires on more than --max-share per cent of the comments gives a warning.
        With --decisions, precision and recall of each rule are counted against what moderators decided.
        """),
    operands: [
      OperandSpecification(
        name: "EXPORT", isRepeatable: true,
        summary: Bilingual(
          sv: "exporterad fil, eller - för standard in",
          en: "an exported file, or - for standard input"))
    ],
    options: [
      .policy,
      .value(
        "against", "ID|FILE",
        Bilingual(sv: "policyn att jämföra med", en: "the policy to compare with")),
      .value(
        "decisions", "FILE",
        Bilingual(sv: "moderatorernas beslut (NDJSON)", en: "the moderators' decisions (NDJSON)")),
      .value(
        "max-share", "PERCENT",
        Bilingual(
          sv: "varna över denna andel, 5 om inget sägs", en: "warn above this share, 5 unless said")
      ),
      .format(["text", "json"]), .output, .strict, .keepGoing,
    ],
    examples: [
      "backtest Fixtures/Exports/exempelkoping-facebook.json --policy uppsala-2022 --against atvidaberg-2016"
    ],
    run: { invocation throws(Diagnostic) in
      try invocation.withOutput { output throws(Diagnostic) in
        var run = try BacktestRun(invocation, output: output)
        return try run.finish()
      }
    })
}

/// One run of `backtest`.
private struct BacktestRun {
  private let invocation: Invocation
  private let output: Output
  private var before: CommentChecker
  private var after: CommentChecker
  private let header: OutputHeader
  private var backtest: Backtest
  private let maximumShare: Int
  private var shared: SharedComments
  private var refused = 0

  init(_ invocation: Invocation, output: Output) throws(Diagnostic) {
    self.invocation = invocation
    self.output = output
    guard let name = invocation.arguments.value("against") else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "--against saknas: policyn att jämföra med",
          en: "--against is missing: the policy to compare with"))
    }
    let configuration = try invocation.configuration()
    var options = CheckOptions()
    options.own = configuration.own
    options.officialAuthorIds = Set(configuration.channels.flatMap(\.officialAuthorIds))
    options.replies = .flagged
    let old = try invocation.policySelection()
    let new = try invocation.policySelection(named: name)
    before = CommentChecker(policies: old, options: options)
    after = CommentChecker(policies: new, options: options)
    header = OutputHeader(
      schema: "modtool-backtest", toolVersion: Modtool.version, policies: old.all + new.all)
    maximumShare = try invocation.arguments.int("max-share", in: 1...100) ?? 5
    var decisions: [Decision] = []
    if let path = invocation.arguments.value("decisions") {
      var source = try invocation.source(path)
      decisions = try Decision.readLog(try source.readAll(limit: 1 << 30), name: path)
    }
    backtest = Backtest(decisions: decisions)
    shared = SharedComments(exports: invocation.arguments.operands.count)
  }

  mutating func finish() throws(Diagnostic) -> ExitCode {
    for path in invocation.arguments.operands { try read(path) }
    let suspicious = backtest.suspiciousRules(share: Double(maximumShare) / 100, minimum: 20)
    let report = BacktestReport(language: invocation.language)
    if invocation.format == "json" {
      output.write(json: report.json(backtest, header: header, suspicious: suspicious))
    } else {
      output.write(report.text(backtest))
    }
    for rule in suspicious { warn(rule) }
    let isKept = invocation.arguments.has("keep-going") && backtest.comments > 0
    if refused > 0, !isKept { return .badData }
    return backtest.changes.isEmpty && suspicious.isEmpty ? .nothing : .found
  }

  private mutating func read(_ path: String) throws(Diagnostic) {
    let reader = ExportReader(try invocation.source(path))
    while let item = try reader.next() {
      switch item {
      case .post: continue
      case .refused(let diagnostic): try refuse(diagnostic)
      case .comment(let comment):
        do throws(Diagnostic) {
          guard try shared.admit(comment, from: reader) else { continue }
          backtest.compare(try before.check(comment), try after.check(comment))
        } catch {
          try refuse(error)
        }
      }
    }
    invocation.sayRemarks(of: reader.summary)
  }

  private mutating func refuse(_ diagnostic: Diagnostic) throws(Diagnostic) {
    if invocation.arguments.has("strict") { throw diagnostic }
    refused += 1
    invocation.say(diagnostic)
  }

  private func warn(_ rule: RuleCode) {
    let fired = backtest.rules[rule]?.after.fired ?? 0
    invocation.say(
      Diagnostic(
        .badData,
        Bilingual(
          sv:
            "regeln '\(rule.rawValue)' slår till på \(fired) av \(backtest.comments) kommentarer, mer än "
            + "\(maximumShare) procent",
          en:
            "the rule '\(rule.rawValue)' fires on \(fired) of \(backtest.comments) comments, more than "
            + "\(maximumShare) per cent"),
        hint: Bilingual(
          sv: "läs några av dem innan policyn tas i bruk",
          en: "read some of them before the policy is used"),
        severity: .warning))
  }
}
