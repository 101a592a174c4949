/// The JSON Schema (2020-12) of `record.json`, with the Swedish label of every member as its title.
public enum RecordSchema {
  /// The schema as indented JSON.
  public static var json: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    writer.member("$id", "urn:modtool:schema:record:1.0")
    writer.member("title", "Protokoll över en borttagen kommentar")
    write(root, to: &writer)
    writer.endObject()
    return writer.bytes + [0x0A]
  }

  /// A kind of value.
  private indirect enum Form: Sendable {
    case text
    case nullableText
    case code(String)
    case choice([String])
    case integer
    case truth
    case object([Member])
    case nullableObject([Member])
    case list(Form)
  }

  /// A member with its Swedish label.
  private struct Member: Sendable {
    var name: String
    var label: String
    var form: Form
    /// Whether every record has it; those of an older modtool lack what was added since.
    var isRequired: Bool

    init(_ name: String, _ label: String, _ form: Form, isRequired: Bool = true) {
      self.name = name
      self.label = label
      self.form = form
      self.isRequired = isRequired
    }
  }

  private static let time = Form.code("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$")
  private static let digest = Form.code("^[0-9a-f]{64}$")
  private static let path = Form.code("^[A-Za-z0-9_][A-Za-z0-9._/-]*$")

  private static let moment = Form.nullableObject([
    Member("value", "Tidpunkt", time),
    Member("precision", "Noggrannhet", .choice(TimePrecision.allCases.map(\.rawValue))),
    Member("source", "Källa", .text), Member("raw", "Som plattformen skrev", .nullableText),
  ])

  private static let evidence = Form.object([
    Member("file", "Fil", path),
    Member("kind", "Slag", .choice(EvidenceItem.Kind.allCases.map(\.rawValue))),
    Member("sha256", "Kontrollsumma", digest), Member("bytes", "Storlek i byte", .integer),
    Member("mime", "Format", .text), Member("capturedAt", "Framställd", time),
    Member("capturedBy", "Framställd av", .text), Member("method", "Sätt", .text),
    Member("direction", "Riktning", .choice(EvidenceItem.Direction.allCases.map(\.rawValue))),
    Member("derivedFrom", "Kopia av", .nullableText),
  ])

  private static let comment = Form.object([
    Member("text", "Kommentarens text (ordagrant)", .text),
    Member("textSHA256", "Textens kontrollsumma", digest),
    Member("rawText", "Texten före lagning av tecken", .nullableText),
    Member("url", "Kommentarens adress", .nullableText),
    Member("platformCommentId", "Plattformens id", .text),
    Member("parentPostId", "Inläggets id", .nullableText, isRequired: false),
    Member("parentPostURL", "Inläggets adress", .nullableText),
    Member("parentPostText", "Inläggets text", .nullableText),
    Member("inReplyTo", "Svar på kommentar", .nullableText),
    Member("publishedAt", "Publicerad", moment), Member("editedAt", "Ändrad", moment),
    Member(
      "media", "Bifogad media",
      .list(
        .object([
          Member("type", "Slag", .text), Member("url", "Adress", .nullableText),
          Member("described", "Beskrivning", .nullableText), Member("stored", "Sparad", .truth),
        ]))), Member("truncated", "Avkortad i exporten", .truth),
  ])

  private static let decision = Form.object([
    Member("decidedAt", "Beslutad", time), Member("decidedByRole", "Funktion", .text),
    Member("decidedByName", "Handläggare", .text),
    Member("attestedBy", "Bestyrkt av", .nullableText),
    Member(
      "grounds", "Grunder",
      .list(
        .object([
          Member("kind", "Grund", .choice(Ground.allCases.map(\.rawValue))),
          Member("rule", "Regelkod", .choice(RuleCode.allCases.map(\.rawValue))),
          Member("labelSv", "Regel", .text), Member("provision", "Lagrum", .nullableText),
          Member("policy", "Styrdokumentets version", .text),
          Member("citation", "Styrdokument", .text),
        ]))), Member("facts", "Omständigheter", .text), Member("explanation", "Motivering", .text),
    Member("alternatives", "Övervägda alternativ", .nullableText),
    Member(
      "automatedMeans", "Automatiskt stöd",
      .object([
        Member("used", "Användes", .truth), Member("toolVersion", "Version", .text),
        Member(
          "matches", "Träffar",
          .list(
            .object([
              Member("rule", "Regelkod", .choice(RuleCode.allCases.map(\.rawValue))),
              Member("strength", "Styrka", .choice(Strength.allCases.map(\.rawValue))),
              Member("spans", "Ställen", .list(.list(.integer))),
              Member("reason", "Skäl", .text),
            ]))),
      ])),
  ])

  private static let procedure = Form.object([
    Member(
      "steps", "Steg",
      .list(
        .object([
          Member("step", "Steg", .choice(CaseStep.allCases.map(\.rawValue))),
          Member("obligation", "Bindande", .choice(Obligation.allCases.map(\.rawValue))),
          Member("statement", "Innebörd", .text), Member("citation", "Källa", .text),
        ]))),
    Member(
      "deadlines", "Tidsgränser",
      .list(
        .object([
          Member("subject", "Gäller", .choice(CaseDeadline.Subject.allCases.map(\.rawValue))),
          Member("level", "Nivå", .choice(DeadlineLevel.allCases.map(\.rawValue))),
          Member("due", "Senast", .nullableText), Member("citation", "Källa", .text),
        ]))),
  ])

  private static let root = Form.object([
    Member("recordVersion", "Protokollversion", .text),
    Member("caseId", "Ärende-id", .code("^MOD-\\d{4}-\\d{6,}$")),
    Member("openedAt", "Öppnat", time),
    Member(
      "organisation", "Organisation",
      .object([
        Member("name", "Kommun", .nullableText),
        Member("orgNumber", "Organisationsnummer", .nullableText),
        Member("board", "Nämnd", .nullableText), Member("unit", "Enhet", .nullableText),
      ])), Member("publicTitle", "Ärendemening", .text),
    Member(
      "channel", "Kanal",
      .object([
        Member("platform", "Plattform", .text), Member("accountId", "Kontots id", .nullableText),
        Member("accountName", "Konto", .nullableText),
        Member("accountURL", "Kontots adress", .nullableText),
      ])), Member("comment", "Kommentaren", comment),
    Member(
      "author", "Avsändaren",
      .nullableObject([
        Member("displayName", "Avsändarens visningsnamn", .nullableText),
        Member("handle", "Användarnamn", .nullableText),
        Member("profileURL", "Profilens adress", .nullableText),
        Member("platformUserId", "Plattformens id för avsändaren", .nullableText),
      ])),
    Member(
      "discovery", "Upptäckt",
      .object([
        Member(
          "how", "Upptäckt genom", .choice(RemovalRecord.Discovery.How.allCases.map(\.rawValue))),
        Member("at", "Tid", time), Member("reportedBy", "Anmäld av", .nullableText),
      ])), Member("decision", "Beslut", decision), Member("procedure", "Rutin", procedure),
    Member("evidence", "Underlag", .list(evidence)),
    Member(
      "context", "Tidigare i tråden",
      .list(
        .object([
          Member("author", "Avsändare", .nullableText),
          Member("publishedAt", "Publicerad", .nullableText), Member("text", "Text", .text),
        ]))), Member("childAbuseImagery", "Bilder av övergrepp mot barn (sparas aldrig)", .truth),
    Member("retention", "Bevarande eller gallring", .text),
    Member("redress", "Så kan avsändaren klaga", .nullableText),
    Member(
      "tool", "Verktyg",
      .object([
        Member("name", "Namn", .text), Member("version", "Version", .text),
        Member("policySHA256", "Policyns kontrollsumma", digest),
        Member("lawAsOf", "Lagtext senast läst", .text),
      ])),
  ])

  private static func write(_ form: Form, to writer: inout JSONWriter) {
    switch form {
    case .text: writer.member("type", "string")
    case .nullableText: types(["string", "null"], &writer)
    case .code(let pattern):
      writer.member("type", "string")
      writer.member("pattern", pattern)
    case .choice(let values):
      writer.array("enum", values) { writer, value in writer.string(value) }
    case .integer: writer.member("type", "integer")
    case .truth: writer.member("type", "boolean")
    case .object(let members):
      writer.member("type", "object")
      properties(members, &writer)
    case .nullableObject(let members):
      types(["object", "null"], &writer)
      properties(members, &writer)
    case .list(let element):
      writer.member("type", "array")
      writer.object("items") { writer in write(element, to: &writer) }
    }
  }

  private static func types(_ names: [String], _ writer: inout JSONWriter) {
    writer.array("type", names) { writer, name in writer.string(name) }
  }

  private static func properties(_ members: [Member], _ writer: inout JSONWriter) {
    writer.object("properties") { writer in
      for member in members {
        writer.object(member.name) { writer in
          writer.member("title", member.label)
          write(member.form, to: &writer)
        }
      }
    }
    writer.array("required", members.filter(\.isRequired).map(\.name)) { writer, name in
      writer.string(name)
    }
  }
}
