extension RuleGrammar {
  /// What `confidential` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let confidentialLines = """
    likely protected: [{skyddad|skyddat|hemlig|skyddade|hemliga|protected|secret} ..1-
      {identitet|id|adress|boende|boendet|personuppgifter|folkbokföring|address|identity|
      adressen|identiteten|shelter} ..6- {bor|ligger|går|heter|finns|jobbar|på|i|men|lives|
      flyttat|flyttade|gömmer|hos|är} ..2-]
    likely protected: [{skyddade|hemliga|sekretessmarkerade} {uppgifter|personuppgifter} ..3-
      {bor|flyttat|flyttade|gömmer|finns|jobbar|går} ..4]
    likely protected: [{bor|flyttat|flyttade|gömmer sig|jobbar|går} ..6 {skyddad|skyddade|hemlig}
      {identitet|uppgifter|personuppgifter|adress|id}]
    likely protected: [{skyddade|skyddat|hemliga} {boendet|boende} ..1- {är|ligger|finns|på|vid|
      för} ..2-]
    likely protected: [{kvinnojouren|kvinnojourens|kvinnohuset|jourboendet|jourlägenheten|
      jourhemmet} ..2- {ligger|finns|adress|hemliga|lägenhet|lägenheter} ..1- {på|i|vid|bakom|
      ovanför|är} ..2-]
    likely protected: [{familjehemsplacerad|fosterhemsplacerad|placerad|familjehemsplacerade|
      placerade|fosterbarn|omhändertagna|omhändertagen} ..2- {hos|i familj|i familjehemmet|i
      fosterhemmet|på hvb|hos familjen} ..2-]
    likely file: [{läste|läst|läser|såg|sett|ser|kollade|kollat|står|stod|enligt|ur|från|i|
      öppnade|bläddrade|snokade|fick se|skrivit} ..3- {journal|journalen|journaler|journalerna|
      patientjournal|patientjournalen|akt|akten|akter|akterna|socialakt|personakt|personakten|
      elevakt|elevakten|soc akt|socakten|utredning om|utredningen om|orosanmälan|
      orosanmälningar|genomförandeplanen|barnavårdsutredning|vårdplanen|elevhälsojournalen|
      systemet att|procapita|lifecare|treserva|cosmic|elevregistret} ..6-] {på|om|att|för|står|
      är|heter|hon|han|vägrar|har|tanten|familjen|<name>|pappan|mamman}
    likely file: [{sekretessbelagda|sekretessbelagd|sekretessbelagt|hemligstämplade|
      hemligstämplat|hemligstämplad|konfidentiell|konfidentiella|konfidentiellt|hemliga|internt|
      interna|sekretessmarkerade|sekretessmarkerat|classified|confidential} ..2- {yttrande|
      yttrandet|utredning|utredningen|rapport|rapporten|dokument|dokumentet|dokumenten|pm|
      handling|handlingen|handlingar|handlingarna|plan|planen|beredskapsplanen|beredskapsplan|
      lista|listan|protokoll|protokollet|mejl|mejlet|mejlen|akt|akten|uppgifter|uppgifterna|
      krisplan|krisplanen|ritning|ritningar|ritningarna|document|report|bilaga|bilagan|underlag|
      promemoria|minnesanteckningar|avtalet|avtal} ..3-] {står|om|visar|som|säger|jag har|här|
      har|,|heter|ligger|framgår|bifogar|läckt|är}
    likely file: [{får|borde|ska|kan} ..1- {egentligen|nog|väl}? ..1- {inte|ej} ..1- {säga|
      berätta|avslöja|sprida|dela|visa|skriva|lämna ut|läcka} ..2- {detta|det|det här|men|här|
      vidare|något} ..2-] {men|eftersom|det|här}
    likely file: [{har|bryter|bryta|trots|struntar i|skiter i|brutit|ljuger om} ..2-
      {tystnadsplikt|tystnadsplikten|sekretess|sekretessen} ..2- {men|så|nu|när|och|$}]
    likely file: [{säg|berätta|nämn} {inte|inget} ..1- {att|till någon|vem} ..2- {det kom|jag
      sagt|från mig|jag som|jag sa}]
    likely file: [{anmälaren|den som anmälde|anmälare|hemliga vittnet|vittnet|uppgiftslämnaren|
      visselblåsaren|källan} ..1- {heter|är|var|bor} ..1- {<name>|<given>|grannen|läraren|
      hennes|hans|svärmor|<role.definite>}]
    likely staff: [{jag|som|min|mitt|mamma|morsan|syrran|frugan} ..1- {jobbar|arbetar|work|
      anställd|jobbade|vikarierar|är|undersköterska|handläggare|e} ..1- {på|i|inom|hos|at|som|
      vikarie|undersköterska|handläggare|sekreterare|socialsekreterare|sjuksköterska|lärare|
      kurator}? ..2- <workplace> ..3- {och|så|kan|ser|vet|o|i can|såg|har sett|läste|kollade|
      där|and|berättade|sa|säger} ..6- {hon|han|familjen|grannen|gubben|tanten|patient|
      patienten|brukare|klient|barnet|<name>|she|he|hans|hennes|de|nycklarna|koden|pojken|
      flickan} ..4-]
    likely staff: [{som|i egenskap av} {undersköterska|handläggare|sjuksköterska|
      socialsekreterare|vikarie|lärare|kurator|skolsköterska|biståndshandläggare|boendestödjare|
      personlig assistent|läkare|polis|receptionist|tolk} ..3- {kan|vet|såg|ser|har|måste} {jag|
      vi} ..8-] {hon|han|<name>|familjen|brukare|patient|pojken|flickan|hos oss|att}
    likely code: [{lösenordet|lösenord|koden|kod|portkoden|portkod|larmkoden|larmkod|pinkoden|
      pin|wifi lösen|wifilösenordet|lösen|passerkoden|passerkod|dörrkoden|nyckelkoden|inlogget|
      password|admin|kodlåset|nyckelboxen|nyckelskåpet|nyckelskåp|kassaskåpet} ..5- {är|ar|e|is|
      med koden|me koden|heter} ..2- {<number>|<codeword>}]
    likely code: [{lösen|lösenord|lösenordet|wifilösenordet|inlogg|inloggningen|inlogget|password|
      pw|koden|kod|portkod|portkoden|larmkod|larmkoden} ..3- {är|e|ar|heter}? ..1- <codeword>]
    likely code: [{lösenordet|lösenord|lösen|inloggningen|wifi|wifilösenordet} ..6- {är|e|ar|heter}
      !<context.swedish> !<context.common> !<notvalue> <any>] {$|,|så|och|om}
    likely code: [{användare|användarnamn|användarnamnet|användarid|login|inlogg} ..1 !{eller|och|till}
      !<context.swedish> <any> , {lösen|lösenord|lösenordet|pw|password} ..1 !<context.swedish> <any>]
    likely code: [{stänga av|stäng av|stängs av|kopplas från|kopplas bort|kopplas ur|slås av|slå av|
      öppnas|låses upp|larmas av|avlarmas} ..2 {med|genom} ..2 <number>]
    veto: ~inte är {offentligt|offentliga}
    likely code: [{har|med} ..4- som {inlogg|inloggning|lösenord|lösen|pinkod|portkod|larmkod}]
      !{i|på|till}
    likely file: [{ritning|ritningar|ritningen|ritningarna|karta|kartan|schema|schemat|lista|listan}
      över ..4 {larm|larmet|larmen|kameror|kamerorna|nycklar|nycklarna|koder|koderna|vakterna|
      vakternas|passersystemet|skyddsrum|skyddsrummen|serverhallen|kulvertarna|vattenverket}]
    likely file: [{hemliga|hemligt|skyddade|skyddat} {numret|nummer|mobilnumret|mobilnummer|
      telefonnummer|telefonnumret} ..2 {till|är}]
    likely leak: [{personallistan|elevlistan|telefonlistan|adresslistan|lönelistan|klientlistan|
      patientlistan} ..3 {lägger|la|delar|bifogar|postar|sprider|läckt|här}]
    likely leak: [{lägger|la|delar|bifogar|postar|sprider|här} ..4 {personallistan|elevlistan|
      telefonlistan|adresslistan|lönelistan|klientlistan|patientlistan}]
    likely tender: [{anbudet|anbuden|budet|offerten} ..3- {låg|ligger|hamnade|landade|slutade|stannade}
      på ..4 {miljoner|kronor|kr|tusen}]
    likely staff: [jag {är|jobbar|arbetar|vikarierar} ..4 {på|i|inom|hos|åt} ..3 {och|så} ..8-
      <given>]
    cue hush: {inte sagts|inte meddelats|inte berättats|inte presenterats|säg inget|säg inte|sprid inte|inte hört det av|mellan oss|hysch|egentligen inte säga|
      inte säga|inte offentligt|inte offentliga|offentliggörs först|presenteras först|meddelas först|
      blir officiellt|officiellt först|innan det blir offentligt|fick den av en|fick det av en}
    cue inside: {redan klar|redan klart|redan bestämt|redan avgjort|vi i nämnden|vi i styrelsen|vi på kontoret|vi på soc|jag jobbar|jag sitter i|jag är
      anställd|jag sitter på|som jobbar på|har bestämt att|är redan bestämt|får jobbet|får uppdraget|
      vann upphandlingen|vinner upphandlingen|listan på|listan över|med namn och adress|i akten|i
      journalen|i utredningen|anmälare|anmälaren}
    combo likely leak: hush inside
    likely tender: [{anbuden|anbudet|upphandlingen|budgivningen} ...8 {jag|vi} vet ..8 {<number>|miljoner|vinner|
      lagt|får}]
    likely leak: [{listan|lista|namnen} {på|över} ..1 {alla|dem|de|dom|folk|familjer} ..1 som ..1-
      {anmält|anmälde|klagat|vittnat|bor|söker}]
    likely code: [{koden|portkoden|larmkoden|lösenordet|pinkoden} {till|på|för|i} ...10 , <number>] $
    likely code: [{vakten|nattvakten|väktaren|personalen|nattpersonalen|vaktmästaren|jouren} ..3 {åker|
      går|slutar|sover|lämnar} ...8 {tom|tomt|obevakat|obevakad|obemannat|olåst|larmet|larmad}]
    likely code: [<number> {är|e} ..1- {koden|portkoden|larmkoden|lösenordet|pinkoden} ..3-]
    likely code: [{nyckeln|nycklarna|nyckel} ..4- {ligger|hänger|göms|gömd|finns} ..1- {under|i|
      bakom|ovanpå} ..2- {dörrmattan|blomkrukan|mattan|nyckelskåpet|lådan|krukan|brevlådan|
      stuprännan|elskåpet|nyckelboxen} ..3-]
    likely code: [{larmet|kamerorna|kameran|övervakningen|övervakningskameran|
      övervakningskamerorna|låset|passersystemet|vakten|vakterna|väktaren} ..3- {är av|är
      urkopplat|är urkopplad|funkar inte|fungerar inte|är sönder|är trasigt|attrapp|attrapper|
      går hem|går av|byter skift|bara en|är avstängt|avstängda|täcker inte} ..4-] {på|vid|
      mellan|efter|så|natten|klockan|när|i|på nätterna|helger|baksidan}
    likely tender: [{anbud|anbudet|anbuden|offert|offerten|offerterna|konkurrenten|
      konkurrentens|konkurrenternas|lägsta priset|lägsta anbudet|vinnande anbudet|upphandlingen|
      utvärderingen|utvärderingsgruppen} ..6- {öppnade|oöppnade|öppnat|ligger på|lagt|lade|är
      på|är <number>|miljoner|lägsta|lägg er|bjuder|bjudit|bud|vinner|får det|klart att|innan
      tilldelning|hemligt|sekretess|inte offentligt|inte offentlig} ..4-] !{offentligt|
      offentlig|blev}
    likely police: [{polisen|snuten|aina|polisens|spanare|spanarna|insatsstyrkan|civilsnutar|
      civilare|kronofogden|skatteverket|arbetsmiljöverket|tullen|livsmedelsinspektören} ..2-
      {gör|planerar|ska göra|kommer göra|kommer att göra|slår till|spanar|avlyssnar|ska slå
      till|har span|kommer slå till|ska husrannsaka|tänker slå till|kommer till} ..3- {tillslag|
      razzia|husrannsakan|på lördag|på fredag|i natt|inatt|ikväll|i kväll|imorgon|i morgon|
      klockan|på torsdag|mot|insats|kontroll|oanmäld|spaning|från|hos|utanför} ..4-] {varna|så|
      min|klockan|jobbar|sprid|vet|berätta|på|<number>|inifrån|$|lördag|fredag|torsdag|i}
    likely police: [{tillslag|razzia|husrannsakan|spaning|span} ..3- {mot|på|hos|i|planeras}
      ..4- {lördag|fredag|torsdag|onsdag|tisdag|måndag|söndag|klockan|inatt|ikväll|imorgon|natt|
      kväll|morgon} ..2-]
    likely exam: [{nationella provet|nationella prov|np|provet|tentan|omprovet|facit till} ..8-
      {frågorna|uppgift|uppgifterna|facit|läckt|svaren|hemliga|hemligt|ges på|skrivs på|här är}
      ..3-] {är|hemliga|till|här|läckt|på|<number>|handlar|pm|dm|köp}
    likely exam: [här är ..4- {nationella provet|provet|provfrågorna|facit|frågorna|tentan|
      svaren} ..6-]
    likely vuln: [{reservkraften|reservkraft|reservaggregatet|reservvattentäkten|skyddsrummets|
      skyddsrummet|vattenverket|vattenverkets|vattentornet|elcentralen|serverhallen|
      serverrummet|driftcentralen|ledningscentralen|bunkern|fiberknutpunkten} ..6- {räcker bara|
      saknar larm|olåst|olarmad|olarmat|obevakat|obevakad|ligger i|ligger under|finns i|bara i|
      koden|inget larm|utan larm|svag punkt|står öppen|står olåst|hemliga|nyckeln|slås ut|kan
      slås ut} ..4-]
    likely leak: [{läckt|läcker|läcka|läckta|läckte|leaked|smugit ut|tagit hem|kopierat ut|
      mejlat hem|skickat hem} ..3- {dokument|dokumentet|lista|listan|akten|journalen|mejlen|
      mejl|protokollet|personuppgifter|elevlistan|klasslistan|pm|rapporten|register|registret|
      utredningen|ritningarna|lönelistan|lönelistor} ..3-]
    likely leak: [{listan|lista|register} {över|på|med} ..3- {klienter|klienterna|brukare|
      patienter|anmälare|bidragstagare|placerade|elever med|larmkoder|lösenord|skyddade|
      familjer|hemtjänstens} ..4-]
    veto: {gäller sekretess|offentlig handling|offentliga handlingar|tilldelningsbeslutet|sekretessprövning|hur fungerar|hur funkar|hur länge|är det
      sekretess|kan man|varför är det|byt lösenord|bytt lösenord|glömt lösenordet|glömt mitt
      lösenord|glömt koden|får inte mitt lösenord}
    likely file: [{sekretessakten|sekretessakt|socialakten|personakten|patientjournalen|
      journalen|akten|socialtjänstutredningen|barnavårdsutredningen|vårdplanen|
      elevakten|polisutredningen|förundersökningen|personalakten|orosanmälan} ..1 {om|på|för|
      rörande|ligger|visar|säger|finns|avslöjar} ..4]  !{hur|när|sekretess}
    likely file: [{utredningen|utredning|anmälan|orosanmälan} {om|mot|på} ..1- {<given>|familjen|pojken|
      flickan|mamman|pappan|barnen} ..4]
    likely staff: [{på|i} {min|vår} {avdelning|grupp|klass|enhet|boende|mottagning} ..2 {ligger|bor|
      vårdas|sitter} ..3 {<given>|<name>}]
    likely file: [{bifogar|postar|delar|lägger upp|la upp|lägger ut|publicerar|här är|skickar}
      ..3 {skärmdump|skärmdumpar|skärmbild|bild|foto|kopia|utdrag|hela} ..3 {utredning|
      utredningen|socialtjänstutredningen|akten|journalen|registret|listan|mejlet|protokollet|
      klasslistan|personallistan|lönelistan|systemet|anmälan|orosanmälan|domen|patientlistan}
      ..3]
    likely file: [{som|de|det|den} ..1 {inte|aldrig|absolut inte} ..1 {fick|får|skulle|borde|bör}
      ..1 {komma ut|läcka|läckas|läcka ut|spridas|offentliggöras|publiceras}]
    likely file: [{här är|här kommer|bifogar|lägger ut|postar|läckt|läcker} ..1 {mejlet|mailet|
      mejlen|utredningen|rapporten|protokollet|listan|promemorian|underlaget|inspelningen} ..8-]
      {internt|hemligt|hemliga|läckt|sekretess|sekretessen|hysch|konfidentiellt|offentligt}
    likely file: [{står|stod|framgår|läste|läser|såg} ..2 i ..2 {journal|journalen|akt|akten|
      socialakten|personakten|utredningen|elevakten|patientjournalen}] ..4 {att|om|hon|han}
    likely file: [sekretess eller {ej|inte}]
    likely file: [{har inte hört det|inte hört det|kommer inte|säg inte|fick det inte|ni vet det
      inte} {av|från} {mig|oss} ..2]
    likely file: [{får|fick} {jag|vi} {inte|egentligen|egentligen inte} ..2 {säga|berätta|
      avslöja|skriva|visa|sprida|läcka} ..3]
    likely file: [{tystnadsplikt|tystnadsplikten|sekretess|sekretessen} ..2 {men|skiter|
      struntar|till trots|åt sidan|gäller men|eller inte|hit eller dit} ..3]
    likely file: [{det är|var|är} ..2 {mormodern|morfar|grannen|farmodern|läraren|rektorn|
      exmannen|svärmor|systern|förskolan|dagis|tränaren|<given>|<name>} som {gjorde|har gjort|
      gjort|lämnade|skickade|skrev|ringde in|anmälde} ..2 {orosanmälan|anmälan|anmälde|tipset|
      dem|familjen|er}]
    likely staff: [jag {är|e|jobbar som|arbetar som|jobbar|arbetar|vikarierar} ..1 <careprof>? ..1
      {på|i|inom|hos|åt} ..3 {och|så} ..3 {<given>|<name>|brukaren|brukare|patienten|patient|
      pojken|flickan|familjen|tanten|gubben|klienten}]
    likely staff: [{en av|ett av} {våra|mina} {brukare|patienter|klienter|elever|boende|ungdomar|
      familjer|barn} ..4- {har|är|fick|heter|bor|vägrar|gick|blev|slutat|ligger}]
    likely staff: [{vi hade|vi har|hade vi|har vi|ligger|låg|inlagd|vårdas|vårdades|intagen|
      skrevs in} ..4 {hos oss|på vår avdelning|på min avdelning|på avdelningen|på korttids|hos
      oss på|på vårt boende|på boendet jag} ..8]
    likely staff: [{säger|sa|berättade|enligt|hörde av|fick höra av} ..2 {en i personalen|
      personalen på|en sköterska|en undersköterska|min syster som jobbar|min fru som jobbar|min
      man som jobbar|mamma som jobbar|en polis|en handläggare|en på soc|någon på soc|en kurator|
      en kollega på}]
    likely staff: [{jag|min fru|min man|mamma|min syster|syrran|brorsan|min mamma|frugan}
      {jobbar|arbetar|är anställd|jobbade|är handläggare|är sköterska|är undersköterska|
      vikarierar|städar|extrajobbar} ..1 {på|i|hos|inom|åt} ..3 {så jag vet|så vi vet|och vet|så
      jag såg|och såg|och har sett|och då|så därför|kan berätta|och berättade|så jag kan|och
      läste|och såg att}]
    likely staff: [{barnen|familjen|sonen|dottern|pojken|flickan|syskonen|ungarna} ..2 {är|har|
      blev|sitter} ..1 {omhändertagna|omhändertagen|placerade|placerad|omplacerad|lvu|
      tvångsomhändertagna|fosterhemsplacerade|familjehemsplacerad|familjehemsplacerade} ..6]
    likely code: [{inloggningen|inlogget|lösenordet|lösenord|koden|portkoden|larmkoden|
      wifikoden|pinkoden|admininloggningen|användarnamn|login|wifi} ..2 {till|på|för|i} ..5 {är|
      heter|ar} ..1- <any>] {funkar|fungerar|så|<number>|gå|använd|sprid|i hela|samma|,|$}
    likely code: [{koden|portkoden|larmkoden|nyckelkoden} {är|e} ..2 <number>]
    likely code: [{koden|larmkoden|portkoden|lösenordet|pinkoden} ..5 {samma|likadan|likadant} som ..2]
    likely staff: [jag är ..1 <careprof> ..1 {i|på|inom|hos} ..2 , ..2 <given>]
    likely code: [{larmet|kamerorna|kameran} ..3 {kopplas|stängs|är avstängt|är avstängda|är inte på|inte inkopplat|är inte inkopplad} ..4] {klockan|efter|
      natten|då är|obevakad|obevakat|varje|så|tomt|<number>}
    likely code: [{vakten|väktaren|personalen|nattpersonalen|receptionen} ..3
      {går|slutar|kopplas|stängs|byter|är obemannad|obemannat|inte inkopplat|är inte på|är inte
      inkopplat|sover} ..4] {klockan|efter|natten|då är|obevakad|obevakat|varje|så|tomt|
      <number>}
    likely tender: [{vi|jag} {sitter|satt|är|jobbar} ..2 {i|med|på} ..1 {utvärderingsgruppen|
      upphandlingen|upphandlingsgruppen|inköp|upphandlingsenheten|jury|juryn} ..8]
    likely tender: [{vinner|får|har fått|kommer få|kommer vinna|ska få} ..2 {upphandlingen|
      kontraktet|avtalet|markanvisningen|tilldelningen} ..6 {klart|bestämt|offentligt|torsdag|
      nästa vecka|redan|innan|meddelas|presenteras|förhand|hemligt}]
    likely police: [{polisen|polis|civilpolis|narkotikapolisen|kronofogden|tullen|insatsstyrkan|
      miljökontoret|livsmedelsinspektionen} ..2 {ska|kommer|tänker|planerar} ..4 {tillslag|
      razzia|kontroll|storma|gripa|husrannsakan|slå till|hämta|avhysa|vräka|inspektera|spana}
      ..6 {på|i|hos|mot|klockan|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|natt|kväll|
      morgon|imorgon}] !{öppet|föreläsning}
    likely vuln: [{larmet|låset|dörren|grinden|luckan|servern|brandväggen|lösenordet|
      pumpstationen|vattenverket|stängslet|reservnyckeln|porten|nödutgången} ..3 {är|står|
      funkar|sitter|ligger} ..2 {trasigt|olåst|olåsta|öppen|öppet|samma|avstängt|ur funktion|
      inte låst|oskyddad|oskyddat|inte larmat|inte larmad}] {natten|efter|så|man|går att|bara
      att|gå in|vem som helst|till vattenverket|på stadshuset|i serverrummet|till arkivet|på
      baksidan}
    likely leak: [{namnen|namnlistan|listan|adresserna|personnumren|uppgifterna} {på|till|över}
      ..2 {de placerade|placerade|anmälarna|anmälare|brukarna|patienterna|klienterna|skyddade|
      elever|utsatta|vittnen|vittnena|familjehem|familjehemmen|jourhem|kvinnorna på} ..4]
    likely exam: [{svaren|facit|uppgifterna|frågorna} {till|på} ..2 {nationella|np|provet|
      tentan|omprovet|högskoleprovet} ..4]
    likely tender: [{anbud|anbudet|priset|offerten|budet} ..8] {hemligt|sekretess|inte
      offentligt|inte öppnat|innan tilldelningen|inte sagt|ej offentligt}
    likely protected: [{familjehemmet|fosterhemmet|jourhemmet|hvb hemmet|skyddsboendet|
      kvinnoboendet|kvinnohuset} {ligger|finns|är} ..4- {bor|där|flickan|pojken|i|på} ..2] {nu|
      föräldrar|mamma|pappa|flickan|pojken|<given>|veta}
    likely tender: [{anbuden|anbudet|anbud|budgivningen} ..14 {öppnas först|öppnas inte|råkade se|fick
      se mejlet|såg mejlet}]
    likely leak: [{står|läst|läste|ur|enligt|citerar} ..2- {hemligstämplade|hemligstämplat|
      sekretessbelagda|sekretessbelagt|sekretessmärkta} ..1- <any>]
    likely staff: [{min|mitt} {kollega|kompis|syster|bror|sambo|fru|man|mamma|svägerska} på {soc|
      socialtjänsten|familjerätten|bup|psyk|barnpsyk|skatteverket} ..2 {utreder|handlägger|har hand
      om|berättade|såg i}]
    likely leak: [{satt|var} ..1- med {på|i} ..1- {elevhälsomötet|elevhälsomöte|elevhälsosamtalet|
      nätverksmötet|utredningsmötet|sekretessmötet|sip mötet}]
    likely vuln: [{kameror|kamerorna|larmen|larmet} ..3- attrapper]
    """
}
