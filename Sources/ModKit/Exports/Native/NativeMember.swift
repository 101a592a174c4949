/// The members of a comment in the native form.
enum NativeMember: String, CaseIterable {
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

  /// The member that could have a name of this length and first byte; whether it does must still be compared.
  static func candidate(length: Int, first: UInt8) -> NativeMember? {
    switch (length, first) {
    case (2, 0x69): .id
    case (3, 0x75): .url
    case (3, 0x65): .ext
    case (4, 0x74): .type
    case (4, 0x70): .post
    case (5, 0x73): .state
    case (6, 0x61): .author
    case (6, 0x63): .counts
    case (6, 0x73): .source
    case (7, 0x61): .actions
    case (7, 0x72): .replies
    case (7, 0x75): .updated
    case (8, 0x70): .platform
    case (8, 0x6C): .language
    case (9, 0x69): .inReplyTo
    case (9, 0x70): .published
    case (9, 0x74): .truncated
    case (10, 0x63): .contentRaw
    case (10, 0x76): .visibility
    case (11, 0x63): .contentType
    case (11, 0x61): .attachments
    case (12, 0x70): .publishedRaw
    case (18, 0x70): .publishedPrecision
    default: nil
    }
  }
}
