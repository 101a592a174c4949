import Foundation
import Testing

@testable import modtool

@Suite struct HandledCommandTests {
  @Test func `the first entry makes the casebook's folder`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("modtool-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let casebook = folder.appendingPathComponent("arenden").path
    let added = runModtool(
      "handled", "add", "facebook:1_2", "--via", "phone", "--by", "Anna Ek", "--casebook", casebook)
    #expect(added.code == .nothing)
    let listed = runModtool("handled", "list", "--casebook", casebook)
    #expect(listed.code == .nothing)
    #expect(listed.output.contains("facebook:1_2"))
  }
}
