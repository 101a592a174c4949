extension RuleGrammar {
  /// Word classes of `sexist-harassment` alone.
  static let sexistWords = """
    woman: kvinna kvinnan kvinnor kvinnorna tjej tjejen tjejer tjejerna brud bruden brudar brudarna
      kärring kärringen kärringar käring käringen fruntimmer fruntimret kvinnfolk blondin blondinen
      blondiner dam damer flicka flickor jänta jäntan jäntor tös tösen töser tant tanter kvinns
      kvinnfolket fjolla fjollor
    manskill: köra parkera backa räkna styra leda bestämma bygga tänka fatta planera regera navigera
      programmera jobba ritar rita besluta förhandla läsa snickra mekka svetsa hantera klara
      argumentera ha sköta laga reparera
    """

  /// Sexism by the frame of the sentence: worth by body, sex or bed, the place of women and men,
  /// propositions and marks out of ten.
  static let sexistFrames =
    """
    likely role: [<women> {begriper|fattar|förstår|klarar|duger} {inte|aldrig|inget|ingenting|noll|
      sig inte|ej} ..2]
    likely role: [<woman> {begriper|fattar|förstår|kan} {inte|inget|ingenting|aldrig} ..2 {teknik|
      bilar|pengar|ekonomi|politik|siffror|fotboll|motorer|budget|budgetar|matte|kartor|trafik|
      snöröjning|byggen|logik|maskiner|datorer|it}]
    likely role: [<woman> {ska|bör|borde|skall} {inte|aldrig|ej|inte få} ..2 <manskill>]
    likely role: [<woman> {kan|kunde} {inte|aldrig|ju inte|väl inte} ..1 <manskill>] !{hem|själv|
      ensam|tryggt}
    likely role: [<woman> {har|hade} {inget|ingenting|inte något} {i|på|inom|vid} ..4 {göra|hämta}]
    likely role: [{kvinnans|kvinnors|kvinnornas|tjejers|fruntimmers|kärringars|din|hennes} plats
      {är|finns|är väl} ..1 {vid|i|hemma|bakom|på} {spisen|köket|hemmet|disken|knä|rygg|barnen|
      sängen|mannen}]
    likely role: [{tyst|håll tyst|håll käften|stick|seså} ..1 {kvinna|kvinnan|kärring|käring|
      lilla|fruntimmer|brud|tjejen|gumman}]
    likely role: [{föd|föda|skaffa} {barn|ungar} {istället|i stället|och håll|som}]
    likely role: [{sluta|lägg av} ..3 {och|istället|i stället} ..1 {föd barn|laga mat|städa|diska|
      gå hem|sköt hemmet}]
    likely role: [{typiskt|typisk} ..2- <woman> ..2-] {att|inte|som|igen|bakom|vid|kan|$}
    likely role: [när {kvinnor|kvinnfolk|fruntimmer|kärringar|brudar|tjejer|feminister} {får|ska|
      tar|styr|bestämmer} ..3]
    likely role: [{manliga|män|karlar|killar} ..1- {förskollärare|barnskötare|sjuksköterskor|
      lärare|pedagoger|i förskolan|på dagis|som jobbar med barn|som dansar|som gråter} ..1- {är|ä|
      e} ..2- {fjollor|bögar|pedofiler|pedon|konstiga|mesar|inga|veka|misstänkta|sjuka|äckliga}]
    likely men: [{riktiga|riktig} {män|karlar|karl|man|killar} ..3 {gråter inte|jobbar inte|klagar
      inte|byter inte|är inte hemma|tar inte|passar inte|håller inte}]
    likely men: [{alla|varenda} {män|karl|karlar|snubbar|gubbar} ..1 {är|borde|ska} ..2- {svin|
      våldtäktsmän|kastreras|kastrerade|äckel|potentiella|pedofiler|kuken}]
    likely men: [{män|karlar|gubbar} {är svin|är as|är djur} som {borde|ska|bör} ..2]
    likely men: [{kvinna|karl|man|gubbe|han|hon|det} i {klänning|peruk|kjol} ..3 {är|blir|kallar|
      tror|utger}] ..2 {kvinna|sjukt|skämt|man|inte|äckligt|pervers}
    likely role: [{ser|vet} inte ..1 om det är en {han|hon|man|karl|kvinna} ..3]
    likely body: [{ger|ge|får|fick|satte|sätter} {henne|hon|dig|bruden|tjejen|brunetten|blondinen}
      ..2- {<number>|sexa|sjua|åtta|nia|tia|femma|trea|fyra|tvåa|etta|noll} ..1 {av|på|utav}
      {<number>|tio|fem|skalan|utseende|kroppen}]
    likely body: [{hon|bruden|tjejen|rumpan|brösten|utseendet} {är|får|e} en ..1 {sexa|sjua|åtta|
      nia|tia|femma|trea|fyra|tvåa|etta} ..1 {av|på} {<number>|tio|fem|skalan}]
    likely body: [{hängbröst|hängbrösten|silikonbröst|silikonbrösten|silikontuttar|silikonläppar|
      storbröstad|storbröstade|småbröstad|plattbröstad|fettrumpa|stjärtfläsk|kamelklo}]
    likely body: [{bröst|tuttar|pattar|kropp|utseende|läppar|ben|rumpa|kjol|yta} ...6 {hjärna|
      hjärnan|hjärncell|hjärnceller|begåvning|vett|iq}] !{och}
    likely body: [{okej|ok|bra|snygg|fin|trevlig|söt|go|läcker} att {titta|se|vila ögonen} på ..1
      {men|ändå|iallafall|i alla fall|i alla|när|medan}]
    likely body: [{rumpan|röven|brösten|benen|tuttarna|pattarna|byxorna|kjolen|klänningen|
      urringningen|häcken} på {henne|hon|dig|din|<given>|<role.definite>|<role>|tjejen|bruden}]
    likely body: {syns|synas|vald|valda|anställd|anställdes|fick|populär|där|lyssnar|framme} ...4
      [{för att|på grund av|tack vare|bara för} ..2- {kort kjol|korta kjolar|kortkort|stora bröst|
      fina ben|blont hår|rumpa|urringning|snygg rumpa|sitt utseende|sina bröst|smink}]
    likely body: [{kort kjol|kortkort|minikjol|urringning|urringat} ..3 {så|då|och} ..2 {lyssnar|
      röstar|tittar|kommer|vaknar}]
    likely body: [{ta|tar} av {dig|er|sig} ..1 {tröjan|blusen|kjolen|kläderna|byxorna|bh|koftan|
      behån|jackan så}] !{när|innan|vid|i|om}
    likely desire: [{legat|knullat|sovit|sugit|pippat} {med|sig|av} ...8 {jobb|jobbet|chefsjobb|
      chefsjobbet|tjänst|tjänsten|post|posten|uppdraget|befordran|chef|platsen|löneförhöjning|
      toppen}]
    likely desire: [{fick|fått|har|tog} {jobbet|tjänsten|posten|chefsjobbet|uppdraget|platsen}
      {på|via|genom} {rygg|ryggen|sängen|knä|alla fyra|sängkanten|att suga|sina bröst}]
    likely desire: [{du|hon|rektorn|<given>|<role.definite>} ..3 {behöver|skulle må bra av|mår bra
      av|borde få} ..2- {bli påsatt|påsatt|en karl|en riktig man|en omgång kuk|bli tagen|sig ett
      ligg|ett skjut|en riktig karl|lite kuk}]
    likely desire: [{kan|får|skulle|ska|kom|komma} ..4 {och|o|å}? ..1 {pippa|knulla|påsätta|
      sätta på|bonka|kladda på|tafsa på|smiska|slicka|smeka} {dig|dej|henne|er}]
    likely desire: [{suga av mig|sug av mig|suga min|suga kuk|suga kuken}]
    likely desire: {är|har|e} ..1- [{du|hon} ..1- {singel|pojkvän|karl hemma|ledig ikväll|upptagen}
      ...6 {sötnos|snygging|gumman|ikväll|i kväll|min säng|hem till|pippa|ligga|träffas|dejt}]
    likely desire: [{gillar|vill|tycker} {du|hon} ..1 {om}? ..1 {hårt|det hårt|stora|att bli
      smiskad|sexiga|lite stygg|storlek}] ...3 {sötnos|pm|dm|gumman|snygging|sexy|ikväll|skriv}
    likely desire: [{henne|hon|den|den där} {skulle|hade} ..1- {man|jag}? ..1- {inte tacka nej till|
      sagt nej till|tackat nej till|sparkat ur sängen|kastat ur sängen|slickat|tagit}]
    likely desire: [{inte tacka nej till|inte sparka ur sängen|inte kasta ur sängen} ..1 {henne|
      hon|den|rumpan|en natt}]
    likely role: [{kvinnliga|kvinnlig} {chefer|chef|politiker|läkare|poliser|präster|brandmän|
      förare|bussförare|chaufförer|handläggare|ingenjörer|ledare|rektorer|ordförande} ..2- {är|
      blir|kan} ..3- {hysteriska|hysterisk|sämre|känsliga|nyckfulla|svaga|veka|värdelösa|
      bitchiga|häxor|ragator|mensiga|känslostyrda|klena|oförmögna|opålitliga}]
    likely role: [{vem|ingen} bryr sig ..3 {kvinna|kvinnor|kärring|tjej|brud|fruntimmer} {tycker|
      säger|vill|tänker}]
    likely role: [{fråga|frågat|be|bett} ..2 {din|hennes} {man|gubbe|karl|husse} ..2 {om lov|
      först|innan|lov|tillåtelse}]
    likely role: [{behövs|krävs|ge oss|saknas|anställ|sätt dit|välj} ..2 {en karl|riktig karl|
      riktiga karlar|karlar|karlatag|karlakarl}]
    likely role: {hon|kvinnan|kvinnor|mamman|mammor|mödrar|hustrun|fruar|tjejen|henne} ..3- [{vara|
      stanna|sitta|hålla sig} hemma {med|hos} {barnen|ungarna|disken|spisen|familjen}]
    likely role: [{blond|blondin|blondiner|blondinen} ..4 {hjärna|dum|dumma|korkad|trög|fattar|
      begriper|räkna|iq|huvud|tom}]
    likely body: [{ta i|röra|peta på} {henne|dig|hon|den} ..2 {tång|pinne|ens full|ens på fyllan|
      handskar}]
    likely body: [{hon|du|<role.definite>|<given>} {är|e|ser} ..2- {sexig|sexigast|sexigaste|
      knullbar|läcker|läckrast|smaskig|bystig|kurvig}] !{bil|design}
    likely desire: [{skicka|skickar|fått|vill ha|få} ..2 {dickpic|dickpics|kukbild|kukbilder|
      snoppbild}]
    likely rape: [{hoppas|önskar} ..6- {våldtar|våldta|gruppvåldtar|våldtas|gruppvåldtas}]
    likely desire: [{klappa|klappar|nypa|nyper|smiska|tafsa|tafsar|klämma|klämmer|smaska} ..3 på
      {baken|rumpan|röven|stjärten|brösten|tuttarna|häcken|låren}] !{barnet|bebisen}
    likely desire: [{nypa|nyper|smiska|klappa} ..2 {i baken|i rumpan|i stjärten|i röven}]
    likely body: [med {såna|sådana|de där|dom där|sina|dina|hennes} {bröst|ben|tuttar|pattar|kurvor|
      läppar|lår|lökar} ..3]
    likely role: [{hade det varit|vore det} {en man|en karl|män|karlar} ..6] ...4 {sluppit|ordning|
      fungerat|klart}
    likely role: [kvinnlig logik]
    likely role: [mer {smink|hud|kjol|ben|bröst} och mindre {prat|snack|ord|tyg|kläder}]
    likely desire: [{helst|gärna|bara} {utan kläder|utan bh|naken|nakna|avklädd|avklädda|i bikini|i
      underkläder}] ...3 {tack|$}
    likely desire: {hon|du|<role.definite>|$person} ..2- [{har|hade|har väl} ..1 {trosor|bh|
      stringtrosor|stringtrosa|underkläder} ..2]
    likely men: [{karl|man} som ...6 är {ingen|inte en} {karl|man|riktig}]
    likely role: [vem ..2 {lagar|laga|tvättar|tvätta|diskar|städar} ..3 hemma ..6 {hon|henne}]
    likely body: [{hon|du|rektorn|chefen|läraren|receptionisten|tjejen|bruden|sköterskan} ..1- har ..2-
      {snygg|fin|läcker|sexig|smaskig|härlig|stor|fast} {häck|bak|bakdel|ass|kropp|arsle}]
    likely role: [<women> ..5- {är|e|finns} ..2- {till för att|bra för att|gjorda för|bra till|ämnade
      för|bara bra|bara till}]
    likely role: [för {söt|snygg|vacker|blond|läcker|känslig|söta|snygga|blonda} för att {förstå|
      fatta|vara|begripa|jobba|bli|ha|sitta|tänka|räkna}]
    likely role: [{hem|stick|åk|gå} ..2 {och|o|å} {föd|föda|laga|diska|städa|stryk|baka|amma} ..1
      {barn|ungar|mat|kärring|gumman|kvinna|disken|maten}] !{med|på|åt}
    likely desire: [{behöva|behövde|sakna} ..2- {en riktig karl|en karl|lite kuk|ett ligg|få ligga|
      bli påsatt}]
    likely desire: [{knullade|knullat|knullar|legat|låg|sög|sugit|ligger|pippat|pippade} sig {till|
      upp|fram|in}]
    likely desire: {jobb|jobbet|tjänst|tjänsten|befordran|karriär|uppdraget|chef|posten|platsen|
      fick|befordrad} ...8 [{sära|särar|särade|särat} på {benen|bena|låren}]
    likely role: [{gör|bre|fixa|stek} ..1 {macka|smörgås|middag|middagen} åt {mig|gubben|karln}]
    likely desire: [{få|behöver|fått|tål} ..3 {ett knull|ett rejält knull|ett nyp|ett skjut|ett ligg|en
      omgång kuk}]
    likely role: [<women> ..2- {ska|bör|borde|skall|får} ..1- {hålla käften|hålla käft|knipa käft|
      hålla truten|tiga}]
    likely desire: [{lära|lär} {henne|dig|dem} ..1 {suga|knulla|pippa|runka}]
    likely body: [{visar|visa} {mest|mer|mycket} {lår|hud|ben|bröst|klyfta|urringning}]
    cue womanone: {kvinna|kvinnan|kvinnor|tjej|tjejer|brud|brudar|kärring|kärringar|fruntimmer|
      blondin|blondiner|blondinen|feminist|feminister|tant}
    cue explains: {förklarar allt|förklarar ju allt|förklarar en del|förklarar en hel del|
      förklarar saken|förklarar mycket|då vet man|då förstår man|inte undra på|säger väl allt|
      säger allt|vet man ju hur|inte så konstigt att|då går det|som vanligt katastrof}
    combo likely role: womanone explains
    likely role: [{mens|pms|mensig|klimakteriet|hormonerna|hormoner} ...5 {beslut|beslutet|därav|
      därför|förklarar|förklaringen|skylla}]
    except: <woman> {kan|ska|kunde} {inte|aldrig} {få|gå|ta|komma|känna|vänta|söka|föda|röra|bo|
      behöva|bli|välja|lita|leva|vara}
    except: {kvinnor|kvinna|tjejer|flickor|kvinnorna} {kan|ska|bör|borde|får} inte ..1 {få|gå|ta|
      känna|komma|röra|vänta|behöva|ens|längre|diskrimineras|tvingas}
    except: lilla {vännen|gumman|vän|hjärtat} ...3 {farmor|mormor|mamma|pappa|farfar|morfar|fröken}
    except: {hysterisk|arg|bitter} {kvinna|man} {i|ringde|som}

    """
}
