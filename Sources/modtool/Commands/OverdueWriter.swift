import ModKit

/// Writes a review in the chosen form; nothing at all where there is nothing to report.
struct OverdueWriter {
  let invocation: Invocation
  let policies: [Policy]
  let channelNames: [String: String]
  let exportAge: Int?
  let refused: Int
  let isComplete: Bool
  /// Why the result may be less than the truth.
  let doubts: [Bilingual]

  func write(_ review: ReplyReview, to output: Output) {
    let feeds = OverdueFeeds(language: invocation.language, now: invocation.now)
    switch invocation.format {
    case "ics": output.write(feeds.calendar(of: review, channelNames: channelNames))
    case "prometheus":
      output.write(
        feeds.gauges(
          of: review.counts, refused: refused, isComplete: isComplete, exportAge: exportAge))
    case "nagios": output.write(feeds.nagios(review, doubts: doubts))
    default:
      if invocation.arguments.has("summary") {
        writeSummary(review, output)
      } else if review.urgency > .none || invocation.arguments.has("all") {
        writeItems(review, output)
      }
    }
  }

  private var text: OverdueText {
    OverdueText(
      language: invocation.language, now: invocation.now, channelNames: channelNames)
  }

  private var json: OverdueJSON { OverdueJSON(language: invocation.language) }

  private var csv: OverdueCSV {
    OverdueCSV(language: invocation.language, excel: invocation.arguments.has("excel"))
  }

  private func writeItems(_ review: ReplyReview, _ output: Output) {
    switch invocation.format {
    case "json":
      writeDocument("modtool-overdue", output) { json.writeMembers(of: review, to: &$0) }
    case "ndjson":
      var writer = JSONWriter()
      for item in review.items {
        json.write(item, to: &writer)
        writer.newline()
        output.write(bytes: writer.drain())
      }
    case "csv":
      output.write(csv.itemHeader)
      for item in review.items { output.write(csv.row(item)) }
    default: output.write(text.items(of: review))
    }
  }

  private func writeSummary(_ review: ReplyReview, _ output: Output) {
    let rows = review.compliance.figures.sorted { $0.key < $1.key }
    switch invocation.format {
    case "json":
      writeDocument("modtool-compliance", output) {
        json.writeMembers(of: review.compliance, to: &$0)
      }
    case "ndjson":
      var writer = JSONWriter()
      for (key, row) in rows {
        json.write(key, row, to: &writer)
        writer.newline()
      }
      output.write(bytes: writer.bytes)
    case "csv":
      output.write(csv.figuresHeader)
      for (key, row) in rows { output.write(csv.row(key, row)) }
    default: output.write(text.figures(of: review.compliance))
    }
  }

  private func writeDocument(
    _ schema: String, _ output: Output, _ members: (inout JSONWriter) -> Void
  ) {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    OutputHeader(schema: schema, toolVersion: Modtool.version, policies: policies)
      .writeMembers(to: &writer)
    writer.member("now", Stockholm.rfc3339(invocation.now))
    writer.member("exportComplete", isComplete)
    writer.member("refusedRecords", refused)
    members(&writer)
    writer.endObject()
    writer.newline()
    output.write(bytes: writer.bytes)
  }
}
