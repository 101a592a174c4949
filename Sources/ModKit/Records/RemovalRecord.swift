/// The canonical record of one case as it was opened (`record.json`): written once, never changed. What happens later
/// stands in `updates/`, see `CaseUpdate`.
///
/// Field names and Swedish labels: `modtool schema record`.
public struct RemovalRecord: Hashable, Sendable {
  /// The version of this form.
  public static let version = "1.0"

  /// The case.
  public var caseID: CaseID
  /// When the case was opened.
  public var openedAt: Timestamp
  /// Kommun, organisationsnummer, nämnd, enhet.
  public var organisation = Organisation()
  /// Ärendemening: no names, no abbreviations.
  public var publicTitle: String
  /// The account.
  public var channel: Account
  /// The comment.
  public var comment: CommentPart
  /// Who wrote it; never a personnummer.
  public var author: AuthorPart?
  /// How it was found.
  public var discovery: Discovery
  /// What was decided, and why.
  public var decision: DecisionPart
  /// The procedure in force.
  public var procedure: ProcedurePart
  /// The files preserved at the opening.
  public var evidence: [EvidenceItem] = []
  /// Comments above this one in its thread, for context.
  public var context: [ContextItem] = []
  /// Whether the matter concerns child-abuse imagery, which is never captured.
  public var isAbuseImagery = false
  /// Bevarande or gallring.
  public var retention = "Bevaras tills kommunen har beslutat om gallring"
  /// How the author can complain, as configured.
  public var redress: String?
  /// The program and what it relied on.
  public var tool: Tool

  /// The responsible organisation.
  public struct Organisation: Hashable, Sendable {
    /// The municipality.
    public var name: String?
    /// Organisationsnummer.
    public var orgNumber: String?
    /// Nämnd.
    public var board: String?
    /// Enhet.
    public var unit: String?

    /// Nothing set.
    public init() {}
  }

  /// The municipality's account.
  public struct Account: Hashable, Sendable {
    /// The platform.
    public var platform: Platform
    /// The platform's id of the account.
    public var id: String?
    /// The account's name.
    public var accountName: String?
    /// Its address.
    public var accountURL: String?
  }

  /// The comment as received.
  public struct CommentPart: Hashable, Sendable {
    /// The text, letter for letter, with repaired encoding.
    public var text: String
    /// SHA-256 of the text's UTF-8.
    public var textSHA256: Digest
    /// The text before repair, where it differed.
    public var rawText: String?
    /// The public address.
    public var url: String?
    /// The platform's id.
    public var platformCommentID: String
    /// The platform's id of the post it hangs under; nil also in records of an older modtool.
    public var parentPostID: String?
    /// The address of the post it hangs under.
    public var parentPostURL: String?
    /// The text of that post.
    public var parentPostText: String?
    /// The id of the comment it answers.
    public var inReplyTo: String?
    /// When it was published.
    public var publishedAt: Moment?
    /// When it was edited.
    public var editedAt: Moment?
    /// Pictures and the like: described, not stored.
    public var media: [Media] = []
    /// The export held only the beginning of the text.
    public var isTruncated = false
  }

  /// A time with how far it can be trusted.
  public struct Moment: Hashable, Sendable {
    /// The instant.
    public var value: Timestamp
    /// How exact.
    public var precision: TimePrecision
    /// As the platform wrote it.
    public var raw: String?
  }

  /// Something that hung on the comment.
  public struct Media: Hashable, Sendable {
    /// What it was.
    public var kind: String
    /// Its address.
    public var url: String?
    /// The text that stood for it.
    public var alt: String?
  }

  /// The comment's author.
  public struct AuthorPart: Hashable, Sendable {
    /// Display name.
    public var displayName: String?
    /// User name.
    public var handle: String?
    /// The profile's address.
    public var profileURL: String?
    /// The platform's id.
    public var platformUserID: String?
  }

  /// How the comment was found.
  public struct Discovery: Hashable, Sendable {
    /// `own-watch`, `report` or `tool`.
    public var how: How
    /// When.
    public var at: Timestamp
    /// Who reported it, as a function or in words; nil for the other ways.
    public var reportedBy: String?

    /// The ways.
    public enum How: String, CaseIterable, Hashable, Sendable {
      /// By the municipality's own watch.
      case ownWatch = "own-watch"
      /// By a report.
      case report
      /// By modtool's check.
      case tool

      /// The Swedish label.
      public var label: String {
        switch self {
        case .ownWatch: "egen uppsikt"
        case .report: "anmälan"
        case .tool: "automatiskt stöd (modtool), bedömt av handläggaren"
        }
      }
    }
  }

  /// A comment near this one.
  public struct ContextItem: Hashable, Sendable {
    /// Its author's name.
    public var author: String?
    /// When it was published.
    public var publishedAt: Timestamp?
    /// Its text.
    public var text: String
  }

  /// The program.
  public struct Tool: Hashable, Sendable {
    /// modtool's version.
    public var version: String
    /// SHA-256 of the policy in force.
    public var policySHA256: Digest
    /// When the law facts were last read.
    public var lawAsOf: String
  }
}

/// One file of a case.
public struct EvidenceItem: Hashable, Sendable {
  /// What a file is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A screenshot as the moderator took it.
    case screenshot
    /// The platform's page as a program drew it.
    case capture
    /// A drawing of the preserved record: not a screenshot.
    case rendering
    /// The export's record, byte for byte.
    case exportRecord = "export-record"
    /// The comment's text.
    case commentText = "comment-text"
    /// The protocol.
    case protocolDocument = "protocol"
    /// A message.
    case message
  }

  /// Which way a document went; directions are never mixed in one file.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    /// Inkommen.
    case received
    /// Upprättad.
    case drawnUp = "drawn-up"
    /// Utgående.
    case sent

    /// The Swedish label.
    public var label: String {
      switch self {
      case .received: "inkommen"
      case .drawnUp: "upprättad"
      case .sent: "utgående"
      }
    }
  }

  /// Where it stands in the case folder.
  public var file: CaseFilePath
  /// What it is.
  public var kind: Kind
  /// Its digest.
  public var digest: Digest
  /// Its length.
  public var bytes: Int
  /// Its media type.
  public var mime: String
  /// When it was made or received.
  public var capturedAt: Timestamp
  /// Who made it.
  public var capturedBy: String
  /// How, in a few words.
  public var method: String
  /// Which way it went.
  public var direction: Direction
  /// The file it was made from, for copies in another format.
  public var derivedFrom: CaseFilePath?

  /// Describes a file.
  public init(
    file: CaseFilePath, kind: Kind, digest: Digest, bytes: Int, mime: String,
    capturedAt: Timestamp, capturedBy: String, method: String, direction: Direction,
    derivedFrom: CaseFilePath? = nil
  ) {
    self.file = file
    self.kind = kind
    self.digest = digest
    self.bytes = bytes
    self.mime = mime
    self.capturedAt = capturedAt
    self.capturedBy = capturedBy
    self.method = method
    self.direction = direction
    self.derivedFrom = derivedFrom
  }
}
