/// The documents of a snapshot that explain it: read-me, metadata, ledger position, bag information. All in Swedish.
enum SnapshotTexts {
  /// What stands at the top of the thread pages.
  static func heading(
    _ request: SnapshotRequest, _ result: SnapshotResult
  ) -> ThreadPages.Heading {
    var lines: [ThreadPages.Heading.Line] = []
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append(.init(label: label, value: value)) }
    }
    add("Kommun", request.organisation.name)
    add("Plattform", request.channel.platform.displayName.sv)
    add("Kontots adress", request.channel.address)
    add("Ögonblicksbild tagen", Stockholm.short(request.taken))
    add("Teknik", request.technique)
    add("Omfattning", extent(result))
    add("Fullständighet", completeness(result))
    add("Enligt", request.policy.archive.statement.citation.full)
    return ThreadPages.Heading(title: "Kommentarer: " + request.channel.label, lines: lines)
  }

  /// The read-me.
  static func readMe(
    _ request: SnapshotRequest, _ result: SnapshotResult, isPackage: Bool = false
  ) -> [UInt8] {
    var text = """
      ÖGONBLICKSBILD AV ETT KONTO I SOCIALA MEDIER

      Kommun:           \(line(request.organisation.name ?? "inte angiven"))
      Konto:            \(line(request.channel.label))
      Plattform:        \(line(request.channel.platform.displayName.sv))
      Adress:           \(line(request.channel.address ?? "inte angiven"))
      Tagen:            \(Stockholm.rfc3339(request.taken))
      Teknik:           \(line(request.technique))
      Tagen av:         \(line(request.by ?? "inte angivet"))
      Anledning:        \(line(request.note ?? request.policy.archive.statement.summary.sv))
      Styrdokument:     \(line(request.policy.archive.statement.citation.full))
      Omfattning:       \(extent(result))
      Fullständighet:   \(completeness(result))

      INNEHÅLL\(isPackage ? " (i mappen representations/rep1/data)" : "")

      export/               exporten från plattformen, byte för byte som den lämnades
      kommentarer.ndjson    samma kommentarer i ett öppet format: en JSON-post (RFC 8259) per rad, UTF-8,
                            tider i UTC (RFC 3339)
      tradar.html           kommentarerna att läsa, i tidsordning; utan skript, inget hämtas från nätet

      """
    if result.pages.count > 1 {
      text +=
        "                            fortsätter i tradar-2.html till tradar-\(result.pages.count).html\n"
    }
    if !request.screenshots.isEmpty {
      text += """
        skarmdumpar/          skärmdumpar som de togs; där det gick även som PDF/A-1b

        """
    }
    if !request.attachments.isEmpty {
      text += "bilagor/              andra filer som lämnades med, orörda\n"
    }
    text += """
      kanal.json            kontots post i kommunens kanalregister
      policy.json           kommunens regler när bilden togs
      liggare.txt           ärendeliggarens läge, som bevis för att den inte ändrats efteråt
      ogonblicksbild.json   dessa uppgifter för maskiner

      ATT KONTROLLERA

      \(isPackage ? packageNote : bagNote)
      I export/ kan det finnas uppgifter om enskilda. Pröva sekretess innan något lämnas ut.

      Gjord med \(line(request.tool)).

      """
    return Array(text.utf8)
  }

  private static let bagNote = """
    Paketet följer BagIt 1.0 (RFC 8493). I mappen ovanför data/ ligger manifest-sha256.txt med
    kontrollsumman för varje fil. Den som har paketet kan kontrollera det i den mappen med

      sha256sum -c manifest-sha256.txt

    """

  private static let packageNote = """
    Paketet följer FGS Paketstruktur 2.0 (E-ARK CSIP och SIP 2.1.0). METS.xml i paketets rot nämner
    varje fil med kontrollsumma (SHA-256).

    """

  /// The metadata for machines.
  static func metadata(_ request: SnapshotRequest, _ result: SnapshotResult) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("schema", "modtool-snapshot-1")
    writer.member("tool", request.tool)
    writer.member("organisation", request.organisation.name)
    writer.member("platform", request.channel.platform.name)
    writer.member("channel", request.channel.id)
    writer.member("channelName", request.channel.name)
    writer.member("address", request.channel.address)
    writer.member("taken", Stockholm.rfc3339(request.taken))
    writer.member("technique", request.technique)
    writer.member("by", request.by)
    writer.member("note", request.note)
    writer.member("policy", request.policy.id.text)
    writer.member("policySHA256", request.policy.digest.hex)
    writer.member("citation", request.policy.archive.statement.citation.full)
    writer.member("comments", result.comments)
    writer.member("posts", result.posts)
    writer.member("refused", result.refusedCount)
    writer.member("complete", result.isComplete)
    writer.name("incompleteness")
    writer.beginArray()
    for reason in result.incompleteness.sorted() { writer.string(reason.rawValue) }
    writer.endArray()
    writer.member("firstPublished", result.firstPublished?.description)
    writer.member("lastPublished", result.lastPublished?.description)
    writer.member("ledger", request.checkpoint?.description)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// The ledger's checkpoint.
  static func ledger(_ request: SnapshotRequest) -> [UInt8] {
    guard let checkpoint = request.checkpoint else {
      return Array("Ärendeliggaren var tom när ögonblicksbilden togs.\n".utf8)
    }
    return Array(
      """
      Loggposition: \(checkpoint.sequence), kontrollsumma: \(checkpoint.hash)
      Kontrolleras med: modtool records verify --anchor \(checkpoint)

      """.utf8)
  }

  /// The elements of `bag-info.txt`.
  static func bagInformation(
    _ request: SnapshotRequest, _ result: SnapshotResult
  ) -> [(label: String, value: String)] {
    var information: [(label: String, value: String)] = []
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { information.append((label, value)) }
    }
    add("Source-Organization", request.organisation.name)
    add("Bagging-Date", Stockholm.date(at: request.taken).description)
    add(
      "External-Description",
      "Ögonblicksbild av \(request.channel.label) (\(request.channel.platform.displayName.sv)), "
        + extent(result))
    add("Bag-Software-Agent", request.tool)
    add("Modtool-Platform", request.channel.platform.name)
    add("Modtool-Channel", request.channel.id)
    add("Modtool-Taken", Stockholm.rfc3339(request.taken))
    add("Modtool-Technique", request.technique)
    add("Modtool-Policy", request.policy.id.text)
    add("Modtool-Policy-SHA256", request.policy.digest.hex)
    add("Modtool-Ledger", request.checkpoint?.description)
    return information
  }

  private static func extent(_ result: SnapshotResult) -> String {
    let comments = result.comments == 1 ? "1 kommentar" : "\(result.comments) kommentarer"
    let posts = result.posts == 1 ? "1 inlägg" : "\(result.posts) inlägg"
    guard let first = result.firstPublished, let last = result.lastPublished else {
      return "\(comments), \(posts)"
    }
    return
      "\(comments), \(posts), från \(Stockholm.date(at: first)) till \(Stockholm.date(at: last))"
  }

  private static func completeness(_ result: SnapshotResult) -> String {
    var parts = result.incompleteness.sorted().map(\.explanation.sv)
    if parts.isEmpty {
      parts.append(
        result.isComplete
          ? "inget tyder på att något saknas" : "exporten är inte fullständig")
    }
    if result.refusedCount > 0 {
      parts.append("\(result.refusedCount) poster kunde inte läsas och finns bara i exporten")
    }
    return parts.joined(separator: "; ")
  }

  /// One line without controls.
  private static func line(_ text: String) -> String { terminalSafe(text) }
}
