extension RuleGrammar {
  /// Lines of `personal-attack` that hold for whole classes: a noun that is nothing but an insult, and an
  /// adjective of mind, character or looks in the same breath as a person.
  static let personalAttackStructure =
    """
    likely point: ~{hatar|gillar|avskyr|ogillar|älskar|om|spela|spelar} [<strongp>] !{jag|vi}
    likely you: [{du|ni|u|er|dig|han|hon|karln|$person|<role.definite>|<role> <capital>} ...5 <cop> ..3-
      <mindadj>] !{att|på|efter|i}
    likely he: [{så|sån|sådan|hur|vilken} ..1- {<mindadj>|ful|fet|lat|dum} {människa|person|karl|
      kvinna|gubbe|kärring|typ|figur|chef|politiker|<role>}]
    likely he: [{<mindadj>|ful|fet|lat|dum|elak|feg|falsk} ..1- {är|e|ä|var} {hon|han|du|ni|$person|
      <role.definite>}] !{som|rädd}
    likely he: [{<mindadj>|<charadj>} {och|å|samt} ..1- {<mindadj>|<charadj>} ..1- , ..1- {det|så|en|
      sån|är} ..3 {<role>|<role.definite>|du|hon|han|$person}]
    likely you: {din|ditt|dina|era} ..2- [{<mindadj>|<baddef>|<jav>} ..2- {<insultn>|<mildlabel>|
      <puppet>|<yourhead>|<badperson>|<beast>}]
    likely you: [{era|dina|edra} {<jav>|<baddef>} ..1- <any>] {kan|fattar|skiter|är|lär|håll|sluta|har|
      borde|ska|vad|varför|,}
    likely point: [{tjena|hej|hallå|hörru|hörrudu|hörni|morsning|alltså|ja} ..1- {<insultn>|
      <mildlabel>|skallige|tjockis|gubbe|tjockisen}] ,
    likely he: [{är|e|ä} {det|ni|du|dom|de} {för|fö} ..2- {<strongp>|pajaser|clowner|töntar|nollor|dårar|amatörer}]
    likely he: [{va|vad} {e|är|ä} {de|det|dä} för ..2- {töntar|pajaser|clowner|idioter|puckon|nötter|
      amatörer|kräk|svin|stollar|dårar|fån|as}]
    likely he: [{ni|de|dom|di|dem} ..2 {är|e|ä} ..2 {ett gäng|en hög|en samling|inget annat än|bara}
      ..2- {<insultn>|<beast>|<mildlabel>|<badperson>}]
    likely he: [{är|e|ä} {inget|ingenting|inte} annat än ..2- <beast>]
    likely he: [{är|e|ä} ..1- {bara|ju|rena|riktiga} ..1- <beast> {allihop|allihopa|hela|på|i}]
    likely he: [med {bättre|mer|större|högre} {omdöme|hjärna|vett|intelligens|iq|empati|ryggrad|
      känsla} än ..1 {$person|<role.definite>|du|dig|ni|er|han|hon|den|kommunalrådet}]
    likely you: [{dumhet|dumheten|idioti|idiotin|korkadhet|lathet|fulhet|enfald} ..6 {du|din|dig|
      personifierad|<given>}]
    likely you: {du|dig|din|<given>|$person} ...6 [{idioti|korkadhet|fulhet|enfald}]
    likely point: [{den|det|denna|den där} {uppblåsta|självgoda|lögnaktiga|maktgalna|maktkåta|
      ryggradslösa|skenheliga|hjärtlösa|samvetslösa|snorkiga|inskränkta|lismande|självkära} <any>]
      !{politiken|attityden|tonen}
    likely you: [<headadj> ..1- i {hela|sitt|ditt} <head>]
    likely he: [<cop> ..2- <charadj> {och|å|samt|,} ..1- <charadj>] !{på|av|över}
    likely he: [{har|hade|äger} inte ens ..1 {ryggrad|hjärna|vett|hyfs|empati|hjärnceller}]
    likely he: [<mindadj> {människa|människor|person|personer|karl|figur|kvinna|gubbe|tant}]
    likely he: [{den|det|de|dom|denna|dessa|din|ditt} ..1- <mindadj> {<basehead>|<role.definite>|
      <yourhead>}]
    likely he: [{$person|<given>|hon|han|du|ni|<role.definite>} ..3 {luktar|stinker} ..1 {gammal|svett|
      sprit|unket|skit|piss|ost|fisk|lik|as|avlopp|surströmming}]
    clear you: [{du|ni} {är|e|ä} ..1- {ful|fula|fet|feta|korkad|korkade|vidrig|vidriga|äcklig|äckliga|
      puckad|puckade}] {$|, <any>|och|å}
    clear you: [{du|ni} ..1- <cop> !<neg> ..2- {en|ett|ena} ..1- {orm|råtta|gris|svin|åsna|apa|padda|
      hyena|igel|gam|ko|kossa|parasit|mask|hagga|blodigel|sugga|höna|ödla}]
    likely point: [{fläsk|fläskberg|klump|skämt|ursäkt|spillra|karikatyr|parodi|surdeg|tragedi} {till|för|på}
      {<role>|<human>|chef|politiker|ledare}]
    likely he: [aldrig ..2 {haft|tänkt} ..1 egen tanke]
    likely point: [{vilken|vilket|en|ett|sån} ..1- {tragisk|patetisk|sorglig|löjlig|ynklig|beklaglig|
      eländig|vidrig|obehaglig|motbjudande} {figur|typ|varelse|gestalt|människa|karl|person|kvinna|
      gubbe|kärring|tant}]
    likely he: [{feg|fega|ynklig|ynkliga|usel|usla|patetisk|patetiska|lömsk|slemmig|äcklig|sur|dum|ful|
      korkad} {liten|lilla}? {krake|mes|skit|stackare|råtta|mask|typ|jävel|stropp|mört|lort|nolla}]
    likely you: [{en|ett|sån|sådan} ..1- {<insultn>|<mildlabel>|<puppet>} som {du|dig|han|honom|hon|henne|er}]
    likely he: [{borde|skulle|måste} ..1 {testas|undersökas|utredas|kollas} för {demens|alzheimer|adhd|
      autism|idioti|hjärnskada}]
    likely point: [{den|det} där {blåbäret|blåbär|nöten|krattan|kålroten|stolpskottet|fjanten|tönten|
      clownen|pajasen|amatören|klåparen|sopan|skämtet|påhittet}]
    clear order: [{stäng|knip|täpp till} {käften|truten|gapet}]
    clear order: [{stäng|knip|håll} munnen] , ..2 {<insultn>|<mildperson>|blåsan|din|och låt}
    likely he: [{föräldrar|föräldrarna|morsan och farsan|mamma och pappa} ..2 {kusiner|syskon}]
    clear english: [{dumbest|stupidest|ugliest|laziest} ..1 {person|people|man|woman|guy|mayor|human}]
    likely point: [{<mildlabel>|<beast>|<puppet>|flodhäst|flodhästen|valross|valrossen|elefant|elefanten} till
      {<role>|<human>|politiker|ledare}] !{som|i}
    likely he: [ens ..1 gått ut {sjuan|lågstadiet|grundskolan|högstadiet|dagis|trean|nian}]
    likely he: [{leda|sköta|driva|klara} ens {en|ett} <any>]
    clear english: [{you|ya|u} {absolute|complete|utter|total|fucking|pathetic|stupid|disgusting|
      worthless|useless} <any>]
    likely he: [<cop> ..3 {döv|blind|halt|lytt} {och|å} {dum|dumma|trög|korkad|blind|ful}]
    likely he: [{saknar|utan|brist på|noll} ..1- {självinsikt|begåvning|ryggrad|hjärna|empati|
      verklighetsuppfattning} ..1-] {han|hon|du|den|som}
    except: vem {är|e|ä} så
    except: {ordet|orden|uttrycket|termen|begreppet|skällsordet|betyder|betydde} ..1 <strongp>
    except: <strongp> ..1 {betyder|betydde|kommer från|är ett ord}
    except: {dum|dumma|korkad|korkat} ...6 {jag|mig|själv}
    except: {<agekid>|*åringen|barnet|barnen|sonen|dottern|ungdomarna|eleverna} ..5 {beter|uppför|skriver|betedde}
    except: {kommunen|nämnden|förvaltningen|politiken|skolan|kommunledningen|företaget|bolaget|staden|
      katten|hunden|hästen|maten|soppan|bilen} ..2- <cop> ..2- <charadj>
    except: <group> ..3- <cop> ..3- {<headadj>|<charadj>|<mindadj>}
    except: {inte|int|ingen|inga|aldrig|knappast} ..3 {<strongp>|<mindadj>}
    except: {jag|vi|mig|oss} ..4- {<strongp>|<mindadj>}
    except: {<mindadj>|<strongp>} ..1- {är|e|ä} {jag|vi}
    except: ~{i|på|hos|från|för|om|till|vid} <thing> ..3- <cop> ..4- <mindadj>
    """

  /// The classes that those lines name.
  static let personalAttackStructureWords = """
    mindadj: korkad korkade puckad puckade hjärndöd hjärndöda efterbliven efterblivna inskränkt
      inskränkta skenhelig skenheliga lögnaktig lögnaktiga maktgalen maktgalna
      maktkåt maktkåta patetisk patetiska obegåvad obegåvade självgod självgoda uppblåst uppblåsta
      snorkig snorkiga ryggradslös ryggradslösa samvetslös samvetslösa hjärtlös hjärtlösa imbecill
      imbecilla trögfattad trögfattade trögtänkt trögtänkta rubbad rubbade hjärnlös hjärnlösa
      hjärnbefriad hjärntvättad hjärntvättade oduglig odugliga vidrig vidriga  äcklig
      äckliga genomrutten genomruttna genomkorkad urkorkad stenkorkad urdum genomdum skitdum asdum
      jättedum skitful asful svinful lågbegåvad lågbegåvade sinnesslö senil senila gaggig gaggiga
      blåst blåsta känslokall känslokalla egotrippad egotrippade mallig malliga lismande inavlad
      inavlade ondsint ondskefull ondskefulla lömsk lömska 
    beast: råttor råtta apor apa svin grisar gris ormar orm åsnor åsna kackerlackor parasiter parasit
      hyenor hyena gamar igel iglar löss lus får kossor kossa höns höna hönor asgamar blodiglar maskar
      mask paddor padda rövhål kräk djur odjur bestar gorillor babianer
    """
}
