extension RegisterDemand.Kind {
  /// What people read.
  public var label: Bilingual {
    switch self {
    case .listed: Bilingual(sv: "publik lista", en: "public list")
    case .managerApproval: Bilingual(sv: "chefens godkännande", en: "manager's approval")
    case .communicationsApproval:
      Bilingual(sv: "samråd med kommunikation", en: "communications consulted")
    case .responsible: Bilingual(sv: "ansvarig", en: "responsible person")
    case .substitute: Bilingual(sv: "ersättare", en: "substitute")
    case .administrators: Bilingual(sv: "administratörer", en: "administrators")
    case .communicator: Bilingual(sv: "kommunikatör", en: "communicator")
    case .storedCredentials: Bilingual(sv: "inloggningsuppgifter", en: "log-in data")
    case .purpose: Bilingual(sv: "syfte", en: "purpose")
    case .targetGroup: Bilingual(sv: "målgrupp", en: "target group")
    case .goals: Bilingual(sv: "mål", en: "goals")
    case .watchHours: Bilingual(sv: "bevakade tider", en: "watched hours")
    case .dailyOperation: Bilingual(sv: "daglig drift", en: "daily operation")
    case .workingTime: Bilingual(sv: "arbetstid", en: "working time")
    case .contact: Bilingual(sv: "kontaktväg", en: "contact details")
    case .medium: Bilingual(sv: "medium", en: "medium")
    case .address: Bilingual(sv: "adress", en: "address")
    case .accountName: Bilingual(sv: "kontots namn", en: "account name")
    case .unit: Bilingual(sv: "verksamhet", en: "unit")
    case .plan: Bilingual(sv: "aktivitetsplan", en: "activity plan")
    case .signedPlan: Bilingual(sv: "undertecknad plan", en: "signed plan")
    case .evaluation: Bilingual(sv: "utvärdering", en: "evaluation")
    case .inactiveLeavesList:
      Bilingual(sv: "vilande konton ur listan", en: "inactive accounts leave the list")
    case .inactiveClosed: Bilingual(sv: "vilande konton stängs", en: "inactive accounts are closed")
    case .versionsKept: Bilingual(sv: "gamla versioner", en: "old versions")
    case .impartialLikes: Bilingual(sv: "opartiska gillanden", en: "impartial likes")
    case .clearSender: Bilingual(sv: "tydlig avsändare", en: "clear sender")
    case .rulesPublished: Bilingual(sv: "regler på kontot", en: "rules on the account")
    }
  }
}
