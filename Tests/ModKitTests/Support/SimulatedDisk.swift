import ModKit
import Synchronization

/// A disk in memory that knows what has reached the storage, and can stop, fail or fill up at a given step.
///
/// Every call that changes something is one step. What was not synchronised is lost or kept at a crash, as
/// `Survival` says.
final class SimulatedDisk: FileSystem {
  /// What is found after a crash.
  enum Survival: CaseIterable {
    /// Only what was synchronised: the power went.
    case synchronisedOnly
    /// Everything: the process was killed.
    case everything
    /// Renames and new names survive, unsynchronised content is a prefix filled up with NUL bytes.
    case namesButTornContent
  }

  struct Node {
    var isDirectory = false
    var content: [UInt8] = []
    var durableContent: [UInt8] = []
    var names: [String: Int] = [:]
    var durableNames: [String: Int] = [:]
    var version = 0
  }

  struct State {
    var nodes: [Int: Node] = [1: Node(isDirectory: true)]
    var nextNode = 2
    var open: [Int32: Int] = [:]
    var nextDescriptor: Int32 = 3
    var locks: [Int: Int32] = [:]
    var steps = 0
    var log: [String] = []
    var crashAt: Int?
    var failingSynchronizationAt: Int?
    var fullAt: Int?
    var hasCrashed = false
  }

  private let state: Mutex<State>

  init() { state = Mutex(State()) }

  private init(_ initial: State) { state = Mutex(initial) }

  var steps: Int { state.withLock { $0.steps } }
  var log: [String] { state.withLock { $0.log } }
  var hasCrashed: Bool { state.withLock { $0.hasCrashed } }

  /// Stops the world in the middle of step `step`.
  func crash(at step: Int) { state.withLock { $0.crashAt = step } }
  /// Makes the synchronisation at or after step `step` fail.
  func failSynchronization(at step: Int) { state.withLock { $0.failingSynchronizationAt = step } }
  /// Lets every write from step `step` on find a full disk.
  func fill(at step: Int) { state.withLock { $0.fullAt = step } }
  /// Ends all faults.
  func heal() {
    state.withLock {
      $0.crashAt = nil
      $0.failingSynchronizationAt = nil
      $0.fullAt = nil
      $0.hasCrashed = false
    }
  }

  /// The disk as the next process finds it.
  func rebooted(_ survival: Survival) -> SimulatedDisk {
    var after = State()
    after = state.withLock { before in
      var result = State()
      result.nextNode = before.nextNode
      for (number, node) in before.nodes {
        var copy = node
        switch survival {
        case .everything: break
        case .synchronisedOnly:
          copy.content = node.durableContent
          copy.names = node.durableNames
        case .namesButTornContent:
          if node.content != node.durableContent, node.content.count > node.durableContent.count {
            let kept = (node.durableContent.count + node.content.count) / 2
            copy.content =
              Array(node.content[..<kept])
              + [UInt8](repeating: 0, count: node.content.count - kept)
          }
        }
        copy.durableContent = copy.content
        copy.durableNames = copy.names
        result.nodes[number] = copy
      }
      return result
    }
    return SimulatedDisk(after)
  }

  /// Replaces the content of a file, as damage does.
  func overwrite(_ path: String, _ content: [UInt8]) {
    state.withLock { state in
      guard let node = Self.find(path, state) else { return }
      state.nodes[node]?.content = content
      state.nodes[node]?.durableContent = content
    }
  }

  /// The content of a file.
  func content(_ path: String) -> [UInt8]? {
    state.withLock { state in Self.find(path, state).flatMap { state.nodes[$0]?.content } }
  }

  func open(_ path: String, _ mode: OpenMode) throws(Diagnostic) -> OpenFile {
    let found = state.withLock { Self.find(path, $0) }
    let makes = mode == .createNew || (mode == .lock && found == nil)
    switch makes {
    case true:
      try step("create \(path)") { state throws(Diagnostic) in
        guard found == nil else { throw Self.failure("exists \(path)") }
        try Self.link(path, Node(), &state)
      }
    case false:
      guard found != nil else { throw Self.failure("no \(path)", .missingInput) }
    }
    return state.withLock { state in
      let descriptor = state.nextDescriptor
      state.nextDescriptor += 1
      state.open[descriptor] = Self.find(path, state)
      return OpenFile(descriptor: descriptor, path: path)
    }
  }

  func close(_ file: OpenFile) throws(Diagnostic) {
    state.withLock { state in
      guard let node = state.open.removeValue(forKey: file.descriptor) else { return }
      if state.locks[node] == file.descriptor { state.locks[node] = nil }
    }
  }

  func read(_ file: OpenFile, at offset: Int, count: Int) throws(Diagnostic) -> [UInt8] {
    state.withLock { state in
      let content = state.nodes[state.open[file.descriptor] ?? 0]?.content ?? []
      return Array(content.dropFirst(offset).prefix(count))
    }
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(Diagnostic) -> Int {
    try step(
      "write \(file.path)",
      partial: { state in
        guard let node = state.open[file.descriptor] else { return }
        state.nodes[node]?.content += bytes.prefix(bytes.count / 2)
      }
    ) { state throws(Diagnostic) in
      guard let node = state.open[file.descriptor] else { throw Self.failure("closed") }
      if let full = state.fullAt, state.steps > full {
        throw Self.failure("the disk is full")
      }
      state.nodes[node]?.content += bytes
      state.nodes[node]?.version += 1
    }
    return bytes.count
  }

  func truncate(_ file: OpenFile, to length: Int) throws(Diagnostic) {
    try step("truncate \(file.path)") { state throws(Diagnostic) in
      guard let node = state.open[file.descriptor] else { throw Self.failure("closed") }
      let content = state.nodes[node]?.content ?? []
      state.nodes[node]?.content = Array(content.prefix(length))
    }
  }

  func synchronize(_ file: OpenFile) throws(Diagnostic) {
    try step("fsync \(file.path)") { state throws(Diagnostic) in
      guard let node = state.open[file.descriptor], let value = state.nodes[node] else {
        throw Self.failure("closed")
      }
      if let failing = state.failingSynchronizationAt, state.steps > failing {
        state.failingSynchronizationAt = nil
        throw Self.failure("the storage reports an error")
      }
      state.nodes[node]?.durableContent = value.content
      state.nodes[node]?.durableNames = value.names
    }
  }

  func makeDirectory(_ path: String) throws(Diagnostic) {
    try step("mkdir \(path)") { state throws(Diagnostic) in
      guard Self.find(path, state) == nil else { throw Self.failure("exists \(path)") }
      try Self.link(path, Node(isDirectory: true), &state)
    }
  }

  func rename(_ path: String, to newPath: String) throws(Diagnostic) {
    try step("rename \(path) \(newPath)") { state throws(Diagnostic) in
      guard let node = Self.find(path, state),
        let from = Self.find(Self.split(path).0, state),
        let to = Self.find(Self.split(newPath).0, state)
      else { throw Self.failure("no \(path)") }
      state.nodes[from]?.names[Self.split(path).1] = nil
      state.nodes[to]?.names[Self.split(newPath).1] = node
    }
  }

  func remove(_ path: String, isDirectory: Bool) throws(Diagnostic) {
    try step("remove \(path)") { state throws(Diagnostic) in
      let (above, name) = Self.split(path)
      guard let folder = Self.find(above, state), Self.find(path, state) != nil else {
        throw Self.failure("no \(path)")
      }
      state.nodes[folder]?.names[name] = nil
    }
  }

  func status(of path: String) throws(Diagnostic) -> FileStatus? {
    state.withLock { state in
      Self.find(path, state).flatMap { state.nodes[$0] }.map(Self.status)
    }
  }

  func status(of file: OpenFile) throws(Diagnostic) -> FileStatus {
    let node = state.withLock { state in state.nodes[state.open[file.descriptor] ?? 0] }
    guard let node else { throw Self.failure("closed") }
    return Self.status(node)
  }

  func entries(of path: String) throws(Diagnostic) -> [String] {
    let node = state.withLock { state in Self.find(path, state).flatMap { state.nodes[$0] } }
    guard let node else { throw Self.failure("no \(path)", .missingInput) }
    return node.names.keys.sorted()
  }

  func tryLock(_ file: OpenFile) throws(Diagnostic) -> Bool {
    state.withLock { state in
      guard let node = state.open[file.descriptor] else { return false }
      if let holder = state.locks[node] { return holder == file.descriptor }
      state.locks[node] = file.descriptor
      return true
    }
  }

  func pause(milliseconds: Int) {}

  func doubt(about path: String) -> Bilingual? { nil }

  private func step(
    _ name: String, partial: (inout State) -> Void = { _ in },
    _ body: (inout State) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let outcome: Diagnostic? = state.withLock { state in
      if state.hasCrashed { return Self.failure("crashed") }
      state.log.append(name)
      defer { state.steps += 1 }
      if state.crashAt == state.steps {
        partial(&state)
        state.hasCrashed = true
        return Self.failure("crashed")
      }
      state.steps += 1
      defer { state.steps -= 1 }
      do throws(Diagnostic) {
        try body(&state)
        return nil
      } catch {
        return error
      }
    }
    if let outcome { throw outcome }
  }

  private static func status(_ node: Node) -> FileStatus {
    FileStatus(
      kind: node.isDirectory ? .directory : .regular, bytes: node.content.count,
      modified: [node.version])
  }

  private static func failure(
    _ text: String, _ kind: Diagnostic.Kind = .inputOutput
  ) -> Diagnostic {
    Diagnostic(kind, Bilingual(stringLiteral: text))
  }

  private static func split(_ path: String) -> (String, String) {
    let parts = path.split(separator: "/")
    return (parts.dropLast().joined(separator: "/"), parts.last.map(String.init) ?? "")
  }

  private static func find(_ path: String, _ state: State) -> Int? {
    var node = 1
    for part in path.split(separator: "/") where part != "." {
      guard let next = state.nodes[node]?.names[String(part)] else { return nil }
      node = next
    }
    return node
  }

  private static func link(
    _ path: String, _ node: Node, _ state: inout State
  ) throws(Diagnostic) {
    let (above, name) = split(path)
    guard let folder = find(above, state) else { throw failure("no \(above)") }
    state.nodes[state.nextNode] = node
    state.nodes[folder]?.names[name] = state.nextNode
    state.nextNode += 1
  }
}
