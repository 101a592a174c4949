import ModKit

/// The one ordered list of commands and groups.
enum CommandTable {
  /// Words that gather commands.
  static let groups: [CommandGroup] = [
    CommandGroup(
      name: "handled",
      summary: Bilingual(
        sv: "loggen över det som tagits om hand utanför tråden",
        en: "the log of what was taken care of outside the thread")),
    CommandGroup(
      name: "policy",
      summary: Bilingual(
        sv: "kommunernas regler, inbyggda och egna",
        en: "the municipalities' rules, built in and own")
    ),
    CommandGroup(
      name: "removal",
      summary: Bilingual(
        sv: "att ta bort en kommentar, steg för steg", en: "removing a comment, step by step")),
    CommandGroup(
      name: "records",
      summary: Bilingual(
        sv: "registratorns protokoll och liggare", en: "the registrar's records and ledger")),
    CommandGroup(
      name: "archive",
      summary: Bilingual(
        sv: "schema, ögonblicksbilder och gallring", en: "schedule, snapshots and thinning")),
    CommandGroup(
      name: "channels", summary: Bilingual(sv: "kanalregistret", en: "the channel register")),
  ]

  /// Every command, in the order help shows them.
  static let commands: [CommandSpecification] = [
    .check,
    .review,
    .explain,
    .removalOpen,
    .removalNext,
    .removalNotify,
    .removalScreenshot,
    .removalNotice,
    .removalDelete,
    .removalVerify,
    .removalHide,
    .removalCancel,
    .removalMark,
    .removalList,
    .removalShow,
    .overdue,
    .deadline,
    .handledAdd,
    .handledWithdraw,
    .handledList,
    .recordsList,
    .recordsShow,
    .recordsRegister,
    .recordsPrint,
    .recordsVerify,
    .recordsCheckpoint,
    .recordsRecover,
    .recordsExport,
    .archivePlan,
    .archiveStatus,
    .archiveEvent,
    .archiveSnapshot,
    .archiveVerify,
    .archiveHandover,
    .archiveThin,
    .channelsCheck,
    .channelsExport,
    .policyList,
    .policyShow,
    .policyDiff,
    .policyValidate,
    .policyTest,
    .backtest,
    .calendar,
    .convert,
    .schema,
    .completions,
    .man,
    .help,
  ]

  /// The command whose path `words` start with; the longest path wins.
  static func find(_ words: [String]) -> CommandSpecification? {
    commands.filter { words.starts(with: $0.path) }.max { $0.path.count < $1.path.count }
  }
}
