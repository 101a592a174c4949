/// What the words around a link, or in its host, promise.
enum LinkLure: Int, CaseIterable, Sendable {
  /// Log in, confirm, pay a fee: fishing for data.
  case phishing
  /// A prize, money for nothing.
  case prize
  /// Gambling without a licence.
  case gambling
  /// Pornography.
  case porn
  /// Films, books and programs that someone else owns.
  case piracy
  /// Violence against people on film.
  case gore
  /// Medicine without prescription, credit without a check.
  case shadyTrade
  /// Lists of people, leaked data, answers to exams.
  case leak
  /// Extremist propaganda.
  case extremism
  /// "You must see this."
  case clickbait

  /// What the moderator reads.
  var reason: Bilingual {
    switch self {
    case .phishing:
      Bilingual(sv: "lockar till inloggning eller betalning", en: "lures into logging in or paying")
    case .prize: Bilingual(sv: "lockar med vinst eller pengar", en: "lures with prizes or money")
    case .gambling: Bilingual(sv: "spel om pengar", en: "gambling")
    case .porn: Bilingual(sv: "pornografi", en: "pornography")
    case .piracy: Bilingual(sv: "olovliga kopior", en: "unlawful copies")
    case .gore: Bilingual(sv: "våldsfilm", en: "violent film")
    case .shadyTrade:
      Bilingual(
        sv: "läkemedel utan recept eller lån utan prövning",
        en: "medicine without prescription or unchecked credit")
    case .leak:
      Bilingual(
        sv: "läckta uppgifter eller listor på personer", en: "leaked data or lists of people")
    case .extremism: Bilingual(sv: "extremistisk propaganda", en: "extremist propaganda")
    case .clickbait: Bilingual(sv: "lockar till klick", en: "click bait")
    }
  }

  /// Patterns of the text around a link.
  static let patterns: [(cue: LinkLure, pattern: String)] =
    phishingText.map { (.phishing, $0) } + prizeText.map { (.prize, $0) }
    + gamblingText.map { (.gambling, $0) } + pornText.map { (.porn, $0) }
    + piracyText.map { (.piracy, $0) } + goreText.map { (.gore, $0) }
    + shadyText.map { (.shadyTrade, $0) } + leakText.map { (.leak, $0) }
    + extremeText.map { (.extremism, $0) } + baitText.map { (.clickbait, $0) }

  private static let phishingText = [
    "{logga|loggar} in ..2 {här|nu|för|med|via|på länken}",
    "{verifiera|bekräfta|verify|confirm} ..3 {konto|kontot|identitet|legitimation|uppgifter|bankid|account|din|ditt|your|at}",
    "{innan|annars|för att undvika att} ..3 {spärras|spärrad|stängs|raderas|avslutas}",
    "{kontot|konto|account|kort|kortet} ..4 {spärrat|spärras|stängt|suspended|locked|blocked}",
    "ditt paket", "{tull|tullavgift|tullavgiften|frakt|fraktavgift|portot}",
    "{betala|pay} ..3 {avgiften|avgift|fakturan|böter|boten} {här|nu|via}",
    "{registrera|registrerar|anmäl|anmäler} {dig|sig|er} här",
    "{få|får|fått} tillbaka ..3 <number>",
    "{återbetalning|återbetalningen|utbetalning|skatteåterbäring|elstöd}",
    "skanna ..2 {koden|qr|qrkoden}",
    "{nya|ny} {sidan|sida|tjänst|tjänsten|inloggningen|portalen|inloggning} {för|finns|är|på}",
    "uppdatera ..3 {manuellt|appen|bankid|uppgifter|uppgifterna|kort|kortuppgifter}",
    "snabbare via", "{ladda|hämta} {ner|hem} ..2 {nya|appen|uppdateringen} {här|appen}",
    "egen app fungerar inte",
    "{fyll|skriv} i ..3 {kortnummer|kort|personnummer|uppgifter|lösenord|koden}",
    "{ditt|dina} {bankid|swish|kort|konto|kontouppgifter}", "rösta i ..2 {http|medborgarbudgeten}",
  ]
  private static let prizeText = [
    "{blivit|har} utvald", "{vinnare|vinnaren|vunnit|vinn|vinner|win|won|winner}",
    "hämta ..1 ditt {pris|presentkort}",
    "{få|får|tjäna|tjänar} ..1 <number> {kr|kronor|sek|usd|dollar} ..1 {direkt|gratis|idag|nu|om|per}",
    "{bonus|presentkort|giveaway|jackpot|vinst|vinster}",
    "{svara|svarar} på {undersökningen|enkäten|frågorna} och få",
    "gratis {telefon|iphone|presentkort|pengar|krypto|resa|biljetter}",
    "klicka {nu|här|har|på länken}",
  ]
  private static let gamblingText = [
    "{casino|kasino|casinon|nätcasino|slots|roulette|poker|betting|odds|freespins|spelbonus}",
    "free spins", "utan {spelpaus|licens|omsättningskrav}",
    "{svensk|utländsk|licensfritt} {licens|casino}", "hur man vinner",
  ]
  private static let pornText = [
    "{porr|porrfilm|porrfilmer|porn|porno|xxx|sexfilm|sexfilmer|sexvideo|nudes|nakenbilder|camgirl|camgirls|eskort|escort|milf|onlyfans|knullfilm}",
    "{nakna|nakenbilder|naken} ..3", "sex ..1 {nu|ikväll|videos|gratis|chat}",
    "vilka du känner igen", "{kåta|kåt|heta} {tjejer|singlar|kvinnor|grannar}",
  ]
  private static let piracyText = [
    "{torrent|torrents|torrentlänk|warez|keygen|iptv|piratkopia|piratkopierad|crackad|cracked|rippad}",
    "{gratis|fritt|olagligt|free} ..3 {film|filmen|filmer|bok|boken|böcker|säsong|säsongen|säsonger|serie|serien|serier|epub|pdf|musik|spel|matcher|match|kanaler|ljudbok|ljudböcker}",
    "{filmen|boken|säsongen|skivan|säsonger|matcher|filmer|serier|böcker|matchen|albumet} ..3 {gratis|fritt|utan att betala}",
    "{streama|ladda ner|laddar ner|titta på} ..4 {gratis|utan}", "bästa sidan ..1 {ingen|utan}",
    "slipp ..2 {betalvägg|betalväggen}",
  ]
  private static let goreText = [
    "{halshuggen|halshuggning|avrättas|avrättning|avrättningen|osensurerat|osensurerad|ocensurerat|gore|likbilder|knivdådet|skallen|stympad}",
    "{olyckan|mordet|skjutningen|kraschen|självmordet} ..2 {filmad|filmat|på film|på video|osensurerat}",
    "{klippet|filmen|videon} när ..5 {dör|skjuts|sparkas|huggs|misshandlas|halshuggen|påkörd|slår}",
    "dödsklipp",
  ]
  private static let shadyText = [
    "utan {recept|uc|kreditprövning|kreditupplysning|papper}", "recept behövs inte",
    "{viagra|cialis|ozempic|tramadol|oxycontin|steroider|anabola|sobril|xanax|kokain|cannabis|gräs|weed}",
    "{lån|låna|lånet} ..3 {direkt|utan|snabbt|samma dag|betalningsanmärkning}",
    "{falska|fejk|fake|förfalskade} ..1 {körkort|pass|id|intyg|betyg|klockor}",
  ]
  private static let leakText = [
    "{lista|listan|listor|lista|register|adresser|adress|namn|bilder} {på|till|över|med} ..1 {alla|samtliga} ..1",
    "ser allas", "allas {betyg|löner|adresser|lösenord|bilder|inkomst|domar}",
    "{svaren|facit|frågorna} till {prov|proven|provet|tentan|nationella}",
    "{läckta|läckt|läckan|hackade} ..2 {lösenord|bilder|uppgifter|mejl|personuppgifter|betyg}",
    "{alla} som {röstade|klagat|anmält|anmälde|skrev|skrivit på} ..8",
  ]
  private static let extremeText = [
    "{folkutbytet|folkutbyte|rasforräderi|vitmakt|nationalsocialism|nationalsocialistisk|judemakten|etnonationalism}",
    "sanningen om ..2 {invandringen|judarna|muslimerna|islam|folkmordet|coronan|vaccinet|förintelsen|sossarna|makten|eliten|folkutbytet}",
  ]
  private static let baitText = [
    "{ni|du|alla} måste ..1 {se|läsa|kolla}", "kolla {in|här|själva|vad|innan}",
    "{innan|före} ..2 {tas bort|raderas|är för sent|tar slut|alla andra|andra|det tas}",
    "{delas|dela|sprid} ..2 {snabbt|innan|vidare|före}",
    "{chockerande|otroligt|avslöjande|avslöjar|avslöjas|skandalen}", "tro inte dina ögon",
    "{gå|gå in} ..1 {o|och|å|på}",
    "{skickar|skriv} in ansökan", "det gör ont att se", "så får ni se",
  ]
}
