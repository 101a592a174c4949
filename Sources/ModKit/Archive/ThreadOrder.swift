/// Puts the comments of an export into threads, and posts, threads and comments into chronological order, with a
/// fixed amount of memory.
///
///     var order = try ThreadOrder(files, folder: "tmp/index")
///     try order.add(entry)
///     var threads = try order.finished()
///     while let entry = try threads.next() { … }
///
/// Posts come by their time, threads by the time of their first comment, the answers in a thread by their
/// own. Comments come in any order; an answer whose comment is not in the export starts a thread of its own together
/// with the others that answer it. A chain of more than 4,096 answers becomes more than one thread, and so
/// does a circle.
struct ThreadOrder {
  private let files: DurableFiles
  private let folder: String
  private let limit: Int
  private var spool: EntrySpool
  private var generation = 0
  private var unresolved = 0

  /// Works with temporary files in `folder`, which must exist and be empty.
  init(
    _ files: DurableFiles, folder: String, limit: Int = EntrySorter.defaultLimit
  ) throws(Diagnostic) {
    self.files = files
    self.folder = folder
    self.limit = limit
    spool = try EntrySpool(files, path: folder + "/entries-0")
  }

  mutating func add(_ entry: ThreadEntry) throws(Diagnostic) {
    if !entry.isResolved { unresolved += 1 }
    try spool.add(entry)
  }

  /// Everything in its final order.
  mutating func finished() throws(Diagnostic) -> SortedEntries {
    for _ in 0..<12 where unresolved > 0 { try followAnswers() }
    try dateThreads()
    let ordered = try datePosts()
    try spool.finish()
    return ordered
  }

  /// Replaces the comment each unresolved entry answers by what that one answers: each round doubles how far
  /// back an entry has been followed.
  private mutating func followAnswers() throws(Diagnostic) {
    var byID = sorter("id") { ($0.id, $0.offset) < ($1.id, $1.offset) }
    var byRoot = sorter("root") { ($0.root, $0.offset) < ($1.root, $1.offset) }
    var source = try reopened()
    unresolved = 0
    while let entry = try source.next() {
      try byID.add(entry)
      if entry.isResolved { try spool.add(entry) } else { try byRoot.add(entry) }
    }
    try source.remove()
    var answered = try byID.finished()
    var waiting = try byRoot.finished()
    var candidate = try answered.next()
    while var entry = try waiting.next() {
      while let other = candidate, other.id < entry.root { candidate = try answered.next() }
      if let other = candidate, other.id == entry.root, !other.isPost {
        entry.root = other.root
        entry.isResolved = other.isResolved
      } else {
        entry.isResolved = true
      }
      if !entry.isResolved { unresolved += 1 }
      try spool.add(entry)
    }
    while candidate != nil { candidate = try answered.next() }
  }

  /// Gives every comment the time and the post of its thread's first comment.
  private mutating func dateThreads() throws(Diagnostic) {
    var byThread = sorter("thread") {
      ($0.isPost ? 0 : 1, $0.root, $0.isRoot ? 0 : 1, $0.time, $0.offset)
        < ($1.isPost ? 0 : 1, $1.root, $1.isRoot ? 0 : 1, $1.time, $1.offset)
    }
    var source = try reopened()
    while let entry = try source.next() { try byThread.add(entry) }
    try source.remove()
    var threads = try byThread.finished()
    var first: ThreadEntry?
    while var entry = try threads.next() {
      if !entry.isPost {
        if first?.root != entry.root || first?.isPost == true { first = entry }
        if let first {
          entry.rootTime = first.time
          if first.post != 0 { entry.post = first.post }
        }
      } else {
        entry.rootTime = entry.time
      }
      try spool.add(entry)
    }
  }

  /// Gives every entry the time of its post, or of the post's first thread where the post's is not known, and keeps
  /// one record of each post.
  private mutating func datePosts() throws(Diagnostic) -> SortedEntries {
    var byPost = sorter("post") {
      ($0.post, $0.isPost ? 0 : 1, $0.rootTime, $0.offset)
        < ($1.post, $1.isPost ? 0 : 1, $1.rootTime, $1.offset)
    }
    var source = try reopened()
    while let entry = try source.next() { try byPost.add(entry) }
    try source.remove()
    var posts = try byPost.finished()
    var final = sorter("final") {
      if ($0.postTime, $0.post) != ($1.postTime, $1.post) {
        return ($0.postTime, $0.post) < ($1.postTime, $1.post)
      }
      return ($0.isPost ? 0 : 1, $0.rootTime, $0.root, $0.isRoot ? 0 : 1, $0.time, $0.offset)
        < ($1.isPost ? 0 : 1, $1.rootTime, $1.root, $1.isRoot ? 0 : 1, $1.time, $1.offset)
    }
    var group: (post: UInt64, time: UInt64)?
    var held: [ThreadEntry] = []
    while var entry = try posts.next() {
      if group?.post != entry.post {
        for post in held { try final.add(post) }
        held = []
        group = (entry.post, entry.rootTime)
      } else if entry.isPost {
        continue
      }
      if group?.time == ThreadEntry.unknownTime, !entry.isPost {
        group?.time = entry.rootTime
        for index in held.indices { held[index].postTime = entry.rootTime }
      }
      entry.postTime = group?.time ?? ThreadEntry.unknownTime
      if entry.isPost { held.append(entry) } else { try final.add(entry) }
    }
    for post in held { try final.add(post) }
    return try final.finished()
  }

  private func sorter(
    _ name: String, by areInOrder: @escaping (ThreadEntry, ThreadEntry) -> Bool
  ) -> EntrySorter {
    EntrySorter(files, folder: folder, name: "\(name)-\(generation)", limit: limit, by: areInOrder)
  }

  /// The entries written so far, and a new empty spool.
  private mutating func reopened() throws(Diagnostic) -> EntryRun {
    try spool.finish()
    let run = EntryRun(files, path: spool.path)
    generation += 1
    spool = try EntrySpool(files, path: "\(folder)/entries-\(generation)")
    return run
  }
}
