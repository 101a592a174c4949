/// One sentence about registration (diarieföring) of comments.
public struct RegistrationRule: Hashable, Sendable {
  /// What it is about.
  public var subject: Subject
  /// What is to happen with it.
  public var duty: Duty
  /// What the text says.
  public var statement: PolicyStatement

  /// Describes a registration rule.
  public init(_ subject: Subject, _ duty: Duty, _ statement: PolicyStatement) {
    self.subject = subject
    self.duty = duty
    self.statement = statement
  }

  /// The subjects the policies tell apart.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    /// Comments and posts by others in the municipality's channels.
    case publicComment = "public-comment"
    /// What the municipality writes, in its own channels and in others'.
    case ownPost = "own-post"
    /// A message sent straight to an officer.
    case directMessage = "direct-message"
    /// What is not routine and asks for action, or is the basis of a case.
    case caseMatter = "case-matter"
    /// Factual criticism.
    case criticism
    /// A comment that was taken down, with its metadata.
    case removedComment = "removed-comment"
    /// Secret matter.
    case secretMatter = "secret-matter"

    /// What people read.
    public var label: Bilingual {
      switch self {
      case .publicComment: Bilingual(sv: "öppna kommentarer", en: "public comments")
      case .ownPost: Bilingual(sv: "kommunens egna inlägg", en: "the municipality's own posts")
      case .directMessage: Bilingual(sv: "direktmeddelanden", en: "direct messages")
      case .caseMatter: Bilingual(sv: "underlag till ett ärende", en: "matters for a case")
      case .criticism: Bilingual(sv: "saklig kritik", en: "factual criticism")
      case .removedComment: Bilingual(sv: "borttagna kommentarer", en: "removed comments")
      case .secretMatter: Bilingual(sv: "sekretessbelagda uppgifter", en: "secret matters")
      }
    }
  }

  /// What is to happen.
  public enum Duty: String, CaseIterable, Hashable, Sendable {
    /// It is registered.
    case register
    /// It is a public record; the content decides whether it is registered.
    case byContent = "by-content"
    /// It is registered unless it is of passing or minor importance.
    case unlessMinor = "unless-minor"
    /// It need not be registered while it is kept in chronological order.
    case keptInOrder = "kept-in-order"

    /// What people read.
    public var label: Bilingual {
      switch self {
      case .register: Bilingual(sv: "registreras", en: "registered")
      case .byContent: Bilingual(sv: "innehållet avgör", en: "the content decides")
      case .unlessMinor:
        Bilingual(sv: "registreras om inte av ringa betydelse", en: "registered unless minor")
      case .keptInOrder:
        Bilingual(sv: "hålls ordnade, registreras inte", en: "kept in order, not registered")
      }
    }
  }
}

/// One sentence about thinning (gallring): what may be destroyed, and when.
public struct ThinningRule: Hashable, Sendable {
  /// What it is about.
  public var condition: Condition
  /// When it may or must go.
  public var timing: Timing
  /// What the text says.
  public var statement: PolicyStatement

  /// Describes a thinning rule.
  public init(_ condition: Condition, _ timing: Timing, _ statement: PolicyStatement) {
    self.condition = condition
    self.timing = timing
    self.statement = statement
  }

  /// What a thinning rule is about.
  public enum Condition: String, CaseIterable, Hashable, Sendable {
    /// Of minor or passing importance and no longer current.
    case minorAndNotCurrent = "minor-and-not-current"
    /// Against law, directive or policy.
    case breaksRules = "breaks-rules"
    /// Worth keeping.
    case worthKeeping = "worth-keeping"
    /// Everything else.
    case other

    /// What people read.
    public var label: Bilingual {
      switch self {
      case .minorAndNotCurrent:
        Bilingual(sv: "ringa betydelse och inte aktuellt", en: "minor and no longer current")
      case .breaksRules: Bilingual(sv: "strider mot reglerna", en: "breaks the rules")
      case .worthKeeping: Bilingual(sv: "värt att bevara", en: "worth keeping")
      case .other: Bilingual(sv: "övrigt", en: "everything else")
      }
    }
  }

  /// When something may be thinned.
  public enum Timing: Hashable, Sendable {
    /// Not before this long has passed.
    case earliestAfter(PolicyDuration)
    /// At once, by the records plan.
    case atOnce
    /// Never by this policy.
    case keep
  }
}
