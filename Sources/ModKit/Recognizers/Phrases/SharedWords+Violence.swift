extension SharedWords {
  /// Violence: verbs, weapons, bodies, things that are threatened.
  static let violence = """
    kill: döda/v1 dödar dräpa dräper mörda/v1 avliva/v1 avrätta/v1 halshugga halshugger halshögg
      halshugg knivhugga knivhugger knivhögg knivhugg kniva/v1 strypa stryper ströp stryp kväva
      kväver dränka/v2 slakta/v1 lyncha/v1 massakrera/v1 förgifta/v1 lemlästa/v1 tortera/v1
      våldta våldtar våldtog våldtagit stycka/v1 flå/v1 steka grilla avpollettera likvidera/v1
      offa/v1 kverka/v1 skjuta skjuter sköt skjutit skjut meja nacka/v1 garrottera/v1 kremera/v1
      begrava begraver begrav spetsa/v1 krossa/v1 spränga/v2 utplåna/v1 utrota/v1 eliminera/v1
      avsluta/v1
    hit: slå slår slog slagit spöa/v1 spöar misshandla/v1 sparka/v1 banka/v1 klå/v1 puckla/v1
      golva/v1 mosa/v1 mula/v1 knocka/v1 nita/v1 däcka/v1 klippa klipper klippt klipp boxa/v1
      smälla/v2 smäll klappa slita sliter slit knäcka/v2 mörbulta/v1 prygla/v1 piska/v1 hugga
      hugger högg hugg sticka sticker bita biter tukta/v1 pucklar banka sopa pula krama
      krossa/v1 mangla/v1 mala maler såga/v1 kasta/v1 slänga/v2 dumpa/v1 trampa/v1 köra kör
      körde kört hänga/v2 häng bränna/v2 elda/v1 bryta bryter bröt brutit
    killpart: ihjäl ihjel fördärvad medvetslös blodig gul sönder halvt sanslös ner ned upp över
    beat: ihjäl fördärvad medvetslös blodig gul sönder sanslös ner ned in
    bodypart: ben benen arm armar armarna nacke nacken hals halsen skalle skallen huvud huvudet
      huvet knä knän knäna knäskål knäskålar knäskålarna smalben smalbenen
      benpipa benpipor benpiporna handled handleder handlederna käke käken näsa näsan nästan rygg
      ryggen fingrar fingrarna tänder tänderna ansikte ansiktet fejs fejset fejan trynet nyllet plytet pannan bröstet öra örat öronen käften truten pungen fot foten fötterna ögon ögonen tunga
      tungan strupe strupen händer händerna revben revbenen tarmar inälvor mage magen kropp
      kroppen
    breaksbody: bryta bryter bröt brutit knäcka/v2 krossa/v1 skära skär vrida vrider vrid slå
      slår slita sliter kapa/v1 hugga hugger mosa/v1 spräcka/v2 klyva klyver såga/v1 trycka
      trycker sticka sticker köra kör klippa klipper peta petar riva river
    beating: stryk spö smisk däng pisk smörj storstryk kokstryk käftsmäll snyting örfil kula
      kniven knytnäven smällar smäll
    weapon: *gevär *geväret *bössan *yxan *pistolen *bomben *kniven kniv/ar yxa/or pistol/er gevär/z bössa/or hagelbössa/or studsare/re vapen vapnet vapnen
      bensin bensinen bensindunk/ar brandbomb/er molotov molotovcocktail/ar bomb/er sprängmedel
      dynamit dynamiten handgranat/er granat/er basebollträ/n basebollträet slagträ/n slagträet
      järnrör/z rörtång påk/ar hammare/re slägga/or machete macheten automatvapen automatvapnet
      kpist/ar kalashnikov ak47 skjutvapen skjutvapnet motorsåg/ar spett/z hagelbrakare/re
      älgstudsare/re älgbössa/or tändvätska tändvätskan fotogen knogjärn/z tillhygge tillhygget
      tillhyggen batong/er hagelgevär/z puffra/or picka/or revolver revolvern bågskott kofot/er
      stridsyxa/or köksyxa/or morakniv/ar köttyxa/or bultpistol/er
      armborst/z svärd/z järnspett/z spikklubba/or skruvmejsel skruvmejseln skiftnyckel
      skiftnyckeln nagelpåk
    prop: husvagn/ar husbil/ar båthus båthuset altan altanen växthus växthuset cykel cykeln moped/er
      skåpbil/ar lastbil/ar pickup pickupen firma firman restaurang/er salong/er kiosk/er verkstad
      verkstaden uthus uthuset brygga bryggan bil bilen bilar bilarna hus huset hem hemmet villa villan stuga stugan däck däcken
      lägenhet lägenheten kontor kontoret tak taket dörr dörren ruta rutor rutorna fönster
      fönstren butik butiken kåk kåken båt båten brevlåda brevlådan hund hunden katt katten häst
      hästen barn barnen barnbarn familj familjen ungar ungarna fru frun man mannen dotter
      dottern son sonen mamma morsa morsan pappa farsa farsan kärra kärran garage garaget lada
      ladan gård gården moppe moppen traktor grävmaskin grävmaskinen släkt släkten sambo sambon
      flickvän pojkvän tjej
    propthing: husvagn/ar husbil/ar båthus båthuset altan altanen växthus växthuset cykel cykeln moped/er
      skåpbil/ar lastbil/ar pickup pickupen firma firman restaurang/er salong/er kiosk/er verkstad
      verkstaden uthus uthuset brygga bryggan bil bilen bilar bilarna hus huset hem hemmet villa villan stuga stugan däck
      däcken lägenhet lägenheten kontor kontoret tak taket dörr dörren ruta rutor rutorna
      fönster fönstren butik butiken kåk kåken båt båten brevlåda brevlådan kärra kärran garage
      garaget lada ladan gård gården moppe moppen traktor traktorn grävmaskin grävmaskinen
      sommarstuga sommarstugan hytt skjul skjulet förråd förrådet
    public: receptionen väntrummet kommunkontoret förvaltningshuset medborgarkontoret kommunhus kommunhuset kommunhuse stadshus stadshuset kommunalhuset skola skolan
      skolor skolorna moské moskén moskéer synagoga synagogan asylboende asylboendet asylboenden
      flyktingförläggning flyktingförläggningen förläggning förläggningen kyrka kyrkan bibliotek
      biblioteket socialkontoret soc sockontoret polisstation polisstationen polishuset kontor
      kontoret barack baracken baracker hyreshus förskola förskolan dagis rådhus rådhuset boende
      boendet fullmäktige gymnasiet fritidsgården affären butiken ica caféet krogen
      vindkraftverk vindkraftverken vindkraftverket vindsnurra vindsnurror vindsnurrorna kameran
      kamerorna fartkameror fartkameran fartkamerorna parkeringsautomaten parkeringsautomater
      parkeringsautomaterna automaterna automaten skyltar skyltarna skylten containern
      grävmaskinen grävmaskinerna bygget byggbaracken masten masterna mast master bommen
      bommarna bom pollare pollarna elsparkcyklarna elsparkcyklar sparkcyklarna transformator
      elskåpet staketet
    sitdown: ner ned ihop till lös fri fram signal vad ro samman av an på
    stealth: natten nattetid mörkt mörker mörkret inatt obevakat maskerade maskerad själva
      polisen anmäla märker upptäcker kollar bevisen ansiktsmask huva huvtröja luva handskar
      fingeravtryck
    itsystem: skolplattformen skolplattform lärplattformen unikum vklass infomentor edwise
      bokningssystemet bokningssystem hemsidan hemsida webbplats webbplatsen sajten server
      servern servrarna systemet wifi wifit nätverket nätverk mejlen mejlkonto mejlkontot kontot
      konton datorer datorerna databas databasen röstsystemet kameror
    knowbenign: med som
    exhort: nu bara och å o så alla kom låt vi ni man borde måste ska dags uppmanar tipsar bäst
      bättre kan varför tips igen oss
    """
}
