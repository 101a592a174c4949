/// Everything a snapshot is made from, besides the export itself.
public struct SnapshotRequest: Sendable {
  /// The municipality's name.
  public var organisation: Configuration.Organisation
  /// The channel's entry in the register.
  public var channel: ChannelEntry
  /// The policy that asks for the snapshot.
  public var policy: Policy
  /// When it is taken.
  public var taken: Timestamp
  /// How it is taken, in the same words every time.
  public var technique: String
  /// Who takes it.
  public var by: String?
  /// What it is about, such as an event that called for it.
  public var note: String?
  /// Pictures of the account, as paths.
  public var screenshots: [String]
  /// Other files to keep beside them as they are, such as a WARC that someone supplied.
  public var attachments: [String]
  /// The last line of the casebook's ledger when the snapshot was begun.
  public var checkpoint: LedgerPosition?
  /// The program that makes it, with its version.
  public var tool: String

  /// Describes a snapshot.
  public init(
    organisation: Configuration.Organisation, channel: ChannelEntry, policy: Policy,
    taken: Timestamp, technique: String, by: String? = nil, note: String? = nil,
    screenshots: [String] = [], attachments: [String] = [], checkpoint: LedgerPosition? = nil,
    tool: String
  ) {
    self.organisation = organisation
    self.channel = channel
    self.policy = policy
    self.taken = taken
    self.technique = technique
    self.by = by
    self.note = note
    self.screenshots = screenshots
    self.attachments = attachments
    self.checkpoint = checkpoint
    self.tool = tool
  }

  /// The snapshot's folder name, such as `2026-09-15_facebook_exempelkopings-kommun`.
  public var folderName: String {
    let day = Stockholm.date(at: taken)
    let platform = plainName(channel.platform.name, limit: 20)
    return "\(day)_\(platform.isEmpty ? "kanal" : platform)_\(plainName(channel.label, limit: 60))"
  }
}

/// What a snapshot came to hold.
public struct SnapshotResult: Hashable, Sendable {
  /// Comments of all exports.
  public var comments = 0
  /// Posts of all exports.
  public var posts = 0
  /// Records that could not be read; the export itself still holds them.
  public var refused: [Diagnostic] = []
  /// How many records could not be read; `refused` lists the first hundred.
  public var refusedCount = 0
  /// Why the exports are known not to hold the whole conversation.
  public var incompleteness: Set<Incompleteness> = []
  /// Whether an export says of itself that it is not complete.
  public var isComplete = true
  /// What is worth knowing about the exports and pictures.
  public var remarks: [Diagnostic] = []
  /// The thread pages, as paths in the bag.
  public var pages: [String] = []
  /// The first and last time a comment was published.
  public var firstPublished: Timestamp?
  /// The last time a comment was published.
  public var lastPublished: Timestamp?
  /// The payload with its checksums.
  public var payload: [BagEntry] = []
  /// The SHA-256 of `manifest-sha256.txt`, which the ledger keeps.
  public var manifest: Digest = SHA256.digest(of: [])
}

/// `text` as a file name of lower-case ASCII letters, digits and hyphens, at most `limit` bytes; the letters of
/// Nordic names lose their marks, everything else becomes a hyphen.
///
///     plainName("Exempelköpings kommun / \u{202E}x", limit: 40)   // "exempelkopings-kommun-x"
func plainName(_ text: String, limit: Int) -> String {
  var name = ""
  for scalar in text.lowercased().unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
    case "å", "ä", "á", "à": name += "a"
    case "ö", "ø", "ó": name += "o"
    case "é", "è", "ê", "ë": name += "e"
    case "ü": name += "u"
    case "æ": name += "ae"
    case "\u{300}"..."\u{36F}": continue
    default:
      if !name.isEmpty, !name.hasSuffix("-") { name += "-" }
    }
    if name.utf8.count >= limit { break }
  }
  while name.hasSuffix("-") { name.removeLast() }
  return name.isEmpty ? "namnlos" : name
}
