extension IdentityNumberMask {
  /// `checked` with the personal identity numbers hidden in everything that is shown of it: the text, the author, the
  /// address, and what is said about them.
  ///
  /// Every text keeps its length, so that the spans of the findings still fit. Complexity: linear.
  public mutating func masked(_ checked: CheckedComment) -> CheckedComment {
    var shown = checked
    shown.comment.content = masked(checked.comment.content)
    if var author = checked.comment.author {
      author.name = author.name.map { masked($0) }
      author.handle = author.handle.map { masked($0) }
      author.url = author.url.map { masked(address: $0) }
      shown.comment.author = author
    }
    shown.comment.url = checked.comment.url.map { masked(address: $0) }
    for index in shown.findings.indices { mask(&shown.findings[index].reason) }
    for index in shown.nearMisses.indices { mask(&shown.nearMisses[index].reason) }
    return shown
  }

  private mutating func mask(_ text: inout Bilingual) {
    text.sv = masked(text.sv)
    text.en = masked(text.en)
  }
}
