import ModKit
import Testing

struct PolicyReaderFuzzTests {
  /// Damages one to three bytes of a policy file, or cuts it.
  private func damaged(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var result = bytes
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let index = Int.random(in: 0..<result.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: result[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: result.remove(at: index)
      case 2: result.insert(result[Int.random(in: 0..<result.count, using: &generator)], at: index)
      default: result.removeSubrange((index / 2 + result.count / 2)...)
      }
      if result.isEmpty { return bytes }
    }
    return result
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a damaged policy is read or refused with a place, never more`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var source = try FileSource(path: packagePath("Fixtures/Policies/exempelkoping.json"))
    let bytes = try readAll(&source)
    let reader = PolicyReader { name throws(Diagnostic) in
      throw Diagnostic(.missingInput, Bilingual(sv: "\(name) saknas", en: "no such file: \(name)"))
    }
    var refused = 0
    for _ in 0..<150 {
      let damaged = damaged(bytes, &generator)
      do throws(Diagnostic) {
        _ = try reader.read(damaged, file: "x.json")
      } catch {
        refused += 1
        #expect(error.kind == .configuration && error.place?.line != nil, "seed \(seed)")
      }
    }
    #expect(refused > 75, "seed \(seed)")
  }

  private func readAll(_ source: inout FileSource) throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    while try source.read(into: &bytes, limit: 65_536) > 0 {}
    return bytes
  }
}
