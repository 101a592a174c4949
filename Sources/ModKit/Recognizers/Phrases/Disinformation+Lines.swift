extension RuleGrammar {
  /// What `disinformation` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let disinformationLines = """
    likely share: [{dela|sprid|läs|kopiera|spara|skärmdumpa|share|titta} ..4- {innan|before}
      ..2- {det|de|dom|den|detta|inlägget|kommentaren|videon|kommunen|facebook|it|they|klippet|
      filmen|sanningen} ..3- {tas bort|tar bort|försvinner|raderas|raderar|plockas|plockar|
      censureras|censurerar|tystas|deleted|delete|remove|tagit bort|för sent}]
    likely share: [{dela|sprid} ..2- innan ..3- {bort|försvinner|raderas|raderar|censureras}]
    likely share: [{innan|före} ..1- {de|dom|det|detta} ..1- {tas bort|tar bort|raderas|raderar|
      försvinner|censureras|tystas ner|tystar} ..2-]
    likely hidden: [{det|vad|sanningen|saker|this is what|what} ..3- {de|dom|media|medier|
      kommunen|politikerna|regeringen|makthavarna|staten|they|gammelmedia|mainstreammedia|
      mainstream} ..1- {inte|aldrig|dont} ..2- {vill|berättar|rapporterar|talar om|skriver om|
      vågar|visar|want|tell} ..3-] !{höra|svara|förstår}
    likely hidden: [{media|medierna|gammelmedia|mainstreammedia|pk media|pk medierna|
      systemmedia|mainstream|svt|lokaltidningen|pressen} ..2- {mörkar|tiger|ljuger|mörklägger|
      vägrar rapportera|får inte skriva|köpta|köpt|styrs|tystas|hjärntvättar|censurerar} ..2-]
    likely hidden: [{vakna|wake} {upp|up} ..1-] {folk|folket|svenskar|svenskarna|ni|medborgare|
      people|sheeple|får|fårskock|innan|,|$}
    likely hidden: [{gör|gjort|do} ..1- {er|din|ditt|your|egen|eget} ..1- {egen|egna|own} ..1-
      {research|efterforskning}]
    likely hidden: [{nwo|new world order|den nya världsordningen|nya världsordningen|djupa
      staten|deep state|great reset|det stora återställandet|agenda <number>|globalisterna|
      globalisternas|illuminati|frimurarna|rothschild|soros|bill gates|wef|kabalen|
      pedofilringen|qanon|plandemi|plandemin|scamdemic|chemtrails|kemtrails|haarp|<number>
      minutersstaden|femtonminutersstaden|jorden är platt} ..4-]
    likely hidden: [{reptilerna|ödlemänniskorna|ödlefolket} ..2 {styr|tar|har|vill|kontrollerar}]
    likely hidden: [{vaccin|vaccinet|vaccinerna|vaccination|vaccinationen|sprutan|sprutorna|
      mrna|covidsprutan|hpv vaccinet|influensasprutan} ..4- {chip|chipp|mikrochip|mikrochipp|
      dna|steril|sterila|steriliserar|steriliserat|dödar|dödat|dödade|dog|dör|autism|gift|
      giftigt|experiment|biovapen|magnetisk|spåra|spårar|infertil|blodproppar|nanobotar|grafen|
      grafenoxid|död|döda} ..3-]
    likely hidden: [{5g|5g masten|5g masterna|masten|masterna|wifi|strålningen|strålning|smarta
      mätare|elmätarna|led lamporna|gatlamporna|vindkraftverken} ..5- {cancer|corona|covid|
      steril|hjärnan|styr|avlyssnar|övervakar|dödar|spionerar|tankekontroll|dna|missfall|gift|
      strålar|spårar|fåglarna dör|infraljud} ..2-] !inte
    likely water: [{fluor|klor|klorin|lugnande|medicin|mediciner|gift|kemikalier|hormoner|
      litium|bly|arsenik|nanopartiklar|droger|avlopp} ..5- {i|till} ..2- {vattnet|dricksvattnet|
      kranvattnet|vattentornet|vattenverket|maten|skolmaten|luften} ..3-]
    likely water: [{kommunen|de|dom|staten|regeringen|eliten|myndigheterna} ..3- {häller|
      tillsätter|sprutar|blandar|förgiftar|släpper ut|smyger|pumpar|dumpar|häller i|sprayar|
      besprutar} ..5- {vattnet|dricksvattnet|oss|folket|befolkningen|luften|maten|skolmaten|
      klorin|fluor|gift|kranvattnet|invånarna} ..3-]
    likely water: [{vattnet|dricksvattnet|kranvattnet|maten|skolmaten|luften} ..4- {är|ar|har
      blivit|e} ..2- {förgiftat|forgiftat|förgiftad|radioaktivt|livsfarligt|dödligt|smittat|
      förorenat av|fullt av} ..2-]
    likely election: [{valet|röstlängden|röstlängd|röster|rösterna|röstningen|förtidsröster|förtidsrösterna|
      valresultatet|valsedlar|valsedlarna|rösträkningen|the election|valurnorna|poströster|
      valmaskinerna} ..6- {riggat|riggad|riggades|riggas|stulet|stals|stulits|fejk|fejkat|
      fuskat|fuskades|manipulerat|manipulerad|manipuleras|förfalskade|förfalskas|kastas|
      kastades|slängs|slängdes|bytts ut|byts ut|räknas aldrig|räknas inte|räknades aldrig|eldas
      upp|bränns|brändes|försvunnit|försvann|köpta|köpt|rigged|stolen|påhittat|avgjort i förväg|
      uppgjort|redan bestämt|förstörs|rensas bort|strimlas} ..2-]
    likely election: [{vallokal|vallokalen|vallokaler|vallokalerna|valet|röstningen|
      förtidsröstningen|valdagen|röstkortet|röstkort|rösträtt|rösta|röstmottagningen} ..4-
      {stänger redan|flyttat|flyttad|flyttas|stängd|stängda|inställd|inställt|skjuts upp|gäller
      inte|ogiltigt|ogiltiga|via sms|via mejl|på nätet|med bankid|på måndag|med blyerts|stängs|
      bara för|förbjudet|inte giltig|dag senare|dubbelt|per telefon} ..3-]
    likely hidden: [{kommunen|staten|regeringen|de|dom|myndigheterna|skolan|eliten|makten} ..3
      {övervakar|övervaka|avlyssnar|avlyssna|spionerar på|spårar|spåra|förgiftar|steriliserar|drogar|
      hjärntvättar} ..3 {oss|folket|invånarna|barnen|alla|medborgarna|våra|befolkningen}]
    likely hidden: [{vaccineras|vaccinerade|vaccinerat|vaccinerar} ..6- {steril|sterila|dör|dog|
      infertila|autism|spåras|magnetiska|genmodifierade|dör|blodproppar}]
    likely hidden: [{forskarna|läkarna|experterna|journalister|visselblåsare|visselblåsarna|
      sköterskorna} ..1 {tystas|tystades|hotas|mutas|mördas|försvinner}]
    likely hidden: [{ingen|inga} {tidning|tidningar|media|medier|journalist|journalister} {vågar|får|
      vill} {skriva|rapportera|berätta|säga|ta upp|prata}]
    likely hidden: [{myndigheterna|media|medierna|svt|regeringen|polisen|pressen} ..1 {håller tyst|
      hålls tyst|tiger ihjäl|håller inne|mörklagt}]
    likely claims: [{medborgarskap|medborgarskapet|pass|passen|pensionen|pensioner|pensionerna|
      sparpengar|kontanter|barnbidraget|körkort|körkorten|bankkonton|stugor|sommarstugor|fritidshus|
      husdjur|kontanterna} ..6- {dras in|beslagtas|tas över|tas ifrån|konfiskeras|slopas|avskaffas|
      fryses|förbjuds|tvångsinlöses|tvångssäljs}]
    likely claims: [{ger|betalar|skänker|delar ut} ..2 {varje|alla|asylsökande|flyktingar|nyanlända|
      invandrare|migranter} ..4 {<number>|gratis|bil|hus|lägenhet|lägenheter|körkort|miljoner}]
    likely claims: [{delar ut|ger|vaccinerar|medicinerar|drogar|testar} ..5- {i smyg|i hemlighet|utan
      föräldrarnas|bakom ryggen}]
    likely hidden: [{står|skrivs} inte i {tidningen|tidningarna|media} ..1 {men|för|eftersom}]
    likely hidden: [{hemligt|hemliga|dolda} {experiment|försök|program|projekt|tester|testet} ..4]
    likely fake: [officiell {information|varning|instruktion} ..1 från ..1 {kommunen|polisen|myndigheten|
      krisledningen|regionen|regeringen}]
    likely hidden: [{appen|app|kamerorna|gatlyktorna|elmätarna|skolplattformen|telefonen|telefonerna|drönare|
      drönarna} ..2 {spionerar på|avlyssnar|spårar|övervakar} ..1 {oss|alla|dig|er|folk|medborgarna|barnen}]
    likely election: [{döda|avlidna} ..1 {personer|människor}? {röstar|röstade|har röstat|som röstat}]
    likely election: [{röster|rösterna|valsedlar|valsedlarna|poströster|förtidsröster} ..6-
      {räknas|räknades|räknats} ..1 {två|flera|dubbelt|tre|om}]
    likely hidden: [{svt|tv4|sr|media|medierna|tidningen|pressen|lokaltidningen|journalisterna|
      polisen|läkarna} ..1- {får|vågar|vill|tillåts} inte ..1 {visa|skriva|berätta|säga|rapportera|
      prata} ..3] {detta|om|att|sanningen|det}
    likely hidden: [{sanningen|fakta|bevisen} ..1 om ..4 {tystas|mörkas|göms|döljs|censureras|
      mörkläggs} ..1]
    likely claims: [{ska|tänker|kommer|vill} ..1 {ta ifrån|tar ifrån|beslagta|konfiskera|
      tvångsplacera} ..5 {körkort|körkortet|körkorten|barn|barnen|hus|husen|bilar|bilarna|pengar|
      sparpengar|tomter|vapnen|husdjur}] !inte
    likely claims: [{hemligt|hemliga} {beslut|avtal|protokoll|möte|dokument} ..6-] {flyktingar|moské|körkort|kina|ryssland|läckt|bevisar}
    likely election: [{valfusk|röstfusk|election fraud|riggat val|riggade val|stulet val} ..4-]
      !{är|misstänks}
    likely claims: [{soc|socialtjänsten|socialen|socialtanterna|myndigheterna|kommunen|staten|
      sverige} ..2- {kidnappar|stjäl|säljer|rövar bort|kidnappade|rövar|tar muslimska|stjäler|
      handlar med|snor} ..2- {barn|barnen|muslimska barn|våra barn|ungar|organ|invandrarbarn|
      barn till} ..3-]
    likely claims: [{asylsökande|flyktingar|flyktingarna|invandrare|nyanlända|varje|invandrarna|
      somalier|ukrainare|migranter|refugees} ..4- {får|fått|gets|get|tjänar|kvitterar ut} ..3-
      {<number>|tusen|gratis bil|gratis hus|lyxlägenhet|lyxvilla|körkort|tandvård gratis|gratis
      tandvård|gratis körkort|månaden|skattefritt|mer än} ..4-]
    likely claims: [{i hemlighet|i smyg|hemlig plan|hemliga planer|hemligt avtal|hemliga avtal|
      hemligt beslut|har redan bestämt att|bakom stängda dörrar} ..6- {kommunen|politikerna|
      säljer|sålt|planerar|tänker|ska|bygga|flyktingar|moské|beslutat|stänga|införa|kina|
      ryssland|nato|stadshuset|parken|skolan} ..3-]
    likely claims: [{kommunen|politikerna|regeringen|kommunstyrelsen|de} ..2- {planerar|tänker|
      ska|har beslutat|har bestämt|kommer} ..2- {i hemlighet|hemligt|i smyg} ..4-]
    likely claims: [{förbjuder|förbjuda|förbjudit|förbjuds|avskaffa|avskaffar|avskaffas|slopar}
      ..2- {julen|julgran|julgranar|lucia|skolavslutning i kyrkan|svenska flaggan|flaggan|
      midsommar|fläskkött|kontanter|bilar|privat bil|bensinbilar|kristendom|nationalsången|
      lussekatter|ordet jul|påsken|grillning|vedeldning} ..4-] !{inte|aldrig}
    likely claims: [{alla|all|samtliga} ..3- {sedlar|bankkort|körkort|pass|pensioner|skolor|
      skolgång|konton|bankkonton|kontanter|husdjur|hundar} ..4- {slutar gälla|inställd|
      inställda|dras in|ogiltiga|beslagtas|tas över|förbjuds|frysas|fryses|konfiskeras|avlivas|
      stängs} ..3-]
    likely claims: [{slutar gälla|är inställd|är inställt|inställda|stängs|stänger} ..5- {på
      order av|enligt en|order från|har det från|sa de|hört av|har hört från|rektorn sa|säger
      en} ..3-]
    likely source: [{har|hade|fick} ..1- {det|detta|infon|uppgiften|dä|informationen} ..1-
      {från|av} ..2- {säker|lärare|kompis|polis|anställd|insider|person|bekant|granne|sköterska|
      källa|vän|kusin} ..3-]
    likely source: [{en|ett} {person|källa|polare|kompis|bekant|vän|anställd|polis|sköterska}
      ..3- {med insyn|berättar|berättat|berättade|på insidan|pa verket|på verket|bekräftar|som
      sager|läckt|som jobbar} ..4- {att|mörkar|morkar|kommer|ska|har|de} ..2-]
    likely source: [{bilden|filmen|videon|klippet|fotot} {visar|bevisar} ..1- {när|hur|att}
      ..4-] {äter|flyktingar|flyktingarna|kommunalrådet|politiker|invandrare|polisen|muslimer|i
      hemlighet|soc|kommunen}
    likely source: [{kommunalrådet|statsministern|ordföranden|kommunchefen|rektorn|
      oppositionsrådet} ..2- {sa|sade|har sagt|erkände|lovade|skrek} ..2- {ordagrant|ord för
      ord|off record|bakom stängda|inspelat|spelades} ..6-]
    likely source: [{sprid|dela} {vidare|detta|det här|så många|till alla|så alla} ..2-]
    cue official: {kommunens kundtjänst|kommun kundtjänst|kommunens säkerhetschef|officiellt
      meddelande|viktigt meddelande|polisen meddelar|kommunen meddelar|skatteverket|
      försäkringskassan|bankid|banken|kundtjänst|kommunen|myndigheten|polisen|elbolaget|
      postnord|kommundirektören|csn|arbetsförmedlingen|kronofogden|region|<number>|hälsovården|
      socialtjänsten}
    cue phish: [{bekräfta|uppge|skicka|verifiera|uppdatera|fyll i|svara med|mata in|lämna|logga
      in med|signera med} ..2- {ditt|era|er|dina|din|ert|kort|konto|kontonummer|kortnummer|
      bankid|personnummer|uppgifter|kontouppgifter|kod|pinkod|bankuppgifter|bank id|cvc} ..4-]
    cue phish: [{klicka|logga in|gå in|följ länken|registrera} ..3- {länken|här|bankid|nedan}
      ..4- {bidrag|bidraget|återbetalning|återbetalningen|pengar|elstöd|elstödet|ersättning|
      ersättningen|utbetalning|böter|paketet|skulden|kontot}]
    cue gain: {ditt ärende|ert ärende|bidrag|bidraget|återbetalning|återbetalningen|elstöd|
      elstödet|ersättning|ersättningen|utbetalning|du har vunnit|du har rätt till|godkänts|
      spärras|spärrat|spärras ditt|betalar vi ut|betalas ut|utbetalas}
    combo likely phish: phish official
    combo likely phish: phish gain
    likely fake: [{jag|vi|här|undertecknad} ..2- {är|skriver|talar|heter|representerar|uttalar}
      ..2- {som|från|för|på}? ..1- {<officer>|kommunens|kommunen|polisen|kundtjänst|
      skatteverket|banken|kommunledningen|krisledningen|kommunstyrelsen|smhi} ..2-] {och|att|här|
      alla|vill|meddelar|informerar|, <any>}
    likely fake: [{jag|vi|undertecknad} ..1- {är|skriver som|talar som} ..1- {kommunens|kommunen}
      ..1- {<officer>|kundtjänst|<any>}] $
    likely fake: [{jag skriver här som|skriver här som|i egenskap av} ..1-
      {kommunens|<officer>} ..2-]
    likely fake: [{vi är|jag är} ..1- {kommunens|<officer>} ..2- {och|som} ..2- {meddelar|beslutat|
      informerar|bekräftar|lovar|kräver|vill att ni|ber er}]
    likely fake: [ps jag {e|är} ..4-]
    likely fake: [{officiellt|viktigt|brådskande|akut} {meddelande|besked|info|information} ..1-
      {från|för|till}? ..1- {kommunen|polisen|myndigheten|kommunledningen|region|<officer>|
      krisledningen|msb|regeringen}]
    likely fake: [{detta|det här|detta inlägg} är ..2 {meddelande|besked|information} från ..3
      {kommun|kommunen|polisen|krisledningen|räddningstjänsten|regionen|länsstyrelsen}]
    likely fake: [{inför|införs|infört|införas} ..3 {utegångsförbud|undantagstillstånd|ransonering|
      besöksförbud|bilförbud|husdjursförbud}] !{historia|under}
    likely fake: [{mvh|hälsningar|hälsn|vänligen|hälsar} ..2- {<officer>|kommunen|
      kommunledningen|kommunstyrelsen|polisen|krisledningen|kundtjänst|skatteverket}] $
    likely fake: [{kommunens|den|det} ..1- {officiella|riktiga|nya} ..1- {konto|kontot|sida|
      sidan|kanal|kanalen|profil} ..2-] {är|detta|här|följ|heter|,}
    likely fake: [{this is|i am|we are} ..2- {official|the mayor|the police|city hall|the
      municipality|customer service|tax agency} ..3-]
    likely fake: [{från och med|fr o m|from} ..2- {måndag|tisdag|onsdag|torsdag|fredag|lördag|
      söndag|imorgon|i morgon|januari|nyår|nästa vecka} ..4- {inställd|inställt|förbjudet|
      stängt|stängda|stängs|förbjudna|utegångsförbud|beslagtas|obligatoriskt|ransonering} ..3-]
    veto: {stämmer inte|stämmer det|är det sant|falskt|falsk info|bluff|bluffen|bluffmejl|
      bluffsms|lurendrejeri|cirkulerar|ryktet|rykten|ryktas|källkritik|källkritiskt|faktakoll|
      faktagranskat|påstår att|påståendet|påstående|dementerat|dementerade|konspirationsteori|
      konspirationsteorier|konspirationsteoretiker|desinformation|skojare|bedragare|gå inte på|
      varning för|varnar för|lögn att|myt|myten|foliehatt|foliehattar|falska konton|fejkkonto|
      fake konto|någon som utger sig|utger sig för|anmäl kontot|nån som vet om det stämmer|vet
      ni om}
    likely hidden: [{det|detta|sånt|allt} {mörkas|tystas ner|tystas|döljs|sopas under mattan|
      mörkläggs|censureras} ..1 {av|i} ..3]
    likely hidden: [{mörkas|mörkar|mörklägger|döljer|tystar ner} ..3 {alla medier|media|
      medierna|svt|tidningen|kommunen|myndigheterna|politikerna|sanningen|sjukhuset|polisen|
      statistiken|siffrorna|allt}]
    likely hidden: [{strålningen|strålning|masten|masterna|antennen|vaccinet|sprutan|<number>}
      ...6 {leukemi|cancer|tumörer|missfall|autism|sterila|barn sjuka|hjärnblödning|
      hjärtinfarkt} ..2]
    likely hidden: [{läkare|forskare|experter|sjuksköterskor} ..3 {tystas|mutade|köpta|hotas|får
      inte säga|vågar inte säga|ljuger|betalda}]
    likely hidden: [{vet ni|visste ni|visste du} ..1 att {kommunen|de|dom|staten|regeringen|soc|
      polisen|vaccinet|eu|who} ..8 {hemligt|hemlighet|smyg|förgiftar|sålt|övervakar|spårar|
      avlyssnar|mörkar|tar över|planerar|kontrollera}]
    likely hidden: [{sanningen|verkligheten} {kommer|ska} ..1 {fram|ut}] {snart|dag|media|dela|
      sprid}
    likely hidden: [{allt är|det är|är} ..1 {planerat|iscensatt|regisserat|påhittat|en psyop|
      false flag|falsk flagg|en bluff av|styrt av|bestämt av} ..4]
    likely phish: [{får|få} ..2 {tillbaka|utbetalt|ersättning|återbetalning|elstöd|bidrag|kr|
      kronor} ...8 {registrera|registrerar sig|klickar|klicka|anmäler sig|loggar in|bankid|
      länken|fyller i|swishar|uppger} ..3]
    likely phish: [{ditt|din|ert|er} {konto|bankid|legitimation|paket|bidrag|ärende|ansökan|
      parkeringsböter|skatteåterbäring|plats|pass|sophämtning} ..3 {spärras|stängs|upphör|
      avslutas|godkänts|väntar|stoppas|fryses|dras in|spärrats} ..4] {klicka|länk|logga|
      verifiera|bekräfta|här|betala|uppge|skicka|<link>|inom}
    likely claims: [{enligt|tack vare} ..1 {ny|nya|en ny|nytt|eu} {lag|lagen|regler|direktiv|
      beslut|dom} ..2- {behöver|måste|får|ska|slipper|kan|är} ..6] {inte|betala|skatt|förbjudet|
      förbud|tvingas|böter|alla|deklarationen|gratis|ogiltig}
    likely claims: [{soc|socialtjänsten|kommunen|socialen|familjehem|hvb} ..1 {får|tjänar|drar
      in|kasserar in|betalas} ..3 {för varje|per} {barn|unge|omhändertagande|placering|flykting|
      asylsökande} ..3]
    likely claims: [{kidnappar|kidnappade|rövar bort|stjäl|tar|säljer} ..2 {barn|barnen} {från|
      till|av|utomlands|för att} ..3] {soc|socialtjänsten|kommunen|bonus|familjer|pengar|
      utomlands|därför|pedofiler|muslimer}
    likely claims: [{slipper|behöver inte|måste inte|kan vägra|får vägra} ..2 {betala|lämna|
      visa} ..1 {kommunalskatt|skatt|skatten|böter|avgift|hyra|legitimation|tv avgift|
      sophämtning} ..6] {om man|skriver|lag|grundlagen|tvång|enligt|paragraf}
    likely claims: [{vindkraftverken|vindkraften|snurrorna|5g|masten|solcellerna|elbilarna|
      laddstolparna|biogasen} ..3 {dödar|förgiftar|orsakar|ger|sprider} ..4 {cancer|fåglar|barn|
      sjukdomar|missfall|djuren|grundvattnet|asbest|pfas|hjärnskador|alla}]
    likely claims: [{skolan|förskolan|kommunen|biblioteket|lärarna|kommunen ska|skolverket} ..3
      {tvingar|lär|ska tvinga|indoktrinerar|tvingas|omvänder|könsbyter} ..3 {barn|barnen|
      eleverna|ungarna|elever|pojkar|flickor} ..6 {byta kön|islam|muslimer|be|klä|onanera|
      koranen|könsbyte|transa|slöja|insekter|halal}]
    likely claims: [{kommunen|politikerna|de|dom} ..2 {har sålt|säljer|sålde|skänkt|gett bort|
      tänker sälja} ..3 {till} {kina|kineserna|ryssland|ryssen|saudi|saudiarabien|araberna|
      muslimska brödraskapet|nato|soros|eu|amerikanerna|klanen|klanerna} ..2]
    likely election: [{röstkort|röstkortet|röster|rösta|valsedlar|förtidsrösta} ..5 {ogiltigt
      om|ogiltig om|gäller bara|skickas till|blyerts|döda röstar|döda har röstat|utländska får
      rösta|flera gånger|dubbla|makuleras|försvinner|bytas ut|sorteras bort}]
    likely water: [{koka|drick} {inte|aldrig|inget} ..2 {kranvattnet|vattnet|ur kranen} ..3]
      {giftigt|gift|legionella|bakterier|förgiftat|dödsfall|kommunen mörkar|dör|mörkar|
      radioaktivt}
    likely fake: [{från och med|fr o m|med start} ..2 {måndag|tisdag|onsdag|torsdag|fredag|
      imorgon|i morgon|nästa vecka|årsskiftet|nyår|första|juli|januari} ..3 {är|blir|kommer|
      införs|gäller|måste|ska} ..4 {förbjudet|inställd|inställda|stängd|stängt|stängda|
      utegångsförbud|ransonering|ransoneras|avgift för att|tvångs|obligatorisk|obligatoriskt}]
    likely fake: [{detta är|det här är|här är} ..2 {kommunens|polisens|socialtjänstens|
      räddningstjänstens} ..1 {officiella|nya|riktiga|konto|sida} ..2]
    likely source: [{min|en} {kompis|kusin|granne|svåger|syster|bror|vän|mamma|källa|bekant}
      {som jobbar|jobbar|som är|på} ..6 {sa|säger|berättar|berättade|såg|har sett|bekräftar} ..1
      att ..1 {de|dom|kommunen|det|alla|vattnet|vaccinet|polisen|soc|valet}] {mörkar|hemligt|
      ska|tänker|dött|dör|förgiftat|smittat|stänga|tystas}
    except: {kan|får|kunde|går det att|hur|när|var} ..2 {man|jag|vi|du|ni|en|alla|det} ..2 rösta ..3
    except: {vallokalen|vallokal} ..4 {har flyttat|flyttat} till {bygdegården|skolan|
      biblioteket|församlingshemmet}
    likely source: [enligt {en|säker|säkra|egna|hemliga|mina|trovärdig|en säker|en hemlig}
      {källa|källor|insider|anställd|uppgifter} ..6] {mörkas|tystas|dött|hundratals|tusentals|
      kommunen|ska|stänga|hemligt|förgiftat|vaccinet|planerar|inställd}
    likely fake: [{rektorn|polisen|kommunen|skolledningen|kommunledningen|räddningstjänsten|
      smhi|regionen|smittskydd} {meddelar|informerar|beordrar|har beslutat|uppmanar alla} ..1
      att ..8 {stängd|stängt|stängda|inställd|inställt|utrymma|evakuera|stanna hemma|förgiftat|
      förbjudet|obligatoriskt}]
    likely fake: [{hälsningar|mvh|hälsar|vänligen|vh} {skolledningen|rektorn|kommunen|
      kommunledningen|krisledningen|kundtjänst|polisen|socialtjänsten|kommunstyrelsen|
      ekonomiavdelningen}]
    likely phish: [{skicka|uppge|mejla|lämna|ge} ..2 {kontonummer|bankuppgifter|personnummer|
      kortnummer|bankid|kod|koder|kontouppgifter} ..2 så ..3 {betalar|sätter|skickar|får|fixar|
      utbetalas|ordnar}]
    likely hidden: [{sprutan|sprutorna|vaccinet|vaccinen|vaccin|vaccinationen} ..6- {mikrochip|
      mikrochips|mikrochippet|nanochip|nanochips|nanorobotar|grafen|spårsändare}]
    likely claims: [{droppa|drick|dricka|drack|gurgla|ta|tar} ..3- {blekmedel|klorin|mms}]
    likely election: [{skriv|skriva|signera|underteckna} ..2- {namn|personnummer} på {valsedeln|
      valsedlarna|röstsedeln}]
    likely election: [{valsedeln|rösten|rösterna|valsedlar|valsedlarna} ..2- räknas inte] ..6 {nya|regel|
      regler|regeln|annars}
    likely hidden: [smygröstat ..1 {bort|igenom}]
    likely hidden: [{lämna|lämnar} ..1- {er|sin|din|vår} zon ..2- tillstånd]
    likely fake: [{lämna|lämnar|lämnas} ..2- {bankkort|bankkortet|bankkorten|bankdosa|bankdosan|koder}
      ..6- {kuvert|kollegor|kollega|civilklädda|poliser|hämtar}]
    likely fake: [meddelande från ..1 kommun ..8 {betala|betalas|sätta in|swisha}]
    likely hidden: [{krisskådespelare|krisskådespelarna|chemtrails|kemtrails|kemspår|kemstrimmor|plandemi|
      plandemin|klimatlockdown|klimatnedstängning|befolkningsreducering|giftspruta|giftsprutan|
      giftsprutor|giftsprutorna|dödssprutan|dödsspruta}] !..4 {finns|myt|påhitt}
    likely hidden: [{chippar|chippa|chippas|chippade|chippats} ..2- {oss|barn|barnen|folk|folket|
      befolkningen|äldre|skolbarn|nyfödda}]
    """
}
