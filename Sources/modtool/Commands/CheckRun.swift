import ModKit

/// One run of `check`: reads every export, judges, writes.
struct CheckRun {
  private let invocation: Invocation
  private let output: Output
  private let policies: PolicySelection
  private let since: Timestamp?
  private let exportOptions: ExportOptions
  private var checker: CommentChecker
  private var totals = CheckTotals()
  private var writer: CheckWriter
  private var progress: Progress

  init(_ invocation: Invocation, output: Output) throws(Diagnostic) {
    self.invocation = invocation
    self.output = output
    let configuration = try invocation.configuration()
    policies = try invocation.policySelection()
    since = try invocation.arguments.timestampOrDate("since")
    var options = CheckOptions()
    options.own = configuration.own
    options.officialAuthorIds = Set(configuration.channels.flatMap(\.officialAuthorIds))
    exportOptions = ExportOptions(
      officialAuthorIDs: Set(options.officialAuthorIds.map { Identifier($0) }))
    options.includesOffRules = invocation.arguments.has("all-rules")
    if let text = invocation.arguments.value("min-strength"), let least = Strength(rawValue: text) {
      options.minimumStrength = least
    }
    let rules = try invocation.arguments.rules("rule")
    if !rules.isEmpty { options.onlyRules = Set(rules) }
    progress = Progress(invocation, unit: Bilingual(sv: "poster lästa", en: "records read"))
    checker = CommentChecker(policies: policies, options: options)
    writer = CheckWriter(
      output: output, format: invocation.format, language: invocation.language,
      usesColor: invocation.usesColor, isMasked: !invocation.arguments.has("unmask"),
      excel: invocation.arguments.has("excel"))
  }

  mutating func finish() throws(Diagnostic) -> ExitCode {
    writer.begin(
      OutputHeader(
        schema: "modtool-findings", toolVersion: Modtool.version, policies: policies.all))
    var failure: Diagnostic?
    for path in invocation.arguments.operands {
      do throws(Diagnostic) {
        try check(path)
      } catch {
        // The other files are still checked; the first failure decides the exit code.
        if invocation.arguments.has("strict") { throw error }
        invocation.say(error)
        failure = failure ?? error
      }
    }
    writer.end(totals, policies: policies.all)
    if invocation.format != "text" || invocation.arguments.has("output") { invocation.say(counts) }
    if let failure { return ExitCode(failure.kind) }
    if totals.refused > 0, !invocation.arguments.has("keep-going") { return .badData }
    if totals.lawful > 0 { return .cannotWait }
    let flagged = totals.verdicts[.remove, default: 0] + totals.verdicts[.review, default: 0]
    return flagged > 0 ? .found : .nothing
  }

  private var counts: Bilingual {
    let names = policies.all.map(\.id.text).joined(separator: ", ")
    return Bilingual(
      sv: "\(totals.comments) lästa, \(totals.refused) vägrade; policy \(names)",
      en: "\(totals.comments) read, \(totals.refused) refused; policy \(names)")
  }

  private mutating func check(_ path: String) throws(Diagnostic) {
    let reader = ExportReader(try invocation.source(path), options: exportOptions)
    let showsAll = invocation.arguments.has("all")
    defer { invocation.sayRemarks(of: reader.summary) }
    defer { progress.finish() }
    while let item = try reader.next() {
      progress.advance()
      switch item {
      case .post: continue
      case .refused(let diagnostic): try refuse(diagnostic)
      case .comment(let comment):
        if let since, let published = comment.published, published < since { continue }
        do throws(Diagnostic) {
          let checked = try checker.check(comment)
          totals.count(checked)
          if showsAll || checked.verdict != .ok { writer.write(checked) }
        } catch {
          try refuse(error)
        }
      }
    }
  }

  private mutating func refuse(_ diagnostic: Diagnostic) throws(Diagnostic) {
    if invocation.arguments.has("strict") { throw diagnostic }
    totals.refused += 1
    invocation.say(diagnostic)
  }
}
