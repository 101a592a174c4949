/// What a phrase says about whether an answer is expected.
enum ReplyCue: Int, CaseIterable, Sendable {
  /// A question in other words: "jag undrar".
  case embeddedQuestion
  /// Something the municipality is asked to do.
  case request
  /// Something is broken, missing or not done.
  case fault
  /// An answer that never came.
  case unanswered
  /// Documents asked for.
  case documents
  /// A question that expects no answer.
  case rhetorical
  /// Words to other readers, or an advertisement's question.
  case toOthers
  /// A tag: "eller hur".
  case tag
}

/// Cues found in one sentence.
struct ReplyCueSet: Sendable {
  private var bits: UInt16 = 0

  /// Whether none was found.
  var isEmpty: Bool { bits == 0 }

  /// Adds `cue`.
  mutating func insert(_ cue: ReplyCue) { bits |= 1 << UInt16(cue.rawValue) }

  /// Whether `cue` was found.
  func contains(_ cue: ReplyCue) -> Bool { bits >> UInt16(cue.rawValue) & 1 == 1 }
}

/// The phrases of each cue, in the pattern language of `Phrase`.
enum ReplyCues {
  /// Every pattern with what it says.
  static let all: [(cue: ReplyCue, pattern: String)] =
    embedded.map { (.embeddedQuestion, $0) } + requests.map { (.request, $0) }
    + faults.map { (.fault, $0) } + unanswered.map { (.unanswered, $0) }
    + documents.map { (.documents, $0) } + rhetorical.map { (.rhetorical, $0) }
    + toOthers.map { (.toOthers, $0) } + tags.map { (.tag, $0) }

  /// The classes that the patterns name, defined before them.
  static func define(in builder: inout VocabularyBuilder) {
    builder.define("reply.action", exactly: wordList(actions))
    builder.define("reply.infinitive", exactly: wordList(infinitives))
    builder.define("reply.thing", exactly: wordList(things))
    builder.define("reply.broken", exactly: wordList(broken))
    builder.define(
      "reply.asks",
      exactly: wordList("om när hur vad va var vart varför vem vilken vilket vilka varifrån ifall"))
  }

  /// Each word also without dots and rings, unless that is another word.
  private static func wordList(_ text: String) -> [String] {
    let other: Set = ["tom", "mala", "tomma", "lysa", "ratta", "tanda", "halla", "hor", "ror"]
    return spellings(text).filter { !other.contains($0) }
  }

  /// Imperatives that only the municipality can obey.
  private static let actions = """
    laga ploga sanda salta skotta grusa åtgärda sanera asfaltera reparera återkom återkoppla texta rätta \
    publicera redovisa tänd rensa spola sopa svara fixa lyssna underhåll städa måla töm förklara förtydliga \
    utred informera uppdatera justera förläng utöka återställ återinför ordna korrigera åtgärda renovera \
    bredda märk skylta kontrollera
    """

  /// The same verbs after "måste", "kan", "får".
  private static let infinitives = """
    laga ploga sanda salta skotta grusa åtgärda sanera asfaltera reparera återkomma återkoppla texta rätta \
    publicera redovisa tända rensa spola sopa svara fixa städa måla tömma förklara utreda informera uppdatera \
    justera förlänga utöka återställa ordna renovera bredda skylta kontrollera skicka ringa flytta \
    sätta byta bygga klippa hämta stänga öppna kontakta lägga ändra resa laga
    """

  /// What a municipality looks after.
  private static let things = """
    lampa lampan lampor lamporna *lampan *lamporna *lampa lyse lyset *lyset ljuset lyktan *lyktan \
    *belysningen belysning belysningen lyktstolpe lyktstolpen *stolpen gunga gungan gungor gungorna *gungan \
    rutschkana rutschkanan bänk bänken bänkar bänkarna *bänken grind grinden *grinden dörr dörren dörrarna \
    *dörren hiss hissen *hissen brunn brunnen *brunnen brunnslock brunnslocket *locket kärl kärlet sopkärlet \
    *kärlet tunna tunnan soptunnan *tunnan papperskorg papperskorgen papperskorgar toalett toaletten toaletterna \
    toa toan dasset dusch duschen duschar duscharna trappa trappan trappor bom bommen skylt skylten skyltar \
    skyltarna *skylten staket staketet räcke räcket *räcket lekplats lekplatsen *ställningen fontän fontänen \
    elljusspår elljusspåret spåret spår ramp rampen automat automaten *automaten brygga bryggan gångbana \
    gångbanan cykelbana cykelbanan trottoar trottoaren *vägen vägen väg gata gatan *gatan backe backen \
    övergångsställe övergångsstället busskur busskuren hållplats hållplatsen avlopp avloppet vattnet kranen \
    fläkt fläkten klocka klockan *klockan bro bron tunneln viadukten plan planen fotbollsplan linjerna \
    container containern containrar återvinningen återvinningsstationen miljöstationen glaset sopor soporna \
    pappret plasten glasigloon träd trädet träden *trädet gren grenen grenar häck häcken buske buskarna \
    elskåp elskåpet fönster fönstret rutan *rutan fasaden taket stuprör stupröret element elementen värmen \
    ventilationen larmet högtalaren skärmen trafikljus trafikljuset trafikljusen ljusen signalen cykelställ \
    cykelstället sandlådan sandlåda nät nätet korgen mål målen badhuset simhallen streetlight light lamp road
    """

  /// What can be wrong with it.
  private static let broken = """
    trasig trasigt trasiga sönder sönner paj pajad pajat slocknad slocknat slocknade släckt släckta mörk mörkt \
    nersläckt läcker läckt svämmar svämmat översvämmad översvämmat översvämmade överfull överfullt överfulla \
    proppfull proppfulla rostig lossnat fallit ramlat vält välter blinkar flimrar sprucken sprickor klottrad \
    nedklottrad nerklottrad igenvuxen igenvuxna oplogad oplogat oplogade osandad osandat iskall iskallt iskalla \
    igensatt igenproppad stinker piper skräpar söndrig defekt låst låsta krossad krossade nedskräpat nedskräpad \
    skramlar gnisslar glappar försvunnit försvunnen ostädad ostädat vandaliserad sned broken leaking flooded dark
    """

  private static let embedded = [
    "~..1 {man|som|nån|någon|ingen|alla} {undrar|undra} ..3 <reply.asks>",
    "jag ..1 undrade ..1 <reply.asks>",
    "^ {ere|äre|erre} {okej|ok|öppet|fler|någon|nån|de}",
    "{vi|undertecknad} undrar",
    "{^|jag|vi|man} ..2 skulle ..2 vilja {veta|höra|fråga|få}",
    "{^|jag|vi|man} ..1 {vill|ville|önskar|behöver|måste} ..2 {veta|få veta|få svar|få besked|få information}",
    "{få|att} ..1 veta <reply.asks>",
    "{någon|nån|ngn|nån|nån} som vet",
    "~..1 {nu|då|så} vet {ni|någon|nån|man} ..3 <reply.asks>",
    "{intressant|roligt|bra|kul|fint} att {få} {höra|veta} <reply.asks>",
    "{hittar|hittade|finner|ser} {ingen|inget|inga|inte} ..3 {information|info|uppgift|svar|blankett|hur|när|var}",
    "{förstår|fattar|begriper} inte {om|hur|vad|när|vilken|vilket|vilka} !..1 {man|ni|de|dom|den}",
    "{upplysa|upplys|informera} mig",
    "{har|skulle ha} en fråga",
    "fråga {till|om} {er|kommunen}",
    "{frågar|frågade} ..2 {om|när|hur} ..6 {igen}",
    "{^|jag|vi} ..1 behöver ..1 {hjälp|råd|svar|besked|information}",
    "{can|could} {someone|anyone|somebody|anybody|you} ..2 {explain|tell|help|answer|fix|say}",
    "{wondering|wonder} {if|when|how|why|what|where}",
    "{does|do} anyone know",
    "i would like to know",
    "vart {vänder|ringer|skickar|går} {jag|vi|man}",
    "{hur|vart|var|vem} {gör|ska|kan|får|går} {man|jag|vi}",
  ]

  private static let requests = [
    "{^|,|och|å} {snälla|vänligen|gärna|please|bara|nu|kom|så|hej|men|skärpning}? [<reply.action>] !{in|med|dig}",
    "{snälla|vänligen|vänlig|vänlign|var god|var snäll|var snälla|please} ..3 <reply.infinitive>",
    "{snälla|vänligen} {sätt|ta|lägg|byt|flytta|bygg|gör|håll|stäng|öppna|se|kom|lås|skicka|kolla|hjälp} !{inte}",
    "please {fix|repair|contact|call|send|answer|help|clear|remove|tell|respond|reply|explain}",
    "{^|,} {svara|svar} {på|mig|någon|nån|oss|nu|$} !{undersökningen|enkäten|frågorna}",
    "{ring|kontakta|mejla|maila|mail|meddela|upplys|hjälp} {mig|mej} !..3 {fri|offert|värdering|info}",
    "{^|,} ring gärna",
    "ring {upp|tillbaka} ..1 {mig|mej|oss|$}",
    "hör av er !..3 {så|till}",
    "{hör|återkom} ..1 {er|med} ..3 {info|information|svar|besked|snarast}",
    "{^|,} skicka ..1 {någon|nån|hit|dit|ut|plogen|plogbilen|en|beslutet|svar|svaret|information|info|blanketten|gärna}",
    "{^|,|och} kolla {upp|era|er} !{om|det|på}",
    "{^|,} ta {bort|hit|ner|hand om} !..6 {annars}",
    "{^|,} {sätt|bygg|anlägg|ställ} {upp|ut|dit|stopp|in|ett|en|fler|tillbaka} !{fyr|honom|henne|krav}",
    "{^|,} {flytta|lås|byt|måla} ..1 {upp|ut|om|den|det|de|dit|tillbaka|på|bort|*en|*et|*erna|*arna} !..6 {annars|till}",
    "{^|,} {lås|skruva|koppla|slå} {upp|på|av|ner} ..4",
    "{^|,} lägg {ut|upp} ..2 {schemat|information|info|protokollet|protokollen|länk|länken|datum|tider|tiderna|dokumenten|en|mer}",
    "{^|,} {ändra|sänk|höj} ..4 {farten|hastigheten|texten|till|volymen|priset} ..6",
    "{^|,} se {över|till} ..2",
    "{^|,} gör ..1 {något|nåt|någonting}",
    "{^|,} kom {och|å|hit} ..1 {ta|laga|hämta|fixa|ploga|titta|se|kolla|töm|åtgärda|sanda|och}",
    "{^|,} {stoppa|stäng} ..1 {av|genast|klorin|trafiken|vattnet|genomfarten}",
    "{^|,} {klipp|beskär|fäll|plocka|hämta} {häcken|buskarna|gräset|ner|bort|den|det|soporna|träden|grenarna}",
    "{^|,} {inför|bygg|anlägg|fortsätt} ..3 {farthinder|gupp|övergångsställe|cykelbana}",
    "nån ..4 {får|måste|borde|kan|kunde} <reply.infinitive>",
    "någon ..4 {får|måste|borde|kan|kunde} ..1 <reply.infinitive>",
    "{ni|kommunen} {måste|behöver|bör|borde|får|skulle kunna|kan väl|kan gärna} ..3 <reply.infinitive> !{ta|sparken}",
    "{får|måste|bör|borde|kan|kunde} {ni|kommunen} ..4 <reply.infinitive>",
    "{kan|kunde|skulle} {ni|kommunen|någon|nån|man} ..4 <reply.infinitive>",
    "{kan|kunde|skulle} {ni|kommunen} ..4 {se|göra|komma|höra|ta|titta|kolla}",
    "{jag|vi} ..1 {begär|kräver|yrkar} ..2 {att|få|ut|svar|en|ett|besked|mer|fler|rättelse}",
    "{jag|vi} ..1 {önskar|efterlyser} ..2 {svar|besked|få|mer|fler|bättre|information}",
    "{ber|bad} ..2 {er|kommunen} ..2 {att}",
    "{jag|vi} ..1 {vill|måste} ..2 {kontaktad|kontaktade|klagomål|anmäla|ansöka|boka|överklaga|svar|besked|tid}",
    "vill ..1 {bli|ha|få} ..3 {kontaktad|kontaktade|svar|besked|uppringd|kopia|återkoppling|förklaring|klagomål}",
    "vill lämna ..2 {klagomål|synpunkt|synpunkter}",
    "vill se {siffror|underlaget|beslutet|kalkylen|protokollet}",
    "{det|dä} behövs {fler|mer|en|ett|bättre|nya|ny|nytt|<reply.thing>}",
    "{vi|här} behöver ..1 {fler|en ny|ett nytt|nya|bättre}",
    "det {saknas|fattas} {en|ett|ju|fortfarande|skyltar|belysning|<reply.thing>}",
    "{vore|voro|skulle vara|skulle uppskatta|blir|är} ..3 {tacksam|tacksamma|tacksamt} {om|för att|för svar|för hjälp}",
    "{vore|skulle vara|hade varit} ..3 {fint|bra|trevligt|kul|snällt|önskvärt|toppen|skönt|uppskattat|guld} ..2 om",
    "{vore|skulle vara} ..3 {intressant|roligt|värdefullt|värde|bra} att få",
    "uppskattar om",
    "skulle ..1 {önska|uppskatta} {att|om|en|ett}",
    "tänk om ..1 {man|ni|vi} kunde",
    "tack på förhand",
    "^ {förslag|önskemål|synpunkt|felanmälan} ,",
    "{^|,} hjälp $",
    "{grus|salt|sand|svar|plogning|belysning|ljus|lampor|backen|gatan|vägen|skyltar|farthinder|tömning|papperskorg|papperskorgar} ..5 tack {$|<emoji>}",
    "snälla ..2 {fixa|laga|ploga|sätt|kan|gör|ta|lägg}",
    "vart ..4 {vänder|anmäler|ringer|skickar}",
    "{får|kan} gärna ..1 {förklara|svara|återkomma|berätta}",
    "please {contact|call|email|help|let} {me|us}",
    "{stoppa|förbjud} ..2 {bilarna|bilar|trafiken|mopederna}",
    "var {snäll|snälla|vänlig|vänliga|bussig|bussiga|hygglig|hyggliga} {och|å} ..1 {<reply.action>|klipp|ta|sätt|byt|flytta|hämta|stäng}",
    "{behöver|måste|bör|borde} ..2 {lagas|åtgärdas|klippas|röjas|städas|saneras|sandas|plogas|saltas|tömmas|repareras|rensas|tas bort|ses över}",
  ]

  private static let faults = [
    "<reply.thing> !..6 {tack} ..7 <reply.broken>",
    "{trasig|trasigt|trasiga|släckt|släckta|slocknad|sprucken|sönderslagen|igensatt} ..3 <reply.thing>",
    "saknas ..3 <reply.thing>",
    "<reply.thing> saknas",
    "<reply.thing> ..5 {fungerar|funkar|lyser|tänds|öppnas|stängs} {inte|int|ej|ente}",
    "<reply.thing> ..5 går ..1 {inte|int|ej} ..1 att",
    "<reply.thing> ..6 {är|e} {full|fullt|fulla|borta|stopp|av|lös|lösa|hal|nere|isgata|ishockeyrink}",
    "<reply.thing> ..4 {är|e} ..1 {ren|rena|blank} is",
    "{har|är} ..4 {inte|int|ej|aldrig} ..3 {plogats|plogat|plogad|sandats|sandat|sandad|saltats|skottats|skottat|tömts|tömt|tömd|hämtats|hämtat|hämtad|lagats|lagat|lagad|städats|städat|åtgärdats|åtgärdat|klippts|klippt}",
    "{inte|int|ej} ..2 {plogats|plogat|sandats|sandat|tömts|tömt|hämtats|hämtat|lagats|skottats|skottat}",
    "{hämtades|tömdes|plogades|sandades} {inte|int|ej|aldrig}",
    "{ligger|ligg|står|stå|hänger|lutar|lut} ..5 {mitti|mitt|över|på|i} ..2 {gångbanan|gångbana|cykelbanan|vägen|gatan|trottoaren|körbanan|spåret}",
    "{rinner|forsar|sprutar|läcker|strömmar|bubblar} ..3 vatten",
    "vattnet {forsar|rinner|sprutar|läcker|är brunt|är gult|luktar|smakar}",
    "{stor|stort|stora|djup|djupt|djupa|rejäl|rejält|enormt|enorm|farligt|farlig} {grop|hål|gropar|potthål|spricka|sättning}",
    "{grop|gropar|potthål|hål} ..5 {i|på} {vägen|vägbanan|körbanan|gatan|asfalten|cykelbanan|gångbanan}",
    "{klottrat|sprejat|klottrats|sprejats} ..4 {på|över} ..1 <reply.thing>",
    "{tjänsten|etjänsten|sidan|appen|formuläret|systemet} {säger|visar|ger|skriver} ..2 {fel|felmeddelande|felkod}",
    "översvämning ..4",
    "{^} ..2 {oplogat|osandat|nedskräpat|vattenläcka|översvämning|strömavbrott}",
    "{ringt|ringer|visar|visat|går|gått} fel",
    "{står|stå} fel ..3 {på|i}",
    "{farliga|farlig} ..2 {klättergrind|trappa|lekställning}",
    "{länken|länkarna|sidan|formuläret|blanketten|inloggningen|etjänsten|tjänsten} ..6 {fungerar inte|funkar inte|är trasig|död|fel 404|404|går inte}",
    "<reply.thing> ..3 {har} ..2 {varit} ..2 <reply.broken>",
    "{been|is} ..1 {dark|broken|flooded|leaking|out} ..4",
    "snöhav",
  ]

  private static let unanswered = [
    "{inte|aldrig|ej|int} ..3 {svarat|svarar|svarade|återkommit|återkopplat|hört av er}",
    "{får|fick|fått|få|utan|ännu|fortfarande|kommer} ..2 {inget|aldrig|inte|ingen|utan} ..3 {svar|besked|återkoppling} !{var}",
    "{ingen|ingenting} ..2 {svarat|svarar|svarade|ringt|återkommit}",
    "har inte fått {någon|något|nåt|några|min|mitt|vår|vårt|besked|svar|plats}",
    "{inget|aldrig|inte|ingen} ..1 {får|fick|fått|få} ..2 {svar|besked|återkoppling} !{var}",
    "^ {inget|inga|ingen} ..1 {svar|besked|återkoppling} ..1 {från|på|ännu|än|alls|$}",
    "utan {svar|besked|återkoppling}",
    "{väntat|väntar} ..3 {svar|besked|beslut|beslutet|återkoppling|svaret}",
    "{har|och} väntat ..3 {veckor|månader|dagar|år|timmar}",
    "{ringt|mejlat|mailat|skrivit|skickat|felanmält|påpekat|frågat|anmält} ..5 {gånger|ggr|mejl|mail}",
    "no {reply|answer|response}",
    "{still|been} waiting",
    "{sent|written|called} ..2 {emails|times|mails}",
  ]

  private static let documents = [
    "{begär|begära|begäran|begärde} ..3 {ut|om}",
    "begär ..3 få",
    "lämna ut ..3 {handlingarna|handling|protokollet|mejlen|avtalet|underlaget|protokoll}",
    "ta del av ..4 {handlingar|handlingarna|protokollet|protokoll|underlag|underlaget|beslutet|avtalet}",
    "enligt {offentlighetsprincipen|tryckfrihetsförordningen|tf}",
  ]

  private static let rhetorical = [
    "{vem|vilka} ..2 bryr sig", "bryr sig {någon|nån|ni|dom|de}",
    "{är|e} ni ..2 {kloka|klok|galna|dumma|blinda|döva|normala|seriösa}",
    "hur {svårt|dum|dumma|korkad|korkade|trög|tröga|blind|blinda|naiv|naiva|lågt|låg|dålig|dåligt|oförskämd|fräck|blåst} ..1 kan {det|man|ni|en|du|dom}",
    "hur kan man ..2 {vara|bli|tro|tänka|komma på|bete}",
    "hur {f|fan|tusan|sjutton|i} ..4 {tänkte|tänker} {ni|de|man}",
    "ska man ..1 {skratta|gråta|tro|bli}", "{och|men} vem ..1 {betalar|betala|bryr|drabbas|tjänar}",
    "har ni ..2 {glömt|tappat|blivit|ingen|inget|inga|något vett|alla} ..3",
    "är {detta|det här} ..2 {sverige|sant|möjligt|2024|2025|2026|på riktigt|ett skämt|demokrati|meningen|normalt}",
    "{när|hur länge} ska ..2 {detta|det här|dessa|eländet|dumheterna|vansinnet|galenskapen|skattebetalarna|vi behöva|vi tvingas|vi stå} ..5",
    "vem i ..3 {tyckte|trodde|kom|har|tänkte}",
    "who ..1 {even|cares}", "vad ska man {säga|tro|göra}", "vet ni {om} att", "visste ni att",
    "^ visst ..2 {ni|man|du|vi}",
    "varför {göra|krångla|bry|chansa|ens|inte bara|lägga}",
    "{varför} ..1 {blir|är} jag inte {förvånad|överraskad}",
    "är det inte ..2 {märkligt|konstigt|lustigt|fantastiskt|härligt|underbart|typiskt|så|dags}",
    "vad säger det om",
    "vem tror ni ..2 {är|att}",
    "tror ni ..1 {verkligen|på allvar|själva|fortfarande|att vi|på tomten}", "vad hade ..3 sagt",
    "får sitta kvar",
    "varför ..6 {istället|i stället} för {<any>}", "var får de allt ifrån",
    "vad är {nästa|det för} ..1 {steg|dumheter|trams|larv|fasoner|idioti|mening}",
    "{behöver|ska} ..1 {jag|man|vi} {säga|påminna} mer",
    "vad kan {man|en} {annat|vänta|förvänta}",
    "{kan|kunde} det bli ..2 {bättre|sämre|värre|finare|dummare}", "vad trodde ni",
    "vem {hade|kunde|kan} ..1 {kunnat|trott|anat|tro|ana}", "är det ..1 {klokt|rimligt|vettigt} $",
    "hur {dum|dumma|korkad|korkade|trög|blåst|naiv} får man", "{vem|vad} annars", "ser man på",
    "vad hände med {sunt|vett|det fria}", "{skojar|skämtar|driver} {ni|du}",
    "{why|what|how} ..2 {bother|else is new|dumb|stupid}", "sedan när",
    "{får|kan|ska|måste} man {hoppas|tänka|tycka|säga|undra|anta|misstänka}",
    "{är|e} det {bara} jag som", "vad ni {gör|gjort}",
    "{vad|va} {fan|sjutton} ..2 {håller|sysslar} ni",
    "{vad|va} {är|e} väl", "vart är {världen|sverige|samhället|landet} på väg",
    "hur {kunde|klarade|överlevde} {vi|man|jag} ..2 {nånsin|någonsin}",
    "hur {kunde|klarade} {vi|man|jag} ..3 utan", "who {needs|knew}",
    "{ibland|stundom} ..1 {undrar|funderar} {jag|man|en}",
    "{så|sen|sedan} {undrar|funderar} {dom|de|folk}", "vem {kom|har kommit} på",
    "{kan|får} man få bättre {service|hjälp|bemötande}",
    "{vad|va} ska {man|en} {säga|säja|säj}",
  ]

  private static let toOthers = [
    "^ trött på", "^ ensam", "{vill|behöver|har|letar|söker|drömmer|tänker|funderar} {du} ..4",
    "vem är med", "{någon|nån} {mer|annan} {som|än}",
    "{är|var} {någon|nån} {mer|annan}",
    "{vill|ska|kan} {någon|nån} {av er|annan|följa|hänga|köpa|byta|låna|ha|med}",
    "hänger {någon|nån|du|ni} med",
    "{har|såg|hörde|minns|kommer} {någon|nån|ni} ..2 {andra|ihåg|också|sett|hört}",
    "vad tycker ni andra", "{kommer|minns} ni ihåg",
    "{ni|alla} som {bor|har|var|vill|kan}", "^ {dela|sprid|rösta|gilla|följ|kopiera} ..3",
    "{nån|någon} ..1 {som|här} ..2 {sett|hittat|tappat|saknar}",
    "{vem|vilka} {ska|kommer|följer|vill|hänger} med", "{vem|vilka} {ska|kommer} dit",
    "{vem|vilka|någon|nån} ..2 {minns|mins}", "kommer {någon|nån} ihåg",
    "{är|e} det fler ..1 {än|som}", "{någon|nån} ..2 {sugen|taggad}",
    "{någon|nån} ..6 att {låna|sälja|skänka}", "{har|vet} {någon|nån} ..2 {recept|tips}",
    "{någon|nån} som ..2 {recept|tips|rekommendera|rekommenderar}",
    "vem {ställer upp|hakar på|hänger på}",
  ]

  private static let tags = [
    "eller hur ..1 $", "inte sant $", "{va|vad} $", "typ $", "eller $", "förstås $",
  ]
}
