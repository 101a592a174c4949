extension RuleGrammar {
  /// What `sexist-harassment` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let sexistHarassmentLines = """
    likely body: [{snygg|snygga|fin|fina|läcker|läckra|sexig|sexiga|härlig|härliga|goa|smaskig|
      mumsig|vilka|vilken|rejäla|saftiga|gudomlig|gudomliga|nice|fett|platta|hängiga} ..1-
      <sexbody> ..1- {på|du har|hon har} !{den|det|väggen}]
    likely body: [{hon|du|<role.definite>|<given>} ..1- har ..3- {snygg|snygga|fina|läckra|
      sexiga|goa|mumsiga|rejäla|feta|platta|hängiga|fin} ..1- <sexbodystrong>]
    likely body: [{hon|dig|du|henne|<role.definite>|<role>} ..3- med {de|dom|sina|dina|stora|
      så}? ..1- {stora|fina|snygga|läckra|enorma|härliga|små|största} ..1- <sexbody>]
    likely body: [{din|dina|ditt|hennes} {snygga|läckra|stora|sexiga|söta|goa|fasta|runda|feta|
      smala|långa} <sexbody> !{fötter|ord}]
    likely body: [<sexbodystrong> ..2- {på|hos} ..2- {hon|henne|dig|tjejen|<role>|
      <role.definite>|$person|ben}]
    likely body: [{hon|du|henne|dig|<role.definite>|$person} ..4- <sexbodystrong>]
    likely body: [{vilken|vilka|vilket} ..1- {röv|rumpa|ben|tuttar|pattar|bröst|kropp|häck|bak|
      kurvor|lökar|stjärt|ass|byst|kärra|bakdel|hylla} ..1- {på|hon|du|henne|<role.definite>|
      $person}]
    likely body: [{sexig|het|läcker|knullbar|smaskig|kåt|sexiga|snygg|söt} ..2- i {kort|kjol|
      klänning|uniform|kortbyxor|tajta|urringat|bikini|den där klänningen|den kjolen|yogabyxor|
      tights}]
    likely body: [{ta|tar|ha|sätt|bär|klä|visa} ..2- på? {dig|sig|henne|hon}? ..3- {urringat|
      urringad|urringning|kortare kjol|kort kjol|kortkort|mindre kläder|högklackat|tajtare|lite
      hud|mer hud|minikjol|bikini|nåt tajt|stringtrosa}]
    clear desire: [{vill|skulle|vore|hade|ska|kan|får|tänker} ..3- {sätta på|knulla|smiska|
      klämma på|ta på|kladda på|smaka på|köra upp|pippa|ligga med|ligga mellan|slicka|jucka|
      göka|påta|nypa|bonka|tafsa på|bestiga|böja|stoppa in|köra in} ..2- {dig|henne|hon|den där|
      den|dej|rumpan|brösten|<sexbody>|de där|<role.definite>|$person|er|dom|där}]
    clear desire: [{den|dom|de|henne|hon|dig|dem} ..1- {skulle|vill|vore|hade} ..1- {man|jag|
      en}? ..2- vilja? ..1- {sätta på|knulla|smiska|klämma|ta på|klämma på|ligga med|slicka|
      jucka|pippa|ha i sängen|ha under sig}]
    clear desire: [{knullbar|knullbara|knullig|påsättningsbar|milf|pattar|kukvärmare|
      spermatratt|knullmaskin|knulldocka|pudding x}]
    likely desire: [{blir|blev|är|gör mig|så} ..1- {kåt|hård|stånd|våt|upphetsad} ..1- {av|när|
      på} ..3-]
    likely desire: [{vad|va|hur mycket} {tar|kostar|kostade} {du|hon} ..2- {för en natt|natten|
      timmen|i timmen|för en timme|för ett ligg|betalt för en|för att klä}]
    likely desire: [{visa|visar|får vi se|får man se} ..2- {brösten|tuttarna|pattarna|rumpan|
      kroppen|benen|lite hud|musen|fittan|bh|trosorna|trosor|underkläderna|klyftan}]
    likely desire: [{skicka|skickar|mejla|snappa|dma} ..3- {nakenbild|nakenbilder|nudes|nude|
      fittbild|bikinibild|bikinibilder|en bild på dig naken|snusk|lättklädda}]
    likely desire: [{kom|följ med|åk} ..1- hem? {till|med} {mig|mej} ..1- {och|å|o|så} ..4-
      {slang|säng|sängen|mysa|natten|natt|leka|visa|massage|bubbel|inspektera|gosa|sova|ska du|
      ska jag}]
    likely desire: [{sätt dig|sitt|sitta|kom och sätt dig} ..1- {i|på} {mitt knä|min|knät|mig|
      mitt ansikte|ansiktet}]
    likely desire: [{klä|klär|ta} av {dig|henne|sig} ..3-] {bh|tröjan|kläderna|kjolen|naken|för
      oss|kamera}
    likely desire: [{behöver|saknar|borde|förtjänar|tål|vill bara} ..2- {få sig ett nyp|få sig
      en omgång|bli knullad|knullas|en riktig karl|få kuk|ett ligg|få ligga|en riktig man|ett
      rejält ligg|bli påsatt|lite kuk|en karl i|smiskas|bli smiskad|på stjärten|en kuk}]
    likely desire: [{underknullad|underligga|okysst|torrfitta|surfitta|bitterfitta|kärringfitta|
      sexfrustrerad|nuckan|nucka|glasnucka}]
    likely desire: [<emoji4> ..6- {dig|du|hon|henne|<role.definite>|$person|mig}]
    likely desire: [{dig|du|hon|henne|<role.definite>|$person|ben|rumpa|snygg|sexig|kom} ...6
      <emoji5>]
    likely desire: [{legat|knullat|hånglat|sugit|satt|legat sig|sovit} {med|sig|av} ..1-
      {chefen|kommunchefen|ordföranden|rektorn|halva|alla|till|sig till|chefer|kommunalrådet|
      politiker|upp|fram|direktören}]
    likely desire: [{sängvägen|på rygg} ..4- {till|jobb|jobbet|chef|tjänst|fick|tjänsten|posten|
      uppåt}]
    likely role: [{gå|stick|åk|dra|tillbaka|hör hemma|borde stå|stå|stanna|bör vara|ska vara|ska
      stå|stannat|bli kvar} ..2- {hem|tillbaka|kvar}? ..1- {till|vid|i|och|å|framför} {spisen|
      köket|diska|laga mat|städa|stryka|baka|dammsuga|disken|disk|tvätten|vik tvätt|grytorna|
      strykbrädan|föda barn|passa upp}]
    likely role: [{spisen|köket} ..2- {är|där} ..3- {plats|hör hemma|hon hör|kvinnor|kvinnan|du
      hör|henne|ni hör}]
    likely role: [<women> ..2- {ska|bör|kan|borde|hör|passar|saknar|förstår|fattar|klarar|duger|
      skall|har} ..1- {inte|aldrig|ej|ingen|inget|int} ..4-] !{rösta|vågar|säkra|lön}
    likely role: [<women> ..2- {ska|bör|borde|skall|hör|gör sig|passar} ..2- {hemma|i köket|vid
      spisen|hemma vid|städa|föda barn|hålla tyst|lyda|tiga|hålla sig|vackra|bäst hemma|bakom|
      passa|sköta hemmet|laga mat|le|vara tysta}]
    likely role: [<women> ..1- {är|e} ..3- {för känsliga|för känslostyrda|sämre|dummare|
      hysteriska|till för att|för veka|känslostyrda|för svaga|opålitliga|irrationella|födda
      till|mindre intelligenta|mindre begåvade|inte logiska|ologiska|för snurriga|värdelösa|
      sämst|snurriga|tramsiga|lögnare|horor|slampor|objekt}]
    likely role: [{kvinna|kvinnor|kärring|kärringar|fruntimmer|brud|brudar|tjej|tjejer|
      kärringen} ..1- {vid ratten|bakom ratten|vid makten|och teknik|och matte|och köra|och
      siffror|som chef|som kör|som styr|på kontoret|i ledningen|i politiken}] ..3- {katastrof|
      skämt|inte|aldrig|blir|ser|händer|slutar|typiskt|då|fel|$}
    likely role: [{typiskt|vad kan man vänta sig|vad väntar man sig|vad ska man vänta sig|så går
      det|det blir så|därför} ..3- {av|när|med|att|för}? ..2- {kvinnor|kvinnfolk|brudar|
      fruntimmer|en kvinna|en tjej|tjejer|kärringar|kvinnan|feminister} ..3-] {bestämmer|styr|
      chef|makt|makten|ska|får|$}
    likely role: [{det svagare könet|svagare kön|svaga könet}]
    likely role: [{kvinnohjärna|kvinnologik|fruntimmerslogik|kvinnfolkslogik|tjejlogik|fittstim|
      kärringpolitik} ..3-]
    likely role: [{sluta|slutar|kvinnor|kvinnorna|tanter|tanterna|kärringar|brudar|hon|ni|de|dom|där}
      ..2- {kackla|kacklar|kacklande|kacklat}]
    likely role: [{en|ett|rena|riktig|vilken|vilket|jävla} ..1- {hönsgård|hönshus|kackel}]
    likely role: [{har hon|har du|hon har|du har|måste ha|dags för} ..1- {mens|pms|klimakteriet|
      pmsa|mensvärk}]
    likely role: [{pms|mens|klimakteriet|övergångsåldern|mensen|hormoner|hormonerna} ..3- {igen|
      hon|eller|kanske|du|kvinna|tant|tala}]
    likely role: [<any> {pms|mensen|klimakteriet|hormonerna}] $
    likely role: [den tiden {i|på} månaden]
    likely role: [{hysterisk|hysteriska|gnällig|gnälliga|kacklande|bittra|bitter|sura|sur|torra|
      tjatiga|hormonstinn|hormonstinna} ..1- {kärring|kärringar|käring|käringar|kvinna|kvinnor|
      fruntimmer|tanter|tant|feminist|feminister|fruntimret|brud|brudar|kärringen}]
    likely role: [{rörd|kvoterad|inkvoterad|kvoterats|kvoterade} ..3- {tuttar|bröst|kvinna|brud|
      fitta|kjol|hon är tjej}]
    likely role: [{bara|enbart|endast} ..4- {för|på grund av|tack vare} ..2- {utseendet|brösten|
      utseende|rumpan|ben|tuttarna|kjolen}]
    likely role: [{tuttar|bröst|pattar|kjolar|lammkött|ögongodis|docka|barbiedocka|barbiedockor|
      dockor|prydnad|fnask} {på ben|i fullmäktige|till chef|i nämnden|i kostym}]
    likely sweet: [{lilla|lille} {gumman|vän|vännen|gumma|stumpan|damen|fröken|hjärtat|
      tjejen|snäckan|gullet|gullefjun|fru|sötnos|flickan|gubben|tösen|jänta|jäntan|flicka|sötis|
      tös|dockan}]
    likely sweet: , [{gumman|sötnos|snuttan|raring|pudding|snygging|sexy|babe|bruden|gullet|
      sötis|stumpan|snäckan|dockan|pinglan|bönan|brutta|snygga}] ,
    likely sweet: , [{sötnos|snuttan|snygging|sexy|babe|sötis|dockan|pinglan|bönan}]
    likely slur: [{din|ditt|jävla|djävla|förbannade|vilken|en|era|såna|äckliga|dumma|fula|feta|
      lilla|gamla|den där|ni|du|tyst|tysta|kära} ..1- {<womenslur>|<womenslurbare>}]
    likely slur: {^|,} [<womenslur>] {,|$}
    likely slur: {^|,} [{horan|horor|hororna|luder|slampa|slyna|fnask|subba|bimbo|slampan|
      slynan|hora}] {,|$}
    likely slur: [{<womenslur>|<womenslurbare>} {på|som|bakom|i|från|hela|till}]
    likely slur: [<womenslurbare>]
    except: hora {sig|er|av|att|om|ni|vad|på|till|mer|mig|hur|talas}
    except: {att|få|ni|vill|kan|ska|man|vi|jag|får} hora
    likely rape: [{borde|förtjänar|förtjänade|hoppas|hoppas att|skulle|ska|önskar} ..4-
      {våldtagen|våldtas|våldta|gruppvåldtagen|bli våldtagen|påsatt|gruppvåldtas}]
    likely rape: [{för ful|för fet|för gammal|för äcklig} för att bli? {våldtagen|våldtas|
      våldta|någon}]
    likely rape: [{provocerat|provocerade|bett om|bad om|ber om|skyll dig själv|får skylla} ..6-
      {våldtäkt|våldtagen|kjol|klänning|tafsad|klädd}]
    clear english: [{nice|great|show|fat|big} ..2- {tits|ass|boobs|legs|titties}]
    likely english: [{back|belong|belongs} ..1- {to|in} the kitchen]
    likely english: [make me a sandwich]
    likely english: [send ..1- {nudes|nude}]
    likely english: [{women|woman|females|bitches} ..1- {belong|cant|cannot|shouldnt|should not|
      are too|dont|should stay|should}]
    likely english: [{id|i would|would} ..1- {tap|bang|smash|hit|fuck|do} {that|her|u|you}]
    likely english: ~ordet [{slut x|whore|whores|bitch|bitches|cunt|thot}]
    likely men: [{karlar|män|killar|gubbar} ..1- {ska|hör|borde} {inte|aldrig} ..2- {jobba|vara|
      arbeta|få} ..3- {förskola|förskolan|barn|dagis|småbarn}]
    except: <women> ..2- {ska|bör|kan|borde} {inte|aldrig} ..2- {behöva|vara rädda|känna|
      diskrimineras|tvingas|vara sämre|tjäna mindre|utsättas|acceptera|tåla}
    except: {lönegapet|jämställdhet|jämställda|jämställdheten|diskriminering}
    likely body: [{vilken|vilka|vilket} ..1- {kropp|röv|rumpa|ben|tuttar|pattar|bröst|häck|bak|
      kurvor|bystig|byst|stjärt|urringning} ..1] {,|$|den|på|alltså|hon}
    likely body: [{bystig|bystiga|storbystad|storbystade|välsvarvad|välsvarvade|barmfager|sexbomb|
      sexbomben} ..3]
    likely body: [{hon|du|henne|dig|tjejen|bruden|damen|rektorn|vilken|lilla|<given>} ..3-
      {läckerbit|läckerbiten|kurvig|kurviga}]
    likely body: [{den|hennes} {kjolen|klänningen|urringningen|blusen} ..3 {obligatorisk|
      kortare|lagom kort|härlig|sitter|avslöjar|snygg|smaskig|lyfter|gärna}]
    likely role: [{tösera|töser|tösen|fruntimmer|fruntimra|kvinnfolket|kvinnfolka|kjoltyg|
      kjoltygen|kvinns|kärringera|jäntor|jäntera|jäntungar|brudarna|tjejerna|kvinnorna|
      flickorna} ..2- {ska|får|bör|kan|borde|skall|hör} ..1 {la|väl|inte|int|inge|ej|hemma|
      sitta|hålla|stanna} ..4]
    likely slur: [{<womencompound>} ..2]
    likely slur: [{den|det|denna|detta|hon|honom} {där|är}? ..1- {ludret|luder|fnasket|fnask|
      fnasken|slynan|slyna|slampan|horan|bimbon|bimbo|subban|haggan|madrassen|hyndan}]
    likely role: [{mensig|mensar|klimakteriekärring|klimakterietant|pmsig|pmsar|hormonstinn|
      premenstruell} ..2]
    likely role: [{hon|du|chefen|rektorn|tanten|kärringen|<given>} ..3- hormonell] !{behandling|
      sjukdom}
    likely role: [{hon|du|rektorn|chefen|hon där|<given>|<role.definite>} ..2- {har väl|är väl|
      måste ha|säkert} ..1- {mens|mensig|pms|klimakteriet|hormonell|inte fått ligga}]
    likely desire: [{onanerade|onanerat|onanerar|runkade|runkat|runkar|drog en|dra en} ..1
      {till|åt|över} ..3]
    likely desire: [{nakenbilder|nakenbild|nakenfoton|sexfilm|sexbilder|sexfilmen|avklädda
      bilder} ..1 {på|av|med|från} ..1 {mitt|min|hennes|hon|henne|ett|exet|ex|grannen|grannfrun|
      lärarinnan|<role>|<given>|<role.definite>}]
    likely desire: [{xxx|nakna|sex} {bilder|film|video} på ..2]
    likely desire: [{jag|man|vi} {skulle|ville|vill|hade} ..3- {ha|se} {henne|dig|hon} ..1-
      {naken|utan kläder|i sängen|på rygg|på alla fyra|under skrivbordet|i mitt knä|över
      skrivbordet|på mitt skrivbord|i bara}]
    likely desire: [{naken|utan kläder|utan bh|i bara trosor|i bara underkläder|i bikini} ..4
      {fullmäktige|sammanträdet|nämnden|talarstolen|kontoret|jobbet|hon|du|rektorn}] !barn
    likely desire: [{bjuda|bjuder|ta|tar} ..1 {dig|henne|hon} ..3- {hem till mig|med hem|på
      hotell|i säng|i sängen|upp på rummet}]
    likely desire: [{singel|gift|ledig} ..2 {snygging|sötnos|gullet|sexy|fröken|raring|tjejen|
      läckerbit}]
    likely desire: [{ligga|sex|knulla|pippa|ligg} ..2 {för jobbet|sig till|sig uppåt|sig fram|
      för att få|med chefen|för tjänsten|med henne|med dig}]
    likely role: [{kvinnor|kvinnan|kvinna|tjejer|brudar|fruntimmer|en tjej|en kvinna|kärringar|
      en kärring|damer|flickor|kvinnliga} ..1 {är|blir|gör sig|passar} ..2- {bäst|bara|inte|för|
      dåliga|sämre|födda|gjorda|alldeles för} ..3- {hemma|köket|spisen|känsliga|svaga|veka|
      bakom|på rygg|till att|som chefer|lämpade|för politik|i politiken|på bilar|på siffror|på
      teknik|sängen|dekoration}]
    likely role: [{när|sedan|sen|om} {kvinnor|en kvinna|fruntimmer|en tjej|tjejer|kärringar|
      brudar|damer} ..1 {får|styr|bestämmer|tog|tar|fick|ska|sätts|leder} ..4] {så|går|blir|
      gick|blev|katastrof|kaos|till|och|ned}
    likely role: [{kvotering|kvoterad|inkvoterad|kvoterat|kvoterats|inkvoterade} ..4 {kvinna|
      tjej|brud|bröst|kjol|könet|kön|hon|snippa|fitta|kärring}]
    likely role: [{karln|karlarna|en karl|män|en man|gubbarna|riktiga karlar} ..2- {sköta|
      bestämma|bygga|styra|bestämmer|sköter|göra jobbet|ta hand om} ..4 {kvinnor|kärring|hon|
      kvinnfolk|fruntimmer|flickan|tjejer|tösen}]
    likely men: [{män|karlar|gubbar|alla män|killar} {är|e} !<neg> ..2- {svin|djur|våldtäktsmän|
      grisar|idioter|as|pedofiler|äckel|avskum|slödder}]
    likely role: [{hysteriska|gnälliga|kacklande|hormonstinna|medelålders|sura|arga|bittra} ..1
      {kulturtanter|kulturtant|genusvetare|feminister|kärringar|tanter|kvinnor|
      klimakteriekärringar|fruntimmer}]
    likely sweet: [{lilla|lille|söta|kära} {gumman|vännen|stumpan|damen|fröken|tjejen|snäckan|
      flickan|gullan|du|hjärtat|vän} ..1 {lämna|låt|du|det|nu|gå|förstår|sånt|detta|ta|sluta|
      försök|politik|inte|överlåt}]
    likely english: [{you|u} ..2 {look|are|sound} ..2 {hot|sexy|fuckable|hottie|bangable}]
    likely role: [{fick|har|fått} ..1 {bara|enbart}? ..1 {jobbet|tjänsten|posten|platsen|rollen|
      uppdraget} ..2 {för att|på grund av|tack vare} ..3- {snygg|snygga|kvinna|tjej|bröst|ben|
      rumpa|utseende|utseendet|söt|ligger|legat|kjol|blond}]
    likely sweet: [{gumman|gumma|vännen|snuttan|stumpan|flickan|tösen} lilla]
    likely sweet: [{lilla gumman|gumman|lilla vännen|lilla vän|lilla flickan|lilla tösen|lilla
      fröken|lilla stumpan|lilla damen|tjejen|flicka lilla} ...3 {begriper|fattar|förstår|kan|
      lämna|låt|klarar|gå|lugna|ta det|orolig|huvud|du|detta|det där}]
    likely desire: [{skicka|visa|lägg ut|ge oss} ..1- {en|lite|fler|några}? ..1- {bild|bilder|
      foto|selfie|film|hud} ..2- {utan tröja|utan bh|utan kläder|i bikini|i bh|i trosor|naken|i
      underkläder|på brösten|på rumpan|från duschen|i sängen|lättklädd}]
    likely desire: [{jag|man|skulle|hade|vill|gärna} ..3- {tagit|ta|ha|haft|böjt|lagt|lägga}
      {henne|dig|hon|den där|en sån} ..1- {över|bakifrån|på|mot|under|i} ..1- {skrivbordet|
      skrivbord|bordet|väggen|kopiatorn|sängen|knät|ratten|kontoret|skåpet}]
    likely role: [{kvinnor|kvinna|tjejer|brudar|kärringar|fruntimmer|kvinnfolk|damer} och
      {bilkörning|bilar|teknik|matte|matematik|politik|pengar|ekonomi|logik|siffror|kartor|
      backning|fickparkering|motorer|makt|vetenskap|verktyg|sport} ..3]
    likely body: [{fin|snygg|läcker|härlig|nice|go|saftig|fast|stor|stora|fina|snygga|goa} {röv|
      rumpa|häck|bak|stjärt|tuttar|pattar|bröst|ben|kropp|byst} ..2 {i|på} ..3]
    likely body: [{gillar|älskar|spanar in|glor på|kollar in|tittar på} ..1 {din|hennes|dina|de
      där} ..1- {rumpa|röv|bröst|tuttar|ben|kropp|häck|urringning|kurvor|former|pattar}]
    likely sweet: [{le|ler} ..1 {mer|mera|lite} ..4 {söt|sötare|snygg|snyggare|fin|vacker|
      lilla}]
    likely desire: [{får|kan|ska|borde} ..1- {hon|du}? ..1- {gärna|alltid|bara}? ..1- {komma|
      följa med|titta förbi|hälsa på} ..1- hem? {till mig|hos mig} ..3]
    likely desire: [{hon|han|du|den blonda|blondinen|brunetten|<role.definite>} ..4 {får|kan}
      gärna ..3- {hem till mig|hos mig|i min säng|i mitt knä|höra av sig|sitta på mig|massera|
      skicka bilder}]
    likely desire: [{jag|man|hade|skulle} ..2- {knullat|satt på|smekt|pippat|slickat|smiskat|
      tagit på|klämt på|nypt|legat med|gökat} ..1- {henne|dig|hon|den där|<role>|
      <role.definite>}]
    likely desire: [{torr|våt|blöt|trång|kåt|rakad|kliar|kliar det|håriga|hårig} ..1- {där nere|
      mellan benen|därnere|i trosan|i trosorna}]
    likely role: [{feminister|feminist|feministerna|genusvetare|kvinnosakskvinnor|rödstrumpor}
      {är|e} !<neg> ..2- {bara|bittra|fula|feta|frigida|sexuellt|okysst|okyssta|hatiska|
      manshatare|sjuka|galna|hysteriska|tjejer som|kärringar}]
    likely role: [{inte|aldrig} {får|fått} {ligga|kuk|en karl|nån karl|till det} ..2]
    likely role: [{låt|lämna} ..1- {männen|karlarna|gubbarna|grabbarna|karlar|riktiga karlar|oss
      män|oss karlar} ..1- {sköta|bestämma|fixa|ta hand|styra|bygga|köra|räkna} ..3]
    likely role: [{ställ|ställa|ställer} {dig|er|sig} vid spisen]
    likely slur: [{vilka|vems|rätt|hur många|många} sängar ..1 {hon|dom|de}? ..2 {legat|ligger|sovit} i?]
    likely slur: [hon ..3- {legat|knullat|sugit|horat} sig {till|upp|fram|dit}]
    likely desire: [{den|dom|de|vilken|vilka} <sexbodystrong> {får|kan|vill|skulle|ska} ..2 {guida|
      visa|sitta|studsa|följa|ta|få}]
    likely desire: [{vad|va} har du ..1 på dig {under|där|nu|ikväll|i kväll|på kontoret}]
    likely sweet: [{låter|ser ut|skriver} som en {söt|sexig|läcker|snygg|het} {tjej|brud|flicka|
      dam|kvinna|donna}]
    """
}
