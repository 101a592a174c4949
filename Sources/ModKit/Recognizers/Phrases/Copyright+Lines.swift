extension RuleGrammar {
  /// What `copyright` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let copyrightLines = """
    cue work: <work>
    cue whole: {hela|samtliga|alla|komplett|kompletta|fullständiga|full|entire|whole|kapitlet|
      säsongen|sidorna|allihop}
    cue pirate: <pirate>
    cue free: {gratis|free|utan att betala|utan kostnad|slipper betala|slippa betala|ingen
      behöver betala|inte behöver köpa|no need to buy|for free|slipper köpa|istället för att
      köpa|i stället för att köpa|halva priset|slipper ni betala|för ingenting|utan abonnemang|
      kostnadsfritt|utan betalvägg}
    cue sharing: {vill nån ha|vill någon ha|vill ni ha|tankade ner|tankade hem|tankat ner|tankat hem|delar|dela|lägger ut|la ut|lade ut|lagt ut|lägger upp|la upp|lade upp|lagt
      upp|laddat upp|laddar upp|laddade upp|mejlar|mailar|skickar|klistrar in|klistrat in|
      klistrade in|kopierat|kopierade|kopierar|skannat|scannat|skannade|scannade|skannar|skannat
      in|fotograferat|fotograferade|fotat av|fotade av|avfotograferat|spelat in|spelade in|
      filmade|filmat|bränner|bränt|rippat|rippade|ripped|scanned|uploaded|here is|här är|här
      kommer|här har ni|varsågoda|varsågod|finns i min|ligger i min|ligger på min|i en mapp|i
      min drive|dropbox|google drive|wetransfer|dm me|pm mig|pm a|hör av er så|skriv så|säg till
      så|ladda ner|ladda hem|download|säljer kopior|trycker upp}
    combo likely share: free work sharing -licence
    combo likely share: sharing work whole -licence
    combo likely pirate: pirate sharing -licence
    combo likely pirate: pirate free -licence
    combo likely pirate: pirate work -licence
    cue licence: {med tillstånd|med tillåtelse|gett oss lov|gett lov|gett tillåtelse|fått lov|
      fått tillstånd|fri licens|creative commons|public domain|fria att använda|är det tillåtet|
      är det lagligt|får man|får vi|får jag|olagligt att|förbjudet att|upphovsrätten skyddar|
      lånar|låna|på biblioteket|bibliotekets|kommunens|protokollet|planhandlingarna|nämndens|kan
      ni|kan man|min egen|mina egna|jag har skrivit|egna bilder|vår egen}
    likely piracy: [{torrent|torrents|torrentlänk|magnetlänk|piratkopia|piratkopior|
      piratkopierad|piratkopierade|piratkopierat|piratbay|keygen|nyckelgenerator|warez|illegal
      stream|illegal kopia|crackad|crackade|crackat|knäckt version|olagliga pdf|olaglig kopia|
      olagliga kopior|iptv|iptv lista|iptv abonnemang|sportstream|strömma gratis|piratström|
      piratlänk|dreambox|serienyckel|serienycklar|licensnyckel|licensnycklar} ..2-]
    likely piracy: [{streama|strömma|streamar|se|kolla|titta på|ladda ner|ladda hem|lyssna på|
      hämta} ..4- {gratis|utan att betala|utan abonnemang|utan konto|på piratsida|olagligt|här
      gratis} ..3-] !{i|på|för|från}
    likely piracy: [{klippt bort|klippte bort|tagit bort|tog bort|suddat|suddat ut|suddade|
      raderat|retuscherat bort|redigerat bort|beskurit bort|photoshoppat bort|croppade bort|
      beskar} ..2- {vattenstämpel|vattenstämpeln|vattenmärke|vattenmärket|vattenstämplar|
      fotografens namn|namnet på fotografen|signaturen|logotypen|loggan|copyright|copyrighten|
      bylinen|byline}]
    likely piracy: [{utan|struntat i att fråga om|har inte} ..2- {fotografens|upphovsmannens|
      förlagets|författarens|konstnärens|tecknarens|upphovsrättsinnehavarens|skaparens} ..1-
      {tillåtelse|lov|godkännande|tillstånd|medgivande|samtycke|namn|vetskap}]
    likely piracy: [{bakom|utan|förbi|runt|slippa|slipper|komma förbi|kringgå|undvika} ..1-
      {betalvägg|betalväggen|betalväggar|paywall|låst artikel|låsta artikeln|prenumeration}
      ..5-]
    likely piracy: [{hela|låsta} ..1- {artikeln|krönikan|reportaget|texten|insändaren|låttexten|
      dikten|boken|läroboken|romanen|kapitlet|filmen|säsongen|serien|plattan|skivan|albumet|
      pjäsen|manuset|tidningen|facit|nothäftet|kokboken|föreställningen|konserten|matchen} ..1-
      {följer|kommer här|här|nedan|finns här|inklistrad|avskriven|inklippt|kopierad|inskannad|
      skannad|gratis|utlagd|som pdf|i pdf|på pdf|ligger|från förlaget|ur}]
    likely piracy: [{skannat|scannat|skannade|scannade|fotograferat|fotograferade|kopierat|
      kopierade|skrivit av|skrev av|fotat} ..2- {hela|alla|samtliga|varje}? ..1- {boken|
      läroboken|kapitlet|sidorna|noterna|facit|romanen|kokboken|artikeln|tidningen|böckerna|
      läroböckerna|matteboken|nothäftet|<number>|alla sidor|häftet|provet|kurslitteraturen|
      ritningarna|kartboken|serien|bilderna}]
    likely piracy: [{delar|lånar ut|säljer|byter|ger bort|sprider} ..2- {inlogg|inloggning|
      inloggningen|lösenord|lösenordet|konto|kontot} ..1- {till|på} ..1- {netflix|viaplay|hbo|
      cmore|tv4|storytel|spotify|bookbeat|nextory|disney|tidningen|bonnier|skyshowtime}]
    likely piracy: [{pdf|pdf en|pdfen|epub|e boken|ljudboken|mp3|mp3 or|filen|scan} ..2- {av|på|
      till|med} ..3- {boken|läroboken|romanen|kurslitteraturen|kursboken|deckaren|filmen|
      noterna|albumet|textbook|book|novel|tidningen|matteboken|facit|nya}]
    likely piracy: [{snodde|snott|snor|stulit|stal|norpat|norpade|lånat utan lov|tagit utan lov|
      kopierat rakt av|kopierade rakt av} ..1- ..2- {bilden|bilderna|fotot|texten|artikeln|
      logotypen|kartan|illustrationen|dikten|låten|loggan|bilder} ..2-]
    likely piracy: [{full|free} pdf ..6-]
    likely piracy: [{scannade|skannade|skannat|scannat|skannar|scannar|fotade av|fotat av} in? ..2 {<work>|*boken|
      *häftet|*pärmen|*tidningen}]
    likely share: [<work> i {sin helhet|fulltext|full längd|sin fulla}] !finns
    likely share: [{kopierade|kopierat|tog|hämtade|klistrar|klistrade|kopierar} ..4- från ..2
      {plusversionen|betaltidningen|betalsidan|plusartikeln|betaldelen|betalversionen|förlaget}]
    likely share: [{skickar|delar|mejlar|lägger|säljer|fixar|har|bjuder} ..6- <work> ..2- som {epub|
      pdf|mp3|mobi|zip|fil|pdffil}]
    likely piracy: [{låna|använda|dela|få|använd|kör med} ..1 {min|mitt|vårt|vår} ..1 {viaplay|
      netflix|hbo|storytel|spotify|cmore|tv4|disney|bookbeat|max|plus} ..1 {inloggning|inlogg|konto|
      lösenord|login}]
    likely piracy: [{<work>|bilden|texten|bild} ..8 {utan att fråga|utan att be om lov|utan lov}]
    likely piracy: [{laddade|laddat|laddar|tankar|tankade|tankat} {ner|hem|ned} ..3 {säsong|säsongen|
      filmen|boken|spelet|albumet|skivan|plattan|serien} ..5 {gratis|olagligt|torrent|piratsida|
      utan}]
    likely piracy: [{office|photoshop|windows|autocad|spelet|programmet|fifa|minecraft} ..2-
      {gratis|crackad|crackat|utan licens|knäckt|piratkopierad|fullversion gratis}]
    likely piracy: [{musiken|låten|filmen|bilden|texten} ..1- {är|e} ..1- {skyddad|
      upphovsrättsskyddad|copyrightskyddad} men]
    likely piracy: [{är|e} ..1- {skyddade|skyddad|upphovsrättsskyddade|upphovsrättsskyddad|
      upphovsrättsskyddat} ..1- , ..1- men ..3- {kopierat|lägger|delar|lagt|skickar|sprider|
      använder}]
    likely piracy: [{spelade in|spelat in|filmade|filmat} ..1- hela? ..1- {konserten|
      föreställningen|filmen|bion|musikalen|pjäsen|standupen|matchen|premiären} ..6- {ligger|
      lagt|lägger|upp|kanal|youtube|delar|finns|länk}]
    likely share: [{alla|hela} {säsonger|säsongen|avsnitt|avsnitten|filmer|böcker|böckerna|
      noter|noterna|låtar|skivor|album|delar} ..3 {gratis|inscannade|inskannade|utlagda|
      nedladdade|att ladda ner|på usb|här|på min|i min}]
    likely share: [{ljudboken|ljudböckerna|boken|e boken|romanen|filmen|serien|låten|plattan|
      noterna|läroboken|kursboken|facit|deckaren|matteboken|tidningen|pdf|pdfen} ..2 {ligger|
      finns|ligger ute|har jag lagt|la jag} ..2 {på min|i min|på en|i en} ..1 {drive|dropbox|
      onedrive|mapp|usb|server|molnmapp|google|hårddisk|kanal|sida|telegram}]
    likely share: [{slipp|slipper|slippa} {bibliotekskön|köpa|betala|kön|reklamen|prenumerera|
      licensen|avgiften} ..4] {boken|film|serie|pdf|ladda|drive|ljudbok|musik|spel|match|stream}
    likely share: [{noter|noterna|stämmorna|kopior|kopiorna|partituret|häftet} ..4 {inscannade|
      inskannade|skannade|kopierade|kopierat|sprid fritt|sprida fritt|fritt fram}]
    likely piracy: [{inscannade|inscannad|inscannat|inskannade|inskannad|inskannat|avfotade|
      avfotograferade} ..3 {bok|böcker|noter|kapitel|sidor|uppgifter|facit|läromedel|boken|
      sidorna|kapitlet|tidningen|artikel|artiklar}]
    likely piracy: [{sprid|dela|kopiera|använd} {fritt|vidare} ..3 {noter|boken|pdf|filen|
      filmen|låten|texten|kapitlet|bilden}]
    likely piracy: [{fotografen|författaren|konstnären|förlaget|tecknaren|upphovsmannen|
      kompositören|artisten|bolaget} ..1 {sa nej|säger nej|vägrade|vill inte|ville inte|vet
      inte|vet inget|har inte godkänt|protesterade|förbjöd|förbjuder} ..4] {men|delar|ändå|
      lägger|sprider|skickar|kopierar}
    likely piracy: [{delar|lägger ut|publicerar|använder|postar|visar} ..3 {bild|bilden|foto|
      fotot|text|texten|låt|låten|dikt|dikten} ..1 {ändå|utan lov|utan tillåtelse|trots att|fast
      han|fast hon|olovligt}]
    likely piracy: [{ripp|rippa|rippar|rippad|rippade|bränd|brända|bränner|kopierade|kopierad}
      ..2 {dvd|dvder|cd|skivor|skivan|blu ray|film|filmer|spel|usb}]
    likely piracy: [{premium|pro|plus} ..2 {konto|version|licens} ..2 {gratis|delar|billigt|
      crackad|hackad|hackat}]
    likely piracy: [{alla|hela} {kanaler|kanalerna|sportkanaler|filmutbudet|viaplay|netflix|
      allsvenskan|shl|premier league} ..5 {gratis|för en hundring|kr|piratbox|box|boxen|billigt|
      utan avtal|utan kort|länk|dm|pm}]
    likely piracy: [{piratbox|tv box|androidbox|kodibox|chippad|chippade|modad|modat|
      jailbreakad} ..3]
    except: {kan|får|går|var|finns} ..1 {man|jag|vi|det} ..5 {se|streama|strömma|kolla|titta på|
      ladda ner|ladda hem|lyssna på|hämta}
    except: {fullmäktige|kommunfullmäktige|nämndmötet|sammanträdet|protokollet|kartan|blanketten}
      ..6 {gratis|utan}
    except: {lånekortet|lagligt|biblioteket|bibliotekets|public service|svt play|ur play}
    veto: {lånekortet|helt lagligt|via biblioteket|med lånekort|öppna data|fri att använda|
      allemansrätt}
    likely share: [{kopierat|skannat|scannat|fotat av|fotograferat|skrivit av|skannade av|
      kopierade} ..1- {alla|hela|samtliga|varenda} ..1- {körnoter|körnoterna|noter|noterna|
      facit|sidor|sidorna|kapitel|boken|böckerna|uppgifter|uppgifterna|häftet|häften|läxor|prov|
      proven|kurspärmen|manus} ..4]
    likely piracy: [{sänder|streamar|strömmar|visar|livesänder} ..1- hela? {matchen|*matchen|*matcher|
      filmen|galan} ..4- {betalkanalen|betalkanal|betalkanaler|abonnemang}]
    likely piracy: [{rip|rippen|ripp|rippet|dvdrip|camrip|webrip} i? {1080p|720p|4k|hd|full hd}]
    likely share: [{avskrivna|avskrivet|avskriven|skrivit av} ..1- ord för ord]
    likely share: [{kopierad|kopierat|klistrar in|inklistrad} ..2- {från|ur|bakom} ..2- {låsta|
      betalväggen|pluslåset|pluslåst|prenumeration}]
    likely share: [{text|texten|sången|dikten|låten|artikeln|novellen} ..6- i sin helhet] ..1 {skriven|
      av|$}
    likely piracy: [så ..2 {vattenstämpeln|vattenstämplarna|copyrighttexten|fotografens namn} ..2
      {försvann|försvinner|borta|tas bort}]
    """
}
