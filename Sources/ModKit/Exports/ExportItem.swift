/// What a reader finds in an export, one at a time; as small as the comment that nearly every item is.
public enum ExportItem: Hashable, Sendable {
  /// A comment.
  case comment(Comment)
  /// What others comment on.
  indirect case post(Post)
  /// A record that cannot be used, with place and reason; reading goes on behind it.
  indirect case refused(Diagnostic)
}

/// What is known about an export: complete when the last item was read, correct so far at any time before.
public struct ExportSummary: Hashable, Sendable {
  /// The input as the user named it.
  public var file: String
  /// What the records were recognised as, in the order met; empty while nothing was.
  public var kinds: [ExportKind] = []
  /// The account the export is about, where the envelope or the records say.
  public var channel: Channel?
  /// The platform the envelope names.
  public var platform: Platform?
  /// When the export was made, where it says.
  public var exported: Timestamp?
  /// Whether the export says of itself that it holds everything; nil when it does not say.
  public var complete: Bool?
  /// Why the export is known not to hold the whole conversation, each reason once.
  public var incompleteness: Set<Incompleteness> = []
  /// Comments delivered.
  public var commentsRead = 0
  /// Posts delivered.
  public var postsRead = 0
  /// Records refused.
  public var recordsRefused = 0
  /// Records that only repeat a comment already delivered, letter for letter.
  public var recordsRepeated = 0
  /// Remarks about the file as a whole, each said once: what was recognised but holds no visitors' comments, times that
  /// are estimates, an encoding that was converted.
  public var remarks: [Diagnostic] = []
  /// Envelope members of the native form that modtool does not know.
  public var ext: [ExtensionMember] = []

  /// A summary of nothing yet.
  public init(file: String) {
    self.file = file
  }

  /// Whether everything that is known says that the whole conversation is here.
  public var isComplete: Bool { complete != false && incompleteness.isEmpty }

  /// Why less than the whole conversation may be here: the signs met or told of, else that the export says so itself.
  public var signsOfLess: [Incompleteness] {
    incompleteness.isEmpty && complete == false ? [.declared] : incompleteness.sorted()
  }
}

/// A sign that an export holds less than the whole conversation.
public enum Incompleteness: String, CaseIterable, Hashable, Comparable, Sendable {
  /// The envelope says so itself.
  case declared
  /// There is an address or a token for a next page.
  case nextPage
  /// A comment has more answers than are here.
  case missingReplies
  /// The stated total is larger than what is here.
  case missingComments
  /// Records were refused: they are missing, and perhaps comments in and around them.
  case refusedRecords
  /// Reading ended before the input did.
  case unread

  /// The sign's name on a command line, such as `next-page`.
  public var name: String {
    switch self {
    case .declared: "declared"
    case .nextPage: "next-page"
    case .missingReplies: "missing-replies"
    case .missingComments: "missing-comments"
    case .refusedRecords: "refused-records"
    case .unread: "unread"
    }
  }

  /// What the sign is, in words.
  public var explanation: Bilingual {
    switch self {
    case .declared:
      Bilingual(
        sv: "exporten uppger själv att den inte är fullständig",
        en: "the export says itself that it is not complete")
    case .nextPage:
      Bilingual(
        sv: "det finns fler sidor att hämta från plattformen",
        en: "there are more pages to fetch from the platform")
    case .missingReplies:
      Bilingual(
        sv: "någon kommentar har fler svar än dem som finns med",
        en: "some comment has more replies than are here")
    case .missingComments:
      Bilingual(
        sv: "plattformen uppger fler kommentarer än dem som finns med",
        en: "the platform counts more comments than are here")
    case .refusedRecords:
      Bilingual(
        sv: "poster vägrades; de saknas, och kommentarer i och runt dem kan saknas",
        en: "records were refused; they are missing, and comments in and around them may be")
    case .unread:
      Bilingual(
        sv: "allt i indata gick inte att läsa", en: "not all of the input could be read")
    }
  }

  /// The order of the list above.
  public static func < (left: Incompleteness, right: Incompleteness) -> Bool {
    order(left) < order(right)
  }

  private static func order(_ value: Incompleteness) -> Int {
    allCases.firstIndex(of: value) ?? 0
  }
}

/// What an importer recognises.
public struct ExportKind: Hashable, Sendable {
  /// A stable name for machines, such as `facebook-graph`.
  public var code: String
  /// The name for people.
  public var name: Bilingual

  /// Names a kind.
  public init(code: String, name: Bilingual) {
    self.code = code
    self.name = name
  }
}
