import Testing

@testable import ModKit

@Suite struct SnapshotTests {
  private let now = Timestamp(secondsSince1970: 1_776_160_800)  // 2026-04-14T10:00:00Z

  private let export = Array(
    """
    {"type":"header","platform":"facebook","channel":{"id":"100","name":"Exempelköping"}}
    {"type":"post","id":"p1","platform":"facebook","published":"2026-04-01T08:00:00Z","content":"Nyhet <b>"}
    {"type":"comment","id":"facebook:2","platform":"facebook","channel":"100","post":"p1","inReplyTo":"facebook:1","author":{"id":"9","name":"Bo <script>"},"published":"2026-04-01T10:00:00Z","content":"svar"}
    {"type":"comment","id":"facebook:1","platform":"facebook","channel":"100","post":"p1","author":{"id":"8","name":"Åsa Ek"},"published":"2026-04-01T09:00:00Z","content":"fråga & <img src=x onerror=alert(1)>"}

    """.utf8)

  private func request(_ disk: SimulatedDisk, technique: String = "Graph-export") -> SnapshotRequest
  {
    var channel = ChannelEntry(id: "100", platform: .facebook)
    channel.name = "Exempelköping / Ö"
    var organisation = Configuration.Organisation()
    organisation.name = "Exempelköpings kommun"
    return SnapshotRequest(
      organisation: organisation, channel: channel, policy: .uppsala2022, taken: now,
      technique: technique, by: "Åsa Ek", tool: "modtool test")
  }

  private func casebook(_ disk: SimulatedDisk) -> Casebook {
    Casebook(root: "bok", files: disk) { [UInt8](repeating: 7, count: $0) }
  }

  private func take(
    _ disk: SimulatedDisk, bytes: [UInt8]? = nil, format: String = "bagit"
  ) throws(Diagnostic) -> SnapshotStore.Added {
    let files = DurableFiles(disk)
    let request = request(disk)
    let source = MemorySource(bytes ?? export, name: "flöde.ndjson", chunk: 100)
    return try SnapshotStore(casebook(disk)).add(request, at: now) {
      folder, name throws(Diagnostic) in
      var writer = try SnapshotWriter(request, files: files, folder: folder)
      var result = try writer.write(exports: [source])
      guard format == "fgs" else { return (writer.bagPath, result) }
      let package = try ArchivalPackage(request, result, files: files)
        .make(from: writer.bagPath, in: folder, name: name)
      result.manifest = package.digest
      return (package.path, result)
    }
  }

  @Test func `a snapshot holds the export, the comments, a page and what explains them`() throws {
    let disk = SimulatedDisk()
    let added = try take(disk)
    #expect(added.path == "bok/snapshots/2026-04-14_facebook_exempelkoping-o")
    #expect(added.result.comments == 2)
    #expect(added.result.posts == 1)
    #expect(
      added.result.payload.map(\.path) == [
        "data/LAS-MIG.txt", "data/export/01-flode.ndjson", "data/kanal.json",
        "data/kommentarer.ndjson", "data/liggare.txt", "data/ogonblicksbild.json",
        "data/policy.json", "data/tradar.html",
      ])
    #expect(disk.content(added.path + "/data/export/01-flode.ndjson") == export)
    #expect(disk.content(added.path + "/data/policy.json") == Policy.uppsala2022.json())
    #expect(try BagVerifier(DurableFiles(disk)).verify(added.path).problems == [])
  }

  @Test func `the page is chronological, escaped and loads nothing`() throws {
    let disk = SimulatedDisk()
    let added = try take(disk)
    let page = String(
      decoding: try #require(disk.content(added.path + "/data/tradar.html")), as: UTF8.self)
    let question = try #require(
      page.firstRange(of: "fråga &amp; &lt;img src=x onerror=alert(1)&gt;"))
    let answer = try #require(page.firstRange(of: ">svar</p>"))
    #expect(question.lowerBound < answer.lowerBound)
    #expect(page.contains("<b>Bo &lt;script&gt;</b>"))
    #expect(page.contains("Nyhet &lt;b&gt;"))
    for forbidden in ["<script", "<img", "<link", "src=\"", "http-equiv=refresh", "url("] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func `the comments read back as they were`() throws {
    let disk = SimulatedDisk()
    let added = try take(disk)
    let lines = try #require(disk.content(added.path + "/data/kommentarer.ndjson"))
    func comments(_ bytes: [UInt8]) throws -> [ModKit.Comment] {
      let reader = ExportReader(MemorySource(bytes))
      var found: [ModKit.Comment] = []
      while let item = try reader.next() {
        guard case .comment(var comment) = item else { continue }
        comment.source = nil
        found.append(comment)
      }
      return found
    }
    #expect(try comments(lines) == comments(export))
  }

  @Test func `the ledger knows the snapshot without naming the channel`() throws {
    let disk = SimulatedDisk()
    let added = try take(disk)
    let book = casebook(disk)
    let journal = try book.journal()
    let store = SnapshotStore(book)
    let stored = try store.stored()
    #expect(stored.map(\.manifest) == [added.result.manifest])
    #expect(journal.others.map(\.entry.package) == [added.result.manifest])
    let channel = request(disk).channel
    #expect(
      try store.taken(channel, journal: journal, stored: stored)
        == [TakenSnapshot(at: now, technique: "Graph-export")])
    // Gone from the casebook it counts for nothing, until it is recorded as handed over: then with the hash of its technique.
    #expect(try store.taken(channel, journal: journal, stored: []) == [])
    _ = try store.record(
      SnapshotHandover(journal.snapshots[0], .handedOver(to: "Stadsarkivet"), at: now, by: "Bo Ek"))
    #expect(
      try store.taken(channel, journal: try book.journal(), stored: [])
        == [TakenSnapshot(at: now, technique: TakenSnapshot.key(ofTechnique: "graph-EXPORT"))])
    let other = ChannelEntry(id: "101", platform: .facebook)
    #expect(try store.taken(other, journal: journal, stored: stored) == [])
    let ledger = String(decoding: disk.content("bok/ledger/2026.log") ?? [], as: UTF8.self)
    #expect(
      !ledger.contains("Exempel") && !ledger.contains("facebook") && !ledger.contains("Graph"))
  }

  @Test func `a second snapshot is kept beside the first`() throws {
    let disk = SimulatedDisk()
    let first = try take(disk)
    let second = try take(disk)
    #expect(second.path == first.path + "_2")
    #expect(try SnapshotStore(casebook(disk)).stored().count == 2)
  }

  @Test(arguments: [
    ("\"channel\":\"100\",\"post\"", "\"channel\":\"999\",\"post\""),
    ("\"platform\":\"facebook\",\"channel\":\"100\",\"post\"", "\"platform\":\"youtube\",\"post\""),
    ("\"channel\":{\"id\":\"100\"", "\"channel\":{\"id\":\"999\""),
  ])
  func `an export of another channel is refused and leaves nothing`(
    _ old: String, _ new: String
  ) throws {
    let disk = SimulatedDisk()
    let text = String(decoding: export, as: UTF8.self).replacing(old, with: new)
    let error = #expect(throws: Diagnostic.self) { try self.take(disk, bytes: Array(text.utf8)) }
    #expect(error?.kind == .badData)
    #expect(try SnapshotStore(casebook(disk)).folders() == [])
    #expect(try disk.entries(of: "bok/tmp-snapshot") == ["lock"])
  }

  @Test func `a broken record is kept in the export and counted`() throws {
    let disk = SimulatedDisk()
    let bytes = export + Array("{\"type\":\"comment\",\"id\":7}\n".utf8)
    let added = try take(disk, bytes: bytes)
    #expect(added.result.comments == 2)
    #expect(added.result.refusedCount == 1)
    #expect(disk.content(added.path + "/data/export/01-flode.ndjson") == bytes)
  }

  @Test func `an export without comments is kept too`() throws {
    let disk = SimulatedDisk()
    let header = Array("{\"type\":\"header\",\"platform\":\"facebook\"}\n".utf8)
    let added = try take(disk, bytes: header)
    #expect(added.result.comments == 0)
    let page = String(
      decoding: disk.content(added.path + "/data/tradar.html") ?? [], as: UTF8.self)
    #expect(page.contains("Exporten innehåller inga kommentarer."))
  }

  @Test func `a full disk at any step leaves no half bag and blocks nothing`() throws {
    let whole = SimulatedDisk()
    _ = try take(whole)
    let steps = whole.steps
    for step in stride(from: 1, through: steps, by: 7) {
      let disk = SimulatedDisk()
      disk.fill(at: step)
      var isSaved = false
      do throws(Diagnostic) {
        _ = try take(disk)
        isSaved = true
      } catch {
        isSaved = false
      }
      disk.heal()
      let store = SnapshotStore(casebook(disk))
      for path in try store.folders() {
        #expect(try store.verify(path).isValid, "full at step \(step)")
      }
      if isSaved { #expect(try store.folders().count == 1, "full at step \(step)") }
      _ = try store.adopt(at: now)
      _ = try take(disk)
      #expect(try store.unrecorded(casebook(disk).journal(), stored: store.stored()) == [])
    }
  }

  @Test(arguments: SimulatedDisk.Survival.allCases)
  func `a crash at any step leaves no half bag under a final name`(
    _ survival: SimulatedDisk.Survival
  ) throws {
    let whole = SimulatedDisk()
    _ = try take(whole)
    for step in stride(from: 1, through: whole.steps, by: 11) {
      let before = SimulatedDisk()
      before.crash(at: step)
      do throws(Diagnostic) {
        _ = try take(before)
      } catch {
        // The world stopped; what matters is what the next process finds.
      }
      let disk = before.rebooted(survival)
      let store = SnapshotStore(casebook(disk))
      if try store.casebook.exists() {
        for path in try store.folders() {
          #expect(try store.verify(path).isValid, "crash at step \(step), \(survival)")
        }
        _ = try store.adopt(at: now)
      }
      _ = try take(disk)
      let journal = try store.casebook.journal()
      #expect(
        try store.unrecorded(journal, stored: store.stored()) == [],
        "crash at step \(step), \(survival)")
    }
  }

  @Test func `a package by FGS names every file, and a changed byte is found`() throws {
    let disk = SimulatedDisk()
    let added = try take(disk, format: "fgs")
    let store = SnapshotStore(casebook(disk))
    #expect(try store.verify(added.path).problems == [])
    let stored = try store.stored()
    #expect(stored.map(\.manifest) == [added.result.manifest])
    #expect(stored.map(\.technique) == ["Graph-export"])
    let mets = String(decoding: disk.content(added.path + "/METS.xml") ?? [], as: UTF8.self)
    for reference in MetsDocument.references(mets) {
      let path = added.path + "/" + reference.path
      let bytes = try #require(disk.content(path))
      var changed = bytes
      changed[changed.count / 2] ^= 1
      disk.overwrite(path, changed)
      #expect(try !store.verify(added.path).isValid, "\(reference.path)")
      disk.overwrite(path, bytes)
    }
    #expect(MetsDocument.references(mets).count == 10)
  }

  @Test func `pages turn between threads and stay linked`() throws {
    let scratch = try ScratchFolder()
    var bag = try BagWriter(scratch.files, directory: scratch("bag"))
    var order = try ThreadOrder(scratch.files, folder: scratch.path)
    for number in 0..<7 {
      try order.add(
        ThreadEntry(
          id: UInt64(number + 10), answering: number == 2 ? 11 : nil, post: 5,
          time: UInt64(number), isPost: false, offset: number, length: 1))
    }
    var entries = try order.finished()
    var pages = try ThreadPages(
      ThreadPages.Heading(title: "Sida", lines: []), in: &bag, commentsPerPage: 2)
    try pages.write(&entries, to: &bag) { entry throws(Diagnostic) in
      Array("<p>nr \(entry.offset)</p>".utf8)
    }
    #expect(
      pages.paths == ["data/tradar.html", "data/tradar-2.html", "data/tradar-3.html"])
    let found = try scratch.contents(of: "bag/data").mapValues {
      String(decoding: $0, as: UTF8.self)
    }
    let numbers = pages.paths.map { path in
      (found["bag/" + path] ?? "").split(separator: "nr ").dropFirst().compactMap { $0.first }
    }
    #expect(numbers == [["0", "1", "2"], ["3", "4"], ["5", "6"]])
    #expect(found["bag/data/tradar.html"]?.contains("href=\"tradar-2.html\"") == true)
    #expect(found["bag/data/tradar-2.html"]?.contains("href=\"tradar.html\"") == true)
    for page in found.values {
      #expect(page.split(separator: "<section>").count == page.split(separator: "</section>").count)
    }
  }

  @Test(arguments: [
    ("Exempelköpings kommun / \u{202E}x", "exempelkopings-kommun-x"), ("../../etc", "etc"),
    ("", "namnlos"), ("日本", "namnlos"), ("CON", "con"), ("-rf", "rf"),
    (String(repeating: "ö", count: 100), String(repeating: "o", count: 60)),
  ])
  func `folder names are plain`(_ text: String, _ name: String) {
    #expect(plainName(text, limit: 60) == name)
    #expect(BagEntry.isSafe(plainName(text, limit: 60)))
  }

  @Test(arguments: [
    ("flöde.json", "01-flode.json"), ("-", "01-export"), ("a.b.tar.gz", "01-a-b-tar.gz"),
    ("%2e%2e", "01-2e-2e"), (".hidden", "01-export.hidden"), ("namn utan", "01-namn-utan"),
  ])
  func `exports keep a plain form of their names`(_ text: String, _ name: String) {
    #expect(SnapshotWriter.fileName(1, text) == name)
    #expect(BagEntry.isSafe("data/export/" + SnapshotWriter.fileName(1, text)))
  }
}
