/// The words around a number or an address that say whose it is.
struct IdentityWords: Sendable {
  /// "personnummer" and its abbreviations.
  let identityNumber: WordClass
  /// Names of numbers that are no one's identity: invoice, order, case.
  let otherNumber: WordClass
  /// Someone in particular: pronouns, kin, neighbours.
  let person: WordClass
  /// What makes a number private: at home, mobile, call me.
  let privately: WordClass
  /// Switchboards, offices and services.
  let office: WordClass
  /// Prices, offers and trades.
  let trade: WordClass
  /// Where someone lives.
  let home: WordClass
  /// Where something is broken or takes place.
  let place: WordClass
  /// Prepositions that point out a place in the street.
  let beside: WordClass
  /// Vehicles and what is done with them.
  let vehicle: WordClass
  /// What announces a plate right before it.
  let plateCue: WordClass
  /// What stands before a number that looks like a plate and is not.
  let notPlate: WordClass
  /// Owning, building, living: beside a property designation.
  let owner: WordClass
  /// The municipality's plans and decisions: beside a property designation.
  let plan: WordClass
  /// What stands before two numbers with a colon that are no property.
  let notProperty: WordClass
  /// Digits in words.
  let numeral: WordClass
  /// "fyra sista" and what else announces the last four digits.
  let lastFour: WordClass
  /// Bank accounts.
  let account: WordClass
  /// Living and moving, in the sentence before or after an address.
  let residence: WordClass

  init(_ builder: inout VocabularyBuilder) {
    func define(_ name: String, _ words: String) -> WordClass {
      builder.define("identity." + name, exactly: spellings(words))
    }
    identityNumber = define(
      "number",
      """
      personnummer personnumret personnumren personnr persnr pnr pn persnummer personid id idnummer idnr \
      samordningsnummer samordningsnumret samordningsnr samnr födelsenummer födelsenumret född födda \
      födelsedatum ssn tnummer personalnummer identitetsnummer
      """)
    otherNumber = define(
      "other",
      """
      faktura fakturan fakturanummer fakturanumret fakturanr ocr ocrnummer ocrnumret order ordernummer \
      ordernumret ordernr bokning bokningsnummer bokningsnr ärende ärendet ärendenummer ärendenumret \
      ärendenr diarienummer diarienumret diarienr dnr diarie kundnummer kundnumret kundnr referens \
      referensnummer referensnr ref bankgiro bankgirot bankgironummer bg plusgiro plusgirot postgiro pg \
      isbn issn kolli kollinummer kollinr spårningsnummer spårning sändningsnummer artikel artikelnummer \
      artikelnr art serienummer serienr avtalsnummer avtal anläggningsnummer anläggningsid mätarnummer \
      organisationsnummer organisationsnumret orgnummer orgnr org iban bic swift beslut beslutet \
      biljettnummer lottnummer streckkod ean version modell typ perioden pågår anmälningskod
      """)
    person = define(
      "person",
      """
      han hon hen honom henne hans hennes hens hon's dom deras grannen grannens grannar granne grannarna \
      mamma mamman pappa pappan morsan farsan fru frun hustru man dotter dottern son sonen bror brodern \
      syster systern svåger svärmor svärfar sambo sambon exet rektorn rektor läraren lärare chefen \
      handläggaren handläggare politikern kommunalrådet ordföranden killen tjejen gubben kärringen tanten \
      mannen kvinnan familjen ägaren ägare hyresgästen hyresgäst tränaren vaktmästaren guy he she him her \
      his person personen snubben typen idioten jäveln sköterskan läkaren mattelärarn fröken magistern
      """)
    privately = define(
      "private",
      """
      privat privata privatnummer privatnumret privatmobil privattelefon hemnummer hemnumret hemtelefon hem \
      hemma mobil mobilen mobilnummer mobilnumret mobilnr hemligt smsa messa sms honom henne hennes hans \
      mig mej mitt nå nås når ringer lur luren hen
      """)
    office = define(
      "office",
      """
      växel växeln växelns växelnummer kundtjänst kundtjänsten kundservice kundcenter kontaktcenter \
      servicecenter medborgarkontor medborgarkontoret medborgarservice jour jouren journummer journumret \
      felanmälan felanmäl reception receptionen kansli kansliet expedition expeditionen kontoret kontor \
      kommunen kommunens kommun polisen polis vårdcentral vårdcentralen mottagningen apoteket biblioteket \
      simhallen badhuset sjukhuset räddningstjänsten brandkåren skatteverket försäkringskassan \
      trafikverket bokningen biljetter tipstelefon hjälplinje hjälplinjen stödlinje telefontid \
      telefontider hotline dygnet öppet öppettider webben hemsidan turistbyrån föreningen kyrkan \
      pastorsexpeditionen vajouren driftstörning störningsjour störningsjouren helpline switchboard
      """)
    trade = define(
      "trade",
      """
      offert offerten offerter rabatt rabatten boka bokar beställ beställa erbjuder erbjudande pris priser \
      priset prisvärd billig billiga billigt kr kronor sek rutavdrag rotavdrag rut rot firma firman ab hb \
      kontant säljer säljes köp köper hyr uthyres tjänster service städning städhjälp flytthjälp däckbyte \
      målare snickare rörmokare elektriker takläggning fönsterputs discount offer booking kampanj rea \
      värdering konsultation gratis kunder uppdrag tidsbokning tid salong verkstad kurs anmälan salu
      """)
    home = define(
      "home",
      """
      bor bodde bott bo bosatt hemma hem hemadress hemadressen hemadresser adress adressen adresser privatadress \
      granne grannen grannens grannarna familjen ägaren ägare hyresgästen hyresgäst flyttade flyttat \
      flyttar inneboende knacka knackar knackade lives live living house villan villa huset stugan hemifrån \
      lgh lägenheten trappan hos brevlådan address home skriven folkbokförd folkbokförda heter dörren
      """)
    place = define(
      "place",
      """
      lampa lampan lamporna lyktstolpe lyktstolpen gatlykta gatlyktan gatubelysning gatubelysningen \
      belysning belysningen hål hålet hålen grop gropen gropar potthål potthålet gupp guppet farthinder \
      farthindret brunn brunnen vatten vattnet läcka läckan vattenläcka träd trädet träden gren grenen häck \
      häcken buske busken buskarna snö snön ploga plogat plogad plogas sanda sandat sandad halka halt is \
      skylt skylten cykelbana cykelbanan gångbana gångbanan trottoar trottoaren övergångsställe \
      övergångsstället hållplats hållplatsen busskur busskuren busshållplats parkering parkeringen \
      papperskorg papperskorgen lekplats lekplatsen asfalt asfalten vägarbete vägarbetet avlopp avloppet \
      dagvattenbrunn container containern containrar rondell rondellen korsning korsningen gatan vägen \
      bygget byggarbetsplats byggarbetsplatsen detaljplan detaljplanen kontor kontoret ingång entré entrén \
      biblioteket museet skolan förskolan vårdcentralen butik butiken affär affären restaurang \
      restaurangen café caféet salong salongen föreningslokalen bygdegården lokalen ses samling träffas \
      klockan kl öppet öppnar öppettider välkomna välkommen loppis möte mötet kontor medborgarkontoret \
      kommunhuset stadshuset station stationen återvinning återvinningen återvinningsstation sopor \
      fjärrvärme vattenläckan olycka olyckan brand branden bron parken torget streetlight bil bilen \
      övergivna flaggstång elskåp elskåpet mötesplatsen laddstolpe laddstolpen tömdes tömts hämtas
      """)
    beside = define(
      "beside",
      """
      utanför vid ve mot mittemot bredvid framför bakom mellan korsningen hörnet nära intill längs förbi \
      outside near opposite at
      """)
    vehicle = define(
      "vehicle",
      """
      bil bilen bilar bilens bilarna kombi suv skåpbil skåpbilen lastbil lastbilen van transporter husbil \
      husbilen moppe moppen moped mopeden epa epan epatraktor mc motorcykel motorcykeln cross crossen \
      släp släpet släpvagn trailer traktor traktorn volvo saab bmw audi tesla toyota ford kia skoda passat \
      golf mercedes merca peugeot renault nissan taxi taxin buss fyrhjuling fyrhjulingen reg regnr \
      regnumret regnummer registreringsnummer registreringsnumret registreringsskylt skylt skylten skyltar \
      plåt plåten nummerplåt nummerplåten parkerar parkerad parkerade parkerat felparkerad felparkerar \
      parkering p-plats handikapplats handikappplatsen handikapparkering kör körde kört körs kör-i \
      föraren förare fartdåre tomgång tomgångskör bötfälla bötfällas böter bötfäll blockerar äger ägare \
      ägaren dumpar dumpade stod fortkörning rattfyllo rattfull smet smitare smitning krockade repade \
      backade tutade plate licence license car truck parked driver vans vito sprinter däck däcken garage \
      uppfart infart utfarten utfart
      """)
    plateCue = define(
      "platecue",
      """
      reg regnr regnumret regnummer registreringsnummer registreringsnumret registreringsskylt plåt plåten \
      nummerplåt nummerplåten skylten plate
      """)
    notPlate = define(
      "notplate",
      """
      sal salen rum rummet kurs kursen linje buss tåg tåget flyg flyget artikel modell typ form blankett \
      blanketten version iso en standard din paragraf § spår spåret hiss hus byggnad byggnaden kod koden \
      kapitel sida sidan lag förordning plan produkt klass lokal lokalen punkt skåp skåpet grupp ärende
      """)
    owner = define(
      "owner",
      """
      ägaren ägare äger äges ägarna ägarens grannen granne grannens grannarna fastigheten fastighet tomten \
      tomt tomtägaren huset stugan bor bodde familjen hans hennes deras bygger byggt byggde byggdes altan \
      altanen bygglov förhandsbesked strandskydd svartbygge svartbygget svartbyggt mitt min vårt vår \
      lagfart lagfarten pantbrev köpte köpt sålde sålt arrendator hushållet avlopp avloppet brunn utan
      """)
    plan = define(
      "plan",
      """
      detaljplan detaljplanen planen plan planområdet dagordning dagordningen dagordningens kommunens \
      kommunen kommunägd allmän stadshuset kommunhuset skolan förskolan förskola antagen antagits antogs \
      samråd samrådet markanvisning markanvisningen översiktsplan översiktsplanen nämnden fullmäktige \
      planbesked kvarteret exploatering exploateringen park parken naturreservat
      """)
    notProperty = define(
      "notproperty",
      """
      psaltaren psalm matteus markus lukas johannes mosebok mos romarbrevet korinthierbrevet jesaja ordspråksboken \
      apostlagärningarna uppenbarelseboken skala skalan kl klockan kapitel kap sfs prop proposition bet \
      lag förordning resultat slutresultat ställningen halvtid odds förhållande förhållandet mål vers \
      version ratio score score:
      """)
    numeral = builder.define("identity.numeral", exactly: Array(SpokenDigits.values.keys).sorted())
    lastFour = define(
      "lastfour", "sista siffrorna siffror kontrollsiffror kontrollsiffrorna slutar last")
    residence = define(
      "residence",
      "bor bodde bott bosatt flyttade flyttat hemadress hemadressen därifrån lives live")
    account = define(
      "account",
      """
      konto kontot kontonummer kontonumret kontonr clearing clearingnummer clearingnr personkonto lönekonto \
      sparkonto bankkonto bankkontot
      """)
  }
}
