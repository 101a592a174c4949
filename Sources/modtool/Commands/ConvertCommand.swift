import ModKit

extension CommandSpecification {
  static let convert = CommandSpecification(
    path: ["convert"],
    summary: Bilingual(
      sv: "gör om exporter till modtools eget format", en: "turn exports into modtool's own form"),
    discussion: Bilingual(
      sv: """
        Läser alla kända exporter och skriver kommentarerna som NDJSON, JSON eller CSV. Texten är
        ordagrann: inget maskeras. Lagade bokstäver står i content och det mottagna i contentRaw.

        Är exporten inte fullständig (fler sidor att hämta, vägrade poster, avbruten läsning) skrivs
        "complete": false med skälen, i NDJSON i huvudet eller, från standard in, i ett andra huvud
        sist; CSV har ingen plats för det. Åtkomstnycklar i adresser byts mot REDACTED.
        """,
      en: """
        Reads every known export and writes the comments as NDJSON, JSON or CSV. Texts are verbatim:
        nothing is masked. Repaired letters stand in content, what was received in contentRaw.

        Where the export is not complete (more pages to fetch, records refused, reading cut short),
        "complete": false is written with the reasons, in NDJSON in the header or, from standard
        input, in a second header at the end; CSV has no place for it. Access tokens in addresses
        become REDACTED.
        """),
    operands: [
      OperandSpecification(
        name: "EXPORT", isRepeatable: true,
        summary: Bilingual(
          sv: "exporterad fil, eller - för standard in",
          en: "an exported file, or - for standard input"))
    ],
    options: [
      .format(["ndjson", "json", "csv"]), .output,
      .flag(
        "excel", Bilingual(sv: "CSV för Excel: semikolon och BOM", en: "CSV for Excel: ; and BOM")),
      .strict, .keepGoing,
    ],
    examples: [
      "convert feed.json -o comments.ndjson",
      "convert page-1.json page-2.json --format csv --excel -o comments.csv",
    ],
    run: { invocation throws(Diagnostic) in
      try invocation.withOutput { output throws(Diagnostic) in
        var run = ConvertRun(invocation, output: output)
        return try run.finish()
      }
    })
}
