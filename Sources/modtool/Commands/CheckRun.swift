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
  private var shared: SharedComments
  /// The policies that some comment was judged by, of a family with several.
  private var applied: Set<PolicyID> = []
  private var writer: CheckWriter
  private var progress: Progress
  /// Comments that no policy judges.
  private var refusals = RepeatedRefusals()
  /// Whether anything was read, and so the report begun.
  private var hasBegun = false

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
    // Only the totals of the JSON form count the questions of comments that are not shown.
    if invocation.format != "json", !invocation.arguments.has("all") { options.replies = .flagged }
    shared = SharedComments(exports: invocation.arguments.operands.count)
    progress = Progress(invocation, unit: Bilingual(sv: "poster lästa", en: "records read"))
    checker = CommentChecker(policies: policies, options: options)
    writer = CheckWriter(
      output: output, format: invocation.format, language: invocation.language,
      usesColor: invocation.usesColor, isMasked: !invocation.arguments.has("unmask"),
      excel: invocation.arguments.has("excel"))
  }

  mutating func finish() throws(Diagnostic) -> ExitCode {
    var failure: Diagnostic?
    var unsaid: Diagnostic?
    for path in invocation.arguments.operands {
      if let unsaid { invocation.say(unsaid) }
      unsaid = nil
      do throws(Diagnostic) {
        try check(path)
      } catch {
        // The other files are still checked; the first failure decides the exit code.
        if invocation.arguments.has("strict") { throw error }
        failure = failure ?? error
        unsaid = error
      }
    }
    if let failure, var unsaid {
      // Where nothing could be read there is nothing to report, and no output file to replace.
      unsaid.kind = failure.kind
      guard hasBegun else { throw unsaid }
      invocation.say(unsaid)
    }
    totals.repeated += shared.repeated
    writer.end(totals, policies: appliedPolicies)
    if invocation.format != "text" || invocation.arguments.has("output") { invocation.say(counts) }
    if let failure { return ExitCode(failure.kind) }
    // Where every record was refused nothing was checked, and that is no result.
    let isKept = invocation.arguments.has("keep-going") && totals.comments + totals.repeated > 0
    if totals.refused > 0, !isKept { return .badData }
    if totals.lawful > 0 { return .cannotWait }
    let flagged = totals.count(of: .remove) + totals.count(of: .review)
    return flagged > 0 ? .found : .nothing
  }

  private var counts: Bilingual {
    let names = appliedPolicies.map(\.id.text).joined(separator: ", ")
    let read = Bilingual.counted(totals.comments, sv: ("läst", "lästa"), en: ("read", "read"))
    let counts = Bilingual.readCounts(read, repeated: totals.repeated, refused: totals.refused)
    return Bilingual(sv: "\(counts.sv); policy \(names)", en: "\(counts.en); policy \(names)")
  }

  /// The policies that comments were judged by; before any was, those that may be applied.
  private var appliedPolicies: [Policy] {
    applied.isEmpty ? policies.all : policies.all.filter { applied.contains($0.id) }
  }

  private mutating func check(_ path: String) throws(Diagnostic) {
    let source: FileSource
    do throws(Diagnostic) {
      source = try invocation.source(path)
    } catch {
      totals.countUnread()
      throw error
    }
    let reader = ExportReader(source, options: exportOptions)
    let showsAll = invocation.arguments.has("all")
    let isFamily = policies.all.count > 1
    defer { totals.count(reader.summary) }
    defer { invocation.sayRemarks(of: reader.summary) }
    defer { progress.finish() }
    var next = try reader.next()
    begin()
    while let item = next {
      progress.advance()
      switch item {
      case .post: break
      case .refused(let diagnostic): try refuse(diagnostic)
      case .comment(let comment):
        do throws(Diagnostic) {
          if try shared.admit(comment, from: reader) {
            try check(comment, showsAll: showsAll, isFamily: isFamily)
          }
        } catch {
          let said = refusals.next(error, at: reader.recordPlace)
          if invocation.arguments.has("strict") { throw said ?? error }
          totals.refused += 1
          if let said { invocation.say(said) }
        }
      }
      next = try reader.next()
    }
    for said in refusals.finish() { invocation.say(said) }
  }

  private mutating func check(
    _ comment: Comment, showsAll: Bool, isFamily: Bool
  ) throws(Diagnostic) {
    if let since, let published = comment.published, published < since { return }
    let checked = try checker.check(comment)
    totals.count(checked)
    if isFamily, !checked.isOfficial { applied.insert(checked.policy) }
    if showsAll || checked.verdict != .ok { writer.write(checked) }
  }

  /// Begins the report with the first thing read: a file that cannot be read gets none.
  private mutating func begin() {
    guard !hasBegun else { return }
    hasBegun = true
    writer.begin(
      OutputHeader(
        schema: "modtool-findings", toolVersion: Modtool.version, policies: policies.all))
  }

  private mutating func refuse(_ diagnostic: Diagnostic) throws(Diagnostic) {
    if invocation.arguments.has("strict") { throw diagnostic }
    totals.refused += 1
    invocation.say(diagnostic)
  }
}
