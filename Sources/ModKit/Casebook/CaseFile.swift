/// A path inside a case folder: at most two components, each of `[A-Za-z0-9._-]`, none that any common file
/// system reads as something else.
///
///     CaseFilePath("evidence/01-skarmdump.png")   // accepted
///     CaseFilePath("../x")                        // nil
public struct CaseFilePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The path, with `/` between components.
  public let description: String

  /// Accepts a path; nil when a component starts with `.` or `-`, ends with `.`, is a Windows device name
  /// or holds another character.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ CaseFilePath.isSafe(String($0)) })
    else { return nil }
    description = String(text)
  }

  /// The folder within the case folder, or nil when the file stands at its top.
  public var folder: String? {
    description.contains("/") ? parent(of: description) : nil
  }

  /// The last component.
  public var name: String { lastComponent(of: description) }

  /// Whether `component` can be a file name everywhere.
  public static func isSafe(_ component: String) -> Bool {
    let bytes = component.utf8
    guard let first = bytes.first, let last = bytes.last, bytes.count <= 100 else { return false }
    guard first != 0x2E, first != 0x2D, last != 0x2E else { return false }
    guard
      bytes.allSatisfy({ byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      })
    else { return false }
    let stem = component.split(separator: ".")[0].uppercased()
    let devices = ["CON", "PRN", "AUX", "NUL"]
    let numbered = ["COM", "LPT"].contains(String(stem.prefix(3))) && stem.utf8.count == 4
    return !devices.contains(stem) && !numbered
  }

  /// By bytes.
  public static func < (left: CaseFilePath, right: CaseFilePath) -> Bool {
    left.description < right.description
  }
}

/// A file on its way into a case folder.
public struct CaseFile: Sendable {
  /// Where the content is.
  public enum Content: Sendable {
    /// In memory.
    case bytes([UInt8])
    /// In the casebook's `tmp` folder, copied, hashed and synchronised already.
    case staged(StagedFile)
  }

  /// Its place in the case folder.
  public var path: CaseFilePath
  /// Its content.
  public var content: Content

  /// A file with `bytes`.
  public init(_ path: CaseFilePath, bytes: [UInt8]) {
    self.path = path
    content = .bytes(bytes)
  }

  /// A file that was staged.
  public init(_ path: CaseFilePath, staged: StagedFile) {
    self.path = path
    content = .staged(staged)
  }

  /// The digest of its content.
  public var digest: Digest {
    switch content {
    case .bytes(let bytes): SHA256.digest(of: bytes)
    case .staged(let staged): staged.digest
    }
  }
}

/// A foreign file that was copied into the casebook's `tmp` folder.
public struct StagedFile: Hashable, Sendable {
  /// The copy.
  public let path: String
  /// SHA-256 of the copy's bytes.
  public let digest: Digest
  /// The copy's length.
  public let count: Int
}

/// `manifest-sha256.txt` of a case: one line a file, `<64 hex>  <path>`, only ever added to.
///
/// `sha256sum -c manifest-sha256.txt` in the case folder checks it.
public struct CaseManifest: Sendable {
  /// One file.
  public struct Line: Hashable, Sendable {
    /// The file's place.
    public var path: CaseFilePath
    /// Its digest.
    public var digest: Digest
  }

  /// The lines in order.
  public private(set) var lines: [Line] = []
  /// The file's content.
  public private(set) var bytes: [UInt8] = []

  /// An empty manifest.
  public init() {}

  /// Reads a manifest; nil when a line has another shape or a path occurs twice.
  public init?(_ bytes: some Collection<UInt8>) {
    var seen: Set<CaseFilePath> = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: true) {
      guard line.count > 66, let digest = Digest(hexBytes: line.prefix(64)),
        line.dropFirst(64).prefix(2).allSatisfy({ $0 == 0x20 }),
        let path = CaseFilePath(String(decoding: line.dropFirst(66), as: UTF8.self)),
        seen.insert(path).inserted
      else { return nil }
      add(path, digest)
    }
    guard self.bytes.elementsEqual(bytes) else { return nil }
  }

  /// Adds a file.
  public mutating func add(_ path: CaseFilePath, _ digest: Digest) {
    lines.append(Line(path: path, digest: digest))
    bytes += digest.hexBytes
    bytes += [0x20, 0x20]
    bytes += Array(path.description.utf8)
    bytes.append(0x0A)
  }

  /// The digest of the file at `path`.
  public func digest(of path: CaseFilePath) -> Digest? {
    lines.first { $0.path == path }?.digest
  }
}
