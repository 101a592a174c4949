import ModKit

/// A JSON Schema that modtool can print.
struct SchemaDocument: Sendable {
  /// The name on the command line.
  var name: String
  /// The schema as bytes.
  var json: @Sendable () -> [UInt8]

  /// Every schema, in the order help shows them: adding one is a line.
  static let all: [SchemaDocument] = [
    SchemaDocument(name: "comments") { Comment.schema() },
    SchemaDocument(name: "policy") { Policy.schema() },
    SchemaDocument(name: "config") { Configuration.schema() },
    SchemaDocument(name: "record") { RecordSchema.json },
  ]
}

extension CommandSpecification {
  static let schema = CommandSpecification(
    path: ["schema"],
    summary: Bilingual(
      sv: "skriv JSON-schemat (2020-12) för ett format", en: "print the JSON Schema of a format"),
    operands: [
      OperandSpecification(
        name: "NAME",
        summary: Bilingual(
          sv: "formatet: " + SchemaDocument.all.map(\.name).joined(separator: ", "),
          en: "the format: " + SchemaDocument.all.map(\.name).joined(separator: ", ")))
    ],
    options: [.output],
    examples: ["schema policy > policy.schema.json"],
    run: { invocation throws(Diagnostic) in
      let name = invocation.arguments.operands[0]
      guard let document = SchemaDocument.all.first(where: { $0.name == name }) else {
        let names = SchemaDocument.all.map(\.name)
        let list = names.joined(separator: ", ")
        let near = suggestion(for: name, among: names)
        throw Diagnostic(
          .usage, Bilingual(sv: "okänt schema '\(name)'", en: "unknown schema '\(name)'"),
          hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") }
            ?? Bilingual(sv: "det finns \(list)", en: "there are \(list)"))
      }
      return try invocation.withOutput { output throws(Diagnostic) in
        output.write(bytes: document.json())
        return .nothing
      }
    })
}
