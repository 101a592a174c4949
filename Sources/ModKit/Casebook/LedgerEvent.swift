/// What a line of the ledger says happened.
public enum LedgerEvent: String, CaseIterable, Hashable, Sendable {
  /// A case was opened and the comment preserved as the export held it.
  case opened
  /// A screenshot was stored, or the reason why there is none.
  case preserved
  /// A decision was made or changed, such as that the comment stays.
  case decided
  /// The registrar's package was written or sent, or the reason why not.
  case noticeProduced = "notice-produced"
  /// The author or the public was told, or the reason why not.
  case notified
  /// The comment was removed on the platform.
  case removed
  /// The comment cannot be removed on this platform.
  case cannotRemove = "cannot-remove"
  /// The comment was hidden, its author blocked, or it was reported.
  case hidden
  /// A later export shows that the comment is gone.
  case verifiedGone = "verified-gone"
  /// The registrar registered the case.
  case registered
  /// A report to the police was made, or the question was settled.
  case policeReported = "police-reported"
  /// A secrecy mark was set or lifted.
  case secrecySet = "secrecy-set"
  /// An earlier statement was corrected.
  case corrected
  /// A snapshot of an account was stored.
  case snapshot
  /// Records were exported.
  case exported
  /// An interrupted run was cleaned up.
  case recovered
  /// A case was thinned: its folder is gone, this line remains.
  case thinned
  /// Thinning of a case was forbidden.
  case legalHoldSet = "legal-hold-set"
  /// Thinning of a case was allowed again.
  case legalHoldReleased = "legal-hold-released"
  /// A comment was answered outside the thread.
  case handled
}

/// One event as the ledger stores it: never a name, a text, an address or a platform's id.
public struct LedgerEntry: Hashable, Sendable {
  /// When.
  public var at: Timestamp
  /// What.
  public var event: LedgerEvent
  /// The case it concerns.
  public var caseID: CaseID?
  /// The state of the case folder, which binds its files to the chain.
  public var seal: CaseSeal?
  /// For `opened`: the comment's platform and id, hashed with the casebook's own salt.
  public var comment: Digest?
  /// For snapshots and exports: the digest of the package's manifest.
  public var package: Digest?
  /// A word from a closed list, such as `skipped-author-told`.
  public var detail: LedgerDetail?
  /// The hash of the casebook's salt, in the first entry and again now and then.
  var salt: Digest?

  /// Describes an event.
  public init(
    _ event: LedgerEvent, at: Timestamp, caseID: CaseID? = nil, seal: CaseSeal? = nil,
    comment: Digest? = nil, package: Digest? = nil, detail: LedgerDetail? = nil
  ) {
    self.event = event
    self.at = at
    self.caseID = caseID
    self.seal = seal
    self.comment = comment
    self.package = package
    self.detail = detail
  }
}

/// What a ledger line says about a case folder: the salted digest of the first bytes of its manifest.
public struct CaseSeal: Hashable, Sendable {
  /// SHA-256 of the case's 32 salt bytes and the first `length` bytes of `manifest-sha256.txt`.
  public var digest: Digest
  /// How many bytes of the manifest are meant.
  public var length: Int

  /// Pairs a digest with the length it covers.
  public init(digest: Digest, length: Int) {
    self.digest = digest
    self.length = length
  }

  /// The seal of a manifest.
  init(salt: [UInt8], manifest: ArraySlice<UInt8>) {
    var hash = SHA256()
    hash.update(salt)
    hash.update(Array(manifest))
    self.init(digest: hash.finished(), length: manifest.count)
  }
}

/// A code of at most 80 letters `a–z`, digits, `.`, `_`, `:` and `-`; it cannot hold a sentence or a name with spaces.
public struct LedgerDetail: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The code.
  public let code: String

  /// Accepts a code; nil for anything else.
  public init?(_ code: String) {
    guard !code.isEmpty, code.utf8.count <= 80,
      code.utf8.allSatisfy({
        (0x61...0x7A).contains($0) || (0x30...0x3A).contains($0) || $0 == 0x2D || $0 == 0x2E
          || $0 == 0x5F
      })
    else { return nil }
    self.code = code
  }

  /// A code written in the source.
  public init(stringLiteral value: StaticString) {
    code = value.description
  }
}
