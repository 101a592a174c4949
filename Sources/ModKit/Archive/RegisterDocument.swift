/// The channel register itself, as a table, as JSON in the configuration's own words, and as a page.
public struct RegisterDocument {
  private let organisation: String?
  private let channels: [ChannelEntry]

  /// The register of `channels`, in the order configured.
  public init(organisation: String?, channels: [ChannelEntry]) {
    self.organisation = organisation
    self.channels = channels
  }

  /// The JSON form: `channels` as the configuration has it. It names no time, so the same register gives the same
  /// bytes.
  public func json() -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("schema", "modtool-channel-register-1")
    writer.member("organisation", organisation)
    writer.name("channels")
    writer.beginArray()
    for channel in channels { channel.write(to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// The table form, every field.
  public func csv(excel: Bool) -> String {
    let csv = CSVWriter(excel: excel)
    return csv.preamble
      + csv.row(ChannelEntry.fieldLabels)
      + channels.map { csv.row($0.fields) }.joined()
  }

  /// A page to publish: what the policies want the public to see. Administrators and other staff besides the
  /// responsible person are left out.
  public func html(on date: CivilDate) -> String {
    let title = htmlEscaped("Kanaler i sociala medier" + (organisation.map { ", " + $0 } ?? ""))
    var html = """
      <!DOCTYPE html>
      <html lang=sv>
      <head>
      <meta charset=utf-8>
      <meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name=viewport content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      body { margin: 0 auto; padding: 1rem; max-width: 46rem; color: #1a1a1a; background: #fff;
        font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
      h1 { font-size: 1.5rem; line-height: 1.25; }
      h2 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; break-after: avoid; }
      dl { margin: 0; }
      dl div { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
      dt { flex: 0 0 9rem; color: #555; }
      dd { flex: 1 1 14rem; margin: 0; }
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      <p>Register per \(date).</p>

      """
    for channel in channels {
      html += "<h2>\(htmlEscaped(channel.label))</h2>\n<dl>\n"
      for (label, value) in channel.publicFields where !value.isEmpty {
        html += "<div><dt>\(label)</dt><dd>\(htmlEscaped(value))</dd></div>\n"
      }
      html += "</dl>\n"
    }
    if channels.isEmpty { html += "<p>Inga kanaler.</p>\n" }
    return html + "</body>\n</html>\n"
  }
}

extension ChannelEntry {
  /// Writes the entry with the names the configuration uses; what is not set is left out.
  public func write(to writer: inout JSONWriter) {
    func text(_ name: String, _ value: String?) {
      if let value { writer.member(name, value) }
    }
    func list(_ name: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      writer.name(name)
      writer.beginArray()
      for value in values { writer.string(value) }
      writer.endArray()
    }
    func flag(_ name: String, _ value: Bool?) {
      if let value { writer.member(name, value) }
    }
    writer.beginObject()
    writer.member("id", id)
    writer.member("platform", platform.name)
    text("name", name)
    text("address", address)
    list("officialAuthorIds", officialAuthorIds)
    text("unit", unit)
    text("responsible", responsible)
    text("substitute", substitute)
    list("administrators", administrators)
    text("communicator", communicator)
    list("dailyOperators", dailyOperators)
    text("purpose", purpose)
    text("targetGroup", targetGroup)
    list("goals", goals)
    text("watchedHours", watchedHours)
    text("estimatedTime", estimatedTime)
    list("languages", languages)
    flag("listedPublicly", isListedPublicly)
    flag("showsSender", showsSender)
    if isManagersBlog { writer.member("managersBlog", true) }
    if isInternal { writer.member("internal", true) }
    text("lastActivity", lastActivity?.description)
    text("openedOn", openedOn?.description)
    text("closedOn", closedOn?.description)
    text("endsOn", endsOn?.description)
    text("planSignedOn", planSignedOn?.description)
    text("planSignedBy", planSignedBy)
    list("evaluatedOn", evaluatedOn.map(\.description))
    writer.endObject()
  }

  /// The Swedish names of `fields`.
  static let fieldLabels = [
    "Plattform", "Id", "Namn", "Adress", "Verksamhet", "Ansvarig", "Ersättare", "Administratörer",
    "Kommunikatör", "Daglig drift", "Syfte", "Målgrupp", "Mål", "Bevakas", "Arbetstid", "Språk",
    "I publika listan", "Visar avsändaren", "Chefsblogg", "Intern", "Senaste aktivitet", "Startad",
    "Avslutad", "Tidsbegränsad till", "Plan signerad", "Signerad av", "Utvärderad",
  ]

  /// Every field as text.
  var fields: [String] {
    [
      platform.name, id, name ?? "", address ?? "", unit ?? "", responsible ?? "",
      substitute ?? "", administrators.joined(separator: "; "), communicator ?? "",
      dailyOperators.joined(separator: "; "), purpose ?? "", targetGroup ?? "",
      goals.joined(separator: "; "), watchedHours ?? "", estimatedTime ?? "",
      languages.joined(separator: "; "), yesNo(isListedPublicly), yesNo(showsSender),
      yesNo(isManagersBlog), yesNo(isInternal), lastActivity?.description ?? "",
      openedOn?.description ?? "", closedOn?.description ?? "", endsOn?.description ?? "",
      planSignedOn?.description ?? "", planSignedBy ?? "",
      evaluatedOn.map(\.description).joined(separator: "; "),
    ]
  }

  fileprivate var publicFields: [(String, String)] {
    [
      ("Plattform", platform.displayName.sv), ("Adress", address ?? ""),
      ("Verksamhet", unit ?? ""), ("Ansvarig", responsible ?? ""), ("Syfte", purpose ?? ""),
      ("Målgrupp", targetGroup ?? ""), ("Bevakas", watchedHours ?? ""),
      ("Avslutad", closedOn?.description ?? ""),
    ]
  }

  private func yesNo(_ value: Bool?) -> String {
    switch value {
    case true?: "ja"
    case false?: "nej"
    case nil: ""
    }
  }
}
