extension RuleGrammar {
  /// Word classes of `threat` alone.
  static let threatWords = """
    killinf: döda mörda skjuta strypa avrätta avliva halshugga knivhugga kniva hugga slakta lyncha
      stena flå stycka utplåna utrota eliminera likvidera tortera lemlästa våldta förgifta hänga
      dränka misshandla spöa piska prygla mörbulta golva mosa nita knocka arkebusera slå bränna
      spränga lönnmörda kidnappa stympa skalpera
    killnow: döda mörda dödar dräper mördar avlivar avrättar halshugger knivhugger strypter stryper kväver
      dränker slaktar lynchar förgiftar lemlästar torterar våldtar styckar flår steker grillar
      likviderar kverkar skjuter mejar nackar begraver krossar spränger utplånar utrotar
      eliminerar knivar hänger kniver offar
    council: nämnden nämnderna byggnadsnämnden socialnämnden miljönämnden kommunstyrelsen
      kommunfullmäktige fullmäktige styrelsen förvaltningen kommunledningen socialtjänsten
      högen bunten packet gänget *nämnden *nämnd
    sport: innebandyn fotbollen hockeyn handbollen bandyn volleybollen kubben schacket tennisen
      padeln cupen derbyt matchen finalen semin kvarten turneringen tävlingen quizet brännbollen
      innebandymatchen fotbollsmatchen hockeymatchen serien korpen dragkampen boulen
    lifetime: vecka veckan natten natt helgen helg dag dagen morgondagen morgon soluppgången
      månad månaden jul julen nyår sommaren sommar midsommar påsk vintern hösten våren födelsedag
      år året länge längre barnbarn barnen pension
    """

  /// Threats by the frame of the sentence: who promises what to whom, what shall become of someone,
  /// what would be a pity.
  static let threatFrames =
    """
    clear direct: {<iwe>|<modal>|^} ..3- [{spöa|spöar|slå|slår|banka|bankar|sparka|sparkar|klå|
      klår|piska|piskar|prygla|skrämma|skrämmer} {skiten|livet|vettet|skinnet|skit} ur $victim]
    clear direct: {<iwe>|<modal>|så|då} ..4- [{sätta|sätter|sticka|sticker|köra|kör|hugga|hugger|
      stöta|stöter|trycka|trycker|stoppa|stoppar|vrida|vrider|borra|borrar|pumpa|pumpar|plantera|
      planterar} ..2- {<weapon>|kula|kulan|kulor|bly|hagel|telefonen|mikrofonen|blanketten} ..2-
      {i|in|mellan|genom|ner|upp} ..2- {<bodypart>|<humanobj>|<his>|<your>|<role>}]
    clear direct: [<breaksbody> {jag|vi} ..1- <bodypart> ..1- {på|av} ..1- $victim]
    clear direct: {<iwe>|<modal>} ..3- [{slita|sliter|hugga|hugger|hacka|hackar|skära|skär|såga|
      sågar|mala|maler|riva|river|klippa|klipper} <humanobj> i {stycken|bitar|småbitar|strimlor|
      trasor|köttfärs}]
    clear direct: {<iwe>|<modal>} ..3- [{dunka|dunkar|banka|bankar|smälla|smäller|krossa|krossar|
      slå|slår|sparka|sparkar|trycka|trycker|klyva|klyver|spräcka|spräcker|kapa|kapar} ..2-
      {huvudet|skallen|ansiktet|fejan|trynet|nyllet|plytet|pannan|tänderna|käken|näsan} {på|av|i|
      mot|in|genom} ..2- {<humanobj>|<role>|<authority>|väggen|asfalten|bordet|halsen}]
    clear direct: <iwe> <modal> !<neg> ..4- [{<killinf>|köra över|meja ner|slå ihjäl|slå ner|
      slå in skallen på|ge mig på|ge oss på|gå lös på} {hela|alla|nästa}? {<council>|{den|de|dom|
      dem|han|hon} som}]
    likely direct: {man|någon|nån} {borde|skulle|får|kunde|måste} ..3- [{<killinf>|köra över|
      meja ner|slå ihjäl|slå ner|klippa till} ..1- {hela|alla}? {<council>|{den|de|dom|han|hon}
      som}]
    likely direct: {<iwe>|<modal>} ..3- [{få tyst på|tysta|göra processen kort med|hämnas på|
      flyga på|gå lös på|gå på|sätta stopp för|ge igen på} {<humanobj>|<role.definite>}] !{med|
      för}
    likely direct: [{dig|dej|er|honom|henne|han|hon} {ska|tänker} {jag|vi} ..2- {få tyst på|
      tysta|ha tag i|få tag i|få tag på|hitta|leta upp|krossa|knäcka|hämta|jaga|sätta dit|
      sätta åt|göra slut på|lära|komma åt}]
    likely direct: [{kan|vill|ska|måste} {inte|väl|icke}? {någon|nån|ingen} ..2 {<killinf>|
      köra över|slå ihjäl|klippa till} $victim]
    likely direct: ^ {ska|skall|kommer|tänker} ..1- [{klippa till|klippa|spöa|misshandla|knäcka|
      puckla på|banka på|sparka ner|köra över|mosa|golva|nita|däcka|ge} {dig|dej|er|honom|henne}
      !{en|ett|rätt|mer}]
    likely direct: [{lära|lär} <humanobj> {veta hut|en läxa|lite hut|lite vett|lite respekt|
      hålla käften|att veta}]
    likely fate: [{du|ni} {är|e|ä|äru} ..1- {en död man|en död kvinna|dödens lammunge|dött kött|
      så död|så döda|så jävla död|chanslösa nu}]
    likely fate: [{du|ni|han|hon} {inte|aldrig} ..1 {överlever|överleva|lever|leva|ser|se|
      upplever|uppleva|vaknar} ..3 <lifetime>]
    likely fate: [{du|ni|han|hon} ..1 {överlever|lever|ser|upplever|vaknar} {inte|aldrig} ..3
      <lifetime>]
    likely fate: [{överlever|lever|ser|upplever|vaknar} {du|ni|han|hon} {inte|aldrig} ..3
      <lifetime>]
    likely fate: {du|ni|han|hon} [{kommer|lär|ska} {inte|aldrig} att? {överleva|leva|uppleva|
      få se|få uppleva} ..3 <lifetime>]
    likely fate: {du|ni|han|hon} [{kommer|lär} {inte|aldrig} att? {överleva|leva länge}] !{på|
      utan|ett|nästa|valet}
    likely fate: [{du|ni} {blir|lär bli|kommer bli} ..2- {påkörd|påkörda|överkörd|överkörda|
      nedslagen|nerslagen|skjuten|knivhuggen|misshandlad|ihjälslagen|mördad} ..1 {en|nån|någon|
      ska} ..1 {kväll|natt|dag|gång|du|ni}]
    likely fate: [{mörk kväll|mörk natt|vacker dag|nån dag|någon dag|en dag|en natt|en kväll|
      nån natt|nån kväll|nån gång|någon gång|snart} {blir|ligger|får|hänger|åker} {du|ni} ..3-
      {påkörd|påkörda|överkörd|nerslagen|nedslagen|skjuten|stryk|spö|kula|besök|diket|marken|
      smisk|betala|ambulans}]
    likely fate: [{går|är|sitter|står} {du|ni} ..1 {ensam|ensamma|själv} ...5 {är|står|väntar|
      kommer|finns} {jag|vi}]
    likely fate: [{förrän|tills|innan} {du|ni|han|hon|de|dom} ..1- {ligger|är|sitter|hänger|
      brinner|blöder|kryper|ber} ..2- {död|döda|diket|marken|graven|jorden|rullstol|blod|knä|nåd|
      backen|kistan|pölen}]
    likely fate: [{polisen|snuten|vakterna|väktarna} {kan|kommer|hinner|lär} {inte|aldrig} ..3
      {skydda|rädda|vakta} {dig|er|dej|honom|henne|dom|dem}]
    likely fate: [ingen {kan|kommer|ska} att? {skydda|rädda} {dig|er|dej} ..2] {när|om|från|då|
      ikväll|nu|mot}
    likely fate: [{ditt|ert|hans|hennes} namn {står|finns|är} ..2 {lista|listan|kulan|dödslista|
      dödslistan}]
    likely fate: [{åker|ligger|flyger|hamnar} {han|hon|du|ni|de|dom} ..1- {i|på|genom|ut} ..1-
      {backen|asfalten|rutan|fönstret|öronen|väggen|golvet|båren|marken}]
    likely fate: [{ska|kommer|skall|lär|borde|förtjänar} ..1- att? {få|ha} ..2- {<weapon>|kula|
      kulan|skott} {i|mellan|genom} ..1- <bodypart>]
    likely fate: [{<authority>|<role>|$person|{den|såna|sådana} som ..5} {ska|kommer|skall|lär}
      ..2- {få|åka på} ..3- {stryk|spö|smisk|däng|en omgång|på käften|på truten|en smäll|
      på nöten|en kula}]
    likely fate: {åker|får} ..1- [{<weapon>|kulan} {i|mellan|genom} ..1- <bodypart>]
    likely fate: [{så|då|där} {du|ni|han|hon|de} {hamnar|ligger|får åka|får ligga|slutar} ..2-
      {akuten|sjukhus|sjukhuset|intensiven|bårhuset|iva|rullstol|kyrkogården|diket}]
    likely fate: [ska {jag|vi} ..1- se till att {du|ni|han|hon|de} ..2 {slutar|aldrig|ångrar|
      lider|försvinner}]
    likely fate: [{tjallare|golare|förrädare|landsförrädare|svikare|kollaboratörer|angivare} ..2-
      {ska|hängs|skjuts|dör|får|brukar|slutar|förtjänar|borde} ..3- {hängas|skjutas|dö|stryk|
      repet|diket|kula|galgen|lyktstolpe|lyktstolpar|illa|spö}]
    likely fate: [ställas ..1- mot ..1- {väggen|vägg|muren} ..3]
    likely fate: [{klockan|tiden} {tickar|rinner ut|är ute|håller på} ..1 för {dig|er|honom|
      henne|er alla}]
    likely weapon: [{flyga|flyger|komma|kommer|regna} ..2- {sten|stenar|gatsten|tegelsten|
      tegelstenar|brandbomb|molotov|kulor|bomber|granater} ..1 {genom|in|i|mot|över} ..1 {din|
      dina|er|era|ert|ditt|hans|hennes|<public>}]
    likely weapon: {jag|ja|vi} ..1- [{tar|har} {med|me} ..1- {mig|mej|oss} ..1- <weapon> ..3-
      {kontoret|mötet|nästa|kommunhuset|nämnden|dit|ner|er|dig|fullmäktige|stadshuset|
      receptionen|socialkontoret|skolan}]
    likely weapon: {jag|ja|vi} ..1- har ..1- [{köpt|skaffat|hämtat|fyllt|laddat|slipat|vässat|
      putsat|plockat fram} ..2- {<weapon>|ammunition|kulor|tändstickor|patroner}] ..6- {<your>|
      dig|er|så|nu|bestäm|du|ni}
    clear bomb: [{ligger|finns|står|sitter} ..2- {bomb|bomben|sprängladdning|handgranat} {i|på|
      under|utanför|hos}] ..1 {<public>|receptionen|er|ert|din|ditt|huset|väntrummet|dig}
    likely warning: [{det|de|då} {smäller|blir|ska bli|kommer bli} ..2- {smäll|liv|blod|
      blodbad|skottlossning|begravning|ambulans|explosion} ..1 {när|om} {jag|vi} {kommer|dyker|
      går|åker}]
    likely warning: [{annars|så|då} {exploderar|sprängs|skjuts} ..5-]
    likely warning: [{annars|så|då} {brinner|sprängs|exploderar|jämnas} ..1- <public>]
    likely warning: [om ..8 så smäller det] !..2 {i|på|av|om}
    likely warning: [{tråkigt|trist|synd|hemskt|illa} ..1- om ..3- {börja brinna|börjar brinna|
      började brinna|ta eld|tar eld|råka ut|råkar ut|bli påkörd|blev påkörd}]
    likely warning: {dig|er|din|ditt|dina|era|ert|du|ni} ...7 [{synd|trist|tråkigt|hemskt} om
      {den|det|huset|bilen|hon|han|de|dom} ..1 {skulle|råkade|började|blev|fick} ..2 {brinna|
      brann|försvinna|påkörd|olycka|sprängd|skadad|repad}]
    likely warning: [{ring|ringa|åk|skynda} {hem|dig} ..1 {och|o|å} {kolla|se|se efter} ..1 {att|
      om|så} ..1 {din|dina|er|era|hon|de|barnen} ..4]
    likely warning: [{titta|tittar|kolla|kollar} ..1 under {bilen|din bil|bil} ..2 innan {du|ni}
      ..3]
    likely warning: [{rör|hotar|skadar} {du|ni} ..4 {så|då} {rör|ska|kommer|dör|slår|skjuter|
      smäller|hämtar} {jag|vi|du|ni|det}]
    likely warning: {du|ni} ..3- {få|får} [se vad en ..2- {man|människa|far|mamma|pappa|förälder|
      mor|kvinna} ..3 {kan|är|gör|utan}]
    likely warning: [{vad|hur} ..1 {skulle|tror} {du|ni} ..3 {känna|tycka|göra|säga|känns|må} ..2
      om ..1 {ditt|din|dina|era|ert|er} ..1 <prop> ..4 {brann|brinner|dog|försvann|försvinner|
      kidnappades|sprängdes|drunknade|påkörd|påkörda|dör}]
    likely warning: [nästa gång ..4 inte ..1 bara ..1 {ord|prat|snack|varning|hot|brevlådan|
      däcken|bilen|rutan}]
    likely warning: [{ingen tom hotelse|inga tomma hot|inget tomt hot|inget tomt löfte}]
    likely warning: [{möt mig|visa dig|kom hem till mig|kom ut|säg det till mig} ..4 om {du|ni}
      {vågar|törs}]
    likely warning: [{vet|förstår|anar} {du|ni} vad som händer med {såna|sådana|folk|dom|de|
      tjallare|förrädare|golare}]
    likely warning: [{du|ni} vet vad som händer ..1 {annars|då}]
    likely warning: [{ge fan i|ge dig fan på|rör inte|håll dig borta från|håll er borta från}
      ..4 {annars|så} {bryter|slår|skjuter|dödar|kommer|ska|får|ryker} {jag|vi|du|ni|det}]
    likely object: ^ {ska|skall|tänker} ..1- [{bränna|spränga|elda|skjuta|krossa|slå|bomba} ..1-
      {sönder|ner|upp|in|eld}? ..1- på? ..2- <public>]
    likely object: [{hus|villa|stuga|kåk|garage|trähus|bil|båt} {du|ni} har] ...8 {brinner|brinna|
      brännas|lättantändligt|tändstickor|bensin|brand|eld}
    likely object: [{ditt|din|ert|er} ..1 {hus|villa|stuga|kåk|garage|lada|sommarstuga|trähus}
      ..3 {lättantändligt|lättantändlig|brandfarligt|brandfarlig|brännbart}]
    likely knowledge: [{jag|vi|ja} vet ..2- att {du|ni|hon|han|din|dina|ditt|era} ..3- {hämtar|
      lämnar|rastar|cyklar|joggar|tränar|parkerar|går ensam|är ensam|är ensamma}]
    likely knowledge: [{jag|vi|ja} har ..2 {bilder|bild|foton|film|koll} på ..1 {din|dina|ditt|
      er|era|ert} ..1- {bil|barn|hus|familj|fru|ungar|dotter|son|hem|dörr}]
    likely knowledge: [{jag|vi} {knackar|ringer|bankar} ..1 på {din|er} dörr ..2] {natt|inatt|
      kväll|ikväll|snart|klockan}
    likely knowledge: [{snart|inatt|natt|ikväll} {knackar|ringer|bankar|står} {jag|vi|det} ..1
      {på|vid|utanför} {din|er|hennes|hans} dörr]
    cue kin: {din|dina|ditt|er|era} ..1- {fru|man|dotter|döttrar|son|söner|barn|ungar|familj|
      barnbarn|flickvän|pojkvän|sambo|unge|grabb|tjej}
    cue kin: {barn|ungar|dotter|döttrar|son|söner|fru|familj|barnbarn} {du|ni} har
    cue kin: {du|ni} har ..1- {barn|ungar|dotter|döttrar|son|söner|fru|familj|barnbarn|småbarn}
    cue place: {skola|skolan|*skolan|dagis|förskola|förskolan|*förskolan|fritids|bussen|
      träningen|ensam|ensamma|klockan|cyklar|leker|varje morgon|varje dag|hem från}
    cue menace: {tänk på det|tänk på det du|tänk efter|vore synd|synd om|olyckor händer|
      händer olyckor|hände dom|händer dom|hände dem|händer dem|bara så du vet|så du vet|
      vore trist|vore hemskt|inte säkra|inte säker|jag ser dem|jag ser dom|vi ser dom}
    combo likely knowledge: kin place menace
    likely emoji: [<weaponemoji>] ...5 <your>
    likely english: [snitches get stitches]
    except: {spränga|spränger|krossa|krossar|bränna|bränner} ..1 {budgeten|ramarna|taket|
      rekordet|berget|gränser|gränsen|kostnaderna|pengar|kalorier|planen|drömmar|drömmen|
      hjärtan|hjärtat|motståndet|myten|myter}
    except: {bränner|bränna|eldar|spränger|krossar} {vi|upp|ner|ned|<public>} ...8 {häng på|
      tillsammans|kom med|vem är med|vem hänger}
    except: {kom igen|häng på|låt oss} ...5 {bränner|bränna|eldar|elda|spränger|krossar|krossa}
    except: sista {varningen|varning} {från|för|om}
    except: {ångra dig|ångra er} {om|när} {du|ni} {missar|inte kommer|inte}

    """
}
