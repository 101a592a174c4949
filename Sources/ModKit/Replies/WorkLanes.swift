internal import Dispatch
internal import Synchronization

/// Workers that go through one list together, each on a thread of its own.
///
///     let lanes = WorkLanes(count: 4) { ReplyNeedReader() }
///     let needs = lanes.map(texts) { reader, text in reader.isNeeded(text) }
///
/// Results stand in the order of the list, whoever worked them out: as long as a result depends on its element
/// alone, any number of lanes gives the same. Complexity: that of the work, divided by the lanes at best.
final class WorkLanes<Worker: Sendable>: Sendable {
  /// How many elements a worker takes at a time.
  private static var portion: Int { 64 }

  private final class Lane: Sendable {
    let worker: Mutex<Worker>

    init(_ worker: Worker) { self.worker = Mutex(worker) }
  }

  private let lanes: [Lane]

  init(count: Int, _ worker: Worker) {
    lanes = (0..<max(1, count)).map { _ in Lane(worker) }
  }

  /// What `body` makes of each element.
  func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ body: @Sendable (inout Worker, Element) -> Result
  ) -> [Result] {
    let portion = Self.portion
    let portions = (elements.count + portion - 1) / portion
    guard portions > 1, lanes.count > 1 else {
      return lanes[0].worker.withLock { worker in elements.map { body(&worker, $0) } }
    }
    let next = Mutex(0)
    let results = Mutex([[Result]](repeating: [], count: portions))
    let lanes = lanes
    DispatchQueue.concurrentPerform(iterations: min(lanes.count, portions)) { number in
      lanes[number].worker.withLock { worker in
        while true {
          let taken = next.withLock { next in
            next += 1
            return next - 1
          }
          guard taken < portions else { return }
          let range = taken * portion..<min(elements.count, (taken + 1) * portion)
          let found = elements[range].map { body(&worker, $0) }
          results.withLock { $0[taken] = found }
        }
      }
    }
    return results.withLock { $0.flatMap { $0 } }
  }
}
