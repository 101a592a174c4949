/// Compiles grammars against a vocabulary under construction; the recogniser is made when it is built.
struct GrammarDraft: Sendable {
  private(set) var rules: [CompiledRule] = []
  private(set) var owners: [Owner] = []
  /// What can begin a report: phrases, and the first cue of each combination.
  private(set) var leading = PatternDraft(reserving: 40_000)
  /// What is asked only where something was found: exceptions, vetoes, the other cues.
  private(set) var following = PatternDraft()
  /// Lines that could not be read; empty for the grammars that are built in.
  private(set) var problems: [PatternError] = []

  /// What is left of a grammar once its patterns are compiled.
  struct CompiledRule: Sendable {
    var rule: RuleCode
    var reasons: [String: Bilingual]
    var combinations: [GrammarLine.Combination]
    var negationLowers: Bool
    /// The words that make one think of the rule, and why they are not enough.
    var considered: (classes: [WordClass], reason: Bilingual)?
    /// Cues that no word announces, looked for only where something else was found.
    var unanchored = PatternDraft()
  }

  /// The line that a program belongs to.
  struct Owner: Hashable, Sendable {
    var rule: Int
    var role: GrammarLine.Role
  }

  /// Compiles `grammars`; `sharedWords` are classes that all of them use.
  init(_ grammars: [RuleGrammar], sharedWords: [String], builder: inout VocabularyBuilder) {
    for words in sharedWords { define(words, &builder) }
    for grammar in grammars { define(grammar.words, &builder) }
    var reader = PatternReader()
    for grammar in grammars { add(grammar, &reader, &builder) }
  }

  /// The recogniser, once the vocabulary is built.
  func recognizer(_ vocabulary: Vocabulary) -> GrammarRecognizer {
    GrammarRecognizer(
      compiled: rules, owners: owners, leading: PatternIndex(leading, vocabulary: vocabulary),
      following: PatternIndex(following, vocabulary: vocabulary),
      unannounced: rules.map { rule in
        rule.unanchored.programs.isEmpty
          ? nil : PatternIndex(rule.unanchored, vocabulary: vocabulary)
      })
  }

  private mutating func define(_ words: String, _ builder: inout VocabularyBuilder) {
    let bytes = Array(words.utf8)
    var forms = WordForms()
    for line in GrammarReader.logicalLines(bytes) {
      let head = GrammarReader.words(bytes[line.head])
      guard line.hasColon, head.count == 1 else {
        note(bytes[line.range], "a class line is NAME: WORDS")
        continue
      }
      forms.removeAll()
      forms.append(lexemes: bytes[line.rest])
      builder.define(head[0], words: forms)
    }
  }

  private mutating func add(
    _ grammar: RuleGrammar, _ reader: inout PatternReader, _ builder: inout VocabularyBuilder
  ) {
    let number = rules.count
    rules.append(
      CompiledRule(
        rule: grammar.rule, reasons: grammar.reasons, combinations: [],
        negationLowers: grammar.negationLowers,
        considered: grammar.considered.map { considered in
          (considered.classes.compactMap { builder.wordClass($0) }, considered.reason)
        }))
    let bytes = Array(grammar.lines.utf8)
    let lines = GrammarReader.logicalLines(bytes).map { line in
      (line, GrammarReader.words(bytes[line.head]))
    }
    for (line, head) in lines where line.hasColon {
      if let combination = GrammarReader.combination(head, bytes[line.rest]) {
        rules[number].combinations.append(combination)
      }
    }
    for (line, head) in lines {
      guard line.hasColon else {
        note(bytes[line.range], "a line is ROLE: PATTERN")
        continue
      }
      if head.first == "combo" { continue }
      if let role = GrammarReader.role(head) {
        compile(bytes[line.rest], Owner(rule: number, role: role), &reader, &builder)
      } else {
        note(bytes[line.range], "unknown kind of line")
      }
    }
  }

  private mutating func compile(
    _ line: ArraySlice<UInt8>, _ owner: Owner, _ reader: inout PatternReader,
    _ builder: inout VocabularyBuilder
  ) {
    do throws(PatternError) {
      let text = GrammarMacros.expand(line)
      try reader.read(text.span, &builder)
      let pattern = ResolvedPattern(reader.elements, builder)
      if !pattern.isAnnounced {
        try rules[owner.rule].unanchored.add(pattern, owner: owners.count, &builder)
      } else if leads(owner) {
        try leading.add(pattern, owner: owners.count, &builder)
      } else {
        try following.add(pattern, owner: owners.count, &builder)
      }
      owners.append(owner)
    } catch {
      note(line, error.message.en)
    }
  }

  private func leads(_ owner: Owner) -> Bool {
    switch owner.role {
    case .phrase: true
    case .exception, .veto: false
    case .cue(let name): rules[owner.rule].combinations.contains { $0.present.first == name }
    }
  }

  private mutating func note(_ bytes: ArraySlice<UInt8>, _ what: String) {
    let line = String(decoding: bytes, as: UTF8.self)
    problems.append(
      PatternError(
        message: Bilingual(sv: "'\(line)': \(what)", en: "'\(line)': \(what)"), offset: 0))
  }
}
