import ModKit

extension OptionSpecification {
  /// `--channel` of the archive commands.
  static let channel = OptionSpecification.value(
    "channel", "ID", repeatable: true,
    Bilingual(
      sv: "bara den konfigurerade kanalen med detta id eller namn (får upprepas)",
      en: "only the configured channel with this id or name (repeatable)"))

  /// `--excel`.
  static let excelTable = OptionSpecification.flag(
    "excel",
    Bilingual(
      sv: "csv för svenskt Excel: semikolon och BOM", en: "csv for Swedish Excel: semicolons, BOM"))
}

extension Invocation {
  /// `modtool VERSION`, as every output for machines names its maker.
  var tool: String { "modtool \(Modtool.version)" }

  /// The policy a schedule follows: of a family the version in force now, else its newest.
  func scheduledPolicy() throws(Diagnostic) -> Policy {
    let policy: Policy
    switch try policySelection() {
    case .pinned(let pinned): policy = pinned
    case .byDate(let family):
      let today = Stockholm.date(at: now)
      policy = family.versions.last { $0.isInForce(on: today) } ?? family.newest
    }
    guard !policy.archive.schedule.isEmpty else {
      throw Diagnostic(
        .configuration,
        Bilingual(
          sv: "policyn '\(policy.id)' har inget schema för arkivering",
          en: "the policy '\(policy.id)' has no archive schedule"),
        hint: Bilingual(
          sv: "lägg till 'archive' i policyfilen", en: "add 'archive' to the policy file"))
    }
    return policy
  }

  /// The configured channels that `--channel` picks, or all of them.
  func chosenChannels(_ configuration: Configuration) throws(Diagnostic) -> [ChannelEntry] {
    let names = arguments.values("channel")
    guard !names.isEmpty else { return configuration.channels }
    var chosen: [ChannelEntry] = []
    for name in names { chosen.append(try configuration.channel(named: name)) }
    return chosen
  }
}

extension Configuration {
  /// The one channel with `name` as id, `platform/id`, or name.
  func channel(named name: String) throws(Diagnostic) -> ChannelEntry {
    let exact = channels.filter {
      $0.id == name || "\($0.platform.name)/\($0.id)" == name
    }
    let found = exact.isEmpty ? channels.filter { $0.name == name } : exact
    if found.count == 1 { return found[0] }
    let labels = channels.flatMap { [$0.id, $0.name].compactMap { $0 } }
    if found.count > 1 {
      let list = found.map { "\($0.platform.name)/\($0.id)" }.joined(separator: ", ")
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "'\(name)' är flera kanaler: \(list)", en: "'\(name)' is several channels: \(list)"))
    }
    let near = suggestion(for: name, among: labels)
    throw Diagnostic(
      .usage,
      Bilingual(
        sv: "ingen kanal '\(name)' i konfigurationen", en: "no channel '\(name)' is configured"),
      hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") }
        ?? Bilingual(
          sv: channels.isEmpty
            ? "inga kanaler är konfigurerade" : "modtool channels check visar kanalerna",
          en: channels.isEmpty
            ? "no channels are configured" : "modtool channels check shows the channels"))
  }
}
