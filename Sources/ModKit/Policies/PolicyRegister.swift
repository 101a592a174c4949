/// The policies built into modtool, and the choice between versions.
///
///     PolicyRegister.builtIn.policy(for: "uppsala", at: date)   // the version in force on that date
///     PolicyRegister.builtIn.policy(for: "uppsala-2022", at: date)   // that one, whatever the date
public struct PolicyRegister: Sendable {
  /// All policies, by municipality, then by first day.
  public let policies: [Policy]

  /// A register of `policies`.
  public init(_ policies: [Policy]) {
    self.policies = policies.sorted {
      ($0.family, $0.inForce.from, $0.id) < ($1.family, $1.inForce.from, $1.id)
    }
  }

  /// The five policies modtool ships with.
  public static let builtIn = PolicyRegister([
    .uppsala2012, .uppsala2021, .uppsala2022, .atvidaberg2016, .botkyrka2011,
  ])

  /// The policy that is used when nobody chose one: the newest that is built in.
  public static let standard = Policy.uppsala2022

  /// The names `--policy` accepts: families first, then pinned versions, in register order.
  public var names: [String] {
    var families: [String] = []
    for policy in policies where !families.contains(policy.family) {
      families.append(policy.family)
    }
    return families + policies.map(\.id.text)
  }

  /// The versions of a family such as `uppsala`, oldest first.
  public func versions(of family: String) -> [Policy] {
    policies.filter { $0.family == family }
  }

  /// The policy `name` pins, or nil when `name` is a family or unknown.
  public func pinned(_ name: String) -> Policy? {
    policies.first { $0.id.text == name }
  }

  /// What `name` selects: one version, or a family whose version each comment's date selects.
  ///
  /// Throws a `Diagnostic` of kind `usage` with a suggestion when nothing has that name.
  public func selection(_ name: String) throws(Diagnostic) -> PolicySelection {
    if let policy = pinned(name) { return .pinned(policy) }
    let versions = versions(of: name)
    guard let first = versions.first else { throw unknown(name) }
    return .byDate(PolicyFamily(name: name, first: first, later: Array(versions.dropFirst())))
  }

  /// The version of `name` that judges a comment published on `date` (local calendar).
  ///
  /// A pinned id is answered whatever the date. Throws when the name is unknown, and when `date` is before
  /// the family's first version: the diagnostic says which that is and when it starts.
  public func policy(for name: String, at date: CivilDate) throws(Diagnostic) -> Policy {
    try selection(name).policy(at: date)
  }

  private func unknown(_ name: String) -> Diagnostic {
    let list = names.joined(separator: ", ")
    let hint: Bilingual
    if let near = suggestion(for: name, among: names) {
      hint = Bilingual(sv: "menade du '\(near)'?", en: "did you mean '\(near)'?")
    } else {
      hint = Bilingual(sv: "de inbyggda heter \(list)", en: "the built-in ones are \(list)")
    }
    return Diagnostic(
      .usage, Bilingual(sv: "okänd policy '\(name)'", en: "unknown policy '\(name)'"), hint: hint)
  }
}

/// What a policy name selects.
public enum PolicySelection: Sendable {
  /// One version, whatever the date.
  case pinned(Policy)
  /// The version in force when the comment was published.
  case byDate(PolicyFamily)

  /// The policy for a comment published on `date`.
  public func policy(at date: CivilDate) throws(Diagnostic) -> Policy {
    switch self {
    case .pinned(let policy): policy
    case .byDate(let family): try family.policy(at: date)
    }
  }

  /// Every version it can select, oldest first.
  public var all: [Policy] {
    switch self {
    case .pinned(let policy): [policy]
    case .byDate(let family): family.versions
    }
  }

  /// The newest version it can select.
  public var newest: Policy {
    switch self {
    case .pinned(let policy): policy
    case .byDate(let family): family.newest
    }
  }
}

/// The versions of one municipality's policy.
public struct PolicyFamily: Sendable {
  /// The family's name, such as `uppsala`.
  public let name: String
  /// The oldest version.
  public let first: Policy
  /// The versions after it, oldest first.
  public let later: [Policy]

  /// Names a family with its versions, oldest first.
  public init(name: String, first: Policy, later: [Policy]) {
    self.name = name
    self.first = first
    self.later = later
  }

  /// The newest version.
  public var newest: Policy { later.last ?? first }

  /// All versions, oldest first.
  public var versions: [Policy] { [first] + later }

  /// The version in force on `date`. Complexity: O(versions).
  public func policy(at date: CivilDate) throws(Diagnostic) -> Policy {
    if let policy = later.last(where: { $0.isInForce(on: date) }) { return policy }
    if first.isInForce(on: date) { return first }
    throw notInForce(on: date)
  }

  private func notInForce(on date: CivilDate) -> Diagnostic {
    let start = first.inForce.from
    guard date < start else {
      return Diagnostic(
        .configuration,
        Bilingual(
          sv: "ingen version av policyn '\(name)' gällde \(date)",
          en: "no version of the policy '\(name)' was in force on \(date)"),
        hint: Bilingual(
          sv: "välj en version med namn, till exempel --policy \(newest.id)",
          en: "pin a version, such as --policy \(newest.id)"))
    }
    return Diagnostic(
      .configuration,
      Bilingual(
        sv: "policyn '\(name)' fanns inte \(date): den första versionen, \(first.id), gäller från "
          + "\(start)",
        en: "the policy '\(name)' did not exist on \(date): its first version, \(first.id), is in "
          + "force from \(start)"),
      hint: Bilingual(
        sv: "för att ändå pröva mot en version, skriv --policy \(first.id)",
        en: "to judge by a version all the same, write --policy \(first.id)"))
  }
}

extension Policy {
  /// The name without the version: `uppsala` of `uppsala-2022`; the whole name where it ends in no year.
  public var family: String {
    let parts = id.text.split(separator: "-")
    guard parts.count > 1, let last = parts.last, last.utf8.count == 4, Int(last) != nil else {
      return id.text
    }
    return parts.dropLast().joined(separator: "-")
  }
}

extension Policy {
  /// Uppsala kommun 2012-03-07, Riktlinjer för sociala medier.
  public static var uppsala2012: Policy { Uppsala2012.policy }
  /// Uppsala kommun 2021-11-30, Rutin för sociala medier.
  public static var uppsala2021: Policy { Uppsala2021.policy }
  /// Åtvidabergs kommun 2016-10-26, Användning av sociala medier.
  public static var atvidaberg2016: Policy { Atvidaberg2016.policy }
  /// Botkyrka kommun 2011-02-21, Policy för sociala medier.
  public static var botkyrka2011: Policy { Botkyrka2011.policy }
  /// Uppsala kommun 2022-05-31, Rutin Arbeta med sociala medier.
  public static var uppsala2022: Policy { Uppsala2022.policy }
}
