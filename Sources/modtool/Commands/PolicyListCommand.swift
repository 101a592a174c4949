import ModKit

extension CommandSpecification {
  static let policyList = CommandSpecification(
    path: ["policy", "list"],
    summary: Bilingual(sv: "lista de inbyggda policyerna", en: "list the built-in policies"),
    discussion: Bilingual(
      sv: """
        En kommun som uppsala väljer den version som gällde när kommentaren skrevs; ett id som \
        uppsala-2022 väljer just den versionen.
        """,
      en: """
        A municipality such as uppsala selects the version in force when the comment was written; \
        an id such as uppsala-2022 selects that version.
        """),
    options: [.format(["text", "json"]), .output],
    examples: ["policy list", "policy list --format json"],
    run: { invocation throws(Diagnostic) in
      let policies = PolicyRegister.builtIn.policies
      return try invocation.withOutput { output throws(Diagnostic) in
        if invocation.format == "json" {
          output.write(bytes: PolicyJSON(toolVersion: Modtool.version).list(policies))
        } else {
          output.write(PolicyText(language: invocation.language).list(policies))
        }
        return .nothing
      }
    })
}
