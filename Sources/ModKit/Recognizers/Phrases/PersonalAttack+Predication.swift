extension RuleGrammar {
  /// Lines of `personal-attack` that say something of a person: a noun, an adjective, a comparison, what
  /// the person cannot do, and how the person looks.
  static let personalAttackPredication =
    """
    likely he: [<cop> !<neg> !{kallad|kallade|kallat} ..4- <strongp>] !{som|till}
    likely point: [<strongp> {på|i|hos|från|bakom|vid|inom} ..1- <office>]
    likely point: [{nollan|nollorna|clownen|clownerna|pajasen|töntarna|tönten|häxan|häxorna|
      stroppen|stropparna|pampen|snobben|snobbarna|fånen|fånarna|dåren|dårarna|galningen|
      galningarna|hycklaren|hycklarna|lögnaren|lögnarna|mesarna|svinen|aset|autisten|cpt|
      dampungen|psykfallet|alkisen|fyllot|fettot|tjockisen|parasiterna|snyltarna} {på|i|hos|från|
      bakom|vid|inom} ..1- <office>]
    likely he: [$who ..4- <cop> !<neg> ..2- {en|ett|ena|bara} ..1- {riktig|riktigt|
      jävla|äkta|sån|stor|gammal|patetisk|uppblåst|dryg|ynklig|fullständig|komplett} ..1-
      <mildlabel>]
    likely he: [<cop> ..1- {bara|blott|endast} {en|ett} ..2- {<puppet>|nolla|clown|pajas|häxa|barnunge}]
    likely he: [<cop> ..1- {en|ett} ..1- {liten|riktig|små}? {hitler|stalin|putin|mussolini|gestapo|
      nazist|fascist|quisling|judas}]
    likely he: [<cop> ..2- {<charadj>|vidriga|hemska|vedervärdiga|otäcka|usla} {människa|människor|
      typer|typ|person|personer|figur|figurer|varelse|varelser}]
    likely he: [<cop> ..1- {inget|ingenting|inte} annat än ..3- {<strongp>|<insultn>|<badperson>}]
    likely you: [<headadj> ..1- i <head>] !{av|efter}
    likely he: [$who ..5- {<cop>|verkar} !<neg> ..2- {så|fullt|nästan|typ|helt}? ..1- <dumadj>
      som {{en|ett|två|tre|tusen}? <any>}]
    likely he: [$who ..5- {<cop>|verkar} ..2- {lika|ungefär|nästan|typ} ..2- <wiseadj> som {en|
      ett|två|min|mitt} !{professor|räv|uggla|geni|örn|ängel} <any>]
    likely he: [{mer|större|mera} ..1 {hjärna|vett|intelligens|charm|personlighet|empati|iq} i
      {en|ett|min|mitt} ..2]
    likely he: [{har|hade} ..1 {sett|träffat|mött} ..1 {smartare|klokare|intelligentare|
      trevligare|kvickare|vassare|piggare} ..2]
    likely he: [{högre|mer|större} {iq|intelligens} ..2 än {du|dig|ni|er|han|honom|hon|henne|
      <role.definite>|hela}]
    likely he: [iq ..1- {som|under|på|lägre|i|motsvarande|nära} {en|ett|noll|nollan|
      rumstemperatur|nivå|än}]
    likely he: [$who ..2- {kan|klarar|förmår|lyckas|orkar} ..1 {inte ens|int ens|knappt|
      knappast|väl knappt} ..1 {stava|läsa|skriva|skriv|tänka|knyta|torka|knäppa|koka|räkna
      till|hitta era egna|hitta sitt eget|hitta sin egen|resa sig|resa på sig}]
    likely he: [{arsle|arslet|arslen|röv|röven|rövar|häck|häcken|rumpa|ända|ändan} ..1- med
      {båda|två|bägge}]
    likely he: [{har|gick|hoppade} {du|ni|han|hon|<role.definite>} ..2- {gått ut|av|i|klarat}
      ..1- {särskolan|särskola|obsklassen|obsklass|lågstadiet|dagis|sjuan|trean}]
    likely he: [{skriver|beter|resonerar|pratar|stavar|uppför|argumenterar|tänker|agerar|
      gnäller|betedde} ..2- som {en|ett|två|värsta} ..2- {<agekid>|<insultn>|<strongp>}] !{det|
      jag}
    likely he: [{noll|mindre|obefintlig|ingen|inga|inte en|knappt någon|utan} ..1- {hjärna|
      hjärnceller|hjärncell|hjärnkapacitet|hjärnverksamhet|tankeverksamhet}] !{för|till}
    likely he: [{du|ni|han|hon|karln|$person} ..2- saknar ..4 {begåvning|vett|hyfs|folkvett|
      empati|intelligens|ryggrad|hjärna|skam|samvete|heder|karaktär}]
    likely he: [aldrig ..2 {gjort|jobbat|arbetat|tagit|lyft} ..3 {handtag|dagsverke|hederligt|
      ärligt|finger|vettigt}] !{åt|i}
    likely he: [{du|ni|han|hon|karln|$person} ..3- {ser ut|såg ut|luktar|stinker|låter|går omkring|
      klär sig} som {en|ett} ..2- <vehicle>]
    likely order: [{gå|åk|stick|spring} {och|å} {klipp|tvätta|duscha|banta|raka|borsta} ..1 {dig|er}] , ..2 {du ser|du luktar|<insultn>|<mildperson>|du är}
    likely you: [ta {din|dina} ..1 {medicin|mediciner|piller|tabletter|lyckopiller}] ..1
      {<insultn>|<mildperson>}
    likely you: [har du ..1 {glömt|slutat} ..1 {ta|med}? ..1 {medicinen|medicinerna|dina
      mediciner|dina piller|pillren}]
    likely he: [{du|ni|han|hon|$person|<role.definite>} ..4- {rymt|rymd|rymling|släppts|utsläppt|utskriven|permis|rymmare} ..2- {från|ur} ..1-
      {dårhuset|hispan|psyket|mentalsjukhuset|zoo|djurparken|apburen|buren|anstalten}]
    likely he: [$who ..3- {hör|höra|borde|skulle} ..2 {hemma|sitta|bo|vara|låsas in|spärras in|
      skickas} ..1 {på|i|till} ..1 {hemmet|dårhuset|hispan|zoo|soptippen|tippen|psyket|
      mentalsjukhus|långvården|sandlådan|apburen|särskolan|särskola|museum|bur}]
    likely he: [{<strongadj>|gaggig|dum|lat|feg|ful|fet|falsk} ..1 {är|e} {du|han|hon|ni} ..1-
      {också|dessutom|allihop|allihopa|hela|med}]
    likely he: [$who ..2- <cop> {för gammal|för gamla} för {att|sitt|jobbet|posten|uppdraget}]
    likely he: [{har|lider} {du|ni|han|hon|$person} ..1 {downs|cp|damp|adhd|autism|alzheimer|
      hjärnskada|tourettes|diagnos} ..1 eller]
    clear you: [{du|ni} ..1- <cop> ..2 {ingenting|inget|noll|nada|skit|inte ett dugg} ..1 {värd|
      värda}]
    likely you: [ingen ..3- {sakna|saknar|gråta över} {dig|er|dej}] {när|om|din|ditt|gubbe|kärring}
    likely he: [{den|din|de|dina|denna|dom|denne|detta|ditt} ..2- <baddef> {<basehead>|
      <role.definite>}]
    likely point: [{samling|gäng|hög|bunt|skara|hord} ..2- <strongadj> <any>]
    likely you: {du|dig|ditt|din|er|ni} ...8 , [<insultn>] $
    likely you: [{va|vad} {e|är|ä} {du|ni|han|hon} för ..2- {<insultn>|<mildlabel>|<badperson>}]
    likely he: [{spritt|splitter|skvatt|sprit} {språngande|skvatt}? {galen|
      tokig|vansinnig|från vettet}] !{efter|i|av|på}
    likely english: [{you|u|ur|youre|he|she|they|mayor|guy} ..3- <englishinsult>] !{at|about|of|if}
    likely english: [{your|the|this|that} ..2- {mayor|staff|council|boss|guy|principal|teacher|
      clerk|officer} ..3- {is|are|was|r} ..3- <englishinsult>]
    except: ~{i|på|hos|från|för|om|till|vid} <thing> ..3- <cop>
    except: {kattungen|katten|hunden|valpen|hästen|hund|katt|kattunge|valp|häst} ..3- <cop>
    except: {kattungen|katten|hunden|valpen|hästen|hund|katt|kattunge|valp|häst} ..3- <cop> ..4-
      {<strongp>|<insultn>}
    except: lat {person|människa|typ}
    except: {en|ett} ..1 {åker|köper|äter|har} ..3 {<strongp>|<insultn>}
    except: {inte|aldrig|sluta|ingen} ..3 {kalla|kallar|kallas|kallad}
    except: {<cop>|var} ..1- {inte|int|ingen} ..2- <strongp>
    """

  /// The classes that those lines name.
  static let personalAttackWords = """
    office: *kontoret *förvaltningen *nämnden *avdelningen *enheten *kansliet kommunen kommunhuset
      stadshuset rådhuset kommunhus stadshus soc socialen socialtjänsten bygglov tekniska tekniken
      receptionen växeln kassan luckan fullmäktige styrelsen ledningen kommunledningen posten
      skolledningen förskolan skolan badhuset biblioteket hemtjänsten kundtjänst kontaktcenter
      parkeringsbolaget gatukontoret miljökontoret byggnadsnämnden äldreboendet gymnasiet
    mildlabel: snobb/ar skrävlare/re pratkvarn/ar posör/er diva/or toffel/ar medelmåtta/or
      streber/x:strebern besserwisser/x:besserwissern.besserwissrar wannabe amatör/er klåpare/re
      gaphals/ar paragrafryttare/re pappersvändare/re viktigpetter pellejöns/ar nolla/or mes/ar
      tönt/ar fjant/ar clown/er häxa/or katastrof/er skam plåga barnunge/ar hycklare/re lögnare/re
      skurk/ar bandit/er girigbuk/ar stropp/ar pamp/ar fjolla/or gnällspik/ar snyltare/re tjockis/ar pajas/ar tomte/ar
    puppet: papegoja papegojor marionett/er marionettdocka nickedocka/or knähund/ar kappvändare
      jasägare dörrmatta dörrmattor gratisätare skrivbordskrigare paragrafryttare pappersvändare
      strebare karriärist/er bluff bluffmakare springpojke lakej/er megafon hejaklack skuggfigur
      ballong luftballong
    headadj: dum dumma tom tomma sjuk sjuka bränd brända störd störda skadad skadade mjuk lös
      ihålig snurrig snurriga rubbad rubbade knäpp knäppa sne sned skev kokt cp korkad korkade
      blåst blåsta trög tröga rökt rökta rutten ruttna tappad vriden seg slö mör lost knas bortkopplad
    head: huvudet huvet huvut huvve hövve hövvet hue huet skallen bollen knoppen kolan pallet
      knäppan hjärnan kokosnöten kålroten pannan roten
    dumadj: dum/a korkad/a trög/a lat/a ful/a fet/a tjock/a falsk/a slö/a blåst/a puckad/a hal/a
      obildad/a feg/a
    wiseadj: smart/a vass/a skarp/a klok/a begåvad/a intelligent/a kompetent/a användbar/a
      snabbtänkt/a charmig/a kvick/a begåvade rolig/a trevlig/a varm/a empatisk/a
      hjälpsam hjälpsamma spännande välkommen sympatisk/a pålitlig/a mogen mogna social/a levande
    agekid: tvååring treåring fyraåring femåring sexåring sjuåring åttaåring nioåring tioåring
      *åring unge barnunge dagisbarn dagisunge bebis fjortis fjortisar
    vehicle: mopp sopa sopkvast säl val valross flodhäst gris griskulting *gris padda zombie kråka
      uggla luffare uteliggare fågelskrämma skurborste toaborste häxa clown troll lik säck *säck
      korv köttbulle spöke fiskpinne lodis ko kossa häst åsna apa råtta missfoster groda skunk
      avlopp soptunna sopsäck fyllo påse ballong badboll tunna avföring
    baddef: lata feta dumma korkade elaka falska äckliga vidriga odugliga jävla fega sura
      inkompetenta patetiska efterblivna slöa dryga otrevliga lögnaktiga förbannade uppblåsta
      självgoda bortskämda inskränkta hjärndöda fula snåla maktgalna maktkåta senila gaggiga
      värdelösa samvetslösa hjärtlösa ryggradslösa
    basehead: säck säcken stöt stöten människan människa människorna karln karl gubben gubbe
      gubbarna kärringen kärring kärringarna käring käringen tanten tant tanterna kossan kossa
      grisen gris grisarna råttan råtta råttorna typen typerna figuren figurerna jäveln jävlarna
      fan fanskapet snubben bruden rackaren stofilen pampen pamparna klanten klantarna byråkraten
      byråkraterna politikern politikerna politiker ormen padda paddan skatan apan apa aporna
    thing: beslutet förslaget idén planen appen systemet vägen bron rondellen korsningen taxan
      avgiften regeln reglerna upplägget hemsidan blanketten debatten svaret bygget parken skylten
      lagen politiken budgeten filmen boken pjäsen statyn byggnaden huset *beslutet *förslaget
      *planen *systemet *reglerna *taxan *avgiften *appen *bygget
    englishinsult: moron morons idiot idiots imbecile clown clowns loser losers asshole retard
      retarded scum braindead dumbass muppet muppets dickhead prick worthless pathetic disgusting
      stupid dumb coward cowards brainless spineless useless incompetent liar liars pig pigs bitch
    """
}
