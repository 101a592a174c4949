import Testing

@testable import ModKit

@Suite struct BagTests {
  private func bag(in scratch: ScratchFolder) throws {
    var bag = try BagWriter(scratch.files, directory: scratch("bag"))
    try bag.add(Array("hej\n".utf8), as: "data/hej.txt")
    try bag.add([], as: "data/underlag/tom.bin")
    var source = MemorySource(Array(repeating: 0x61, count: 300_000), chunk: 777)
    try bag.copy(&source, as: "data/export/export.json")
    try bag.add(Array("läs mig\n".utf8), as: "LAS-MIG.txt")
    try bag.finish([("Source-Organization", "Exempelköpings\r\nkommun"), ("Bag-Count", "1 of 1")])
  }

  @Test func `a bag holds declaration, information and two manifests`() throws {
    let scratch = try ScratchFolder()
    try bag(in: scratch)
    let found = try scratch.contents(of: "bag").mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(
      found.keys.sorted() == [
        "bag/LAS-MIG.txt", "bag/bag-info.txt", "bag/bagit.txt", "bag/data/export/export.json",
        "bag/data/hej.txt", "bag/data/underlag/tom.bin", "bag/manifest-sha256.txt",
        "bag/tagmanifest-sha256.txt",
      ])
    #expect(
      found["bag/bagit.txt"] == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    #expect(
      found["bag/bag-info.txt"]
        == "Source-Organization: Exempelköpings  kommun\nBag-Count: 1 of 1\n"
        + "Payload-Oxum: 300004.3\n")
    #expect(
      found["bag/manifest-sha256.txt"]?.split(separator: "\n").map { $0.dropFirst(66) }
        == ["data/export/export.json", "data/hej.txt", "data/underlag/tom.bin"])
    #expect(
      found["bag/manifest-sha256.txt"]?.contains(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/underlag/tom.bin\n")
        == true)
  }

  @Test func `a whole bag is valid`() throws {
    let scratch = try ScratchFolder()
    try bag(in: scratch)
    let report = try BagVerifier(scratch.files).verify(scratch("bag"))
    #expect(report.problems == [])
    #expect(report.payloadBytes == 300_004)
    #expect(report.payloadFiles == 3)
    #expect(report.value("source-organization") == "Exempelköpings  kommun")
  }

  @Test func `a changed byte is found in every file`() throws {
    let scratch = try ScratchFolder()
    try bag(in: scratch)
    let verifier = BagVerifier(scratch.files)
    for (path, bytes) in try scratch.contents(of: "bag") where !bytes.isEmpty {
      for position in [0, bytes.count / 2, bytes.count - 1] {
        var changed = bytes
        changed[position] ^= 0x01
        try scratch.files.write(changed, to: scratch(path))
        #expect(try !verifier.verify(scratch("bag")).isValid, "\(path) at \(position)")
      }
      try scratch.files.write(bytes, to: scratch(path))
    }
    #expect(try verifier.verify(scratch("bag")).isValid)
  }

  @Test func `missing, extra and linked files are found`() throws {
    let scratch = try ScratchFolder()
    try bag(in: scratch)
    let verifier = BagVerifier(scratch.files)
    try scratch.files.write([1], to: scratch("bag/data/extra.txt"))
    #expect(
      try verifier.verify(scratch("bag")).problems.map(\.message.en)
        == ["the file does not belong to the bag: no manifest names it"])
    try scratch.files.system.remove(scratch("bag/data/extra.txt"), isDirectory: false)
    try scratch.files.system.remove(scratch("bag/data/hej.txt"), isDirectory: false)
    let report = try verifier.verify(scratch("bag"))
    #expect(report.problems.map(\.message.en) == ["the file is missing"])
    #expect(report.problems.first?.place?.file == scratch("bag/data/hej.txt"))
  }

  @Test func `a folder that is no bag and a folder that is not there are refused`() throws {
    let scratch = try ScratchFolder()
    let verifier = BagVerifier(scratch.files)
    #expect(throws: Diagnostic.self) { try verifier.verify(scratch.path) }
    #expect(throws: Diagnostic.self) { try verifier.verify(scratch("nothing")) }
  }

  @Test(arguments: [
    ("data/../evil", false), ("/etc/passwd", false), ("data/.hidden", false), ("data/-x", false),
    ("data/a b", false), ("data/100%", false), ("data/å", false), ("data//x", false),
    ("data/x.", false), ("data/CON_01.txt", true), ("data/a/b/c-1_2.json", true),
  ])
  func `names in a bag are plain`(_ path: String, _ isSafe: Bool) {
    #expect(BagEntry.isSafe(path) == isSafe)
  }

  @Test func `a bag is never written over another`() throws {
    let scratch = try ScratchFolder()
    try bag(in: scratch)
    #expect(throws: Diagnostic.self) { try self.bag(in: scratch) }
  }
}
