import ModKit

/// Writes what `check` found in the chosen form, comment by comment.
struct CheckWriter {
  private let output: Output
  private let form: Form
  private let language: Language
  private let text: FindingsText
  private let json: FindingsJSON
  private let csv: FindingsCSV
  /// Nil where identity numbers are shown.
  private var mask: IdentityNumberMask?
  private var writer = JSONWriter()

  private enum Form {
    case text
    case json
    case ndjson
    case csv
  }

  init(
    output: Output, format: String, language: Language, usesColor: Bool, isMasked: Bool,
    excel: Bool
  ) {
    self.output = output
    self.language = language
    switch format {
    case "json": form = .json
    case "ndjson": form = .ndjson
    case "csv": form = .csv
    default: form = .text
    }
    mask = isMasked ? IdentityNumberMask() : nil
    text = FindingsText(language: language, usesColor: usesColor)
    json = FindingsJSON(language: language)
    csv = FindingsCSV(language: language, excel: excel)
  }

  mutating func begin(_ header: OutputHeader) {
    switch form {
    case .text: return
    case .csv: output.write(rows: csv.header)
    case .ndjson:
      writer.beginObject()
      writer.member("type", "header")
      header.writeMembers(to: &writer)
      writer.endObject()
      writer.newline()
      flush()
    case .json:
      writer = JSONWriter(pretty: true)
      writer.beginObject()
      header.writeMembers(to: &writer)
      writer.name("comments")
      writer.beginArray()
      flush()
    }
  }

  mutating func write(_ checked: CheckedComment) {
    // The JSON forms show nothing of a comment without findings.
    let showsText = form == .text || form == .csv || !checked.findings.isEmpty
    let checked = showsText ? mask?.masked(checked) ?? checked : checked
    switch form {
    case .text: output.write(text.render(checked))
    case .csv: output.write(rows: csv.rows(checked))
    case .ndjson:
      json.write(checked, to: &writer)
      writer.newline()
      flush()
    case .json:
      json.write(checked, to: &writer)
      flush()
    }
  }

  mutating func end(_ totals: CheckTotals, policies: [Policy]) {
    switch form {
    case .text: output.write(text.summary(totals, policies: policies))
    case .csv, .ndjson: return
    case .json:
      writer.endArray()
      writer.name("totals")
      totals.write(to: &writer)
      writer.endObject()
      writer.newline()
      flush()
    }
  }

  private mutating func flush() { output.write(json: writer.drain()) }
}
