/// What the owner of an account can do with other people's comments on one platform.
public struct PlatformCapabilities: Hashable, Sendable {
  /// Taking a comment away for everyone.
  public var deletion: Availability
  /// Whether a deleted comment can be brought back.
  public var deletionCanBeUndone: Bool
  /// Hiding a comment from visitors.
  public var hiding: Availability
  /// Whether hiding can be undone.
  public var hidingCanBeUndone: Bool
  /// How the author can be told.
  public var contact: Contact
  /// How many days after publication one private reply is possible; nil where there is no such reply.
  public var privateReplyDays: Int?
  /// What the moderator must know before acting.
  public var note: Bilingual
  /// How well this was known when it was written down.
  public var confidence: Confidence

  /// Whether something can be done, and by which way.
  public enum Availability: String, CaseIterable, Hashable, Sendable {
    /// The owner can do it.
    case possible
    /// The owner can do it for some comments only; the note says which.
    case limited
    /// The owner can do it by hand in the platform's own pages, not through its interfaces.
    case byHand
    /// The platform does not offer it.
    case impossible
    /// It depends on how the site is set up.
    case unknown

    /// True or false where the platform settles it; nil when it depends on the comment or the site.
    public var isPossible: Bool? {
      switch self {
      case .possible, .byHand: true
      case .impossible: false
      case .limited, .unknown: nil
      }
    }
  }

  /// How the author of a comment can be told something in private.
  public enum Contact: String, CaseIterable, Hashable, Sendable {
    /// One private reply to the comment, within `privateReplyDays`.
    case onePrivateReply
    /// A direct message, if the author's settings let it through.
    case messageIfAccepted
    /// A message that only the people it names can read.
    case privateMention
    /// A message in the same system.
    case systemMessage
    /// E-mail, where the system stored an address.
    case email
    /// Nothing but a public reply.
    case publicReplyOnly
    /// It depends on how the site is set up.
    case unknown
  }

  /// Where a statement comes from.
  public enum Confidence: String, CaseIterable, Hashable, Sendable {
    /// The platform's own documentation.
    case documented
    /// Parts come from others and must be tried before relying on them.
    case partlyUnverified
  }
}

extension Platform {
  /// What the account's owner can do here, as the platforms described it in 2026 (state of knowledge: 2026-08).
  ///
  /// Hiding is never removal: on Facebook the author and the author's friends still see a hidden comment, on X anyone
  /// can open the hidden replies.
  public var capabilities: PlatformCapabilities {
    switch self {
    case .facebook:
      PlatformCapabilities(
        deletion: .possible, deletionCanBeUndone: false, hiding: .possible,
        hidingCanBeUndone: true, contact: .onePrivateReply, privateReplyDays: 7,
        note: Bilingual(
          sv: "Borttagning är slutgiltig och tar med svaren. En dold kommentar syns fortfarande "
            + "för avsändaren och dennes vänner. Ett privat svar per kommentar, inom sju dagar.",
          en: "Deleting is final and takes the replies along. A hidden comment is still seen by "
            + "its author and the author's friends. One private reply a comment, within seven days."
        ),
        confidence: .documented)
    case .instagram:
      PlatformCapabilities(
        deletion: .possible, deletionCanBeUndone: false, hiding: .possible,
        hidingCanBeUndone: true, contact: .onePrivateReply, privateReplyDays: 7,
        note: Bilingual(
          sv: "En dold kommentar kan inte besvaras. Ett privat svar inom sju dagar; det hamnar "
            + "bland förfrågningar om personen inte följer kontot.",
          en: "A hidden comment cannot be answered. One private reply within seven days; it lands "
            + "among requests when the person does not follow the account."),
        confidence: .documented)
    case .threads:
      PlatformCapabilities(
        deletion: .impossible, deletionCanBeUndone: false, hiding: .limited,
        hidingCanBeUndone: true, contact: .publicReplyOnly,
        note: Bilingual(
          sv: "Andras svar kan inte tas bort, bara döljas, och bara svar på översta nivån; "
            + "svaren under följer med.",
          en: "Others' replies cannot be removed, only hidden, and only at the top level; replies "
            + "below follow."),
        confidence: .documented)
    case .youtube:
      PlatformCapabilities(
        deletion: .possible, deletionCanBeUndone: false, hiding: .possible,
        hidingCanBeUndone: true, contact: .publicReplyOnly,
        note: Bilingual(
          sv: "En kommentar som avvisats kan inte publiceras igen; en som hålls för granskning "
            + "kan det. Avsändaren kan bara nås med ett öppet svar.",
          en: "A rejected comment cannot be published again; one held for review can. The author "
            + "can only be reached by a public reply."),
        confidence: .documented)
    case .x:
      PlatformCapabilities(
        deletion: .impossible, deletionCanBeUndone: false, hiding: .limited,
        hidingCanBeUndone: true, contact: .messageIfAccepted,
        note: Bilingual(
          sv: "Andras svar kan inte tas bort. De kan döljas i konversationer som kontot startat "
            + "och går ändå att läsa under dolda svar.",
          en: "Others' replies cannot be removed. They can be hidden in conversations the account "
            + "started, and stay readable among the hidden replies."),
        confidence: .documented)
    case .linkedin:
      PlatformCapabilities(
        deletion: .byHand, deletionCanBeUndone: false, hiding: .impossible,
        hidingCanBeUndone: false, contact: .publicReplyOnly,
        note: Bilingual(
          sv: "Ta bort för hand på sidan. Det finns ingen dölj-funktion; kommentarer kan stängas "
            + "av. Sidan kan inte inleda en konversation med en medlem.",
          en: "Remove by hand on the page. There is no hiding; comments can be turned off. The "
            + "page cannot open a conversation with a member."),
        confidence: .partlyUnverified)
    case .bluesky:
      PlatformCapabilities(
        deletion: .impossible, deletionCanBeUndone: false, hiding: .possible,
        hidingCanBeUndone: true, contact: .messageIfAccepted,
        note: Bilingual(
          sv: "Andras svar kan inte tas bort. Högst 300 svar kan döljas per tråd.",
          en: "Others' replies cannot be removed. At most 300 replies can be hidden a thread."),
        confidence: .documented)
    case .mastodon:
      PlatformCapabilities(
        deletion: .impossible, deletionCanBeUndone: false, hiding: .impossible,
        hidingCanBeUndone: false, contact: .privateMention,
        note: Bilingual(
          sv: "Bara instansens moderatorer kan ta bort andras inlägg: anmäl eller blockera.",
          en: "Only the instance's moderators can remove others' posts: report or block."),
        confidence: .documented)
    case .wordpress, .disqus, .coral, .remark42, .commento, .blog:
      PlatformCapabilities(
        deletion: .possible, deletionCanBeUndone: true, hiding: .possible,
        hidingCanBeUndone: true, contact: .email,
        note: Bilingual(
          sv: "Flytta till papperskorgen eller ta tillbaka godkännandet; båda kan ångras. "
            + "Avsändaren kan nås om systemet har en e-postadress.",
          en: "Move to the bin or withdraw the approval; both can be undone. The author can be "
            + "reached when the system holds an e-mail address."),
        confidence: .partlyUnverified)
    case .discourse, .forum, .intranet:
      PlatformCapabilities(
        deletion: .possible, deletionCanBeUndone: true, hiding: .possible,
        hidingCanBeUndone: true, contact: .systemMessage,
        note: Bilingual(
          sv: "Ta bort eller dölj; båda kan ångras. Skriv till avsändaren i samma system.",
          en: "Delete or hide; both can be undone. Write to the author in the same system."),
        confidence: .partlyUnverified)
    case .reddit:
      PlatformCapabilities(
        deletion: .possible, deletionCanBeUndone: true, hiding: .impossible,
        hidingCanBeUndone: false, contact: .systemMessage,
        note: Bilingual(
          sv: "I det egna forumet: ta bort, vilket kan ångras genom att godkänna. Skriv till "
            + "avsändaren via moderatorposten.",
          en: "In one's own subreddit: remove, which approving undoes. Write to the author by "
            + "moderator mail."),
        confidence: .partlyUnverified)
    case .other:
      PlatformCapabilities(
        deletion: .unknown, deletionCanBeUndone: false, hiding: .unknown,
        hidingCanBeUndone: false, contact: .unknown,
        note: Bilingual(
          sv: "Plattformen är inte känd: pröva vad som går innan något tas bort.",
          en: "The platform is not known: try what is possible before anything is removed."),
        confidence: .partlyUnverified)
    }
  }
}
