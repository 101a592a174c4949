/// What one municipality tells modtool about itself (`modtool.json`, design: configuration).
///
/// Everything is optional: a missing file is the same as `{}`.
public struct Configuration: Hashable, Sendable {
  /// Who is responsible for the comment fields.
  public var organisation = Organisation()
  /// The policy used when `--policy` is not given: a municipality, a version, or a file.
  public var policy: String?
  /// The folder with all cases.
  public var casebook: String?
  /// Who receives removal records.
  public var registrar = Registrar()
  /// Where authors can read the rules.
  public var rulesAddress: String?
  /// How an author can complain, ready to be sent.
  public var complaintText: String?
  /// The organisation's own numbers, addresses and domains, which are never flagged.
  public var own = OwnContacts()
  /// Deviations from the ordinary working calendar.
  public var calendar = CalendarSettings()
  /// Limits that ask for a second thought.
  public var limits = Limits()
  /// How notices are sent.
  public var mail = MailSettings()
  /// The accounts the municipality runs.
  public var channels: [ChannelEntry] = []

  /// An empty configuration.
  public init() {}

  /// Name, number, board and unit of the responsible organisation.
  public struct Organisation: Hashable, Sendable {
    /// Nothing set.
    public init() {}

    /// The municipality's name.
    public var name: String?
    /// Organisationsnummer.
    public var orgNumber: String?
    /// Nämnd.
    public var board: String?
    /// Enhet.
    public var unit: String?
  }

  /// The registrator.
  public struct Registrar: Hashable, Sendable {
    /// Nothing set.
    public init() {}

    /// A name or a function.
    public var name: String?
    /// The postal address.
    public var address: String?
    /// The e-mail address.
    public var email: String?
  }

  /// The organisation's own contact details.
  public struct OwnContacts: Hashable, Sendable {
    /// Nothing set.
    public init() {}

    /// Host names; sub-domains count too.
    public var domains: [String] = []
    /// Telephone numbers in any form.
    public var telephones: [String] = []
    /// Street addresses.
    public var addresses: [String] = []
    /// E-mail addresses.
    public var emails: [String] = []
  }

  /// Deviations from Monday to Friday except holidays.
  public struct CalendarSettings: Hashable, Sendable {
    /// Nothing set.
    public init() {}

    /// Days on which nobody answers.
    public var extraClosedDays: [CivilDate] = []
    /// Shorter days: the rule's name (such as `skärtorsdag`) or a date, and the open hours `08:00-12:00`.
    public var halfDays: [HalfDay] = []
    /// Whether Saturday counts as a weekday.
    public var saturdayIsWeekday = false
    /// Whether a calendar-day deadline on a Sunday or holiday moves as in lag 1930:173 2 §.
    public var sundayRule = false
  }

  /// One rule for a shorter day.
  public struct HalfDay: Hashable, Sendable {
    /// The rule's name or a date.
    public var rule: String
    /// The open hours.
    public var open: String

    /// Opens `rule` during `open`.
    public init(rule: String, open: String) {
      self.rule = rule
      self.open = open
    }
  }

  /// Limits that stop and ask.
  public struct Limits: Hashable, Sendable {
    /// Nothing set.
    public init() {}

    /// Removals a day before `--confirm-many` is needed.
    public var removalsPerDay = 50
    /// Removals of one author a day before `--confirm-many` is needed.
    public var removalsPerAuthor = 5
    /// Bytes of attachments above which a notice names the folder instead.
    public var mailBytes = 20_000_000
  }

  /// How notices are sent.
  public struct MailSettings: Hashable, Sendable {
    /// Nothing set.
    public init() {}

    /// The sender's address.
    public var from: String?
    /// The program that takes a message on standard input, with its arguments.
    public var program: [String] = ["sendmail", "-t", "-i"]
  }
}
