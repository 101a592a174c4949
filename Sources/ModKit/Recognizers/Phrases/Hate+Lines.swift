extension RuleGrammar {
  /// What `hate` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let hateLines = """
    clear animal: [<generic>? ..1- <group> !<neg> ..2- {<cop>|are|is} !<neg> ..4- <dehuman>]
    clear animal: [<group> ..1- , ..1- <dehuman>]
    clear animal: [<dehuman> {är|e} vad ..1- {de|dom|<group>}]
    clear animal: [{de|dom|dessa|det} {där|är}? ..2- {inte|int|knappast} ..1- {människor|riktiga
      människor|folk}] ...6 [<dehuman>]
    likely animal: [{dom|de|dem|sånna|såna|dessa} ..1- där? {är|e} !<neg> ..3- {djur|parasiter|
      parasitter|ohyra|kackerlackor|råttor|skadedjur|undermänniskor|avskum|apor|bestar|barbarer|
      vildar|cancer|en pest}]
    clear animal: [<groupplace> ..1- <cop> ..2- {råttbo|råttnäste|råtthål|svinstia|cancer|
      cancersvulst|terrorcell|pest|böld|sjukdom|dödskult|terroristnäste|näste|slum|ormgrop|
      avskräde|skithål|ohyra|svinhus}]
    likely animal: [islam ..1- <cop> ..3- {cancer|sjukdom|pest|gift|ond|ondska|dödskult|kult|
      virus|cancersvulst|sekt|ideologi för}]
    likely animal: [{råttor|kackerlackor|ohyra|parasiter|apor|löss|gräshoppor|svin} ..5-
      {<group>|<groupplace>}]
    likely animal: [<group> ..3- {som|likt} ..1- {råttor|kackerlackor|ohyra|parasiter|apor|löss|
      gräshoppor|djur|svin|kaniner|grisar|loppor|maskar}]
    likely crime: [<generic>? ..1- <group> !<neg> ..1- {<cop>|are} !<neg> ..4- <inherent>]
    likely crime: [{alla|varenda|varje} ..1- {<group>|<groupsing>} ..3- {<inherent>|
      <inherentverb>}]
    likely crime: [<group> ..2- <inherentverb> !inte]
    likely crime: [<group> ..4- {hela bunten|hela högen|hela packet|hela gänget|varenda en|
      allihop|rubb och stubb|lever på oss|lever på bidrag|lever på skattebetalarna|på våra
      pengar|hör inte hemma|ska inte vara här|inte ska vara här|bara ute efter|har inget här att
      göra|mindre värda|mindre intelligenta|lägre iq|låg iq|låga iq|sämre gener|dåliga gener|i
      blodet|i generna|från naturen|av naturen|hatar oss|hatar svenskar|tar över}]
    likely crime: [{en|varje} ..1- <groupsing> {är|kan|förblir|går} ..2- {alltid|inte lita|
      aldrig} ..3-]
    likely crime: [{lita|litar} ..1- {aldrig|inte} på {en|ett}? ..1- {<groupsing>|<group>}]
    likely crime: [<group> ..2- {stjäl|stjäler|luktar|stinker|våldtar|ljuger|snyltar|förökar
      sig|avlar|skitar ner|smittar|kan inte uppföra|vägrar arbeta|vill inte jobba|vägrar jobba|
      vill inte arbeta|jobbar aldrig|gör aldrig|kan aldrig|borde inte få|ska inte få|har inget}]
    clear expel: [<group> ..3- {borde|ska|måste|skall|skulle|förtjänar att|bör} !<neg> ..3-
      <expelverb> !{i|på|till|med|om|från}]
    clear expel: [<group> ..3- {borde|ska|måste|skall|skulle|förtjänar|bör} !<neg> ..3- {bort|ut
      ur|ut från|ut härifrån|skickas hem|köras ut|kastas ut|sparkas ut|slängas ut|utvisas
      allihop|deporteras|utrotas|gasas|skjutas|avlivas|brännas|hängas|kastreras|steriliseras|
      köras härifrån}]
    likely expel: [<expelimp> {ut|hem|bort|tillbaka|iväg} ..2- {<group>|dom|dem|de|packet|hela
      packet|slöddret|allihop|varenda}] ..3- {allihop|hela|alla|varenda|härifrån|landet|jävlar|
      jävlarna|packet|$}
    clear expel: [{<expelimp>|låt} ..1- {ut|hem|bort|tillbaka}? ..1- <group> ..2-] {hem|ut|bort|
      tillbaka|härifrån|allihop|$}
    clear expel: [{ut|bort|ner} med ..2- <group>]
    likely expel: ~{stod|står} [ut med {packet|slöddret|blattarna|dom|dem}]
    clear expel: [<group> {ut ur|ut från|ut härifrån|raus|go home|get out|åk hem|stick hem}]
    clear expel: [{döda|gasa|bränn|skjut|utrota|häng|hata|slakta|stena} {alla|varenda|de|dom}?
      ..1- <group>]
    clear expel: [{kill|gas|deport|hang|shoot|burn} all? the? <group>]
    likely expel: [{åk|stick|dra|res|gå|flytta} {hem|tillbaka} till ..2- {öknen|djungeln|
      turkiet|afrika|somalia|irak|iran|syrien|afghanistan|arabien|mena|landet du|sandlådan|ert
      eget|ditt eget|ditt hemland|där du kom|där ni kom|hålan du|kamelerna|getterna}]
    likely expel: [{åk|stick|dra} {hem|tillbaka} {där|dit} {du|ni} ..1- {kom|kommer|hör}]
    likely expel: [get ..1- {them|<group>} ..1- out]
    likely expel: [{inga|stoppa alla|nej till|inga fler|inga jävla} ..1- <group> ..2- {i|på|här}
      ..2- {vår|vårt|stan|byn|kommun|förort|skola|gata|område|huset}]
    likely expel: [<group> ..1- {ska|borde|får} {inte|aldrig} ..1- {få|ha|vara|bo|finnas|släppas
      in} ..3-] {rösta|barn|här|i sverige|i vårt|bland|existera|jobba|i landet|i vår|i kommunen|
      adoptera|gifta}
    likely expel: [{hitler|adolf} ..2- {hade rätt|gjorde rätt|borde|visste|var på rätt|missade|
      glömde}]
    clear code: [{sieg|seig} heil]
    clear code: [heil {hitler|h}]
    clear code: [white {power|powa}]
    likely code: [vit makt]
    likely code: [{gaskammare|gaskamrarna|gaskammaren|ugnarna|koncentrationsläger|arbetsläger|
      förintelsen} ..4- {öppna|igen|tillbaka|åt|för|bluff|lögn|myt|påhittad|hittats|behövs|
      borde|ljuger}]
    likely code: [{öppna|starta|tillbaka|in i|till} ..1- {gaskamrarna|ugnarna|läger|lägren|
      gaskammaren}]
    likely code: [<hatecode>]
    likely code: [{rasren|rasrena|rasblandade|undermänniskor|untermenschen|lägre
      stående raser|mindervärdiga raser|rasbiologin|vita rasen|ariska rasen|ariska
      folket|ariska blodet}]
    likely veiled: [{krokiga|krokig|stora|långa|krökta} {näsor|näsa}]
    likely veiled: [{<group>|judar|judarna|jude|sionisterna} ..3- {styr|kontrollerar|äger|ligger
      bakom} ..3- {banker|bankerna|medier|medierna|världen|pengarna|allt|regeringen|kommunen|
      tidningarna|media}]
    likely veiled: [<emoji0> ..4- {dom|dem|de|full|överallt|flyktingboendet|asylboendet|<group>|
      <groupplace>}]
    likely veiled: [{<group>|<groupplace>} ..4- <emoji1>]
    likely veiled: [{kryllar|vimlar|svämmar|översvämmas|invaderas|invaderat|invaderade|nedlusat|
      nerlusat|full|fullt|proppfull} ..2- av ..2- {blattar|svartskallar|negrer|parasiter|
      zigenare|araber|dom där|muslimer|somalier|sånna|såna där|ohyra}]
    likely veiled: [{äter|ätit|stjäl|åt|slaktar|fångar|snor} ..2- {svanarna|svanar|hundarna|
      katter|katterna|änderna|gässen}]
    likely veiled: [{inte en svensk|en enda svensk|inga svenskar} ..2- {i sikte|kvar|längre|
      syns}]
    likely slur: [{skicka|släng|kör|kasta} ..1- {hem|ut} ..1- {dom|dem|alla|packet|hela} ..2-
      {varenda|allihop|alla|hela|rubb}]
    likely slur: [<groupslurcomp>]
    likely sick: [<group> ..1- {är|e} ..2- {sjuka|onaturliga|äckliga|en styggelse|en synd|
      pedofiler|psyksjuka|mindre värda|missfoster|abnorma|vidriga|en skam|perversa|störda|ingen
      riktig|inga riktiga}]
    likely sick: [{bögar|homosexuella|transor|transpersoner|hbtq personer|lesbiska|flator|pride}
      ..3- {propaganda mot barn|efter barnen|bör botas|ska botas|omvändas|är pedofili|är sjukt|
      är en sjukdom}]
    likely sick: [{såna|sådana|sånna|cp ungar|cp barn|handikappade|utvecklingsstörda|
      funktionsnedsatta|mongon|autister} ..3- {borde aborterats|borde aborteras|borde inte få
      leva|kostar bara|ska inte få leva|borde avlivas|borde gömmas|ska gömmas|hör hemma på
      hospital|låsas in|är en belastning}]
    except: {inte|aldrig|fel|rasism|rasistiskt|fördom|fördomar|påstå|påstår|säga|kalla|kallar|
      hävdar|hävda} ..3- att? ..2- <group> ..3- {<dehuman>|<inherent>}
    except: <group> ..1- {är|e} {inte|också|precis som}
    veto: {rasism|rasistiskt|fördomar|propaganda} ..2- {att|säga|påstå|när|mot}
    veto: {folkutbyteskonspirationen|konspirationsteori|konspirationsteorin|
      konspirationsteorier|konspirationen}
    likely veiled: [{judarna|judar|sionisterna|sionister|globalisterna|juden} ..2- {styr|
      kontrollerar|äger|ligger bakom|finansierar|bestämmer|håller i|tjänar på|köpt}]
    likely crime: [{folk|människor|individer|personer} av {den|dessa|denna|sådan|sådana} {rasen|
      raser|ras|sorten|härkomst|kulturen} ..8]
    likely crime: [{den|denna|fel|lägre|deras|andra} {rasen|ras|raser} ..4- {saknar|kan inte|är|
      har|hör|ska|bör}]
    clear animal: [{apor|aporna|råttor|råttorna|kackerlackor|ohyran|djuren|vildarna|parasiterna|
      barbarerna} från {afrika|somalia|irak|syrien|afghanistan|mellanöstern|arabvärlden|balkan|
      orten|asien|turkiet}]
    clear expel: [{de|dom|alla} {bruna|svarta|mörka|färgade|arabiska|afrikanska|muslimska|
      judiska|romska} ..1- {ska|måste|borde|bör|skall} ..2- {ut|bort|hem|utvisas|kastas|dö|
      försvinna|skickas}]
    likely expel: [bort med ..2- {perversa|avarterna|avarter|bögarna|flatorna|transorna|
      muslimerna|romerna|tiggarna|packet|slöddret|svartskallarna|blattarna|invandrarna|araberna|
      judarna|pridefolket|hbtq}]
    likely expel: [{vita|svenska|etniska} {svenskar|människor|barn} {först|före|bara|enbart}]
    likely sick: [{regnbågsflaggan|prideflaggan|pride|prideparaden|pridefestivalen} ...6
      {perversa|avarter|avarterna|pervers|sjukt|sjuka|pedofili|pedofiler|styggelse|äckligt|
      äcklig|omoral|spärras in|propaganda mot}]
    likely sick: [{svarta|muslimska|arabiska|romska|somaliska|asiatiska|thailändska|ryska}
      {kvinnor|män|barn|killar|tjejer|ungar|familjer} {är|e} !<neg> ..2- {horor|<inherent>|
      <dehuman>|våldtäktsmän|lata|smutsiga|slampor|till salu}]
    likely crime: [{vet|ser|fattar} {alla|vi|man} {vilka|vad det är för} ..4 {flytta in|flyttar
      in|folk|typ|sorts|kommer}]
    likely crime: [{vi|alla} vet {ju|väl}? {vilka|vad för|vad det är för} ..3 {som}? ..3-
      {begår|rånar|våldtar|skjuter|bränner|stjäl|förstör|lever på bidrag|langar}]
    likely crime: [{muslimer|araber|romer|somalier|afghaner|invandrare|afrikaner|zigenare|
      flyktingar|judar|<group>} ..2- {har|saknar} ..2- {låg intelligens|lägre iq|låg iq|lågt iq|
      ingen kultur|ingen moral|ingen hjärna|brott i blodet|våld i blodet|det i blodet|stjäla i
      blodet|förmåga att}]
    likely crime: [{ligger|sitter|finns|är} i ..1 {deras|dom|blodet|generna|kulturen} ..1 {blod|
      gener|natur|kultur|att|hos} ..2] {stjäla|ljuga|våldta|döda|råna|dom|dem|romer|<group>}
    likely crime: [{varje|varenda} {muslim|arab|rom|somalier|afghan|neger|jude|zigenare|
      invandrare|flykting|turk|kurd|<groupsing>} {är|kostar|hatar|ljuger|stjäl|drömmer} !{viktig|
      välkommen|olika} ..4]
    likely crime: [en <groupsing> {hatar|ljuger|stjäl|förblir} ..4]
    likely expel: [{stoppa|stopp för|förbjud|stäng} ..1 {invandrarna|muslimerna|araberna|
      romerna|tiggarna|islam|judarna|<group>|moskéerna|moskén|islamisterna} ..1] {innan|ur|nu|
      från|helt|överallt|för gott|$}
    likely expel: [{sverige|landet|kommunen|stan|byn} {är|ska vara|ska förbli|tillhör} ..1
      {bara}? {för}? {svenskar|svenskarna|vita|kristna|de vita}]
    likely expel: [{håll|behåll|bevara} ..2 {rent|vitt|svenskt|rasrent} ..2 {från|fritt från|fri
      från} ..2- {<group>|dom|packet}]
    likely expel: [{rensa|städa|sanera} {ut|bort|upp|stan|landet|från|byn} ..3- {<group>|
      <groupsing>|packet|slöddret|dom|dem|ohyran}]
    likely animal: [{<group>|<groupplace>|flyktingboendet|asylboendet|boendet} ...5 {zoo|
      djurpark|bur|burar|stall|svinstia|kloak|soptipp|ghetto av|cirkus}]
    likely animal: [{förökar|ynglar|avlar|knullar|föder} ..2 {sig|ungar|barn}? ..1 som {kaniner|
      råttor|kackerlackor|djur|ohyra|flugor}]
    likely code: [{hitler|adolf|nazisterna|nazityskland|breivik|tarrant} ..3 {hade rätt|rätt|
      gjorde rätt|skulle behövas|behövs|är tillbaka|hjälte|hjältar|borde fått|fick inte avsluta|
      visste vad|älskar}] !{inte|fel|föreläsning}
    likely slur: [{kulturberikare|berikare|berikarna|lyckosökare|skäggbarn|skäggbarnen|ökenfolk|ökenråttor|<ethnicslur>} ..3]
    clear english: [{muslims|jews|blacks|refugees|immigrants|gypsies|somalis|arabs|gays|
      trannies|foreigners} ..2- {are|should|must|need to|go|out|ruin|rape|steal|deserve}
      !welcome ..4]
    likely english: [{go back to|get out of} {your country|africa|somalia|syria|where you came
      from|our country|our town|sweden|iraq|afghanistan}]
    clear expel: [{vill|ska|tål|orkar} {inte|aldrig} {ha|se|veta av} ..2- {<group>|{er|dom|
      dem|såna|sånna|fler} {bruna|svarta|muslimer|araber|<group>}}]
    likely expel: [{bruna|svarta|mörka|mörkhyade|färgade} {människor|jävlar|ungar|folk|typer|
      här|svin|jäveln} ..3]
    likely crime: [{fler|bara|massa|massor av|överallt|fullt med|fullt av|ännu fler|hela gäng}
      {negrer|blattar|svartskallar|zigenare|parasiter|apor|turkjävlar|muselmaner|importerade|
      tiggare} ..4]
    clear expel: [<group> ..2- {ska|borde|får|kan|må|skall} ..1- {brinna|ruttna|dö|hänga|
      utrotas|utplånas|drunkna|stenas}]
    likely crime: [<group> ..1- {har|är|besitter} ..1- {lägre|sämre|låg|mindre|begränsad|dålig}
      ..1- {intelligens|iq|begåvning|moral|hjärnkapacitet|gener|hjärna|hjärnor|utvecklad|
      utvecklade|intelligenta|värda|civiliserade|impulskontroll}]
    likely veiled: [{judarna|judar|juden|sionisterna|globalisterna} ..1- som? {drar i trådarna|håller i
      trådarna|styr bankerna|styr världen|styr medierna|äger medierna|ligger bakom}]
    likely animal: [{råttsläkte|råttsläktet|avelsdjur|undermänniskor|halvapor}] !..2 på
    """
}
