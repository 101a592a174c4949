extension Configuration {
  /// Every key of `modtool.json`, in the order of the documentation.
  public static let keys: [ConfigurationKey] = [
    ConfigurationKey(
      "$schema", .text, sv: "för textredigerare; läses inte", en: "for editors; not read"),
    ConfigurationKey(
      "organisation", .object(Organisation.keys),
      sv: "vem som ansvarar för kommentarsfälten", en: "who is responsible for the comment fields"),
    ConfigurationKey(
      "policy", .text,
      sv: "policyn när --policy inte anges: en kommun (versionen väljs efter datum), en version "
        + "eller en fil",
      en: "the policy without --policy: a municipality (version by date), a version, or a file"),
    ConfigurationKey(
      "casebook", .text,
      sv: "mappen med alla ärenden och hanteringsloggen när --casebook inte anges; en relativ väg "
        + "räknas från arbetsmappen",
      en: "the folder with all cases and the handling log without --casebook; a relative path "
        + "counts from the working folder"),
    ConfigurationKey(
      "registrar", .object(Registrar.keys),
      sv: "registratorn, som tar emot underlagen", en: "the registrator, who receives the records"),
    ConfigurationKey(
      "rulesAddress", .text,
      sv: "webbadressen där avsändare kan läsa reglerna",
      en: "the address where authors can read the rules"),
    ConfigurationKey(
      "complaintText", .text,
      sv: "hur en avsändare kan klaga, i hela meningar på svenska",
      en: "how an author can complain, in whole sentences in Swedish"),
    ConfigurationKey(
      "own", .object(OwnContacts.keys),
      sv: "organisationens egna uppgifter, som aldrig flaggas",
      en: "the organisation's own contact details, which are never flagged"),
    ConfigurationKey(
      "calendar", .object(CalendarSettings.keys),
      sv: "avvikelser från den vanliga arbetskalendern",
      en: "deviations from the ordinary working calendar"),
    ConfigurationKey(
      "limits", .object(Limits.keys),
      sv: "gränser som stannar och frågar", en: "limits that stop and ask"),
    ConfigurationKey(
      "mail", .object(MailSettings.keys),
      sv: "hur underrättelser skickas", en: "how notices are sent"),
    ConfigurationKey(
      "channels", .objects(ChannelEntry.keys),
      sv: "kanalregistret: kommunens konton",
      en: "the channel register: the municipality's accounts"),
  ]
}

extension Configuration.Organisation {
  static let keys: [ConfigurationKey] = [
    ConfigurationKey(
      "name", .text, sv: "kommunens namn, i brev och protokoll",
      en: "the municipality's name, in letters and records"),
    ConfigurationKey(
      "orgNumber", .text, sv: "organisationsnummer", en: "the organisationsnummer"),
    ConfigurationKey(
      "board", .text, sv: "ansvarig nämnd", en: "the responsible board (nämnd)"),
    ConfigurationKey("unit", .text, sv: "ansvarig enhet", en: "the responsible unit"),
  ]
}

extension Configuration.Registrar {
  static let keys: [ConfigurationKey] = [
    ConfigurationKey("name", .text, sv: "namn eller funktion", en: "a name or a function"),
    ConfigurationKey(
      "address", .text, sv: "postadress, för den som läser filen",
      en: "the postal address, for those who read the file"),
    ConfigurationKey(
      "email", .text, sv: "e-postadressen som underrättelser går till",
      en: "the e-mail address that notices go to"),
  ]
}

extension Configuration.OwnContacts {
  static let keys: [ConfigurationKey] = [
    ConfigurationKey(
      "domains", .texts, sv: "värdnamn; underdomäner räknas med",
      en: "host names; sub-domains count too"),
    ConfigurationKey(
      "telephones", .texts, sv: "telefonnummer, hur de än skrivs",
      en: "telephone numbers, however they are written"),
    ConfigurationKey("addresses", .texts, sv: "gatuadresser", en: "street addresses"),
    ConfigurationKey("emails", .texts, sv: "e-postadresser", en: "e-mail addresses"),
  ]
}

extension Configuration.CalendarSettings {
  static let keys: [ConfigurationKey] = [
    ConfigurationKey(
      "extraClosedDays", .dates, sv: "dagar då ingen svarar", en: "days on which nobody answers"),
    ConfigurationKey(
      "halfDays", .objects(Configuration.HalfDay.keys),
      sv: "kortare dagar, i kanaler med bevakningstider",
      en: "shorter days, in channels with watched hours"),
    ConfigurationKey(
      "saturdayIsWeekday", .truth, sv: "om lördag räknas som vardag, annars inte",
      en: "whether Saturday counts as a weekday, else not"),
    ConfigurationKey(
      "sundayRule", .truth,
      sv: "om en frist i dagar som slutar på en helgdag flyttas som i lag 1930:173, annars inte",
      en: "whether a deadline in days that ends on a holiday moves as in lag 1930:173, else not"),
  ]
}

extension Configuration.HalfDay {
  static let keys: [ConfigurationKey] = [
    ConfigurationKey(
      "rule", .text, isRequired: true, sv: "dagens namn, som skärtorsdagen, eller ett datum",
      en: "the day's name, such as skärtorsdagen, or a date"),
    ConfigurationKey(
      "open", .text, isRequired: true, sv: "öppettiderna, som 08:00-12:00",
      en: "the open hours, such as 08:00-12:00"),
  ]
}

extension Configuration.Limits {
  static let keys: [ConfigurationKey] = [
    ConfigurationKey(
      "removalsPerDay", .positive,
      sv: "borttagningar en dag innan --confirm-many behövs, 50 om inget sägs",
      en: "removals a day before --confirm-many is needed, 50 unless said"),
    ConfigurationKey(
      "removalsPerAuthor", .positive,
      sv: "borttagningar av en avsändare en dag innan --confirm-many behövs, 5 om inget sägs",
      en: "removals of one author a day before --confirm-many is needed, 5 unless said"),
    ConfigurationKey(
      "mailBytes", .positive,
      sv: "byte bilagor, 20000000 om inget sägs; med mer hänvisar brevet till mappen",
      en: "bytes of attachments, 20000000 unless said; with more the letter names the folder"),
  ]
}

extension Configuration.MailSettings {
  static let keys: [ConfigurationKey] = [
    ConfigurationKey("from", .text, sv: "avsändarens adress", en: "the sender's address"),
    ConfigurationKey(
      "program", .texts,
      sv:
        "programmet som tar emot brevet på standard in, med argument; sendmail -t -i om inget sägs",
      en: "the program that takes the letter on standard input, with arguments; sendmail -t -i "
        + "unless said"),
  ]
}
