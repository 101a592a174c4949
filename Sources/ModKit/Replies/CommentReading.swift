/// Tells for text after text whether someone is expected to answer.
public protocol NeedReading: Sendable {
  /// Whether `text` asks for an answer, whoever it replies to.
  mutating func isNeeded(_ text: String) -> Bool
}

/// What one comment says, read out of its text alone.
struct CommentReading: Sendable {
  /// From which side a text is read.
  enum Role: Sendable {
    /// For the municipality, as an answer; `isUnthreaded` when it answers no comment.
    case official(isUnthreaded: Bool)
    /// By a citizen, at the top of a thread.
    case opening
    /// By a citizen; nobody knows it to be to someone else.
    case reply
    /// By a citizen who answers another.
    case replyToAnother
  }

  /// What a comment is read for.
  struct Job: Sendable {
    /// The comment's place in its batch.
    var comment: Int
    /// The record that was made for it.
    var record: Int
    var role: Role
  }

  var flags: ConversationStore.Flags = []
  /// How many bytes of the text are kept.
  var limit = 0
}

/// Reads comments; a value for each thread that reads.
struct CommentReader: Sendable {
  private var needs: any NeedReading
  private let wantsAll: Bool
  private let wantsQuestions: Bool
  private let keptBytes: Int
  private let address: MunicipalityAddress

  init(_ readings: ConversationStore.Readings, _ address: MunicipalityAddress) {
    needs = readings.needs
    wantsAll = readings.wantsAll
    wantsQuestions = readings.wantsQuestions
    keptBytes = readings.keepsTexts ? 4096 : 400
    self.address = address
  }

  mutating func read(_ text: String, as role: CommentReading.Role) -> CommentReading {
    switch role {
    case .official(let isUnthreaded):
      var reading = CommentReading(limit: isUnthreaded ? 1000 : 160)
      switch AnswerKind(text) {
      case .answer: break
      case .acknowledgement: reading.flags.insert(.acknowledgement)
      case .automatic: reading.flags.insert(.automatic)
      }
      return reading
    case .opening: return readCitizen(text)
    case .reply, .replyToAnother:
      let isAddressed = address.isAddressed(in: text)
      // A reply to another citizen that does not turn to us needs no answer, whatever it says.
      if case .replyToAnother = role, !isAddressed { return CommentReading() }
      var reading = readCitizen(text)
      if isAddressed { reading.flags.insert(.addressesUs) }
      return reading
    }
  }

  private mutating func readCitizen(_ text: String) -> CommentReading {
    var reading = CommentReading()
    let isThanks = wantsAll && Reaction.isThanks(text)
    // Where everything is to be answered, a question only tells a comment from mere thanks.
    if wantsQuestions || isThanks, needs.isNeeded(text) { reading.flags.insert(.needsAnswer) }
    if isThanks, !reading.flags.contains(.needsAnswer) { reading.flags.insert(.thanks) }
    if wantsAll || reading.flags.contains(.needsAnswer) { reading.limit = keptBytes }
    return reading
  }
}
