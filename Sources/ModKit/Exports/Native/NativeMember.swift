/// The members of a comment in the native form.
enum NativeMember {
  case type
  case id
  case platform
  case channel
  case post
  case inReplyTo
  case author
  case published
  case publishedPrecision
  case publishedRaw
  case updated
  case content
  case contentType
  case contentRaw
  case truncated
  case language
  case url
  case counts
  case attachments
  case state
  case visibility
  case actions
  case source
  case ext
  case replies

  /// The member that could have a name of this length and these first bytes, and the name to compare.
  static func candidate(
    length: Int, first: UInt8, second: UInt8
  ) -> (member: NativeMember, name: StaticString)? {
    switch (length, first) {
    case (2, 0x69): (.id, "id")
    case (3, 0x75): (.url, "url")
    case (3, 0x65): (.ext, "ext")
    case (4, 0x74): (.type, "type")
    case (4, 0x70): (.post, "post")
    case (5, 0x73): (.state, "state")
    case (6, 0x61): (.author, "author")
    case (6, 0x63): (.counts, "counts")
    case (6, 0x73): (.source, "source")
    case (7, 0x63): second == 0x6F ? (.content, "content") : (.channel, "channel")
    case (7, 0x61): (.actions, "actions")
    case (7, 0x72): (.replies, "replies")
    case (7, 0x75): (.updated, "updated")
    case (8, 0x70): (.platform, "platform")
    case (8, 0x6C): (.language, "language")
    case (9, 0x69): (.inReplyTo, "inReplyTo")
    case (9, 0x70): (.published, "published")
    case (9, 0x74): (.truncated, "truncated")
    case (10, 0x63): (.contentRaw, "contentRaw")
    case (10, 0x76): (.visibility, "visibility")
    case (11, 0x63): (.contentType, "contentType")
    case (11, 0x61): (.attachments, "attachments")
    case (12, 0x70): (.publishedRaw, "publishedRaw")
    case (18, 0x70): (.publishedPrecision, "publishedPrecision")
    default: nil
    }
  }
  /// The member with this name.
  init?(named name: String) {
    let bytes = Array(name.utf8)
    guard bytes.count > 1,
      let candidate = NativeMember.candidate(
        length: bytes.count, first: bytes[0], second: bytes[1]),
      candidate.name.description == name
    else { return nil }
    self = candidate.member
  }
}
