import ModKit

extension CommandSpecification {
  static let recordsRegister = CommandSpecification(
    path: ["records", "register"],
    summary: Bilingual(
      sv: "anteckna diarienumret för ett ärende", en: "record the diarienummer of a case"),
    discussion: Bilingual(
      sv: """
        Ett nummer som ser felskrivet ut vägras. Ett nummer som redan finns ändras bara med --correct och \
        ett skäl; det gamla står kvar i ärendet.
        """,
      en: """
        A number that looks mistyped is refused. One that exists is changed with --correct and a reason \
        only; the old one stays in the case.
        """),
    operands: [.caseID],
    options: [
      .value("diarienummer", "NUMBER", Bilingual(sv: "diarienumret", en: "the number")),
      .value("document-type", "TEXT", Bilingual(sv: "handlingstyp", en: "the document type")),
      .value(
        "classification", "TEXT", Bilingual(sv: "klassificering", en: "the classification")),
      .value(
        "correct", "REASON",
        Bilingual(sv: "rätta ett tidigare nummer; varför", en: "correct an earlier number; why")),
      .casebook, .by, .dryRun,
    ],
    examples: ["records register MOD-2026-000001 --diarienummer KSN-2026-00123 --by \"Ida Ro\""],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      let id = try invocation.namedCase()
      let by = try invocation.actor()
      let typed = try invocation.required("diarienummer")
      let reason = try invocation.optional("correct")
      guard let number = Diarienummer(typed, year: Stockholm.date(at: invocation.now).year) else {
        throw Diagnostic(
          .usage,
          Bilingual(
            sv: "'\(typed)' ser inte ut som ett diarienummer",
            en: "'\(typed)' does not look like a diarienummer"),
          hint: Bilingual(
            sv: "det har ett årtal och ett löpnummer, som KSN-2026-00123",
            en: "it has a year and a running number, such as KSN-2026-00123"))
      }
      var facts = [CaseUpdate.Fact(.diarienummer, number.text)]
      if let type = try invocation.optional("document-type") {
        facts.append(.init(.documentType, type))
      }
      if let code = try invocation.optional("classification") {
        facts.append(.init(.classification, code))
      }
      try invocation.save(id, in: casebook) { dossier, _ throws(Diagnostic) in
        if let earlier = dossier.diarienummer, reason == nil {
          throw Diagnostic(
            .usage,
            Bilingual(
              sv: "\(id) har redan diarienummer \(earlier)",
              en: "\(id) has the diarienummer \(earlier) already"),
            hint: Bilingual(
              sv: "rätta det med --correct SKÄL", en: "correct it with --correct REASON"))
        }
        return (
          CaseUpdate(.registered, at: invocation.now, by: by, reason: reason, facts: facts), []
        )
      }
      return .nothing
    })
}
