import ModKit

extension CommandSpecification {
  static let explain = CommandSpecification(
    path: ["explain"],
    summary: Bilingual(
      sv: "förklara en regel, eller varför en kommentar (inte) flaggades",
      en: "explain a rule, or why a comment was (not) flagged"),
    discussion: Bilingual(
      sv: """
        Med en regelkod: vad regeln betyder, var den står i varje policy, exempel och kända gränser.
        Med en kommentars id och exporten: varje fynd med skäl, och vad som övervägdes men släpptes.
        """,
      en: """
        With a rule code: what the rule means, where it stands in every policy, examples and known limits.
        With a comment's id and the export: each finding with its reason, and what was considered and let go.
        """),
    operands: [
      OperandSpecification(
        name: "RULE|COMMENT-ID", isRequired: false,
        summary: Bilingual(
          sv: "en regelkod eller en kommentars id", en: "a rule code or a comment id")),
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
      "explain threat", "explain --all --format markdown",
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
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "säg en regelkod, en kommentars id med sin export, eller --all",
          en: "name a rule code, a comment id with its export, or --all"))
    }
    if let rule = RuleCode(rawValue: subject) {
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
    for path in exports where !lookup.isSettled {
      let reader = ExportReader(try invocation.source(path))
      while !lookup.isSettled, let item = try reader.next() {
        guard case .comment(let comment) = item else { continue }
        let checked = try checker.check(comment)
        lookup.offer(checked, id: comment.id, platform: comment.platform)
      }
    }
    guard let checked = try lookup.found() else {
      throw ExportSearch.none(lookup.name, in: exports)
    }
    output.write(text(checked))
    return .nothing
  }

  private func text(_ checked: CheckedComment) -> String {
    let isMasked = !invocation.arguments.has("unmask")
    let mask: @Sendable (String) -> String = { isMasked ? maskedIdentityNumbers(in: $0) : $0 }
    let language = invocation.language
    var text = FindingsText(language: language, usesColor: invocation.usesColor, mask: mask)
      .render(checked)
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
    let masked = mask(checked.comment.content)
    if !checked.nearMisses.isEmpty {
      text += Bilingual(sv: "\nÖvervägt men släppt:\n", en: "\nConsidered and let go:\n")[language]
    }
    for miss in checked.nearMisses {
      let quote = terminalSafe(excerpt(of: masked, miss.span))
      text += "- \(miss.rule.label[language]): ”\(quote)” – \(miss.reason[language])\n"
    }
    return text
  }

  private func unknown(_ subject: String) -> Diagnostic {
    let near = suggestion(for: subject, among: RuleCode.allCases.map(\.rawValue))
    return Diagnostic(
      .usage,
      Bilingual(
        sv: "'\(subject)' är ingen regelkod, och en kommentar förklaras med sin export",
        en: "'\(subject)' is no rule code, and a comment is explained with its export"),
      hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") })
  }
}
