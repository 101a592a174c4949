/// A message with attachments as an `.eml` file (RFC 5322, RFC 2045, RFC 2047).
///
///     let message = MailMessage(to: [registrar], subject: "Borttagen kommentar", body: "Hej!")
///     message.draft()   // opens unsent in a mail program
///
/// Every part is base64 in lines of 76 columns, every line ends in CRLF, every header is ASCII. Nothing that comes
/// from a comment can add a header: control characters and line separators become spaces.
public struct MailMessage: Sendable {
  /// The receivers.
  public var to: [MailAddress]
  /// The subject.
  public var subject: String
  /// The text.
  public var body: String
  /// Files.
  public var attachments: [Attachment]

  /// A file in a message.
  public struct Attachment: Sendable {
    /// The name, ASCII letters, digits, `.`, `_` and `-`.
    public var name: String
    /// The media type.
    public var mime: String
    /// The content.
    public var bytes: [UInt8]

    /// Names a file; nil when the name cannot stand in a header and on every file system.
    public init?(name: String, mime: String, bytes: [UInt8]) {
      guard CaseFilePath.isSafe(name) else { return nil }
      self.name = name
      self.mime = mime
      self.bytes = bytes
    }
  }

  /// Describes a message.
  public init(
    to: [MailAddress], subject: String, body: String, attachments: [Attachment] = []
  ) {
    self.to = to
    self.subject = subject
    self.body = body
    self.attachments = attachments
  }

  /// A draft: `X-Unsent: 1`, without date and message-id, so that mail programs open it for sending.
  public func draft(from: MailAddress? = nil) -> [UInt8] {
    var headers: [(String, String)] = []
    if let from { headers.append(("From", from.text)) }
    headers.append(("X-Unsent", "1"))
    return render(headers)
  }

  /// A message that is ready to be handed to `sendmail -t -i`.
  public func final(from: MailAddress, date: Timestamp) -> [UInt8] {
    render([("From", from.text), ("Date", MailMessage.date(date))])
  }

  private func render(_ first: [(String, String)]) -> [UInt8] {
    let boundary = "=_modtool_" + digest.hex.prefix(32)
    var headers = first
    if !to.isEmpty { headers.append(("To", to.map(\.text).joined(separator: ", "))) }
    headers.append(("Subject", encodedWords(subject, firstLineUsed: 9)))
    headers.append(("MIME-Version", "1.0"))
    headers.append(("Content-Type", "multipart/mixed; boundary=\"\(boundary)\""))
    var bytes: [UInt8] = []
    for (name, value) in headers { bytes += Array(folded("\(name): \(value)").utf8) }
    let lines = body.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    bytes += part(
      boundary, "text/plain; charset=utf-8", nil, Array(lines.joined(separator: "\r\n").utf8))
    for attachment in attachments {
      bytes += part(boundary, attachment.mime, attachment.name, attachment.bytes)
    }
    bytes += Array("\r\n--\(boundary)--\r\n".utf8)
    return bytes
  }

  private func part(
    _ boundary: String, _ type: String, _ name: String?, _ content: [UInt8]
  ) -> [UInt8] {
    var head = "\r\n--\(boundary)\r\nContent-Type: \(type)\r\n"
    head += "Content-Transfer-Encoding: base64\r\n"
    if let name { head += "Content-Disposition: attachment; filename=\"\(name)\"\r\n" }
    return Array((head + "\r\n").utf8) + base64Lines(content)
  }

  /// Depends on the content only, so that the same notice gives the same bytes.
  private var digest: Digest {
    var hash = SHA256()
    hash.update(subject)
    hash.update(body)
    for attachment in attachments {
      hash.update(attachment.name)
      hash.update(SHA256.digest(of: attachment.bytes).bytes)
    }
    return hash.finished()
  }

  /// `Mon, 02 Mar 2026 09:05:00 +0100`.
  static func date(_ instant: Timestamp) -> String {
    let reading = Stockholm.reading(at: instant)
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let (year, month, day) = reading.date.components
    let time = clock(reading.date, reading.secondOfDay).dropFirst(11)
    let weekday = days[reading.date.weekday.rawValue % 7]
    let zone = reading.offset == 7200 ? "+0200" : "+0100"
    return "\(weekday), \(padded(day, 2)) \(months[month - 1]) \(padded(year, 4)) \(time) \(zone)"
  }
}

/// An address that can stand in a header: ASCII, one `@`, no spaces and nothing that has a meaning there.
public struct MailAddress: Hashable, Sendable {
  /// `local@domain`.
  public let text: String

  /// Accepts an address; nil for anything that could be more than one address.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254,
      parts.allSatisfy({ part in
        !part.isEmpty && part.first != "." && part.last != "."
          && part.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x5F: true
            default: false
            }
          }
      }), parts[0].first != "-"
    else { return nil }
    self.text = text
  }
}

/// `text` for a header: as it is when plain ASCII, else as RFC 2047 words of at most 75 characters that never split a
/// character, separated by spaces for folding.
func encodedWords(_ text: String, firstLineUsed: Int) -> String {
  var cleaned = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      cleaned.unicodeScalars.append(" ")
    default: cleaned.unicodeScalars.append(scalar)
    }
  }
  let isPlain = cleaned.utf8.allSatisfy { $0 < 0x7F } && !cleaned.contains("=?")
  if isPlain, cleaned.utf8.count + firstLineUsed <= 76 { return cleaned }
  var words: [String] = []
  var chunk: [UInt8] = []
  for scalar in cleaned.unicodeScalars {
    let encoded = Array(String(scalar).utf8)
    // 45 bytes are 60 characters of base64; with `=?utf-8?B?` and `?=` that is 72.
    let limit = words.isEmpty ? 39 : 45
    if chunk.count + encoded.count > limit {
      words.append("=?utf-8?B?\(base64(chunk))?=")
      chunk = []
    }
    chunk += encoded
  }
  words.append("=?utf-8?B?\(base64(chunk))?=")
  return words.joined(separator: " ")
}

/// A header field with CRLF, broken at spaces so that no line passes 76 characters where a space allows it.
func folded(_ field: String) -> String {
  var lines: [String] = []
  var line = ""
  for word in field.split(separator: " ", omittingEmptySubsequences: false) {
    if line.isEmpty {
      line = String(word)
    } else if line.utf8.count + 1 + word.utf8.count > 76, !word.isEmpty {
      lines.append(line)
      line = " " + word
    } else {
      line += " " + word
    }
  }
  lines.append(line)
  return lines.joined(separator: "\r\n") + "\r\n"
}

private let base64Alphabet = Array(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

/// Base64 (RFC 4648) without line breaks.
func base64(_ bytes: some Collection<UInt8>) -> String {
  String(decoding: base64Bytes(Array(bytes), lineLength: .max), as: UTF8.self)
}

/// Base64 in lines of 76 columns, each ended by CRLF.
func base64Lines(_ bytes: [UInt8]) -> [UInt8] {
  var result = base64Bytes(bytes, lineLength: 76)
  if !bytes.isEmpty { result += [0x0D, 0x0A] }
  return result
}

private func base64Bytes(_ bytes: [UInt8], lineLength: Int) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count * 3 / 2 + 4)
  var column = 0
  var index = 0
  while index < bytes.count {
    let rest = bytes.count - index
    let word =
      UInt32(bytes[index]) << 16 | (rest > 1 ? UInt32(bytes[index + 1]) << 8 : 0)
      | (rest > 2 ? UInt32(bytes[index + 2]) : 0)
    if column >= lineLength {
      result.append(0x0D)
      result.append(0x0A)
      column = 0
    }
    result.append(base64Alphabet[Int(word >> 18 & 63)])
    result.append(base64Alphabet[Int(word >> 12 & 63)])
    result.append(rest > 1 ? base64Alphabet[Int(word >> 6 & 63)] : 0x3D)
    result.append(rest > 2 ? base64Alphabet[Int(word & 63)] : 0x3D)
    column += 4
    index += 3
  }
  return result
}
