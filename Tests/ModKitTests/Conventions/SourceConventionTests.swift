import Foundation
import Testing

/// What the house style asks of every source file, checked on the files themselves.
@Suite struct SourceConventionTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func swiftFiles(in folder: String) throws -> [(path: String, text: String)] {
    let base = root.appendingPathComponent(folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      (
        folder + "/" + name,
        try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
      )
    }
  }

  @Test func `no source file holds more than four hundred lines`() throws {
    let long = try ["Sources", "Tests"].flatMap(Self.swiftFiles).filter {
      $0.text.split(separator: "\n", omittingEmptySubsequences: false).count > 401
    }
    #expect(long.map(\.path) == [])
  }

  @Test func `no file or folder is named after a kind`() throws {
    let drawers = [
      "utils", "util", "helpers", "helper", "common", "misc", "extensions", "managers",
    ]
    let found = try ["Sources", "Tests"].flatMap(Self.swiftFiles).filter { file in
      file.path.lowercased().split(whereSeparator: { $0 == "/" || $0 == "." })
        .contains { drawers.contains(String($0)) }
    }
    #expect(found.map(\.path) == [])
  }

  @Test(arguments: [
    "try!", "as!", "fatalError(", "@unchecked Sendable", "@inline(__always)", "NSRegularExpression",
    "TimeZone.current", "TODO", "FIXME", "import FoundationNetworking", "print(",
  ])
  func `the library and the program do not use`(construct: String) throws {
    let found = try Self.swiftFiles(in: "Sources").filter { $0.text.contains(construct) }
    #expect(found.map(\.path) == [])
  }

  @Test func `the library reads no clock, environment or locale of its own`() throws {
    let found = try Self.swiftFiles(in: "Sources/ModKit").filter { file in
      ["Date()", "ProcessInfo", "getenv", "Locale.current", "CommandLine.arguments"]
        .contains { file.text.contains($0) }
    }
    #expect(found.map(\.path) == [])
  }
}
