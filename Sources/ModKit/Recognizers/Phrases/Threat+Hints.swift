extension RuleGrammar {
  /// Threats by turns of phrase that name no violence, or only its price, its tools or its aftermath.
  static let threatHints =
    """
    likely warning: [{försvinn|flytta|stick|lämna stan|lämna byn|lämna kommunen|dra} ..4 {innan|
      annars|eller} ..1 {jag|vi|något|nåt|nån|någon|det} {händer|gör|smäller|kommer|ska|hamnar|
      hjälper|råkar}]
    likely warning: [{åker|sitter|gör} gärna {in|av|tid|tiden|livstid|fängelse} ..3]
    likely warning: [värt ..1- {fängelse|fängelset|fängelsestraffet|livstid|åren i fängelse}]
    likely warning: [{kula|kulor|patron|patroner} {är|kostar} ..2- {billiga|billig|billigt|lite|
      mycket|kronor|spänn|ingenting}]
    likely warning: [{hoppas|bäst|dags|läge} ..3 {livförsäkring|hemförsäkring|brandförsäkring|
      livförsäkringen|hemförsäkringen|begravningsförsäkring|testamente|testamentet}]
    likely warning: [{köp|skaffa|bär|ha} ..2 {skottsäker|skottsäkra|skyddsväst|skyddsvästen}]
    likely warning: [tur för {dig|er|honom|henne|dej} att {jag|vi} inte ..4]
    likely warning: [livet är {dig|er|honom|henne} kärt]
    likely warning: [om {du|ni|han|hon} vill {behålla tänderna|behålla livet|överleva|leva vidare|
      fortsätta leva|fortsätta andas|behålla fingrarna|ha tänderna kvar|ha knäskålarna kvar|leva
      länge}]
    likely warning: [{leker|spelar} {du|ni|han|hon}? med {ditt liv|era liv|livet som insats|
      döden}]
    likely warning: [{kontakter|polare|vänner|kusiner|bröder|brorsor|grabbar|folk|killar} som {tar
      hand om såna|tar hand om sånt|hälsar gärna på|hälsar på|löser såna|löser sånt|inte är lika
      snälla|inte är så snälla|gärna tar|vet hur man}] !{lagar|bygger|gör}
    likely warning: [{skickar|hetsar|bussar|sätter} {jag|vi}? ..2 {grabbarna|killarna|brorsan|
      gänget|polarna|bröderna|hunden|hundarna|kusinerna|brorsorna} ..1 {på|hem till|efter} {dig|
      er|honom|henne|dom|dem}]
    likely warning: [{akta|passa} {dig|er|dej} ...4 {händer|sker} olyckor]
    likely warning: [{hade|om} {jag|man} {haft|hade|ägt} ..1 {<weapon>|vapen} ..2-] ..2 {så|hade|
      skulle|då|dig|er}
    likely warning: [{din|er|hans|hennes|deras} adress ..1 {noterad|har jag|har vi|sparad|fick vi|
      fick jag|ligger ute|är spridd}]
    likely warning: [{ratsit|eniro|merinfo|hittase} ..6 {dig|din|du|er|honom|henne}]
    likely warning: [{det|de|dä} {kommer|ska|lär} att? ..1 {smälla|explodera} {på|i|hos|vid} ..2
      {<public>|er|receptionen|mötet|förvaltningen|nämnden}]
    likely direct: [{sugen på|lust att|frestad att|längtar efter att} ..2- {<killinf>|
      klippa till|köra över|strypa} ..1- {dig|er|honom|henne|dem|dom|<role>|<authority>|$person}]
    likely direct: [{jag|vi} ..1 {jagar|förföljer|hemsöker} {dig|er|dej|honom|henne} ..4]
    likely direct: [{ska|tänker|kommer} {jag|vi}? ..1 {jaga|hemsöka|förfölja|spåra upp} {dig|er|
      dej|honom|henne} ..4]
    likely object: [{kommunhuset|stadshuset|rådhuset|socialkontoret|nämnden|fullmäktige|moskén|
      synagogan|asylboendet|riksdagen} ..1- {borde|bör|förtjänar att|skulle} ..1- {sprängas|
      bombas|brännas|brännas ner|eldas upp|jämnas med marken|brinna}]
    likely wish: [{önskar|unnar} {dig|er|dej|honom|henne|dem|dom} ..3- {cancer|död|döden|olycka|
      lidande|plågor|helvetet|smärta|sjukdom}]
    likely wish: [{hoppas|önskar} ..4- {tar|äter|biter|river} ..1 {din|dina|er|era|ditt} ..1
      {hund|hundar|ungar|barn|katt|höns|får|familj}]
    likely wish: [må {cancern|pesten|döden|bilen|huset|eländet} {ta|krossa|drabba} {dig|er|honom|
      henne|dem|dom|hela}]
    likely wish: {^|,} [{dö|do} {långsamt|ensam|ensamma|plågsamt|i en|i ett|i plågor|i cancer|i
      diket|för fan}]
    likely wish: [{hoppa|lägg dig|ställ dig|släng dig} {framför|på|från} ..1- {tåget|rälsen|
      spåret|bussen|bron|lastbilen|tåg} ..2]
    likely wish: [gör {världen|oss|alla|mänskligheten|kommunen|dig själv} en tjänst {och|o|å}
      {dö|häng|hoppa|ta livet|skjut|dränk|försvinn|avsluta}]
    likely wish: [{svälj|ta} {ett par|några|hela|en} {tabletter|burken|asken|piller|överdos}]
    likely english: [{youre next|ur next|you re next|say your prayers|i will end you|i will end u|
      ill end you|ill end u|pull up on you|pull up at your|pull up to your|found your address|find your house|be dead soon|rip
      soon}]
    likely english: [{imma|ima|ill|gonna} ..1 {slap|punch|hurt|break|kill|end|stab|shoot|smash|
      fuck} {you|u|ur|your|him|her|them}]
    likely warning: {du|ni|han|hon|<role>|<authority>|som} ..8 [{ska|kommer|kan} {inte|aldrig} att?
      {känna dig|känna er|känna sig|vara} {trygg|trygga|säker|säkra} ..2]
    likely warning: [{rädd|rädda|orolig|oroliga} ...3 {borde|ska|bör} {du|ni} vara]
    likely warning: [{borde|bör|ska} {du|ni} vara {rädd|rädda|orolig|oroliga}] !{för|om|över|att}
    likely warning: [{du|ni} {borde|bör|ska|gör} ..3- vara {rädd|rädda}] !{för|om|att}
    likely fate: [{blir|är|planera|planerar|betalar|ses på|hörs på} ..1 {din|er} ..1- {begravning|
      gravöl|grav}]
    likely fate: {<authority>|<role>|$person|du|ni|han|hon} ..4- [{få|får} känna ..1 hur det {är|
      känns} att ..2- {brinna|blöda|dö|brinna inne|få stryk|bli slagen|bli skjuten|bli jagad|vara
      rädd}]
    likely direct: {jag|vi|ja|någon|nån} <modal> ..2- [göra {dig|er|honom|henne|dej} {illa|riktigt
      illa|mycket illa}]
    likely direct: {jag|vi|ja|någon|nån} <modal> ..2- [göra {så|riktigt|jävligt|fruktansvärt}? ont
      på {dig|er|honom|henne|dej}]
    likely direct: [{huvud|skalle|skallen|huvudet} på {en|ett} {påle|spett|stake}]
    likely fate: {du|ni|han|hon|ingen} ..4 [{går|kommer|slipper|lämnar|gå|komma} ..2 {hel|hela|
      helskinnad|helskinnade|levande|på egna ben} {härifrån|därifrån|hem|undan}]
    likely warning: [{många|folk|flera|vi} {vill åt|är ute efter|är efter} {dig|er|honom|henne}]
    likely warning: [{skiter i|skit samma|spelar ingen roll|bryr mig inte} ...6 {livstid|fängelse|
      åka in|kåken|straffet}]
    likely warning: {jag|vi} ..1 har folk som [gör sånt ..3]
    likely weapon: [{löser|lösa|löste|ordna|ordnar|hanterar|hanterade|diskuterar|förhandlar} ..4
      med {<weapon>|nävarna|våld|bly|hagel|eld och|blod}]
    likely fate: [{du|ni|han|hon|jäveln|svinet} {ska|skall} ..1 {ner|ned} i {backen|jorden|graven|
      diket|källaren|kistan}]
    likely fate: {du|dig|ni|er|han|honom|henne} ..5 [{första|nästa} {offret|offer|måltavla|
      måltavlan}]
    likely warning: [nästa gång {stannar|nöjer|stoppar} {jag|vi} ..1 inte ..1 {vid|med}]
    likely warning: [språk {ni|de|du|dom|som ni|som de} {förstår|begriper} ..1 {är|heter} ..1
      {våld|stryk|eld|kulor|bly|spö|våldet}]
    likely fate: {lovar|svär|så} ..6 [slutar ..2- med {polisavspärrningar|avspärrningar|blodbad|
      blodvite|ambulans|likbil|begravning|blod}]
    likely knowledge: [{jag|vi} {kan|känner till|har koll på|vet} {ditt schema|dina rutiner|dina
      tider|dina vanor|era rutiner|hennes rutiner|hennes schema|hans schema|hans rutiner}]
    likely weapon: [{gräva|gräver|grävt|gräv} ..2 {grop|grav|gravar|hål} ..2 {åt|till|för} {dig|er|
      honom|henne|dem|dom}]
    likely direct: {så|ska|kommer} ..1 [knullar {vi|jag} {upp|sönder|ihjäl} {dig|er|honom|henne}]
    likely object: [{brinna|brinner} inne ..2] {med|du|ni|ihop|tillsammans}
    likely fate: {då|sen|sedan|så fort|när|om|gång|nu|tag} ..6 [{är|e|blir} {du|ni} {död|döda|rökt|
      rökta|körd|körda}] {$|,|vännen|gubbe|din|fattar|förstår}
    likely fate: [tur att {dö|blöda|brinna|lida|hänga|få stryk} ..2] !{av|för}
    likely fate: [{börja gräva|gräv|gräva klart} ..1 {din|er} ..1- grav] !{med|genom}
    likely fate: {får|ska|kommer|lär} ..3- [{äta|svälja|plocka upp|spotta ut|leta efter} ..2- {tänder|
      tänderna|garnityret}]
    likely direct: [{smäller|klappar|dänger|drämmer|klipper} {jag|ja|vi} {på|till|i|in} ..1 {dig|dej|
      er|honom|henne}]
    likely direct: {jag|ja|vi|får|du|ska|så} ..6- [{rak höger|högerkrok|uppercut|käftsmäll|lavett|
      knogmacka|smäll på käften}] !{av|för}
    likely direct: [{hittar|letar upp|letar rätt på|får tag i|får tag på} {jag|vi}? {honom|henne|dig|
      dej|er|dom} ..3 {då får|så får|ska|är} {han|hon|du|ni|de|dom|jag} ..4]
    likely direct: {jag|vi|ja} {och|o|å} ..1 [{slår|krossar|välter|tänder|bränner|spränger|slaktar|
      river} {sönder|ner|upp|in|på|ihjäl} ..1- {<public>|receptionen|hela|allt|allihop|er|dig}]
    likely direct: {jag|vi|söner|grabbarna|brorsan|bröder|polare|kusiner} ..2- {kommer|åker|går} ..6-
      {och|o|å} [{gör upp|göra upp|löser det här på|gör slut på}] !{en|ett|eld}
    likely object: [om {du|ni} vill ha ..3- {bil|bilen|tänder|tänderna|huset|rutor|rutorna|knäna|benen|
      fingrarna|ansiktet|hunden|katten} ..2- {hel|hela|kvar|levande|i livet}]
    likely object: {någon|nån|man} {borde|skulle|får|kunde|måste} ..3- [{elda upp|bränna ner|tända på|
      tända eld på|sätta eld på|krossa|vandalisera|sabba|repa|spränga|punktera|skära sönder|slå in}
      {hans|hennes|deras|din|dina|er|era|ditt|ert} ..1 <propthing>]
    likely warning: [{synd|hemskt|trist|tråkigt|illa|olyckligt} om ..5- {slutade|brann|krossades|
      kapades|punkterades|lossnade|gick sönder|började brinna|gick av} ..3- {din|ditt|dina|era|ert}]
    likely warning: [{synd|hemskt|trist|tråkigt|illa|olyckligt} om {din|ditt|dina|era|ert|er} ..1
      <prop> ..4 {brann|brinner|krossades|försvann|dog|sprängdes|skadades|råkade|blev|lossnade|
      hände|slutade}]
    likely warning: [{sen|sedan|annars|då|nästa gång} {tar|använder|tillgriper} {jag|vi} ..1- {andra|
      hårdare|egna} {metoder|medel|grepp}]
    likely knowledge: [{jag|vi|ja} vet vem {du|ni|han|hon} är ..1] ...7 {kommer|besök|hälsa|akta|
      passa|ses|snart|vänta|bor|hittar}
    likely wish: [{hoppas|önskar|håller tummarna} ..6- {våldtagen|våldtas|knivskuren|knivhuggen|
      nedslagen|lemlästad|förlamad|förlamas|överkörda|påkörda|skjutna|torterad}]
    likely direct: {ska|kommer|tänker|lovar|svär} ..6- [{slå sönder|spöa|slå ihjäl|slå ner|klå upp|
      mosa|banka sönder|slå in skallen på|sparka in skallen på} <humanobj>]
    likely direct: {<iwe>|<modal>|någon|nån|hoppas} ..8 [{slår|slå|sparkar|sparka|bankar|banka} in
      {skallen|huvudet|ansiktet|tänderna|pannan|trynet} på {<humanobj>|<role>|han|hon}]
    likely fate: [{åker|får|åka} {du|ni|han|hon} ..1 på {stryk|spö|smisk|däng|nöten|käften|truten}]
    likely fate: [smäller det ..1 hos {<role>|<authority>|er|dig|honom|henne|$person}]
    likely wish: {<authority>|<role>|<council>|ni|du|han|hon|dom|$person|såna|sådana} ..1 {borde|ska|
      bör|måste|förtjänar} ..5- [{skjutas|arkebuseras|hängas|lynchas|halshuggas|avrättas|dränkas|
      brännas}] !{upp|ut|fram|på|i|med}
    likely wish: {vill|ska|skulle|längtar} ..3- [se {dig|er|honom|henne|dem|dom} ..1 {blöda|dö|lida|
      brinna|hänga|drunkna|krypa|be om nåd}]
    likely fate: [{ordna|fixa|ordnar|fixar|se till|ser till} så? att {du|ni|han|hon} {aldrig|inte} ..2
      {går|vaknar|andas|gå|vakna|andas|ler|kan gå|lever}]
    likely fate: [{gå|går|sluta|slutar} {illa|riktigt illa} för {dig|honom|henne|din|dina|er familj|
      era barn|ert hus|era familjer} ..2] !{i|valet}
    likely warning: {du|ni} ..1 {borde|bör|ska|får} ..1 vara [{jävligt|djävligt|jäkligt|fan|satans}
      {försiktig|försiktiga|rädd|rädda|aktsam} ..2]
    likely warning: {du|ni} ..6 [{inte|aldrig} ..6 gömma {dig|er}] !{bakom|för}
    likely direct: [{$person|<role.definite>|dig|er|honom|henne|den jäveln|den fan} ..1- {ska|skall|
      kommer|tänker} {jag|vi} ..2- {skjuta|döda|mörda|spöa|slå ihjäl|slå ner|knivhugga|strypa|
      sparka ner|klå upp}] !{upp|fram|till|in|på|med}
    possible warning: [{akta|passa} ryggen] !..3 {när|vid|lyft|lyfter|skotta|skottar|om|med|i|då}
    likely fate: {du|ni} {ska|skall|kommer|lär} ..3- [{betala|sona|plikta} ..4- med {blod|livet|ditt
      liv|era liv}]
    likely fate: {sov gott|godnatt|god natt|njut} ...6 [{kan|blir|lär} ..2- {din|er|eran} sista]
    except: {stryk|spö|smisk|däng} ..2 {valet|nästa val|matchen|derbyt|cupen|serien|finalen|
      semifinalen|halvlek|omgången|schack|fotboll|hockey}
    except: {krossa|krossar|slå|slår|spöa|spöar|mosa|mosar|mala} ..5 <sport>
    except: {ångra|ångrar} ..3 {när|valet|vid|nästa val|valdagen}
    except: undan {skatten|skatt|avgiften|avgifter|räkningen|boten|ansvaret|ansvar|kritiken}
    except: {ingen|inget barn|inga barn} ..3 {höra|behöva|utsättas|hotas|bli} ..7
    likely warning: [din dag {kommer|ska komma|närmar sig}] ..3 {<given>|<role>|din|ditt|$}
    likely object: [njut ..1 av ..4 så länge {den|det|huset} står]
    likely fate: [ska {få|fa} ångra {sig|dig|er}] !..3 {för|på}
    likely knowledge: [{jag|vi|ja} har ..1- tagit reda på ..1- {vem|var|vart|vilka} {du|ni} ..1-]
    likely fate: [{glad|glada|tacksam|nöjd} om {du|ni|han|hon|de|dom} ..1 har ..2 {<bodypart>|
      knäskålarna|tänderna|tänder|knäna|fingrarna} kvar]
    likely fate: [{ska|kommer|får|lär} ..2- {äta|tugga|käka|smaka} ..1- {asfalt|asfalten|knogar|
      knytnävar|knytnäve|gatsten}]
    likely weapon: {om|annars|drar|slutar|gör|betalar|lägger|så} ...12 [{kommer|flyger} ..1 {en|två|
      tre|några}? {gatsten|gatstenar|tegelsten|tegelstenar|brandbomb|brandbomber|molotov|handgranat}
      {genom|in} ..3 {*fönster|*fönstret|*fönstren|rutan|rutor|rutorna}]
    likely warning: {sov gott|god natt} ...5 [kan bli ..1 sista {gången|natten}]
    likely warning: [{tar sig|fattar eld|brinner} ..3 {lätt|fort|snabbt|fint} ..3 {trähus|villor|kåkar|
      villa|trähuset}] ...8 {du|ni|din|er|tänk}
    likely english: [{start|better|should} ..2 looking over your {shoulder|shoulders}]
    likely fate: [{du|ni|han|hon} lever ..1 på lånad tid]
    likely fate: [{skriv|ordna|beställ|planera|välj} ..1 {ditt|din|er|ert} {testamente|begravning|kista|
      likkista|gravsten|gravplats}]
    likely fate: [{ring|ringa|kontakta} begravningsbyrån] ..4 {redan|nu|du|ni|din|er}
    likely fate: [{ryker|flyger} {tänderna|knäskålarna|fingrarna|benen|skallen}]
    likely fate: [{du|ni|han|hon|de} {får|kommer|ska|lär} ..3- {äta|käka|suga|dricka} ..2- sugrör]
    likely fate: [{du|ni|han|hon|de} {får|kommer|ska|lär} ..2- {plocka|leta} ..1- {tänder|tänderna}]
    likely fate: [{du|ni|han|hon|de} {får|kommer|ska|lär} ..3- {åka ambulans|vakna på akuten|hamna på akuten|
      ligga på intensiven|hamna i rullstol|sitta i rullstol|ligga i gips}] {om|när|för|ikväll|snart|,|$}
    likely warning: [{folk|personer|människor|såna som {du|ni}} {försvinner|har försvunnit|brukar försvinna}
      {för mindre|i skogen|spårlöst}]
    likely warning: [{du|ni} {ska|kommer|lär} ..2- få {påhälsning|objudna gäster|ovälkommet besök}]
    likely direct: [{slå|sparka|slår|sparkar|bankar|banka} ..1- {tänderna|skiten|livet|vettet|luften|
      gaddarna} ur ..1- <humanobj>]
    likely direct: [{slå|slår|sparka|sparkar|knäcka|knäcker|krossa|krossar} ..1- {knäskålarna|knäskålar|
      käken|näsbenet|revbenen|tänderna} på ..1- {<humanobj>|<role>|<authority>|$person}]
    """
}
