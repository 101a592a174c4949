extension ChannelEntry {
  /// Reads one element of `channels`.
  public init(reading node: JSONNode) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .configuration)
    let id = try reader.requiredString("id")
    self.init(id: id, platform: Platform(try reader.requiredString("platform")))
    name = try reader.string("name")
    address = try reader.string("address")
    officialAuthorIds = try reader.strings("officialAuthorIds")
    unit = try reader.string("unit")
    responsible = try reader.string("responsible")
    substitute = try reader.string("substitute")
    administrators = try reader.strings("administrators")
    communicator = try reader.string("communicator")
    dailyOperators = try reader.strings("dailyOperators")
    purpose = try reader.string("purpose")
    targetGroup = try reader.string("targetGroup")
    goals = try reader.strings("goals")
    watchedHours = try reader.string("watchedHours")
    estimatedTime = try reader.string("estimatedTime")
    languages = try reader.strings("languages")
    isListedPublicly = try reader.bool("listedPublicly")
    showsSender = try reader.bool("showsSender")
    isManagersBlog = try reader.bool("managersBlog") ?? false
    isInternal = try reader.bool("internal") ?? false
    lastActivity = try reader.date("lastActivity")
    openedOn = try reader.date("openedOn")
    closedOn = try reader.date("closedOn")
    endsOn = try reader.date("endsOn")
    planSignedOn = try reader.date("planSignedOn")
    planSignedBy = try reader.string("planSignedBy")
    for element in try reader.array("evaluatedOn") {
      guard let text = element.string, let date = CivilDate(text) else {
        throw reader.mismatch(
          element, Bilingual(sv: "ett datum som 2026-03-02", en: "a date as 2026-03-02"))
      }
      evaluatedOn.append(date)
    }
    try reader.finish(knowing: ChannelEntry.keys)
  }
}
