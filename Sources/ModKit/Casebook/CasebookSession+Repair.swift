extension CasebookSession {
  /// Repairs the end of the last volume: completes a line that only lacks its line feed, cuts a torn one.
  mutating func repairTail(
    _ tail: LedgerTail, at now: Timestamp
  ) throws(Diagnostic) {
    guard let volume = reading.volumes.last else { return }
    let path = casebook.path("ledger/" + volume.name)
    let end: Int
    var detail: LedgerDetail = "torn-tail-cut"
    switch tail {
    case .clean: return
    case .torn(let offset): end = offset
    case .unterminated(let offset):
      end = offset
      detail = "line-completed"
    }
    let torn = Array(volume.bytes[(volume.end - volume.start)...])
    let copy = casebook.path(
      "quarantine/\(padded(head.sequence, 6))-ledger-\(volume.name)-\(volume.end).torn")
    try files.write(torn, to: copy, temporary: casebook.path("tmp/torn"))
    let file = try files.system.open(path, .append)
    do throws(Diagnostic) {
      try files.system.truncate(file, to: end)
      if end > volume.end { try files.writeAll([0x0A], to: file) }
      try files.system.synchronize(file)
    } catch {
      throw files.abandoned(file, removing: nil, because: error)
    }
    try files.system.close(file)
    let line = volume.bytes[(volume.end - volume.start)..<(end - volume.start)]
    let bytes = volume.lines + line + (line.isEmpty ? [] : [0x0A])
    reading.volumes[reading.volumes.count - 1] = .init(
      name: volume.name, start: volume.start, bytes: Array(bytes), end: volume.start + bytes.count)
    if !line.isEmpty, let (position, _) = LedgerLine.parse(line) { head = position }
    try record(LedgerEntry(.recovered, at: now, detail: detail))
    notes.append(
      Bilingual(
        sv: "liggarens sista rad var avbruten och har lagats; en kopia finns i '\(copy)'",
        en: "the ledger's last line was cut off and has been repaired; a copy is in '\(copy)'"))
  }
}
