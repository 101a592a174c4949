extension RuleGrammar {
  /// Word classes of `incitement` alone.
  static let incitementWords = """
    wreck: krossa krossar panga pangar vandalisera vandaliserar demolera demolerar sabba sabbar
      sabotera saboterar spreja sprejar spraya sprayar klottra klottrar klotterbomba välta välter
      vält punktera punkterar repa repar paja pajar kladda kladdar tagga taggar tutta tuttar
      spränga spränger spräng bomba bombar kvadda kvaddar pulvrisera
    wreckdo: krossa panga vandalisera demolera sabba sabotera spreja spraya klottra välta vält
      punktera repa paja kladda tagga tutta spränga spräng bomba kvadda
    wreckcut: slå slit slita skär skära riv riva bränn bränna elda måla såga kapa bryt bryta klipp
      klippa hugg hugga
    wreckpart: slå slår slit sliter slita skär skära riv river riva bränn bränner bränna elda eldar
      måla målar såga sågar kapa kapar bryt bryter bryta klipp klipper klippa hugg hugger hugga
    wreckobj: rutor rutorna ruta fönster fönstren bilen bilar bilarna däck däcken lacken
      skylt bänkar bänkarna lekplatsen statyn stationen bussen bussarna tåget tågen spåret rälsen
      gatlyktorna gatlyktor lyktstolpen lyktstolparna hållplatsen busskuren elnätet elmasten mätare
      mätarna kameror kamera porten entrén receptionen datorerna grävskopan maskiner maskinen
      maskinerna plogbilen sopbilen sopbilarna stängslet inhägnaden bygget byggställningen
      elskåpen fartkamera valaffischer valaffischerna affischerna valstugan valstugorna
      parkeringsmätare parkeringsmätarna gallerian torget ungdomsgården tunneln
      gångtunneln fasaden fasaderna statyer brunnen vattentornet vattenverket villan villorna
      partikansliet sossekansliet macken banken systembolaget
    rescue: ambulans ambulansen ambulanser ambulanserna brandbil brandbilen brandbilar brandbilarna
      brandkåren räddningstjänsten utryckningsfordon utryckningsvägen utryckningsväg polisbilen
      polisbilarna brandstationen ambulansinfarten akutintaget
    """

  /// Calls to crime by the frame of the sentence: who is called (you, all, we together, someone), the
  /// deed, and what it is done to.
  static let incitementFrames =
    """
    likely damage: $start [{<wreckdo>|<wreckcut> {sönder|ner|ned|upp|av|in|över|igen|omkull}} !{ni|de|
      dom|kommunen|politikerna|han|hon|ungdomar} ..3-
      {<wreckobj>|<public>}]
    likely damage: {låt oss|ska vi inte|ska vi|kan vi inte|borde vi|vi borde|vi måste|vi ska|
      alla borde|alla måste|folk borde|någon borde|nån borde|man borde|nån måste|någon måste} ..3-
      [{<wreck>|<wreckpart> {sönder|ner|ned|upp|av|in|över|igen|omkull}} ..3- {<wreckobj>|<public>}]
    likely damage: {så|och|nu|då|ikväll|inatt|fredag|lördag|söndag|måndag|helgen|natt|kväll|
      imorgon|morgon|mörkt|taggade} [{<wreck> vi|<wreckpart> vi {sönder|ner|ned|upp|av|in|över|
      igen|omkull}} ..2- {<wreckobj>|<public>}]
    likely damage: [{klottrar|sprejar|vandaliserar|krossar|saboterar|demolerar|plundrar|pangar|
      sabbar} vi {ner|ned|sönder|upp|över}? ..3-] !{inte|aldrig}
    likely damage: vi [{slår sönder|krossar|klottrar ner|sprejar ner|vandaliserar|saboterar|
      demolerar|pangar|eldar upp|bränner ner|bränner upp|spränger|välter|målar över|klottrar|
      sprejar} ..3- {<wreckobj>|<public>}] !{igen|varje}
    likely damage: {vem|vilka} ..2 {är|hakar|hänger|följer|vill|kommer|ska} ..3 {med|på|och|o|å}
      ..1- [{<wreck>|<wreckpart>|tänder eld på|sätter eld på} ..4- {<wreckobj>|<public>|huset}]
    likely damage: {dags|läge|bara|kul|roligt|hög tid} att ..1- [{<wreck>|slå sönder|riva ner|
      bränna ner|elda upp|måla över|skära sönder|såga ner|slå in|kapa} ..3- {<wreckobj>|<public>}]
    likely damage: {dags|läge|bara|kul|roligt|hög tid} att vi [{<wreck>|<wreckpart>} {sönder|ner|
      ned|upp|av|in|över}? ..3- {<wreckobj>|<public>}]
    likely damage: [{ta med|ta med er|köp|hämta|packa} ..2- {sprayburk|sprayburkar|sprejburkar|
      sprejburk|färg|färgburkar|slägga|släggor|yxor|yxa|kofot|bultsax|sten|stenar|ägg|råägg}] ...6
      {målar|klottrar|krossar|sprejar|slår|kastar|river|kapar|mot|bomba} !planket
    likely damage: [{upp till kamp|till anfall|gå till attack|gör uppror|dags för uppror} ...6
      {krossa|riv|bränn|vandalisera|sabotera|förstör|storma|slå|elda}]
    likely damage: {^|,|och|o|att|vi} ..1 [{spika|svetsa|bomma|mura|barrikadera|limma|kedja|
      blockera} ..1 {igen|för|fast|till}? ..2- {dörrarna|dörren|entrén|ingången|ingångarna|porten|
      portarna|infarten|låset|låsen}] ..4 {<public>|ikväll|inatt|natt|så|nämndhuset|nämnden}
    likely tips: {^|,|och|som kan} ..2 [{blockera|spärra|stäng|spärra av|stoppa|hindra} ..6-
      <rescue>]
    likely tips: {^|,|och|som kan} ..2 [{parkera|ställ|ställ er} ..6- <rescue>] ..3 {inte|aldrig|
      fast|stoppas|blockeras|ingenstans}
    likely tips: [{ställ|parkera} ..2 {bilen|bilar|bilarna|traktorn|traktorer|er} ..3 {framför|i
      vägen för|på} <rescue>]
    likely fraud: {^|,|och} ..1 [{ring|spamma|bombardera|överbelasta|belasta} ..2 {<number>|sos|
      larmnumret|växeln|jouren|polisen|brandkåren} ..6 {kraschar|kollapsar|överbelastas|samtidigt|
      natten|kvarten|tills|på skoj|på skämt|ligger nere}] !{ambulansen|hjälp|de}
    likely fraud: {^|,|jag|så|bara|och|då} ..2 [{ljug|ljuga|fuska|fiffla|bluffa|hitta på|skarva}
      ..2- {i|om|med|på} ..2- {ansökan|ansökningen|blanketten|deklarationen|intyget|inkomsten|
      uppgifterna|skatten|adressen|försäkringen|anmälan|kassan|akassan|soc}] {så|och|det|ingen|
      alla|de|,|$}
    likely fraud: {^|,|och|bara|att} ..1 [{skriv|skaffa|fixa|använd|lämna|ordna|köp|gör|skicka}
      ..1- {falskt|falska|fejkat|fejkade|fejk|påhittade|påhittat|bluff} ..1- {läkarintyg|intyg|
      legitimation|leg|intyget|underskrifter|namn|namnunderskrifter|kvitton|fakturor|anmälan|
      anmälningar|adress|adresser|betyg|konton|röster|biljetter}]
    likely fraud: {^|,|och|bara} ..1 [{hacka|ddosa|sänk|kapa|hijacka|knäck} ..3- {sida|sidan|
      hemsida|hemsidan|<itsystem>|mejl|konto|lösenord}] {någon|nån|,|$|så|och|det}
    likely fraud: {kan|vill|borde|ska} {inte|väl|vi}? {någon|nån|vi}? ..1 [{hacka|ddosa|sänka|
      kapa|krascha} ..3- {sida|sidan|hemsida|hemsidan|<itsystem>}]
    likely violence: {kom igen|alla|låt oss|ska vi|vi|nu|dags att|upp} ..4- [{jaga|jagar|driva|
      driver|köra|kör|skrämma|skrämmer|kasta|kastar} {bort|ut|iväg|på flykten} ..2- {tiggarna|
      <group>|packet|slöddret|uteliggarna|missbrukarna|knarkarna|ungdomsgänget|zigenarna|dem|dom}]
      ..4 {med påkar|med våld|med tillhyggen|med hundar|med batong|med facklor|med stenar|med
      järnrör|ikväll|inatt|i natt|en gång för alla}
    likely violence: [{ge|ger|gett} ..1- {vakterna|väktarna|poliserna|snutarna|politikerna|
      cyklisterna|ungarna|handläggarna|dem|dom|honom|henne|lapplisorna|snuten|<authority>} ..1-
      {stryk|spö|på käften|en läxa|en omgång|vad de tål|vad dom tål|däng}] ...6 {ikväll|samling|
      häng|alla|ta med|kom|vi|folk|så|samlas|$}
    likely violence: {folk|alla|vi|ni|medborgarna|man|invånarna} {måste|borde|bör|ska|får} ..2-
      [{börja slå tillbaka|slå tillbaka|gå hem till|åka hem till|beväpna|ta till våld|ta till
      vapen|gripa till vapen|ta saken i egna|ta lagen i egna|göra revolution}] !{i|med}
    likely violence: [{beväpna|bevapna} {er|dig|oss}]
    likely violence: [{gå|gå man ur|åk|kom|vi åker|vi går|vi ses} ..2- {hem till} ..1- {politikerna|
      handläggaren|handläggarna|ordföranden|chefen|henne|honom|dem|dom|<authority>|<role>}] ..4
      {stryk|visa|lära|ge|prata allvar|hälsa|banka|natt|skrämma|vad|ställa}
    likely violence: {^|,|och|bara|inte någon bara|någon|nån|väl} ..1 [{skjut|skjuta|skjuter|
      förgifta|slå ihjäl|dränk|dränka|avliva} ..1- {vargjäveln|varguslingen|vargen|vargarna|
      vildsvinen|katterna|grannens katt|grannens hund|hundjäveln|kattjäveln|örnen|lodjuret|
      björnen}] !{enligt|får}
    likely arson: {någon|nån|vem|man|vi|alla|folk|dags|låt oss} ..4- [{tända eld på|tänder eld på|
      sätta eld på|sätter eld på|sätta fyr på|tutta eld på|tutta på|bränna ner|bränner ner|elda
      upp|eldar upp|bränna upp|bränner upp|bränna|spränga} ..1- {skiten|rubbet|alltihop|hela skiten|eländet|stället|råttboet|
      <public>} ..3] !{brasan|majkasen|bålet|ljus|grillen|löv|ris|kalorier}
    likely arson: [{bränn|elda|spräng|tutta|tänd} ..1- {ner|ned|upp|på|eld på}? ..1- {moskén|
      synagogan|asylboendet|boendet|kommunhuset|stadshuset|skolan|kyrkan|baracken|barackerna|
      tälten|lägret|romlägret|husvagnarna|bilarna|stället|skiten|rubbet}] !{inte|för}
    likely tips: {^|,|och|bara|gott folk} ..1 [{häll|tippa|pytsa|droppa|fyll|kör} ..1- {socker|
      salt|sand|vatten|lim|syra|grus|bajs} ..1- {i|på} ..2- {tanken|tankarna|motorn|motorerna|
      bensintanken|låsen|låset|ventilationen|brevlådan|bilar|bilarna}]
    likely damage: {istället|sedan|sen|hellre} [{<wreckdo>|slå {sönder|in}|{bränna|elda} {ner|upp}}
      ..3- {<wreckobj>|<public>}]
    likely damage: {^|,|och|bara} ..1 [{fyll|tryck ner|stoppa|lägg|lämna|släng} ..3- {bajs|skit|
      hundskit|gödsel|fisk|strömming|råttor|surströmming} ..3- {brevlåda|brevlådan|trappa|trappan|
      entrén|dörren|dörrar|ventilationen|<public>}]
    likely damage: {^|,|och|så|vi|bara} ..2 [{dumpa|dumpar|tippa|tippar|lassa av|lassar av|häll|
      häller} ..4- {framför|utanför|på|vid|i} ..1- {kommunhuset|stadshuset|rådhuset|receptionen|
      socialkontoret|entrén|garageinfarten|foajén}]
    likely damage: {^|,|och|bara|vi} ..1 [{kapa|klipp|gräv av|såga av|hugg av|skär av|klipp av}
      ..1- {elen|strömmen|fibern|kabeln|kablarna|telefonledningen|elkabeln|fiberkabeln|bredbandet}]
    likely tips: {^|,|och|bara|vi} ..1 [{spänn|spänner|sätt upp|dra|dra upp} ..1- {lina|linor|wire|
      ståltråd|pianotråd|tråd|taggtråd|fisklina|en lina|en wire} ..1- {över|tvärs|mellan|på} ..2]
    likely tips: [{skjut|skjuter|skjuta|rikta|riktar|avfyra|kasta|peppra} ..3- {raket|raketer|
      fyrverkerier|bangers|bengaler|smällare|laser|lasrar|luftgevär|slangbella|glasflaskor|
      brandbomber|snöbollar med sten} ..3- {mot|på|in i} ..1- {polisen|poliser|snuten|bussar|
      bussarna|bilar|bilarna|folk|vakterna|brandkåren|ambulansen|<rescue>|<authority>|<public>}]
    likely tips: {^|,|bara|och} ..1 [kör ..1- {fulla|onyktra|full|utan körkort|mot rött|påtända} ..3]
    likely violence: {^|,|och|bara|dags att|låt oss} ..1 [{häng ut|hänga ut|outa|hänger ut|namnge}
      ..3- {namn|adress|adresser|bild|bilder|honom|henne|dem|dom|handläggarna|pedofilen|familjen|
      barn}]
    likely violence: {^|,|och|bara} ..1 [{aga|smiska|slå|örfila} ..1- {ungarna|ungen|barnen|ungjävlarna|
      snorungarna}] !{i|med|upp|av}
    likely fraud: {^|,|och|bara} ..1 [{lura|blås|bedra} ..1- {kommunen|försäkringskassan|
      skatteverket|soc|staten|akassan|socialtjänsten} {på|så|genom|,|ni|det}]
    likely fraud: {^|,|bara|och} ..1 [{stjäl|sno|norpa|roffa|knyck} ..2- {skylt|skylten|skyltar|
      skyltarna|gatskyltar|kundvagnar|lampor|julgranen|växterna|böcker|datorer|sten|plank}]
    likely tips: [{mejla|mejlar|skicka|skickar|posta} ..2- {virus|trojan|trojaner|bombhot|hotbrev|
      patroner|avföring|bajs} ..2- {till|på}]
    likely tips: [{ge|köp|bjud|langa|köpa ut} ..2- {ungarna|minderåriga|ungdomarna|barnen|småungar|
      småungarna|fjortisarna|fjortonåringar} ..1- {öl|sprit|vin|alkohol|knark|vodka|brännvin|folköl}]
    likely damage: {^|,|och|bara|vi} ..1 [{lägg|dumpa|töm|tippa|släng|häll|lasta av} ..3- {sopor|
      skräp|gödsel|hundskit|avfall|bajs|soporna|skräpet|hundbajs} ..3- {tomt|trappa|uppfart|
      gräsmatta|trappan|dörrmatta}]
    likely fraud: [{anmäl|anmäla|ring in|rapportera|larma om} ..1- {falska|påhittade|falskt|påhittat|
      fejkade|låtsade} ..2]
    likely tips: {^|,|vi|alla|bara|så|och} [{skit i|skiter i|strunta i|struntar i|trotsa|trotsar} ..1-
      {eldningsförbudet|eldningsförbud|körförbudet|hastighetsgränsen|avspärrningen|förbudet|
      karantänen|avstängningen|körförbud|rökförbudet}]
    likely damage: [{kofot|kofoten|bräckjärn|bräckjärnet|slägga|släggan} ..1- {i|mot|genom|på} ..2-
      {dörren|låset|fönstret|rutan|automaten|<public>}]
    likely violence: [{dags|läge|behövs|behöver|sakna|saknar} ..6- {lynchning|lynchmobb|avrättningar|
      avrättning|pogrom|pogromer|spöstraff}]
    likely violence: {någon|nån|man|vi|alla|folk} {borde|måste|får|kan väl|skulle|kunde} ..2- [{spöa|spöa
      upp|klå upp|slå ner|klippa till|knuffa ner|jaga bort|misshandla|köra över} ..3- {<role>|
      <authority>|$person|svinet|fanskapet}]
    likely violence: {vi|alla|oss|att|grabbar} ..3- [{går|åker|gå|åka} hem till ..2- {<role>|<authority>|
      honom|henne|dom|dem|$person} {och|o|å} {lär|ger|slår|visar|kastar|skrämmer|bankar|lära|ge|slå|
      banka|spöa|spöar} ..3]
    likely violence: [{sätt|sätta|sätter} krokben {för|på} ..2]
    likely violence: {^|,|och|bara} ..1 [{släpp ut|spruta|pumpa|pumpa in|släng in|kasta in|häll ut} ..2-
      {gas|pepparsprej|pepparspray|tårgas|klorgas|stinkbomb|stinkbomber|smörsyra|ammoniak|rök} ..3]
    likely violence: [{hämta|fram med|plocka fram|ta fram|upp med} ..1 {facklor|facklorna|högafflar|
      högafflarna|yxor|yxorna|påkar|påkarna} ..4]
    likely fraud: {^|,|bara|och} ..1 [{stjäl|sno|norpa|roffa|knyck} ..2- {*skylt|*skylten|*skyltar|
      *skyltarna}]
    likely fraud: {^|,|bara|och} ..1 [{ge|sticka|stick|stoppa|smussla|betala} ..1- {handläggaren|
      handläggarna|inspektören|besiktningsmannen|politikern|kontrollanten|politikerna} ..3- {pengar|
      kuvert|kontanter|mutor|mutan|tusenlapp|lax|lakan}]
    likely english: ^ ..1 [{burn|smash|torch|destroy|loot|storm|bomb|trash|vandalize|riot} ..1-
      down? ..1- {the|their|his|her|it|them|all|every|that|city|town|school|mosque}]
    except: {jag|ja} {ska|skall|kommer|tänker|vill|måste|borde}
    except: {inte okej|inte ok|olagligt|brottsligt|förbjudet|fel|farligt|oacceptabelt} ..1 att ..4
    except: {facklor|fackla} ...4 {julmarsch|julmarschen|fackeltåg|lucia|marsch|marschen|advent|
      valborg}
    except: {lagliga|lagligt|tillåtet|graffitiväggen|graffitiplanket|workshop|workshopen|kurs|
      kursen|målarkväll} ..6
    except: med ..4 {yxa|yxan|hammare|rep|bensin|facklor|slägga|kniv|kniven|yxor|stenar|kofot} ...8
      {vedklyvning|vedklyvardagen|vedklyvardag|ved|slyröjning|arbetsdag|arbetsdagen|städdag|
      städdagen|fixardag|talko|snickra|bygga|scouterna|tältet|svampen|fiske|fisketuren|täljkurs|
      majbrasan|brasan|lucia|marsch|marschen}
    except: {gamla|gammal|fallfärdiga|fula|tomma} ..1 {skjulet|huset|silon|skolan|lada|ladan}

    """
}
