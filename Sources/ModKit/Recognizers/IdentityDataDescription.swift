extension RuleDescription {
  /// `identity-data`.
  static let identityData = RuleDescription(
    .identityData,
    summary: Bilingual(
      sv: """
        Personnummer, samordningsnummer, privata telefonnummer, hemadresser, registreringsskyltar, \
        fastighetsbeteckningar, privata e-postadresser och bankkonton
        """,
      en: """
        personal and coordination numbers, private telephone numbers, home addresses, registration plates, \
        property designations, private mail addresses and bank accounts
        """),
    strengths: Bilingual(
      sv: """
        tydlig: personnummer vars kontrollsiffra stämmer, mobilnummer som sägs vara någons; trolig: adress där \
        någon sägs bo, skylt där fordon nämns; möjlig: personnummer med fel kontrollsiffra, fast telefon utan sammanhang
        """,
      en: """
        clear: an identity number whose check digit holds, a mobile number said to be someone's; likely: an \
        address where someone is said to live, a plate where vehicles are spoken of; possible: an identity number \
        with a wrong check digit, a landline without context
        """),
    limits: [
      Bilingual(
        sv:
          "platsen för ett fel, en verksamhets adress och telefon och kommunens egna uppgifter flaggas inte",
        en:
          "the place of a fault, an office's address and telephone and the municipality's own are let go"
      ),
      Bilingual(
        sv:
          "ärendenummer, paragrafer, OCR, bankgiro, ISBN, tider, belopp och vägnummer flaggas inte",
        en:
          "case numbers, sections, payment references, ISBN, times, amounts and road numbers are let go"
      ),
      Bilingual(
        sv: "personliga skyltar i fri text, utländska nummer och husnamn utan nummer ses inte",
        en: "personal plates, foreign numbers and house names without a number are not seen"),
      Bilingual(
        sv: "nummerserier för test och fiktion undantas inte",
        en: "series for tests and fiction are not exempt"),
    ],
    triggering: [
      "Hans personnummer är ⟦19121212-1212⟧ om någon vill kolla",
      "sök på ⟦190002052389⟧ så ser ni",
      "skriv ⟦1891 03 04 - 9822⟧ i rutan",
      "Ring honom hemma: ⟦070-174 06 41⟧",
      "Hennes nummer är ⟦+46 (0)70 174 06 58⟧",
      "smsa till ⟦0.7.0.1.7.4.0.6.0.9⟧ så svarar han",
      "Ring henne: ⟦noll sju noll ett sju fyra noll sex nittioett⟧",
      "Rektorn bor på ⟦Fjärilsbacken 7⟧",
      "Hon flyttade till ⟦Norra Tallgatan 14 B⟧ i höstas",
      "Skåpbilen ⟦MLB 457⟧ dumpar sopor i skogen",
      "Bilen med regnr ⟦mlb45c⟧ stod på gräset",
      "Det är ägaren till ⟦Björkhult 3:17⟧ som eldar plast",
      "Mejla henne på ⟦gun.ahlvik@hemmamejl.example⟧",
    ],
    nonTriggering: [
      "Växelns nummer är 031-390 06 00 för er som letar.",
      "Vid akut fara 112, annars 114 14 eller 1177.",
      "Öppet 08.15-16.30 alla vardagar.",
      "Lampan utanför Storgatan 12 är trasig.",
      "Vi ses på Föreningsgatan 6 klockan 18.",
      "Fakturanummer 18950712-2384 är betalt.",
      "OCR 991399-4410 ska anges.",
      "Ärendet har diarienummer KS 2023/00412.",
      "Samrådet pågår 20240115-0229.",
      "Sal MLB 101 har fått nya projektorer.",
      "Punkt 8 är ny förskola på Sävsta 1:1, kommunens egen mark.",
      "Skriv till bygglov@almkoping.example.",
      "Prästen läste Psaltaren 23:4.",
    ])
}
