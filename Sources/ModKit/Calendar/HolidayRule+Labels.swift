extension HolidayRule {
  /// The day's name.
  public var name: Bilingual {
    switch self {
    case .newYearsDay: Bilingual(sv: "nyårsdagen", en: "New Year's Day")
    case .twelfthNight: Bilingual(sv: "trettondagsafton", en: "Twelfth Night")
    case .epiphany: Bilingual(sv: "trettondedag jul", en: "Epiphany")
    case .maundyThursday: Bilingual(sv: "skärtorsdagen", en: "Maundy Thursday")
    case .goodFriday: Bilingual(sv: "långfredagen", en: "Good Friday")
    case .easterEve: Bilingual(sv: "påskafton", en: "Holy Saturday")
    case .easterSunday: Bilingual(sv: "påskdagen", en: "Easter Sunday")
    case .easterMonday: Bilingual(sv: "annandag påsk", en: "Easter Monday")
    case .walpurgisNight: Bilingual(sv: "valborgsmässoafton", en: "Walpurgis Night")
    case .mayDay: Bilingual(sv: "första maj", en: "May Day")
    case .ascensionEve:
      Bilingual(sv: "dagen före Kristi himmelsfärdsdag", en: "the day before Ascension Day")
    case .ascensionDay: Bilingual(sv: "Kristi himmelsfärdsdag", en: "Ascension Day")
    case .whitEve: Bilingual(sv: "pingstafton", en: "Whit Saturday")
    case .whitSunday: Bilingual(sv: "pingstdagen", en: "Whit Sunday")
    case .whitMonday: Bilingual(sv: "annandag pingst", en: "Whit Monday")
    case .nationalDay: Bilingual(sv: "Sveriges nationaldag", en: "National Day of Sweden")
    case .midsummerEve: Bilingual(sv: "midsommarafton", en: "Midsummer Eve")
    case .midsummerDay: Bilingual(sv: "midsommardagen", en: "Midsummer Day")
    case .allSaintsEve: Bilingual(sv: "allhelgonaafton", en: "the eve of All Saints' Day")
    case .allSaintsDay: Bilingual(sv: "alla helgons dag", en: "All Saints' Day")
    case .dayBeforeChristmasEve:
      Bilingual(sv: "dagen före julafton", en: "the day before Christmas Eve")
    case .christmasEve: Bilingual(sv: "julafton", en: "Christmas Eve")
    case .christmasDay: Bilingual(sv: "juldagen", en: "Christmas Day")
    case .boxingDay: Bilingual(sv: "annandag jul", en: "Boxing Day")
    case .newYearsEve: Bilingual(sv: "nyårsafton", en: "New Year's Eve")
    }
  }

  /// How the day is found, in words.
  public var rule: Bilingual {
    switch self {
    case .newYearsDay: "1 januari" / "1 January"
    case .twelfthNight: "5 januari" / "5 January"
    case .epiphany: "6 januari" / "6 January"
    case .maundyThursday: "torsdagen före påskdagen" / "the Thursday before Easter Sunday"
    case .goodFriday: "fredagen före påskdagen" / "the Friday before Easter Sunday"
    case .easterEve: "lördagen före påskdagen" / "the Saturday before Easter Sunday"
    case .easterSunday:
      "söndagen efter den fullmåne som infaller på eller närmast efter den 21 mars"
        / "the Sunday after the full moon on or next after 21 March"
    case .easterMonday: "dagen efter påskdagen" / "the day after Easter Sunday"
    case .walpurgisNight: "30 april" / "30 April"
    case .mayDay: "1 maj" / "1 May"
    case .ascensionEve: "38 dagar efter påskdagen" / "38 days after Easter Sunday"
    case .ascensionDay:
      "sjätte torsdagen efter påskdagen (39 dagar efter)"
        / "the sixth Thursday after Easter Sunday (39 days after)"
    case .whitEve: "48 dagar efter påskdagen" / "48 days after Easter Sunday"
    case .whitSunday:
      "sjunde söndagen efter påskdagen (49 dagar efter)"
        / "the seventh Sunday after Easter Sunday (49 days after)"
    case .whitMonday:
      "dagen efter pingstdagen, till och med 2004" / "the day after Whit Sunday, through 2004"
    case .nationalDay: "6 juni, från och med 2005" / "6 June, from 2005"
    case .midsummerEve: "fredagen 19–25 juni" / "the Friday 19–25 June"
    case .midsummerDay: "lördagen 20–26 juni" / "the Saturday 20–26 June"
    case .allSaintsEve:
      "fredagen före alla helgons dag" / "the Friday before All Saints' Day"
    case .allSaintsDay:
      "lördagen 31 oktober–6 november" / "the Saturday 31 October–6 November"
    case .dayBeforeChristmasEve: "23 december" / "23 December"
    case .christmasEve: "24 december" / "24 December"
    case .christmasDay: "25 december" / "25 December"
    case .boxingDay: "26 december" / "26 December"
    case .newYearsEve: "31 december" / "31 December"
    }
  }
}

extension HolidayRule.Kind {
  /// The kind in words.
  public var label: Bilingual {
    switch self {
    case .publicHoliday: "allmän helgdag" / "public holiday"
    case .eve: "afton, räknas som helgdag i arbetstid" / "eve, a holiday in working time"
    case .named: "namngiven dag" / "named day"
    }
  }
}

private func / (sv: String, en: String) -> Bilingual { Bilingual(sv: sv, en: en) }
