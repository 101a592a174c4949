extension RuleGrammar {
  /// What `personal-attack` is recognised by, in the grammar of `RuleGrammar` and `PatternReader`.
  static let personalAttackLines =
    """
    clear you: [{du|ni|u} <cop> !<neg> ..3- {en|ett|ena|två|bara|sån|sånt|en sån|ett sånt|
      ingenting annat än|inget annat än} ..4- <insultn> !{som|till|av}]
    clear you: [{du|ni|u} <cop> !<neg> ..5- <strongn>]
    clear you: [<cop> {du|ni} ..3- {en|ett|ena} ..3- <insultn>]
    clear you: [<strongn> ..1- {är|e|ä|ar} {du|ni}]
    clear you: [{du|ni|u} ..1- <cop> !<neg> ..5- <strongadj>]
    clear you: [{du|ni|u} ..1- <copstrict> !<neg> ..2- <intens> ..2- {<insultadj>|galen|sjuk|
      störd|tjock|fet|ful|lat|dum} !{av|på|i|efter}]
    clear you: [{du|ni|u} ..1- <copstrict> !<neg> ..3- {dum i huvudet|dum i huvet|sjuk i
      huvudet|sjuk i huvet|dum i skallen|sjuk i skallen|bakom flötet|tom i bollen|från vettet|
      ute och cyklar|blåst|störd i huvudet|dummare än|dum som|falsk som|lika falsk|lika dum|dum
      nog|en börda|värd ingenting|en skam|en skamfläck|ett skämt}]
    clear you: [<cop> {du|ni} ..2- {dum i huvudet|dum i huvet|sjuk i huvudet|helt dum|helt
      blåst|helt sjuk|efterbliven|korkad|hjärndöd|född dum|puckad|cp|dum eller|trög eller|
      tappad}]
    clear you: [{du|ni} ..1- {är|e|ä|ar} ..3- {inte|int|ente|itte} ..1- {klok|kloka|riktig|
      frisk|normal} ..3-] !{om|nog|att}
    likely you: [{är|e|ä} {du|ni} {helt|riktigt|fan|ens|verkligen|bara} ..1- {klok|kloka|dum|
      dumma|från vettet}]
    likely you: [{är|e|ä} {du|ni} inte {riktigt|ens|fan} {klok|kloka}]
    likely you: [{är|e|ä|ar} {hon|han|karln|karlen|kärringen|människan|<role>|$person} ..2-
      {inte|int} ..1- {klok|frisk}]
    likely you: [{hon|han|karln|karlen|människan|<role.definite>|$person} ..1- {är|e|ä|ar} ..2-
      {inte|int} ..1- {klok|frisk|riktigt klok} ..3-]
    clear you: [{din|ditt|dina|era} <jav>? ..2- {<strongn>|<insultsuffix>}]
    clear you: ~{av|för|om|på|med} [{din|ditt|dina|era} {<jav>|lilla|gamla|feta|lata|fula|dumma|
      äckliga|korkade|sura|elaka|lömska|patetiska|falska|stackars|usla} ..2- {<insultn>|
      <mildperson>} !s]
    clear you: {,|å|o} [{din|ditt|era} {<insultn>|<mildperson>}] ,
    clear you: [{dig|er|dej} ..1- {är|e} ..1- ..2- {en|ett} ..2- <insultn>]
    clear you: [{<strongadj>|<strongn>|<insultn>} {är|e|ä} {vad|va} {du|han|hon|ni} {är|e}]
    clear you: [{<strongadj>|<strongn>|<insultn>|tjuv} !som {är|e|ä} {du|ni|han|hon}] ..1- ,
    likely you: [{du|ni} ..2- {saknar|har ingen|har inget|har inte|äger ingen} ..1- {hjärna|
      ryggrad|empati|vett|skam|intelligens|hyfs} ..1-]
    likely you: [{du|ni|$person|<role.definite>|han|hon|karln} ..3- {utan|saknar|har ingen|har
      noll} ..1- {hjärna|ryggrad|empati|samvete|hyfs|skam}]
    likely you: [{din|ditt|dina|hans|hennes} {hjärna|iq|intelligens|fejs|fula|äckliga|feta|
      tjocka|lilla hjärna|ego} ..3- {liten|ful|fult|äckligt|ärta|fiskmås|lägre|guldfisk|nyll|
      tryne|fejs|ansikte|stor|sten|gröt|mos}]
    likely you: [{iq|intelligens|hjärna|hjärnkapacitet|begåvning|ego} ..3- {som|motsvarande|
      lägre|stort som} ..3- {fiskmås|ärta|sten|guldfisk|amöba|brödrost|höna|gås|tegelsten|
      skostorlek|dörrmatta|rumstemperatur|potatis|daggmask|apa|åsna|vattentornet|räka|nöt}]
    likely you: [{dum|korkad|ful|lat|falsk|trög|dumma|seg} som {en|ett|två|påse|arslet|stryk|få|
      spån} ..1-] !{statyn|huset}
    likely you: [{du|ni} ..1- {borde|skulle} ..2- {skämmas ögonen|låsas in|spärras in|läggas in|
      sparkas ut|inte få|omyndigförklaras|byta hjärna|aldrig fötts|aborterats|söka hjälp|söka
      vård|få vistas bland|opereras}]
    likely you: [{du|ni} borde {inte|aldrig} {få|ha} ..4- {barn|folk|körkort|rösta|vistas|djur|
      jobba|ut bland|fortplanta}]
    likely you: [{alla|ingen|folk|hela byn|hela stan} ..2- {hatar|skrattar åt|avskyr|gillar
      inte|tål|orkar med|tycker om|står ut med|spyr på} ..1- {dig|er|dej}] !som
    likely you: [ingen ..1- {tycker om|gillar|vill ha|bryr sig om|står ut med|tål|orkar med|
      skulle sakna} {dig|dej}]
    likely you: [{du|ni} ..2- {luktar|stinker} ..1- {svett|as|sprit|skit du}]
    likely you: [{fy fan|usch|herregud|fyfan} ..2- {va|vad|hur|så} ..1- {<insultadj>|ful|fet|
      dum|lat|äcklig} ..1- {du|ni|hon|han}]
    clear you: [{vad|hur|va} ..1- {korkad|dum|puckad|efterbliven|blåst|trög|lat|äcklig|ful|
      patetisk} ..1- {får man|kan man|är du|kan du|e du|får du|kan en|är ni|är karln|e hon|är
      hon|är han}]
    likely you: [{har du|har ni|du har|ni har} ..1- {ingen hjärna|tappat det|skit i huvudet|skit
      i skallen|gröt i|bajs i|sågspån i|hål i huvudet|tomt i|lös skruv|bomull i}]
    likely you: [{hästar hemma|indianer i kanoten|kulor i lådan|getter i hagen|hönsen hemma|
      tomtar på loftet|chips i påsen|kort i leken|båtar i sjön|koppar i skåpet|kopp i skåpet}]
      !för
    clear you: [{korkad|dum|ful|fet|lat|äcklig|vidrig|patetisk|falsk|trög|gammal och ful} som
      {du|dig|dej|han|hon|honom}]
    clear you: {,|och|å} [din {<insultn>|<mildperson>|<insultsuffix>}]
    likely you: [{du är|ni är|du e|han är|hon är} {för|alldeles för} {dum|ful|korkad|trög|fet|
      lat|obegåvad|feg|gammal och senil} ..1- för att]
    clear order: [{skaffa|köp} ..1 ett liv] , ..1 {<insultn>|<mildperson>|din|ditt|jävla}
    clear order: [{din|ditt|jävla} ..1- {<insultn>|<mildperson>} , ..1- {skaffa|köp} ..1 ett liv]
    clear order: [{{kan|ska|borde|kunde} {du|ni} ..1 hålla|håll} ..1- {käften|käft|klaffen|truten|snattran|mun på dig|
      babbelsäcken|kakhålet}]
    clear order: [{dra|far|dra er|dra dig|drag|åk|stick|kan dra|kan du dra} ..1- {åt|till|at}
      {helvete|helvetet|skogen|fanders|helvette|häcklefjäll|pipsvängen}] !med
    likely order: [{dra dit|dit där|dit} pepparn växer]
    clear order: [{stick och brinn|gå och göm dig|gå och dränk|gå och häng|gå hem och lägg dig|
      gå och gräv ner dig|gå hem och lägg dig|gå och dö|kyss mig i|kyss mitt|slicka mig i|ta dig
      i arslet|ta dig i röven|stick hem och|dra någonstans|sug min|sug kuk|sug min kuk|fuck you|
      fuck u|fuck off|fuck dig|fuck er|stfu|shut up|shut the fuck|far och flyg|dra på trissor|
      dränk dig|skaffa en hjärna|köp en hjärna|get a life|skaffa hjärna|åk hem och|bit ihop käringen|knip käft|knipkäft|lägg ner
      käringen|håll fittan|håll flabben}]
    likely he: [{han|hon|den|karln|karlen|människan|killen|tanten|gubben|$person|
      <role.definite>|<authority>} ..1- <cop> !<neg> ..3- {en|ett|ena|världens|bara|som|inget
      annat än|ingenting annat än} ..4- <insultn> !{som|till|av|på}]
    likely he: [{$full|<role.definite>|karln|karlen|människan|politikerna|<authority>} ..3-
      <cop> !<neg> ..5- {<strongn>|<strongadj>}]
    likely he: [{han|hon|den|de|dom|$person} <cop> !<neg> ..4- <strongn>]
    likely he: [{han|hon|$person|<role.definite>|karln} ..1- <cop> !<neg> ..2- {så|jävla|
      jävligt|helt|fan|sjukt|otroligt|rent} ..2- {<insultadj>|<strongadj>|blåst|störd|sjuk
      i|dum|ful|fet|lat} !{av|på|i|som|att|för}]
    likely he: [{han|hon|$person|<role.definite>|karln} ..1- <copstrict> !<neg> ..2-
      <strongadj>]
    likely he: [{<role.definite>|$person|karln|karlen|kärringen} ..2- <copstrict> ..3- {dum i
      huvudet|dum i huvet|bakom flötet|sjuk i huvudet|dum som|falsk som|tom i bollen|ute och
      cyklar|från vettet|en skam}]
    likely he: [{han|hon|<role.definite>|$person|karln|karlen|kärringen|människan} ..1- kan ..1-
      knappt ..1- {stava|läsa innantill|knyta skorna|skriva sitt namn|räkna till}]
    likely he: [{slickar uppåt|sparkar nedåt|sparkar neråt|går över lik|gått över lik|vänder
      kappan|ljuger så|ljuger som en|slickar röv|rövslickar} ..2-]
    likely he: [{$full|<role.definite>|<role>|$person} ..1- , {denna|den där|det där|en|ett|
      denne|kommunens|ett riktigt|en riktig} ..2- <insultn>]
    likely point: [{vilken|vilket|vilka|sånt|sån|sånna|såna|denna|denne|detta|dessa} ..2-
      <strongn> !jag]
    likely point: [{vilken|vilket|vilka} ..1- <insultn> {du|ni|han|hon|till|<role>|$}]
    clear point: [{vilken|vilket|vilka} ..2- <insultn> ..1- {du|ni} ..1- {är|e|ä|ar}]
    likely point: [{den|det|de|dom} {där|här|jävla|förbannade|dumma|sura|lata|feta|fula|äckliga|
      korkade|elaka} ..2- <insultn>]
    likely point: [{ett gäng|en samling|en hög|ett pack|en bunt|gäng|samling|bara} ..2-
      {<strongn>|<insultn>}] !som
    likely point: [{<strongn>|<insultn>} till {<role>|<human>|chef|ordförande|lärare|man|kvinna|
      människa|politiker|handläggare|granne}]
    likely point: [{idioten|puckot|flintskallen|fetknoppen|kärringen|käringen|surkärringen|
      gubbjäveln|äcklet|kräket|pajasen|clownen|odågan|slöfocken|latmasken|dumskallen|fårskallen|
      stollen|svinet|aset|tölpen|miffot|mongot|idioterna|kärringarna|dumskallarna|pajasarna|
      clownerna|stollarna|åsnorna|fårskallarna|ragatan|subban|byfånen|fånen|psykopaten} {i|på|
      som|bakom|vid|med|från|till|$person|<they>}] !jag
    likely point: [{jävla|djävla|javla|jevla|förbannade|förbannad|satans|helvetes|fucking} ..1-
      {<insultn>|<mildperson>|<insultsuffix>}]
    likely point: ^ ..1- [{<strongp>|idjot|pajas|loser|losers}] $
    likely point: , [<strongn>] $
    likely point: ^ [<strongp> !som] ,
    likely point: ^ [<insultn>] , ..1 {du|ni|din|ditt|dina}
    likely point: [<strongn>] {$person|<authority>} ..2-
    likely point: [{patetisk|vidrig|korkad|efterbliven|äcklig|vedervärdig} ..1- {människa|gubbe|
      kärring|kvinna|karl|typ|politiker|person|människor|tant|unge}]
    likely point: [{patetiska|vidriga|korkade|efterblivna|äckliga|vedervärdiga|lata|feta} ..1-
      {människa|människor|gubbe|gubbar|kärring|kärringar|politiker|unge|ungar|tanter|jävlar|
      snutar|chefer|typer|as|svin}]
    likely point: [<insultsuffix>] {på|i|som|bakom|$}
    likely emoji: [{en|ett|ju|riktig|riktigt|du|din|är} ..1- <emoji2>]
    likely emoji: [{$full|<role.definite>|du|dig|er} ..1- <emoji3>]
    clear english: [{you|u|ur|youre|ya} ..1- {are|is}? ..3- {a|an|such|the|complete|total|
      fucking}? ..2- {moron|idiot|idiots|clown|loser|asshole|pig|retard|retarded|scum|disgrace|
      joke|stupid|dumb|pathetic|liar|imbecile|worthless|disgusting|trash|garbage|fat|ugly|
      coward|dumbass|dickhead|prick|fool}]
    likely english: [{he|she|they|mayor|teacher|$person} {is|are|was} ..3- {moron|idiot|idiots|
      clown|loser|asshole|pig|retard|retarded|scum|disgrace|stupid|dumb|pathetic|imbecile|
      worthless|fool|dumbass}]
    likely english: [{fucking|stupid|fat|dumb|lazy|corrupt} {idiot|moron|bitch|pig|cow|cunt|
      prick|asshole|bastard|clown|idiots|morons|bastards}]
    except: man ..1- {känner|kände|blir|blev} ..4- {<insultn>|<strongn>|<insultadj>}
    except: jag ..1- {är|e|ä|var|blev|vara|bli|känner|kände|känt|såg|ser|framstår|framstod|
      betedde|beter} ..4- {<insultn>|<strongn>|<insultadj>|<strongadj>}
    except: {är|var|e|blir|blev|känner|kände} {jag|mig} ..4- {<insultn>|<strongn>|<insultadj>}
    except: {<insultn>|<strongn>|<insultadj>} ..1- {är|e|var} jag
    except: {mig|oss} ..1- {själv|själva|som|för} ..3- {<insultn>|<strongn>|<insultadj>}
    except: {<insultn>|<strongn>} som {jag|en annan}
    except: {känner|kände|känna} {mig|sig} ..2- <insultn>
    except: {inte|ingen|aldrig} ..1- {en|ett|någon}? ..1- <insultn>
    except: ~{i|på|hos|från|för|om|till|vid} {beslutet|förslaget|nämnden|appen|vägen|kommunen|budgeten|systemet|planen|statyn|
      huset|bygget|skylten|det|detta|politiken|idén|regeln} ..2- <cop> ..4- {<insultadj>|
      <strongadj>|skit|skämt|pajas|idiotisk}
    except: ful som stryk
    except: <strongn> som jag
    likely he: [som är {en|ett} ..2- {<insultn>|<badperson>}]
    clear you: [{du|ni} <cop> !<neg> ..2- {en|ett|sån} ..2- {<badperson>|<insultadj> {människa|
      person|jävel|typ|karl|kvinna|gubbe|kärring|tant|figur}}]
    likely he: [{han|hon|$person|<role.definite>|karln|<role> ..2} ..3 <cop> !<neg> ..2- {en|
      ett|sån} ..3- {<badperson>|{elak|ond|vidrig|hemsk|falsk|lögnaktig|dum|korkad|sjuk|
      patetisk|obehaglig|otrevlig|slemmig|äcklig|feg} {människa|person|jävel|typ|karl|kvinna|
      gubbe|kärring|tant|figur|man}}]
    likely he: [<role> ..5 <cop> !<neg> ..1- {en|ett} ..3- <strongn>]
    likely point: [{ett|en|det|den|detta|denne} <strongn> som {<given>|<name>|han|hon|du|
      <role.definite>}]
    likely you: [lika mycket {karaktär|hjärna|vett|intelligens|empati|ryggrad|charm|känsla|
      personlighet|iq} som ..3]
    likely you: [{iq|intelligens|hjärna|hjärnkapacitet|charm|ryggrad|empati|moral} ..1 som {en|
      ett} ..3] !{professor|geni}
    likely you: [{du|ni|han|hon} ..2 {luktar|stinker} ..2- {lika illa|värre än}]
    clear you: ~{är|för|av|om|på|med|till|inte|mig|från} [{ditt|din} ..2- {<insultn>|<strongn>|
      <badperson>|<curseperson>}]
    likely point: [{vilken|vilket|sån|vilka} ..1- {<insultn>|<badperson>|<curseperson>} {man|en|
      du|han|hon|ni|som|till|måste|till} ..2]
    clear you: [fy för dig]
    likely you: [{feg|fega|lat|lata|sur|sura|elak|elaka|dum|dumma|gammal|gamla|ful|fula|fet|
      feta|äckliga|äcklig|jävla|liten|lilla} ..1- {mes|kärring|gubbe|gris|skit|stropp|snorunge|
      pamp|tant|råtta|orm|häxa|nolla|tönt|hycklare|lögnare|kräk|snåljåp|ko|kossa|haggan|padda|
      typ|byråkrat}]
    likely he: [{utan|saknar} ..1- {ryggrad|hjärna|empati|hyfs|vett|talang|själ|samvete}]
    likely he: [av {så|sådan|uppenbart|ytterst} ..2- {ringa|begränsad|låg|obefintlig|undermålig}
      {begåvning|intelligens|förstånd|hjärnkapacitet|bildning}]
    likely he: [{ringa|begränsad|låg|obefintlig|klen} {begåvning|intelligens|förståndsgåvor|
      hjärnkapacitet}]
    likely he: [{<role.definite>|$full|han|hon|karln} {ser ut som|liknar|påminner om|låter som}
      ..2- {padda|gris|ko|kossa|häst|troll|apa|åsna|säck|fågelskrämma|häxa|lik|zombie|groda|
      valross|råtta|sopsäck|missfoster|vrak|uppblåst|elefant|amöba|får|svin|en tjock|en fet}]
    clear you: [{så|lika|hur|för} {dum|korkad|trög|blåst} i {bollen|huvudet|huvet|skallen|kolan|
      knoppen}]
    likely you: [{dum|sjuk|knäpp|störd|skadad|blåst|tom|rutten|trög|svag} i {bollen|huvudet|
      huvet|skallen|knoppen|hjärnan|kolan|knäppan}]
    likely you: [{du|han|hon|ni|$person} {är|e} {ingen|inte} ..2 {vidare människa|bra människa|
      mycket till människa|mycket till chef|riktig människa|mänsklig}]
    likely you: [{grattis|bravo|applåder} ..4 {största|värsta|dummaste|sämsta|lataste} ..1-
      {nolla|idiot|pajas|clown|lögnare|hycklare|förlorare|mes|<strongn>|<insultn>}]
    likely he: [{kommunens|sveriges|världens|byns|stans|nämndens|skolans|länets} ..1- {största|
      värsta|dummaste|sämsta|lataste|fulaste|fegaste|mest} ..2- {<insultn>|<strongn>|
      <badperson>|nolla|människa}]
    likely he: [{surkart|surkarten|surpuppan|gnällkärringen|gnällgubben|ärthjärnan|
      <curseperson>} ..1 {<given>|<name>|är|på|i|som|igen|till}]
    likely you: [{skaffa|köp|hitta|låna|beställ} ..2 {dig|er}? {hjärna|hjärncell|hjärnceller|ryggrad|en hjärna|vett|glasögon idiot|empati}]
    likely you: [{vet|fattar|begriper|förstår|kan} {du|ni|han|hon|<role.definite>} {någonting|
      något|nåt|ens|överhuvudtaget} {alls|läsa|tänka|räkna}]
    likely you: [{sluta|lägg av att} {andas|existera|slösa syre|finnas}]
    likely you: [{slöseri|slöser} med {syre|luft|plats|skattepengar din}]
    likely you: [{borde|skulle} ..2 {aborterats|steriliserats|aldrig ha fötts|aldrig fått barn|
      skämmas ögonen|sitta på hispan|vara inlåst|låsas in|läggas in}]
    likely you: [{din|ditt|hans|hennes} {mamma|morsa|mor|föräldrar|fru|man|barn} ..2 {skäms|
      borde skämmas|ångrar|är besviken|hora|släppte dig}]
    likely you: [{tappade|tappat|tappad} ..3 {i golvet|på huvudet|som barn|bakom en vagn|bakom
      flötet}]
    likely you: [{två|några|inga|en} {hjärncell|hjärnceller}]
    likely you: [{hjärnsläpp|hjärndöd|hjärndöda|hjärnbefriad|hjärnbefriade|hjärnlös|hjärnlösa|
      hjärntvättad|hjärntvättade} ..1 {<role>|människa|människor|gubbe|gubbar|kärring|politiker|
      idiot|<authority>|typ}]
    likely he: [{chefen|rektorn|läraren|ordföranden|handläggaren|kommunalrådet|politikern|
      <role.office>} ..2 {är|e} ..2- {<badperson>|<strongadj>|<strongn>|helt dum|jättedum|
      skitdum|sjuk i huvudet|störd}]
    likely you: [{ni|ni alla|politiker|politikerna} {är|e} ..2- {<strongn>|<badperson>|
      <strongadj>}]
    likely english: [{fuck|screw} {you|u|him|her|them|off|this guy}]
    likely english: [{kiss my|bite my|suck my} {ass|dick}]
    likely english: [what {a|an} ..2- {moron|idiot|clown|loser|asshole|pig|joke|disgrace|fool|
      dumbass|tool|prick|jerk}]
    except: <badperson> {på film|på scen|i pjäsen|i teatern}
    likely you: [{dum|dumma|sjuk|sjuka|rubbad|störd|störda} i {hela|er|ditt}? {huvudet|huvet|
      skallen|kopparna|bollen}]
    likely he: [{inte|knappast} ..1 {den|de} {vassaste|skarpaste|smartaste|ljusaste|klokaste|
      piggaste} {kniven|knivarna|ljuset|lampan|pennan|verktyget|lådan|i|av}]
    likely you: [{ett|en} <insultn> {det|den} {är|e} {vad|va} {du|ni|han|hon}]
    likely you: {^|,} ..1 [<insultn> , ..2 {är|e} {vad|va} {du|ni|han|hon}]
    clear order: [käften] {gubbe|din|ditt|kärring|för|nu|med|idiot|pucko|$|,}
    likely you: [så {korkad|dum|puckad|trög|blåst|efterbliven} ..2 {får|kan|är} ..2 {man|en|ni|
      du|någon}]
    likely you: [{hur mår|hur är|hur står} {du|ni|det} ..2 {i huvudet|i huvet|i skallen|till i
      huvudet|till i skallen}]
    likely you: [{har|äger} {du|ni|han|hon|$person} ..1- {ingen|någon|nån} ..1- {skam|hjärna|
      ryggrad|empati|heder|hjärncell|hyfs}]
    likely you: [vad är {du|ni|han|hon} för {en|ett|några|människa|sorts|jävla} ..3] {människa|
      monster|idiot|idioter|kräk|pajas|karl|mänska|egentligen}
    likely point: [{jävla|satans|förbannade|dumma|feta|fula|äckliga|lata|gamla|sura|otäcka|
      elaka} ..1- {kossa|ko|gris|svin|apa|åsna|råtta|padda|hagga|gås|höna|hynda|tacka|get|
      käring|kärring|gubbe|gubbjävel|tant|häxa|fan|unge|snorunge|tönt}] !{kött|mjölk}
    likely you: [{ingen|inte en jävel|inte en människa|knappast någon} ..1- {bryr sig om|lyssnar
      på|saknar|orkar|respekterar|litar på} {dig|dej|er}]
    likely he: [{är|e} ..2- {rutten|ruttet|ruttna|genomrutten|genomfalsk|genomond|genomkorkad|
      rakt igenom|alltigenom|notorisk|patologisk|född} ..2- {människa|person|ond|falsk|lögnare|
      elak|idiot|korkad|dum|inkompetent|lat}]
    likely he: [{är|e} ..2- {inkompetent|oduglig|värdelös|lat|slö|korkad|feg|usel} ..1- {nolla|
      idiot|typ|människa|figur|handläggare|chef|lärare|politiker|rektor|tönt|latmask|kärring|
      gubbe}]
    likely you: [{rökt|tappad|skadad|trasig|lobotomerad|brunnen|blåst} i {huvet|huvudet|skallen|
      bollen|knoppen}]
    likely he: [{hon|han|du|den|karln|<role.definite>|$person} {är|e} ..1- {falsk|hal|dum|lat|
      elak|feg|ful|sur|tjock|fet|kall|hård|envis|snål} som ..2]
    likely he: [{hon|han|karln|<given>|<name>|<role.definite>|<role> <given>} ..3 {är|e} {en|
      ett} ..2- {riktig|äkta|jävla|helt otrolig|sann|jäkla|sån} ..1- {<insultn>|<badperson>|
      <curseperson>|ragata|häxa|mes|orm|råtta|gris|skata|surkärring|tönt|clown|skam|plåga|pest|
      katastrof|mardröm}]

    """ + personalAttackLinesPart2 + personalAttackPredication + "\n"
    + personalAttackImagery + "\n" + personalAttackStructure
}
