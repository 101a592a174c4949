extension Configuration {
  /// Reads `modtool.json`; unknown members, wrong kinds and two channels with one id are located errors
  /// of the kind `.configuration`.
  public init(reading node: JSONNode) throws(Diagnostic) {
    self.init()
    var reader = try JSONObjectReader(node, kind: .configuration)
    _ = reader.member("$schema")
    if let node = reader.member("organisation") { organisation = try Organisation(reading: node) }
    policy = try reader.string("policy")
    casebook = try reader.string("casebook")
    if let node = reader.member("registrar") { registrar = try Registrar(reading: node) }
    rulesAddress = try reader.string("rulesAddress")
    complaintText = try reader.string("complaintText")
    if let node = reader.member("own") { own = try OwnContacts(reading: node) }
    if let node = reader.member("calendar") { calendar = try CalendarSettings(reading: node) }
    if let node = reader.member("limits") { limits = try Limits(reading: node) }
    if let node = reader.member("mail") { mail = try MailSettings(reading: node) }
    for node in try reader.array("channels") {
      let entry = try ChannelEntry(reading: node)
      guard !channels.contains(where: { $0.id == entry.id && $0.platform == entry.platform }) else {
        throw Diagnostic(
          .configuration,
          Bilingual(
            sv: "två kanaler har id '\(entry.id)'", en: "two channels have the id '\(entry.id)'"),
          at: node.place)
      }
      channels.append(entry)
    }
    try reader.finish(knowing: Configuration.keys)
  }

  /// The configured channel a comment belongs to.
  public func channel(_ platform: Platform, id: String?) -> ChannelEntry? {
    channels.first { $0.platform == platform && $0.id == id }
  }
}

extension Configuration.Organisation {
  init(reading node: JSONNode) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .configuration)
    name = try reader.string("name")
    orgNumber = try reader.string("orgNumber")
    board = try reader.string("board")
    unit = try reader.string("unit")
    try reader.finish(knowing: Configuration.Organisation.keys)
  }
}

extension Configuration.Registrar {
  init(reading node: JSONNode) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .configuration)
    name = try reader.string("name")
    address = try reader.string("address")
    email = try reader.string("email")
    try reader.finish(knowing: Configuration.Registrar.keys)
  }
}

extension Configuration.OwnContacts {
  init(reading node: JSONNode) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .configuration)
    domains = try reader.strings("domains")
    telephones = try reader.strings("telephones")
    addresses = try reader.strings("addresses")
    emails = try reader.strings("emails")
    try reader.finish(knowing: Configuration.OwnContacts.keys)
  }
}

extension Configuration.CalendarSettings {
  init(reading node: JSONNode) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .configuration)
    for element in try reader.array("extraClosedDays") {
      guard let text = element.string, let date = CivilDate(text) else {
        throw reader.mismatch(
          element, Bilingual(sv: "ett datum som 2026-03-02", en: "a date as 2026-03-02"))
      }
      extraClosedDays.append(date)
    }
    for element in try reader.array("halfDays") {
      var day = try JSONObjectReader(element, kind: .configuration)
      halfDays.append(
        Configuration.HalfDay(
          rule: try day.requiredString("rule"), open: try day.requiredString("open")))
      try day.finish(knowing: Configuration.HalfDay.keys)
    }
    saturdayIsWeekday = try reader.bool("saturdayIsWeekday") ?? false
    sundayRule = try reader.bool("sundayRule") ?? false
    try reader.finish(knowing: Configuration.CalendarSettings.keys)
  }
}

extension Configuration.Limits {
  init(reading node: JSONNode) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .configuration)
    removalsPerDay = try reader.int("removalsPerDay") ?? removalsPerDay
    removalsPerAuthor = try reader.int("removalsPerAuthor") ?? removalsPerAuthor
    mailBytes = try reader.int("mailBytes") ?? mailBytes
    guard removalsPerDay > 0, removalsPerAuthor > 0, mailBytes > 0 else {
      throw Diagnostic(
        .configuration, Bilingual(sv: "gränser är större än noll", en: "limits are above zero"),
        at: node.place)
    }
    try reader.finish(knowing: Configuration.Limits.keys)
  }
}

extension Configuration.MailSettings {
  init(reading node: JSONNode) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .configuration)
    from = try reader.string("from")
    let words = try reader.strings("program")
    if !words.isEmpty { program = words }
    try reader.finish(knowing: Configuration.MailSettings.keys)
  }
}
