extension SharedWords {
  /// Insults, bodies and gender.
  static let insults = """
    insultn: idiot/er idiotjävel idiotjäveln idiotjävlar idjot idjoten idjoter idot ideot
      ideoter idito pucko/n pucko dumskalle dumskallen dumskallar dumskallarna dumbom dumbommen
      dumbommar fårskalle fårskallen fårskallar fårskallarna fårhuve fårhuvud fårhuven nöt nötet
      ärkenöt ärkenötet åsna åsnan åsnor tönt/ar fjant/ar clown clownen clowner clownerna pajas
      pajasen pajasar pajaser kräk/z as aset asen äckel äcklet äcklen äckelgubbe äckelgubben
      svin svinet svinen gris grisen hycklare/re lögnare/re översittare/re sadist/er psykopat/er
      sociopat/er narcissist/er förlorare/re loser losern losers losrar nolla nollan nollor
      medelmåtta/or latmask/ar slöfock/ar odåga/or drummel drummeln drumlar slusk/ar snåljåp/ar
      girigbuk/ar häxa häxan häxor gubbjävel gubbjäveln gubbjävlar tjockis/ar fetto/n fettot
      flintskalle flintskallen flintskallar fuling/ar miffo/n mongo/n mongo imbecill imbecillen
      imbeciller knäppgök/ar knäppskalle knäppskallen knäppskallar stolle stollen stollar
      tokstolle tokstollen tokstollar virrpanna/or fegis/ar ynkrygg/ar kryp krypet krypen
      skitstövel skitstöveln skitstövlar avskum avskummet skithög skithögen skithögar skit
      skiten slemtorsk/ar slemmo snorunge snorungen snorungar slyngel slyngeln slynglar lymmel
      lymmeln lymlar bluffmakare/re mähä/n mähä mespropp/ar mes mesen mesar nickedocka/or
      marionettdocka rövslickare/re arslickare/re röv rövhål/z rövhatt/ar asshole arsle/n arslen
      strebersnubbe streber strebern besserwisser besserwissern besserwissrar gnällspik/ar
      surkärring/ar surgubbe surgubben surgubbar bonnläpp/ar byfåne byfånen byfånar fåne fånen
      fånar tölp/ar drägg dräggen patrask patrasket pack packet slödder slöddret idiotkärring
      idiotgubbe idiotgubben jävel jäveln jävlarna djävel djäveln kärring kärringen kärringar
      kärringarna käring käringen kärringjävel satkärring haggan hagga ragata ragatan subba
      subban subbor surtant surpuppa dåre dåren dårar dårarna galning/ar dumhuvud dumhuvudet
      dumhuvuden dummerjöns tjockskalle blötdjur ryggradslös åsnehuvud cepe cpunge dampunge
      psykfall/z mentalfall efterblivna sopa sopan sopor parasit skojare/re skurk/ar bandit/er
      rötägg rötägget pappskalle pappskallar korkskalle träskalle träskallar stropp stroppen
      stroppar snobb/ar diva divan skrävlare/re pratkvarn mansgris/ar gaphals/ar skrikhals/ar
      posör/er charlatan/er kvacksalvare ärthjärna/or ormen mytoman/er falskspelare/re
      ljugare/re slashas/ar slacker slöhög vettvilling/ar fylltratt/ar fyllo/n fyllhund/ar
      alkis/ar snuskhummer snuskgubbe snuskgubben snuskgubbar pervo perversling ohängt trashank
      kanalje jubelidiot/er helidiot mobbare/re råtta råttan moron idiots diktator/er tyrann/er
      despot/er maktgalning pamp/ar fähund/ar usling/ar spån spånet dönick/ar mupp/ar toka tok
      tokar dumsnut/ar dumbo puckon storpucko superpucko wannabe fjolla fjollan fjompe fjomp
      mesproppar latoxe latoxen svikare/re nazisvin fascistsvin kommunistsvin kommunistjävel
      hönshjärna skata skatan toffel tofflor rövarpack
    strongn: idiot/er idiotjävel idiotjäveln idiotjävlar idjot idjoten idot pucko/n dumskalle
      dumskallen dumskallar dumbom dumbommen dumbommar fårskalle fårskallen fårskallar fårhuve
      fårhuvud ärkenöt ärkenötet pajas pajasen pajasar kräk/z gubbjävel gubbjäveln gubbjävlar
      fetto/n flintskalle flintskallen miffo/n mongo imbecill imbecillen imbeciller slöfock/ar
      odåga/or latmask/ar snåljåp/ar knäppgök/ar knäppskalle knäppskallen skitstövel skitstöveln
      skitstövlar avskum avskummet skithög skithögen rövslickare/re rövhål/z rövhatt/ar arsle/n
      byfåne byfånen byfånar tölp/ar äckelgubbe äckelgubben kärringjävel satkärring psykfall/z
      idiotkärring idiotgubbe idiotgubben jubelidiot/er dumhuvud dumhuvudet ärthjärna/or
      pappskalle träskalle träskallar korkskalle surkärring/ar surgubbe surgubben ynkrygg/ar
      fegis/ar fähund/ar storpucko superpucko bonnläpp/ar mespropp/ar kärring kärringen
      kärringar äckel äcklet äcklen dumsnut/ar moron mupp/ar drummel drummeln drumlar slashas/ar
      hönshjärna tjockis/ar loser losers losern svin svinet slyngel slyngeln dönick fylltratt/ar
      psykopat/er
    insultsuffix: *idiot *idioten *idioter *idioterna *pucko *puckot *puckon *jävel *jäveln
      *jävlar *jävlarna *djävel *kärring *kärringen *kärringar *gubbjävel *svinet *äckel *äcklet
      *kräk *kräket *pajas *mongo *fetto *miffo *rövhål *arslet
    insultadj: korkad/a dum/a puckad/a efterbliven/a förståndshandikappad förståndshandikappade
      efterblivne störd störda stört hjärndöd hjärndöda hjärndött dumihuvudet imbecill imbecilla
      idiotisk idiotiska patetisk/a vidrig/a äcklig/a motbjudande värdelös/a oduglig/a
      obegåvad/a lågbegåvad/a lågpannad lågpannade trögfattad/a trögtänkt hjärntvättad/a
      rubbad/a galen/a tokig/a vriden sinnessjuk/a mentalsjuk/a psyksjuk/a cp cpskadad dampig
      osympatisk elak/a lömsk/a falsk/a feg/a lat/a fet/a ful/a tjock/a talanglös/a
      ryggradslös/a samvetslös/a hjärtlös/a empatilös känslokall/a obildad/a ouppfostrad/a
      ohyfsad/a bortskämd bortskämda maktgalen/a maktkåt/a pinsam inkompetent/a okunnig/a
      dumdryg dryg/a mallig självgod/a uppblåst uppblåsta arrogant/a egotrippad egotrippade
      självupptagen egenkär skenhelig/a inskränkt inskränkta inavlad/a hjärnskadad/a skadad
      bindgalen/a stormgalen/a skitdum/a skitful/a jättedum asdum blåst hopplös sjukihuvudet
      senil/a dement hysterisk dumme dumma dummaste stupid dumb pathetic disgusting ugly
      retarded worthless äckliga slö slöa gnällig bitter fånig/a töntig/a snål/a girig/a
      ondskefull/a ond onda lögnaktig/a ohederlig/a opålitlig/a osmaklig creepy snuskig/a
    strongadj: korkad/a puckad/a efterbliven/a efterblivne förståndshandikappad hjärndöd
      hjärndöda imbecill imbecilla patetisk/a vidrig/a äcklig/a oduglig/a obegåvad/a
      lågbegåvad/a trögfattad/a rubbad/a cp talanglös/a ryggradslös/a samvetslös/a hjärtlös/a
      känslokall/a maktgalen/a maktkåt/a skenhelig/a inavlad/a hjärnskadad/a bindgalen/a
      skitdum/a skitful/a asdum lågpannad lågpannade hjärntvättad/a stupid pathetic disgusting
      retarded worthless trögtänkt ouppfostrad/a egotrippad störd störda
    intens: så jävla jävligt fan helt riktigt fullständigt fullkomligt sjukt otroligt ofattbart
      rent för världens förbannat förbannad bara skit as extremt totalt genuint verkligen djävla
      djävligt satans helvetes ju faktiskt hur vilken vad
    jav: jävla djävla javla jevla jäkla förbannade förbaskade satans helvetes jävlars fucking
      fkn fuckin
    mildperson: gubbe gubben tant tanten unge ungen ungar ungarna handläggare politiker lärare
      snut snuten snutar människa människor fruntimmer kommunalråd chef typ lapplisa byråkrat
      byråkrater rektor snubbe tönt käring landsortsbo 08a 08or bonde kommunist sosse sossar
      moderat kvinna kvinnfolk nolla pensionärer pensionär
    sexbody: rumpa rumpan röv röven stjärt stjärten bröst brösten tuttar tuttarna pattar
      pattarna lökar lökarna ben benen kropp kroppen häck häcken bak byst bysten urringning
      urringningen klyfta klyftan kurvor bakdel ass arsle meloner melonerna
    sexbodystrong: tuttar tuttarna pattar pattarna rumpa rumpan röv röven stjärt stjärten lökar
      meloner urringning urringningen urringad
    women: kvinnor kvinnorna kvinnfolk kvinnfolket kvinns tjejer tjejerna brudar fruntimmer
      kärringar käringar damer fruar kvinna kvinnan kvinnfolken feminister fruntimren jäntor
      flickor
    womenslur: hora/or fitta/or subba/or bitch hynda/or madrass
    """
}
