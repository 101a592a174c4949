import ModKit

/// One run of `deadline`: one thing from the command line, or many from a file.
struct DeadlineRun {
  private let invocation: Invocation
  private let configuration: Configuration
  private let policies: PolicySelection
  private let settings: ClockSettings
  private let platform: Platform?

  init(_ invocation: Invocation) throws(Diagnostic) {
    self.invocation = invocation
    configuration = try invocation.configuration()
    policies = try invocation.policySelection()
    var settings = try ClockSettings(calendar: configuration.calendar)
    if let hours = invocation.arguments.value("watched") {
      settings.watchedWeek = try WatchedWeek(parsing: hours)
    }
    if invocation.arguments.has("saturday-is-weekday") { settings.saturdayIsWeekday = true }
    if invocation.arguments.has("sunday-rule") { settings.sundayRule = true }
    self.settings = settings
    platform = invocation.arguments.value("platform").map { Platform($0) }
  }

  func finish(_ output: Output) throws(Diagnostic) -> ExitCode {
    if let path = invocation.arguments.operands.first {
      guard !invocation.arguments.has("received") else {
        throw Diagnostic(
          .usage,
          Bilingual(
            sv: "ange antingen FILE eller --received", en: "give either FILE or --received"))
      }
      return try readMany(path, output)
    }
    return try answerOne(output)
  }

  private func answerOne(_ output: Output) throws(Diagnostic) -> ExitCode {
    guard let received = try invocation.arguments.timestamp("received"), let platform else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "ange --platform och --received, eller FILE",
          en: "give --platform and --received, or FILE"))
    }
    try DeadlineRequest.checkYear(of: received)
    if let warning = platform.warning { invocation.say(warning) }
    let policy = try policies.policy(at: Stockholm.date(at: received))
    let report = try DeadlineReport(
      policy: policy, platform: platform, received: received,
      clock: DeadlineClock(settings: settings.completed(by: policy)))
    switch invocation.format {
    case "ndjson": writeJSON(report, id: nil, output)
    case "json":
      var writer = JSONWriter(pretty: true)
      report.write(id: nil, explained: true, to: &writer)
      writer.newline()
      output.write(bytes: writer.bytes)
    default: output.write(terminalSafe(report.text(invocation.language), keepingLines: true))
    }
    return .nothing
  }

  private func writeJSON(_ report: DeadlineReport, id: String?, _ output: Output) {
    var writer = JSONWriter()
    report.write(id: id, explained: invocation.format == "json", to: &writer)
    writer.newline()
    output.write(bytes: writer.bytes)
  }

  private func readMany(_ path: String, _ output: Output) throws(Diagnostic) -> ExitCode {
    var lines = LineReader(try invocation.source(path))
    var clocks: [ClockSettings: DeadlineClock] = [:]
    var counts = (read: 0, refused: 0)
    var unknownMembers: Set<String> = []
    while let line = try lines.next() {
      guard line.bytes.contains(where: { $0 > 0x20 }) else { continue }
      do throws(Diagnostic) {
        let document = try JSONDocument(
          parsing: line.bytes, origin: JSONOrigin(file: path, firstLine: line.number))
        let request = try DeadlineRequest(reading: document.root, settings: settings)
        for name in request.unknownMembers where unknownMembers.insert(name).inserted {
          sayUnknown(member: name, at: document.root.place)
        }
        let report = try answer(request, &clocks, at: document.root.place)
        if invocation.format == "text" {
          output.write(
            terminalSafe(
              (counts.read == 0 ? "" : "\n") + request.id + "\n"
                + report.text(invocation.language), keepingLines: true))
        } else {
          writeJSON(report, id: request.id, output)
        }
        counts.read += 1
      } catch {
        if invocation.arguments.has("strict") { throw error }
        counts.refused += 1
        invocation.say(error)
      }
    }
    if counts.refused > 0 {
      let (read, refused) = counts
      invocation.say(
        Bilingual(sv: "\(read) lästa, \(refused) vägrade", en: "\(read) read, \(refused) refused"))
    }
    return counts.refused > 0 && !invocation.arguments.has("keep-going") ? .badData : .nothing
  }

  private func answer(
    _ request: DeadlineRequest, _ clocks: inout [ClockSettings: DeadlineClock], at place: Place
  ) throws(Diagnostic) -> DeadlineReport {
    guard let platform = request.platform ?? platform else {
      throw Diagnostic(
        .badData,
        Bilingual(sv: "medlemmen 'platform' saknas", en: "the member 'platform' is missing"),
        at: place)
    }
    do throws(Diagnostic) {
      let date = Stockholm.date(at: request.received)
      let policy: Policy
      if let name = request.policy {
        policy = try invocation.policySelection(named: name).policy(at: date)
      } else {
        policy = try policies.policy(at: date)
      }
      let settings = request.settings.completed(by: policy)
      let clock = clocks[settings] ?? DeadlineClock(settings: settings)
      // Lines may each bring their own hours: keep the cache from growing with the input.
      if clocks.count < 1000 { clocks[settings] = clock }
      return try DeadlineReport(
        policy: policy, platform: platform, received: request.received, clock: clock)
    } catch {
      throw Diagnostic(.badData, error.message, at: error.place ?? place, hint: error.hint)
    }
  }

  private func sayUnknown(member name: String, at place: Place) {
    invocation.say(
      Diagnostic(
        .badData,
        Bilingual(
          sv: "okänd medlem '\(name)' används inte", en: "unknown member '\(name)' is not used"),
        at: place, severity: .warning))
  }
}
