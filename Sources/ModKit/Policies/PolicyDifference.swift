/// One thing that two policies say differently.
public struct PolicyDifference: Hashable, Sendable {
  /// The part it belongs to.
  public var part: String
  /// The part's heading.
  public var title: Bilingual
  /// The line's key.
  public var key: String
  /// What the line is about.
  public var label: Bilingual
  /// What the first policy says; nil when it says nothing.
  public var from: PolicyOutline.Line?
  /// What the second policy says; nil when it says nothing.
  public var to: PolicyOutline.Line?

  /// What `from` and `to` say differently, in the order of `to` with what only `from` has after it, part by
  /// part. Only the substance counts: a new source for the same words is no difference.
  public static func between(_ from: Policy, _ to: Policy) -> [PolicyDifference] {
    var differences: [PolicyDifference] = []
    for (old, new) in zip(PolicyOutline(from).parts, PolicyOutline(to).parts) {
      for line in new.lines {
        let before = old.lines.first { $0.key == line.key }
        if before?.text == line.text, before?.label == line.label { continue }
        differences.append(PolicyDifference(new, line.key, line.label, from: before, to: line))
      }
      for line in old.lines where !new.lines.contains(where: { $0.key == line.key }) {
        differences.append(PolicyDifference(old, line.key, line.label, from: line, to: nil))
      }
    }
    return differences
  }

  private init(
    _ part: PolicyOutline.Part, _ key: String, _ label: Bilingual, from: PolicyOutline.Line?,
    to: PolicyOutline.Line?
  ) {
    self.part = part.name
    title = part.title
    self.key = key
    self.label = label
    self.from = from
    self.to = to
  }
}
