/// A place in the hash chain: what an anchor remembers.
public struct LedgerPosition: Hashable, Sendable, CustomStringConvertible {
  /// The sequence number; 0 stands before the first line.
  public var sequence: Int
  /// The hash of that line.
  public var hash: Digest

  /// Names a position.
  public init(sequence: Int, hash: Digest) {
    self.sequence = sequence
    self.hash = hash
  }

  /// Reads `SEQ:HASH`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let sequence = decimal(Array(parts[0].utf8)), sequence > 0,
      let hash = Digest(hex: parts[1])
    else { return nil }
    self.init(sequence: sequence, hash: hash)
  }

  /// The position before the first line of the ledger `identifier`.
  public static func start(of identifier: String) -> LedgerPosition {
    LedgerPosition(
      sequence: 0,
      hash: SHA256.digest(of: Array("modtool-ledger-v1\n\(identifier)\n".utf8)))
  }

  /// The position of a line with `json` that follows this one.
  public func next(_ json: some Collection<UInt8>) -> LedgerPosition {
    var message: [UInt8] = []
    message.reserveCapacity(96 + json.count)
    message.append(contentsOf: hash.hexBytes)
    message.append(0x0A)
    message.append(contentsOf: String(sequence + 1).utf8)
    message.append(0x0A)
    message.append(contentsOf: json)
    return LedgerPosition(sequence: sequence + 1, hash: SHA256.digest(of: message))
  }

  /// `SEQ:HASH`.
  public var description: String { "\(sequence):\(hash)" }
}

/// The bytes of a ledger line: `<sequence> TAB <hash> TAB <json> LF`.
enum LedgerLine {
  /// The bytes of `json` at `position`, line feed included.
  static func bytes(_ position: LedgerPosition, _ json: [UInt8]) -> [UInt8] {
    var line = Array(String(position.sequence).utf8)
    line.append(0x09)
    line.append(contentsOf: position.hash.hexBytes)
    line.append(0x09)
    line.append(contentsOf: json)
    line.append(0x0A)
    return line
  }

  /// The position and the JSON of a line without its line feed; nil when it has another shape.
  static func parse(_ line: ArraySlice<UInt8>) -> (LedgerPosition, ArraySlice<UInt8>)? {
    guard let firstTab = line.firstIndex(of: 0x09) else { return nil }
    let digits = line[..<firstTab]
    let hashEnd = firstTab + 65
    guard let sequence = decimal(digits), digits.first != 0x30, hashEnd < line.endIndex,
      line[hashEnd] == 0x09, let hash = Digest(hexBytes: line[(firstTab + 1)..<hashEnd]),
      !line[(firstTab + 1)..<hashEnd].contains(where: { (0x41...0x46).contains($0) })
    else { return nil }
    return (LedgerPosition(sequence: sequence, hash: hash), line[(hashEnd + 1)...])
  }
}

extension LedgerEntry {
  /// One line of JSON with the members in a fixed order.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("at", at.description)
    writer.member("event", event.rawValue)
    if let caseID { writer.member("case", caseID.description) }
    if let seal {
      writer.member("digest", seal.digest.hex)
      writer.member("length", seal.length)
    }
    if let comment { writer.member("comment", comment.hex) }
    if let package { writer.member("package", package.hex) }
    if let detail { writer.member("detail", detail.code) }
    if let salt { writer.member("salt", salt.hex) }
    writer.endObject()
    return writer.bytes
  }

  /// Reads what `json` writes; unknown members are ignored, for a later version may add some.
  init?(_ root: JSONNode) {
    guard let at = root["at"]?.string.flatMap({ Timestamp(rfc3339: $0) }),
      let event = root["event"]?.string.flatMap(LedgerEvent.init(rawValue:))
    else { return nil }
    self.init(event, at: at)
    if let text = root["case"]?.string {
      guard let id = CaseID(text) else { return nil }
      caseID = id
    }
    if let text = root["digest"]?.string {
      guard let digest = Digest(hex: text), let length = root["length"]?.int, length >= 0 else {
        return nil
      }
      seal = CaseSeal(digest: digest, length: length)
    }
    comment = root["comment"]?.string.flatMap { Digest(hex: $0) }
    package = root["package"]?.string.flatMap { Digest(hex: $0) }
    detail = root["detail"]?.string.flatMap { LedgerDetail($0) }
    salt = root["salt"]?.string.flatMap { Digest(hex: $0) }
  }
}
