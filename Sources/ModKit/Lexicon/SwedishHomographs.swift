/// Swedish words that look like another word without its å, ä or ö.
///
/// Reviewed by hand; candidates come from `.ci/lexicon-candidates`, which compares the forms of every
/// entry with an open word list that is not part of the project.
enum SwedishHomographs {
  /// Spellings that never stand for the word with å, ä or ö.
  static let bareSpellings = Set(wordForms(bare).strings)

  private static let bare = """
    agg alven an arta as asen bankarna banken bar basta behovs blast bloda blot bog bogar
    bogarna bogen boja bor borda brakar brann brant dod dov dragg drapa fall faller fan far fatt
    fordom galla galler gard garden gas gom grand grav grava hack hacken hal halare hall halsar
    handa har hast hastar hemstad hona hor hora horan horor hår kal kalla kanna kassor kat katt
    kladd klar knacka knapp knappa knappare knappast knappaste knappt koket kon kons kor kora
    koras korda kort kvava lacka ladan lag laga lager lagren lagret langa laser last lasta lat
    latar lon los loss lov mal mala man mannen marker marks masarna matare matarna monster
    monstret mot mus namn not noten notens nots pasta rad radhus radhuset raka rakade rakna
    raknade ratt ror rost rosta rostade rostar rostat rota rov roven rovet rovets sa saga saker
    salt sank sanka sanna sant satt satta skar skara slakt slakten slang slappas small sot spann
    spara sparar sparra sparrat sprang stad stall stallet stod stort svar tag taget tal tala
    tand tomt trott vag vaktare vaktaren vaktarna val vald valt valter van vanligen vantar vapen
    vapens vara varda vardera vart vaxer
    """

  /// The same spellings, for looking up words by their letters.
  static let listed: WordList = {
    var list = WordList()
    let forms = wordForms(bare)
    for number in 0..<forms.count {
      _ = list.add(forms.bytes.span, forms.range(number), kind: .whole)
    }
    return list
  }()

  /// Spellings that the respelling rules make and that are words, names or places of their own.
  static let respellings = SpellingSet(
    wordForms("gävle jebel faq fac fuk fack faen satta fita skita skira nager näge"))
}
