extension RuleGrammar {
  /// What `sensitive-data` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let sensitiveDataLines = """
    cue third: $full
    cue third: {<given>|<name>} {på|i|från|hos} {<number>|nian|åttan|sjuan|sexan|femman|fyran|
      trean|tvåan|ettan|gymmet|kiosken|kassan|jobbet|klass|förskolan|skolan|ica|coop|
      receptionen|bygget|verkstan|matboden|biblioteket|våning|hemtjänsten|fritids|soc|vården|
      badhuset|byn|gården|apoteket|bageriet}
    cue third: {granne|grannen|kollega|kollegan|svärmor|svärfar|kusin|faster|moster|farbror|
      morbror|hyresgäst|chef|elev|klasskompis|exman|exfru|svärdotter|svägerska} {<given>|<name>}
    cue third: {min|mitt|vår|hans|hennes} {son|dotter|mamma|pappa|mor|far|bror|syster|mormor|
      farmor|morfar|farfar|man|fru|sambo} {<given>|<name>}
    cue third: <kinposs> {granne|grannen|kollega|kollegan|chef|hyresgäst|svärmor|svärfar|ex|
      exman|exfru|hyresvärd|elev}
    cue third: {grannen|mannen|kvinnan|tanten|gubben|familjen|paret|killen|tjejen|frun} ..2-
      {på|i|mittemot|bredvid|ovanpå|under|på våning} ..2- {nummer|<number>|<street>|trean|fyran|
      femman|sexan|våning|kassan|port|lägenhet|huset}
    cue third: {<given>|<name>} {på|i|från|hos} {träningen|laget|kören|klassen|gymmet|kursen|bussen|
      parallellklassen|grannhuset|sjuan|åttan|nian|styrelsen|hockeyn|fotbollen|<classcode>|klass}
    cue third: {hon|han} {på|i} {ica|coop|willys|apoteket|banken|posten|bageriet|gymmet|klassen}
    cue third: {grannarna|grannen|granntanten|paret|familjen|killen|tjejen|tanten|gubben|kvinnan|
      mannen} {ovanpå|under|mittemot|bredvid|intill|nedanför|snett|tvärs}
    cue third: <kinposs> {chef|kollega|granne|kusin|lärare|hyresvärd|handläggare|svåger|svägerska}
      <capital>
    cue cond: {skär|skar|svälter|självskadar} sig
    cue cond: {legat|ligger|låg|suttit|varit|är} inne på {psyk|psyket|bup|rättspsyk|avgiftning}
    cue cond: {bytt|byter|bytte|byta} kön
    cue cond: {könskorrigering|könskorrigerad|könsoperation|könsoperationen}
    cue cond: sitter ..1 {fängelse|häktad|häktet|kåken|anstalt}
    cue cond: jehovas {vittne|vittnen}
    cue cond: {psykiska|mentala|psykisk|mental} {problem|ohälsa|sjukdom|störning}
    cue third: <given> {i|på|som|från|hos|vid} <any>
    cue third: {vår|våran|er|eran|deras} <any> <given>
    cue third: <role.office> {på|i|från|hos} ..2 , {<given>|<capital>}
    cue third: {<given>|<name>|hon|han|tanten|gubben} {i|på} {lägenhet|rum|nummer|lgh|våning|plan|port|uppgång} {<number>|<any>}
    cue cond: {är|e|ä} {transperson|transsexuell|transkille|transtjej|ickebinär|asexuell|pansexuell}
    cue cond: {går|har|använder|behöver} ..1 {blöja|blöjor|kateter|stomipåse|rullator}
    cue third: <role.genitive> <kin>
    cue third: <given> {son|dotter|fru|man|mamma|pappa|barn|sambo|syster|bror|unge|ungar|tjej|kille}
    cue third: {hon|han|dom|de} {i|på} {tvåan|trean|fyran|femman|ettan|sexan|<street>|vindslägenheten|
      hörnhuset|granngården|grannhuset|växeln|kiosken|macken|<classcode>|<workplace>}
    likely ethnic: [<role.office> ..3 {med i|medlem i|ombud för|aktiv i|engagerad i|sitter i} ..2
      {facket|fackförbundet|fackförbund|kommunal|syndikalisterna|sac|metall|vision|frikyrkan|
      moskén|pingstkyrkan|scientologikyrkan|jehovas}]
    likely ethnic: [<role.office> ..3 {röstar|röstade|röstat} ..1 på ..1 <party>]
    cue third: familjen <name>
    cue third: <role.definite> {på|i|hos|från} {<name>|<number>}
    cue third: {hon|han} i {kassan|receptionen|kiosken|vita huset|gula huset|lägenheten}
    cue third: <given> {i|på} <classcode>
    likely health: [{$full|<role.office>|<kinposs> <nonkin>} ..4- {är|e|ä|ar|har|fick|fått|lider
      av|blev|haft|går på|äter|tar|ligger|sitter|hade|dricker|är ju|var|vårdas för|behandlas
      för|medicineras för|drabbats av|klarar inte sin|gjorde|has|is} !<neg> ..4- <health>]
    cue cond: {är|e|ä|ar|har|fick|fått|lider av|blev|haft|går på|äter|tar|ligger|sitter|hade|
      dricker|var|vårdas för|behandlas för|medicineras|drabbats av|sin|gjorde|has|is|hans|
      hennes|pga|diagnosen|på grund av} !<neg> ..4- {<health>|<sexlife>|<social>}
    cue cond: $full <health>
    cue cond: <given> ..1- <name>? {adhd|autism|demens|cancer|depression|alkoholism|missbruk|
      diagnos|abort|ätstörning|epilepsi|ångest|schizofreni}
    cue cond: {försökte|försökt|försöker} ..1- {ta sitt liv|ta livet av sig|begå självmord|hänga
      sig|hoppa framför}
    cue cond: {inlagd|inlagt|intagen|ligger|hamnade|hamnat|sitter|suttit} ..2- {på|i} ..1-
      {psyk|psyket|psykiatrin|rättspsyk|behandlingshem|avgiftning|avgiftningen|intensiven|
      palliativ|rehab|hospis|beroendemottagningen|minnesmottagningen|maria}
    cue cond: {gjorde|gjort|genomgått|gick igenom|skulle göra} ..1- en? {abort|könsbyte|
      fetmaoperation|skallröntgen x|aborten|gastric}
    cue cond: {tar|äter|fick|får|slutat med|slutat ta|struntar i|off|glömmer} ..2- {medicin|
      mediciner|medicinen|antidepressiva|antabus|metadon|subutex|lugnande|psykofarmaka|litium|
      ritalin|concerta|sömntabletter|meds|insulin|cellgifter}
    cue cond: {röstar|röstade|röstat|rösta} ..1- på ..1- <party>
    cue cond: {är|är ju|medlem|med|aktiv|engagerad|är med} ..1- i ..2- <party>
    cue cond: {är|e|är ju} ..2- <partisan>
    cue cond: {med i|medlem i|ombud för|aktiv i|organiserad i|kassör i|gick med i|engagerad i}
      ..1- {facket|fackförbund|fackförbundet|kommunal|if metall|vision|unionen|syndikalisterna|
      sac|lärarförbundet|metall|byggnads|transport}
    cue cond: {fackligt {aktiv|engagerad|ansluten}|fackpamp|strejkade|strejkbrytare}
    cue cond: {är|e|ä|is|har blivit|blev|egentligen|är ju|konverterat|konverterade|konverterat
      till|konvertit|troende|praktiserande} ..3- <faith>
    cue cond: {är|e|ä|har} ..3- <ethnic>
    cue cond: {är|e|ä|har blivit|kom ut som|lever|bor|is|ihop} ..3- <sexlife>
    cue cond: {går på|får|lever på|fick|har|sökt|söker|fått} ..2- <social>
    cue cond: {barn|barnen|son|dotter|unge|ungar|ungarna|sonen|dottern} ..3- {omhändertagna|
      omhändertagen|omhändertagits|placerad|placerade|fosterhem|lvu|fosterhemmet|familjehem|
      tvångsomhändertagna|soc tog}
    cue cond: {nästan blind|halvt blind|helt döv|tappat talet|sitter i rullstol|inte långt kvar|
      ligger för döden|terminalt sjuk|obotligt sjuk|obotlig cancer|har blöja|har stomi|är
      inkontinent|hör röster|psykiskt sjuk|psykisk sjukdom|har fått en stroke|har fått stroke}
    combo likely data: cond third -firstp -public
    combo possible data: cond thirdweak -public
    likely ethnic: [{$full|<role.office> <capital>?} ..3- {är|e|ä} ..2- {<faith>|<ethnic>|
      <sexlife>|<partisan>}]
    cue thirdweak: xxxx
    cue firstp: ^ ..2- {jag|vi} {har|är|lider|fick|blev|röstar} ..3- <health>
    cue public: <publicfigure>
    except: {jag|vi|mig} ..1- {har|hade|är|var|gick|går|fick|lider|äter|blev|röstar|röstade} ..6- {<health>|
      <sexlife>|<faith>|<party>}
    except: {spelar|rollen|pjäsen|filmen|boken|romanen|karaktären|statyn|<number> [<number>
      <number>]|skalden|poeten|konstnären|utställningen} ..8- <health>
    veto: {föreläsning|föreläsningen|föreläser|berättar om sin|utställning|utställningen|pjäsen|
      teatern|filmen|romanen|boken om|boken|minnestavla|minnestavlan|<number> talet|på <number>
      talet|serien}
    veto: {s|m|sd|c|v|l|kd|mp} xxxxxx
    cue third: {<given>|<name>} {på|i|från|hos} {kulturskolan|kulturhuset|bygglov|förskolan|
      <workplace>|kommunen|växeln|macken|pizzerian|skolan|<street>|hemtjänsten|lagret|
      vaktmästeriet|sporthallen|simhallen|orkestern|kören|laget|styrelsen|expeditionen|tekniska}
    cue third: {släkten|familjen|paret|syskonen|bröderna|systrarna} {<name>|<capital>}
    cue cond: {leverskadad|njursjuk|hjärtsjuk|cancersjuk|sinnessjuk|kroniskt sjuk|dödssjuk|
      lungsjuk|mentalsjuk|psyksjuk|drogberoende|tablettberoende|spelmissbrukare|sexmissbrukare|
      spritberoende|nikotinberoende|överviktig|anorektisk|blodsmittad|smittad|smittbärare|hiv
      positiv|huntingtons|huntington|ärftlig|skallskador|brännskador|hjärnskador|förlamad|i
      koma|på hispan|på torken|på dårhuset|på avgiftning|på rehab|på anstalt|skyddstillsyn|
      fotboja}
    cue cond: {super|supit|söp|knarkar|dricker|missbrukar|krökar} ..2 {ihjäl|ner|bort|varje dag|
      på nätterna|igen|hemma|dagarna|sig|barnen|hela}
    cue cond: {ligger|ligga|låg|vårdas|vårdats|behandlas|behandlats|opererades|opererats|
      opererad} ..1 {på|för|med|i} ..2 {intensiven|skallskador|sjukhus|sjukhuset|lasarettet|
      koma|psyk|psykiatrin|cancer|prostatan|hjärtat|magen|hjärnan|respirator|palliativen|
      geriatriken|rättspsyk|bup|ätstörningsenheten}
    cue cond: {bär på|har genen för|lider av|drabbad av|drabbades av|diagnostiserad med|
      diagnosticerad med|smittad av|smittad med|smittade} ..4
    cue cond: {fingeravtryck|dna profil|dna prov|blodprov|provsvar|irisscan|ansiktsigenkänning|
      genetiska|blodgrupp|hälsojournal|läkarintyg|sjukintyg|journal}
    cue cond: {är|e} ..1 {bög|gay|lesbisk|trans|homo|bi|flata|queer|transa|muslim|jude|kristen|
      katolik|rom|same|sosse|moderat|sverigedemokrat|nazist|kommunist|salafist|scientolog}
    cue cond: {går|gick|åker|springer|sitter} ..1 {till|i|på|hos} ..1 {moskén|synagogan|
      psykolog|psykologen|terapi|terapeut|aa|aa möten|na möten|kbt|parterapi|kuratorn|
      psykiatriker|beroendevården|öppenvården|rikets sal|pingstkyrkan|frikyrkan|
      ungdomsmottagningen|soc|socialen|bup}
    cue cond: {fick|har|hade|fått|genomgick} ..1 {missfall|psykos|hjärtinfarkt|hjärnblödning|
      stroke|cellgifter|strålbehandling|tvångsvård|lpt|lvm|elchocker|fotboja|epilepsianfall|
      panikångest|nervsammanbrott|depression|psykbryt|utbrändhet|klamydia|herpes}
    cue cond: {barnen|barn|sonen|dottern|ungarna} ..3 {omhändertagna|omhändertagna enligt|lvu|
      fosterhem|familjehem|placerade|soc}
    cue cond: {kan inte få|får inga|ofrivilligt|väntar} {barn|barnlös|barnlösa|tvillingar|smått}
    cue cond: {lever på|går på|får} ..1 {soc|socialbidrag|försörjningsstöd|bidrag|
      sjukersättning|aktivitetsersättning|a kassa}
    cue cond: {utländsk|romsk|judisk|samisk|somalisk|arabisk|finsk|kurdisk} {bakgrund|börd|
      härkomst|släkt|påbrå}
    except: <role.office> ..2 {sjuk|sjukskriven|gravid|föräldraledig} {så|när|och|,}
    except: <role.office> {är|blev|har blivit} {sjukskriven|sjuk}
    """
}
