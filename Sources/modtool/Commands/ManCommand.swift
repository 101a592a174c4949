import ModKit

extension CommandSpecification {
  static let man = CommandSpecification(
    path: ["man"],
    summary: Bilingual(sv: "skriv manualsidan (roff)", en: "print the manual page (roff)"),
    examples: ["man > modtool.1"],
    run: { invocation throws(Diagnostic) in
      invocation.world.output.write(ManPage(language: invocation.language).render())
      return .nothing
    })
}
