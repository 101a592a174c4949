extension RuleGrammar {
  /// More lines of `threat`.
  static let threatLinesPart2 =
    """
    clear english: [{i|we|im|ill|well} {will|ll|am|gonna|going|wanna|should|want}? {to|gonna}?
      ..2- {kill|murder|shoot|stab|strangle|slaughter|rape|behead|hurt|beat|burn|bomb|break|cut|
      smash|destroy|end|hunt} {up|down}? {you|u|your|ya|him|her|them|ur|every}]
    likely english: [{i|we} {know|knows} where {you|u|your|ur} ..1- {live|lives|work|sleep|park|
      kids|go}]
    likely english: [{you|u|ur|youre} {are|will|gonna|going|should|deserve|better}? ..2- {dead|
      die|burn|hang|bleed|regret}] !{to|end|serious}
    likely english: [{watch your back|sleep with one eye open|die bitch|kill yourself|kill
      urself|kys|you will pay|hope you die|drop dead|rot in hell|your days are numbered|come
      after you|coming for you|find you and}]
    likely english: [{someone|somebody} should {shoot|hang|kill|stab|beat|hurt} {you|him|her|
      them|this|these|the}]
    except: {slå|slår} {dig|er|mig|oss} {ner|ned|till ro|ihop|lös|fri|fram|in på|en signal|
      samman|till}
    except: {slå|slår} ..1- {en signal|vad|på stort|an|till|fast}
    except: {bryter|bryta|bröt} ..2- {mot|ihop}
    except: {skjuta|skjuter|skjut} {upp|fram|till|in|på|ifrån|över|undan}
    except: <iwe> <modal> ..4- {i|på} {finalen|derbyt|matchen|semin|kubb|schack|fotboll|hockey|
      innebandy|brännboll|boule|minigolf|padel}
    except: {slå|slår|krossa|krossar|spöa|spöar|mosa} {dig|er|dem|dom} ..2- {i|på|med} {finalen|
      derbyt|matchen|semin|kubb|schack|fotboll|hockey|innebandy|boule|minigolf|tennis|padel|fia|
      kortspel|mål|<number>|hemmaplan|bortaplan|quizet|stan}
    except: {krossade|slog|spöade|mosade} {dem|er|dom}
    except: dö av {skratt|nyfikenhet|skam|tristess|törst|hunger|värme|värmen|längtan}
    except: {döda|dödar|slå ihjäl} ..1- {tid|tiden|timme|timmar|en stund}
    except: {ska|kommer} {du|ni} {dö|lida} {av|i|utan}
    except: {någon|nån|folk|barn|barnen} ..3- {kommer att|kommer|ska|måste|blir|riskerar} ..3-
      {påkörd|överkörd|dödad|skadad|dö|dör|omkomma} ..4- {här|där|innan|snart|korsningen|vägen|
      övergångsstället}
    likely object: [{spränger|bränner|eldar|krossar|bombar|tänder|punkterar|repar} {jag|vi}
      {upp|ner|på|sönder}? {din|ditt|dina|ert|era|er|hans|hennes|deras} <prop>]
    except: {hon|han|den|det} är död !{om|när}
    likely direct: <iwe> <modal> ..2- [{klå|slå|spöa|banka|ge|dänga} {opp|upp|ner|till|på} {dä|
      däj|dig|dej|er|na|han|honom|henne|dom|dem}]
    likely warning: [{ska|skall|bör|får|kan|borde} {passa|akta} sig {noga|jävligt|djävligt|fan|
      väldigt noga|jäkligt}]
    likely wish: {^|,} [{häng|spänn|knyt} upp {honom|henne|dem|dom|<role>|<authority>|$person}]
    likely weapon: [{laddar|hämtar|slipar|tar|plockar} {jag|vi} {fram|ner|med}? ..1- <weapon>]
    likely fate: [{ser|fixar|ordnar} {jag|vi}? till att {du|ni|han|hon|de|dom|den} ..2 {aldrig|
      inte} ..4]
    likely fate: [{se|fixa|ordna} till att {du|ni|han|hon|de|dom|den} ..2 {aldrig|inte} ..2
      {vaknar|går|kan|andas|kommer|ser|får|lever|jobbar|sover}]
    likely fate: [{får|få} ..4- besök ..4 {av mig|av oss|nattetid|inatt|i natt|ikväll|en mörk|av
      grabbarna|av polarna|av några}]
    likely fate: [{hälsa|hälsar|titta|tittar|komma|kommer|svänger} {på|förbi} {dig|er|dej|honom|
      henne} ..3 {hemma|nattetid|inatt|i natt|ikväll|i kväll|natt|mörkt}]
    likely fate: [{hälsa|hälsar} på {hemma|nattetid} hos {dig|er|dej|honom|henne}]
    likely fate: [{bäras|bärs|åka|åker|lämna|lämnar|komma|kommer|forslas|köras|hamna|hamnar}
      ..3- {på bår|likpåse|kista|i säck|i ambulans|med ambulans|bårhuset|bäras ut|bäras
      därifrån|bäras härifrån|en kista|ambulansen}]
    likely fate: [{bäras|bärs} {därifrån|härifrån|ut|bort}]
    likely fate: [{du|ni|ska|kommer|lär} ..3- {ligga|hamnar|hamna|sluta|
      slutar|vakna|vaknar|flyta|flyter|hittas|sitta} ..1- {i|på|under} ..1- {diket|dike|
      ån|sjön|rullstol|rullstolen|intensiven|bårhuset|kanalen|graven|hamnen|botten|ambulans|
      respirator|likbil}] !efter
    likely fate: [{ligger|hamnar|slutar|vaknar|flyter|hittas} {du|ni|han|hon} ..1- {i|på|under}
      ..1- {diket|dike|ån|sjön|rullstol|rullstolen|intensiven|bårhuset|kanalen|graven|hamnen|
      botten|ambulans}]
    likely fate: [{gräv|välj|beställ|skriv|köp} ..2 {din|er|ditt|en} ..1- {grav|gravsten|
      kista|testamente|begravning}]
    likely fate: [{ber|tigger|förtjänar|behöver|vill|ska} {du|ni|han|hon} ..2- {stryk|spö|smisk|
      på käften|en omgång|en smäll}]
    likely fate: [{du|ni|han|hon|<role.definite>} {ber|tigger|ska ha|behöver|skulle ha} ..1- om?
      {stryk|spö|smisk|på käften|en omgång stryk}]
    likely fate: [{ditt|ert|hans|hennes} blod ..3 {rinna|gatan|trappan|väggen|händer|golvet|
      asfalten}]
    likely fate: [{det|det här|detta} {slutar|kommer sluta|kommer att sluta|lär sluta|kan sluta}
      ..1- {illa|med blod|i blod|blodigt|på bårhuset} ..2 {dig|er|honom|henne|dej|de}]
    likely fate: [sista {du|ni} {gör|gjorde|ser|säger|skriver}]
    likely fate: [{får|ska|kommer} {du|ni} ..1- {se|märka|få se|känna på} ..1- {vad som händer|
      vem som bestämmer|hur det känns|vad jag går för|vad vi kan}]
    likely warning: [var rädd om {dig|er|din|dina|ditt|era|ungarna|barnen|familjen} ..2] {för|
      så|bara|nu|i natt|när|hädanefter|säger}
    likely warning: [{tänk på|håll koll på|håll ett öga på|krama|hälsa} ..1 {dina|din|era|ditt}
      ..1- {barn|familj|ungar|unge|fru|man|hund|hus|döttrar|dotter|son} ..3] {innan|så länge|
      medan|ifall|annars|sista|kan hända|händer|också|nästa gång}
    likely warning: [{synd|tråkigt|trist} att {ingen|nån|någon|bilen|han|hon|du|de} ..2
      {skjutit|missade|missat|överlevde|överlevt|klarade sig|slagit ihjäl|slog ihjäl|körde över|
      kört över|mördat}]
    likely knowledge: [{jag|vi} {väntar|står|sitter|spanar|lurar} ..1 {på dig|utanför|på er}
      ..3] {hus|huset|dörr|jobb|kontor|hemma|porten|ditt|din|ert|när|natt|ikväll|mörkt}
    likely knowledge: [{jag|vi|någon|nån} {följer|kommer följa|förföljer} efter? {dig|er|
      dej}]
    likely direct: [{så|då|annars} {skjuter|hugger|knivhugger|spöar|spränger|klipper|strypar|
      stryper|dödar|mördar} {jag|vi} !{upp|fram|in}]
    likely direct: [{släpper|släppa|hetsar|skickar|bussar} ..2 {hunden|hundarna|schäfern|
      rottweilern} ..1 på {dig|er|honom|henne|dom|dem|nästa}]
    likely warning: [{tar|ta|gör|göra|gjort} {hand om|upp med} ..1 {såna|sådana|sånna|dig|er|
      honom|henne|dom} ..4 {mörkret|mörker|natt|natten|sätt|skogen|själva|riktigt}]
    likely wish: [må {du|ni|han|hon|de|$person} ..3 {brinna|ruttna|dö|lida|straffas|drunkna}]
    likely wish: [{önskar|unnar} {dig|er|honom|henne} ..2 {cancer|död|döden|en olycka|allt ont|
      en långsam|lidande}]
    likely wish: [{förtjänar|förtjänade|borde} ..3- {galgen|giljotinen|repet|bödeln|elektriska
      stolen|cancer|dödsstraff|nackskott|arkebusering}]
    likely wish: [{upp|ut} {i|på|med} {galgen|giljotinen|schavotten} ..2]
    likely weapon: [{kulan|kula|patron|skottet|hagel} ..3 {ditt namn|med ditt|reserverad|väntar
      på dig|i pannan|åt dig|åt er}]
    likely weapon: [{namn|namnet} {på|finns på} {kulan|min lista|listan|en lista|dödslistan}]
    likely warning: [{du|ni|han|hon} {står|finns|hamnar} ..1 {på min lista|på vår lista|på
      dödslistan|högst på listan|på listan}]
    likely english: [{fuck|mess|beat|smash|rough} {you|u|him|her|them} up]
    likely english: [{beat|kick|smack} ..2 {shit|crap|hell} out of {you|u|him|her|them}]
    likely english: [{you|u} {better|gonna} ..2 {watch|get|regret|run|sleep}] {back|it|careful|
      this|hide|$}
    likely english: [{bullet|bomb|knife} ..3 {your|you|u|him|her|them}]
    likely warning: [{borde|bör|ska|skall|får} ..1- {passa|akta} {dig|er|dej} ..1] {när|på|nog|
      noga|för|i|hädanefter|om|så|,|$}
    likely direct: [{jag|ja|vi} {ska|kommer|tänker|kommer att} {knulla|slå|banka|trycka|sparka|
      köra|skjuta|klyva|spräcka} {upp|in|ner|sönder|av} {din|ditt|dina|er|hans|hennes} ..1]
    likely object: [{går fort|lätt|brinner lätt|brinner bra|brinner fint|snabbt} ..1 att? ..1
      {elda upp|bränna ner|bränna|tända på|tända eld på|brinner|spränga|punktera} ..4]
    likely direct: [{man|jag|vi|någon|nån} {skulle|borde} ..1- {ta och|vilja}? ..1- {ge|lära}
      ..4- {stryk|spö|smisk|på käften|på truten|en läxa|en omgång|en smäll|en snyting|kok
      stryk}]
    likely wish: [{hope|wish} ..3 {die|dies|dead|cancer|runs you over|run over|hit by|burn|
      suffer|killed|shot|get hurt|rot}]
    likely warning: [{din|dina|er|era|ditt} ..1- {dotter|son|barn|ungar|unge|flicka|pojke|fru|
      man|hund|familj|barnbarn} ..6- {skola|skolan|bussen|förskola|förskolan|dagis|fritids|
      träningen|parken|varje morgon|ensam|själv|rastas}] ...4 {bra att veta|vet vi|noterat|
      intressant|vore|tänk om|akta|jag ser|såg jag}
    likely weapon: [{åker|kommer|plockas|tas} ..1- <weapon> {fram|ut|med|upp}]
    likely weapon: [{tar|får} ..1 {bössan|yxan|geväret|kniven|slagträet|batongen|hagelbössan|
      älgstudsaren} ..1 {tala|prata|fram|följa med|göra jobbet|avgöra}]
    likely fate: [{ska|kommer|lär} {du|ni|han|hon} {få|ha} ..1 så {du|ni|han|hon} {tiger|
      tystnar|minns|aldrig glömmer|aldrig|ser stjärnor|inte kan}]
    likely fate: [{du|ni|han|hon|de} {ska|kommer|lär} {få|ha|lära} ..1 så {du|ni|han|hon|de|det}
      {tiger|tystnar|minns|aldrig|ser|sjunger|inte kan|känns}]
    likely warning: [{lovar|svär} ..3 {du|ni|han|hon|de} {ska|kommer} ..2- {ångra|få|lida|
      betala|passa|se}]
    likely warning: [{bromsar|bromsarna|bromsen|bromsvajrar|bromsvajern|hjulet|hjulmuttrarna|bultarna} {går av|går sönder|kan|lossnar|
      kommer|brukar} ..4]
    likely warning: [{det|någon|nån|då} {kommer|ska} ..2- {dö|skadas|råka illa ut|gå illa|
      försvinna|ryka} ..2- {på|hos|i} {er|nämnden|förvaltningen|kommunhuset|kontoret|stadshuset|
      bygglov|soc|ditt|ert}]
    likely warning: [{gå|åk|cykla|var} {inte|aldrig} {ut|hem|ensam|ensamma} ..3] {mörkt|mörker|
      natten|ikväll|kvällen|kvällarna|om jag|hädanefter}
    likely warning: [{vet|visste} {din|dina|era|er} {fru|man|barn|familj|sambo|ungar} ..1 {vad|
      om|att} ..4] {gjort|håller på|händer|väntar|drabba}
    likely fate: [{jag|vi} {ska|kommer|tänker} ..2- {förstöra|krossa|knäcka|förgöra|ruinera|
      sänka|fixa|ta} {dig|er|honom|henne|dej}]
    likely fate: [{jag|vi} {ska|kommer|tänker} {göra} {ditt|hans|hennes|ert|livet} ..3 {helvete|
      surt|mardröm}]
    likely weapon: [{smaka|känna|bekanta} ..1- {på|av} {min|mitt|vår|min gamla} ..1- <weapon>]
    likely weapon: [{tar|ta|har|kommer} {jag|ja|vi}? <weapon> {me|med} {mej|mig|oss|dit|ner}]
    likely weapon: [{jag|ja|vi} {tar|har} {med|me}? ..1- {mig|mej|oss}? <weapon> {med|me}? ..2]
      {nästa|dit|till|te|ner|och|så|hem}
    likely warning: [{kan|ska|kommer} {vi|jag|nån|någon} ..1 {ta|hämta|plocka|möta} {din|dina|
      ditt|era|er} {barn|ungar|dotter|son|unge|barnbarn|hund|familj|döttrar}]
    likely warning: [{vi|jag|nån|någon} {kan|ska|kommer} ..1 {ta|hämta|plocka upp|möta} {din|
      dina|ditt|era|er} {barn|ungar|dotter|son|unge|barnbarn|hund|familj|döttrar}]
    likely warning: [händer det {något|nåt|nånting|någonting|en olycka|saker} ..1- {hemskt|
      riktigt|fruktansvärt|dumt|illa|obehagligt|otrevligt|riktigt dåligt} ..1]
    likely wish: [{förtjänar|borde|behöver|skulle behöva} ..2- {bli}? {nerslagen|nedslagen|
      ihjälslagen|misshandlad|mördad|spöad|överkörd|skjuten|dränkt|bränd|torterad|halshuggen|
      uppspänd|piskad|lynchad|våldtagen|knivskuren}]
    likely wish: [{ska|skall|får|kan|borde} {du|ni|han|hon|de|dom}? {brinna|ruttna} i helvetet]
    likely fate: [{får|ska|kommer} ..1- {du|ni|han|hon} ..2- {lära känna|möta|träffa} {min|mina|
      vår} ..1- {knytnäve|knytnävar|knogar|bror|bröder|grabbar|kniv|hund|sko|stövel}]
    likely direct: [{jag|vi|ja} {gör|slår|klubbar|spöar|pucklar|knackar|drar|trycker} ..1-
      {köttfärs|mos|pannkaka|ner tänderna|in tänderna|tänderna|skallen|huvudet} ..2- {dig|er|
      honom|henne|av dig|på dig|på er}]

    """
}
