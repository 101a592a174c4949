/// One piece of a command line.
enum ArgumentToken: Hashable {
  /// `--name` or `--name=value`.
  case long(name: String, value: String?)
  /// `-abc`: letters that are switches, or one option and its value.
  case short(String)
  /// Anything else: a command word, a value, an operand; also `-`.
  case word(String)
  /// A word after `--`.
  case operand(String)
}

/// Splits words into tokens; after `--` everything is an operand.
func lexArguments(_ words: some Sequence<String>) -> [ArgumentToken] {
  var tokens: [ArgumentToken] = []
  var onlyOperands = false
  for word in words {
    if onlyOperands {
      tokens.append(.operand(word))
    } else if word == "--" {
      onlyOperands = true
    } else if word.hasPrefix("--") {
      let body = word.dropFirst(2)
      if let equals = body.firstIndex(of: "=") {
        tokens.append(
          .long(name: String(body[..<equals]), value: String(body[body.index(after: equals)...])))
      } else {
        tokens.append(.long(name: String(body), value: nil))
      }
    } else if word.hasPrefix("-"), word.utf8.count > 1 {
      tokens.append(.short(String(word.dropFirst())))
    } else {
      tokens.append(.word(word))
    }
  }
  return tokens
}
