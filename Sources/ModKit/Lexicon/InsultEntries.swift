/// Insults: classes that phrases use in attacks on a person; alone they count only in disguise.
///
/// The classes are `insult-noun` (a person is called it), `insult-adjective` (a person is said to be it),
/// `gendered-noun` (about women), `animal-noun` (literal in most texts) and `filth-noun`.
enum InsultEntries {
  static let all: [LexiconEntry] = [
    LexiconEntry(
      name: "idiot", lexemes: "idiot/er idiotjävel/ar *idiot/er",
      rules: [.personalAttack], severity: 2, strength: .likely, sense: .whenDisguised,
      respelling: "i>ii d>dd t>tt io>jo|ijo|yo o>å", respelled: "idiot idioten idioter",
      shortened: "idjot idjt iddjot idjoter idiiot idot idijot",
      exceptions: "idiotsäker idiotsäkert idiotsäkra idiotsäkr* idiotsäke*",
      hasSwaps: true, classes: ["insult-noun"]),
    LexiconEntry(
      name: "sammansatt skällsord",
      lexemes:
        "*idiot/er idiotgubbe/ar idiotkärring/ar idiotchef/er idiotfan idiotunge/ar idiotpolitiker/re idiotpack/x:idiotpacket "
        + "idiothuvud/x:idiothuvudet.idiothuvuden *pucko/n puckogubbe/ar puckokärring/ar puckochef/er dumjävel/ar fegjävel/ar "
        + "mongojävel/ar mongounge/ar mongofan mongohora/or mongosvin/z cpunge/ar cpjävel/ar cpskalle/ar cpfan cpsvin/z cphora/or gubbjävel/ar gubbfan kärringfan chefsjävel/ar politikersvin/z "
        + "politikerjävel/ar politikerpack/x:politikerpacket sossesvin/z sossejävel/ar moderatjävel/ar äckelgubbe/ar skitstövel/ar "
        + "skithög/ar skitgubbe/ar skitkärring/ar gubbslem/x:gubbslemmet fittnylle/n",
      rules: [.personalAttack], severity: 2, strength: .likely, sense: .compoundInsult),
    LexiconEntry(
      name: "pucko", lexemes: "pucko/n puckon puckohuvud puckojävel/ar puckad/a *pucko/n",
      rules: [.personalAttack], severity: 2, strength: .likely, sense: .whenDisguised,
      respelling: "ck>kk|k|q u>uu o>oo",
      respelled: "pucko puckon", classes: ["insult-noun"]),
    LexiconEntry(
      name: "mongo",
      lexemes:
        "mongo/x:mongot.mongon.mongona.mongos mongoloid/er mongobarn mongojävel/ar mongounge/ar *mongo",
      rules: [.personalAttack], severity: 4, strength: .likely, sense: .whenDisguised,
      respelling: "o>oo m>mm",
      respelled: "mongo mongon", classes: ["insult-noun"]),
    LexiconEntry(
      name: "skällsord",
      lexemes: """
        \(InsultNouns.unambiguous) dummer/x:dummern dåre/ar galning/ar
        fjant/ar fjantis/x:fjantisen.fjantisar tönt/ar nolla/or losers loser/x:losern.losers lozer miffo/n missfoster/x:missfostret.missfostren
        kretin/er imbecill/er debil/er cretin sinnesslö/x:sinnesslöa sinnessjuking/ar psykfall/z psykopat/er sociopat/er narcissist/er
        lögnhals/x:lögnhalsen.lögnhalsar lögnare/re hycklare/re bedragare/re svikare/re fegis/x:fegisen.fegisar mes/x:mesen.mesar mespropp/ar ynkrygg/ar
        kräk/z as äckel/z avskum/z drägg/x:dräggen slödder/x:slöddret patrask/x:patrasket pack/x:packet ohyra/x:ohyran
        skitstövel/ar skithög/ar skitunge/ar skithuvud/x:skithuvudet.skithuvuden skitgubbe/ar skitkärring/ar
        klantskalle/ar klant klantarsel/x:klantarslet klåpare/re amatör/er nöt/x:nöten.nötter åsna/or gås fähund/ar kräkling/ar usling/ar skurk/ar
        parasit/er snyltare/re landsförrädare/re förrädare/re quisling/ar mähä/n toffel/ar
        pajas/x:pajasen.pajasar clown/er gaphals/x:gaphalsen.gaphalsar skrikhals/x:skrikhalsen.skrikhalsar
        byfåne/ar fåne/ar fårhuvud/x:fårhuvudet.fårhuvuden drummel/ar slashas/x:slashasen.slashasar odåga/or latmask/ar
        fyllo/n fyllskalle/ar alkis/x:alkisen.alkisar knarkare/re pundare/re tjackpundare/re horkarl/ar
        pedofil/er pedo/x:pedon.pedos peddo pervo/n perversling/ar sexgalning/ar snuskhummer/x:snuskhummern.snuskhumrar gubbslem/x:gubbslemmet snuskgubbe/ar äckelgubbe/ar
        gubbjävel/ar gubbfan gubbstrutt/ar fanskap/x:fanskapet satmara/or surkärring/ar surpuppa/or surgubbe/ar
        besserwisser/x:besserwissern.besserwissrar översittare/re mobbare/re diktator/x:diktatorn.diktatorer pamp/ar maktmissbrukare/re
        rasist/er nazist/er nazisvin/z fascist/er kommunistsvin/z sossesvin/z sossejävel/ar moderatjävel/ar politikerjävel/ar politikersvin/z politikerpack
        retard/x:retarden.retards moron/x:morons dumbass jackass asshole/x:assholes douchebag/x:douchebags prick dickhead/x:dickheads
        cpbarn cpunge/ar cpjävel/ar cpskalle/ar efterbliving/ar utvecklingsstörd krympling/ar vanskapt monster
        grobian/er bondlurk/ar bonnläpp/ar bonntölp/ar tölp/ar lantis/x:lantisen.lantisar slusk/ar lodis/x:lodisen.lodisar
        *skalle/ar *hjärna *jävel/ar *djävel/ar *äckel/z *fittor
        """,
      rules: [.personalAttack], severity: 2, strength: .likely, sense: .whenDisguised,
      exceptions:
        "dödskalle/ar flintskalle/ar hjärnskalle/ar hårdskalle/ar dödskalle* hjärna/or storhjärna/or lillhjärna/or",
      isUnmasked: false, classes: ["insult-noun"]),
    LexiconEntry(
      name: "skällsord",
      lexemes: """
        dumskalle/ar dumbom dumhuvud/x:dumhuvudet.dumhuvuden korkskalle/ar tönt/ar miffo/n missfoster kräk/z äckel/z avskum/z
        lögnhals psykopat/er pedofil/er pedo fegis parasit/er slödder efterbliven/a korkad/a dum/a retard/x:retards moron/x:morons asshole/x:assholes
        """,
      rules: [.personalAttack], severity: 2, strength: .likely, sense: .whenDisguised),
    LexiconEntry(
      name: "nedsättande adjektiv",
      lexemes: """
        dum/a dumdryg/a korkad/a efterbliven/a inkompetent/a obildad/a okunnig/a puckad/a puckig/a trög/a trögtänkt/a tröghuvad/a blåst/a
        idiotförklarad/a idiotisk/a imbecill/a debil/a sinnesslö/a sinnessjuk/a hjärndöd/a hjärntvättad/a hjärnskadad/a knäpp/a
        galen/a tokig/a rubbad/a störd/a utvecklingsstörd/a cp cpskadad/a mongoloid/a
        äcklig/a vidrig/a motbjudande patetisk/a ynklig/a ynkrygg feg/a falsk/a lögnaktig/a skenhelig/a korrupt/a ohederlig/a maktgalen/a maktfullkomlig/a
        ful/a fet/a tjock/a smällfet/a rultig/a ovårdad/a lat/a arbetsskygg/a värdelös/a oduglig/a talanglös/a patetisk/a töntig/a mesig/a fjantig/a
        elak/a ond/a ondskefull/a sadistisk/a hjärtlös/a samvetslös/a pervers/a snuskig/a sliskig/a skitful/a skitdum/a asful/a asdum/a svinful/a svindum/a
        jävlig/a dryg/a självgod/a uppblåst/a arrogant/a otrevlig/a bitter/a senil/a gaggig/a dement/a alkad/a stupid dumb retarded pathetic
        """,
      rules: [.personalAttack], severity: 2, strength: .possible, sense: .whenDisguised,
      isUnmasked: false,
      classes: ["insult-adjective"]),
    LexiconEntry(
      name: "nedsättande ord om kvinnor",
      lexemes: """
        hora/or fitta/or luder/x:ludret.ludren slampa/or slyna/or subba/or hynda/or bimbo/x:bimbon.bimbos.bimbor fnask/z madrass/er hagga/or häxa/or
        kärring/ar käring/ar kärringjävel/ar käringjävel/ar satkärring/ar satkäring/ar surkärring/ar surfitta/or häxjävel fruntimmer/x:fruntimret.fruntimren
        fjolla/or våp/z brud/ar fjortis/x:fjortisen.fjortisar bitch/x:bitchen.bitches.bitcharna cunt/x:cunts whore/x:whores slut sluts skank/x:skanks
        feministfitta/or feminazi/x:feminazis feministhora/or mansätare/re manhatare/re batikhäxa/or gumma/or stumpan sötnos/ar
        *kärring/ar *käring/ar *hora/or *fitta/or *luder *slyna
        """,
      rules: [.sexistHarassment], severity: 3, strength: .possible, sense: .whenDisguised,
      isUnmasked: false, classes: ["gendered-noun"]),
    LexiconEntry(
      name: "djurord",
      lexemes: """
        svin/z gris/ar sugga/or råtta/or apa/or hund/ar hundjävel byracka/or as ko/x:kon.kor.korna kossa/or åsna/or får orm/ar mask/ar
        kackerlacka/or lus/x:lusen.löss.lössen snigel/ar padda/or gam/ar hyena/or asgam/ar igel/ar blodigel/ar odjur/z best/ar gnagare/re
        """,
      rules: [.personalAttack], severity: 2, strength: .possible, sense: .whenDisguised,
      isUnmasked: false,
      classes: ["animal-noun"]),
    LexiconEntry(
      name: "ohyra",
      lexemes: """
        parasit/er ohyra/x:ohyran skadedjur/z kackerlacka/or råtta/or avskum/z drägg/x:dräggen slödder/x:slöddret patrask/x:patrasket pack/x:packet
        sopor sopa avfall/x:avfallet böldpest/x:böldpesten cancer/x:cancern cancersvulst/er virus/x:viruset smitta/x:smittan pest/x:pesten djur/z odjur/z bestar
        undermänniska/or människoskräp/x:människoskräpet lort smuts/x:smutsen ogräs/x:ogräset gräshoppor löss insekt/er svin/z blodsugare/re iglar
        kräk/z bottenskrap/x:bottenskrapet löss vildar vilde barbar/er primater apor
        """,
      rules: [.hate], severity: 3, strength: .possible, sense: .whenDisguised, isUnmasked: false,
      classes: ["filth-noun"]),
    LexiconEntry(
      name: "porr", lexemes: "porr porren porn porno porrfilm/er pornstar", rules: [.violencePorn],
      severity: 3,
      strength: .likely, sense: .whenDisguised),
  ]
}
