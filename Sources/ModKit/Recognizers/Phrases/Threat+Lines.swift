extension RuleGrammar {
  /// What `threat` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let threatLines =
    """
    clear direct: <iwe> <modal> !<neg> ..4- [<kill> <killpart>? ..1- <humanobj> !{själv|själva}]
    clear direct: <iwe> <modal> !<neg> ..4- [<hit> <killpart> ..1- <humanobj>]
    clear direct: <iwe> <modal> !<neg> ..4- [<hit> ..1- <humanobj> {<beat>|blå|sönder}]
    clear direct: <modal> <iwe> !<neg> ..4- [<kill> <killpart>? ..1- <humanobj>]
    clear direct: <modal> <iwe> !<neg> ..4- [<hit> <killpart> ..1- <humanobj>]
    clear direct: ^ {ska|kommer|borde} att? ..1- [{<kill>|slå} <killpart>? ..1- <humanobj>]
    likely direct: ska [{slå ihjäl|döda|mörda|skjuta|spöa|knivhugga} ..1- <humanobj>]
    clear direct: <iwe> [<killnow> !{upp|fram|till|in|på} <killpart>? ..1- <youobj> !{själv|
      själva|hjälp|hem}]
    clear direct: <iwe> [<hit> ihjäl ..1- <humanobj>]
    clear direct: [{<kill>|slår} <iwe> !{upp|fram} <killpart>? ..1- <youobj> !<sitdown>]
    likely direct: så [{<hit>|<kill>} <iwe> <killpart>? ..1- <humanobj> !<sitdown>]
    likely direct: <iwe> <modal> !<neg> ..4- [{slå|spöa|misshandla|sparka|klippa till|banka|klå
      upp|puckla på|golva|mosa|däcka|nita|knocka|smälla till|köra över|köra på|meja ner|tukta|
      banka skiten ur|slå skiten ur|sparka skiten ur|sparka in skallen på} ..1- <humanobj>
      !<sitdown>]
    likely direct: <modal> <iwe> !<neg> ..4- [{slå|spöa|misshandla|sparka|klippa till|banka|klå
      upp|puckla på|golva|mosa|däcka|nita|knocka|smälla till|köra över|köra på|meja ner} ..1-
      <humanobj> !<sitdown>]
    likely direct: <iwe> ..1- [{spöar|misshandlar|klipper till|kör över|kör på|golvar|mosar|
      nitar} ..1- <youobj>]
    likely direct: [{spöar|kör|golvar|mosar|nitar|klipper|skjuter|dödar|bränner} <iwe> {över|på|
      till|ner}? <youobj>]
    clear direct: {<iwe>|<modal>} ..4- [<breaksbody> ..1- {<bodypart> ..1- {på|av} {<humanobj>|
      <role>|<they>|den|$person}|..1- {<your>|<his>} ..1- <bodypart> |{av|sönder} <humanobj>
      ..1- <bodypart>|in ..1- <bodypart> ..1- på}]
    clear direct: {<iwe>|<modal>} ..4- [{sätta|sätter|skjuter|placera|trycka} ..1- {en kula|en
      kniv|kniven|kula} ..1- {i|mellan} ..2-]
    likely direct: [{en|nån|få en} kula {i|mellan} {pannan|skallen|huvudet|ögonen|nacken|knäna|
      <your>|honom|henne|dig}]
    clear direct: {<iwe>|<modal>} ..4- [{ta livet av|ta död på|ta kål på|göra slut på|göra mos
      av|göra köttfärs av|ha ihjäl|har ihjäl|gör slut på|gör mos av|tar livet av|tar kål på|tar
      död på} {<humanobj>|han|hon|$person|<role>|den|<authority>}]
    clear direct: <iwe> <modal> !<neg> ..4- [{ge|lära} <humanobj> ..2- {<beating>|omgång|läxa|
      käften|smäll|tål}]
    likely direct: [{ger|ge} {jag|vi} <humanobj> ..2- {<beating>|omgång|läxa|käften|smäll}]
    likely direct: <iwe> <modal> !<neg> ..6- [{<kill>|spöa|misshandla} <killpart>? {den|de|dom|
      alla|varenda|<your>|<his>}? ..1- {<role>|<authority>|<kin>|$person|jävel|jäveln|jävlarna|
      svinet|mannen|kvinnan|han|hon} !<place>]
    likely direct: <iwe> <modal> !<neg> ..4- [slå {ihjäl|ner|in skallen på} {den|de|dom|alla|
      varenda|<your>|<his>}? ..1- {<role>|<authority>|<kin>|$person|jävel|jäveln|jävlarna|
      svinet|han|hon}]
    likely direct: [{honom|henne|dem|dom|er|dig} {ska|tänker|kommer} {jag|vi} ..1- att? ..2-
      {<kill>|spöa|misshandla|lägga|gräva|sänka|dränka|slå|bränna|hänga|klippa|krossa}]
    likely direct: <iwe> <modal> ..3- [{leta upp|söka upp|hitta|spåra upp|jaga upp|jaga rätt på|
      hälsa på|komma efter|komma på besök hos} <youobj> ..4- {ihjäl|<kill>|<hit>|bor|sover|natt|
      familj|barn|var|vart|hemma|personligen|ångra|då|ikväll|inatt}]
    likely direct: <iwe> [{letar upp|hittar|söker upp|kommer efter|spårar upp|kommer ta|kommer
      och tar} <youobj> {efter|var|vart|när|snart|ikväll|inatt|en dag|allihop|alla|nog}]
    likely direct: [{leta|söka|letar|söker} upp <youobj>]
    likely direct: {<iwe>|ska} ..3- [{komma|kommer} hem till <youobj> ..3- {ikväll|inatt|natt|så|då|
      <weapon>|<weaponemoji>|och slår|och spöar|och skjuter|och tar|och hämtar|och bränner|och
      visar|och lär|med grabbarna|med polarna|o slår|å slår}]
    likely direct: [börjar med {dig|er} som]
    likely direct: [<iwe> {ska|kommer} ..2- {ta|få tag på|få tag i|sätta dit} <youobj> ..2-
      <killpart>]
    likely direct: ~{hur|var|när|varför} [{får|fårjag} {jag|vi} tag {i|på} {<youobj>|honom|henne}] !..1 {telefon|
      telefonen|per|via|nu}
    likely direct: [{ska|kommer|tänker} ..2- se till att ..4- aldrig {mer|igen|mera|kan|får|
      kommer|ska}]
    likely direct: [{låsa in|stänga in|lägga|gräva ner|sänka|dumpa} <humanobj> ..1- {i|på|under}
      ..4- {skogen|jorden|backen|sjön|ån|containern|bagageluckan|älven|hamnen|kanalen|dem|
      graven|locket}]
    clear weapon: {<iwe>|ska} ..5- {kommer|komma|dyker|dyka|går|gå|springer|är där|åker|åka}
      ..5- [{med|me} ..2- <weapon>]
    clear weapon: [{ska|kommer} ..1- {komma|dyka}? ..5- med <weapon>]
    likely weapon: {jag|vi} [..1- {laddar|laddat|slipar|vässar} ..2- <weapon>]
    likely weapon: {jag|vi} [..1- {hämtar|plockar fram|letar fram} ..2- <weapon>] ...6 {du|ni|er|
      dig|så|om|nu|annars|nästa|dem|dom|honom|henne}
    likely weapon: [{<weapon>|repet|snaran} ..1- {är laddad|ligger laddad|ligger redo|hänger|
      väntar|är vässad|står redo|är slipad|ligger framme}]
    likely weapon: [{jag|vi} har ..1- {vapen|bössa|gevär|hagelbössa|pistol|älgstudsare|kniv}
      {hemma|i bilen|och tänker|och vet|och är|och kan}]
    clear bomb: [{jag|vi} har ..1- {placerat|lagt|gömt|ställt|riggat} ..1- {bomb|bomber|
      sprängladdning}]
    likely bomb: [{bomb|bomber|sprängladdning} ..2- {smäller|exploderar|sprängs|går av}]
    likely emoji: {<youobj>|<yousubj>} ...7 [<weaponemoji>]
    likely emoji: [<weaponemoji>] ...4 {<youobj>|du|ni}
    clear fate: [{du|ni} {ska|kommer|skall} ..1- att? {dö|blöda|brinna|skrika|hänga|mördas|
      skjutas|dödas|knivhuggas|avrättas|slaktas|lida} !{för|av|om|på|med}]
    clear fate: [{ska|kommer} {du|ni} ..3- {dö|blöda|brinna|hänga|mördas|skjutas|dödas|avrättas|
      slaktas} !{för|av|om|på|med}]
    likely fate: [{du|ni|ur|han|hon} {är|e|ä|ar} ..1- {död|döda|dödens|dödsdömd|dödsdömda|ett
      lik|dead} ..1-] {lillen|om|när|nu|imorgon|ikväll|bro|$}
    likely fate: [{han|hon|de|dom|$person|<role>} {ska|skall} ..1- {dö|mördas|hängas|dödas|slås
      ihjäl|avrättas|skjutas} !{för|av|ut}]
    likely fate: [{du|ni|han|hon} {ska|kommer|skall|lär} ..2- {få|fa} ..3- {stryk|spö|smaka|
      sota|betala|smisk|lida|däng|igen|på käften|på truten|en kula|en smäll|en omgång|vad du
      förtjänar|vad ni förtjänar|vad han förtjänar|känna på|se på fan|smäll} !för]
    likely fate: [{ska|kommer|lär|skall} {du|ni|han|hon} ..2- {få|fa} ..3- {stryk|spö|smaka|
      sota|betala|smisk|lida|däng|igen|på käften|på truten|en kula|en smäll|en omgång|vad du
      förtjänar|vad ni förtjänar|känna på|se på fan|smäll} !för]
    likely fate: [{får|fåru} {du|ni} ..1- {stryk|spö|smisk|på käften|på truten|en smäll|smaka|
      vad du förtjänar|vad ni förtjänar}]
    likely fate: [{du|ni} {får|åker på} ..1- {stryk|spö|smisk|på käften|på truten|en snyting|en
      käftsmäll|däng}]
    likely fate: [{få|får|fått} vad {du|ni|han|hon|de|dom} förtjänar]
    likely fate: [{det|detta|de|dä} {ska|kommer} {du|ni} ..2- få? ..1- {ångra|betala för|sota
      för|äta upp}]
    likely fate: [{du|ni} {ska|kommer} ..2- få? ..1- ångra ..1- {er|dig|det|att|detta|bittert|
      $}]
    likely fate: [{du|ni} {kommer|ska|slipper|klarar er|klarar dig} inte att? komma? ..1-
      {undan|gå säker|gå säkra|leva|överleva|få leva|känna er trygga|känna dig trygg}]
    likely fate: [{du|ni} {är|e|ä|blir} ..1- {nästa|näste|näst på tur|näst i tur|nästa man till
      rakning|först|slut|körd|körda|rökt|rökta|finished}] {på|att|till|när|om|efter|lillen|
      gubbe|din|,|$}
    likely fate: [slut {med|me} {dig|er|han|honom|henne}]
    likely fate: [{dina|era|hans|hennes} dagar {är|e} räknade]
    likely fate: [{din|er|hans|hennes} {tid|stund} {är|e} ..1- {ute|utmätt|räknad|kommen|över}]
    likely fate: [{titta|kolla|se|se dig|se er} ..1- {över axeln|bakom ryggen|bakom er|bakom
      dig}] ..2- {när|hädanefter|varje|från|framöver|i natt|i kväll|ikväll|jämt|alltid}
    likely fate: [{sov|vakna} ..1- med {ett öga|öga|ena ögat} öppet]
    likely fate: [{vakta|passa|skydda} {din|er} rygg]
    likely fate: [{kommer|ska|får|skulle} ..2- {inte|aldrig} ..2- {gå säker|gå säkra|vakna|se
      solen|se morgondagen|hinna hem|leva länge|komma levande|lämna ..3- levande}]
    likely fate: [{lämnar|kommer|går|åker} inte ..3- {levande|vid liv}]
    likely fate: [{dö|begravas|drunkna} ..1- {ska|kommer} {du|ni}]
    likely fate: [då {är|e} {det|de} ..1- {slut|kört|ute|färdigt|över} {med|för|me} {dig|er|
      honom|henne}]
    likely fate: [{väntar|kommer} ..2- {en olycka|olyckor|något hemskt} ..2- {dig|er|din|era}]
    likely fate: [aldrig {mer|igen} {kan|få|kunna|ska|får|kommer} ..1- {gå|se|andas|vakna|
      prata}]
    likely fate: [{ni|du|han|hon} {har|får} ..1- {sista|sett|ätit} ..2- {sista måltid|sista jul|
      sista dag|sista sommar|sista gången}]
    likely fate: [{dina|era|hans|hennes} dina? sista {timmar|dagar|stund|andetag|jul|sommar}]
    likely fate: [{i|ner i} graven] ..1- $
    likely knowledge: ~{polisen|kommunen|ni|du|de|dom|han|hon|ingen|soc} [{jag|vi|ja|man|många|
      alla}? vet {jag|vi|ja}? ..3- {var|vart|va|vars|hur} ..1- {du|ni|<your>} ..3- {bor|jobbar
      !med|arbetar !med|sover|parkerar|tränar|håller hus|bosätter|går i skolan|går på|går i|
      hämtar|lämnar|rastar|huserar|handlar|brukar vara|finns|befinner}] !<knowbenign>
    likely knowledge: [{{jag|vi|ja|många|alla} vet|vet {jag|vi|ja}} ..3- {var|vart|va|vars} ..1-
      {han|hon|de|dom|chefen|$person|<role>} ..3- {bor|sover|parkerar|tränar|håller hus|går i
      skolan|hämtar|lämnar|rastar|huserar|cyklar|joggar}] !<knowbenign>
    likely knowledge: [{jag|vi|ja} vet ..2- {vilken|vilket|vilka} {skola|förskola|dagis|bil|
      buss|väg|port|dörr|tåg|hus|gata|lägenhet|klass|tider|bilar|fritids|gym|träning|avdelning}
      ..1- {du|ni|<your>|han|hon} !{menar|syftar|pratar|talar|åker|vill|behöver}]
    likely knowledge: [vet {jag|vi|ja} ..2- {vilken|vilket|vilka|när|vart|var} ..1- {skola|
      förskola|dagis|bil|buss|väg|port|dörr|tåg|hus|gata|tider}? ..1- {du|ni|<your>} ..3- {går|
      bor|kör|jobbar|åker|slutar|börjar|hämtar|lämnar|sover}]
    likely knowledge: [{jag|vi|ja} {har !glömt|fått|hittade|hittat|tog|tagit|kollat} {redan|nu|
      hittat|tagit|kollat|fått}? {upp|fram|reda på}? {din|er|hans|hennes} {adress|hemadress|
      bostadsadress|registreringsnummer|regnr}]
    likely knowledge: [{jag|vi|ja} vet {vad|hur|vilka} ..1- {dina|era|din|er} ..3- {heter|ser
      ut|går|åker|bor|jobbar}]
    likely knowledge: [{jag|vi|ja} vet ..1- {när|vilka tider} {du|ni|hon|han} ..2- {slutar|går
      hem|är ensam|är ensamma|sover|är hemma|åker bort|jobbar kväll|jobbar}]
    likely knowledge: [{jag|vi|ja} {ser|såg|följer|följt|bevakar|håller koll på|håller ögonen
      på} efter? {dig|dej|er} ..3- {varje|utanför|hem|från|när|med barnen|inatt|natt}]
    likely knowledge: [{ses|syns|väntar|står} ..2- utanför {ditt|din|er|ert|era|hennes|hans}]
    likely knowledge: [{vi|jag} ..1- {ses|syns|möts|väntar|kommer} ..2- {hemma hos|utanför}
      {dig|er|dej|ditt|ert}] {ikväll|inatt|natt|en|mörk|då|snart|$}
    likely knowledge: [{möter|träffar|ser|springer på|stöter på|får syn på} {jag|vi} {dig|er|
      dej|honom} ..3- {ensam|mörk|stan|byn|gatan|igen|ute}]
    likely knowledge: [{jag|vi} {möter|träffar|ser|stöter på|får syn på} {dig|er|dej} ..1-
      ensam]
    likely warning: [{akta|passa} {dig|er|dej} {noga|jävligt|djävligt|för fan|annars|din|ditt|
      era|så|nästa|gubbe|gubbjävel|lillen|för nu|för jag|för vi|jag|hädanefter|ikväll|fan} !du]
    likely warning: [{akta|passa} {dig|er|dej}] $
    likely warning: [{sista|enda} {varning|varningen|chansen att rädda}] !{på|för}
    likely warning: [{detta|det|här} här? är {ett hot|din sista varning|sista varningen|inget
      hot utan ett löfte|ett löfte} !{till|om|från}]
    likely warning: {det är|är} inget hot ...3 [{ett löfte|löfte|utan}]
    likely warning: [annars ..1- {jävlar|smäller|brinner|händer det|händer nåt|händer något|blir
      det blod|blir det begravning|dör|kommer jag|kommer vi|gör jag något|gör jag nåt|skjuter|
      slår|ska jag|ska vi|ska du|får du se|får ni se|får du stryk|får ni stryk|får du med|får ni
      med|får ni känna|blir det synd} ..2-]
    likely warning: [{då|så|nu} {jävlar|djävlar} ..2- {smäller|ska du|ska ni|ska jag|ska vi|ska
      han|ska hon|ni|du|ryker|får du|får ni|kommer jag|kommer vi|blir det blod|blir det krig|blir
      det liv|blir det stryk|i min}]
    likely warning: [då {smäller|ryker|brinner} {det|de|ni|du}] !{av|om}
    likely warning: [{synd|tråkigt|trist|hemskt|illa|olyckligt} ..1- om ..1- {det|nåt|något|nån|
      någon|de}? ..2- {hände|händer|skulle hända|drabbade|drabbar|råkade|börjar brinna|började
      brinna|brann} ..3-]
    likely warning: [{hände|händer|hända} ..1- {nåt|något|nån olycka|en olycka|nån}? ..2- {dig|
      er|din|ditt|dina|ert|era|familjen|ungarna} ..3-] !{i|på}
    likely warning: [{olyckor|olycka|bränder|saker} {händer|kan hända|kan ske|sker} ..1- {så|
      lätt|ju|fort|ibland|vet|snabbt}] ..6- {du|ni|dig|er|din|ditt|dina|$}
    likely warning: [{fin|fint|fina|vackert|söt|söta|gulliga|trevlig} {familj|hus|bil|hund|barn|
      ungar|dotter|döttrar|villa|stuga|unge|barnbarn|fru} {du|ni} har]
    likely warning: [vänta {du|ni} bara ..1- {tills|så|jag|vi|till|på att}]
    likely warning: [{vet jag inte|vete fan|vet jag fan inte|vet man inte} vad {jag|man} {gör|är
      kapabel|kan göra|hittar på|tar mig till}]
    likely warning: [{jag|vi|jag som|och} har {inget|ingenting|inte något|inget mer|inget kvar}
      ..1 att förlora] !{på|med|om}
    likely warning: [gör {jag|vi} ..1- {något|nåt|nånting} ..1- {dumt|riktigt|drastiskt} ..2-
      {mot|åt|på}]
    likely warning: {ni|du} har ..2- {på dig|på er} ...9 [{annars|sen|sedan|innan} ..1- {vet|
      kommer|smäller|jag|vi|händer|det}]
    likely warning: [{vi|jag} ..1- {kommer|ska} och? att? {ta|hämta|knäcka|krossa|förstöra|
      hitta|jaga} {dig|er|dej} ..2-] !{till|i|på|vid|från|med}
    likely warning: [{du|ni} {vet|vet inte} inte? vem {du|ni} {jävlas|bråkar|tjafsar|djävlas|
      snackar} med]
    likely warning: [{kommer|ska} ..2- {få|fa} {dig|er|honom|henne} ..1- {på fall|ångra|betala|
      lida} ..1-]
    likely warning: [{jag|vi} {ska|kommer} {förstöra|krossa|sabba|ruinera} {ditt|era|ert|hela
      ditt} ..1- {liv|familj|tillvaro}]
    likely warning: [{svär|lovar|lovar dig} ..2- {jag|vi} {ska|kommer} ..4- {dig|er|dej}]
    likely warning: [{händer|hände} {det|något|nåt} ..1- {saker|en olycka|grejer}] $
    likely warning: [då ska {du|ni} {få se|ångra|passa|akta} ..1-] !{på|hur}
    likely warning: [{det|här} kommer att? {flyta|rinna|bli} ..1- {blod|blodbad|begravning}]
    likely warning: [{blodet|blod} {ska|kommer} att? {rinna|flyta}]
    likely wish: [{hoppas|önskar|håller tummarna} ..1- {att|innerligt}? ..2- {du|ni|han|hon|de|
      dom|någon|nån|<your>|<role>|<authority>|$person} ..3- {dör|dö|ruttnar|brinner|drunknar|
      krossas|krossar|skjuter|skjuts|mördar|mördas|mördad|strypt|strypts|kör|spöar|sparkar|
      överkörd|påkörd|skjuten|ihjäl|cancer|knivhuggen|knivhugger|dödar|kvävs|hänger|lider|
      knäcker|bryter|krockar|våldtar|stryk|misshandlad} !{upp|in|ut}]
    likely wish: [{du|ni|han|hon|de|dom|$person|<role>|<authority>|såna|sådana|sånna|den|
      <human>} ..2- {borde|förtjänar|förtjänade|måste|bör} {att|behöva}? ..2- {dö|skjutas|
      hängas|avrättas|avlivas|halshuggas|brännas|dränkas|stenas|piskas|spöas|lynchas|knivhuggas|
      mördas|våldtas|steglas|arkebuseras|gasas|påkörd|överkörd|skjuten|hängd|knivhuggen|stryk|
      spöstraff|dödsstraff|däng|sparkas ihjäl|slås ihjäl|slås ner|köras över|köras ner|
      en kula|smisk|prygel} !{ut|av}]
    likely wish: ~varför [{borde|skulle behöva} {någon|nån} ..3- {skjuta|döda|slå|hänga|ge|köra
      över|spöa|mörda|knivhugga|misshandla|strypa|bränna|klippa} !{upp|av} ..2- {dig|er|dej|
      honom|henne|dem|dom|huset|<role>|<authority>|skallen|en}]
    likely wish: [{någon|nån} {borde|skulle|kan väl|får gärna|kunde} ..3- {skjuta|döda|slå|
      hänga|ge|köra över|spöa|mörda|knivhugga|misshandla|strypa|bränna|klippa till} !{upp|av|
      fast} ..3- {dig|er|dej|honom|henne|dem|dom|den|<role>|<authority>|$person|stryk}]
    likely wish: [{gå|stick|åk|kan du inte bara|kan du inte} {och|o|å|hem och}? {dö|dränk dig|
      häng dig|skjut dig|ta livet av dig|hoppa från|hoppa framför|lägg dig och dö|lägga dig och
      dö|hängdig|självdö} !{av|för}]
    likely wish: , [{dö|do|die}] {din|ditt|era|jävla|bitch|gubbe|gubbjävel|kärring|snut|idiot|
      fitta|as|svin|hora|långsamt|i helvetet|i cancer|ut}
    likely wish: ^ [{dö då|dö bara|dö din|kys}] $
    likely wish: [{ta|tar} {livet|död} av {dig|er}]
    likely wish: ^ [{häng|skjut|dränk} {dig|er} !{upp|fram|på|med}]
    likely wish: [{världen|kommunen|byn|alla|vi} {vore|skulle|blir|skulle må|hade varit} ..3-
      {bättre|lyckligare} ..2- utan {dig|er}]
    likely wish: [ingen skulle sakna {dig|er|dej}]
    likely wish: {^|,|nu} ..1- [{skjut|häng|avrätta|lyncha|mörda|slå ihjäl|döda|skjut ihjäl|
      halshugg|knivhugg|stena|avliva|strypa} {honom|henne|han|hon|den jäveln|den jävla|$person|
      <authority>|varenda|alla <authority>} !upp]
    likely wish: [{mot väggen|nackskott|giljotinen|galgen|repet|skampålen}] ..2- {med|åt|är|för|
      på} ..3- {<role>|<authority>|er|dig|dem|dom|honom|henne|alla}
    likely wish: [{med|åt|till} ..1- {<authority>|er|dig|dem|dom|honom|henne} ..1- {mot väggen|
      nackskott|i galgen|till galgen|under giljotinen|i repet}]
    clear object: {<iwe>|så} ..2- [{<modal> ..3-}? {bränner|bränna|bränn|eldar|elda|spränger|
      spränga|krossar|krossa|skär|skära|punkterar|punktera|repar|repa|vandaliserar|slår|slå|
      tänder|tända|kastar|bombar|bomba|demolerar|förgiftar|förgifta|skjuter|skjuta|dödar|döda|
      mejar|trycker} ..1- {jag|vi}? ..1- {sönder|ner|ned|upp|in|på|eld|sten|stenar|i}? ..2-
      {din|ditt|dina|ert|era|er|hans|hennes|deras} ..1- <prop>]
    likely object: [{din|ditt|dina|ert|era|er|hans|hennes} ..2- <prop> ..1- {kommer|ska|brinner|
      sprängs|ryker|börjar|kan|lär|smäller|exploderar} ..4- {brinner|brinna|sprängas|ryka|dö|
      smälla|snart|krossas|krossad|eld|repad|råka|upp|förstört|sönder|försvinna|illa}]
    likely object: [{<propthing>|<public>|<prop>} {ditt|din|dina|ert|era} ..3- {brinner|brinna|
      sprängs|sprängas|ryker|ryka|smäller}]
    likely object: [{brinner|brinna} ..2- {hos|hemma hos|i|på} {dig|er|ditt|din|ert|era} ..1-]
      {snart|ikväll|inatt|hus|villa|då|$}
    likely object: {<iwe>|så} ..3- [{<modal> ..3-}? {bränner|bränna|spränger|spränga|bombar|
      bomba|eldar|elda|skjuter|skjuta|tänder} ..1- {jag|vi}? ..1- {ner|ned|upp|på|sönder|eld}?
      ..1- {hela|den|det|era|ert|på}? ..1- {<public>|skiten|skitstället|stället|byggnaden|
      alltihop} ..1- {i luften|över|med|så}?]
    likely object: {<iwe>|så} ..3- [{bränner|bränna|spränger|spränga|bombar|bomba|skjuter sönder|
      skjuta sönder} {jag|vi}? {ner|ned|upp|sönder}? {det|den|dem|dom|hela skiten|hela stället}]
    likely object: [{spränger|bränner|skjuter|eldar} jag ..3- {i luften|med föraren|med er|med
      dig|med alla}]
    likely object: [{kommunhuset|stadshuset|kontoret|kåken|huset|stället|socialkontoret|moskén|
      skolan} {ska|kommer att|kommer} {brinna|sprängas|brännas|bombas|jämnas med marken} !av]
    likely object: [{tar|ta} {med mig|med} ..1- {er|dig|dem|alla} i {graven|döden|fallet}]
    likely object: [{din|er|hans|hennes} {hund|katt|häst|unge} ..1- {ligger|hamnar|kommer|ska}
      ..3- {död|förgiftad|dö|skjuten|diket|överkörd|förgiftas} !{av|när}]

    """
}
