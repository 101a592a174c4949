extension CaseDossier {
  /// The record, what happened since, and where the case stands, as indented JSON.
  public var json: [UInt8] {
    var writer = JSONWriter(pretty: true)
    write(to: &writer)
    return writer.bytes + [0x0A]
  }

  /// Writes the case as one JSON object.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("caseId", id.description)
    writer.member("stage", state.stage.rawValue)
    writer.member("next", state.next?.step.rawValue)
    writer.member("diarienummer", diarienummer)
    writer.member("legalHold", isUnderLegalHold)
    writer.object("integrity") { writer in
      writer.member("manifestSHA256", SHA256.digest(of: manifest.bytes).hex)
      writer.member("ledgerSeq", position?.sequence)
      writer.member("ledgerHash", position?.hash.hex)
    }
    writer.name("record")
    record.write(to: &writer)
    writer.array("updates", updates) { writer, update in update.write(id, to: &writer) }
    writer.endObject()
  }
}
