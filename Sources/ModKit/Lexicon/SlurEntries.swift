/// Slurs against population groups, most of them made from a group and a word of contempt.
enum SlurEntries {
  /// First elements that name a group, as they stand in compounds.
  private static let groups = """
    neger blatte svartskalle svarting araber arab muslim jude somalier afghan kurd turk irakier iranier rom zigenar
    tattar lapp same finn ryss polack balkan afrikan invandrar flykting asyl bög flat lesb trans homo hbtq
    kines asiat indian islam utlännings
    """

  /// Last elements of contempt that make the compound a slur.
  private static let contempt = """
    jävel/ar djävel/ar svin/z pack/x:packet fan hora/or fitta/or luder/x:ludret äckel/z slödder/x:slöddret avskum/z
    ohyra/x:ohyran patrask/x:patrasket råtta/or kuk/ar
    """

  /// First elements that are contempt already, so that even *-unge* is.
  private static let slurs = "neger blatte svartskalle jude bög tattar zigenar"

  private static var compounds: String {
    // As bytes, for they are some thousand words.
    var forms: [UInt8] = []
    let first = wordForms(groups)
    let last = wordForms(contempt)
    for group in 0..<first.count {
      for ending in 0..<last.count {
        forms += first[group]
        forms += last[ending]
        forms.append(0x20)
      }
    }
    for slur in slurs.split(separator: " ") {
      forms += "\(slur)unge/ar \(slur)gubbe/ar \(slur)kärring/ar \(slur)käring/ar ".utf8
    }
    return String(decoding: forms.dropLast(), as: UTF8.self)
  }

  static var all: [LexiconEntry] {
    [
      LexiconEntry(
        name: "sammansatt skällsord mot folkgrupp", lexemes: compounds, rules: [.hate], severity: 4,
        strength: .clear),
      LexiconEntry(
        name: "neger",
        lexemes:
          "neger negern negers negerns negrer negrers negrerna negrernas negrar negrarna negress/er "
          + "halvneger/x:halvnegrer blåneger/x:blånegrer sandneger/x:sandnegrer negerbarn negerhövding negerkuk/ar "
          + "neggo/x:neggon.neggos nigger/x:niggern.niggers.niggrar.niggrarna nigga/x:niggas.niggor niggah sandnigger "
          + "svartneger negerby negerland *nigger *neger",
        rules: [.hate], severity: 4, strength: .clear, respelling: "e>ee|ä|ää g>gg r>rr",
        respelled: "neger negern negrer negrar",
        shortened: "nigg neggr nääger näger nägger"),
      LexiconEntry(
        name: "negerboll", lexemes: "negerboll/ar negerkyss/ar negerdocka/or negerlakrits",
        rules: [.hate], severity: 4,
        strength: .possible, sense: .dated, isUnmasked: false),
      LexiconEntry(
        name: "blatte",
        lexemes:
          "blatte/ar blattar blattarna blattelover blatteland blattegäng/x:blattegänget.blattegängen blattekommun/er "
          + "blattehora blattesvenska blattefierad blattestad blattetjej/er blattekille/ar blatteskola/or blattig/a blatte* *blatte/ar",
        rules: [.hate], severity: 4, strength: .clear, respelling: "a>aa|ä t>ttt e>ä",
        respelled: "blatte blatten blattar blattarna",
        shortened: "blte bltte", exceptions: "blattell*"),
      LexiconEntry(
        name: "svartskalle",
        lexemes: "svartskalle/ar svartskallejävel/ar svarting/ar svartskallegäng "
          + "kolsvarting/ar svartskall/x:svartskallar",
        rules: [.hate], severity: 4, strength: .clear, respelling: "v>vv|w k>kk ll>l",
        respelled: "svartskalle svartskallar svartskallarna",
        shortened: "svrtskalle svartskll svarskalle"),
      LexiconEntry(
        name: "skällsord mot folkgrupp",
        lexemes:
          "guling/ar gulingjävel/ar kanake/ar parkeringsneger kameljockey/x:kameljockeys.kameljockeyn kamelknullare/re "
          + "åsneknullare/re getknullare/re ökenråtta/or ökennigger ökenneger paki/x:pakis.pakin judesnok/ar judenäsa/or "
          + "judelakej/er judeslöd muzzie/x:muzzies muslimgris/ar muslimpest/x:muslimpesten arabgris/ar turkgris/ar "
          + "finnpajsare/re zigge/ar tattarfolk/x:tattarfolket zigenarfolk/x:zigenarfolket lappkärring/ar lappgubbe/ar "
          + "snedögd/a apfolk/x:apfolket rasfrämling/ar folkutbytare/re wetback/x:wetbacks raghead/x:ragheads "
          + "towelhead/x:towelheads sandnigger/x:sandniggers chink/x:chinks gook/x:gooks beaner/x:beaners apajävel/ar "
          + "negerapa/or batikkärring/ar juggejävel/ar skäggbarn/z",
        rules: [.hate], severity: 4, strength: .clear),
      LexiconEntry(
        name: "nedsättande ord om folkgrupp",
        lexemes:
          "babbe/ar svartmuskig/a batikhäxa/or kulturberikare/re berikare/re rasfrämmande kameldrivare/re",
        rules: [.hate], severity: 4, strength: .possible, sense: .dated, isUnmasked: false),
      LexiconEntry(
        name: "zigenare",
        lexemes: "zigenare/re zigenerska/or tattare/re zigenarläger/x:zigenarlägret",
        rules: [.hate], severity: 4,
        strength: .possible, sense: .dated, respelling: "z>s", respelled: "zigenare zigenarna"),
      LexiconEntry(
        name: "bögjävel",
        lexemes:
          "bögknull bögknulla/v1 bögknullare/re bögig/a bögrunk bögapa/or skitbög/ar äckelbög/ar jävlabög/ar "
          + "rövpilot/er bajspackare/re bajsgeting/ar transa/or trannie/x:trannies tranny/x:trannys shemale/x:shemales "
          + "faggot/x:faggots pedobög/ar fjollbög/ar pervobög/ar könsförvirrad/a homopest/x:homopesten",
        rules: [.hate], severity: 4, strength: .likely),
      LexiconEntry(
        name: "bög", lexemes: "bög bögar bögarna bögen", rules: [.hate], severity: 4,
        strength: .possible,
        sense: .whenDisguised),
    ]
  }
}
