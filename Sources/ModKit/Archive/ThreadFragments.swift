/// The parts of a thread page, each as HTML that stands in Swedish on its own: everything from an export is escaped,
/// nothing is linked, nothing is loaded.
enum ThreadFragments {
  /// One comment without the element around it.
  static func comment(_ comment: Comment) -> String {
    var html = "<p class=v>" + byline(comment) + "</p>\n"
    if let language = comment.language, isLanguageTag(language) {
      html += "<p class=t dir=auto lang=\"\(language)\">"
    } else {
      html += "<p class=t dir=auto>"
    }
    html += comment.content.isEmpty ? "<i>(ingen text)</i>" : htmlEscaped(comment.content)
    html += "</p>\n"
    for attachment in comment.attachments { html += self.attachment(attachment) }
    html += "<p class=d>" + details(comment) + "</p>\n"
    return html
  }

  /// The head of a post's section.
  static func post(_ post: Post) -> String {
    var html = "<h2>Inlägg " + time(post.published) + "</h2>\n"
    if let content = post.content, !content.isEmpty {
      html += "<blockquote dir=auto>" + htmlEscaped(content) + "</blockquote>\n"
    }
    html += "<p class=d>" + htmlEscaped("Inläggets id: \(post.id)")
    if let url = post.url { html += " · " + htmlEscaped(url) }
    return html + "</p>\n"
  }

  /// The head of a section whose post the export does not hold.
  static let unknownPost = "<h2>Inlägg som inte finns i exporten</h2>\n"

  /// The name of a comment's place on its page.
  static func anchor(_ id: UInt64) -> String {
    let digits = String(id, radix: 16)
    return "k" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// `2026-03-02 09:05` in a time element, or that it is unknown.
  static func time(_ instant: Timestamp?) -> String {
    guard let instant else { return "okänd tidpunkt" }
    return "<time datetime=\"\(Stockholm.rfc3339(instant))\">\(Stockholm.short(instant))</time>"
  }

  private static func byline(_ comment: Comment) -> String {
    var parts: [String] = []
    if let author = comment.author {
      let name = author.name ?? author.handle ?? author.id?.text ?? "okänd avsändare"
      var text = "<b>" + htmlEscaped(name) + "</b>"
      if author.name != nil, let handle = author.handle { text += " @" + htmlEscaped(handle) }
      parts.append(text)
      if author.isOfficial { parts.append("<em>kommunens konto</em>") }
    } else {
      parts.append(
        comment.isAuthorWithheld
          ? "<b>avsändaren lämnas inte ut av plattformen</b>" : "<b>avsändare saknas i exporten</b>"
      )
    }
    let isEstimated = comment.published != nil && comment.publishedPrecision == .estimated
    parts.append((isEstimated ? "omkring " : "") + time(comment.published))
    if let updated = comment.updated { parts.append("ändrad " + time(updated)) }
    if let state = label(comment.state) { parts.append("<em>\(state)</em>") }
    if let visibility = label(comment.visibility) { parts.append("<em>\(visibility)</em>") }
    if comment.isTruncated { parts.append("<em>texten är avkortad i exporten</em>") }
    return parts.joined(separator: " · ")
  }

  private static func details(_ comment: Comment) -> String {
    var parts = [htmlEscaped(comment.id.text)]
    if let answered = comment.inReplyTo {
      let anchor = anchor(ThreadEntry.hash(answered.text))
      parts.append("svar på <a href=\"#\(anchor)\">\(htmlEscaped(answered.text))</a>")
    }
    if let url = comment.url { parts.append(htmlEscaped(url)) }
    if let likes = comment.counts.likes { parts.append("gillas av \(likes)") }
    if let reports = comment.counts.reports, reports > 0 {
      parts.append("anmäld \(reports) gånger")
    }
    return parts.joined(separator: " · ")
  }

  private static func attachment(_ attachment: Attachment) -> String {
    let kind =
      switch attachment.kind {
      case .image: "Bild"
      case .video: "Film"
      case .link: "Länk"
      case .sticker: "Klisterbild"
      case .file: "Fil"
      }
    var text = "<p class=b>" + kind
    if let alt = attachment.alt { text += ": " + htmlEscaped(alt) }
    if let url = attachment.url { text += " (" + htmlEscaped(url) + ")" }
    return text + "</p>\n"
  }

  private static func label(_ state: CommentState) -> String? {
    switch state {
    case .visible, .unknown: nil
    case .hidden, .held, .spam, .removed, .deleted, .unavailable: state.label.sv
    }
  }

  private static func label(_ visibility: Visibility) -> String? {
    switch visibility {
    case .public, .unknown: nil
    case .unlisted: "olistad"
    case .followers: "bara för följare"
    case .direct: "direktmeddelande"
    }
  }

  /// Whether `tag` looks like a BCP 47 tag, and so can stand in an attribute.
  private static func isLanguageTag(_ tag: String) -> Bool {
    (2...35).contains(tag.utf8.count)
      && tag.utf8.allSatisfy {
        (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
          || $0 == 0x2D
      }
  }
}
