extension SharedWords {
  /// Trade, works, crimes, illness and other matters.
  static let matters = """
    weaponemoji: 🔪 🔫 💣 🪓 🗡 ⚰ 🪦 🩸 ⚔ 🧨
    place: almköping sverige stockholm göteborg malmö uppsala sävsta norrvik storgatan torget
    womenslurbare: ludret luder luderet luderen slampa/or horjävel/ar horunge/ar fnask/z
      slyna/or bimbo bimbon bimbos fittjävel mansslyna horstake knullhora surfitta torrfitta
      bitterfitta kärringfitta kuksugare/re lågprishora kommunhora feminazi feminazis
      feministhora feministfitta batikhäxa/or fitthora horgris hyndjävel
    porn: porr porren porno porrfilm porrfilmer porrfilmen porrsida porrsajt porrbild porrbilder
      sexfilm sexfilmer sexvideo sexvideor sexvideos sexchatt sexcam camsex nakenbild
      nakenbilder nakenfilm nakenchatt nakenfoton nudes onlyfans xxx camshow knullfilm
      knullfilmer hardcore hentai porn milf milfs gangbang squirt sexdejt sexdejter knullkontakt
      knullkontakter sexkontakt sexkontakter eskort escort eskorttjejer snuskfilm snuskfilmer
      amatörporr barnporr nakenshow
    sexact: knulla knullar knullade avsugning avsugningar deepthroat runkar onanerar gruppsex
      analsex oralsex creampie cumshot blowjob
    gore: halshuggning halshuggningar halshuggningen halshugger halshöggs avrättning
      avrättningen avrättningar torterar torteras flår flås lemlästade lemlästad inälvor
      inälvorna tarmar tarmarna avhugget avhuggna avhuggen styckade styckad stympad stympade
      gore snuff förblöder dödsögonblicket liket liken lik sönderkörd sönderkörda krossad
      krossade djurplågeri självmordet beheading execution dödsklipp dödsvideo
    offer: dm pm pma dma swisha snap snapchat telegram onlyfans profilen profil länk länken link
      kanal kanalen prenumerera gratis free click klicka skickar säljer delar visar
    work: bok boken böcker böckerna bokens lärobok läroboken läroböcker läroböckerna kursbok
      kursboken kursböcker kurslitteratur kurslitteraturen roman romanen romaner deckare
      deckaren kapitel kapitlet artikel artikeln artiklar artiklarna krönika krönikan reportage
      reportaget låttext låttexten låt låten låtar låtarna dikt dikten dikter film filmen filmer
      filmerna serie serien serier säsong säsongen album albumet skiva skivan noter noterna
      nothäfte nothäftet facit bilder bilderna foto foton fotot fotografier fotografierna
      skolfoto skolfotona skolfotografens ritningar ritningarna karta kartan tidning tidningen
      ljudbok ljudboken ljudböcker spel spelet spelen programvara match matchen matcher
      matcherna musik musiken pjäs pjäsen manus manuset konsert konserten textbook book movie
      movies series ebook ebooks kokbok kokboken matteboken mattebok skolböcker skolbok
      läromedel läromedlet sidorna kollektion mönster mönstret stickmönster serietidning
      serietidningar bilderbok barnbok barnboken föreställning föreställningen musikal musikalen
    pirate: torrent torrents torrentsajt torrentsajten torrentsida torrentfil torrentfiler torrentlänk magnetlänk piratkopia piratkopior piratkopierad
      piratkopierade piratkopierat piratbay keygen warez crackad crackade crackat iptv iptvlista
      dreambox olagliga olaglig olagligt betalvägg betalväggen vattenstämpel vattenstämpeln
      paywall piratsajt piratsida kodi putlocker fmovies sweflix swefilmer
    promo: rabatt rabatten rabatter rabatterat rabattkod rabattkoden erbjudande erbjudandet
      erbjudanden kampanjpris kampanjpriser kanonpris superpris fyndpris lågpris lågprisbutik
      extrapris kampanjerbjudande introduktionspris öppningserbjudande utförsäljning
      utförsäljningen slutrea rea rean lagerrensning realisation rutavdrag rotavdrag fastpris
      paketpris specialpris vipkund presentkort provapris discount sale deal deals fyndet fynda
      fyndkväll lunchbuffé lunchbuffe afterwork happyhour delbetalning offert offerter
      prisgaranti nöjdkundgaranti billigast billigaste lägst kvalitetsgaranti
    pricelike: 199kr
    shop: *salongen *kompaniet *kliniken *fixarna *firman *outlet *shop *webbshop *webbutik
      *möbler juristbyrån advokatbyrån redovisningsbyrån städbolaget flyttfirman byggfirma
      byggfirman städfirma städfirman målerifirma rörfirma elfirma takfirma taxiföretag lash frisörsalong nagelsalong massagesalong hudvård
    service: flytthjälp städhjälp flyttstäd flyttstädning hemstäd hemstädning storstädning
      fönsterputs fönsterputsning takläggning takbyte takrengöring takmålning trädfällning
      stubbfräsning stamspolning avloppsrensning relining luftvärmepump värmepumpar bergvärme
      takfix takkonsult bilvård bilrekond rekond däckbyte däckhotell fotvård massage hudvård
      ansiktsbehandling lashlift fransförlängning naglar nagelförlängning gelénaglar gellack
      microblading tatuering hårförlängning hunddagis bokföring dödsbo dödsbon dödsbotömning
      bortforsling skrotbil skrotbilar husmålning fasadtvätt altanbygge badrumsrenovering
      köksrenovering golvslipning markarbeten dränering plattläggning stenläggning
      takarbeten snickeriarbeten hundtrimning tarot tarotläsning reiki ansiktslyft spådomar
      barnkalas ponnyridning flyttbärare hemmafix biltvätt däckskifte
    member: loppis loppisen basar basaren gudstjänst gudstjänsten insamling insamlingen
      föreningen förening föreningens klassresa klassresan skolresa skolresan lotter kyrkan
      församlingen välgörenhet scouterna scoutkåren hembygdsföreningen idrottsföreningen
      fritidsgården
    health: adhd add autism autistisk autist asperger aspergers bipolär schizofren schizofreni
      psykos psykoser psykotisk depression deprimerad utbränd utmattad utmattningssyndrom ångest
      panikångest ätstörning ätstörningar anorexi anorektiker bulimi borderline ptsd dement
      demens demenssjuk alzheimer alzheimers parkinson parkinsons stroke hjärtinfarkt cancer
      bröstcancer prostatacancer lungcancer tjocktarmscancer hjärntumör tumör tumörer leukemi
      lymfom ms als epilepsi epileptiker diabetes diabetiker hiv hivsmittad aids hepatit
      klamydia gonorré herpes syfilis könssjukdom könssjuk tuberkulos tbc kol reumatism downs
      utvecklingsstörd utvecklingsstörning funktionsnedsatt funktionsnedsättning synskadad blind
      döv rullstol rullstolsbunden gravid havande abort aborten missfall ivf steriliserad
      alkoholist alkoholism alkoholiserad alkoholproblem missbruk missbrukare missbrukar
      narkoman narkomaner pillermissbruk pillermissbrukare spelmissbruk spelberoende sjukskriven
      sjukpensionär sjukpension förtidspension förtidspensionerad psyksjuk psykiatrin rättspsyk
      självmord självmordsförsök självmordsbenägen suicidal överdos antidepressiva antabus
      metadon subutex litium dialys inkontinent stomi tourettes tourette tics dyslexi
      dyslektiker magsår psykbryt sammanbrott självskadebeteende självskadar tvångssyndrom ocd
      lupus crohns fetmaopererad potensproblem impotent bipolar depressed pregnant schizophrenic
      alcoholic addict cancern mentalpatient psykpatient demensen diagnosen diagnos diagnoser
      leversjukdom skrumplever hjärnskada hjärnskadad svagbegåvad kleptoman medicinering
      sinnesslö utmattning utmattningen utmattningsdepression hjärtsvikt pacemaker kateter
      amputerad amputerade fibromyalgi endometrios självmordstankar tvångstankar panikattacker
      epileptisk demenssjuka psykossjuk autismspektrum ibs blodcancer hudcancer
    social: socialbidrag socialbidragstagare försörjningsstöd fosterhem fosterhemmet familjehem
      lvu lvm omhändertagen omhändertagna omhändertaget orosanmälan orosanmälningar orosanmäld
      orosanmälda socialbidraget boendestöd aktivitetsersättning sjukersättning kontaktfamilj
      skyddsboende hemlös bostadslös vräkt vräkta
    crimeverb: stjäl stjäler stal stulit snott snodde snattar snattade snattat förskingrar
      förskingrade förskingrat mutar mutade mutat mutades bestuckit fifflar fifflade fifflat
      bedragit svindlar svindlade svindlat langar langade langat knarkar knarkade våldtog
      våldtagit våldtar misshandlar misshandlade misshandlat antastat antastade tafsar tafsade
      tafsat smugglar smugglade smugglat förfalskar förfalskade förfalskat skattefuskar
      skattefuskade utpressar utpressade mördade mördat smygfilmar smygfilmade rattfyllde anlade
      rånade rånat häler ofredade ofredat pedofil länsat länsade
    crimenoun: tjuv tjuven tjuvar pedofil pedofilen bedragare bedragaren våldtäktsman
      våldtäktsmannen kvinnomisshandlare hustrumisshandlare mördare mördaren knarklangare
      langare langaren knarkare knarkaren brottsling brottslingen kriminell svindlare svindlaren
      sexköpare djurplågare djurplågaren pyroman mutkolv mutkolven skattesmitare skattefuskare
      bidragsfuskare rattfyllerist rattfyllo smugglare hälare förskingrare lurendrejare snattare
      korrupt alkoholist blottare blottaren tafsare sexförbrytare våldsverkare våldsman
      mördarinna falskmyntare skojare skurk bidragsbedragare landsförrädare spion horbock thief
      pedophile crook barnamisshandlare barnmisshandlare terrorist hallick ockrare utpressare gängmedlem
      gängkriminell mordbrännare kidnappare barnamördare kattmördare fyllerist knarklangaren fifflare
      hustruplågare
    anycrime: mutor muta mutan mutad mutbrott förskingring förskingrat bedrägeri bedrägerier
      stöld snatteri rattfylla rattfylleri misshandel våldtäkt sexköp skattebrott skattefusk
      bidragsfusk barnporr barnporrbrott häleri penningtvätt korruption korrupt skattesmitning
      svartjobb svartbygge djurplågeri narkotikabrott koppleri utpressning ofredande
      vänskapskorruption
    workplace: soc socialtjänsten socialkontoret hemtjänsten hemtjänstens vården sjukhuset
      vårdcentralen skolan skolhälsovården elevhälsan polisen försäkringskassan kommunen
      kontaktcenter housing office bup psykiatrin äldreboendet boendet lss gruppbostaden
      biståndsenheten överförmyndaren kronofogden skatteverket apoteket banken förskolan
      upphandlingsenheten kvinnojouren receptionen solgläntan
    codeword:  sommar2023 sommar2024 sommar2025 admin123 qwerty password123 hej123
    emoji0: 🐒 🐵 🦍 🐀 🪳 🐖 🐫
    emoji1: 🐒 🐵 🦍 🐀 🪳 🐖 🤮
    emoji2: 🤡 🐍 🐷 🐀 💩 🐒 🤮 🐖 🐑 🐽 🧟
    emoji3: 🤡 🐍 🐷 🐀 💩 🐖 🐽
    emoji4: 🍆 💦 🍑 👅 👙
    emoji5: 🍆 💦 🍑 👅
    role.office: städerskan städaren brevbäraren vikarien praktikanten servitrisen servitören
      bartendern badvakten simläraren kantorn organisten fastighetsskötaren fritidspedagogen
      undersköterskan barnskötaren specialpedagogen *läraren *lärarn *chefen *rektorn *handläggaren *handläggarn *politikern
      *ordföranden *vaktmästaren *chauffören *sekreteraren *assistenten *inspektören *direktören
      *sköterskan *ledaren *tränaren *vakten *strategen *planeraren *samordnaren *pedagogen
      *bibliotekarien *kuratorn *läkaren *kassören *entreprenören *grannen *mäklaren *prästen
      *städerskan *kocken *föreståndaren *juristen *revisorn *föraren *frisören *bonden
      *hyresvärden *hygienisten *psykologen *tandläkaren *biträdet *receptionisten *arkitekten
      *journalisten *utredaren *ägaren *ingenjören *kommissarien *skötaren läraren lärarn fröken
      magistern chefen rektorn rektor handläggaren handläggarn politikern ordföranden
      vaktmästaren chauffören sekreteraren assistenten inspektören direktören kommunalrådet
      oppositionsrådet borgmästaren sköterskan undersköterskan ledaren tränaren vakten väktaren
      ordningsvakten bibliotekarien kuratorn läkaren kassören ägaren entreprenören grannen
      mäklaren prästen kyrkoherden kocken föreståndaren revisorn bonden hyresvärden
      parkeringsvakten kommundirektören kommunchefen planarkitekten kassörskan receptionisten
      byggherren busschauffören frisören imamen pastorn byggnadsinspektören tjänstemannen
      lapplisan soctanten ledamoten socialsekreteraren fritidsledaren
    badperson: kräk/z avskum fuling/ar fähund/ar fubbick/ar usling/ar skitstövel/ar skitmänniska
      skitgubbe skitkärring skitunge/ar slemboll/ar slemproppen hycklare/re lögnare/re
      lögnhals/ar tvättäkta pajas/ar mobbare/re översittare/re psykopat/er sociopat/er
      narcissist/er sadist/er förrädare/re quisling/ar fegis/ar ynkrygg/ar mes/ar mespropp/ar
      tölp/ar pamp/ar maktmissbrukare/re despot/er tyrann/er girigbuk/ar snyltare/re parasit/er
      nolla/or nolltal nollan odugling/ar latmask/ar slashas/ar drönare/re strebare skrävlare/re
      bluff charlatan/er pellejöns/ar pajaskonst knasboll/ar tokstolle/ar virrpanna/or
      galning/ar dåre/ar idiotpolitiker katastrofmänniska vidunder monster missfoster/z
      äckelpotta gnällspik/ar gnällkärring/ar gnällgubbe/ar surkart/ar surpuppa/or suris
      surgubbe/ar bitterfitta tråkmåns/ar mähä/n toffel/ar pappskalle/ar plattskalle/ar
      träskalle/ar dumsnut/ar dummerjöns/ar stolpskott/z tomte/ar fårskalle/ar gåsleverpastej
      spån/z kålhuvud/z ärthjärna/or sopa/or blindstyre/n
    curseperson: surkart/ar gnällspik/ar gnällkärring/ar gnällgubbe/ar nolltal fulkärring
      fulgubbe satkärring satunge/ar skitkärring/ar skitgubbe/ar fetknopp/ar tjockskalle/ar
      flintis flintskalle/ar glasögonorm/ar lodis/ar lodare/re uteliggare fyllesvin fyllesvinet
      bonnjävel/ar lantis/ar bonnläpp/ar kommunistjävel/ar fascistjävel/ar sossejävel/ar
      byråkratjävel/ar paragrafryttare/re snorvalp/ar slyngel/ar spoling/ar valp snorunge/ar
      mansgris/ar gubbslem gubbjävel/ar gubbfan kärringjävel/ar kärringfan latmask/ar
      dagdrivare/re korkskalle/ar korkhuvud/z pundare/re psykfall/z mentalfall hjärnskadade
      efterbliven efterblivna mongo/n mongounge miffo/n fnask fnasken nöt/z ärkenöt/z
      stolpskott/z pappskalle/ar
    ethnicslur: skäggbarn skäggbarnen lyckosökare ökenråtta/or ökenfolk sandråtta/or
      kameldrivare/re zigenarjävel/ar bidragsblatte/ar bidragsneger importneger importneg
      asylparasit/er bidragsparasit/er asylråtta/or flyktingråtta/or flyktingparasit/er
      muslimråtta/or judenäsa/or judegris/ar juderåtta/or bögäckel bögråtta/or transäckel
      transmissfoster rasfrämling/ar rasfrämmande mörkerfolk
    womencompound: *fitta *fittor *fittan *fittorna *hora *horan *horor *luder *ludret
      feministfitta feministfittor feministfittorna feministsubba feminazi feminazis genushora
      surfitta mediahora
    """
}
