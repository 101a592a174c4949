/// Writes the threads of a snapshot as HTML pages that open in fifty years: no script, nothing remote, one style sheet
/// inside, readable on a narrow screen and on paper.
///
/// There is one page for up to `commentsPerPage` comments; larger channels get numbered pages, for no browser
/// opens a page with millions. A thread is never divided.
struct ThreadPages {
  /// What stands at the top of every page.
  struct Heading: Hashable {
    /// The channel's name.
    var title: String
    /// Label and value of each line.
    var lines: [Line]

    /// One line of the table.
    struct Line: Hashable {
      var label: String
      var value: String
    }
  }

  /// How many comments a page holds before the next thread starts a new one.
  static let commentsPerPage = 50_000

  private let heading: Heading
  private let limit: Int
  private var file: BagWriter.File
  private var count = 0
  private var post: UInt64?
  private var postHead: [UInt8] = []
  private var thread: UInt64?
  /// The pages written so far, as paths in the bag.
  private(set) var paths: [String]

  /// Opens the first page in `bag`.
  init(
    _ heading: Heading, in bag: inout BagWriter, commentsPerPage: Int = commentsPerPage
  ) throws(Diagnostic) {
    self.heading = heading
    limit = commentsPerPage
    paths = [ThreadPages.path(1)]
    file = try bag.create(paths[0])
    try write(ThreadPages.top(heading, page: 1), bag)
  }

  /// Writes everything `entries` names; `fragment` answers the HTML of an entry.
  mutating func write(
    _ entries: inout SortedEntries, to bag: inout BagWriter,
    fragment: (ThreadEntry) throws(Diagnostic) -> [UInt8]
  ) throws(Diagnostic) {
    var total = 0
    while let entry = try entries.next() {
      if entry.isPost {
        try endSection(bag)
        if count >= limit { try turnPage(&bag) }
        try beginSection(entry.post, head: try fragment(entry), bag)
        continue
      }
      total += 1
      if thread != entry.root || post != entry.post { try beginThread(entry, &bag) }
      count += 1
      let kind = entry.isRoot ? "k" : "k s"
      try write(
        "<article class=\"\(kind)\" id=\(ThreadFragments.anchor(entry.id))>\n", bag)
      try bag.write(try fragment(entry), to: &file)
      try write("</article>\n", bag)
    }
    try endSection(bag)
    if total == 0 { try write("<p>Exporten innehåller inga kommentarer.</p>\n", bag) }
    try write(ThreadPages.bottom, bag)
    try bag.close(file)
  }

  private mutating func beginThread(
    _ entry: ThreadEntry, _ bag: inout BagWriter
  ) throws(Diagnostic) {
    if post != entry.post {
      try endSection(bag)
      if count >= limit { try turnPage(&bag) }
      try beginSection(entry.post, head: Array(ThreadFragments.unknownPost.utf8), bag)
    } else {
      try endThread(bag)
      if count >= limit {
        let (open, head) = (entry.post, postHead)
        try endSection(bag)
        try turnPage(&bag)
        try beginSection(open, head: head, bag)
        try write("<p class=n>fortsättning från föregående sida</p>\n", bag)
      }
    }
    try write("<div class=trad>\n", bag)
    thread = entry.root
    if !entry.isRoot {
      try write("<p class=n>Svar på en kommentar som inte finns i exporten</p>\n", bag)
    }
  }

  private mutating func endThread(_ bag: BagWriter) throws(Diagnostic) {
    guard thread != nil else { return }
    thread = nil
    try write("</div>\n", bag)
  }

  private mutating func beginSection(
    _ post: UInt64, head: [UInt8], _ bag: BagWriter
  ) throws(Diagnostic) {
    self.post = post
    postHead = head
    try write("<section>\n", bag)
    try bag.write(head, to: &file)
  }

  private mutating func endSection(_ bag: BagWriter) throws(Diagnostic) {
    try endThread(bag)
    guard post != nil else { return }
    post = nil
    try write("</section>\n", bag)
  }

  private mutating func turnPage(_ bag: inout BagWriter) throws(Diagnostic) {
    let next = paths.count + 1
    try write(
      "<p class=n><a href=\"\(ThreadPages.name(next))\">nästa sida</a></p>\n"
        + ThreadPages.bottom, bag)
    try bag.close(file)
    paths.append(ThreadPages.path(next))
    file = try bag.create(ThreadPages.path(next))
    count = 0
    try write(ThreadPages.top(heading, page: next), bag)
  }

  private mutating func write(_ text: String, _ bag: BagWriter) throws(Diagnostic) {
    try bag.write(text.utf8, to: &file)
  }

  private static func name(_ page: Int) -> String {
    page == 1 ? "tradar.html" : "tradar-\(page).html"
  }

  private static func path(_ page: Int) -> String { "data/" + name(page) }

  private static func top(_ heading: Heading, page: Int) -> String {
    var html = """
      <!DOCTYPE html>
      <html lang=sv>
      <head>
      <meta charset=utf-8>
      <meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name=viewport content="width=device-width, initial-scale=1">
      <meta name=referrer content=no-referrer>
      <title>\(htmlEscaped(heading.title))\(page > 1 ? ", sida \(page)" : "")</title>
      <style>
      \(style)</style>
      </head>
      <body>
      <header>
      <h1>\(htmlEscaped(heading.title))</h1>
      <dl>

      """
    for line in heading.lines {
      html += "<div><dt>\(htmlEscaped(line.label))</dt><dd>\(htmlEscaped(line.value))</dd></div>\n"
    }
    html += "</dl>\n"
    if page > 1 {
      html += "<p class=n>Sida \(page) · <a href=\"\(name(page - 1))\">föregående sida</a></p>\n"
    }
    return html + "</header>\n<main>\n"
  }

  private static let bottom = "</main>\n</body>\n</html>\n"

  private static let style = """
    :root { color-scheme: light; }
    body { margin: 0 auto; padding: 1rem; max-width: 46rem; color: #1a1a1a; background: #fff;
      font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; }
    h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
    header { border-bottom: 2px solid #1a1a1a; padding-bottom: .75rem; margin-bottom: 1.5rem; }
    dl { margin: 0; font-size: .875rem; }
    dl div { display: flex; flex-wrap: wrap; gap: 0 .75rem; padding: .1rem 0; }
    dt { flex: 0 0 11rem; color: #555; }
    dd { flex: 1 1 16rem; margin: 0; }
    section { margin: 0 0 2.5rem; }
    blockquote { margin: 0 0 .5rem; padding: .5rem .75rem; border-left: 4px solid #1d5c8a;
      background: #eef4f8; white-space: pre-wrap; }
    .trad { border-top: 1px solid #bbb; padding: .5rem 0; }
    .k { margin: .5rem 0; }
    .s { margin-left: 1.25rem; padding-left: .75rem; border-left: 2px solid #ccc; }
    .k p { margin: .15rem 0; }
    .v { font-size: .9rem; }
    .v em { font-style: normal; background: #eee; padding: 0 .3rem; border-radius: .2rem; }
    .t { white-space: pre-wrap; }
    .d, .b, .n { font-size: .8rem; color: #555; }
    .d a { color: inherit; }
    @media (max-width: 30rem) { dt { flex-basis: 100%; } .s { margin-left: .25rem; } }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; }
      h2, .v { break-after: avoid; }
      .k { break-inside: avoid; }
    }

    """
}
