extension SharedWords {
  /// Insults, bodies and gender.
  static let insults = """
    strongp: \(InsultNouns.unambiguous)
    insultn: \(InsultNouns.unambiguous) idjot idjoten idjoter idot ideot ideoter idito dumbommen
      dumbommar nöt nötet åsna åsnan åsnor tönt/ar fjant/ar clown clownen clowner clownerna
      pajas pajasen pajasar pajaser as aset asen svin svinet svinen gris grisen hycklare/re
      lögnare/re översittare/re sadist/er psykopat/er sociopat/er narcissist/er förlorare/re
      loser losern losers losrar nolla nollan nollor drumlar slusk/ar häxa häxan häxor
      tjockis/ar fuling/ar kryp krypet krypen avskummet skit skiten lymlar bluffmakare/re mes
      mesen mesar nickedocka/or marionettdocka röv asshole arsle/n arslen fåne fånen fånar drägg
      dräggen patrask patrasket pack packet slödder slöddret jävel jäveln jävlarna djävel
      djäveln kärring kärringen kärringar kärringarna käring käringen haggan hagga subba subban
      subbor dåre dåren dårar dårarna galning/ar blötdjur ryggradslös cepe mentalfall
      efterblivna sopa sopan sopor parasit/er snyltare/re skojare/re barnunge/ar
      rötägg rötägget stropp stroppen stroppar mansgris/ar gaphals/ar skrikhals/ar
      charlatan/er kvacksalvare ormen mytoman/er falskspelare/re ljugare/re slacker slöhög
      fylltratt/ar fyllo/n fyllhund/ar alkis/ar pervo ohängt trashank kanalje mobbare/re råtta
      råttan moron idiots diktator/er tyrann/er despot/er maktgalning pamp/ar spån spånet toka
      tok tokar dumbo fjolla fjollan fjompe fjomp svikare/re nazisvin fascistsvin kommunistsvin
      kommunistjävel skata skatan rövarpack
    strongn: \(InsultNouns.unambiguous) idjot idjoten idot dumbommen dumbommar pajas pajasen
      pajasar avskummet arsle/n kärring kärringen kärringar moron drumlar tjockis/ar loser
      losers losern fylltratt/ar psykopat/er svin svinet
    insultsuffix: *idiot *idioten *idioter *idioterna *pucko *puckot *puckon *jävel *jäveln
      *jävlar *jävlarna *djävel *kärring *kärringen *kärringar *gubbjävel *svinet *äckel *äcklet
      *kräket *pajas *mongo *fetto *miffo *rövhål *arslet
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
      retarded worthless trögtänkt ouppfostrad/a egotrippad störd störda hjärnlös/a
      hjärnbefriad/a sinnesslö/a genomkorkad/a genomkorkade urkorkad/a jubelkorkad/a
      stenkorkad/a genomdum/a urdum/a senil/a gaggig/a hjärndött braindead dumihuvudet
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
    womenslur: hora/or fitta/or subba/or  bitch hynda/or
    """
}
