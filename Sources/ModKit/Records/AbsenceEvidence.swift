/// What a later export shows about a comment that should be gone from its place.
///
///     var evidence = AbsenceEvidence(record)
///     while let item = try reader.next() { evidence.add(item) }
///     evidence.gap(in: reader.summary)   // nil when the export shows the place where the comment stood
///
/// That a comment is not in an export proves something only where the export shows its place: the post it stood under,
/// or other comments under that post. Where comments hang under no post, it is the thread it was part of, or comments
/// from before and after it. Memory does not grow with the export.
public struct AbsenceEvidence: Hashable, Sendable {
  /// The comment, when the export still shows it.
  public private(set) var present: Comment?
  /// Whether anything in the export is of the same account.
  public private(set) var isSameAccount = false
  private let channel: RemovalRecord.Account
  private let comment: RemovalRecord.CommentPart
  private var isMarkedGone = false
  private var hasPost = false
  private var hasPosts = false
  /// Other comments under the same post.
  private var siblings = 0
  /// The comment it answered, and other answers to that.
  private var relatives = 0
  /// Comments that answer one.
  private var answers = 0
  private var earlier = 0
  private var later = 0
  /// Comments of the account.
  private var comments = 0

  /// Looks for the comment of `record`.
  public init(_ record: RemovalRecord) {
    channel = record.channel
    comment = record.comment
  }

  /// Takes the next item of the export; one that was refused tells nothing.
  public mutating func add(_ item: ExportItem) {
    switch item {
    case .comment(let other): add(other)
    case .post(let post):
      guard isSameAccount(post.platform, post.channel) else { return }
      isSameAccount = true
      hasPosts = true
      if isParent(post) { hasPost = true }
    case .refused: break
    }
  }

  private mutating func add(_ other: Comment) {
    guard other.id.text != comment.platformCommentID else {
      switch other.state {
      case .removed, .deleted, .unavailable:
        isSameAccount = true
        isMarkedGone = true
      case .visible, .hidden, .held, .spam, .unknown: present = other
      }
      return
    }
    guard isSameAccount(other.platform, other.channel) else { return }
    isSameAccount = true
    comments += 1
    if let post = other.post {
      hasPosts = true
      if post.text == comment.parentPostID { siblings += 1 }
    }
    if other.inReplyTo != nil { answers += 1 }
    if let parent = comment.inReplyTo, other.id.text == parent || other.inReplyTo?.text == parent {
      relatives += 1
    }
    if let time = other.published, let own = comment.publishedAt?.value {
      if time <= own { earlier += 1 }
      if time >= own { later += 1 }
    }
  }

  private func isSameAccount(_ platform: Platform, _ id: ChannelID?) -> Bool {
    platform == channel.platform && (channel.id == nil || id?.text == channel.id)
  }

  /// Whether the comment hung under `post`: by its id, or in an older record by its address or words.
  private func isParent(_ post: Post) -> Bool {
    if let id = comment.parentPostID { return post.id.text == id }
    if let address = comment.parentPostURL { return post.url == address }
    guard let text = comment.parentPostText, !text.isEmpty else { return false }
    return post.content == text
  }

  private var hungUnderPost: Bool {
    comment.parentPostID != nil || comment.parentPostURL != nil || comment.parentPostText != nil
  }

  /// Why the export does not show the place where the comment stood; nil when it does.
  public func gap(in summary: ExportSummary) -> Bilingual? {
    if isMarkedGone { return nil }
    if comment.inReplyTo != nil, answers == 0, summary.complete != true {
      return Bilingual(
        sv: "kommentaren var ett svar, och den har inga svar alls",
        en: "the comment was an answer, and it has no answers at all")
    }
    if siblings > 0 { return nil }
    if hasPost {
      if comments > 0 || summary.complete == true { return nil }
      return Bilingual(
        sv: "den har inlägget men inga kommentarer alls, och uppger inte att den är fullständig",
        en: "it has the post but no comments at all, and does not say that it is complete")
    }
    if hungUnderPost {
      return Bilingual(
        sv: "den har inte inlägget som kommentaren stod under, och ingen annan kommentar under det",
        en: "it does not have the post that the comment stood under, nor another comment under it")
    }
    if relatives > 0 || (!hasPosts && earlier > 0 && later > 0) { return nil }
    return Bilingual(
      sv:
        "den har varken tråden som kommentaren stod i eller kommentarer från både före och efter den",
      en:
        "it has neither the thread the comment stood in nor comments from both before and after it")
  }

  /// What shows the place, in a sentence for the record.
  public var coverage: String {
    let count = comments == 1 ? "1 kommentar" : "\(comments) kommentarer"
    let what: String
    if isMarkedGone {
      what = "kommentaren är märkt som borttagen"
    } else if siblings > 0 {
      let others = siblings == 1 ? "1 annan kommentar" : "\(siblings) andra kommentarer"
      what = "\(others) under samma inlägg finns"
    } else if hasPost {
      what = "inlägget finns"
    } else if relatives > 0 {
      what = "tråden som kommentaren stod i finns"
    } else {
      what = "kommentarer från före och efter kommentaren finns"
    }
    return "\(what) i exporten, som har \(count) av kontot"
  }
}
