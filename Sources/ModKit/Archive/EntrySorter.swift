/// Sorts any number of thread entries with a fixed amount of memory: sorted runs in files, merged while reading.
///
///     var sorter = EntrySorter(files, folder: "tmp/index", name: "by-id") { $0.id < $1.id }
///     try sorter.add(entry)
///     var sorted = try sorter.finished()
///     while let entry = try sorted.next() { … }
///
/// Equal entries keep no particular order: give an order that tells all apart. Complexity: O(n log n) time,
/// O(`limit`) memory, 64 bytes of disk an entry.
struct EntrySorter {
  private let files: DurableFiles
  private let prefix: String
  private let limit: Int
  private let areInOrder: (ThreadEntry, ThreadEntry) -> Bool
  private var chunk: [ThreadEntry] = []
  private var runs: [String] = []

  /// How many entries are kept in memory: about 10 MB with the space that sorting needs.
  static let defaultLimit = 100_000

  /// Sorts by `areInOrder`, with runs named `name` in `folder`, which must exist.
  init(
    _ files: DurableFiles, folder: String, name: String, limit: Int = defaultLimit,
    by areInOrder: @escaping (ThreadEntry, ThreadEntry) -> Bool
  ) {
    self.files = files
    prefix = folder + "/" + name
    self.limit = limit
    self.areInOrder = areInOrder
  }

  mutating func add(_ entry: ThreadEntry) throws(Diagnostic) {
    chunk.append(entry)
    if chunk.count >= limit { try spill() }
  }

  /// Everything that was added, in order; the sorter is empty afterwards.
  mutating func finished() throws(Diagnostic) -> SortedEntries {
    if runs.isEmpty {
      chunk.sort(by: areInOrder)
      defer { chunk = [] }
      return try SortedEntries([EntryRun(entries: chunk)], by: areInOrder)
    }
    try spill()
    let sources = runs.map { EntryRun(files, path: $0) }
    runs = []
    return try SortedEntries(sources, by: areInOrder)
  }

  private mutating func spill() throws(Diagnostic) {
    guard !chunk.isEmpty else { return }
    chunk.sort(by: areInOrder)
    let path = "\(prefix)-\(runs.count)"
    var spool = try EntrySpool(files, path: path)
    for entry in chunk { try spool.add(entry) }
    try spool.finish()
    runs.append(path)
    chunk.removeAll(keepingCapacity: true)
  }
}

/// Writes entries one after another to a temporary file.
struct EntrySpool {
  let path: String
  private(set) var count = 0
  private let files: DurableFiles
  private let file: OpenFile
  private var buffer: [UInt8] = []

  /// Makes the file at `path`.
  init(_ files: DurableFiles, path: String) throws(Diagnostic) {
    self.files = files
    self.path = path
    file = try files.system.open(path, .createNew)
  }

  mutating func add(_ entry: ThreadEntry) throws(Diagnostic) {
    entry.append(to: &buffer)
    count += 1
    if buffer.count >= 1 << 16 { try drain() }
  }

  /// Writes what is left. The file is temporary, so it is not synchronised.
  mutating func finish() throws(Diagnostic) {
    try drain()
    try files.system.close(file)
  }

  private mutating func drain() throws(Diagnostic) {
    do throws(Diagnostic) {
      try files.writeAll(buffer[...], to: file)
    } catch {
      throw files.abandoned(file, removing: path, because: error)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Entries in the order they were written, from a file that is removed at its end, or from memory.
struct EntryRun {
  private let source: (files: DurableFiles, path: String)?
  private var block: [UInt8] = []
  private var entries: [ThreadEntry] = []
  private var position = 0
  private var offset = 0

  /// Reads the file at `path`, opened anew for every block so that no number of runs uses up the descriptors.
  init(_ files: DurableFiles, path: String) {
    source = (files, path)
  }

  /// Reads from memory.
  init(entries: [ThreadEntry]) {
    source = nil
    self.entries = entries
  }

  mutating func next() throws(Diagnostic) -> ThreadEntry? {
    guard let source else {
      guard position < entries.count else { return nil }
      position += 1
      return entries[position - 1]
    }
    if position >= block.count {
      block = try EntryRun.block(source.files, source.path, at: offset)
      offset += block.count
      position = 0
      if block.isEmpty { return nil }
    }
    guard position + ThreadEntry.byteCount <= block.count else {
      throw Diagnostic(
        .inputOutput,
        Bilingual(
          sv: "den tillfälliga filen '\(source.path)' är avkortad",
          en: "the temporary file '\(source.path)' is cut short"))
    }
    defer { position += ThreadEntry.byteCount }
    return ThreadEntry(block, at: position)
  }

  /// Removes the file.
  func remove() throws(Diagnostic) {
    guard let source else { return }
    try source.files.system.remove(source.path, isDirectory: false)
  }

  private static func block(
    _ files: DurableFiles, _ path: String, at offset: Int
  ) throws(Diagnostic) -> [UInt8] {
    let file = try files.system.open(path, .read)
    do throws(Diagnostic) {
      let bytes = try files.system.read(file, at: offset, count: 1024 * ThreadEntry.byteCount)
      try files.system.close(file)
      return bytes
    } catch {
      throw files.abandoned(file, removing: nil, because: error)
    }
  }
}

/// The merge of sorted runs, by a binary heap of their first entries.
struct SortedEntries {
  private var runs: [EntryRun]
  private var heap: [(entry: ThreadEntry, run: Int)] = []
  private let areInOrder: (ThreadEntry, ThreadEntry) -> Bool

  init(
    _ runs: [EntryRun], by areInOrder: @escaping (ThreadEntry, ThreadEntry) -> Bool
  ) throws(Diagnostic) {
    self.runs = runs
    self.areInOrder = areInOrder
    for index in runs.indices {
      if let entry = try self.runs[index].next() { push((entry, index)) }
    }
  }

  mutating func next() throws(Diagnostic) -> ThreadEntry? {
    guard let first = heap.first else { return nil }
    if let following = try runs[first.run].next() {
      heap[0] = (following, first.run)
    } else {
      try runs[first.run].remove()
      let last = heap.removeLast()
      if heap.isEmpty { return first.entry }
      heap[0] = last
    }
    sink()
    return first.entry
  }

  private mutating func push(_ item: (ThreadEntry, Int)) {
    heap.append((item.0, item.1))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard areInOrder(heap[child].entry, heap[parent].entry) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var smallest = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && areInOrder(heap[child].entry, heap[smallest].entry) {
        smallest = child
      }
      if smallest == parent { return }
      heap.swapAt(parent, smallest)
      parent = smallest
    }
  }
}
