/// `text` with HTML character references decoded, once.
///
///     decodingCharacterReferences("1 &lt; 2 &amp; &#8221;")   // "1 < 2 & ”"
///
/// An ampersand that begins no reference stays. Numeric references to surrogates, to nothing and above U+10FFFF become
/// U+FFFD. Complexity: O(n).
public func decodingCharacterReferences(_ text: String) -> String {
  guard text.utf8.contains(0x26) else { return text }
  let bytes = Array(text.utf8)
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    if bytes[index] == 0x26, let (replacement, end) = characterReference(bytes, at: index) {
      output.append(contentsOf: replacement.utf8)
      index = end
    } else {
      output.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: output, as: UTF8.self)
}

/// What the reference that starts with the `&` at `start` stands for, and the offset behind it.
func characterReference(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
  guard let end = bytes[start...].prefix(34).firstIndex(of: 0x3B), end > start + 1 else {
    return nil
  }
  let body = bytes[start + 1..<end]
  if body.first == 0x23 { return numericReference(body.dropFirst()).map { ($0, end + 1) } }
  return namedReferences[String(decoding: body, as: UTF8.self)].map { ($0, end + 1) }
}

private func numericReference(_ body: ArraySlice<UInt8>) -> String? {
  var value: UInt32 = 0
  let isHexadecimal = body.first.map { $0 | 0x20 == 0x78 } ?? false
  let digits = isHexadecimal ? body.dropFirst() : body
  guard !digits.isEmpty else { return nil }
  for byte in digits {
    guard let digit = hexadecimalValue(byte), isHexadecimal || digit < 10 else { return nil }
    value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
  }
  guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
  return String(scalar)
}

/// The references that appear in comment fields: markup, Latin letters, punctuation and a few signs.
private let namedReferences: [String: String] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  "aring": "å", "auml": "ä", "ouml": "ö", "Aring": "Å", "Auml": "Ä", "Ouml": "Ö",
  "eacute": "é", "Eacute": "É", "egrave": "è", "uuml": "ü", "Uuml": "Ü", "aelig": "æ",
  "AElig": "Æ", "oslash": "ø", "Oslash": "Ø", "szlig": "ß", "agrave": "à", "aacute": "á",
  "ccedil": "ç", "ntilde": "ñ", "oacute": "ó", "iacute": "í", "uacute": "ú", "ograve": "ò",
  "acirc": "â", "ecirc": "ê", "icirc": "î", "ocirc": "ô", "ucirc": "û", "euml": "ë",
  "iuml": "ï", "eth": "ð", "thorn": "þ", "yacute": "ý",
  "hellip": "…", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
  "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "bull": "•",
  "middot": "·", "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}", "lrm": "\u{200E}",
  "rlm": "\u{200F}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
  "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£", "cent": "¢", "yen": "¥",
  "sect": "§", "para": "¶", "deg": "°", "plusmn": "±", "times": "×", "divide": "÷",
  "frac12": "½", "frac14": "¼", "frac34": "¾", "sup2": "²", "sup3": "³", "micro": "µ",
  "iexcl": "¡", "iquest": "¿", "larr": "←", "rarr": "→", "hearts": "♥", "lbrace": "{",
  "rbrace": "}", "lbrack": "[", "rbrack": "]", "lpar": "(", "rpar": ")", "num": "#",
  "commat": "@", "excl": "!", "quest": "?", "colon": ":", "semi": ";", "comma": ",",
  "period": ".", "sol": "/", "equals": "=", "percnt": "%", "dollar": "$", "ast": "*",
  "plus": "+", "lowbar": "_", "hyphen": "‐", "NewLine": "\n", "Tab": "\t",
]
