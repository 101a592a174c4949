import ModKit
import Testing

/// The invariant: everything reported as saved verifies, and nothing unsaved blocks the next run.
@Suite struct CasebookCrashTests {
  static let steps: Int = {
    let disk = SimulatedDisk()
    _ = CasebookScript.run(CasebookScript.casebook(disk))
    return disk.steps
  }()

  @Test(arguments: SimulatedDisk.Survival.allCases)
  func `a crash at any step loses nothing that was saved and blocks nothing`(
    survival: SimulatedDisk.Survival
  ) throws {
    #expect(Self.steps > 100)
    for step in 0..<Self.steps {
      let disk = SimulatedDisk()
      disk.crash(at: step)
      let saved = CasebookScript.run(CasebookScript.casebook(disk))
      #expect(disk.hasCrashed)
      try expectWhole(disk.rebooted(survival), saved, "crash at step \(step), \(survival)")
    }
  }

  @Test func `a failed fsync at any step is reported and loses nothing that was saved`() throws {
    for step in 0..<Self.steps {
      let disk = SimulatedDisk()
      disk.failSynchronization(at: step)
      let saved = CasebookScript.run(CasebookScript.casebook(disk))
      disk.heal()
      let survivals = SimulatedDisk.Survival.allCases
      let survival = survivals[step % survivals.count]
      try expectWhole(disk.rebooted(survival), saved, "fsync at \(step), \(survival)")
    }
  }

  @Test func `a full disk at any step is reported and loses nothing that was saved`() throws {
    for step in 0..<Self.steps {
      let disk = SimulatedDisk()
      disk.fill(at: step)
      let saved = CasebookScript.run(CasebookScript.casebook(disk))
      disk.heal()
      try expectWhole(disk.rebooted(.everything), saved, "full at \(step)")
    }
  }

  @Test func `a failure is said to be unsaved with exit code 74`() {
    let disk = SimulatedDisk()
    disk.failSynchronization(at: 60)
    let casebook = CasebookScript.casebook(disk)
    var saved = CasebookScript.Saved()
    let error = #expect(throws: Diagnostic.self) {
      for number in 0..<10 {
        try CasebookScript.open(casebook, comment: "\(number)", saved: &saved)
      }
    }
    #expect(error?.kind == .inputOutput)
    #expect(error?.message.sv.hasPrefix("INTE SPARAT") == true)
  }

  @Test func `writes reach the storage in the order that makes them safe`() {
    let disk = SimulatedDisk()
    let casebook = CasebookScript.casebook(disk)
    var saved = CasebookScript.Saved()
    #expect(throws: Never.self) {
      let id = try CasebookScript.open(casebook, comment: "1", saved: &saved)
      let before = disk.log.count
      try CasebookScript.add(casebook, id, "updates/0001-x.json", .removed, saved: &saved)
      let folder = "/book/cases/2026/\(id)"
      #expect(
        Array(disk.log[before...]) == [
          "mkdir \(folder)/updates", "fsync \(folder)",
          "create /book/tmp/staged-1", "write /book/tmp/staged-1", "fsync /book/tmp/staged-1",
          "rename /book/tmp/staged-1 \(folder)/updates/0001-x.json", "fsync \(folder)/updates",
          "create /book/tmp/manifest", "write /book/tmp/manifest", "fsync /book/tmp/manifest",
          "rename /book/tmp/manifest \(folder)/manifest-sha256.txt", "fsync \(folder)",
          "write /book/ledger/2026.log", "fsync /book/ledger/2026.log",
          "create /book/tmp/position", "write /book/tmp/position", "fsync /book/tmp/position",
          "rename /book/tmp/position \(folder)/ledger.txt", "fsync \(folder)",
        ])
    }
  }

  private func expectWhole(
    _ disk: SimulatedDisk, _ saved: CasebookScript.Saved, _ what: String
  ) throws {
    let casebook = CasebookScript.casebook(disk)
    if try casebook.exists() {
      let report = try casebook.verify()
      let damage = report.findings.filter(\.isDamage)
      #expect(damage.isEmpty, "\(what): \(damage)")
      try expectSaved(saved, casebook, what)
    } else {
      #expect(saved.positions.isEmpty, "\(what): nothing is left")
    }
    var more = CasebookScript.Saved()
    let id = try CasebookScript.open(casebook, comment: "3", saved: &more)
    try CasebookScript.add(casebook, id, "updates/0001-x.json", .removed, saved: &more)
    if let (first, _) = saved.files.first {
      try CasebookScript.add(casebook, first, "updates/0009-x.json", .registered, saved: &more)
    }
    _ = try casebook.recover(at: CasebookScript.now, dryRun: false) { id throws(Diagnostic) in
      SHA256.digest(of: Array("\(id)".utf8))
    }
    let after = try casebook.verify()
    #expect(after.findings.isEmpty, "\(what): after recovery \(after.findings)")
    try expectSaved(saved, casebook, what)
    try expectSaved(more, casebook, what)
  }

  private func expectSaved(
    _ saved: CasebookScript.Saved, _ casebook: Casebook, _ what: String
  ) throws {
    let report = try casebook.verify(anchors: saved.positions)
    #expect(report.anchorsHeld == saved.positions.count, "\(what): a saved line is gone")
    for (id, path) in saved.files {
      #expect(
        try casebook.manifest(of: id).digest(of: path) != nil, "\(what): \(id) \(path) is gone")
    }
  }
}
