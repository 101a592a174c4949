import Foundation
import Testing

@testable import ModKit
@testable import modtool

/// `modtool.json`: what the reader takes, what the schema says and what help shows are one.
@Suite struct ConfigurationTests {
  private static let example = packagePath("Fixtures/Configuration/exempelkoping.json")

  /// Every key but the one that only editors read.
  private static let paths = Configuration.keys.flatMap { $0.paths() }
    .filter { $0.path != "$schema" }

  private static func read(_ text: String) throws(Diagnostic) -> Configuration {
    let document = try JSONDocument(
      parsing: Array(text.utf8), origin: JSONOrigin(file: "modtool.json"))
    return try Configuration(reading: document.root)
  }

  /// The smallest file in which the key at `path` has the value `json` and nothing that is required is missing.
  private static func file(
    _ path: [Substring], _ json: String, keys: [ConfigurationKey] = Configuration.keys
  ) -> String {
    guard let first = path.first else { return json }
    let name = String(first.prefix { $0 != "[" })
    let members = keys.first { $0.name == name }?.members ?? []
    let value = file(Array(path.dropFirst()), json, keys: members)
    let others = keys.filter { $0.isRequired && $0.name != name }.map { "\"\($0.name)\":\"1\"" }
    let own = "\"\(name)\":" + (first.hasSuffix("[]") ? "[\(value)]" : value)
    return "{" + (others + [own]).joined(separator: ",") + "}"
  }

  @Test(arguments: paths.map(\.path))
  func `a value of the wrong kind is refused, so every key is read`(path: String) throws {
    let key = try #require(Self.paths.first { $0.path == path }?.key)
    let wrong =
      switch key.value {
      case .text, .texts, .dates, .object, .objects: "5"
      case .date, .positive, .truth: #""x""#
      }
    let message =
      switch key.value {
      case .text: "expected a string, found a number"
      case .texts, .dates, .objects: "expected an array, found a number"
      case .object: "expected an object, found a number"
      case .date: "expected a date as 2026-03-02, found a string"
      case .positive: "expected a whole number, found a string"
      case .truth: "expected true or false, found a string"
      }
    var found: Diagnostic?
    do throws(Diagnostic) {
      _ = try Self.read(Self.file(path.split(separator: "."), wrong))
    } catch {
      found = error
    }
    #expect(found?.message.en == message)
    #expect(found?.kind == .configuration)
  }

  @Test(
    arguments: ["nyckel"]
      + paths.filter { $0.path.contains(".") }.map { path, _ in
        path.prefix(through: path.lastIndex(of: ".") ?? path.startIndex) + "nyckel"
      })
  func `a key that no table has is refused in every object`(path: String) throws {
    #expect {
      _ = try Self.read(Self.file(path.split(separator: "."), "1"))
    } throws: {
      ($0 as? Diagnostic)?.message.en == "unknown member 'nyckel'"
    }
  }

  @Test func `the example has every key and can be read`() throws {
    let text = try String(contentsOfFile: Self.example, encoding: .utf8)
    let configuration = try Self.read(text)
    #expect(configuration.organisation.name == "Exempelköpings kommun")
    #expect(configuration.channels.map(\.officialAuthorIds.count) == [1, 1])
    _ = try configuration.channels.map {
      try ClockSettings(calendar: configuration.calendar, channel: $0)
    }
    let missing = Self.paths.filter { !text.contains("\"\($0.key.name)\":") }
    #expect(missing.map(\.path) == [])
  }

  @Test func `the schema is what the golden file shows, with a description of every property`()
    throws
  {
    let result = runModtool("schema", "config")
    #expect(result.talk == "")
    try expectGolden(result.output, "config.schema.json")
    let count = result.output.components(separatedBy: "\"description\":").count - 1
    #expect(count == Configuration.keys.flatMap { $0.paths() }.count)
    let bare = Self.paths.filter { $0.key.summary.sv.isEmpty || $0.key.summary.en.isEmpty }
    #expect(bare.map(\.path) == [])
  }

  @Test(arguments: ["sv", "en"])
  func `help and the manual name every key`(language: String) throws {
    let help = runModtool("help", "config", "--lang", language).output
    #expect(Self.paths.filter { !help.contains("  \($0.path)\n") }.map(\.path) == [])
    let manual = runModtool("man", "--lang", language).output.replacing("\\-", with: "-")
    #expect(Self.paths.filter { !manual.contains(".TP\n\($0.path)\n") }.map(\.path) == [])
  }

  @Test func `the example that help shows can be read`() throws {
    let configuration = try Self.read(HelpRenderer.configurationExample)
    #expect(configuration.channels.count == 1)
  }

  @Test func `a wrong configuration says where to read on`() throws {
    let folder = try ScratchFolder()
    let path = folder("modtool.json")
    try folder.files.write(Array(#"{"organisation": "Exempelköping"}"#.utf8), to: path)
    #expect(
      runModtool("overdue", "x.json", "--config", path)
        == RunResult(
          output: "",
          talk: """
            error: expected an object, found a string
             --> \(path):1:18 (at /organisation)
            hint: modtool help config shows every key

            """, code: .configuration))
  }

  @Test func `README's removal can be repeated with the example`() throws {
    let folder = try ScratchFolder()
    func run(_ words: String...) -> RunResult {
      runModtool(
        words + ["--config", Self.example, "--casebook", folder("larenden"), "--lang", "en"],
        now: "2026-03-16T13:00:00+01:00")
    }
    let readme = try String(contentsOfFile: packagePath("README.md"), encoding: .utf8)
    let opened = run(
      "removal", "open", packagePath("Fixtures/Exports/exempelkoping-facebook.json"), "--comment",
      "503_7034", "--rule", "commercial", "--reason", "Kommentaren är reklam för ett företag",
      "--by", "Bo Ek", "--role", "kommunikatör")
    #expect(opened.code == .nothing)
    #expect(readme.contains(" kommunikatör\n" + opened.output + opened.talk))
    let steps = run("removal", "next")
    #expect(readme.contains("$ modtool removal next\n" + steps.output))
    let letter = run("removal", "notify", "MOD-2026-000001")
    #expect(
      readme.contains("$ modtool removal notify MOD-2026-000001\n" + letter.output + letter.talk))
  }
}
