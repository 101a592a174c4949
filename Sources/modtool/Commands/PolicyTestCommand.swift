import ModKit

extension CommandSpecification {
  static let policyTest = CommandSpecification(
    path: ["policy", "test"],
    summary: Bilingual(
      sv: "kör regelkatalogens och policyns exempel",
      en: "run the catalogue's and the policy's examples"),
    discussion: Bilingual(
      sv: """
        För varje regel: hur många exempel policyn föreslår till borttagning, till granskning och låter \
        passera, hur många som ska vara tysta, och vilka som inte stämmer. Slutkod 1 när något inte stämmer.
        """,
      en: """
        For each rule: how many examples the policy proposes for removal, for review and lets pass, how \
        many must stay silent, and which do not hold. Exit code 1 when something does not hold.
        """),
    operands: [OperandSpecification(name: "ID|FILE", summary: policyOperand)],
    options: [.format(["text", "json"]), .output],
    examples: ["policy test botkyrka-2011", "policy test Fixtures/Policies/exempelkoping.json"],
    run: { invocation throws(Diagnostic) in
      let policy = try invocation.onePolicy(named: invocation.arguments.operands[0])
      let trial = PolicyTrial(policy)
      return try invocation.withOutput { output throws(Diagnostic) in
        if invocation.format == "json" {
          let json = PolicyJSON(toolVersion: Modtool.version)
          output.write(bytes: json.trial(trial, of: policy, language: invocation.language))
        } else {
          output.write(PolicyText(language: invocation.language).trial(trial, of: policy))
        }
        return trial.isPassed ? .nothing : .found
      }
    })
}
