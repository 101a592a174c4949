/// The words and phrases that a policy adds to what modtool knows, as recognisers.
///
/// A word is a lexeme as the lexicon writes them: `blaj` for that form alone, `blaj/z` for its inflected forms,
/// `blaj*` and `*blaj` for every word that begins or ends so. A phrase is a token pattern.
enum MunicipalVocabulary {
  /// The phrases of `additions`, or what is wrong with one of them.
  static func phrases(_ additions: PolicyVocabulary) -> [Phrase] {
    additions.add.map { entry in
      Phrase(
        entry.rule, entry.strength, "[{" + forms(of: entry.word).joined(separator: "|") + "}]",
        reason: Bilingual(
          sv: "”\(entry.word)” står i kommunens egen ordlista",
          en: "“\(entry.word)” is in the municipality's own word list"),
        severity: entry.severity)
    }
      + additions.patterns.map { entry in
        Phrase(
          entry.rule, entry.strength, entry.pattern,
          reason: Bilingual(
            sv: "stämmer med kommunens eget mönster ”\(entry.pattern)”",
            en: "matches the municipality's own pattern “\(entry.pattern)”"))
      }
  }

  /// Adds the words of `context.additions` to its vocabulary; nil when the policy adds nothing.
  ///
  /// Patterns that cannot be compiled are left out and noted among the context's problems. Classes that
  /// patterns name must be defined before.
  static func draft(_ context: inout RecognizerContext) -> RecognizerFinisher? {
    var drafts: [PhraseDraft] = []
    for phrase in phrases(context.additions) {
      do throws(PatternError) {
        drafts.append(try PhraseDraft([phrase], builder: &context.vocabulary))
      } catch {
        context.problems.append(error)
      }
    }
    guard !drafts.isEmpty else { return nil }
    let compiled = drafts
    return { vocabulary in
      MunicipalRecognizer(recognizers: compiled.map { $0.recognizer(vocabulary) })
    }
  }

  /// What keeps a word or pattern of `vocabulary` from being compiled; nil when nothing does.
  static func problem(with phrase: Phrase, in context: RecognizerContext) -> PatternError? {
    var scratch = context
    do throws(PatternError) {
      _ = try PhraseDraft([phrase], builder: &scratch.vocabulary)
      return nil
    } catch {
      return error
    }
  }

  private static func forms(of lexeme: String) -> [String] {
    let forms = inflectedForms(lexeme)
    return forms.isEmpty ? [lexeme] : forms
  }
}

/// Several phrase recognisers that belong together.
private struct MunicipalRecognizer: Recognizer {
  let recognizers: [PhraseRecognizer]

  var rules: Set<RuleCode> { recognizers.reduce(into: []) { $0.formUnion($1.rules) } }

  func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    for recognizer in recognizers { recognizer.examine(text, into: &observations) }
  }
}
