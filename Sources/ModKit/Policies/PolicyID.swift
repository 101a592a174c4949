/// The name of one version of a municipality's policy.
///
///     PolicyID("uppsala-2022")?.text   // "uppsala-2022"
///     PolicyID("Uppsala 2022")         // nil
///
/// Lower-case ASCII letters, digits and single hyphens, 2–64 characters, a letter first: safe as a file
/// name and on a command line.
public struct PolicyID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as written.
  public let text: String

  /// The name, or nil when it has another form.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (2...64).contains(bytes.count), let first = bytes.first, (0x61...0x7A).contains(first)
    else { return nil }
    var previous: UInt8 = 0x2D
    for byte in bytes {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: break
      case 0x2D: guard previous != 0x2D else { return nil }
      default: return nil
      }
      previous = byte
    }
    guard previous != 0x2D else { return nil }
    self.text = text
  }

  /// A name that stands in this program's own source; the initialiser above would accept it.
  init(builtIn text: StaticString) {
    self.text = text.description
  }

  /// The name as written.
  public var description: String { text }

  /// Names in ASCII order.
  public static func < (left: PolicyID, right: PolicyID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
