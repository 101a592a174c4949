import ModKit

/// Every way modtool can end; the table in help, man page and README is made from here.
enum ExitCode: Int32, CaseIterable {
  case nothing = 0
  case found = 1
  case cannotWait = 2
  case undetermined = 3
  case usage = 64
  case badData = 65
  case missingInput = 66
  case internalFault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case configuration = 78

  init(_ kind: Diagnostic.Kind) {
    switch kind {
    case .usage: self = .usage
    case .badData: self = .badData
    case .missingInput: self = .missingInput
    case .internalFault: self = .internalFault
    case .cannotCreate: self = .cannotCreate
    case .inputOutput: self = .inputOutput
    case .busy: self = .busy
    case .configuration: self = .configuration
    }
  }

  var meaning: Bilingual {
    switch self {
    case .nothing: Bilingual(sv: "inget att rapportera", en: "nothing to report")
    case .found: Bilingual(sv: "något hittades", en: "something found")
    case .cannotWait:
      Bilingual(
        sv: "något hittades som inte kan vänta", en: "something found that cannot wait")
    case .undetermined:
      Bilingual(
        sv: "bara med --format nagios: kunde inte avgöras",
        en: "with --format nagios only: could not be determined")
    case .usage: Bilingual(sv: "fel på kommandoraden", en: "the command line is wrong")
    case .badData:
      Bilingual(sv: "fel i indata, eller för gamla data", en: "bad or stale input data")
    case .missingInput:
      Bilingual(sv: "indata saknas eller går inte att öppna", en: "input missing or unreadable")
    case .internalFault: Bilingual(sv: "internt fel", en: "internal error")
    case .cannotCreate:
      Bilingual(sv: "utdata går inte att skapa", en: "output cannot be created")
    case .inputOutput: Bilingual(sv: "läs- eller skrivfel", en: "read or write error")
    case .busy: Bilingual(sv: "upptaget, försök igen", en: "busy, try again")
    case .configuration:
      Bilingual(
        sv: "fel i konfiguration eller policy", en: "wrong configuration or policy")
    }
  }
}
