import Foundation
import Testing

/// What the house style asks of every source file, checked on the files themselves.
@Suite struct SourceConventionTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private struct SourceFile {
    var path: String
    var text: String

    /// The text without its comment lines.
    var code: String {
      text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        .joined(separator: "\n")
    }
  }

  private static func swiftFiles(in folder: String) throws -> [SourceFile] {
    let base = root.appendingPathComponent(folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
      return SourceFile(path: folder + "/" + name, text: text)
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
    "try!", "as!", "fatalError(", "@unchecked Sendable", "NSRegularExpression", "TimeZone.current",
    " TODO", " FIXME", "import FoundationNetworking", " print(",
  ])
  func `the library and the program do not use`(construct: String) throws {
    let found = try Self.swiftFiles(in: "Sources").filter { file in
      file.code.range(of: construct, options: .literal) != nil
    }
    #expect(found.map(\.path) == [])
  }

  @Test func `forced inlining stands beside its measurement`() throws {
    let found = try Self.swiftFiles(in: "Sources").filter { file in
      file.text.range(of: "@inline(__always)", options: .literal) != nil
        && file.text.range(of: "easured", options: .literal) == nil
    }
    #expect(found.map(\.path) == [])
  }

  @Test func `the library reads no clock, environment or locale of its own`() throws {
    let names = ["Date()", "ProcessInfo", "getenv", "Locale.current", "CommandLine.arguments"]
    let found = try Self.swiftFiles(in: "Sources/ModKit").filter { file in
      names.contains { file.code.range(of: $0, options: .literal) != nil }
    }
    #expect(found.map(\.path) == [])
  }
}
