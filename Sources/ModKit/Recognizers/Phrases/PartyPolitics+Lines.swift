extension RuleGrammar {
  /// What `party-politics` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let partyPoliticsLines = """
    likely campaign: ~{jag|vi|man} [{rösta|stöd|kryssa|lägg din röst|lägg rösten|gå med i|bli
      medlem i|engagera dig i} ..1- {på|för}? ..1- <party>] !{inte|bort}
    likely campaign: [<party> ..2- {är det enda|enda partiet|valstuga|valstugan|valmöte|
      valaffisch|kampanj|går till val|kandiderar|kandidat|kandidater|vinner valet|lovar|vill ha
      din röst|behöver din röst} ..2-]
    likely campaign: [{vi i|vi från|vi|jag som|vårt parti} ..1- <party> ..1- {vill|lovar|går|
      kräver|kommer|arbetar|föreslår|kandiderar|har} ..3-]
    likely campaign: [{vårt parti|mitt parti|vår kandidat|kryssa mig|kryssa in} ..4-]
    likely campaign: [{jag|vi|<given>|<name>|som} ..2- kandiderar ..4-]
    likely campaign: [kandiderar ..1 {till|i|för} <any>]
    likely campaign: [{toppkandidat|personkryss|valstuga|valstugan} ..1 {för|på|i|och|till|är|hos}]
    likely campaign: [{valet|valet <number>|september} ..3- {rösta|röstar|röst} ..2- <party>]
    """
}
