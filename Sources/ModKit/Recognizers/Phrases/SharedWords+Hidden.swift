extension SharedWords {
  /// Words of violence and contempt that texts hide, *d0da*, *s k j u t a*, *p*rasiter*: read through
  /// the disguise they count as the word. Long enough that no ordinary word is read so.
  static let hidden = """
    döda dödar dödas dödad mörda mördar mördas mördad skjuta skjuter skjut skjutas skjuten
    hänga hänger häng hängas hängd knivhugga knivhugger kniva knivar avrätta avrättas halshugga
    halshuggas strypa stryper våldta våldtar våldtas våldtagen spränga spränger spräng bränna
    bränner bränn elda eldar slå slår spöa spöar misshandla misshandlar krossa krossar krossas
    slakta slaktar lyncha lynchas tortera torterar gasa gasas utrota utrotas avliva avlivas
    stena dränka dränks ska jag dig upp ner ihjäl stryk blöda brinna brinner mord bomb bomben
    parasit parasiter parasiterna kackerlacka kackerlackor ohyra ohyran råttor avskum skadedjur
    undermänniskor apor
    muslim muslimer muslimerna judar judarna jude romer romerna zigenare somalier araber araberna
    afghaner invandrare invandrarna flyktingar flyktingarna bögar bögarna
    kvinnor kärringar våldtäktsmän pedofil pedofiler
    """

  /// Lets texts hide these words, with and without their å, ä and ö.
  static func unmask(in builder: inout VocabularyBuilder) {
    let words = hidden.split(whereSeparator: \.isWhitespace).map(String.init)
    builder.unmask(words)
    builder.unmask(words.flatMap(bareSpellings).filter { $0.count > 4 })
  }
}
