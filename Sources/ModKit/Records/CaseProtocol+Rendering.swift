extension CaseProtocol {
  /// The protocol as plain text: one label a line, longer values indented below. Control characters are made visible.
  public var text: String {
    var text = title + "\n" + String(repeating: "=", count: title.count) + "\n"
    for section in sections {
      text += "\n\(section.title)\n" + String(repeating: "-", count: section.title.count) + "\n"
      for row in section.rows {
        let lines = terminalSafe(row.value, keepingLines: true)
          .split(separator: "\n", omittingEmptySubsequences: false)
        if lines.count == 1, row.label.count + row.value.count < 90 {
          text += "\(row.label): \(lines[0])\n"
        } else {
          text += "\(row.label):\n" + lines.map { "    \($0)\n" }.joined()
        }
      }
    }
    return text
  }

  /// The protocol as one HTML page that loads nothing: a content security policy forbids everything but the style whose
  /// hash it names, everything is escaped, and bidirectional and zero-width characters are shown by number.
  public var html: String {
    let style = CaseProtocol.style
    let hash = base64(SHA256.digest(of: Array(style.utf8)).bytes)
    var page = """
      <!DOCTYPE html>
      <html lang="sv">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(hash)'">
      <meta name="viewport" content="width=device-width">
      <meta name="robots" content="noindex">
      <title>\(htmlEscaped(title))</title>
      <style>\(style)</style>
      </head>
      <body>
      <main>
      <h1>\(htmlEscaped(title))</h1>

      """
    for section in sections {
      page += "<section>\n<h2>\(htmlEscaped(section.title))</h2>\n<dl>\n"
      for row in section.rows {
        page +=
          "<dt>\(htmlEscaped(row.label))</dt>\n<dd><bdi>\(htmlEscaped(row.value))</bdi></dd>\n"
      }
      page += "</dl>\n</section>\n"
    }
    return page + "</main>\n</body>\n</html>\n"
  }

  private static let style = """
    body{margin:0;background:#f4f4f2;color:#1a1a1a;font:16px/1.5 system-ui,"Segoe UI",sans-serif}\
    main{max-width:46rem;margin:0 auto;padding:2rem;background:#fff}\
    h1{font-size:1.6rem;margin:0 0 1rem}\
    h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:2px solid #1a1a1a}\
    dl{display:grid;grid-template-columns:14rem 1fr;gap:.25rem 1rem;margin:0}\
    dt{font-weight:600;overflow-wrap:anywhere}\
    dd{margin:0;min-width:0;white-space:pre-wrap;overflow-wrap:anywhere}\
    @media(max-width:40rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}\
    @media print{body{background:#fff}main{max-width:none;padding:0}section{break-inside:avoid}}
    """
}
