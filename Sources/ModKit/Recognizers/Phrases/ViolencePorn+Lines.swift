extension RuleGrammar {
  /// What `violence-porn` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let violencePornLines = """
    cue porn: <porn>
    cue explicit: <sexact>
    cue offer: <offer>
    cue offer: {kolla|se|titta|klicka|skriv|dm|pm|snappa|gratis|länk|länken|profil|profilen|
      kanal|kanalen|hos mig|mer finns|finns på|finns hos|skickar|säljer|visar|visa|delar|ladda
      ner|vill du se|vill ni se|free|click|link|watch|uncensored|swish|prenumerera|onlyfans|
      telegram|snap|snapchat|videon|filmen|klippet|live|webcam|cam}
    cue gore: <gore>
    cue clip: {klipp|klippet|klippen|film|filmen|filmer|video|videon|videor|videos|bild|bilder|
      bilderna|bilden|inspelning|inspelningen|livesändning|footage|clip|clips|snuff|se när|så
      vackert|skickar|filmad|filmat|ocensurerat|osensurerat|ocensurerad|ocensurerade|uncensored|
      filmade}
    combo likely pornoffer: porn offer -rulecue
    combo likely goreclip: gore clip -rulecue
    cue rulecue: {filter|filtret|filtrera|spärra|spärr|tas bort|tar bort|regler|reglerna|policy|
      förbjud|förbjuda|blockera|blockerar|skydda|mot porr|polisanmält|polisanmäl|anmält|anmäla|
      anmäler|anmäl|larma|föreläsning|samtal om|undervisning|utsätts|utsattes|offer|nyheterna|
      utställning|porrfritt|porrfria|skolans nät|surfplatta|surfplattan|barnen exponeras}
    clear porn: [{vill|vill du|vill ni|kan du} ..1- se {mig|oss|henne} {naken|nakna|klä av|
      runka|onanera|komma|knulla|suga}]
    likely porn: [{jag|hon|vi|tjejen|brud} ..1- {visar allt|visar mig naken|visar brösten|klär
      av mig|klär av sig|onanerar|runkar|smeker mig|smeker sig|blottar|knullar|suger|suger av|
      suger kuk|squirtar|sprutar} ..3-]
    likely porn: [{suger|suga|sög} av !dig]
    likely porn: [{suger|suga|sög|slickar|slicka|knullar|knulla|knullade|runkar|runka|pippar|
      pippa} ..1- {kuk|fitta|kuken|fittan|i röven|i munnen|i halsen|i fittan|i baken|mig|alla}]
    likely porn: [{tar|tog} den djupt]
    clear porn: [{kuken|kuk|snoppen|dildo|dildon} ..2- {i|in i|upp i|djupt|mellan} ..2- {fittan|
      röven|munnen|halsen|henne|mig|mun|stjärten|brösten}]
    clear porn: [{den|kuken|allt} ..1- djupt i {halsen|munnen|röven|fittan}]
    likely porn: [{sprutade|sprutar|sprutat|kom|kommer} ..1- {i|på|över} ..1- {ansiktet|brösten|
      munnen|henne|fittan|tuttarna|rumpan}]
    likely porn: [{våt|blöt|kåt|kåta|hård} ..1- {fitta|mus|kuk|tjej|tjejer|milf|hemmafru|
      hemmafruar|singel|singlar|brudar|studentska|grannfru|slampa}]
    likely porn: [{nakenbilder|nakenbild|nakenfoton|nakenfilm|sexbilder|sexfilm|porrbilder|xxx|
      nudes|nakenvideo|lättklädda bilder|snuskbilder|snuskiga bilder} ..1- {på|av|med|från}
      ..3-]
    likely porn: [{min|mitt|vår|hennes} ..1- {onlyfans|of|porrsida|nakensida|sexkanal|vuxensida|
      vuxenkanal|porrfilm|porrfilmer}]
    likely porn: [{free|hot|hardcore|live|teen|nude} ..1- {sex|porn|porno|nudes|cam|cams|milf|
      videos|pussy|girls} ..2-]
    likely porn: [xxx {bilder|bilder x|film|filmer|video|videos|klipp|content}]
    likely gore: [{flår|flådde|torterar|torterade|halshugger|halshögg|skär halsen|skar halsen|
      sparkar|slår|stampar|misshandlar|plågar|bränner|kastrerar|styckar|knivhugger|våldtar|
      skjuter|dränker|hänger} ..3- {levande|ihjäl|blodig|medvetslös|slutar andas|skriker|skrek|
      av honom|av henne|till döds|tills han|tills hon|tills den|i bitar} ..3-]
    likely gore: [{tarmarna|tarmar|inälvorna|inälvor|hjärnan|hjärnsubstansen|ögat|huvudet|
      skallen|blodet} ..1- {rinner|rann|hänger|hängde|sprutar|sprutade|flyger|flög|väller|
      exploderar|exploderade|krossas|krossades|rullar|låg på|ligger} ..3-]
    likely gore: [{avhuggna|avhugget|avhuggen|avskurna|avslitna|avsliten|krossade|krossat|
      sönderslitna|söndersprängda|uppskurna|uppskuren|styckade|styckat|brända|förkolnade|
      ruttnande|lemlästade} ..1- {huvud|huvuden|huvudet|kropp|kroppar|kroppen|skallar|skalle|
      lik|lemmar|ben|armar|barn|händer|fingrar|kroppsdelar}]
    likely gore: [{olyckan|olycka|dödsolyckan|kraschen|självmordet|mordet|avrättningen|
      halshuggningen|misshandeln|våldtäkten|skottlossningen|lynchningen} ..3- {filmad|filmat|
      filmade|på film|ocensurerad|ocensurerat|osensurerad|osensurerat|i slow|live|i närbild|
      oklippt|uncensored}]
    likely gore: [{filmad|filmat|film på|klipp på|klippet på|video på|videon på|bilder på|
      bilderna på|bild på} ..3- {olyckan|självmordet|mordet|avrättningen|halshuggningen|
      misshandeln|våldtäkten|lynchningen|liket|liken|kroppen|kropparna|när {han|hon|de|dom}
      {dör|dog|skjuts|sköts|hoppar|hoppade|blir|krossas|huggs}}]
    likely gore: [{se|kolla|titta} ..2- när {han|hon|de|dom|killen|mannen|kvinnan|den} ..1-
      {dör|dog|skjuts|halshuggs|avrättas|förblöder|blir skjuten|blir knivhuggen|blir överkörd|
      blir nedslagen|hoppar framför|krossas|brinner|slaktas|lemlästas|sprängs|dränks}]
    likely english: [{beheading|execution|gore|snuff|torture|suicide|murder|rape} ..1- {video|
      videos|clip|clips|footage|uncensored|compilation}]
    likely child: [{barnporr|barnporn|lolita|cp bilder|småflickor nakna|nakna barn|nakna
      småflickor} ..4- {byter|byt|säljer|skickar|länk|bilder|har|finns|dm|pm}]
    except: {porr|pornografi|våld|barnporr} ..3- {tas bort|förbjudet|olagligt|bekämpa|stoppa|
      filter|filtret|skadar|skadligt}
    likely porn: [{söker|letar efter|betalar|köper|betalar bra för} ..4- {nakenbilder|nakenbild|
      nudes|sexbilder|sexfilm|nakenmodeller|nakenfilm}]
    likely porn: [{min|mitt} {kuk|fitta|snopp|mus|röv} {är|står|blir|väntar} ..2-]
    likely gore: [{kolla|se|titta|spana|titta in} ..2 när {han|hon|de|dom|någon|dem} ..1 {hugger|
      skär|sågar|sticker|skjuter|halshugger|flår|kör över|sparkar|slår|stenar|bränner} ..2
      {huvudet|halsen|armen|benet|skallen|strupen|ihjäl|levande|sönder|blodig}]
    likely gore: [{lik|liket|kroppen|kropparna|liken} ..1 {i|på|med} ..2 {bilderna|bild|bilder|
      närbild|klippet|länken}]
    likely gore: [{utstuckna|utstuckna ögon|utskurna|avskuret|avskuren|uppsprättad|uppsprättade|
      sönderskjutna|sönderskjuten|halshuggna|skändade|massakrerade} ..3- {ögon|ögonen|lik|kroppar|
      kroppen|huvud|huvuden|barn|soldater|bilderna|bilder|klippet|filmen|videon|länken}]
    veto: {älgjakt|älgjakten|jaktlag|jaktlaget|slakteriet|slaktaren|viltkött|jaktstugan}
    cue porn: {knullfilm|knullfilmen|porrfilmen|nakna kvinnor|nakna tjejer|nakna män|nakna
      brudar|lättklädda tjejer|våta tjejer|kåta tjejer|kåta kvinnor|kåta hemmafruar|heta
      singlar|sexiga singlar|vuxenfilm|vuxenfilmer|vuxeninnehåll|snuskfilm|gruppsex|gloryhole}
    cue offer: {inspelad|inspelat|utan abonnemang|i din stad|nära dig|har sett|ikväll|i kväll|på
      min|i min|min sida|min kanal|på sidan|ligger på|ligger ute|kolla in|registrera}
    likely porn: [{knullfilm|knullfilmen|sexfilm|sexfilmen|porrfilm|sexvideo|nakenfilm} ..1
      {inspelad|inspelat|från|på|med|i|där} ..3]
    likely porn: [{nakna|heta|kåta|sugna|våta|villiga} {kvinnor|tjejer|brudar|singlar|
      hemmafruar|milfar|män|killar|studenter|grannar|töser} ..3 {i din|nära|väntar|söker|vill|
      utan|ikväll|gratis|här}]
    likely porn: [{hon|han|vi|jag|de|paret} ..2 {knullar|knullade|hade sex|har sex|sög|suger|
      satte på|onanerade|onanerar|runkade|runkar|red|slickade|smiskade} ..3 {på|i|bakom|mot|
      under|medan|honom|henne|mig|av}] !{jämlik|skolan}
    likely porn: [{onanera|onanerade|onanerat|onanerar|runka|runkade|runkar|runkat} ..3]
    likely gore: [{hjärnan|hjärnsubstans|hjärnsubstansen|tarmarna|inälvorna|skallen|huvudet|
      ögonen|kroppsdelar|kroppsdelarna|lemmarna|benet|armen|blodet} ..2 {på asfalten|på vägen|
      explodera|exploderar|krossas|krossad|rulla|rullar|spruta|sprutar|lossna|slitas|avslitet|
      avslitna|utspridda|på väggen|på rälsen|sprängs|flyga}]
    likely gore: [{avrättningsvideo|avrättningsvideon|avrättningsfilm|halshuggningsvideo|
      dödsvideo|dödsvideon|mordvideo|mordfilm|olycksbilder|olycksvideo|tortyrvideo|goreklipp|
      gorevideo|snufffilm|misshandelsvideo|misshandelsfilm|självmordsvideo} ..3]
    likely gore: [{videon|filmen|klippet|bilderna|bilden|film|klipp|video|bilder|livesändning}
      ...3 {när|där|på när|hur} {han|hon|de|dom|den|man|killen|tjejen|mannen|kvinnan|nån} ..3
      {halshuggen|halshuggs|skjuten|skjuts|skjuter sig|dödas|mördas|knivhuggen|knivhuggs|
      överkörd|dör|dog|ihjälslagen|slås|sparkas|hänger sig|hoppar|brinner|brinner upp|
      misshandlas|torteras|våldtas|stryps|drunknar|krossas|flås|slaktas|sprängs|plågas}]
    likely gore: [{filmat|filmade|filmar|filmad|spelade in|livesände} ..2 när {jag|vi|han|hon|
      de|dom|dem} ..2- {sparkade|sparkar|slog|slår|misshandlade|knivhögg|sköt|torterade|plågade|
      våldtog|dödade|dog|dör|sparkade sönder|brände|slaktade|hängde}]
    likely gore: [{sparkade|slog|stampade|hoppade|trampade} ..1 {sönder|in|på|av} ..1 {hans|
      hennes|honom|henne|dens} ..1 {ansikte|huvud|skalle|tänder|hals|nacke|fejs}]
    likely gore: [{ocensurerad|ocensurerade|ocensurerat|osensurerat|osensurerade|osensurerad|
      oklippt|uncensored} ..3 {film|video|bilder|klipp|bild|version|från|på|av|länk}]
    likely gore: [{se|kolla|titta|vill du se|vill ni se} ..2 {blod|blodet|liket|liken|döda|
      hjärnan|inälvor} ..3 {klicka|länk|här|profil|dm|kanal|video|klipp}]
    likely gore: [{hunden|katten|djuret|djuren|hästen|valpen|kon|grisen|han|hon|mannen|kvinnan}
      ..2 {plågas|torteras|flås|slaktas|misshandlas|bränns|halshuggs|dränks|sparkas} ..2 {till
      döds|levande|ihjäl}]
    likely gore: [{bilder|bild|film|filmen|video|videon|klipp|klippet} ..8- {hjärnsubstans|avsågat|
      avsågad|avhugget|avhuggen|likdelar|inälvor|krossad skalle|sönderslitna|sönderslitet}]
    likely gore: [{flådde|flår|skinnade|kokade|brände|grillade} {den|det|honom|henne|katten|hunden|
      kaninen|valpen} ..2- {levande|vid liv|skrika|skrek}]
    likely gore: [levde när {jag|vi} {flådde|skinnade|skar|brände|kokade} {den|det|honom|henne}]
    likely gore: [{sågade|sågar|skar|skär|högg|hugger} ..2- {av|bort} ..1- {honom|henne|mannen|kvinnan}
      {halsen|huvudet|armarna|benen}]
    likely gore: [{skönt|härligt|underbart|kul} ..1- {att|o} {höra|se} ..3- {<bodypart>|benpiporna|
      skallen|skallar|revbenen|ben} {knäckas|krossas|spricka|brytas|knäcktes|explodera}]
    likely gore: [vill se ..2 {<bodypart>|skallen|skallar|hjärnan|ögonen} {spricka|explodera|krossas|
      rinna}]
    """
}
