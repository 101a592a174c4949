extension ChannelEntry {
  /// The keys of one element of `channels`.
  static let keys: [ConfigurationKey] = [
    ConfigurationKey(
      "id", .text, isRequired: true, sv: "plattformens id för kontot, som i exporten",
      en: "the platform's id of the account, as in the export"),
    ConfigurationKey(
      "platform", .text, isRequired: true,
      sv: "plattformen, som facebook; ett okänt namn räknas som en av de övriga",
      en: "the platform, such as facebook; a name that is not known counts as one of the others"),
    ConfigurationKey("name", .text, sv: "kontots namn", en: "the account's name"),
    ConfigurationKey("address", .text, sv: "kontots webbadress", en: "the account's address"),
    ConfigurationKey(
      "officialAuthorIds", .texts,
      sv: "id för de konton som svarar för kommunen; utan dem vet overdue inte vad som är ett svar",
      en: "ids of the accounts that answer for the municipality; without them overdue cannot know "
        + "what is an answer"),
    ConfigurationKey("unit", .text, sv: "enheten som driver den", en: "the unit that runs it"),
    ConfigurationKey(
      "responsible", .text, sv: "ansvarig person eller funktion",
      en: "the responsible person or function"),
    ConfigurationKey(
      "substitute", .text, sv: "vem som ersätter den ansvariga",
      en: "who steps in for the responsible"),
    ConfigurationKey(
      "administrators", .texts, sv: "vilka som administrerar kontot",
      en: "who administer the account"),
    ConfigurationKey(
      "communicator", .text, sv: "kommunikatören som kan administrera",
      en: "the communicator who can administer it"),
    ConfigurationKey(
      "dailyOperators", .texts, sv: "vilka som sköter den dagliga driften",
      en: "who run it day by day"),
    ConfigurationKey("purpose", .text, sv: "syftet", en: "what it is for"),
    ConfigurationKey("targetGroup", .text, sv: "målgruppen", en: "whom it is for"),
    ConfigurationKey("goals", .texts, sv: "mätbara mål", en: "measurable goals"),
    ConfigurationKey(
      "watchedHours", .text,
      sv: "när den bevakas, som mån-fre 08:00-17:00; timfrister räknas då",
      en: "when it is watched, such as mon-fri 08:00-17:00; deadlines in hours run then"),
    ConfigurationKey(
      "estimatedTime", .text, sv: "uppskattad arbetstid i veckan, i ord",
      en: "the estimated working time a week, in words"),
    ConfigurationKey(
      "languages", .texts, sv: "språken den skriver på, som sv (BCP 47)",
      en: "the languages it posts in, such as sv (BCP 47)"),
    ConfigurationKey(
      "listedPublicly", .truth, sv: "om den offentliga listan nämner den",
      en: "whether the public list names it"),
    ConfigurationKey(
      "showsSender", .truth, sv: "om kommunens namn och logotyp visar avsändaren",
      en: "whether the municipality's name and logotype show the sender"),
    ConfigurationKey(
      "managersBlog", .truth, sv: "om det är en chefs egen blogg",
      en: "whether it is a manager's own blog"),
    ConfigurationKey(
      "internal", .truth, sv: "om den finns på intranätet", en: "whether it is on the intranet"),
    ConfigurationKey(
      "lastActivity", .date, sv: "dagen för den senaste aktiviteten",
      en: "the day of the last activity"),
    ConfigurationKey("openedOn", .date, sv: "dagen den öppnades", en: "the day it was opened"),
    ConfigurationKey("closedOn", .date, sv: "dagen den stängdes", en: "the day it was closed"),
    ConfigurationKey(
      "endsOn", .date, sv: "dagen en tidsbegränsad aktivitet slutar",
      en: "the day a time-limited activity ends"),
    ConfigurationKey(
      "planSignedOn", .date, sv: "dagen aktivitetsplanen skrevs under",
      en: "the day the activity plan was signed"),
    ConfigurationKey(
      "planSignedBy", .text, sv: "vem som skrev under planen eller godkände kontot",
      en: "who signed the plan, or approved the account"),
    ConfigurationKey(
      "evaluatedOn", .dates, sv: "dagar då aktiviteten utvärderades",
      en: "days on which the activity was evaluated"),
  ]
}
