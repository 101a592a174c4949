import ModKit

extension CommandSpecification {
  static let policyValidate = CommandSpecification(
    path: ["policy", "validate"],
    summary: Bilingual(
      sv: "pröva en egen policyfil och dess exempel", en: "check a policy file and its examples"),
    discussion: Bilingual(
      sv: """
        Läser filen strängt och kör varje exempel, också skrivet med versaler, nollbreddstecken, \
        snarlika bokstäver och hopskrivet. En policy som motsäger sina egna exempel vägras (slutkod 78).
        """,
      en: """
        Reads the file strictly and runs every example, also written in capitals, with zero-width \
        characters, with look-alike letters and glued together. A policy that contradicts its own \
        examples is refused (exit code 78).
        """),
    operands: [
      OperandSpecification(
        name: "FILE", summary: Bilingual(sv: "policyfilen", en: "the policy file"))
    ],
    options: [.format(["text", "json"]), .output],
    examples: ["policy validate Fixtures/Policies/exempelkoping.json"],
    run: { invocation throws(Diagnostic) in
      let path = invocation.arguments.operands[0]
      let policy: Policy?
      let validation: PolicyValidation
      do throws(Diagnostic) {
        let loaded = try invocation.loadPolicy(path: path)
        policy = loaded.policy
        validation = PolicyValidation(loaded)
      } catch {
        guard error.kind == .configuration else { throw error }
        policy = nil
        validation = PolicyValidation(refused: error)
      }
      for diagnostic in validation.diagnostics { invocation.say(diagnostic) }
      return try invocation.withOutput { output throws(Diagnostic) in
        if invocation.format == "json" {
          let json = PolicyJSON(toolVersion: Modtool.version)
          output.write(
            bytes: json.validation(validation, of: policy, language: invocation.language))
        } else if let policy, validation.isValid {
          output.write(
            Bilingual(
              sv:
                "\(policy.id): giltig, \(validation.examples) exempel, \(validation.texts) texter prövade\n",
              en:
                "\(policy.id): valid, \(validation.examples) examples, \(validation.texts) texts tried\n"
            )[invocation.language])
        }
        return validation.isValid ? .nothing : .configuration
      }
    })
}
