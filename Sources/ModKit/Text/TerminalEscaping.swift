/// `text` with everything that could control a terminal made visible or removed.
///
/// C0 and C1 controls, DEL and bidirectional controls become a visible stand-in, so that a comment
/// can neither move the cursor nor reorder what stands beside it. Line feeds and tabs are kept when
/// `keepingLines` is true, else they become spaces. Complexity: O(n).
public func terminalSafe(_ text: String, keepingLines: Bool = false) -> String {
  guard text.unicodeScalars.contains(where: needsTerminalEscape) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if !needsTerminalEscape(scalar) {
      result.append(scalar)
    } else if scalar == "\n" || scalar == "\t" {
      result.append(keepingLines ? scalar : " ")
    } else if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      result.append(picture)
    } else {
      result.append("\u{FFFD}")
    }
  }
  return String(result)
}

/// Rows of CSV safe to write to a terminal: their ends stay, what else controls a terminal is shown as a picture.
public func terminalSafe(rows text: String) -> String {
  guard text.unicodeScalars.contains(where: needsTerminalEscape) else { return text }
  let parts = text.split(separator: "\r\n" as Character, omittingEmptySubsequences: false)
  return parts.map { terminalSafe(String($0), keepingLines: true) }.joined(separator: "\r\n")
}

/// JSON safe to write to a terminal: the same values, with what controls a terminal escaped.
public func terminalSafe(json bytes: [UInt8]) -> [UInt8] {
  let text = String(decoding: bytes, as: UTF8.self)
  let isUnsafe: (Unicode.Scalar) -> Bool = { $0 != "\n" && needsTerminalEscape($0) }
  guard text.unicodeScalars.contains(where: isUnsafe) else { return bytes }
  var result = ""
  for scalar in text.unicodeScalars {
    if !isUnsafe(scalar) {
      result.unicodeScalars.append(scalar)
    } else if scalar == "\t" || scalar == "\r" {
      // Strings have them as escapes already: here they stand between values.
      result += " "
    } else {
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
  return Array(result.utf8)
}

private func needsTerminalEscape(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F: true
  case 0x200E, 0x200F, 0x061C, 0x2028, 0x2029: true
  case 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
