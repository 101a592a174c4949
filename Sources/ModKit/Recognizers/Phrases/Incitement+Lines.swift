extension RuleGrammar {
  /// What `incitement` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let incitementLines = """
    likely arson: $start [{bränn|elda|spräng|tänd eld på|sätt eld på|sätt fyr på|bomba|bränna}
      ..1- {ner|ned|upp|på}? ..1- {<public>|hela|skiten|skitstället|alltihop|eländet|rubbet|det|
      den|stället|råttboet|kåken|deras|hans|hennes|bilarna|bilen|husen|varenda|moskén|dem}
      !{majkasen|brasan|ris|löv}]
    likely arson: ~att [{sätt|sätter vi|tänd|tänder vi|tuttar vi|tutta|sätta vi} ..1- {eld|fyr} på
      !..2 {brasan|majbrasan|majkasen|grillen|
      ljuset|ljusen|ljus|engagemanget|debatten|diskussionen|dansgolvet|publiken|festen|matchen|hoppet|
      fantasin|stämningen|vårtecken|spisen|kaminen} ..2-]
    likely arson: [{vi|låt oss|ska vi|nu} ..2- {bränner|bränna|eldar|elda|spränger|spränga|
      tuttar} vi? ..1- {ner|ned|upp|på}? ..1- {<public>|skiten|alltihop|kåken|stället|den|dem|
      rubbet|bilarna|bilen}]
    likely arson: [{någon|nån|man} {borde|skulle|kan väl|får väl|måste} ..3- {bränna|elda|
      spränga|tända|sätta|tutta} ..1- {ner|ned|upp|eld|fyr|på}? ..1- på? ..1- {<public>|skiten|
      alltihop|kåken|stället|huset|det|den|rubbet|bilarna|bilen|eländet}]
    likely arson: [{häll|hälla|ta med|släng|släng in|kasta|kasta in} ..1- {bensin|molotov|
      molotovcocktail|molotovcocktails|brandbomb|brandbomber|bengaler|bengaliska|tändvätska|
      fotogen} ..3-]
    likely damage: $start [{släng|kasta|kastar|slänger|bomba|peppra} ..1- {sten|stenar|gatsten|
      gatstenar|ägg|bengaler|flaskor|glas|tegelsten|färg|snöbollar med|smällare|röta|råttna}
      ..1- {på|mot|genom|i}]
    likely damage: $start [{krossa|slå sönder|slå in|slå ut|panga|skjut sönder|ha sönder|
      vandalisera|demolera|sabba|sabotera|förstör|klottra ner|spreja|spraya|sprej|måla över|
      tejpa över|spreja ner|slit ner|riv ner|välta|vält|knäck|såga ner|såga av|kapa|klipp av|
      klipp sönder|dra ner|dra ut|bryt upp|bryt av|slå ner|punktera|pys|skär sönder|skär upp|
      repa|lossa|skruva loss|montera ner|tippa|dumpa|putta ner|kör ner|meja ner} ..2- {rutor|
      rutorna|fönster|fönstren|fönstrena|<public>|kamera|kameror|kamerorna|däcken|däck|bilen|
      bilar|bilarna|lacken|skyltar|skyltarna|skylten|stolpar|stolparna|staketet|stängslet|
      bommen|bommarna|kablar|kablarna|kabeln|elskåp|bänkarna|bänken|statyn|lås|låset|hänglåset|
      automaten|automaterna|affischer|affischerna|valaffischer|valaffischerna|valstugan|
      valstugorna|träden|dem|den|dom|skiten|deras|hans|hennes|elsparkcyklarna|sparkcyklarna|i
      ån|grävmaskinen|maskinen|maskinerna|bussen|bussarna|master|masten|vindkraftverken|
      mätarna}]
    likely damage: $start [{häll|släng|lägg|strö|pytsa|spola|kissa|pissa} ..1- {ut|i|ner|på}?
      ..2- {olja|oljan|oljor|gift|råttgift|giftet|socker|spik|spikar|glas|glassplitter|betong|
      superlim|lim|syra|bensin|diesel|rakblad|nålar|klorin|färg|skit|kemikalier|färgen|
      lösningsmedel|salt|cement|köttbullar|häftstift} ..3- {i|på|ut|ner|vid|så|längs|tanken|
      brunnen|dagbrunnen|parken|ån|sjön|vägen|stigen|låset|däck|$|för}]
    likely damage: $start [{fäll|kapa|såga ner|hugg ner|riv|gräv upp|gräv bort|ta bort|plocka
      bort|skruva bort|flytta} ..2- {träd|träden|almen|eken|lindarna|stolpar|stolparna|skylt|
      skyltar|skyltarna|staket|staketet|häcken|bommen|farthindren|guppen|guppet|kameran|
      kamerorna|pollarna|buskarna|bron}] ..5- <stealth>
    likely damage: [{kapar|sågar|klipper|krossar|välter|sprejar|fäller|river|slår sönder|målar
      över|tejpar över|punkterar|plockar ner|eldar|skruvar ner} {vi|ni} ..6- {<stealth>|
      stolparna|kamerorna|rutorna|fönstren|skyltarna|däcken|kameran|automaten|automaterna|
      staketet|bommen|masten|bilen|bilarna}]
    likely damage: <stealth> ..3- [{kapar|sågar|klipper|krossar|välter|sprejar|fäller|river|
      slår|målar|tejpar|plockar|går|tar|drar} vi ..4-] {själva|stolparna|kamerorna|rutorna|
      skyltarna|staketet|bommen|ner|sönder}
    likely violence: $start [{ge|gett|ger} {honom|henne|dem|dom|den jäveln|han|svinet|
      <authority>|<role>} ..1- {stryk|spö|på käften|en omgång|en smäll|en läxa|däng|smisk|på
      truten|vad de tål|vad han tål}]
    likely violence: $start [{slå|spöa|misshandla|sparka|banka|puckla på|jaga|hugg|knivhugg|kör
      över|kör på|kör ner|skjut|häng|lyncha|döda|avrätta|prygla|mula|dränk|spotta på|putta ner|
      putta|knuffa ner|stena|hetsa hundarna på} ..1- {ner|ihjäl|bort|ut|över|i}? ..1-
      {honom|henne|dem|dom|alla|varenda|den|de|första bästa}? ..1- {<authority>|honom|henne|dem|
      dom|vargarna|vargen|varg|cyklisterna|cyklister|<group>|tjuvarna|pedofiler|den jäveln|
      jävlarna|hundägarna|demonstranterna|ungarna|katterna|fåglarna|måsarna|örnarna|lodjur|
      lodjuren|ungdomarna|mopedisterna|hundarna} !upp]
    likely violence: [{ta|tag|tar|ha} med {er|dig|<weapon>}? ..2- {knivar|basebollträ|basebollträn|
      påkar|järnrör|tillhyggen|vapen|gevär|brandbomber|bengaler|gatsten|rånarluvor|rånarluva|
      maskering|knogjärn|molotov|högafflar|högaffel|tjära}]
    likely violence: [{ta|tag|tar|ha} med {er|dig|<weapon>}? ..2- {yxor|yxa|yxan|kniv|facklor|
      bensin|stenar|rep|hammare|släggor|slägga|bågfilar|kapar|vinkelslip|bultsax|bultsaxar|kofot|
      kofötter}] ...7 {<public>|kontoret|natt|inatt|ikväll|kväll|<authority>|dem|dom|nämnden|
      staketet|bommen}
    likely violence: {<public>|kontoret|natt|inatt|ikväll|nämnden|<authority>|dem|dom} ...7 [{ta|
      tag|tar|ha} med {er|dig}? ..2- {yxor|yxa|yxan|kniv|facklor|bensin|stenar|rep|hammare|
      släggor|slägga|bågfilar|kapar|vinkelslip|bultsax|bultsaxar|kofot|kofötter}]
    likely violence: [{ska|skall|måste|borde} {spöas|lynchas|misshandlas|hängas|skjutas|jagas
      ut|få stryk}] ..4- {ikväll|i kväll|inatt|i natt|vi blir|häng på|kom|samling|samlas}
    likely violence: [{ta|tar|tag} ..2- {lagen i egna händer|saken i egna händer|hand om dem
      själva|rättvisan i egna händer}]
    likely violence: [{samling|samlas|vi ses|häng på|kom alla|möt upp|alla till|vi möts|kom
      till} ..6- {med tillhyggen|med påkar|med facklor|maskerade|maskerad|i svart|ta med bensin|
      och jagar|jaga ut|storma|stormar|spöa|slå sönder|krossa}]
    likely violence: [{storma|stormar|ockupera|invadera|bryt er in|bryta oss in|bryt dig in|slå
      er in} {vi|er|oss}? ..2- {in i|i|på}? ..1- {kommunhuset|stadshuset|fullmäktige|nämnden|
      kontoret|socialkontoret|riksdagen|förråd|förrådet|polisstationen|skolan|moskén|boendet|
      asylboendet|huset|deras|lagret|affären}] !med
    likely violence: [{sprid|sprida|dela|lägg ut|publicera|hitta|ta reda på|skriv} ..2- {hans|
      hennes|deras|var {han|hon} bor|adress|adressen|adresser|hemadress|hemadresser} ..4- {hälsa
      på|besök|besöka|åka hem|hem till|så alla|påhälsning|så vi|så vi kan}]
    likely violence: [{åk|gå|ring|kör|stick|tryck} ..1- {hem till} ..1- {honom|henne|dem|dom|
      <role>|<authority>} ..3-]
    likely violence: $start [{trakassera|mejlbomba|hata|hota|hotar|terrorisera|förfölj|mobba|mobbar|
      jaga} ..1- {henne|honom|dem|dom|alla|varenda|hennes|hans|<authority>|handläggaren|tills}]
    likely violence: $start [{gör|ge|gör livet} ..1- livet? ..1- {surt|till ett helvete|ett
      helvete|olidligt} för {henne|honom|dem|dom|<authority>|handläggaren}]
    likely fraud: $start [{ljug|ljuga|fuska|fuskar|fiffla|bluffa|förfalska|hitta på|skriv fel|
      ange fel|uppge fel|lämna falska|uppge falsk|ange falsk|skriv falsk|simulera|låtsas} ..1-
      {om|med|på|att|ett|en}? ..3- {inkomst|inkomsten|inkomster|adress|adressen|intyg|intyget|
      ansökan|blanketten|sjuk|sjukintyg|läkarintyg|bidrag|bidraget|uppgifter|uppgift|
      deklarationen|tiderna|barnets|folkbokföring|namnunderskrifter|signaturer|underskrifter|
      närvaron|prov|kvitton|kvitto|arbetslös|ensamstående|separerade|skilda|föräldra|vab} ..4-]
    likely fraud: $start [skriv ..1- {er|dig|dej|barnet|barnen|ungen} på ..2- {adress|adressen|
      mormors|farmors|annan|min|en kompis|fel}]
    likely fraud: [{hyr|hyra|jobba|jobbar|bygg|bygga|sälj|anlita|anställ|städa|ta betalt|betala|
      betalar} {ut|in|dem|honom|er|det}? svart ..3-] {så|och|gör|slipper|ingen|alla|i stället|
      istället|det|$}
    likely fraud: $start [{strunta|skit|sluta|låt bli|skippa|vägra} {i|med}? ..1- att? ..1-
      {betala|betalar|deklarera|redovisa} ..2- {skatt|skatten|boten|böterna|p boten|hyran|tv
      avgiften|avgiften|biljett|fakturan|va avgiften|parkeringen}]
    likely fraud: $start [{planka|plankar|tjuvåk|tjuvåka|snatta|sno åt|sno med|stjäl|plundra|
      råna|länsa|smit|hoppa över spärren|åk utan biljett|ta utan att betala|gå ut utan att
      betala|stjäla} ..4-] {ica|coop|matbutiken|bussen|bussarna|tåget|affären|allt|biljett|ni|
      från|på|i|det|notan|betala|det märks|butiken|dem}
    likely fraud: $start [{hacka|ddosa|överbelasta|krascha|sänk|bryt er in i|logga in i|phisha|
      kapa} ..1- {er|dig|in|ner}? ..1- in? ..1- {i|på}? ..1- {kommunens|<itsystem>|deras|hans|
      hennes|konto|kontot|hemsidan|sajten|servern|servrarna|systemet}]
    likely fraud: [{ring|ringer|tillkalla|larma} ..1- {<number>|brandkåren|ambulans|polisen|
      räddningstjänsten} ..2- och? {säg|hitta på|låtsas|påstå|ljug|falskt|bluffa|i onödan}]
    likely fraud: $start [{dra|tryck|utlös|slå} ..1- {i|på|ut}? ..1- {brandlarmet|brandlarm|
      larmet|falsklarm|nödbromsen|nödstoppet} ..3-]
    likely fraud: [{bombhota|bombhot|ring in ett bombhot|ring och bombhota} ..3-] {så|i morgon|
      skolan|kommunhuset|och}
    likely fraud: $start [{muta|mutar} ..2-]
    likely fraud: $start [{köp|ge} ..2- {mutor|fler röster|röster|knark|gräs|hasch|narkotika|tramadol|legg|falskleg|
      falska leg|hembränt} ..3-]
    likely fraud: [{rösta|röstar} ..1- {två gånger|flera gånger|i någon annans namn|åt din|med
      andras|åt andra|med falsk}]
    likely fraud: $start [{släng|bränn|förstör|göm|stjäl|ta} ..1- {valsedlar|valsedlarna|
      röstkort|röstkorten|röster|bevisen|bevis} ..3-]
    likely tips: [{lägg|göm|plantera|ställ|placera} ..2- {råttgift|gift|spik|spikar|glas|fällor|
      saxar|snaror|snubbeltråd|tråd|lina|krokar|köttbullar med|rakblad} ..3-]
    likely tips: [{kör|gasa|preja|rid|trampa|plöj} ..1- {på|över|av|rakt på|rakt in i|ner} ..1- {dem|dom|
      cyklisterna|cyklister|demonstranterna|honom|henne|alla|varenda|<authority>|ungarna|
      aktivisterna|hundägarna|joggare|fotgängare}]
    likely tips: [{håll tyst|håll käften|säg inget|berätta inget} {till|för|om} ..1- {polisen|
      snuten|soc|utredarna}]
    likely tips: [{göm|gömma|gömmer|hjälp} ..1- {er|honom|dem|henne}? ..1- {undan|från}
      {polisen|snuten|rättvisan}]
    likely tips: [{fly|stick|dra} ..1- från {polisen|platsen}]
    likely english: , [{burn|smash|torch|destroy|attack|loot|storm|bomb|trash|vandalize|key|
      slash} ..1- down? ..1- {the|their|his|her|it|them|all|every|that} ..3-]
    likely english: [lets {burn|smash|attack|torch|storm|trash|beat} ..3-]
    except: $start {skjut|slå|kör|riv} {upp|till|gräset|en signal}
    except: $start {skjut|slå|kör} på {bara|så|nu|$}
    except: {bränn|bränna|elda} ..1- {kalorier|fett|mandlar|ris|löv|majbrasan|majbrasa|ved|
      grenar|sly|skräp}
    except: {kan|får|kunde|går det att} ..2 {man|jag|vi|du|ni|en|alla|det} ..2 rösta ..3
    except: {storma|stormar} ..6- {tårta|argument|blommor|kaffe|fika}
    cue stealthcue: <stealth>
    likely fraud: [{rösta|röstar} ..2 {en gång till|igen|två gånger|flera gånger|för din|för
      mormor|åt mormor|i mormors}]
    likely fraud: [{ta|ta med|använd|låna|sno} ..2 {mormors|farmors|grannens|någon annans|
      andras|pappas|mammas} ..1 {röstkort|legitimation|leg|bankid|körkort|recept|pass|kort}]
    likely fraud: {^|,} ..1 [{sno|snor|norpa|knyck|snatta|stjäl|plocka med|roffa åt er|ta} ..2
      {cyklarna|cyklar|cykeln|bilen|bilarna|bensin|bensinen|koppar|kopparn|virke|grus|gruset|
      blommorna|möblerna|grejerna|varorna|paketen|sparkcyklarna|verktygen|dieseln|diesel|mat|
      godis|kläder|öl} ..4] !{in|hem|till}
    likely damage: [{uppmanar|föreslår|rekommenderar|tipsar} ..8- {avlägsna|avlägsnar|förstöra|
      riva|såga|kapa|bränna|krossa|ta bort|sabotera|vandalisera|klippa|måla över|storma|slå|
      spöa}]
    likely damage: [{avlägsna|avlägsnar|kapa|kapar|såga|sågar|skruva|bända} ..3 med {vinkelslip|
      motorsåg|bultsax|bågfil|slägga|kofot|egen såg|tigersåg}]
    likely damage: [{vinkelslip|vinkelslipen|bultsax|bultsaxar|slägga|släggor|motorsåg|
      motorsågar|kofot|kofötter|sprayburk|sprayburkar|sprejburkar} ...6 {klockan|samling|ses|väl
      mött|träffas|i natt|inatt|ikväll|i kväll|häng med|ta med}]
    likely damage: {^|,} ..1 [{kasta|släng|peppra|bombardera|dränk} ..2- {agg|ägg|sten|stenar|
      stenarna|gatsten|flaskor|färg|bajs|tomater|råägg|smällare|raketer|bengaler|bangers|
      golfbollar} ..2 {mot|på|i|genom|över} ..1]
    likely arson: [{meet|träffas|samling|vi ses|möts|samlas} ...8 {midnight|lighters|tändare|
      tändvätska|bensin|facklor|tändstickor|bring lighters|molotov}]
    likely arson: [{tändare|tändvätska|tändstickor|bensin|bensindunk|bensindunkar|facklor} ..4
      {asylboendet|moskén|kommunhuset|boendet|skolan|stadshuset|baracken|baren|klubben}]
    likely violence: [{någon|nån|man|vi|alla|folk} {borde|måste|får|kan väl|skulle} ..3- {klippa
      till|lära|spöa|jaga bort|jaga ut|bränna|krossa|hänga|misshandla|slå ihjäl|slå ner|köra
      över|sätta dit} ..2 {honom|henne|dem|dom|<role>|<authority>|$person|den jäveln|svinet|
      rutorna|ungarna}]
    likely violence: [{den|dom|de|han|hon} som {ser|hittar|träffar|möter} {honom|henne|dem|dom|
      <role>|$person} ..4- {slå|spöa|sparka|ge|kör över|klipp till|bränn}]
    likely violence: [{belöning|utlovar|ger|betalar|tusenlapp|öl} ..4 till {den som|vem som|
      första som} ..3 {slår|spöar|klipper|bränner|krossar|punkterar|kör över|skjuter|kastar|
      spräcker}]
    likely violence: [{medborgargarde|medborgargarden|lynchmobb|lynchmobben|borgargarde} ..4]
    likely violence: [{vi|grabbarna|alla} {ses|samlas|möts|går|åker} ..6 {spöar|jagar|slår|
      krossar|klår upp|rensar|sparkar ut|storma|lär dem|ger dem|ger dom} ..3]
    likely violence: [{jaga|jagar|driv|kör|skräm|mota|spöa|piska} ..1 {bort|ut|iväg|hem|ner} ..1
      {dem|dom|honom|henne|tiggarna|ungdomarna|<group>|packet|missbrukarna|hemlösa|de hemlösa|a
      laget} ..2 {med|ur|från|i} ..2] !{flygblad|samtal}
    likely fraud: {^|,|bara} ..1 [{strunta i|skit i|låt bli|sluta|vägra|skippa} ..1 {att}? ..1
      {betala|deklarera|redovisa|moms|skatta|anmäla inkomsten|skatten|momsen|böterna|p boten|
      boten|biljetten|kravet|faktura|fakturan}]
    likely fraud: {^|,|bara|och} ..1 [{skriv|ange|uppge|säg|påstå|låtsas|fyll i|kryssa i} att
      {ni|du|man|barnet|ungen} ..2- {är|bor|har|är skilda|jobbar|inte} ..1 {ensamstående|skilda|
      arbetslös|arbetslösa|sjuk|sjuka|separerade|studerar|hos|lägre|ingen inkomst|singel|inte
      bor|där}]
    likely fraud: [{köp|fixa|beställ|skaffa|förfalska} ..2 {falskt|falska|fejkat|fejkade|fake}
      ..2]
    likely fraud: [{handla|köp|kör|sälj|jobba|bygg|fyll|tanka|elda|fiska|jaga|tjuvfiska|
      tjuvjaga} ..2 {utan kvitto|utan lov|utan tillstånd|utan bygglov|utan körkort|utan skatt|
      obeskattad|obeskattat|olagligt|tjuvjaga}] {så|ingen|det|de|kommunen|polisen|,|$}
    likely tips: [{dumpa|tippa|släng|häll|spola|gräv ner} ..3 {i skogen|i ån|i
      diket|i sjön|på kommunens|i naturen|i toaletten|i avloppet|utanför kommunhuset|på tomten|
      hos grannen|i naturreservatet|i brunnen|på torget|i viken} ..2]
    likely tips: [{skjut|gift|förgifta|fånga|slå ihjäl|döda|ta död på|dränk} ..1 {katterna|
      katten|hundarna|hunden|duvorna|måsarna|kråkorna|råkorna|kajorna|svanarna|gässen|vargen|
      vargarna|lodjuret|örnen|uttern|björnen|järven|fladdermössen|bävern|skarvarna} ..3]
    likely tips: [{preja|mosa|ramma|jaga|kör} ..1 {på|ner|över|av|ikapp}? ..1 {cyklisterna|
      cyklister|mopederna|motionärerna|demonstranterna|joggarna|epatraktorerna|
      elsparkcyklisterna|fotgängarna|klimataktivisterna|aktivisterna}]
    likely damage: [{välter|krossar|sågar|river|slår sönder|klottrar|sprejar|saboterar|tejpar
      över|kapar|bränner|eldar upp|spränger|vandaliserar|målar över|punkterar|pajar|välta|
      krossa|kapa|såga ner} ..2 <public>] !{inte|igen|alltid|varje|ungdomar|har|de}
    likely damage: {^|,|och|o} ..2 [{kläm|kläm in|tryck in|stoppa|häll|spruta|droppa|smeta} ..3
      {lim|superlim|tändstickor|skräp|betong|karlssons|tuggummi|fogskum|byggskum} ..2] {lås|
      låsen|låset|nyckelhål|nyckelhålet|avgasrör|avgasröret|automat|automaten|brevlådan|
      ventilen|dörren|kommunhuset|stadshuset}
    likely damage: [{lim|superlim|tuggummi|fogskum|tändstickor|betong} ..3 i ..1 {låset|låsen|
      nyckelhålet|låsen|avgasröret|automaten|automaterna|myntinkastet}]
    likely tips: {^|,} ..1 [{elda|bränn|dumpa|tippa|kasta|släng|gräv ner} ..1 {era|ditt|dina|er|
      era egna|upp|soporna|skräpet|asbesten} ..2 {sopor|skräp|avfall|soporna|skräpet|däck|plast|
      farligt avfall|grovsopor|kylskåp|batterier|asbest|i skogen|hemma|själva|i naturen|på
      kommunens}] {så|slipper|i|istället|i stället|på}
    likely arson: [{gå|går|gick} {ihop|samman|dit|man ur huse} {och|o|å} {bränna|bränn|bränner|
      elda|riva|spränga|krossa|slå|storma|välta|hänga|jaga|ge} ..3]
    likely fraud: [{hoppa|kliv|klättra|smit|gå} ..1 {över|förbi|under|genom} ..1 {spärren|
      spärrarna|kassan|grinden|vakten|biljettkontrollen|insläppet}]
    likely fraud: [{betala|lös|köp} inte ..3] {hoppa|planka|smit|ingen|strunta|åk|gå|kontroll|
      kontrollant|kollar}
    likely violence: {^|,|nu} ..1 [{ge|sparka|slå|putta|knuffa|spotta på|kasta} ..2-
      {<authority>|<role>|<group>|<groupsing>|tiggaren|tiggarna|fyllot|fyllona|cyklisten|
      cyklisterna|hunden|katten|ungarna|uteliggaren|hemlösa|pundaren|henne|honom} ..1- {en
      spark|en smäll|en örfil|stryk|på käften|i ryggen|av cykeln|ner|i diket|på truten|omkull|en
      käftsmäll|sten på}]
    likely violence: [{gå|åk|stick|kom} ..1 {dit|hem till|ner|ut} ..3 {och|o|å} {spöa|slå|
      krossa|bränn|ge|skräm|jaga|sparka|banka|lär|klipp till|storma|knacka ner} ..4] !{på|upp}
    likely fraud: [{bara att|det är bara att|det är ju bara att|går att|lätt att|enkelt att}
      ..1- {sno|norpa|stjäla|ljuga|fuska|planka|förfalska|snatta|smita|hacka|sabotera|krossa|
      elda upp|klippa av|kapa|ta tillbaka} ..4]
    likely fraud: {^|,|bara} ..1- [{fejka|förfalska|hitta på|låna|köp|fixa|photoshoppa} ..2-
      {adress|adressen|inkomsten|uppgifterna|folkbokföringen|läkarintyg|intyg|intyget|
      parkeringstillstånd|leg|legitimation|kvitto|kvitton|underskrift|
      underskrifter|betyg|sjukintyg|anställningsbevis}
      ..2]
    likely violence: [{kör|kasta|sparka|jaga|slänger|jagar|sparkar} {ut|bort|iväg} {dem|dom|
      tiggarna|<group>|packet|ungarna|hemlösa|alla} ..2- {med våld|med påkar|för gott|själva|
      ikväll|i natt}]
    likely damage: ~{inte|aldrig|inga} [{kasta|slå|krossa|panga|kastar|slår|krossar} {in|sönder}
      {fönstren|rutorna|fönster|rutor|dörren} {på|hos|i} ..1- <public>]
    likely violence: [{kastar|slänger} {vi|ni} ..1 {gatsten|gatstenar|sten|stenar|brandbomber|
      molotov|bangers}]
    likely violence: [{någon|nån} ..2 {människa|jävel|hjälte|snäll|kille|man}? {borde|bör|måste|skulle
      kunna|kunde} !<neg> ..1- {<kill>|spöa|misshandla} <killpart>? {<role>|<authority>|
      <publicfigure>|$person|dom|dem|honom|henne}]
    likely damage: ^ ...3 [{stick|skär|skära|sticka|punktera|gör} {hål|sönder}? ..1 {på|i}? däcken {på|hos|
      till} ..4]
    """
}
