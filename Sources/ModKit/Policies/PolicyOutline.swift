/// Everything a policy says, as labelled lines in a fixed order: what `policy show` prints and
/// `policy diff` compares.
public struct PolicyOutline: Hashable, Sendable {
  /// The parts, in the order of the policy file.
  public var parts: [Part]

  /// One part of a policy.
  public struct Part: Hashable, Sendable {
    /// The part's member name in the policy file.
    public var name: String
    /// Its heading.
    public var title: Bilingual
    /// Its lines; parts about which a policy says nothing are empty.
    public var lines: [Line]
  }

  /// One thing a policy says.
  public struct Line: Hashable, Sendable {
    /// Names the line within its part, alike in every policy: `profanity`, `goal/x`.
    public var key: String
    /// What the line is about.
    public var label: Bilingual
    /// What the policy says.
    public var text: Bilingual
    /// Where it says so.
    public var citation: Citation?

    init(_ key: String, _ label: Bilingual, _ text: Bilingual, _ citation: Citation? = nil) {
      self.key = key
      self.label = label
      self.text = text
      self.citation = citation
    }
  }

  /// The outline of `policy`.
  public init(_ policy: Policy) {
    parts = [
      Part(
        name: "rules", title: Bilingual(sv: "Regler för kommentarer", en: "Rules for comments"),
        lines: policy.rules.map(Line.init)),
      Part(
        name: "vocabulary", title: Bilingual(sv: "Egna ord", en: "Own words"),
        lines: Line.lines(policy.vocabulary)),
      Part(
        name: "replies", title: Bilingual(sv: "Svar", en: "Replies"),
        lines: Line.lines(policy.replies)),
      Part(
        name: "procedure", title: Bilingual(sv: "Borttagning", en: "Removal"),
        lines: Line.lines(policy.procedure)),
      Part(
        name: "registration", title: Bilingual(sv: "Diarieföring", en: "Registration"),
        lines: policy.registration.map(Line.init)),
      Part(
        name: "thinning", title: Bilingual(sv: "Gallring", en: "Thinning"),
        lines: policy.thinning.map(Line.init)),
      Part(
        name: "archive", title: Bilingual(sv: "Arkivering", en: "Archiving"),
        lines: Line.lines(policy.archive)),
      Part(
        name: "register", title: Bilingual(sv: "Kanalregistret", en: "The channel register"),
        lines: policy.register.map(Line.init)),
      Part(
        name: "criticism", title: Bilingual(sv: "Att bemöta kritik", en: "Meeting criticism"),
        lines: Line.lines(policy.criticism)),
      Part(
        name: "internalChannels", title: Bilingual(sv: "Interna kanaler", en: "Internal channels"),
        lines: policy.internalChannels.map(Line.init)),
    ]
  }
}
