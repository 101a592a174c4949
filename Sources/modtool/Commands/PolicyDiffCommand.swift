import ModKit

extension CommandSpecification {
  static let policyDiff = CommandSpecification(
    path: ["policy", "diff"],
    summary: Bilingual(
      sv: "visa vad två policyer säger olika", en: "show what two policies say differently"),
    discussion: Bilingual(
      sv: """
        Bara innehållet jämförs, inte källorna. Slutkoden är 0 när policyerna säger samma sak och 1 när \
        de skiljer sig.
        """,
      en: """
        Only the substance is compared, not the sources. The exit code is 0 when the policies say the \
        same and 1 when they differ.
        """),
    operands: [
      OperandSpecification(name: "A", summary: policyOperand),
      OperandSpecification(name: "B", summary: policyOperand),
    ],
    options: [.format(["text", "json"]), .output],
    examples: ["policy diff uppsala-2021 uppsala-2022"],
    run: { invocation throws(Diagnostic) in
      let from = try invocation.onePolicy(named: invocation.arguments.operands[0])
      let to = try invocation.onePolicy(named: invocation.arguments.operands[1])
      let isSame = PolicyDifference.between(from, to).isEmpty
      return try invocation.withOutput { output throws(Diagnostic) in
        if invocation.format == "json" {
          output.write(bytes: PolicyJSON(toolVersion: Modtool.version).difference(from, to))
        } else {
          output.write(PolicyText(language: invocation.language).difference(from, to))
        }
        return isSame ? .nothing : .found
      }
    })
}
