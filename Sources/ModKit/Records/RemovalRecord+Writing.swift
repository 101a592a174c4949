extension RemovalRecord {
  /// The record as indented JSON with a final line feed: the content of `record.json`.
  public var json: [UInt8] {
    var writer = JSONWriter(pretty: true)
    write(to: &writer)
    return writer.bytes + [0x0A]
  }

  /// Writes the record as one JSON object.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("recordVersion", Self.version)
    writer.member("caseId", caseID.description)
    writer.member("openedAt", openedAt.description)
    writer.object("organisation") { writer in
      writer.member("name", organisation.name)
      writer.member("orgNumber", organisation.orgNumber)
      writer.member("board", organisation.board)
      writer.member("unit", organisation.unit)
    }
    writer.member("publicTitle", publicTitle)
    writer.object("channel") { writer in
      writer.member("platform", channel.platform.description)
      writer.member("accountId", channel.id)
      writer.member("accountName", channel.accountName)
      writer.member("accountURL", channel.accountURL)
    }
    writer.object("comment") { writer in comment.write(to: &writer) }
    writeAuthor(&writer)
    writer.object("discovery") { writer in
      writer.member("how", discovery.how.rawValue)
      writer.member("at", discovery.at.description)
      writer.member("reportedBy", discovery.reportedBy)
    }
    writer.object("decision") { writer in decision.write(to: &writer, tool: tool) }
    writer.object("procedure") { writer in procedure.write(to: &writer) }
    writer.array("evidence", evidence) { writer, item in item.write(to: &writer) }
    writer.array("context", context) { writer, item in
      writer.beginObject()
      writer.member("author", item.author)
      writer.member("publishedAt", item.publishedAt?.description)
      writer.member("text", item.text)
      writer.endObject()
    }
    writer.member("childAbuseImagery", isAbuseImagery)
    writer.member("retention", retention)
    writer.member("redress", redress)
    writer.object("tool") { writer in
      writer.member("name", "modtool")
      writer.member("version", tool.version)
      writer.member("policySHA256", tool.policySHA256.hex)
      writer.member("lawAsOf", tool.lawAsOf)
    }
    writer.endObject()
  }

  private func writeAuthor(_ writer: inout JSONWriter) {
    guard let author else {
      writer.name("author")
      writer.null()
      return
    }
    writer.object("author") { writer in
      writer.member("displayName", author.displayName)
      writer.member("handle", author.handle)
      writer.member("profileURL", author.profileURL)
      writer.member("platformUserId", author.platformUserID)
    }
  }
}

extension RemovalRecord.CommentPart {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("text", text)
    writer.member("textSHA256", textSHA256.hex)
    writer.member("rawText", rawText)
    writer.member("url", url)
    writer.member("platformCommentId", platformCommentID)
    writer.member("parentPostId", parentPostID)
    writer.member("parentPostURL", parentPostURL)
    writer.member("parentPostText", parentPostText)
    writer.member("inReplyTo", inReplyTo)
    for (name, moment) in [("publishedAt", publishedAt), ("editedAt", editedAt)] {
      guard let moment else {
        writer.name(name)
        writer.null()
        continue
      }
      writer.object(name) { writer in
        writer.member("value", moment.value.description)
        writer.member("precision", moment.precision.rawValue)
        writer.member("source", "export")
        writer.member("raw", moment.raw)
      }
    }
    writer.array("media", media) { writer, item in
      writer.beginObject()
      writer.member("type", item.kind)
      writer.member("url", item.url)
      writer.member("described", item.alt)
      writer.member("stored", false)
      writer.endObject()
    }
    writer.member("truncated", isTruncated)
  }
}

extension RemovalRecord.DecisionPart {
  fileprivate func write(to writer: inout JSONWriter, tool: RemovalRecord.Tool) {
    writer.member("decidedAt", decidedAt.description)
    writer.member("decidedByRole", decidedByRole)
    writer.member("decidedByName", decidedByName)
    writer.member("attestedBy", attestedBy)
    writer.array("grounds", grounds) { writer, ground in
      writer.beginObject()
      writer.member("kind", ground.kind.rawValue)
      writer.member("rule", ground.rule.rawValue)
      writer.member("labelSv", ground.labelSv)
      writer.member("provision", ground.provision)
      writer.member("policy", ground.policy.text)
      writer.member("citation", ground.citation)
      writer.endObject()
    }
    writer.member("facts", facts)
    writer.member("explanation", explanation)
    writer.member("alternatives", alternatives)
    writer.object("automatedMeans") { writer in
      writer.member("used", !matches.isEmpty)
      writer.member("toolVersion", tool.version)
      writer.array("matches", matches) { writer, match in
        writer.beginObject()
        writer.member("rule", match.rule.rawValue)
        writer.member("strength", match.strength.rawValue)
        writer.array("spans", match.spans) { writer, span in
          writer.beginArray()
          writer.int(span.lowerBound)
          writer.int(span.upperBound)
          writer.endArray()
        }
        writer.member("reason", match.reason)
        writer.endObject()
      }
    }
  }
}

extension RemovalRecord.ProcedurePart {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.array("steps", steps) { writer, planned in
      writer.beginObject()
      writer.member("step", planned.step.rawValue)
      writer.member("obligation", planned.obligation.rawValue)
      writer.member("statement", planned.statement)
      writer.member("citation", planned.citation)
      writer.endObject()
    }
    writer.array("deadlines", deadlines) { writer, limit in
      writer.beginObject()
      writer.member("subject", limit.subject.rawValue)
      writer.member("level", limit.level.rawValue)
      writer.member("due", limit.due?.description)
      writer.member("citation", limit.citation)
      writer.endObject()
    }
  }
}

extension EvidenceItem {
  /// Writes the description of the file as one JSON object.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("file", file.description)
    writer.member("kind", kind.rawValue)
    writer.member("sha256", digest.hex)
    writer.member("bytes", bytes)
    writer.member("mime", mime)
    writer.member("capturedAt", capturedAt.description)
    writer.member("capturedBy", capturedBy)
    writer.member("method", method)
    writer.member("direction", direction.rawValue)
    writer.member("derivedFrom", derivedFrom?.description)
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes a member whose value is an object with what `body` writes.
  mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    self.name(name)
    beginObject()
    body(&self)
    endObject()
  }

  /// Writes a member whose value is an array of what `body` writes for each element.
  mutating func array<Element>(
    _ name: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    beginArray()
    for element in elements { body(&self, element) }
    endArray()
  }
}
