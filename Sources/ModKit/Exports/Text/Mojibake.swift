/// `text` with letters repaired whose UTF-8 bytes were written as one character each.
///
///     repairingMojibake("H\u{C3}\u{A5}kan")   // "Håkan"
///
/// Meta's personal archives are written so. A run of characters up to U+00FF is repaired when it holds one that can begin
/// a UTF-8 sequence and all of it reads as UTF-8; anything else stays. One pass only: text that is repaired twice is
/// text that was not damaged. Complexity: O(n).
public func repairingMojibake(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == 0xC3 }) else { return text }
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  var run: [UInt8] = []
  var hasLead = false
  for scalar in text.unicodeScalars {
    if scalar.value <= 0xFF {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      run.append(byte)
      hasLead = hasLead || (0xC2...0xF4).contains(byte)
    } else {
      endRun(&run, hasLead, into: &result)
      hasLead = false
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
  endRun(&run, hasLead, into: &result)
  return String(decoding: result, as: UTF8.self)
}

private func endRun(_ run: inout [UInt8], _ hasLead: Bool, into result: inout [UInt8]) {
  if hasLead, isUTF8(run.span) {
    result.append(contentsOf: run)
  } else {
    for byte in run {
      result.append(
        contentsOf: UTF8.encode(Unicode.Scalar(byte)) ?? UTF8.encodedReplacementCharacter)
    }
  }
  run.removeAll(keepingCapacity: true)
}

private func isUTF8(_ bytes: Span<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    let length = utf8SequenceLength(bytes, at: index)
    guard length > 0 else { return false }
    index += length
  }
  return true
}
