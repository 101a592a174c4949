extension RuleGrammar {
  /// What `defamation` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let defamationLines = """
    likely crime: [$full ..4- {har|hade}? ..2- <crimeverb> ..3-]
    likely crime: [{<role.definite>|<kinposs> <nonkin>|hon|han} {på|i|hos|från|med|vid|som} ..4-
      <crimeverb> !{showen|hjärtan|uppmärksamheten} ..4-]
    likely crime: [{$full|<role.definite>|<kinposs> <nonkin>} ..4- {är|e|ä|var|is|ar} !<neg>
      ..3- <crimenoun>]
    likely crime: [<crimenoun> $full]
    likely crime: [<crimenoun> {<given>|<name>} <name>? ..1- {på|i|bor|från}]
    likely crime: [det {är|var} $full som ..2- {<crimeverb>|<anycrime>} ..3-]
    likely crime: [{$full|<role.definite>|<kinposs> <nonkin>} ..4- <anycrime> ..2-]
    likely money: [{$full|<role.definite>|<kinposs> <nonkin>} ..6- {i egen ficka|egen ficka|ur
      kassan|kassan|under bordet|svarta pengar|mutor|mutan|muta|på kommunens bekostnad|på
      skattebetalarnas bekostnad|i fickan|brunt kuvert|bruna kuvert|kuvert|tack för hjälpen|som
      tack|skattefusk|privat konto|kommunkortet|kickback} ..2-] !jobb
    likely money: [{$full|<role.definite>} ..3- {stoppar|stoppat|stoppade|lade|lagt|tar|tog|
      tagit|fick|fått|tagit emot|tog emot|tar emot|länsat|länsade|tömt|tömde|plockat|plockade}
      ..2- {pengar|pengarna|mutor|mutan|kassan|kuvert|provision|kickback|resa|altan|bil av|
      vinst|egen|i fickan} ..3-]
    likely money: [{fråga|kolla med|prata med|undra} ..1- {$full|<role.definite>} ..1- {var|
      vart|varför|hur|vad} ..6- {pengarna|kassan|fru|frun|barnen|försvann|tog vägen|blåmärken|
      blåmärke|flydde|sparken|polisen|kvittona|nycklarna|dömd|villan|råd|bilen} ..3-]
    likely violence: [{$full|<role.definite>|<kinposs> <nonkin>} ..3- {slår|slog|misshandlar|
      misshandlade|svälter|plågar|vanvårdar|sparkar|sparkade|slagit|misshandlat|torterar|hotar|
      trakasserar|våldtog|våldtagit|antastade|antastat|tafsar|tafsade|tafsat|ofredade|förföljer|
      smygfilmar|smygfilmade|fotograferar} ..3- {fru|frun|barn|barnen|sin|sina|ungar|hundar|
      hunden|djur|djuren|flickor|flickorna|elever|eleverna|tjejer|tjejerna|kvinnor|dräng|drängen|personal|ex|
      elev|eleven|barnet|pojke|pojken|flicka|flickan|unge|patient|brukaren|sambo|sambon|hund|boende|brukare|gamla|henne|pojkar|patienter}]
    likely sex: [{$full|<role.definite>} ..5- {legat med|ligger med|knullar med|otrogen|sexköp|
      köper sex|horar|bordell|bytt sex|hade sex med|utnyttjat|utnyttjar|hånglat med|förhållande
      med} ..4-]
    likely drugs: [{$full|<role.definite>|<kinposs> <nonkin>} ..4- {knarkar|knarkade|knarkat|
      langar|langade|säljer knark|säljer gräs|säljer hasch|säljer droger|säljer sprit|säljer
      snus|säljer cigg|säljer kokain|super på jobbet|full på jobbet|berusad på jobbet|dricker på
      jobbet|kör full|kör rattfull|rattfull|körde full|drar kola|odlar gräs|odlar cannabis|
      bränner hemma|påtänd|hög på jobbet} ..3-]
    likely drugs: [{hon|han} {i|på} ..1- {kiosken|kassan|affären|grillen|baren|receptionen|skolan|
      macken|krogen|fritidsgården} ..4- {säljer|langar|sålde} ..3- {snus|cigg|sprit|knark|droger|ungar|öl} ..5-]
    likely fraud: [{$full|<role.definite>|<kinposs> <nonkin>} ..4- {fuskar|fuskat|fuskade|
      fifflar|fifflat|fifflade|förfalskat|förfalskade|förfalskar|ljugit till sig|ljög till sig|
      mutade|mutat|mutar|bestuckit|köpt sig|köpte sig|köpt sin|köpt examen|lurar|lurat|lurade|
      blåst|blåste|svindlat|skattefuskar|bidragsfuskar|har ingen examen|falsk examen|falska
      intyg|falska papper|falskt intyg|falska fakturor|fejkat|fejkade|plagierat|jobbar svart|
      jobbat svart|svartjobbar|anlitar svart|betalar svart|hyr ut svart|skor sig|sett mellan
      fingrarna} ..3-]
    likely past: [{$full|<role.definite>} ..4- {suttit inne|satt inne|sitter inne|dömd för|dömts
      för|dömdes för|avtjänat|straffad|kriminellt förflutet|misstänkt för|åtalad för|polisanmäld
      för|anmäld för|sparken för|avskedad för|fick sparken} ..4-] !inte
    likely heter: [<crimeverb> ..8- heter]
    likely eng: [$full ..2- {takes bribes|stole|steals|is a thief|is corrupt|is a pedophile|is a
      crook|beats his|beats her|molested|raped|embezzled|sells drugs|is a criminal} ..3-]
    likely eng: [{corrupt|crooked|pedophile|thief} ..1- $full]
    veto: {enligt domen|enligt tingsrätten|tingsrätten|hovrätten|friades|frikändes|frikänd|
      friad|rättegången|förundersökningen|åtalet|revisionsrapporten|enligt revisionen|
      revisorerna|förhandlingen}
    veto: {pjäsen|filmen|romanen|boken|deckaren|teatern|serien|rollen|föreställningen|sketchen|
      sagan}
    except: {stal|stjäl|stulit} ..1- {showen|hjärtan|mitt hjärta|uppmärksamheten|rampljuset|
      scenen}
    except: {berättade|berättar|pratade|pratar|talade|talar|undervisar|föreläste|föreläser|skrev|
      skriver|utredde|utreder|anmälde|anmäler|avslöjade|varnade|varnar|lektion|föreläsning} ..4
      <anycrime>
    except: {mot|förebygga|stoppa|motverka|bekämpa} ..1 <anycrime>
    except: {utsatt|offer|blev|drabbad} ..2- {för|av}? ..1- <anycrime>
    cue named: $full
    cue named: {<given>|<name>} {på|i|från|hos} {<street>|<workplace>|bygglov|kommunen|skolan|
      förskolan|korttidsboendet|boendet|kiosken|macken|ica|coop|kulturskolan|klubben|styrelsen|
      äldreboendet|badhuset|pizzerian|<capital>}
    cue named: <role.definite> {på|i|till|hos|från|vid|som}
    cue named: {hon|han|den} {på|i} {<workplace>|kiosken|kassan|macken|pizzerian|grillen|krogen|
      växeln|receptionen}
    cue named: {vår|er|deras} ..1 {<role>|kassör|ordförande|revisor|tränare|hyresvärd}
    cue named: {!<context.swedish> <capital>} {på|i|från|hos} {<workplace>|bygglov|ica|coop}
    cue named: <role.definite> <capital>
    likely money: [$person ..3- {fått|fick|får|tagit emot|tog emot|tar emot} ..4- {av|från}
      {*bolaget|*firman|*bygg|*företaget|entreprenören|leverantören|byggherren|exploatören|
      byggaren|konsulten|markägaren}]
    likely crime: [det {är|var} {$full|<given> <capital>} som ..3 {brände|bränt|eldat|tänt|stal|snodde|slog|förgiftade|
      krossade|saboterade|vandaliserade|tänder|tände|eldar|eldade|bränner|
      vandaliserar|klottrar|slår sönder|förgiftar|skjuter|saboterar|repar|krossar|stjäl|snor|bryter
      sig}]
    cue named: <uniquerole>
    cue named: {hon|han|den} som {driver|äger|sköter|leder|förestår|tränar|kör} ..1 <any>
    cue named: {<given>|<role> <given>} {på|i|från|hos|vid} <any>
    cue named: {bagaren|slaktaren|handlaren|kioskägaren|målaren|krögaren|*ägaren|*handlaren|*mästaren|
      *skötaren|*fröken|fröken} {på|i|vid|hos|<given>}
    cue named: {<role.genitive>|kommunalrådets|ordförandens|rektorns} {bror|son|dotter|fru|man|syster|
      svåger|kusin}
    cue deed: <crimeverb>
    cue deed: {tände|tänt|tänder} på ..3 {lada|ladan|hus|huset|bil|bilen|sopkärl|förråd|skolan|gården}
    cue deed: {tog|tar|tagit|fick|fått} ..1 {emot}? ..2 {<number>|tusen|tusenlappar|pengar|kuvert|
      kontanter|lax|hundratusen|provision} ..4 {av|från|för att|under}
    cue deed: {falska|fejkade|förfalskade|påhittade|fiktiva|falskt|falsk} {reseräkningar|fakturor|
      kvitton|intyg|betyg|timmar|protokoll|underskrifter|räkningar|tidrapporter|examen|legitimation|
      uppgifter|meriter|cv}
    cue deed: {behållit|behöll|behåller|stoppat} ..1 {pengarna|pengar|vinsten|växeln|kontanterna}
    cue deed: {under bordet|svarta pengar|i egen ficka|mot pengar|mot mutor}
    cue deed: {gett|ger|gav} ..1 {sin|sina|sitt} ..2 {uppdrag|uppdraget|jobb|jobbet|kontrakt|bygglov|
      tomt|tomten|alla}
    cue deed: {tar|tog|tagit} betalt ..1 för att {ge|skynda|godkänna|lägga|fixa|säga|skriva|blunda}
    cue deed: {anställt|anställde|anställer|gynnat|gynnar|gynnade} ..1 {sin|sina|sitt} ..1 {fru|man|son|
      dotter|bror|syster|svåger|kompis|kompisar|vänner|släkt|släktingar|sambo|polare}
    cue deed: {låsa|låser|låste|stänga|stänger|spärrar} in ..2 {barn|barnen|elever|eleverna|gamla|
      hunden|djuren|de gamla}
    cue deed: {barn|gravid|ihop|i säng|sängen} med ..2 {konfirmand|elev|minderårig|patient|anställd|
      sekreteraren|grannens|praktikant}
    cue deed: {lurar|lurade|lurat} ..3 {gamla|pensionärer|äldre|tanter|dementa|nyanlända|hyresgäster}
    cue deed: {bygger|byggde|byggt|fick|får|fixade} ..3 {altan|altanen|pool|kök|garage|villa|staket}
      ..2 gratis
    cue deed: {snor|stjäl|snodde} ..1 {ur|från|av|i}
    cue deed: {försäkringspengar|försäkringspengarna|försäkringsbedrägeri}
    cue deed: {tvättar|tvättade|tvättat} ..2 {pengar|pengarna|knarkpengar|knarkpengarna|svarta}
    cue named: {han|hon|killen|tjejen|gubben|mannen|kvinnan} {på|i|hos} {<capital>|kassan|
      receptionen|vaktmästeriet|köket|expeditionen}
    cue named: {pizzerian|restaurangen|frisören|frissan|salongen|kiosken|krogen|baren|verkstaden|
      däckfirman|handlaren} {på|i|vid} <any>
    cue unknown: {någon|nån|okänd|okända|några|tjuvar|tjuven|tjuvarna|vandaler|ungdomar|vem|de som} ..3
      {<crimeverb>|stal|stals|stulits|lurat|lurar|slog|tände|snor}
    cue unknown: {misstänker|misstänks|misstänkt|misstankar|polisanmälde|anmälde}
    cue named: {tränaren|läraren|prästen|imamen|vakten|fröken|vikarien} {i|på|från|för} <any>
    cue deed: {sin|sina|sitt} ..1 {egen|egna|eget} ..1 {bror|son|dotter|fru|man|svåger|kompis|firma|
      bolag|kusin|familj|släkt|syster} ..3 {få|fick|fått|bygglov|uppdrag|uppdraget|jobb|jobbet|
      kontrakt|anställd|anställning|tomt}
    cue deed: {mot|för} {betalning|kontanter|sex|gentjänster|gentjänst}
    cue deed: {säljer|sålt|sålde|lånar|tar} ..2 {kommunens|skolans|hemtjänstens|föreningens|klubbens|
      verkets} ..2 {privat|svart|vidare|hem}
    cue deed: {duschar|duschade|badar|sover|sov|nakenbadar} ..1 med {killarna|flickorna|barnen|
      eleverna|pojkarna|tjejerna|spelarna}
    cue deed: {skriver|skrev|skrivit} ut ..2 {knark|droger|tramadol|narkotika|piller|morfin}
    cue deed: {la|lade|lagt|lägger} {ner|ned} ..2 {förundersökningen|utredningen|anmälan|ärendet|
      åtalet} ..3 {mot|för|om} ..1 {sin|sina|sitt}
    cue deed: {supit|super|söp|knarkat|knarkar|spelat|spelar|festat|slösat} {bort|upp} ..3
    cue deed: {sex|förhållande|affär|relation} med ..2 {elev|en elev|elever|minderårig|minderåriga|
      patient|patienter|flickor|pojkar}
    cue deed: {trixar|trixat|fifflar|fifflat|smusslar|smusslat|mixtrat|mixtrar|tricksar} ..2 {pengar|
      pengarna|skatten|bokföringen|siffrorna|kvitton|kvittona|bygglov|röster|papper|upphandlingen|
      upphandlingar|kassan|lönerna}
    cue deed: {hotar|hotade|hotat|pressar|utpressar|slår|slog|slagit|sparkade|sparkat} ..2 {elever|
      elev|eleven|ungdomar|flickor|nyanlända|anställda|hyresgäster|gamla|äldre|barn|barnet|kunder|
      patient|brukare}
    cue deed: {värvar|rekryterar} ..2 {ungdomar|barn|elever|terrorister|jihadister|nazister}
    cue deed: {tvättar|tvättat|tvättade} ..1 {pengar|pengarna}
    cue deed: {fick|fått|köpt|köpte} ..2 {jobbet|tjänsten|tomten|bygglovet|kontraktet|uppdraget}
      ..3 {svarta|muta|mutor|kuvert|under bordet|genom att}
    cue deed: {snor|stjäl|snattar|norpar|nallar} ..2 {pengar|smycken|medicin|mediciner|mat|verktyg|
      virke|diesel|bensin|paket|från|av}
    cue deed: {tar|tog|tagit} ..1 {mutor|bestickning|pengar under|svart betalt}
    cue deed: {förfalskar|förskingrar|manipulerar|fejkar} ..2
    cue deed: {köper|köpte|köpt} {sex|knark|droger|prostituerade}
    cue deed: {gömmer|gömt|hyser} ..2 {stöldgods|knark|vapen|pengar undan}
    cue deed: {filmar|fotar|filmat|fotat} ..2 i smyg
    cue deed: {snott|snodde|snor|stulit|stal|stjäl|länsat|länsade|förskingrat|förskingrade|
      plundrat|tömt|tömde|nallat|nallade|nallar|plockat|plockade} ..3 {kassan|pengar|pengarna|
      ur|från|klubben|föreningen|kommunen|konto|kontot|ringen|smycken|mat|medicin|medicinen|
      virke|diesel|bidraget}
    cue deed: {lever på|lever av|finansierat|finansierar|byggt|byggde|bygger|köpte|köpt|betalat}
      ..3 {bidragsbrott|svarta|svarta löner|svarta pengar|stulna|stulet|kommunens pengar|
      skattepengar|skattebetalarnas|egen svåger|sin svåger|mutor|knarkpengar|bedrägerier|
      föreningens|klubbens}
    cue deed: {fejkat|fejkade|hittat på|hittade på|förfalskat|förfalskade|köpt|köpte|ljugit om|
      ljög om|fuskat|fuskade} ..2 {examen|cv|betyg|intyg|legitimation|kvitton|tider|timmar|
      röster|protokoll|underskrifter|närvaro|meriter|fakturor}
    cue deed: {suttit inne|satt inne|sitter inne|åkt fast|dömd|dömts|dömdes|straffad|ertappats|
      ertappad|avtjänat|haffad} ..1 {för|i|på} ..2
    cue deed: {mutad|mutade|mutat|mutar|mutas|mutor|köpt och betald|köpta|korrupt|korrumperad|
      bestucken|tar emot mutor|tog emot mutor|tvättar pengar|tvättat pengar|penningtvätt|svarta
      löner|skriver in timmar|dubbelfakturerar|dubbelfakturerat|stoppar mellanskillnaden|i egen
      ficka|egen ficka|i fickan|tog emellan|räkningen två gånger|svartbygge|svartjobb|anlitar
      svart}
    cue deed: {lurade|lurar|lurat|blåser|blåste|blåst|bedragit|bedrog|svindlat} ..1 {av|på|
      gamla|pensionärer|äldre|folk|kunder|kunderna|kommunen|farmor|mormor|klubben|staten|
      försäkringskassan|sina|hyresgäster}
    cue deed: {slår|slog|misshandlar|misshandlade|misshandlat|antastar|antastade|tafsar|tafsade|
      tafsat|våldtog|våldtagit|ofredar|ofredade|smygfilmar|smygfilmade|trakasserar|trakasserade|
      förgriper|förgrep|utnyttjat|utnyttjar|utnyttjade} ..2 {fru|frun|sambo|barn|barnen|
      barnbarn|elever|eleverna|flickor|tjejer|tjejerna|personal|personalen|kvinnor|sig på|på|
      sin|sina|hund|hunden|djur|djuren|brukare|patienter|boende|minderåriga}
    cue deed: {langar|langade|langat|knarkar|knarkade|säljer|sålde|sålt|odlar|odlade|smugglar|
      smugglade} ..2 {knark|gräs|hasch|kokain|droger|tabletter|tramadol|sprit|hembränt|cigg|
      cannabis|snus|amfetamin|till ungdomar|till barn|på skolgården|svart|vapen|stöldgods}
    cue deed: {är|e|ä|var} ..2- {<crimenoun>|otrogen|fifflare|tjuv|bedragare|mutkolv|kriminell|
      korrupt|rasist|nazist|alkis|pedofil}
    cue deed: {köpte|köpt|bytt till sig|fixat|fick|fått|tilldelat|gav|gett} ..3 {röster|
      uppdraget|jobbet|kontraktet|bygglovet|tomten|tjänsten|upphandlingen} ..3 {mot|för|av|
      genom|tack vare|under|åt} ..3 {mutor|kuvert|gentjänst|kompis|sin svåger|sin bror|svåger|
      fru|sex|tårta|släkting|sprit|pengar|bordet|bror|polare|altan|resa}
    cue deed: {kör|körde|kört} ..2 {full|rattfull|berusad|utan körkort|påverkad|påtänd|onykter}
    cue deed: {tände|tänt|anlade|anlagt|brände|bränt|eldade|saboterade|vandaliserade|förgiftade|
      förgiftat|sköt|skjutit} ..3 {scouthuset|skolan|huset|bilen|ladan|hunden|katten|förrådet|
      bryggan|kiosken|båten|moppen|brand|eld|brandkåren}
    cue deed: {är|ligger|var|satt} ..1 {bakom|ansvarig för} ..3 {stölden|stölderna|branden|
      bränderna|inbrottet|inbrotten|misshandeln|bedrägeriet|klottret|mordet|knarket|våldtäkten|
      mordbranden|skadegörelsen}
    cue deed: {försvann|försvunnit|saknas|fattas} ..4 {kassan|pengarna|pengar|kvittona|
      medicinen|morfinet|insamlingen}
    cue report: {enligt domen|tingsrätten|hovrätten|friades|frikändes|frikänd|friad|rättegången|
      revisionen|revisorerna|revisionsrapporten|pjäsen|filmen|romanen|boken|deckaren|teatern|
      serien|rollen|föreställningen|jag skulle|utsatt för|offer för|blev|blivit|förlåt}
    combo likely crime: deed named -report -unknown
    cue deed: {betalar|betalade|avlönar|anställer} ..3 {svart|svarta löner|under bordet}
    cue deed: {dömd|känd|fälld|straffad} {pedofil|våldtäktsman|misshandlare|sexförbrytare|tjuv|
      bedragare|kvinnomisshandlare|langare|brottsling|rattfyllerist|mördare}
    likely crime: [$full , ..1 {dömd|känd|fälld}? {<crimenoun>|pedofil|sexförbrytare|tjuv|
      bedragare}]
    """
}
