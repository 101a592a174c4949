/// Swedish words that look like another word without its å, ä or ö.
///
/// Reviewed by hand; candidates come from `.ci/lexicon-candidates`, which compares the forms of every
/// entry with an open word list that is not part of the project.
enum SwedishHomographs {
  /// Spellings that never stand for the word with å, ä or ö.
  static let bareSpellings: Set<String> = Set(
    """
    fan blast bogarna dragg far gas knapp knappa knappare knappast knappaste knappt loss not noten notens
    nots stort vapen vapens hår har hor hora horan horor rov rovet roven rovets bog bogar bogen kat katt kon kons mus as asen lat dod
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Spellings that the respelling rules make and that are words, names or places of their own.
  static let respellings: Set<String> = Set(
    """
    gävle fän fack faen satta fita skita skira nager näge
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
