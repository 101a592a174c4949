import ModKit

extension Invocation {
  /// The largest policy file that is read.
  private static let policyFileLimit = 16 << 20

  /// The policy that `--policy`, else the configuration, else modtool itself names.
  func policySelection() throws(Diagnostic) -> PolicySelection {
    if let name = arguments.value("policy") { return try policySelection(named: name) }
    if let name = try configuration().policy { return try policySelection(named: name) }
    return .pinned(PolicyRegister.standard)
  }

  /// A built-in policy or family by name, or a policy file by path: what holds a slash or ends in `.json`
  /// is a path.
  func policySelection(named name: String) throws(Diagnostic) -> PolicySelection {
    guard isPolicyPath(name) else { return try PolicyRegister.builtIn.selection(name) }
    let loaded = try loadPolicy(path: name)
    if let problem = PolicyValidation.problems(of: loaded).first { throw problem }
    for warning in loaded.warnings { say(warning) }
    return .pinned(loaded.policy)
  }

  /// One policy by name or path; of a family, the version in force today, else its newest.
  func onePolicy(named name: String) throws(Diagnostic) -> Policy {
    switch try policySelection(named: name) {
    case .pinned(let policy): return policy
    case .byDate(let family):
      let today = Stockholm.date(at: now)
      return family.versions.last { $0.isInForce(on: today) } ?? family.newest
    }
  }

  /// Reads a policy file and the files in its folder that it extends.
  func loadPolicy(path: String) throws(Diagnostic) -> LoadedPolicy {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let reader = PolicyReader { name throws(Diagnostic) in
      try policyBytes(path: folder + name)
    }
    return try reader.read(try policyBytes(path: path), file: path)
  }

  func isPolicyPath(_ name: String) -> Bool {
    name == "-" || name.contains("/") || name.hasSuffix(".json")
  }

  private func policyBytes(path: String) throws(Diagnostic) -> [UInt8] {
    var source = try FileSource(path: path)
    return try source.readAll(limit: Invocation.policyFileLimit)
  }
}
