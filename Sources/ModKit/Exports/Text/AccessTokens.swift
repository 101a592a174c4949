/// `text` with the value of every `access_token=` replaced by `REDACTED`.
///
///     redactingAccessTokens("https://graph.example/feed?access_token=EAAB123&after=b")
///     // "https://graph.example/feed?access_token=REDACTED&after=b"
///
/// A next-page address carries the token of whoever made the export: with it anyone can act as the account.
/// The value ends at `&`, `#`, a quotation mark, a backslash or white space. Complexity: O(n).
public func redactingAccessTokens(_ text: String) -> String {
  guard let redacted = redactedBytes(text.utf8.span) else { return text }
  return String(decoding: redacted, as: UTF8.self)
}

/// The same for bytes.
public func redactingAccessTokens(_ bytes: [UInt8]) -> [UInt8] {
  redactedBytes(bytes.span) ?? bytes
}

private func redactedBytes(_ bytes: Span<UInt8>) -> [UInt8]? {
  let name = Array("access_token".utf8)
  var result: [UInt8]?
  var index = 0
  while index < bytes.count {
    guard bytes[index] | 0x20 == 0x61, let value = startOfValue(bytes, at: index, name) else {
      result?.append(bytes[index])
      index += 1
      continue
    }
    var output = result ?? []
    for step in (result == nil ? 0 : index)..<value { output.append(bytes[step]) }
    output.append(contentsOf: "REDACTED".utf8)
    index = value
    while index < bytes.count, !endsToken(bytes[index]) { index += 1 }
    result = output
  }
  return result
}

/// Where the token itself starts when `name` and one of `=`, `%3D` and `": "` stand at `start`.
private func startOfValue(_ bytes: Span<UInt8>, at start: Int, _ name: [UInt8]) -> Int? {
  guard start + name.count < bytes.count else { return nil }
  for step in name.indices where lowercase(bytes[start + step]) != name[step] { return nil }
  var index = start + name.count
  if bytes[index] == 0x3D { return index + 1 }
  if index + 2 < bytes.count, bytes[index] == 0x25, bytes[index + 1] == 0x33,
    lowercase(bytes[index + 2]) == 0x64
  {
    return index + 3
  }
  // As a member of a JSON object, its quotation marks perhaps escaped.
  var hasColon = false
  while index < bytes.count {
    switch bytes[index] {
    case 0x3A: hasColon = true
    case 0x20, 0x22, 0x5C: break
    default: return hasColon ? index : nil
    }
    index += 1
  }
  return nil
}

private func lowercase(_ byte: UInt8) -> UInt8 {
  (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}

private func endsToken(_ byte: UInt8) -> Bool {
  byte <= 0x20 || byte == 0x22 || byte == 0x23 || byte == 0x26 || byte == 0x27 || byte == 0x5C
}
