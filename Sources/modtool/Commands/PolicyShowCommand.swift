import ModKit

extension CommandSpecification {
  static let policyShow = CommandSpecification(
    path: ["policy", "show"],
    summary: Bilingual(
      sv: "visa allt en policy säger, med källor", en: "show all a policy says, with sources"),
    discussion: Bilingual(
      sv: """
        JSON-formen är den som en egen policyfil har, med allt ärvt utskrivet; dess SHA-256 är den \
        kontrollsumma som resultat och protokoll anger.
        """,
      en: """
        The JSON form is that of a policy file of your own, everything inherited written out; its \
        SHA-256 is the checksum that results and records name.
        """),
    operands: [OperandSpecification(name: "ID|FILE", summary: policyOperand)],
    options: [.format(["text", "json"]), .output],
    examples: [
      "policy show uppsala-2022", "policy show uppsala-2022 --format json > egen.json",
      "policy show Fixtures/Policies/exempelkoping.json",
    ],
    run: { invocation throws(Diagnostic) in
      let policy = try invocation.onePolicy(named: invocation.arguments.operands[0])
      return try invocation.withOutput { output throws(Diagnostic) in
        if invocation.format == "json" {
          output.write(bytes: policy.json())
        } else {
          output.write(PolicyText(language: invocation.language).show(policy))
        }
        return .nothing
      }
    })

  /// What an operand that names a policy can be.
  static let policyOperand = Bilingual(
    sv: "en inbyggd policy, en kommun (versionen som gäller nu) eller en fil",
    en: "a built-in policy, a municipality (the version in force now) or a file")
}
