/// Swearing: religious, excrement and obscene words, in the order of their severity.
enum SwearingEntries {
  static let religious: [LexiconEntry] = [
    LexiconEntry(
      name: "fan",
      lexemes:
        "fan fanskap/x:fanskapet.fanskapen fanstyg/x:fanstyget.fanstygen fanders fandens faen",
      rules: [.profanity], severity: 1, strength: .likely, sense: .supporter,
      shortened: "faan fahn phan fhan faaan fvan ffan"),
    LexiconEntry(
      name: "fan",
      lexemes: "fyfan ifan förfan såfan hurfan vadfan vafan fyffan jävelfan fanihelvete "
        + "fanimej fanimig fanemej fanemig faneme fanimejs kommunfan politikerfan chefsfan rektorsfan lärarfan "
        + "grannfan snutfan byråkratfan handläggarfan tantfan gubbfan kärringfan skitfan apfan idiotfan "
        + "fyfan* förfan* vadfan* vafan* *fyfan *förihelvete förihelvete* *ihelvete ihelvete",
      rules: [.profanity], severity: 1, strength: .clear,
      shortened: "fyf fyfaan fyyfan ffs fifan"),
    LexiconEntry(
      name: "jävla",
      lexemes:
        "jävla jävlas jävlar jävlars jävlarna jävlarnas jävel jävels jäveln jävelns jävlig/a "
        + "jävligen jävlighet/er jävlaste jävelskap/x:jävelskapet jävelunge/ar jävlades jävlats jävlad "
        + "jävelusisk/a jävulsk/a jävul",
      rules: [.profanity], severity: 1, strength: .clear,
      respelling: "ä>e|ae|äe|ää|ee v>f|w|vv|b l>ll j>jj la>laa",
      respelled: "jävla jävlar jävel jäveln jävlig jävligt jävliga jävlarna",
      shortened:
        "jvl jvla jvlar jvlr jvligt jvlig jvliga jvel jveln jvlarna jävl jäkvla jväla javvla gävla gävlar "
        + "gävligt jvälar jävlq yävla yävlar",
      hasSwaps: true),
    LexiconEntry(
      name: "djävla",
      lexemes:
        "djävla djävlas djävlar djävlars djävlarna djävlarnas djävel djäveln djävels djävlig/a djävulsk/a "
        + "djävlighet/er djävulskap/x:djävulskapet djävelskap/x:djävelskapet",
      rules: [.profanity], severity: 1, strength: .clear, respelling: "ä>e|ae|ää v>f|w|vv",
      respelled: "djävla djävlar djävel djävlig djävligt djävliga",
      exceptions: "djävulsrocka* djävulskreta"),
    LexiconEntry(
      name: "-jävel",
      lexemes:
        "*jävel/ar *djävel/ar *jävlarna *jävla *djävla jävla* djävla* jävel* djävel* jävlar* jävlaskit "
        + "herrejävlar",
      rules: [.profanity], severity: 2, strength: .clear),
    LexiconEntry(
      name: "helvete",
      lexemes: "helvete helvetet helveten helvetes helvetets helvetesjävla helvetisk/a helvetestyg "
        + "helvetes* jävlahelvete *helvete",
      rules: [.profanity], severity: 1, strength: .clear, respelling: "e>ä l>ll t>tt v>w|vv",
      respelled: "helvete helvetes helvetet",
      shortened:
        "hlvt hlvte hlvete hlvtes helvte helvet hellvetä hällvetä hällvettä hellvettä helvetta "
        + "helvetä hellvete hällvete helwettä helvtte hellwete helvätte",
      exceptions:
        "helvetica* helvetesgap* helvetesfall* helvetesbränna* helvetesklyfta* helvetesdal* "
        + "helvetesberg* helvetesfors* helvetesvik* helvetesmoss* helveteskäl* helvetesrot* helvetesö* helvetesgrott* helveteshål*",
      hasSwaps: true),
    LexiconEntry(
      name: "satan",
      lexemes:
        "satan satans satanjävel satansjävel satansjävlar satanihelvete satansunge/ar satankäring "
        + "satkäring/ar satkärring/ar satmara/or satunge/ar satgubbe/ar satans*",
      rules: [.profanity], severity: 1, strength: .likely, respelling: "t>tt a>aa",
      respelled: "satan satans", shortened: "satn sattans satanas",
      exceptions:
        "satansmässa* satansvers* satanskyrka* satansdyrk* satansnäs* satanskult* satansrock* satansgrott* satanshål*"
    ),
    LexiconEntry(
      name: "förbannade", lexemes: "förbannade förbannat förbannad",
      rules: [.profanity], severity: 1, strength: .likely, sense: .attribute,
      isUnmasked: false),
    LexiconEntry(
      name: "perkele",
      lexemes:
        "perkele perkeles saatana saatanan jumalauta vittu vitun paska paskan paskat hevonpaska "
        + "voivittu haistavittu perkelejävel",
      rules: [.profanity], severity: 1, strength: .clear,
      shortened: "prkl perkule perrkele perkelle"),
    LexiconEntry(
      name: "faen",
      lexemes: "fandeme helvede helvedes jævla jævlig jævlige jævel jævler faenskap drittsekk "
        + "djevel djevla forbanna kuksuger",
      rules: [.profanity], severity: 1, strength: .likely),
  ]

  static let excrement: [LexiconEntry] = [
    LexiconEntry(
      name: "skit",
      lexemes: "skit skits skiten skitens skitar skitarna skita/v:skiter.sket.skitit.skit.skiten "
        + "skitsnack/x:skitsnacket skitprat/x:skitpratet skitstövel/ar skithög/ar skitunge/ar skitkärring/ar "
        + "skitgubbe/ar skitgöra skitdåligt skitkul skitföretag/z skitkommun/er skitbolag/z skitsamma "
        + "skitstor/a skitbra skitdålig/a skitjobb/x:skitjobbet skitväder/x:skitvädret skitskola/or skithus "
        + "skitviktigt skitfolk skitpack skithuvud/x:skithuvudet.skithuvuden skitnödig/a nedskiten nerskiten "
        + "skitfan skitjävel/ar jävlaskit helvetesskit skit*",
      rules: [.profanity], severity: 1, strength: .likely, respelling: "k>kk|c t>tt|th i>ii sk>skj",
      respelled: "skit skiten skita skiter",
      shortened: "skjit sjit skith schkit zkit szkit skti skiit skiitt skitt sktit skt*",
      exceptions:
        "skitig/a skitur skituren skiturer skiturerna skitträsk* skittjärn* skitunnel skitunneln skitunnlar skitävling* "
        + "skitruppen skitrupp skitur* skitillbehör* skiteknik* skitekniker* skitränare* skitränar* skiterräng* "
        + "skitest skitester skitriatlon* skitröja* skitrailer* skitur* skiturist* skitak* skitig* skitaxi* skitåg* skitips* skitider* skitältet skitrend* skitillgång* skitillverk* skittle* skitterfilm*"
    ),
    LexiconEntry(
      name: "piss",
      lexemes:
        "piss pisset pissväder/x:pissvädret pissdålig/a pisstråkig/a pisskommun/er pissjobb pisskall/a pisskallt "
        + "pissråtta/or pisshuvud pissig/a pissenkel pissenkelt pissful/a pissljum/a piss*",
      rules: [.profanity], severity: 2, strength: .likely,
      exceptions: "pissoar/er pissoar* pissoir* pissarro* pissmyra/or pisspotta/or"),
    LexiconEntry(
      name: "arsle",
      lexemes:
        "arsle arslet arslen arslena arsel arslets arsles arselhål/z arslehål/z arselslickare/re",
      rules: [.profanity], severity: 2, strength: .clear, respelling: "s>z l>ll",
      respelled: "arsle arslet"),
    LexiconEntry(
      name: "röv",
      lexemes:
        "röv röven rövens rövhål/z rövhatt/ar rövslickare/re rövslickeri rövknulla/v1 rövknull rövpul/ar "
        + "rövballe/ar rövkärring/ar rövkommun/er rövgubbe/ar rövig/a rövjävel/ar "
        + "rövhål* rövknull* rövslick* rövpul* rövhatt* rövhuvud* rövkommun* rövtråkig* rövdålig* rövjobb*",
      rules: [.profanity], severity: 2, strength: .clear, respelling: "v>f|w|vv ö>öö|oe",
      respelled: "röv röven rövhål", shortened: "roven roev roeven"),
  ]

  static let obscene: [LexiconEntry] = [
    LexiconEntry(
      name: "kuk",
      lexemes:
        "kuk kuken kukens kukar kukarna kuks kukjävel/ar kukhuvud/x:kukhuvudet.kukhuvuden  kuksugare/re "
        + "kuksugar/x:kuksugarna kuksugande kuksugning kukskalle/ar kukfan hästkuk/ar kuksås kuk* "
        + "*hästkuk",
      rules: [.profanity], severity: 3, strength: .clear, respelling: "k>kk|q|c u>uu",
      respelled: "kuk kuken kukar",
      shortened: "kuq kukk kkuk",
      exceptions:
        "kukeliku* kuckeliku* kukk* kuku* kukab* kukri* kuksa* kuksor*"),
    LexiconEntry(
      name: "fitta",
      lexemes:
        "fitta/or fittjävel/ar fitthuvud fittsug/x:fittsuget fittslickare/re fittlus/x:fittlusen fitthora/or fittig/a "
        + "fittunge/ar fittface fittfan *fitta/or fitt*",
      rules: [.profanity], severity: 3, strength: .clear, respelling: "f>ph|ff i>ii|y t>ttt",
      respelled: "fitta fittan fittor",
      shortened: "ftta fjitta fitttan",
      exceptions: "fittja* fitting* fittipaldi* fittest fitts fittness*",
      classes: ["obscene-noun"]),
    LexiconEntry(
      name: "knulla",
      lexemes:
        "knulla/v1 knull knullet knullbar/a knullkompis/ar knullad/a knullfilm/er knullmaskin "
        + "getknullare/re bögknulla/v1 arslknulla rövknullad genomknullad mammaknullare/re morsknullare/re "
        + "*knullare/re *knulla knull*",
      rules: [.profanity], severity: 3, strength: .clear, respelling: "u>uu ll>l n>nn k>c|q",
      respelled: "knulla knullar knullad",
      shortened: "knll knlla knula knular", exceptions: "knullruf*"),
    LexiconEntry(
      name: "runka",
      lexemes:
        "runka/v1 runkare/re runkning runkbulle/ar runk runkgubbe/ar runkjävel/ar runksugen avrunkning",
      rules: [.profanity], severity: 3, strength: .clear, respelling: "u>uu k>kk|c",
      respelled: "runka runkar runkare"),
    LexiconEntry(
      name: "hora", lexemes: "hora horas", rules: [.profanity, .sexistHarassment], severity: 3,
      strength: .clear,
      sense: .bareHomograph, shortened: "horaa hoora whora"),
    LexiconEntry(
      name: "hora",
      lexemes:
        "horan horans horor horors hororna horornas horunge/ar horjävel/ar horjävla horbock/ar hormamma "
        + "horkärring/ar horkäring/ar horfitta/or horluder horfan mammahora mediahora kommunhora "
        + "jävlahora gratishora lyxhora *hora/or horhuvud/x:horhuvuden",
      rules: [.profanity, .sexistHarassment], severity: 3, strength: .clear,
      respelling: "o>oo|å h>hh",
      respelled: "horan horor", exceptions: "senhora senhoras"),
    LexiconEntry(
      name: "luder",
      lexemes: "luder ludret ludren luderjävel luderkärring/ar jävlaluder kommunluder *luder",
      rules: [.profanity, .sexistHarassment], severity: 3, strength: .clear,
      respelling: "u>uu d>dd",
      respelled: "luder", exceptions: "alluder inkluder exkluder"),
    LexiconEntry(
      name: "pitt", lexemes: "pitten pittjävel pitthuvud hästpitt kusse kussen pikkhode",
      rules: [.profanity], severity: 3, strength: .likely, isUnmasked: false),
    LexiconEntry(
      name: "slampa", lexemes: "slampa/or slampig/a slampjävel slampfitta madrasslampa",
      rules: [.sexistHarassment], severity: 3, strength: .likely, respelling: "a>aa m>mm",
      respelled: "slampa slampor"),
    LexiconEntry(
      name: "slyna",
      lexemes:
        "slyna/or fnask/x:fnasket.fnasken.fnaskjävel subba/or bimbo/x:bimbon.bimbos.bimbor.bimbosar satkärring "
        + "fjortisslyna jävlaslyna kärringjävel/ar käringjävel/ar kärringfan käringfan *kärringjävel *käringjävel "
        + "fitthagga/or gatuslyna/or *slyna *subba",
      rules: [.sexistHarassment], severity: 3, strength: .likely, respelling: "y>yy a>aa",
      respelled: "slyna subba"),
  ]
}
