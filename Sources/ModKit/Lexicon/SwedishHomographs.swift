/// Swedish words that look like another word without its å, ä or ö.
///
/// Reviewed by hand; candidates come from `.ci/lexicon-candidates`, which compares the forms of every
/// entry with an open word list that is not part of the project.
enum SwedishHomographs {
  /// Spellings that never stand for the word with å, ä or ö.
  static let bareSpellings: Set<String> = Set(
    """
    har hor hora horan horor rov rovet roven rovets bog bogar bogen kat katt kon kons mus as asen lat dod
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
