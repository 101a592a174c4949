/// The spellings of `word` by someone without å, ä and ö on the keyboard: *javla*, *jaevla*.
///
/// Empty for words without these letters. A spelling that is a Swedish word of its own, such as
/// *hora* for *höra*, is never among them. Complexity: O(length).
public func bareSpellings(of word: String) -> [String] {
  // å, ä and ö are 0xC3 and one more byte in UTF-8.
  guard word.utf8.contains(0xC3) else { return [] }
  var short = String.UnicodeScalarView()
  var long = String.UnicodeScalarView()
  for scalar in word.unicodeScalars {
    switch scalar {
    case "å":
      short.append("a")
      long.append(contentsOf: "aa".unicodeScalars)
    case "ä":
      short.append("a")
      long.append(contentsOf: "ae".unicodeScalars)
    case "ö":
      short.append("o")
      long.append(contentsOf: "oe".unicodeScalars)
    default:
      short.append(scalar)
      long.append(scalar)
    }
  }
  guard String(short) != word else { return [] }
  return [String(short), String(long)].filter { !SwedishHomographs.bareSpellings.contains($0) }
}
