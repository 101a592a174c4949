/// Nouns that are insults of a person wherever they are said of one, in the spelling of `inflectedForms`.
///
/// None of them has another meaning in a comment field: no animals, trades, roles or crimes. The
/// lexicon finds them in disguise, and the phrases of personal attack take them as they stand.
enum InsultNouns {
  /// Lexemes on one line.
  static let unambiguous = lexemes.split(whereSeparator: \.isWhitespace).joined(separator: " ")

  private static let lexemes = """
    idiot/er jubelidiot/er ärkeidiot/er helidiot/er pucko/n storpucko/n superpucko/n jubelpucko/n
    dumburk/ar dumskalle/ar dumbom/x:dumbommen.dumbommar.dumbommarna dumsnut/ar dummerjöns/ar dumfan
    dumjävel/ar dumhuvud/x:dumhuvudet.dumhuvuden dumhövve/n dumhue/n dumboll/ar dumpelle/ar
    korkskalle/ar korkhuvud/x:korkhuvudet.korkhuvuden träskalle/ar pappskalle/ar tjockskalle/ar
    fårskalle/ar knäppskalle/ar klantskalle/ar plattskalle/ar tomskalle/ar blåsskalle/ar
    puckoskalle/ar kålhuvud/x:kålhuvudet.kålhuvuden fårhuvud/x:fårhuvudet.fårhuvuden fårhuve
    åsnehuvud/x:åsnehuvudet.åsnehuvuden puckohuvud/x:puckohuvudet.puckohuvuden
    sopprot/x:sopproten.sopprötter.sopprötterna stolpskott/z jubelåsna/or ärkenöt/x:ärkenötet.ärkenötter
    imbecill/er kretin/er byfåne/ar byidiot/er stolle/ar tokstolle/ar knäppgök/ar galenpanna/or
    virrpanna/or dönick/ar mupp/ar puckstolle/ar hönshjärna/or ärthjärna/or fågelhjärna/or
    guldfiskhjärna/or miffo/n mongo/n efterbliving/ar missfoster/x:missfostret.missfostren
    stofil/er sjåp/z lismare/re skvallerkärring/ar gnällröv/ar surröv/ar dårfink/ar träbock/ar
    tråkmåns/ar fubbick/ar fyllbult/ar mansbebis/ar nucka/or gubbdjävel/ar kärringdjävel/ar
    idiotdjävel/ar gubbstrutt/ar gubbjävel/ar gubbfan gubbslem/x:gubbslemmet äckelgubbe/ar satgubbe/ar fulgubbe/ar
    surgubbe/ar gnällgubbe/ar satmara/or satkärring/ar satkäring/ar surtant/er surkärring/ar
    surkäring/ar surkart/ar surpuppa/or kärringjävel/ar käringjävel/ar kärringfan gnällkärring/ar
    gnällspik/ar ragata/or fulkärring/ar skitkärring/ar skitgubbe/ar
    fetto/n fettpadda/or fettklump/ar fläskberg/z flintskalle/ar fetknopp/ar äckelpotta/or
    mähä/n mespropp/ar ynkrygg/ar fegis/x:fegisen.fegisar kräk/z äckel/z avskum/z skithög/ar
    skitstövel/ar skithuvud/x:skithuvudet.skithuvuden slemboll/ar slemhög/ar slemtorsk/ar slemmo
    rövhål/z rövhatt/ar arselhål/z rövslickare/re arslickare/re fähund/ar svinpäls/ar usling/ar
    tölp/ar bonntölp/ar bonnläpp/ar bondlurk/ar drummel/ar drulle/ar klantarsel/x:klantarslet
    latmask/ar latoxe/ar slöfock/ar odåga/or odugling/ar slashas/x:slashasen.slashasar dagdrivare/re
    lögnhals/x:lögnhalsen.lögnhalsar psykfall/z vettvilling/ar snorunge/ar snorvalp/ar lymmel/ar
    slyngel/ar snåljåp/ar snuskhummer/x:snuskhummern.snuskhumrar snuskgubbe/ar
    perversling/ar fyllskalle/ar töntskalle/ar fjantskalle/ar pajasgubbe/ar idiotgubbe/ar
    idiotkärring/ar idiotjävel/ar puckojävel/ar mongojävel/ar cpjävel/ar cpskalle/ar cpunge/ar
    dampunge/ar politikerjävel/ar chefsjävel/ar fanskap/x:fanskapet.fanskapen
    """
}
