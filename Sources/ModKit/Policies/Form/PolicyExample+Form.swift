/// An example with the place it stands at in its file.
public struct PlacedExample: Hashable, Sendable {
  /// The example.
  public var example: PolicyExample
  /// Where it stands.
  public var place: Place

  /// Pairs an example with its place.
  public init(_ example: PolicyExample, at place: Place) {
    self.example = example
    self.place = place
  }
}

extension PolicyExample {
  /// Reads `{"RULE": {"triggering": […], "nonTriggering": […]}, …}` in the order of the rule codes.
  static func read(_ node: JSONNode, in context: PolicyContext) throws(Diagnostic)
    -> [PlacedExample]
  {
    var fields = try PolicyFields(node, context)
    var examples: [PlacedExample] = []
    for code in RuleCode.allCases {
      guard let node = fields.node(code.rawValue) else { continue }
      var lists = try PolicyFields(node, context)
      for name in ["triggering", "nonTriggering"] {
        for element in try lists.elements(name) {
          let placed = try read(element, code, marks: name == "triggering")
          guard !examples.contains(where: { $0.example == placed.example }) else {
            throw Diagnostic(
              .configuration,
              Bilingual(sv: "exemplet står två gånger", en: "the example stands twice"),
              at: placed.place)
          }
          examples.append(placed)
        }
      }
      try lists.finish()
    }
    try fields.finish()
    return examples
  }

  private static func read(
    _ element: JSONNode, _ code: RuleCode, marks: Bool
  ) throws(Diagnostic) -> PlacedExample {
    guard let marked = element.string, !marked.isEmpty else {
      throw Diagnostic(
        .configuration, Bilingual(sv: "väntade en text", en: "expected a text"), at: element.place)
    }
    guard let example = PolicyExample(code, marked: marked) else {
      throw Diagnostic(
        .configuration,
        Bilingual(
          sv: "⟦ ⟧ ska stå i par, inte i varandra och inte tomma",
          en: "⟦ ⟧ must stand in pairs, not inside each other and not empty"), at: element.place)
    }
    guard example.isTriggering == marks else {
      throw Diagnostic(
        .configuration,
        marks
          ? Bilingual(
            sv: "exemplet ska ha ⟦ ⟧ kring det som ska hittas",
            en: "the example needs ⟦ ⟧ around what must be found")
          : Bilingual(
            sv: "ett exempel som ska vara tyst har inga ⟦ ⟧",
            en: "an example that must stay silent has no ⟦ ⟧"), at: element.place)
    }
    return PlacedExample(example, at: element.place)
  }

  static func write(_ examples: [PolicyExample], to writer: inout JSONWriter) {
    writer.beginObject()
    for code in RuleCode.allCases {
      let own = examples.filter { $0.rule == code }
      guard !own.isEmpty else { continue }
      writer.name(code.rawValue)
      writer.beginObject()
      writer.strings("triggering", own.filter(\.isTriggering).map(\.marked))
      writer.strings("nonTriggering", own.filter { !$0.isTriggering }.map(\.marked))
      writer.endObject()
    }
    writer.endObject()
  }
}
