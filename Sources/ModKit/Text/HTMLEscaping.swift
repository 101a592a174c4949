/// `text` as HTML character data or a quoted attribute value.
///
/// The five markup characters become references; control characters other than tab and line
/// feed become U+FFFD; bidirectional controls and zero-width characters become visible numeric labels,
/// so that a page shows what is hidden in a comment. Complexity: O(n).
public func htmlEscaped(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x26: result += "&amp;"
    case 0x3C: result += "&lt;"
    case 0x3E: result += "&gt;"
    case 0x22: result += "&quot;"
    case 0x27: result += "&#39;"
    case 0x09, 0x0A: result.unicodeScalars.append(scalar)
    case 0..<0x20, 0x7F...0x9F: result += "\u{FFFD}"
    case 0x200B, 0x200E, 0x200F, 0x061C, 0x2060, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069:
      result += "[U+" + String(scalar.value, radix: 16, uppercase: true) + "]"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
