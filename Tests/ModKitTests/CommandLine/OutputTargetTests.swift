import Foundation
import Testing

@testable import ModKit
@testable import modtool

/// Where `--output` leads, and what it must leave alone.
struct OutputTargetTests {
  private static let export = """
    {"type": "header", "format": "modtool-comments", "version": "1.0", "platform": "facebook"}
    {"id": "1", "content": "Vilka jävla idioter ni är!"}

    """

  private let folder: ScratchFolder
  private var input: String { folder("in.ndjson") }

  init() throws {
    folder = try ScratchFolder()
    try write(Self.export, to: "in.ndjson")
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: folder(name)))
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.files.contents(of: folder(name)), as: UTF8.self)
  }

  private func convert(to output: String) -> RunResult {
    runModtool("convert", input, "--output", output, "--lang", "en", "--color", "never")
  }

  private var converted: String { convert(to: "-").output }

  @Test(arguments: ["in.ndjson", "hard.ndjson", "soft.ndjson", "./in.ndjson"])
  func `what is read is not written over, under whatever name`(name: String) throws {
    let files = FileManager.default
    try files.linkItem(atPath: input, toPath: folder("hard.ndjson"))
    try files.createSymbolicLink(
      atPath: folder("soft.ndjson"), withDestinationPath: "in.ndjson")
    let run = convert(to: folder(name))
    #expect([run.output, String(describing: run.code)] == ["", "usage"])
    #expect(
      run.talk.hasPrefix(
        """
        error: --output is the same file that is read: \(input)
        hint: name another file; what is read is never written over

        """))
    #expect(try text("in.ndjson") == Self.export)
  }

  @Test func `an option's file is not written over either`() throws {
    try write("{}", to: "modtool.json")
    let run = runModtool(
      "check", input, "--config", folder("modtool.json"), "-o", folder("modtool.json"))
    #expect(run.code == .usage)
    #expect(try text("modtool.json") == "{}")
  }

  @Test func `a link stays and what it leads to is written, there before or not`() throws {
    let files = FileManager.default
    try files.createDirectory(atPath: folder("reports"), withIntermediateDirectories: false)
    try write("earlier", to: "reports/old.ndjson")
    for (link, target) in [("old", "reports/old.ndjson"), ("new", "reports/new.ndjson")] {
      try files.createSymbolicLink(atPath: folder(link), withDestinationPath: target)
      #expect(convert(to: folder(link)).code == .nothing)
      #expect(try text(target) == converted)
      #expect(try files.destinationOfSymbolicLink(atPath: folder(link)) == target)
    }
  }

  @Test func `links in a circle are an error`() throws {
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder("a"), withDestinationPath: "b")
    try files.createSymbolicLink(atPath: folder("b"), withDestinationPath: "a")
    #expect(convert(to: folder("a")).code == .cannotCreate)
  }

  @Test func `a named pipe gets the bytes and stays a pipe`() async throws {
    let pipe = folder("pipe")
    let made = unsafe mkfifo(pipe, 0o600)
    #expect(made == 0)
    let reader = Task.detached { try FileHandle(forReadingFrom: URL(filePath: pipe)).readToEnd() }
    #expect(convert(to: pipe).code == .nothing)
    #expect(String(decoding: try await reader.value ?? Data(), as: UTF8.self) == converted)
    #expect(try folder.files.system.status(of: pipe)?.kind == .special)
  }

  @Test func `a device is written to, not replaced`() throws {
    #expect(convert(to: "/dev/null").code == .nothing)
    #expect(try folder.files.system.status(of: "/dev/null")?.kind == .special)
    #expect(convert(to: "/dev/stdout") == convert(to: "-"))
  }

  @Test func `a file that is replaced keeps its permissions`() throws {
    let path = folder("report.ndjson")
    try write("earlier", to: "report.ndjson")
    let changed = unsafe chmod(path, 0o640)
    #expect(changed == 0)
    #expect(convert(to: path).code == .nothing)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try text("report.ndjson") == converted)
  }

  @Test func `a name left behind by a run that was killed is passed over`() throws {
    try write("half", to: "report.ndjson.modtool-\(getpid())")
    #expect(convert(to: folder("report.ndjson")).code == .nothing)
    #expect(try text("report.ndjson") == converted)
    #expect(try text("report.ndjson.modtool-\(getpid())") == "half")
  }

  @Test(arguments: [
    ("", ExitCode.usage), (".", ExitCode.cannotCreate), ("nowhere/x", ExitCode.cannotCreate),
  ])
  func `what cannot be a file is said at once`(name: String, code: ExitCode) {
    #expect(convert(to: name.isEmpty ? "" : folder(name)).code == code)
  }
}
