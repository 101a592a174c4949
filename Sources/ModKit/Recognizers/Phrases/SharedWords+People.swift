extension SharedWords {
  /// People: pronouns, roles, relatives, offices.
  static let people = """
    iwe: jag ja jak jaa jah vi man
    yousubj: du ni u
    youobj: dig er dej digg
    your: din ditt dina er ert era
    they: han hon de dom hen den
    his: hans hennes deras sin sitt sina
    humanobj: dig er dej digg honom henne dem dom
    cop: är e ä äre ere var varit blir blev vara va förblir ärju
    copstrict: är e ä ere äre var förblir
    neg: inte ej icke aldrig int inge ingen inga knappast ente itte inteju
    modal: ska skall skal kommer tänker tänkte borde vill skulle kan kunde måste får lär hinner
      orkar ämnar lovar svär hoppas
    role: lärare läraren lärarn lärarna fröken magistern chef chefen rektor rektorn handläggare
      handläggaren handläggarn handläggarna politiker politikern politikerna ordförande
      ordföranden vaktmästare vaktmästaren chaufför chauffören sekreterare sekreteraren
      assistent assistenten inspektör inspektören direktör direktören kommunalråd kommunalrådet
      kommunalråden oppositionsråd oppositionsrådet borgmästare borgmästaren sköterska
      sköterskan syster undersköterska undersköterskan ledare ledaren tränare tränaren vakt
      vakten vakterna väktare väktaren ordningsvakt ordningsvakten pedagog pedagogen
      bibliotekarie bibliotekarien kurator kuratorn läkare läkaren doktorn kassör kassören ägare
      ägaren entreprenör entreprenören granne grannen grannens grannarna mäklare mäklaren präst
      prästen kyrkoherde kyrkoherden polis polisen poliserna snut snuten snutar snutarna kock
      kocken föreståndare föreståndaren revisor revisorn jurist bonde bonden hyresvärd
      hyresvärden parkeringsvakt parkeringsvakten lapplisa lapplisan socionom soctant soctanten
      soctanterna socialsekreterare ledamot ledamoten ledamöter ledamöterna nämndordförande
      kommundirektör kommundirektören kommunchef kommunchefen tant tanten gubbe gubben
      planarkitekt planarkitekten kassörskan receptionist receptionisten byggherre byggherren
      busschaufför busschauffören sotare sotaren frisör frisören imam imamen pastor pastorn
      brandman brandmannen byggnadsinspektör byråkrat byråkrater byråkraterna tjänsteman
      tjänstemannen tjänstemän tjänstemännen kamrer kanslist hygienist doktor fritidsledare
      fritidsledaren personal personalen adjunkt barnskötare fritidspedagog *lärare *läraren
      *lärarn *lärarna *chef *chefen *cheferna *rektor *rektorn *handläggare *handläggaren
      *handläggarn *handläggarna *politiker *politikern *politikerna *ordförande *ordföranden
      *vaktmästare *vaktmästaren *chaufför *chauffören *sekreterare *sekreteraren *assistent
      *assistenten *inspektör *inspektören *direktör *direktören *råd *rådet *sköterska
      *sköterskan *ledare *ledaren *tränare *tränaren *vakt *vakten *vakterna *konsult
      *konsulten *tekniker *strateg *strategen *planerare *planeraren *samordnare *samordnaren
      *pedagog *pedagogen *bibliotekarie *bibliotekarien *kurator *kuratorn *läkare *läkaren
      *kassör *kassören *kassörskan *ägare *ägaren *entreprenör *entreprenören *granne *grannen
      *grannar *mäklare *mäklaren *präst *prästen *polis *polisen *poliserna *städare *städerska
      *städerskan *kock *kocken *föreståndare *föreståndaren *fogde *jurist *juristen *revisor
      *revisorn *förare *föraren *förälder *frisör *frisören *bonde *bonden *hyresvärd
      *hyresvärden *hygienist *hygienisten *sekreterarn *psykolog *psykologen *tandläkare
      *tandläkaren *biträde *biträdet *skötare *skötaren *kommissarie *chefn *receptionist
      *receptionisten *husmor *ingenjör *ingenjören *arkitekt *arkitekten *reporter *journalist
      *journalisten *utredare *utredaren *kommissarien *gubben *tanten *kärringen *snubben
      byggnadsinspektören snubben karln karlen karljäveln kärringen gubbjäveln subban mannen
      kvinnan killen tjejen typen människan socialsekreteraren
    role.definite: *läraren *lärarn *chefen *rektorn *handläggaren *handläggarn *politikern
      *politikerna *ordföranden *vaktmästaren *chauffören *sekreteraren *assistenten
      *inspektören *direktören *sköterskan *ledaren *tränaren *vakten *strategen *planeraren
      *samordnaren *pedagogen *bibliotekarien *kuratorn *läkaren *kassören *entreprenören
      *grannen *mäklaren *prästen *städerskan *kocken *föreståndaren *juristen *revisorn
      *föraren *frisören *bonden *hyresvärden *hygienisten *psykologen *tandläkaren *biträdet
      *receptionisten *arkitekten *journalisten *utredaren *ägaren *ingenjören *kommissarien
      *skötaren *gubben *tanten *kärringen *snubben läraren lärarn fröken magistern chefen
      rektorn rektor handläggaren handläggarn politikern ordföranden vaktmästaren chauffören
      sekreteraren assistenten inspektören direktören kommunalrådet oppositionsrådet
      borgmästaren sköterskan undersköterskan ledaren tränaren vakten väktaren ordningsvakten
      bibliotekarien kuratorn läkaren kassören ägaren entreprenören grannen mäklaren prästen
      kyrkoherden polisen snuten kocken föreståndaren revisorn bonden hyresvärden
      parkeringsvakten kommundirektören kommunchefen tanten gubben planarkitekten kassörskan
      receptionisten byggherren busschauffören frisören imamen pastorn byggnadsinspektören
      tjänstemannen lapplisan soctanten ledamoten politikerna politiker handläggarna
      byråkraterna vakterna poliserna snutarna tjänstemännen snubben karln karlen karljäveln
      kärringen gubbjäveln subban mannen kvinnan killen tjejen typen människan
      socialsekreteraren personalen fritidsledaren
    authority: politiker politikern politikerna politikerjävlar politikerjävlarna kommunalråd
      kommunalrådet kommunalråden ordförande ordföranden handläggare handläggaren handläggarna
      chef chefen cheferna byråkrat byråkraten byråkrater byråkraterna tjänsteman tjänstemän
      tjänstemännen polis polisen poliser poliserna snut snuten snutar snutarna aina soctant
      soctanter soctanterna socialtant socialtanter socialtanterna lärare läraren lärarna lärarn
      rektor rektorn borgmästaren kommunchefen parkeringsvakt parkeringsvakter
      parkeringsvakterna lapplisa lapplisan lapplisor lapplisorna vakt vakten vakterna väktaren
      väktarna svin svinen svinet jävel jäveln jävlar jävlarna landsförrädare landsförrädarna
      förrädare förrädarna idioterna idioten packet slöddret gubben gubbjäveln kärringen pedofil
      pedofilen pedofiler pedofilerna tiggare tiggarna tjuvar tjuvarna journalister
      journalisterna ledamöterna imamen kriminella huliganer huliganerna ligister ligisterna
      cyklister cyklisterna buskörare mopedisterna fyllon knarkare knarkarna
    kin: mamma mamman mammor morsa morsan mor pappa pappan farsa farsan far fru frun hustru
      hustrun man mannen make maken sambo sambon son sonen söner dotter dottern döttrar bror
      brorsan brodern syster syrran mormor farmor farfar morfar svärmor svärmodern svärfar
      svärdotter svärson kusin kusinen barn barnen barnbarn unge ungar ungen brorson brorsdotter
      systerson systerdotter moster faster farbror morbror pojkvän flickvän exet ex exman
      exmannen exfru granne grannen grannar kollega kollegan kompis kompisen chef elev eleven
      klasskompis klasskamrat rumskompis arbetskamrat hyresgäst hyresgästen familj familjen
      väninna bekant storebror lillebror storasyster lillasyster bonusson särbo tjej kille dotra
    nonkin: granne grannen kollega kollegan kompis kompisen chef chefen elev eleven klasskompis
      klasskamrat rumskompis arbetskamrat hyresgäst hyresgästen svärmor svärfar kusin exet exman
      exfru ex hyresvärd lärare väninna bekant svägerska svåger
    kinposs: min mitt vår vårt hans hennes deras er din
    human: människa människor människorna person personen personer kvinna kvinnan kvinnor
      kvinnorna man mannen män männen karl karln karlen karlar kille killen killar tjej tjejen
      tjejer snubbe snubben typ typen gubbe gubben kärring kärringen tant tanten folk
    org: kommun kommunen skolan skola förskola vägen gatan if bk ik fk fc ab café krog hotell
      torget parken kyrkan sverige stockholm göteborg malmö uppsala norge danmark finland europa
      förvaltningen nämnden bygdegård gymnasiet vårdcentralen biblioteket museet musik *skolan
      *vägen *gatan *kommun *parken *torget *gården *hallen svenska röda
    street: *vägen *gatan *gränd *backen *stigen *torget *väg *allén
    classcode: 7a 7b 7c 8a 8b 8c 9a 9b 9c 1a 1b 2a 2b 3a 3b 4a 4b 5a 5b 6a 6b 9d 8d 7d 3c 2c 1c
      4c 5c 6c sva nv3 te2
    officer: kommundirektör kommundirektören kommunchef kommunchefen säkerhetschef
      säkerhetschefen kommunalråd kommunalrådet ordförande borgmästare borgmästaren polis
      polismästaren rektor rektorn kommunstyrelsens smittskyddsläkaren krisledningen
      räddningschef räddningschefen socialchef socialchefen handläggare myndigheten
      kommunledningen överförmyndaren
    publicfigure: kommunalråd kommunalrådet oppositionsråd oppositionsrådet gruppledare
      gruppledaren ledamot ledamoten riksdagsledamot riksdagsledamoten kyrkoherde kyrkoherden
      statsminister statsministern minister ministern partiledare partiledaren borgarråd biskop
      biskopen politikern politiker nämndordförande moderaten socialdemokraten centerpartisten
      vänsterpartisten sverigedemokraten kristdemokraten liberalen miljöpartisten
    """
}
