import ModKit

extension CommandSpecification {
  static let explain = CommandSpecification(
    path: ["explain"],
    summary: Bilingual(
      sv: "förklara en regel, eller varför en kommentar (inte) flaggades",
      en: "explain a rule, or why a comment was (not) flagged"),
    discussion: Bilingual(
      sv: """
        Utan något: reglernas koder och namn.
        Med en regels kod eller namn: vad regeln betyder, var den står i varje policy, exempel och kända gränser.
        Med en kommentars id och exporten: varje fynd med skäl, och vad som övervägdes men släpptes.
        """,
      en: """
        With nothing: the codes and names of the rules.
        With a rule's code or name: what the rule means, where it stands in every policy, examples and known limits.
        With a comment's id and the export: each finding with its reason, and what was considered and let go.
        """),
    operands: [
      OperandSpecification(
        name: "RULE|COMMENT-ID", isRequired: false,
        summary: Bilingual(
          sv: "en regels kod eller namn, eller en kommentars id",
          en: "a rule's code or name, or a comment id")),
      OperandSpecification(
        name: "EXPORT", isRequired: false, isRepeatable: true,
        summary: Bilingual(
          sv: "exporten som har kommentaren", en: "the export that has the comment")),
    ],
    options: [
      .policy, .format(["text", "markdown"]), .output,
      .flag("all", Bilingual(sv: "hela regelkatalogen", en: "the whole catalogue of rules")),
      .flag("unmask", Bilingual(sv: "visa personnummer", en: "show identity numbers")),
    ],
    examples: [
      "explain", "explain threat", "explain --all --format markdown",
      "explain facebook:501_7002 Fixtures/Exports/exempelkoping-facebook.json",
    ],
    run: { invocation throws(Diagnostic) in
      try invocation.withOutput { output throws(Diagnostic) in
        try ExplainRun(invocation: invocation, output: output).run()
      }
    })
}

private struct ExplainRun {
  let invocation: Invocation
  let output: Output

  func run() throws(Diagnostic) -> ExitCode {
    let reference = RuleReference(
      language: invocation.language, policies: PolicyRegister.builtIn.policies)
    if invocation.arguments.has("all") {
      let all = RuleCatalogue.all
      output.write(
        invocation.format == "markdown"
          ? reference.markdown(all)
          : all.map(reference.text).joined(
            separator: "\n" + String(repeating: "─", count: 72) + "\n\n"))
      return .nothing
    }
    let operands = invocation.arguments.operands
    guard let subject = operands.first else {
      output.write(reference.list)
      return .nothing
    }
    if let rule = RuleCode(named: subject) {
      guard let description = RuleCatalogue.description(of: rule) else {
        throw Diagnostic(
          .internalFault,
          Bilingual(sv: "regeln saknar beskrivning", en: "the rule lacks a description"))
      }
      output.write(
        invocation.format == "markdown"
          ? reference.markdown([description]) : reference.text(description))
      return .nothing
    }
    guard operands.count > 1 else { throw unknown(subject) }
    return try explain(subject, in: Array(operands.dropFirst()))
  }

  private func explain(_ name: String, in exports: [String]) throws(Diagnostic) -> ExitCode {
    let configuration = try invocation.configuration()
    var options = CheckOptions()
    options.own = configuration.own
    options.officialAuthorIds = Set(configuration.channels.flatMap(\.officialAuthorIds))
    options.wantsNearMisses = true
    options.includesOffRules = true
    var checker = CommentChecker(
      policies: try invocation.policySelection(), options: options)
    var lookup = CommentLookup<CheckedComment>(name)
    var shared = SharedComments(exports: exports.count)
    var refused = 0
    for path in exports where !lookup.isSettled {
      let reader = ExportReader(try invocation.source(path))
      while !lookup.isSettled, let item = try reader.next() {
        if case .refused = item { refused += 1 }
        guard case .comment(let comment) = item else { continue }
        do throws(Diagnostic) {
          guard try shared.admit(comment, from: reader) else { continue }
          let checked = try checker.check(comment)
          lookup.offer(checked, id: comment.id, platform: comment.platform)
        } catch {
          // What is wrong with another comment is for `check` to say.
          if lookup.concerns(comment.id, on: comment.platform) { throw error }
        }
      }
    }
    guard let checked = try lookup.found() else {
      throw missing(lookup.name, exports, refused: refused)
    }
    var mask = IdentityNumberMask()
    output.write(text(invocation.arguments.has("unmask") ? checked : mask.masked(checked)))
    return .nothing
  }

  private func missing(_ name: String, _ exports: [String], refused: Int) -> Diagnostic {
    var diagnostic = ExportSearch.none(name, in: exports)
    guard refused > 0 else { return diagnostic }
    let records = Bilingual.counted(
      refused, sv: ("post vägrades", "poster vägrades"),
      en: ("record was refused", "records were refused"))
    diagnostic.hint = Bilingual(
      sv: "\(records.sv), och modtool check säger varför",
      en: "\(records.en), and modtool check says why")
    return diagnostic
  }

  private func text(_ checked: CheckedComment) -> String {
    let language = invocation.language
    var text = FindingsText(language: language, usesColor: invocation.usesColor).render(checked)
    if checked.findings.isEmpty {
      text += Bilingual(sv: "Inget flaggades.\n", en: "Nothing was flagged.\n")[language]
    }
    if checked.isOfficial {
      text +=
        Bilingual(
          sv: "Kontot svarar för kommunen: dess inlägg prövas inte.\n",
          en: "The account answers for the municipality: its comments are not judged.\n")[language]
    }
    if let reply = checked.reply {
      text += Bilingual(sv: "Svar behövs: ", en: "Answer needed: ")[language]
      text +=
        Bilingual(sv: reply.isNeeded ? "ja" : "nej", en: reply.isNeeded ? "yes" : "no")[language]
      text += " – " + reply.reason[language] + "\n"
    }
    if !checked.nearMisses.isEmpty {
      text += Bilingual(sv: "\nÖvervägt men släppt:\n", en: "\nConsidered and let go:\n")[language]
    }
    var lines: [String] = []
    for miss in checked.nearMisses {
      let line = self.line(miss, in: checked.comment.content)
      if !lines.contains(line) { lines.append(line) }
    }
    return text + lines.joined()
  }

  /// The words and why they did not count; a reason that quotes them itself is enough.
  private func line(_ miss: NearMiss, in text: String) -> String {
    let words = terminalSafe(excerpt(of: text, miss.span))
    let quote = Bilingual(sv: "”\(words)”", en: "“\(words)”")[invocation.language]
    let reason = terminalSafe(miss.reason[invocation.language])
    let quoted = reason.hasPrefix(quote) ? reason : "\(quote) – \(reason)"
    return "- \(miss.rule.label[invocation.language]): \(quoted)\n"
  }

  private func unknown(_ subject: String) -> Diagnostic {
    let near = RuleCode.suggestion(for: subject)?.rawValue
    return Diagnostic(
      .usage,
      Bilingual(
        sv: "'\(subject)' är ingen regel, och en kommentar förklaras med sin export",
        en: "'\(subject)' is no rule, and a comment is explained with its export"),
      hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") }
        ?? Bilingual(sv: "modtool explain visar reglerna", en: "modtool explain shows the rules"))
  }
}
