extension RuleGrammar {
  /// Lines of `personal-attack` that mock by image and idiom: an empty head, a body, an animal, a fool's
  /// errand.
  static let personalAttackImagery =
    """
    likely he: [<cop> ..1- så ..1 {dum|dumma|korkad|korkade|ful|fula|fet|feta|lat|lata|trög|tröga|
      blåst|blåsta|puckad|falsk|feg} att]
    likely he: [lika <dumadj> som {vanligt|alltid|förut|förra|brukligt}]
    likely he: [{vara|är} ..1- {så|riktigt|rent}? {korkad|puckad|hjärndöd|efterbliven}] ,
    clear you: [{din|dina|ditt|era} ..1- {<baddef>|gamla|hemska|usla|otäcka|blinda|tröga|tjocka|
      eländiga|lilla} {<yourhead>|<insultn>}]
    likely point: [{<baddef>|tjocka} {kärring|kärringen|käring|käringen|gubbe|gubben|gubbar|tant|
      tanten|fan|människa|karl|typ}]
    likely he: [{ansikte|ansiktet|fejs|nylle|tryne|frisyr|frisyren|uppsyn|kroppshydda} ..1 som {en|
      ett} !{ängel|docka|gud} <any>]
    likely he: [{skallen|huvudet|huvet|bollen|knoppen} ..2- {tom|tomt|ihålig|ekar|sågspån|gröt}]
      !{på|i|av}
    likely he: [{tomt|tom|tomma|ihålig|luft|vakuum|ekar|sågspån|inget|ingenting|inte mycket|stökigt|halm} ..3
      {mellan öronen|innanför pannbenet|bakom pannbenet}]
    likely he: [{tomt|inte mycket|stökigt|glest|ljust} ..2 {på övervåningen|i övervåningen}]
    likely he: [{tänd|tänt|tända|lyser} ..3 ingen ..1 hemma]
    likely he: [{druckit|supit|rökt|söp|knarkat|spelat} bort ..5 {hjärncell|hjärnceller|
      hjärncellerna|hjärnan|förståndet|vettet}]
    likely he: [<cop> ..2- {en|ett} ..1- {ynklig|feg|usel|ful|lat|äcklig|sur|slemmig|falsk|liten|
      blind|tjock|fet|dum|gammal} ..1- {mask|mes|orm|padda|gris|lus|snok|kossa|höna|get|gås|häxa|
      råtta|igel|hyena|iller|skit}]
    likely he: [{dummare|korkadare|trögare|fulare|fetare|latare|falskare|fegare} än !{jag|vi|han|hon|de|dom|
      det|man|vad|förr|igår|vanligt|mig|någonsin} <any>]
    likely english: [{dumber|stupider|uglier|fatter|dumb|thick|useless} {than|as} {a|the|my|an} ..2]
    likely you: [{ni|de|dom} ..2 <cop> {värre än|som|inget annat än} djur]
    likely he: [$who ..3- <cop> ..1- {lite|litegrann|visst} efter] {$|han|hon|,|du}
    likely you: [{spyr|kräks} {på|av|åt} {dig|er|dej|honom|henne}]
    likely point: [{den|det|de|dom} ..2- {apan|kossan|grisen|råttan|ormen|åsnan|paddan|hönan|
      tackan|geten|svinet|kråkan|skatan|tomten|sengångaren} {i|på|bakom|från} ..1- <office>]
    likely point: [{apan|kossan|grisen|råttan|åsnan|paddan|hönan|höna|åsna|clown|clownen|skämt|pajas|
      tomte|nolla|sopa|kossa} till {<role>|chef|<human>|politiker|ordförande|lärare}]
    likely he: [{kommunens|stadens|länets|byns|förvaltningens|sveriges|världens|skolans|kontorets}
      ..1 {dummaste|lataste|fulaste|fetaste|korkadaste|fegaste|elakaste|tröggaste} ..1 {<human>|
      <role>|anställda|anställde|person|politiker|chef}]
    likely he: [{$full|<given>|<role.definite>|han|hon|du} ..2- <cop> ..2- <charadj> {och|å|samt|,}
      ..1- <charadj>]
    likely he: [{utbildning|utbildningen|körkort|körkortet|examen|legitimation|jobbet|tjänsten|
      betyget|titeln} ..3 {ur|i|från|på} ..2 {flingpaket|flingpaketet|flingor|cornflakespaket|
      cornflakes|kalaspuffar|godispåse|tombola|tombolan|chipspåse|lotteri|fiskdamm|bingo}]
    likely he: [vem ..1 {släppte|släppt} ..1 {ut|in|loss} {dig|henne|honom|er|den}]
    likely he: [{inte|knappt|ens} ..4 {sköta|driva|leda|klara|förtroendet} ..3 {kiosk|korvkiosk|
      glasskiosk|krukväxt|hamster|sandlåda|kaffekokare|kaffebryggare|glasstånd}]
    likely he: [{feta|lata|breda|tjocka} ..1- {arsle|arslen|arslet|röv|röven|rövar|häck|häckar|
      häcken|rumpa|rumpor|ända|ändor|ändalykt|ändalykter|stjärt}]
    likely order: [{gå|åk|stick|kryp} ..2 {hem till mamma|tillbaka till dagis|lek i|leka i sandlådan|
      tillbaka in i|tillbaka under}]
    likely he: [{din|ditt|dina|hans|hennes|med|sin|sitt|sina} ..2- {dubbelhaka|dubbelhakan|dubbelhakor|
      fettvalkar|fettvalkarna|puckelrygg|gristryne|hästgarnityr|kråknäbb|tjockarsle|fettarsle|ölmage|
      ölmagen|fläskarmar|fläskarmarna|tomma blick|glosögon}]
    likely he: [{skelögd|skelögda|vindögd|vindögda|puckelryggig|puckelryggiga|tandlös|tandlösa|
      flintskallig|flintskalliga} {gubbe|gubben|kärring|kärringen|tant|tanten|fan|jävel|jävlar|typ|
      människa|politiker|chef|idiot|<role>}]
    likely he: [{gamla|mossiga|sura} {gubbar|gubbarna|kärringar|kärringarna|stofiler|stötar|tanter} ..4
      {dö ut|dör ut|dog ut|skrotas|mumifieras|grävas ner}]
    likely he: [{hissen|hissarna} går inte ..1- {hela vägen upp|ända upp|upp}] ..2 {hos|i|på|för} ..4
    likely he: [{dummare|korkadare|elakare|falskare|otrevligare} {människa|person|typ|karl|gubbe|käring|
      handläggare} har {jag|man|ingen} aldrig ..2]
    likely he: [{trög som {sirap|en snigel|tjära}|falsk som {vatten|en orm|judas}|tom i blicken som|
      dum som {ett spån|en gås|en stut|ett stolpskott}|slö som en {sengångare|snigel}}]
    except: {galet|sjukt|stört|sinnessjukt|tokigt|idiotiskt} <any>
    except: {vi|jag} ..1- {är|e|ä|var} ..3- {<insultn>|<strongn>|<insultadj>}
    except: {är|e|var} vi ..3- {<insultn>|<strongn>|<insultadj>}
    except: <insultn> som helst
    except: ~{i|på|hos|från|för|om|till|vid} <thing> ..3- <cop> ..4- {<insultadj>|<strongadj>|<dumadj>}
    except: {räven|vargen|hunden|katten|kon|hästen|fågeln|ekorren|ankan|svanen|älgen|måsen} ...8 i
      <head>
    """

  /// The classes that those lines name.
  static let personalAttackImageWords = """
    yourhead: stofil stöt gubbe kärring käring tant människa fan häxa typ figur karl jävel apa gris
      råtta orm padda ko kossa höna get gås skata mask lus skit nolla tönt pamp människospillra
      politiker byråkrat snut nöt klant tok åsna unge snorunge korv surpuppa
    charadj: tjock/a snorkig/a döv/a trög/a sur/a korkad/a falsk/a elak/a feg/a lat/a dum/a ful/a fet/a lögnaktig/a dryg/a snål/a självgod/a
      arrogant/a inkompetent/a slö/a bitter/a osympatisk/a genomrutten/a rutten/a korkad/a maktgalen/a
      maktkåt/a oduglig/a patetisk/a äcklig/a girig/a lömsk/a känslokall/a ohederlig/a hal/a
      inskränkt/a småsint/a trångsynt/a obegåvad/a
    """
}
