import ModKit

extension CommandSpecification {
  static let removalDelete = CommandSpecification(
    path: ["removal", "delete"],
    summary: Bilingual(
      sv: "hur kommentaren tas bort, och att det är gjort",
      en: "how the comment is removed, and that it was"),
    discussion: Bilingual(
      sv: """
        modtool tar aldrig bort något: kommandot visar vad som ska göras på plattformen. När det är gjort: \
        --confirm, som antecknar vem och när. Återstår ett tidigare steg vägrar kommandot.
        """,
      en: """
        modtool never removes anything: the command shows what to do on the platform. When it is done: \
        --confirm, which records who and when. It refuses while an earlier step remains.
        """),
    operands: [.caseID],
    options: [
      .flag("confirm", Bilingual(sv: "kommentaren är borttagen", en: "the comment was removed")),
      .flag(
        "confirm-many",
        Bilingual(
          sv: "fortsätt fast gränsen för en dag eller en avsändare är nådd",
          en: "go on although the limit a day or an author is reached")),
      .role, .casebook, .by, .dryRun,
    ],
    examples: ["removal delete MOD-2026-000001 --confirm --by \"Bo Ek\""],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      let dossier = try invocation.dossier(in: casebook)
      var probe = dossier.state
      do throws(RemovalRefusal) {
        try probe.apply(.removed)
      } catch {
        throw error.diagnostic(dossier.id)
      }
      guard invocation.arguments.has("confirm") else {
        let platform = dossier.record.channel.platform
        invocation.say(
          Bilingual(
            sv: "alla tidigare steg är avklarade; ta bort kommentaren för hand:",
            en: "every earlier step is settled; remove the comment by hand:"))
        if let address = dossier.record.comment.url {
          invocation.world.output.write(terminalSafe(address) + "\n")
        }
        invocation.say(platform.capabilities.note)
        invocation.say(
          Bilingual(
            sv: "när det är gjort: modtool removal delete \(dossier.id) --confirm --by NAMN",
            en: "when it is done: modtool removal delete \(dossier.id) --confirm --by NAME"))
        return .nothing
      }
      let by = try invocation.actor()
      try invocation.save(dossier.id, in: casebook) { dossier, session throws(Diagnostic) in
        try RemovalGuard(invocation: invocation, casebook: casebook).allowRemoval(
          of: dossier.record, in: session)
        return (
          CaseUpdate(
            .removed, at: invocation.now, by: by, role: invocation.arguments.value("role")), []
        )
      }
      return .nothing
    })
}
