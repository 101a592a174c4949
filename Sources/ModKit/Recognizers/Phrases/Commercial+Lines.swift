extension RuleGrammar {
  /// What `commercial` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let commercialLines = """
    cue promo: <promo>
    cue promo: {fast pris|halva priset|extra pris|gratis offert|kostnadsfri offert|fri frakt|
      bästa priset|bästa priserna|bra priser|bra pris|låga priser|låg ränta|köp två|ta tre|tre
      för två|<number> för <number>|begränsat antal|missa inte|endast idag|bara idag|just nu|den
      här veckan|hela veckan|hela helgen|hela månaden|nu i helgen|utan kostnad|första samtalet|
      första gången gratis|prova gratis|testa gratis|nöjd kund|nöjda kunder|referenser finns|f
      skatt|rot och rut|nyöppnat|nyöppning|allt ska bort|på köpet|special offer|best price|best
      prices|best service|free quote|for a discount|call now|limited time|rabatt}
    cue price: <number> {kr|kronor|sek|spänn|kronan|euro|lax}
    cue price: <pricelike>
    cue price: <number> procent
    cue price: {för|från|bara|endast|pris} <number>
    cue imperative: {,|^|å|och|nu|idag|direkt|enkelt|gärna} {boka|beställ|ring|handla|klicka|
      maila|mejla|kontakta|swisha|dm a|sms a|smsa|messa|pm a|beställa|shoppa|köp|prova|testa|
      besök|följ|anmäl|hör av|skriv till|skicka|kika in|titta in|slå en signal|order|call|buy|
      visit|book|contact|text}
    cue imperative: {boka|bokas|beställ|ring|kontakta|offert|skriv} ..2- {direkt|nu|idag|oss|
      mig|på|via|dm|pm|offert|tid|info|plats}
    cue imperative: {via dm|skicka dm|skriv pm|pm för|pm för info|dm för|länk i bio|länk i
      profilen|länken i profilen|länk i min|swipe|hör av dig|hör av er|kom in till|kom förbi|kom
      och|kom till|välkommen in|välkomna in|välkommen till|välkomna till oss|ansök på|ansök via|
      maila för|sms för|dma för|mig för mer|mig privat|whatsapp|i chatten|kontakta chatten|tag
      kontakt|anmäl dig|anmäl er|registrera dig}
    cue business: {vi har öppnat|nyöppnad|nyöppnat|nyöppnade|etsyshop|min etsy|vår etsy}
    cue business: {våra|vårt|vår} {nya|nytt|ny|populära|färska|hemgjorda|handgjorda|hembakade} <any>
    cue business: {hos oss|från oss|av oss|vi på|oss på|vi som driver|vårt företag|min firma|vår firma|mitt
      företag|vår butik|vår webbshop|min webbshop|vår webbutik|min salong|vår salong|vår kiosk|
      vår verkstad|min byrå|vår restaurang|vår krog|vår meny|vårt sortiment|vår nya|mina kunder|
      våra kunder|vår hemsida|våra tjänster|vi öppnar|ab|a b|aktiebolag|our shop|our store|our
      service}
    cue business: vi {säljer|köper|fixar|erbjuder|utför|monterar|installerar|rensar|putsar|
      städar|målar|levererar|reparerar|lagar|byter|skottar|klipper|hjälper dig|hjälper er|löser|
      hämtar|bygger|sköter|renoverar|tvättar|kör|beviljar|specialiserar|har rea|har kampanj|tar
      hand}
    cue business: {jag|undertecknad} {säljer|erbjuder|utför|målar|städar|klipper|fixar|monterar|
      hjälper till med|gör naglar|lägger fransar|kör flyttar|reparerar}
    cue business: <shop>
    cue service: <service>
    cue service: {flytt|städ|bygg|måla|tak|el|vvs|mark|trädgård|fönster} ..1- {hjälp|firma|
      service|företag}
    cue imperative: {dm|pm|sms|dma} {för|om} {bokning|tid|pris|priser|info|mer|offert|frågor}
    cue promo: {lediga tider|lediga tider i|ny kollektion|nya kollektionen|fri offert|fria offerter}
    cue sell: {dm|pm} $
    cue sell: {i min profil|i vår profil|via länken|länk i bio|länken i|skriv pm|skicka pm|skicka dm|via dm|
      via pm|dm me|swisha|swish|hör av dig|hör av er|boka din|boka plats|beställ|först till kvarn|
      hämtas hos|hämtas i}
    combo likely ad: price sell -member
    cue link: <link>
    cue link: {ring|sms|smsa|tel|telefon|swish|swisha|nummer|nr|mobil|mobilnummer} ..2 <number>
    cue link: {<service>|<promo>} ..6 <number>
    cue member: <member>
    combo likely ad: promo price -member
    combo likely ad: promo imperative -member
    combo likely ad: promo business -member
    combo likely ad: promo service -member
    combo likely ad: promo link -member
    combo likely ad: service price -member
    combo likely ad: service imperative -member
    combo likely ad: service link -member
    combo likely ad: service business -member
    combo likely ad: business price imperative -member
    combo likely ad: business price -member
    combo likely ad: business imperative -member
    combo likely ad: business link -member
    combo likely ad: price imperative link -member
    likely scam: [{tjäna|tjänar|tjänade|dra in|tjänat|tjänade} ..3- {extra|pengar|tusen|
      <number>|kronor|bra med pengar}] ..3- {hemifrån|hemma|dm|pm|från soffan|utan jobb|enkelt|
      klicka|i pyjamas|på nätet|på att bara|på kosttillskott|som jag gör|från mobilen}
    likely scam: [{tjäna|tjänar|tjänade} ..3- {hemifrån|från soffan|från mobilen|på nätet}]
    likely scam: [{jobba|arbeta} hemifrån ..4-] {tjäna|pm|dm|info|extra|frihet|team|inkomst}
    likely scam: [{passiv inkomst|ekonomisk frihet|extra inkomst|extrainkomst|bli din egen chef|
      nätverksmarknadsföring|bli rik på} ..3-]
    likely scam: [{lån|lånen|privatlån|snabblån|mikrolån|krediten|sms lån|smslån} ..2- {utan uc|
      utan kreditprövning|utan säkerhet|samma dag|direkt|till alla|låg ränta|beviljas|erbjuds|
      inom|oavsett} ..3-]
    likely scam: [{behöver du|söker du|letar du efter|vill du ha|vill du|trött på|drömmer du om|
      har du|saknar du} ..3- {lån|ett lån|låna pengar|gå ner i vikt|rabatt|flytthjälp|städhjälp|
      städning|hantverkare|billig|snickare|rörmokare|elektriker|advokat|jurist|ny hud|mer
      energi|avslag på|problem med|investera|tjäna|sälja din|sälja bilen|värdera} ..6-]
    likely scam: [{erbjuder|erbjuda|ger|beviljar} ..2- {lån|krediter|lån till|kredit|billiga
      lån|privata lån} ..3-]
    likely scam: [{krypto|bitcoin|kryptovaluta|kryptovalutor|forex|trading|daytrading|aktietips|
      investering|investera|ethereum|nft} ..6- {tjäna|vinst|proffs|signal|signaler|kurs|
      webbinarium|grupp|telegram|whatsapp|dm|pm|expert|mentor|avkastning|garanterad|minst|
      dubblat|dubbla|fördubblad|plattform|plattformen|startkapital} ..2-]
    likely scam: [{casino|kasino|betting|spelbolag|odds|nätcasino|slots|freespins|spins|
      bonusspins|poker|jackpot|bettingsida} ..5- {utan spelpaus|utan licens|bonus|gratis|free|
      insättning|omsättningskrav|registrera|vinn|licensfritt|spela|länk|tips|välkomstbonus}
      ..2-]
    likely scam: [{licensfritt|svensklicensfritt|utländskt} ..1- {casino|kasino|spelbolag|
      bettingbolag} ..2-]
    likely scam: [{viagra|cialis|ozempic|kosttillskott|bantningspiller|viktminskningspiller|
      steroider|potensmedel|cbd|cbd olja|snus x|vape|vapes|engångsvape|botox|fillers|detox|
      hjärtmedicin} ..5- {utan recept|pris|köp|gratis|rabatt|dm|pm|kr|kod|länk|beställ|
      levereras|säljer|säljes|finns|prova|hos} ..1-]
    likely scam: [{gå ner|gått ner|tappa|tappade|förlorade|minska} ..1- <number> {kilo|kg} ..5-]
      {med|tack vare|piller|metod|shake|dm|länk|pulver|fråga mig|prova|utan}
    likely code: [{använd|med|ange|uppge|min|rabattkod|skriv} ..2- {kod|koden|rabattkod|
      rabattkoden|värvningskod} ..4] {procent|rabatt|rabatten|så får|för att få|i kassan|och få|får du|vid köp|<number> procent|
      <number> kr}
    likely code: [{rabattkod|rabattkoden|värvningslänk|affiliate|affiliatelänk|
      reklamlänk|annonslänk} ..3-] !{på|till|vinn}
    likely sale: [<any> {säljes|uthyres|köpes} ..5-]
    likely sale: [{säljes|uthyres|köpes} ..5 {<number>|kr|pris|billigt|<any>}]
    likely sale: ^ ..1- [{säljer|sälja|hyr ut|hyres ut|selling|for sale} ...9] {<number>|kr|kronor|spänn|
      billigt|pris|halva|pm|dm|st|hämtas|swish|swisha|kontant|hemkörning|kör ut|leverans}
    likely sale: [{köper|köpes} ..2- {guld|silver|dödsbo|dödsbon|bilar|skrotbilar|bil|din bil|
      ditt guld|smycken|antikt|antikviteter|lp skivor|mobiler|skrot} ..4-]
    likely sale: [{utförsäljning|utförsäljningen|slutrea|slutrean|lagerrensning|realisation|
      jättereа|megarea|konkursutförsäljning|konkursrea|öppningserbjudande|öppningserbjudanden|
      kampanjpris|kampanjpriser|introduktionspris|black friday|black week|mellandagsrea|
      nyårsrea|sommarrea|rea på hela|har rea|lagerutförsäljning} ..2- {på|av|i|hos|hela|till|nu|
      <number>|börjar|startar|pågår|vi|idag|fram|just|allt}]
    likely sale: [{nu|stor|stora|total|vår|årets|stort} ..1 {utförsäljning|slutrea|lagerrensning|
      realisation|jätterea|megarea|konkursrea|mellandagsrea|sommarrea|vinterrea|lagerutförsäljning|
      kampanjpris|kampanjpriser|öppningserbjudande|öppningserbjudanden|introduktionspris}]
    likely sale: [{gratis|kostnadsfri|fri} {offert|konsultation|hembesök|värdering|besiktning|
      provlektion|provträning|rådgivning hos|hudanalys} ..2-]
    likely sale: [{jag|vi} {söker|rekryterar} ..3- {personer|säljare|teammedlemmar|kollegor|
      ambassadörer|folk} ..2- {som vill|till vårt|som är|till mitt} ..6-]
    likely sale: [{best|cheap|cheapest|affordable|professional} ..2- {cleaning|moving|service|
      services|loans|loan|prices|plumber|painter|shop|deals} ..4-]
    likely sale: [{get rich|make money|earn money|work from home|earn} ..3- {day|week|home|
      online|easy|fast|$|hour}]
    cue promo: {fri leverans|gratis leverans|fri hemkörning|gratis hemkörning|första månaden|
      första timmen gratis|första veckan gratis|gratis provmånad|gratis mätning|gratis hembesök|
      på avbetalning|räntefritt|oslagbart|oslagbara priser|billigare än|billig|billiga|billigt|
      kanonpris|till salu|till sälj|te sälj|att sälja|finns att köpa|kampanj|paketpris|inga
      fördyrande|medlemspris|lagom till|prova på pris|vip|superpris|nyhet|nyheter hos|nu öppet|
      vi har öppnat|grand opening|välkommen in|välkomna in|free shipping|för endast|från endast|
      recept behövs inte|utan recept}
    cue imperative: {ladda ner vår|kolla in|upptäck|ladda hem vår|byt till|skicka meddelande|skicka ett
      meddelande|meddela mig|kom te gårn|kom till gården|se hemsidan|se min hemsida|se vår
      hemsida|se länk|läs mer på|mer info på|gå in på|kolla in min|kolla in vår|kolla vår|besök
      vår|besök min|hör av er|hör av dig|bokning via|boka in|boka tid|boka din|boka er|teckna|
      registrera dig|registrerar dig|hemsidan i min|profilen|beställ hem|beställ din|anlita|
      intresserad|hör av sig|meddelande om intresse|messa vid intresse|först till kvarn}
    cue business: {vår nya app|vår app|återförsäljare|min studio|vår studio|min verkstad|våra
      produkter|våra behandlingar|min ateljé|vår gård|gårdsbutiken|gårdsbutik|vårt bageri|vår
      salong|enskild firma|min kurs|våra kurser|mitt team|vårt team|min bok|jag fotograferar|
      bjuder vi på|ger vi|vi bjuder|vi ger|vi skickar|vi mäter|vi hjälper|vi tar emot|vi utför|
      vi säljer|jag syr|jag bakar|jag bygger|jag driver|vi driver|kommer vi hem|kommer hem till
      dig|hos mig får du|hos oss får|nöjdare kunder}
    cue service: {bröllopsfotograf|fotografering|bröllop|vinterdäck|vinterdack|sommardäck|
      björkved|tårtor|smycken|valpar|kattungar|hundvalpar|lägenhet uthyres|stuga uthyres|lokal
      uthyres|massage|yoga|pilates|personlig träning|coachning|healing|medium|spådom|körkort|
      bilskola|hantverkare|snickare|elektriker|rörmokare|målare|catering|foodtruck|pizza|
      lunchbuffé|frisör|klippning|bygghjälp|hemleverans|el avtal|elavtal|mobilabonnemang|
      försäkring|altanbyggen|pool|spabad|växthus|märkesväskor|märkesklockor|märkeskläder|parfym|
      kosttillskott|fransar|naglar}
    combo likely ad: promo service
    likely scam: [{få|hämta|vinn|ta} ..1 {<number>|hundra|gratis}? {free spins|freespins|spins|
      gratissnurr|bonuspengar|bonus|välkomstbonus|insättningsbonus} ..4]
    likely scam: [{spela|registrera dig|registrerar dig|skapa konto|öppna konto} hos <capital>
      ..2]
    likely scam: [{viagra|cialis|piller|tabletter|ozempic|medicin|billigpiller} ..3 {utan
      recept|recept behövs inte|receptfritt|diskret|hemlevererat}]
    likely scam: [{trött på|less på} ..5 {byt till|prova|kom till|ring|boka|testa|hos oss|vi
      bjuder|vi hjälper|välkommen}]
    likely scam: [{vi|jag} har blivit {återförsäljare|ambassadör|säljare|konsult|partner} ..4]
    likely sale: [{jag|vi} {fotograferar|målar|syr|bakar|klipper|bygger|städar|snickrar|lagar|
      masserar|filmar|designar|spår|coachar} {gärna|också|åt|för|till|din|er} ..4 {<number>|kr|
      pris|boka|profil|hemsida|dm|pm|ring}]
    likely sale: [{ladda ner|prova|testa|upptäck} {vår|min} {nya|egen}? {app|tjänst|produkt|
      butik|webbshop|onlinekurs|kurs|bok|podd} ..3]
    likely sale: [{se|kolla|kika|titta|klicka} ..2 {hemsidan|länken|webbshopen|butiken|
      sortimentet} {i min|i vår|på min} {profil|bio|sida}]
    likely sale: [{vi|jag} {har|hôr|hor|säljer|sälj} ..2- {potatis|ved|ägg|honung|kött|bär|
      grönsaker|gran|granar|julgranar|hö|valpar|kattungar} ..4]  {<number>|kr|kilo|säck|gården|
      gårn|sälj|pris|st}
    likely sale: [{<number>} {kr|spänn|kronor} {kilot|kilo|styck|st|stycket|säcken|litern|påsen|
      paret|metern|kvadraten|timmen|gången|behandlingen|månaden} ..6] {kom|ring|dm|pm|boka|
      gården|gårn|hämtas|hos|säck|swish|beställ}
    likely sale: [{för|endast|bara|från} <number> {kr|spänn|kronor} ..3 {hos oss|hos mig|boka|
      beställ|ring|pm|dm|köp|i butiken|i vår|på vår}]
    veto: {lotter|lottförsäljning|klasskassan|klassresan|skolresan|cupen|föräldraföreningen|pristävling|
      årskort|årskortet|badhuset|kommunens taxa|avgiften|skolskjuts|biblioteket|
      bygdegården|föreningslokalen|fritidsgården|församlingen|församlingshemmet|insamling|
      insamlingen|loppis|gudstjänst|gudstjänsten|basar|julmarknaden|hembygdsgården|scouterna|
      idrottsföreningen|skadedjursfirman}
    likely scam: [{bitcoin|krypto|trading|aktier|forex|metoden|investeringen} ..4 {mig|mej|oss} {rik|rika|förmögen|fri}]
    likely sale: [{köp|beställ|boka|handla} {min|mina|vår|våra} ..4]
    likely sale: [<any> {utföres|åtages|mottages|ombesörjes}]
    likely sale: [{bli medlem|medlemskap|teckna|gå med} ..6 {första månaden|första veckan|rabatt|halva
      priset|bindningstid|gratis träning}]
    likely scam: [{söker|vill|behöver} du ..2 {jobb|extrajobb|extraknäck|sommarjobb}] ...10 {länken|
      pm|dm|klicka|provision|branschen}
    likely sale: [{finns|går} att {köpa|beställa|boka} {i|på|hos|via} {min|mitt|vår|våran|oss}]
    likely sale: [{sugen|hungrig|nyfiken} på ..3 ...8 {hos oss|<promo>|prova|boka|kom in|öppet till|
      <number> kr}]
    likely sale: [{installeras|installerade|monteras|monterade|levereras|utförs} ..2 till {fast|
      bästa|lågt|bra|rabatterat} pris]
    likely sale: [{köp|beställ|boka|handla|hyr|prova|lämna in} ..4- {av|hos|från} {oss|mig}] !{som|bor}
    likely scam: [{lån|lånen|privatlån|snabblån|blancolån|smslån|kredit|krediter} ..7- {utan uc|
      utan kreditprövning|utan säkerhet|utan inkomst|trots anmärkning|trots betalningsanmärkning}]
    likely sale: [{vi|jag} ..1- {erbjuder|säljer|utför|hyr ut|levererar|monterar|lagar|asfalterar|
      rensar|målar|putsar|klipper|slipar|lägger|byter|gräver|beskär|fäller} ..6-] {<number>|kr|
      offert|pris|priser|prisvärt|billigt|ring|sms|boka|dm|pm|kontakta|hela länet|rot|rut}
    likely sale: [{i butiken|i vår butik|i webbshopen|hos oss|i salongen} ...6 {procent|rabatt|på
      allt|kr|nyheter|erbjudande|kampanj}]
    likely scam: [{tjäna|tjänade|tjänar|tjänat|vann|vunnit|dubblade} ..6 {bitcoin|krypto|
      trading|aktier|forex|casino|slots|kryptovaluta|nft|betting}]
    likely scam: [{bli|bli av med|gå ner|bränn} ..1- {smal|smalare|snygg|rik|rynkor|kilon|fett|i
      vikt|magfett|skulderna|skulden} ..4] {skriv|dm|pm|berättar|länk|metod|pulver|piller|info|
      kontakta|klicka}
    likely sale: [{bästa|billigaste|lägsta|vassaste} ..1- {priserna|priset|däckpriserna|
      däckpriset|elpriset|elpriserna|erbjudandet|erbjudandena|räntan|servicen|maten|pizzan|
      *priserna} ..2- {hittar|får|finns|har|i stan|hos|vi} ..3]
    """
}
