/// Something `records verify` found that is not as it should be.
public enum CasebookFinding: Hashable, Sendable {
  /// A ledger line breaks the chain; everything behind it is unproven.
  case damagedLedger(LedgerDamage)
  /// The last ledger line was not written to its end.
  case tornTail
  /// A position known from outside is not in the ledger as remembered.
  case anchor(LedgerPosition)
  /// A case remembers a ledger line that the ledger does not have: its end was cut, or its lines were rewritten.
  case forgottenLine(CaseID, LedgerPosition)
  /// The ledger names a case whose folder is gone.
  case missingFolder(CaseID)
  /// The manifest or salt of a case is not the one the ledger vouches for.
  case brokenSeal(CaseID)
  /// A file is not the one that was recorded.
  case changedFile(CaseID, String)
  /// A recorded file is gone.
  case missingFile(CaseID, String)
  /// A link, device or folder stands in a case folder.
  case foreignEntry(CaseID, String)
  /// The casebook's salt is not the one the ledger vouches for.
  case changedSalt
  /// A snapshot of the ledger does not stand in the casebook, and nothing says that it may be gone.
  case missingSnapshot(LedgerPosition, Timestamp)
  /// A folder among the cases that the ledger knows nothing about.
  case orphanFolder(String)
  /// A file that an interrupted run left in a case folder.
  case strayFile(CaseID, String)
  /// The manifest of a case has lines from an interrupted run.
  case unfinishedManifest(CaseID)
  /// The case's own note of its last ledger line is missing or older than the ledger.
  case stalePosition(CaseID)

  /// Whether saved records are affected, and not just the leavings of an interrupted run.
  public var isDamage: Bool {
    switch self {
    case .damagedLedger, .anchor, .forgottenLine, .missingFolder, .brokenSeal, .changedFile,
      .missingFile, .foreignEntry, .changedSalt, .missingSnapshot:
      true
    case .tornTail, .orphanFolder, .strayFile, .unfinishedManifest, .stalePosition: false
    }
  }

  /// Whether the finding may be nothing but a consequence of `damage`: it says what later entries would tell.
  func isJudged(by damage: LedgerDamage) -> Bool {
    switch self {
    case .forgottenLine(_, let noted): noted.sequence >= damage.sequence
    case .anchor(let position): position.sequence >= damage.sequence
    case .missingSnapshot: true
    case .strayFile, .unfinishedManifest, .stalePosition, .orphanFolder: true
    case .damagedLedger, .tornTail, .missingFolder, .brokenSeal, .changedFile, .missingFile,
      .foreignEntry, .changedSalt:
      false
    }
  }

  /// The finding in a sentence.
  public var message: Bilingual {
    switch self {
    case .damagedLedger(let damage):
      Bilingual(
        sv: damage.diagnostic.message.sv + " (ledger/\(damage.file) rad \(damage.line))",
        en: damage.diagnostic.message.en + " (ledger/\(damage.file) line \(damage.line))")
    case .tornTail:
      Bilingual(
        sv: "liggarens sista rad är avbruten (ingenting sparat har gått förlorat)",
        en: "the ledger's last line is cut off (nothing saved is lost)")
    case .anchor(let position):
      Bilingual(
        sv: "liggaren har inte den noterade kontrollsumman vid post \(position.sequence)",
        en: "the ledger does not have the noted hash at entry \(position.sequence)")
    case .forgottenLine(let id, let position):
      Bilingual(
        sv: "\(id) minns post \(position.sequence), men liggaren har inte den posten",
        en: "\(id) remembers entry \(position.sequence), which the ledger does not have")
    case .missingFolder(let id):
      Bilingual(
        sv: "mappen för \(id) saknas", en: "the folder of \(id) is missing")
    case .brokenSeal(let id):
      Bilingual(
        sv: "innehållsförteckningen för \(id) är inte den som liggaren intygar",
        en: "the manifest of \(id) is not the one the ledger vouches for")
    case .changedFile(let id, let path):
      Bilingual(
        sv: "filen '\(path)' i \(id) har ändrats", en: "the file '\(path)' in \(id) was changed")
    case .missingFile(let id, let path):
      Bilingual(
        sv: "filen '\(path)' i \(id) saknas", en: "the file '\(path)' in \(id) is missing")
    case .foreignEntry(let id, let path):
      Bilingual(
        sv: "'\(path)' i \(id) är ingen vanlig fil",
        en: "'\(path)' in \(id) is not a regular file")
    case .changedSalt:
      Bilingual(
        sv: "salt.txt är inte den fil som liggaren intygar: samma kommentar skulle få ett nytt "
          + "ärende",
        en: "salt.txt is not the file the ledger vouches for: the same comment would get another "
          + "case")
    case .missingSnapshot(let position, let taken):
      Bilingual(
        sv: "ögonblicksbilden i post \(position.sequence), tagen \(Stockholm.short(taken)), finns "
          + "inte i ärendemappen som den sparades",
        en: "the snapshot of entry \(position.sequence), taken \(Stockholm.short(taken)), is not "
          + "in the casebook as it was saved")
    case .orphanFolder(let path):
      Bilingual(
        sv: "mappen '\(path)' finns inte i liggaren (avbruten körning)",
        en: "the folder '\(path)' is not in the ledger (interrupted run)")
    case .strayFile(let id, let path):
      Bilingual(
        sv: "filen '\(path)' i \(id) är inte registrerad (avbruten körning)",
        en: "the file '\(path)' in \(id) is not recorded (interrupted run)")
    case .unfinishedManifest(let id):
      Bilingual(
        sv: "innehållsförteckningen för \(id) har rader från en avbruten körning",
        en: "the manifest of \(id) has lines from an interrupted run")
    case .stalePosition(let id):
      Bilingual(
        sv: "ledger.txt i \(id) är inte uppdaterad (avbruten körning)",
        en: "ledger.txt in \(id) is not up to date (interrupted run)")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .damagedLedger(let damage): damage.diagnostic.hint ?? CasebookFinding.restore
    case .anchor, .forgottenLine:
      Bilingual(
        sv: "liggaren är kapad eller omskriven: skriv inget mer, jämför den med säkerhetskopian",
        en: "the ledger was cut or rewritten: write nothing more, compare it with the backup")
    case .missingFolder, .brokenSeal, .changedFile, .missingFile, .changedSalt:
      CasebookFinding.restore
    case .foreignEntry:
      Bilingual(
        sv: "flytta bort det som inte är modtools egna filer ur ärendets mapp",
        en: "move what is not modtool's own out of the case's folder")
    case .missingSnapshot(let position, _):
      Bilingual(
        sv: "återställ den från säkerhetskopian; är den överlämnad till arkivet: "
          + "modtool archive handover \(position.sequence) --to ARKIV",
        en: "restore it from the backup; if it was handed over to the archive: "
          + "modtool archive handover \(position.sequence) --to ARCHIVE")
    case .tornTail, .orphanFolder, .strayFile, .unfinishedManifest, .stalePosition:
      Bilingual(
        sv: "modtool records recover städar efter en avbruten körning",
        en: "modtool records recover tidies up after an interrupted run")
    }
  }

  private static let restore = Bilingual(
    sv: "återställ det skadade från säkerhetskopian och kör modtool records verify igen",
    en: "restore what is damaged from the backup and run modtool records verify again")

  /// A short name for machines.
  public var code: String {
    switch self {
    case .damagedLedger: "damaged-ledger"
    case .tornTail: "torn-tail"
    case .anchor: "anchor"
    case .forgottenLine: "forgotten-line"
    case .missingFolder: "missing-folder"
    case .brokenSeal: "broken-seal"
    case .changedFile: "changed-file"
    case .missingFile: "missing-file"
    case .foreignEntry: "foreign-entry"
    case .changedSalt: "changed-salt"
    case .missingSnapshot: "missing-snapshot"
    case .orphanFolder: "orphan-folder"
    case .strayFile: "stray-file"
    case .unfinishedManifest: "unfinished-manifest"
    case .stalePosition: "stale-position"
    }
  }
}
