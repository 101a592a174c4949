import Testing

@testable import ModKit
@testable import modtool

/// Snapshots that were deleted or changed behind the ledger's back.
@Suite struct SnapshotLossTests {
  private let configuration = """
    {"organisation": {"name": "Exempelköpings kommun"}, "policy": "atvidaberg",
     "channels": [{"id": "100", "platform": "facebook", "name": "Exempelköping"}]}
    """

  private let export = """
    {"type":"header","platform":"facebook","channel":{"id":"100"}}
    {"type":"comment","id":"facebook:1","platform":"facebook","channel":"100","published":"2026-01-15T12:00:00Z","content":"hej"}

    """

  private static let folder = "bok/snapshots/2026-04-14_facebook_exempelkoping"

  /// A casebook with one snapshot, of 14 April, and an export for another.
  private func scene() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.files.write(Array(configuration.utf8), to: scratch("modtool.json"))
    try scratch.files.write(Array(export.utf8), to: scratch("export.ndjson"))
    let taken = run(
      scratch, "archive snapshot @export.ndjson --channel 100 --technique export --casebook @bok")
    #expect(taken.code == .nothing, "\(taken.talk)")
    return scratch
  }

  private func run(
    _ scratch: ScratchFolder, _ words: String, now: String = "2026-04-14T10:00:00Z"
  ) -> RunResult {
    let parts = words.split(separator: " ").map {
      $0.hasPrefix("@") ? scratch(String($0.dropFirst())) : String($0)
    }
    return runModtool(parts + ["--config", scratch("modtool.json")], now: now)
  }

  /// Changes a comment in the bag at `folder` and makes the bag's own lists fit again.
  private func forge(
    _ scratch: ScratchFolder, _ folder: String = SnapshotLossTests.folder, taken: String? = nil
  ) throws {
    func replace(_ name: String, _ change: (String) -> String) throws {
      let path = scratch(folder + "/" + name)
      let text = String(decoding: try scratch.files.contents(of: path), as: UTF8.self)
      try scratch.files.system.remove(path, isDirectory: false)
      try scratch.files.write(Array(change(text).utf8), to: path)
    }
    func digest(_ name: String) throws -> String {
      try scratch.files.digest(of: scratch(folder + "/" + name)).digest.hex
    }
    let comments = "data/kommentarer.ndjson"
    var lists = ["manifest-sha256.txt": [comments], "tagmanifest-sha256.txt": []]
    let before = try digest(comments)
    try replace(comments) { $0.replacing("hej", with: "nej") }
    let after = try digest(comments)
    try replace("manifest-sha256.txt") { $0.replacing(before, with: after) }
    lists["tagmanifest-sha256.txt"] = ["manifest-sha256.txt"]
    if let taken {
      try replace("bag-info.txt") { text in
        text.split(separator: "\n").map {
          $0.hasPrefix("Modtool-Taken:") ? "Modtool-Taken: \(taken)" : String($0)
        }.joined(separator: "\n") + "\n"
      }
    }
    var tags = ""
    for name in ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"] {
      tags += "\(try digest(name))  \(name)\n"
    }
    try replace("tagmanifest-sha256.txt") { _ in tags }
    #expect(try BagVerifier(scratch.files).verify(scratch(folder)).isValid)
  }

  @Test func `a deleted snapshot is named by verify, records verify and status`() throws {
    let scratch = try scene()
    let status = "archive status --casebook @bok --channel 100 --since 2026-01-01 --all"
    #expect(run(scratch, status).output.contains("taken: snapshot of the half-year (2026-H1)"))
    try scratch.files.removeTree(scratch(Self.folder))
    let verified = run(scratch, "archive verify --casebook @bok")
    #expect(verified.code == .badData)
    #expect(
      verified.output
        == "MISSING: the snapshot of Exempelköping taken 2026-04-14 12:00 (entry 1 of the ledger)\n"
    )
    #expect(verified.talk.contains("restore it from the backup"))
    #expect(verified.talk.contains("modtool archive handover 1"))
    let json = run(scratch, "archive verify --casebook @bok --format json").output
    #expect(json.contains("\"missing\": [\n    {\n      \"entry\": 1,"), "\(json)")
    let records = run(scratch, "records verify --casebook @bok")
    #expect(records.code == .badData)
    #expect(records.output.hasPrefix("DAMAGE: the snapshot of entry 1, taken 2026-04-14 12:00, is"))
    let late = run(scratch, status)
    #expect(!late.output.contains("taken: snapshot"))
    #expect(
      late.talk.contains(
        "missing: the snapshot of Exempelköping taken 2026-04-14 12:00 (entry 1 of"))
  }

  @Test func `only the snapshot that is gone is missing`() throws {
    let scratch = try scene()
    _ = run(
      scratch, "archive snapshot @export.ndjson --channel 100 --casebook @bok",
      now: "2026-09-15T10:00:00Z")
    try scratch.files.removeTree(scratch(Self.folder))
    let verified = run(scratch, "archive verify --casebook @bok")
    #expect(verified.code == .badData)
    let lines = verified.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("valid: ") == true)
    #expect(lines.last?.hasPrefix("MISSING: ") == true)
  }

  @Test
  func `a snapshot that was handed over is not missing and still counts; a lost one does not`()
    throws
  {
    let scratch = try scene()
    let words = "archive handover 2026-04-14_facebook_exempelkoping --casebook @bok --by Bo"
    #expect(run(scratch, words).code == .usage)
    let dry = run(scratch, words + " --to Stadsarkivet --dry-run")
    #expect(dry.code == .nothing, "\(dry.talk)")
    #expect(try Casebook.lines(scratch) == 1)
    let done = run(scratch, words + " --to Stadsarkivet")
    #expect(done.code == .nothing, "\(done.talk)")
    #expect(run(scratch, "archive verify --casebook @bok").output.hasPrefix("valid: "))
    try scratch.files.removeTree(scratch(Self.folder))
    #expect(run(scratch, "archive verify --casebook @bok").code == .nothing)
    #expect(run(scratch, "records verify --casebook @bok").code == .nothing)
    let status = "archive status --casebook @bok --channel 100 --since 2026-01-01 --all"
    #expect(run(scratch, status).output.contains("taken: snapshot of the half-year (2026-H1)"))
    let log = String(
      decoding: try scratch.files.contents(of: scratch("bok/archive/overlamnat.ndjson")),
      as: UTF8.self)
    #expect(log.contains("\"to\":\"Stadsarkivet\"") && log.contains("\"entry\":1"))

    let other = try scene()
    try other.files.removeTree(other(Self.folder))
    #expect(run(other, "archive handover 7 --casebook @bok --by Bo --lost brand").code == .usage)
    let lost = run(other, "archive handover 1 --casebook @bok --by Bo --lost brand")
    #expect(lost.code == .nothing, "\(lost.talk)")
    #expect(run(other, "archive verify --casebook @bok").code == .nothing)
    #expect(!run(other, status).output.contains("taken: snapshot"))
  }

  @Test(arguments: [nil, "2026-04-13T10:00:00Z"])
  func `a changed snapshot never becomes the one the ledger knows`(_ taken: String?) throws {
    let scratch = try scene()
    try forge(scratch, taken: taken)
    let first = run(scratch, "archive verify --casebook @bok")
    #expect(first.code == .badData)
    #expect(!first.output.contains("valid: "), "\(first.output)")
    #expect(!first.talk.contains("the next modtool archive snapshot"), "\(first.talk)")
    let named = run(scratch, "archive verify @\(Self.folder)")
    #expect(named.code == .badData)
    // Refused on usage, then carried out: neither enters it.
    #expect(run(scratch, "archive snapshot @none --channel 100 --casebook @bok").code != .nothing)
    _ = run(
      scratch, "archive snapshot @export.ndjson --channel 100 --technique export --casebook @bok",
      now: "2026-09-15T10:00:00Z")
    #expect(try Casebook.lines(scratch) == 2)
    #expect(run(scratch, "archive verify --casebook @bok").code == .badData)
    #expect(run(scratch, "records verify --casebook @bok").code == .badData)
  }

  @Test func `a changed copy beside the snapshot is not entered either`() throws {
    let scratch = try scene()
    let copy = "bok/snapshots/2026-04-14_facebook_exempelkoping_2"
    for (path, bytes) in try scratch.contents(of: Self.folder) {
      let target = scratch(path.replacing(Self.folder, with: copy))
      try scratch.files.makeDirectories(parent(of: target))
      try scratch.files.write(bytes, to: target)
    }
    try forge(scratch, copy)
    _ = run(
      scratch, "archive snapshot @export.ndjson --channel 100 --casebook @bok",
      now: "2026-09-15T10:00:00Z")
    #expect(try Casebook.lines(scratch) == 2)
    #expect(run(scratch, "archive verify --casebook @bok").code == .badData)
  }

  @Test func `what an interrupted run left is entered by the next one that succeeds, no other`()
    throws
  {
    let scratch = try scene()
    let store = SnapshotStore(Casebook.plain(scratch("bok")))
    // As if the machine had stopped between the rename and the ledger line.
    try scratch.files.system.remove(scratch("bok/ledger/2026.log"), isDirectory: false)
    #expect(try store.strays().count == 1)
    #expect(
      run(scratch, "archive snapshot --channel 100 --casebook @bok").code == .usage)
    #expect(try store.strays().count == 1)
    let next = run(
      scratch, "archive snapshot @export.ndjson --channel 100 --technique export --casebook @bok",
      now: "2026-09-15T10:00:00Z")
    #expect(next.code == .nothing, "\(next.talk)")
    #expect(next.talk.contains("of an interrupted run was whole and is now in the ledger"))
    #expect(run(scratch, "archive verify --casebook @bok").code == .nothing)
  }

  @Test(arguments: [
    "archive verify --casebook @bok", "archive status --casebook @bok --all",
    "archive snapshot @export.ndjson --channel 100 --casebook @bok",
  ])
  func `a changed salt is said to be that, not a snapshot nobody took`(_ words: String) throws {
    let scratch = try scene()
    let path = scratch("bok/salt.txt")
    var salt = try scratch.files.contents(of: path)
    salt[0] = salt[0] == 0x61 ? 0x62 : 0x61
    try scratch.files.write(salt, to: path, temporary: scratch("salt"))
    let result = run(scratch, words, now: "2026-04-15T10:00:00Z")
    #expect(result.code == .badData, "\(result.output)")
    #expect(result.talk.contains("salt.txt is not the file the ledger vouches for"))
    #expect(result.output == "")
  }

  @Test func `an empty casebook says that it has no snapshot`() throws {
    let scratch = try scene()
    try scratch.files.removeTree(scratch("bok"))
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    desk.open("1")
    let result = desk.run("archive", "verify")
    #expect(
      result
        == RunResult(output: "", talk: "ärendemappen har inga ögonblicksbilder\n", code: .nothing))
  }
}

extension Casebook {
  /// A casebook on the disk whose salts are of no matter.
  fileprivate static func plain(_ root: String) -> Casebook {
    Casebook(root: root, files: LocalFileSystem()) { [UInt8](repeating: 7, count: $0) }
  }

  /// How many lines the ledger in `bok` has.
  fileprivate static func lines(_ scratch: ScratchFolder) throws -> Int {
    try plain(scratch("bok")).readLedger().checkedLines
  }
}
