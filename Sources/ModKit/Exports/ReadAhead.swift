internal import Dispatch
internal import Synchronization

/// Reads an export on a thread of its own, a few batches ahead of who uses them.
///
///     let ahead = ReadAhead(try FileSource(path: "feed.json"))
///     while let batch = try ahead.next() { use(batch.comments) }
///     ahead.summary.isComplete
///
/// What comes out, and in which order, is what `ExportReader` gives; posts are left out. Memory stays constant: at most
/// `depth` batches of `batchSize` comments or a mebibyte of their texts wait, or one comment that is larger.
public final class ReadAhead {
  /// Comments in the order read, with what is to be known before some of them.
  public struct Batch: Sendable {
    /// The comments.
    public var comments: [Comment] = []
    /// What was met between them, ascending by `before`.
    public var notices: [(before: Int, notice: Notice)] = []
  }

  /// Something met between comments.
  public enum Notice: Sendable {
    /// From here on the export is known to be about this account, with these official ids.
    case channel(Channel)
    /// A record that cannot be used.
    case refused(Diagnostic)
  }

  private static let batchSize = 1024
  private static let batchBytes = 1 << 20
  private static let depth = 3

  private let queue = Queue()
  /// What is known about the export; complete once `next` has answered nil.
  public private(set) var summary: ExportSummary

  /// Starts to read from `source`.
  public init(_ source: FileSource, options: ExportOptions = ExportOptions()) {
    summary = ExportSummary(file: source.name)
    let queue = queue
    DispatchQueue(label: "modtool.read-ahead").async {
      ReadAhead.read(source, options, into: queue)
    }
  }

  deinit { queue.cancel() }

  /// The next batch, nil at the end. Throws what the reader threw, after everything that was read before it.
  public func next() throws(Diagnostic) -> Batch? {
    switch queue.take() {
    case .batch(let batch): return batch
    case .end(let summary, let failure):
      self.summary = summary
      if let failure { throw failure }
      return nil
    }
  }

  private static func read(_ source: FileSource, _ options: ExportOptions, into queue: Queue) {
    let reader = ExportReader(source, options: options)
    var batch = Batch()
    var bytes = 0
    var officials: [AuthorID] = []
    var failure: Diagnostic?
    do throws(Diagnostic) {
      while let item = try reader.next() {
        if reader.officialAuthorIDs != officials, let channel = reader.summary.channel {
          officials = channel.officialAuthorIDs
          batch.notices.append((batch.comments.count, .channel(channel)))
        }
        switch item {
        case .post: continue
        case .refused(let diagnostic):
          batch.notices.append((batch.comments.count, .refused(diagnostic)))
        case .comment(let comment):
          bytes += comment.content.utf8.count
          batch.comments.append(comment)
        }
        guard batch.comments.count + batch.notices.count >= batchSize || bytes >= batchBytes else {
          continue
        }
        guard queue.add(.batch(batch)) else { return }
        batch = Batch()
        batch.comments.reserveCapacity(batchSize)
        bytes = 0
      }
      if let channel = reader.summary.channel, channel.officialAuthorIDs != officials {
        batch.notices.append((batch.comments.count, .channel(channel)))
      }
    } catch {
      failure = error
    }
    guard queue.add(.batch(batch)) else { return }
    _ = queue.add(.end(reader.summary, failure))
  }

  private enum Element: Sendable {
    case batch(Batch)
    case end(ExportSummary, Diagnostic?)
  }

  /// Hands elements from one thread to another; who adds waits while `depth` are waiting.
  private final class Queue: Sendable {
    private struct State {
      var elements: [Element] = []
      var isCancelled = false
    }

    private let state = Mutex(State())
    private let filled = DispatchSemaphore(value: 0)
    private let free = DispatchSemaphore(value: 0)

    init() {
      for _ in 0..<ReadAhead.depth { free.signal() }
    }

    /// Adds an element; false when nobody wants more.
    func add(_ element: Element) -> Bool {
      free.wait()
      let isWanted = state.withLock { state in
        guard !state.isCancelled else { return false }
        state.elements.append(element)
        return true
      }
      filled.signal()
      return isWanted
    }

    func take() -> Element {
      filled.wait()
      defer { free.signal() }
      return state.withLock { $0.elements.removeFirst() }
    }

    func cancel() {
      state.withLock { $0.isCancelled = true }
      free.signal()
    }
  }
}
