/// Where in which document a rule, deadline, step or schedule stands.
///
///     Citation("Policy för sociala medier, Botkyrka kommun, 2011-02-21", "Gallra olämpliga inlägg").section
///     // "Gallra olämpliga inlägg"
///
/// A citation points; it never copies the paragraph it points at.
public struct Citation: Hashable, Sendable {
  /// The document, with its municipality and date, or the law with its number.
  public var document: String
  /// The heading as printed in the document, or the paragraph of a law.
  public var heading: String
  /// The step, list item or paragraph under the heading, such as `steg 2`.
  public var step: String?

  /// Points at `heading`, and at `step` below it.
  public init(_ document: String, _ heading: String, step: String? = nil) {
    self.document = document
    self.heading = heading
    self.step = step
  }

  /// Heading and step in one line, such as `Att ta bort ett inlägg, steg 2`.
  public var section: String {
    guard let step else { return heading }
    return heading + ", " + step
  }

  /// Document and section in one line.
  public var full: String { document + ", " + section }
}

/// The decision a policy stands in.
public struct PolicyDocument: Hashable, Sendable {
  /// The name citations use: title, municipality and date.
  public var name: String
  /// Who adopted it, such as `Kommunfullmäktige`.
  public var adoptedBy: String?
  /// The day it was adopted or last revised.
  public var adopted: CivilDate?
  /// The minute or case number, such as `§ 41`.
  public var reference: String?

  /// Describes a document.
  public init(
    name: String, adoptedBy: String? = nil, adopted: CivilDate? = nil, reference: String? = nil
  ) {
    self.name = name
    self.adoptedBy = adoptedBy
    self.adopted = adopted
    self.reference = reference
  }
}

/// One thing a document says, in modtool's own words, with its place.
public struct PolicyStatement: Hashable, Sendable {
  /// What it says, in our words.
  public var summary: Bilingual
  /// Where it says so.
  public var citation: Citation

  /// Pairs a summary with its source.
  public init(_ summary: Bilingual, _ citation: Citation) {
    self.summary = summary
    self.citation = citation
  }

  /// Pairs a summary in two languages with its source.
  public init(_ citation: Citation, sv: String, en: String) {
    self.init(Bilingual(sv: sv, en: en), citation)
  }
}

/// How binding a sentence of a policy is.
public enum Obligation: String, CaseIterable, Hashable, Sendable {
  /// Ska: must be done.
  case must
  /// Bör: should be done.
  case should
  /// Får: may be done.
  case may

  /// The word people read.
  public var label: Bilingual {
    switch self {
    case .must: Bilingual(sv: "ska", en: "must")
    case .should: Bilingual(sv: "bör", en: "should")
    case .may: Bilingual(sv: "får", en: "may")
    }
  }
}
