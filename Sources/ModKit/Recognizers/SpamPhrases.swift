/// What a phrase of spam is about.
enum SpamCue: Int, CaseIterable, Sendable {
  case quickMoney
  case prize
  case strangerFlattery
  case miracle
  case loan
  case followers
  case chainLetter
  case dating
  case advanceFee
  case crossPosting
  case profileClick
  case hotWord

  /// What the moderator reads.
  var reason: Bilingual {
    switch self {
    case .quickMoney: Bilingual(sv: "löfte om snabba pengar", en: "promise of quick money")
    case .prize: Bilingual(sv: "påstådd vinst eller gåva", en: "supposed prize or gift")
    case .strangerFlattery:
      Bilingual(
        sv: "smicker och vänförfrågan från främling",
        en: "flattery and friend request from a stranger")
    case .miracle: Bilingual(sv: "mirakelhjälp som tipsas om", en: "recommended miracle help")
    case .loan: Bilingual(sv: "privat långivare", en: "private lender")
    case .followers: Bilingual(sv: "byte av följare", en: "trade in followers")
    case .chainLetter: Bilingual(sv: "kedjebrev", en: "chain letter")
    case .dating: Bilingual(sv: "dejtningslockelse", en: "dating lure")
    case .advanceFee:
      Bilingual(sv: "betalning i förskott till okänd", en: "advance payment to a stranger")
    case .crossPosting:
      Bilingual(sv: "samma inlägg på många ställen", en: "the same post in many places")
    case .profileClick, .hotWord: Bilingual(sv: "lockar till en profil", en: "lures to a profile")
    }
  }

  /// Every pattern.
  static let patterns: [(cue: SpamCue, pattern: String)] =
    quickMoneyText.map { (.quickMoney, $0) } + prizeText.map { (.prize, $0) }
    + flatteryText.map { (.strangerFlattery, $0) } + miracleText.map { (.miracle, $0) }
    + loanText.map { (.loan, $0) } + followersText.map { (.followers, $0) }
    + chainText.map { (.chainLetter, $0) } + datingText.map { (.dating, $0) }
    + advanceText.map { (.advanceFee, $0) } + crossText.map { (.crossPosting, $0) }
    + profileText.map { (.profileClick, $0) } + hotText.map { (.hotWord, $0) }

  private static let quickMoneyText = [
    "{tjäna|tjänade|tjänat|tjänar|earn|earned|earning|dra in|drog in} ..3 <number> ..4 {dag|dagen|vecka|veckan|månad|månaden|timme|timmen|kr|sek|usd|dollar|skriv|hemifrån|week|day|daily|weekly} ..6 {tack|skriv|kontakta|pm|dm|inbox|fråga|hur|thanks|contact|länk|chatten|gratis}",
    "^ {tjäna|earn} ..2 <number>",
    "{investera|investerade|satsa|satsade|invest|invested} ..3 <number> ..6 {få|fick|tjäna|tjänade|get|got|inom|in}",
    "{investera|invest} {i|in} {krypto|kryptovaluta|bitcoin|forex|crypto|aktier} ..4 {med|idag|nu|hos|skriv|kontakta}",
    "{handla|handlar|trada|tradar|trade|trading|investera} ..2 {krypto|kryptovaluta|kryptovalutor|bitcoin|forex|crypto|binära} ..4",
    "{krypto|bitcoin|forex|crypto|trading} ..4 {proffs|expert|experten|webbinarium|mentor|mentorn|signaler|trader|mäklare|coach|plattform|platform|investment|investering|profit|vinst}",
    "{passiv|passive} {inkomst|income}", "{dubbla|dubblera|double} {dina|your} {pengar|money}",
    "financial freedom", "{bli|become} ..1 {miljonär|rik|rich} ..3 {snabbt|på|fast|in|hemifrån}",
    "{garanterad|garanterat|guaranteed} ..2 {vinst|avkastning|profit|inkomst|returns|income}",
  ]
  private static let prizeText = [
    "du har ..1 {blivit utvald|vunnit|vunnit ett|blivit vald|valts}",
    "{grattis|congratulations} ..2 {du|you} ..1 {har|have|vann|won}", "you ..2 won",
    "{claim|hämta ut|hämta} ..1 {your|ditt|din} ..1 {reward|prize|gift|pris|vinst|presentkort|gåva}",
    "gratis {presentkort|iphone|telefon|husbil|playstation|spelkonsol|resa|pengar|dator|bitcoin|vbucks|robux}",
    "free {gift|iphone|money|robux|vbucks|cash|giveaway|followers}",
    "{först|första|de första|först till} ..1 <number> {personer|som|st|personerna} ..5 {får|vinner|kommenterar|gratis}",
    "kommenterar ..2 {klar|ja|hej|färdig} ..3 {får|vinner}",
    "{svara|svarar} på {undersökningen|enkäten|frågorna} och få",
    "vi {lottar|delar|ger} ut <number>", "gratis pengar", "free spins",
    "{få|hämta} ..1 <number> {gratissnurr|freespins}", "fyll i ..1 {dina|era} uppgifter",
    "{viagra|cialis|ozempic} ..4", "klicka nu klicka nu",
  ]
  private static let flatteryText = [
    "{beautiful|nice|lovely|amazing|wonderful|fin|vacker} {profile|profil|picture|smile|profilbild|leende} ..12 {friend|friends|vän|vänner|vänförfrågan|request|message|add|dm|chatta|skriv}",
    "{send|skicka|add} ..2 {friend request|vänförfrågan|me a friend}",
    "would like to be your friend", "{add me|accept me} as ..1 friend",
    "{hello|hi|hej} dear ..12 {friend|honest|god|profile|message}",
    "{vill|skulle vilja} {bli|vara} ..1 {din vän|vän med dig} ..6 {skicka|lägg till|vänförfrågan}",
    "{i am|im} ..2 {widow|soldier|general|single} ..10 {god|friend|love|contact}",
    "dear ..1 {friend|sir|beloved} ..10 {million|transaction|donate|donation|fund|contact}",
  ]
  private static let miracleText = [
    "{dr|doctor|doktor|prophet|profet|mrs|mr|herr|fru|madam|sir} ..2 <name> ..6 {botade|cured|helped|hjälpte|healed|trolldom|spell|spells|herbal|örtmedicin|fick tillbaka}",
    "{trolldom|besvärjelse|spellcaster|spell caster|kärleksbesvärjelse|love spell|voodoo|herbalist|örtdoktor|magi} ..6 {fungerar|kontakta|contact|hjälp|works|mejl|whatsapp|hjälpte}",
    "{tack vare|thanks to|tack till} {mr|mrs|dr|ms|herr|madam} ..4",
    "{hackade|hackat|hacked|förlorade|kapade|lost|stulna} ..2 {konto|kontot|account|pengar|instagram|facebook} tillbaka",
    "{recovered|recover|återfick|återställde} ..4 {account|konto|funds|pengar|crypto|money} ..10 {thanks|tack|contact|kontakta|help}",
    "{gav|fick|ge|bring} ..2 {tillbaka|back} ..2 {min make|min man|mitt ex|min fru|my husband|my ex|exet|kärleken}",
    "{hiv|herpes|cancer|diabetes|impotens} ..4 {botad|botade|cured|örter|herbs|bot}",
  ]
  private static let loanText = [
    "{långivare|långivaren|lender|lånegivare}",
    "{erbjuder|offer|offers|ger|beviljar} ..1 {lån|loan|loans} ..2 {till|to|mellan|från} ..2 {människor|personer|individer|alla|people|allvarliga|seriösa|<number>}",
    "{lån|loan} ..4 {procent|ränta|interest|rate} ..6 {kontakta|contact|whatsapp|mejl|chatten|inbox|privat}",
    "{finansiell|ekonomisk} hjälp ..6 {kontakta|whatsapp|mejl|skriv}",
    "{lån|loan} ..2 utan säkerhet ..12 {skriv|kontakta|whatsapp|seriösa|ärliga}",
    "{mr|mrs|herr|fru} ..3 som lånade mig",
    "behöver du ..1 {brådskande|akut|snabbt|ett} lån ..8 {kontakta|whatsapp|skriv|mejl|allvarlig}",
  ]
  private static let followersText = [
    "{följ|follow} {mig|me} ..3 {följer|follow|back|tillbaka}",
    "{f4f|l4l|fff|lff|sub4sub|s4s|like4like|l4f|follow4follow|followback|followforfollow|likeforlike|like4likes|followme|följmig|follow4followback}",
    "{gå in|kolla|check} ..2 {min|mitt|my|på} ..1 {kanal|kanalen|channel|youtube|tiktok|twitch|spotify} ..4 {prenumerera|följ|subscribe|sub|subba|gilla|follow}",
    "{prenumerera|subscribe|subba} ..2 {på min|min|mig|to my} ..1 {kanal|kanalen|channel}",
    "<number> {subs|followers|följare|prenumeranter} ..8 {jag|så|då|rakar|lovar|köp}",
    "{köp|buy|få|get} ..2 {följare|followers|likes|gillningar}",
  ]
  private static let chainText = [
    "kopiera {detta|denna|texten|det här} ..2 {och|å|o} ..1 {lägg|dela|skicka|klistra|posta}",
    "{delar|dela|skickar|skicka|vidarebefordra|forward|share} ..3 till {<number>|tio|fem|sju|alla dina|femton|tjugo} ..1 {vänner|personer|kontakter|grupper|friends|andra}",
    "{skicka|dela|vidarebefordra} ..2 {den här|detta|det här|texten|meddelandet} ..2 till {<number>|tre|fem|sju|tio|tolv|femton|tjugo|alla dina} {vänner|personer|kontakter}",
    "{skriv|kommentera} amen",
    "om du inte {delar|skickar|kopierar|vidarebefordrar}",
    "{skicka|dela} ..1 vidare ..4 {annars|olycka|otur|tur}",
    "{kontot|konto|kontona|facebook|whatsapp} ..2 {att|kommer} ..1 {stängas|kosta|stängs|raderas|avslutas}",
    "för varje {delning|gilla|like|kommentar|gillning} ..6 {skänker|ger|donerar|får|kr}",
    "sluta inte dela", "{amen|ja} ..3 {dela|skriv} ..3 {välsignad|tur|lycka|mirakel}",
    "{send|share} ..1 this to ..3 {people|friends}",
    "jag {ger|tillåter} inte ..2 {facebook|meta|instagram} ..1 {tillstånd|tillåtelse|rätt|att}",
  ]
  private static let datingText = [
    "{singlar|singles|kvinnor|tjejer|killar|damer|milfs|brudar} ..2 i {ditt|din} {område|närhet|stad|kommun}",
    "{ensam|lonely} {ikväll|i kväll|tonight} ..6",
    "{nakna|heta|kåta|lättklädda} {kvinnor|tjejer|singlar|grannar|damer|killar} ..3 {i din|i ditt|väntar|nära|online|ikväll|vill}",
    "{meet|träffa|dejta} ..2 {singles|singlar|kvinnor|tjejer} ..4 {gratis|free|nu|ikväll|online|registrera}",
    "{hot|sexy} {girls|singles|women|babes|milfs}",
    "{cam|webcam|camshow} ..4 {profilen|profil|bio|länk|link|gratis|ikväll|nu|profile}",
    "{sex|porn|nude|xxx} {videos|video|pics|chat|cam} ..4 {free|profile|link|gratis|click}",
  ]
  private static let advanceText = [
    "{förskott|förskottsbetalning|handpenning|deposition} ..2 {krävs|först|via|med|swish|betalas|på}",
    "{biljett|biljetter|konsertbiljetter|tickets} ..10 {förskott|förhinder|utsålda|utsåld|face value}",
    "{säljer|selling} ..4 {biljetter|tickets} ..12 {skriv privat|pm|dm|dma|inbox|messenger|förhinder}",
    "{betala|swisha} ..2 {först|innan} ..3 {skickar|leverans|visning}",
  ]
  private static let crossText = [
    "{skriver|postar|lägger|klistrar|kommenterar} ..2 {samma|detta|det här} ..3 {alla|varje|under|överallt|tills} ..2",
    "{inlägg|kommentar|meddelande} nummer <number>",
  ]
  private static let profileText = [
    "{klicka|click|tryck|kolla|check|se|länk|link|besök|visit|länken} ..3 {profil|profilen|profile|bio|bion|biografin}",
    "{dm|pm|inbox|message|skriv} {me|mig} ..2 {now|nu|for|för|direkt}", "klicka {här|har|nu|here}",
    "click {here|now|the link|my}", "{whatsapp|telegram} ..3 <number>",
  ]
  private static let hotText = [
    "{gratis|free|gratispengar|presentkort|reward|prize|sex|porr|porn|nude|nudes|naken|nakna|cam|xxx|viagra|vinst|jackpot|won|casino|bonus|cash|pengar|money|utvald|krypto|bitcoin}"
  ]
}
