/// Word classes that the grammars of several rules use, as `name: lexeme/code …` lines.
///
/// Written for this project; the codes are those of `Inflection`.
enum SharedWords {
  /// All of them.
  static let all = [people, violence, insults, groups, matters]
}

extension RuleGrammar {
  /// The grammars, in the order of `RuleCode`.
  static let all: [RuleGrammar] = [
    threat,
    defamation,
    personalAttack,
    hate,
    sexistHarassment,
    incitement,
    violencePorn,
    copyright,
    commercial,
    disinformation,
    sensitiveData,
    confidential,
    partyPolitics,
  ]
}
