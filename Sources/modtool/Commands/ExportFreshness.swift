import ModKit

/// How old the newest export of each account is: a fresh export of one account says nothing of another.
struct ExportFreshness {
  /// An account, or all of a platform whose export names none.
  private struct Account: Hashable {
    var platform: Platform
    var channel: String?
  }

  /// An export and its age in seconds.
  struct Dated {
    var age: Int
    var path: String
  }

  private var newest: [Account: Dated] = [:]
  private var current: Set<Account> = []
  private var last: Account?

  /// Notes whose comments the export that is being read holds.
  mutating func note(_ comments: [Comment]) {
    for comment in comments {
      if let last, last.platform == comment.platform, last.channel == comment.channel?.text {
        continue
      }
      let account = Account(platform: comment.platform, channel: comment.channel?.text)
      current.insert(account)
      last = account
    }
  }

  /// Ends an export; one whose age nobody knows says nothing.
  mutating func finish(_ summary: ExportSummary, age: Int?) {
    if current.isEmpty {
      current = [
        Account(
          platform: summary.platform ?? .other("other"), channel: summary.channel?.id.text)
      ]
    }
    if let age {
      for account in current where age < newest[account]?.age ?? .max {
        newest[account] = Dated(age: age, path: summary.file)
      }
    }
    current = []
    last = nil
  }

  /// How many accounts have an export.
  var count: Int { newest.count }

  /// Of each account's newest export the one that was made first; accounts that had closed by `today` are left out,
  /// unless there is no other. An export that names no account is taken to be about every account of its platform.
  func oldest(closed entries: [ChannelEntry], by today: CivilDate) -> Dated? {
    let closed = Set(
      entries.filter { $0.closedOn.map { $0 <= today } ?? false }
        .map { Account(platform: $0.platform, channel: $0.id) })
    let open = newest.keys.filter { !closed.contains($0) }
    return (open.isEmpty ? Array(newest.keys) : open).compactMap(newest(of:))
      .max { ($0.age, $0.path) < ($1.age, $1.path) }
  }

  private func newest(of account: Account) -> Dated? {
    newest.filter { other, _ in
      other.platform == account.platform
        && (other.channel == account.channel || other.channel == nil || account.channel == nil)
    }.values.min { ($0.age, $0.path) < ($1.age, $1.path) }
  }
}
