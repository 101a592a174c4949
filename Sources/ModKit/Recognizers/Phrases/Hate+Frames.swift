extension RuleGrammar {
  /// Agitation by the frame of the sentence: a group named by adjective and noun, a pronoun that stands
  /// for a group named before, driving out, denying rights.
  static let hateFrames =
    """
    likely animal: [<group> ..1- <cop> !<neg> ..1- {ett gift|ett gissel|ett otyg|en plåga|en börda|
      en belastning|en förbannelse|en böld} ..1- {för|i|på} {samhället|sverige|landet|oss|
      kommunen|europa|stan|staden|orten|bygden|västvärlden}]
    clear animal: [<groupadj> <groupnoun> !<neg> ..1- <cop> !<neg> ..4- <dehuman>]
    likely crime: [<groupadj> <groupnoun> !<neg> ..1- <cop> !<neg> ..4- <inherent>]
    likely crime: [<groupadj> <groupnoun> ..2- {stjäl|våldtar|luktar|stinker|ljuger|snyltar|rånar|
      förökar|ynglar}]
    clear expel: [<groupadj> <groupnoun> ..2- {borde|ska|måste|skall|bör} !<neg> ..2- {utvisas|
      deporteras|kastas ut|köras ut|sparkas ut|skickas hem|bort|utrotas|steriliseras|kastreras|
      avlivas|skjutas|hängas|spärras in}]
    likely expel: ~{inte|sluta|stoppa|att|aldrig|fel|nej|varför|kan|ska} [{utvisa|deportera|
      deporterera|avvisa|sparka ut|kasta ut|släng ut|skicka hem|skicka tillbaka|kör ut|fös ut|
      rensa ut|rensa bort|jaga ut} {alla|varenda|vartenda|samtliga|hela|dom|de|dessa|varje} ..5-
      {<group>|<groupsing>|<groupadj> <groupnoun>}] !{som|utan|med}
    likely expel: {vi|man|kommunen|ni} {måste|borde|bör|ska|skulle} ..2- [{utvisa|deportera|
      sparka ut|kasta ut|slänga ut|skicka hem|köra ut|rensa ut|rensa bort|fördriva|utrota|
      sterilisera|kastrera} ..4- {<group>|<groupsing>|<groupadj> <groupnoun>}] !{som|utan|med|för}
    clear expel: {man|vi|ni|de|borde|skulle|bara|att} ..3- [{gasa|arkebusera|sterilisera} {dem|
      dom|alla|varenda|hela|såna|sådana|packet|slöddret}]
    clear expel: {man|vi|ni|de|borde|skulle|bara|att} ..3- [{utrota|kastrera|avliva|bränna|
      halshugga} {dem|dom|alla|varenda|hela|såna|sådana|packet|slöddret}] ..8 {fyrtiotalet|
      trettiotalet|hitler|tyskarna|<group>}
    likely expel: [{ingen|inga} ..1- {<groupsing>|<group>} ..1 {ska|borde|får|bör|skall} ..1 {få
      ha|få jobba|få bo|få undervisa|få komma|få vara|få vistas|få adoptera|få gifta|släppas in|
      vara här|jobba med|bo här|komma hit|vistas|undervisa}] !{sämre|utan|rädda}
    likely expel: [<group> ..2 {hör hemma|passar bäst|trivs bäst} {i|på} {öknen|djungeln|bur|burar|
      zoo|fängelse|sandlådan|träden|läger|arbetsläger|getto|ghetto|afrika|sitt eget|sina egna}]
    likely expel: [<group> ..1 {har inget|har ingenting|har inte något} {här|i vår|i sverige|i
      kommunen|på vår} ..3 {göra|hämta}]
    likely expel: [<group> {ut|raus|go home|hem} {nu|från|ur|härifrån|$}]
    likely expel: [{vit|vita|vitt} {folk|makt|rasen|män|människor|sverige|europé|européer} ..2
      {först|före|överlägsen|överlägsna|vakna|regerar|försvara}]
    likely crime: [<group> ..1 {går|kan man|kan ni|kan vi} inte ..1 att? {lita|integrera|tämja|
      civilisera|uppfostra|umgås|bo granne}]
    likely crime: [<group> kan {inte|aldrig} {bete|uppföra|tämjas|integreras|anpassas|styra sig|
      kontrollera sig|tänka|umgås|skilja på rätt|hålla fingrarna|hålla händerna}]
    likely crime: [<group> ..1- {hatar|föraktar|våldtar|stjäl|bedrar|lurar|utnyttjar|mördar|
      förslavar|parasiterar på} ..2 {svenskar|oss|kvinnor|barn|allt|alla|våra}]
    likely crime: [en {bra|god} {<groupsing>|<group>} är en {död|hemskickad|utvisad}]
    likely crime: [{vad|va} ..1 {väntar|kan|ska} ..4 {av|från} {<group>|<groupsing>|en <groupsing>}]
    likely crime: [{så|sådan|sån|så där} {är|gör|beter} ..2 {<group>|<groupsing>}] ..2 {alla|
      alltid|allihop|bara}
    likely crime: [{typiskt|typisk} {<groupsing>|<group>}] !{mat|rätt|svensk|
      musik|dräkt|slöjd}
    likely crime: {våld|brott|stjäla|råna|våldta|ljuga|tigga|döda} ..3 [{ligger|sitter|finns} i
      {blodet|generna|deras blod|deras gener|deras kultur|deras natur}]
    likely sick: [{rullstol|rullstolar|funktionshinder|funktionsnedsättning|downs|autism|
      utvecklingsstörning|cp|bokstavsbarn} ..4- {parasiter|belastning|lever på oss|lever på
      andra|kostar bara|borde inte få|aborteras|aborterats|snyltar|mindre värda|avlivas|
      gömmas undan|steriliseras}]
    likely sick: [{hbtq|homosexualitet|transpersoner|transor|bögar|bögeri|flator|pride|regnbåge}
      ..3- {är|e} ..3- {sjukdom|styggelse|perverst|pervers|sjukt|onaturligt|äckligt|synd|
      psyksjukdom|avart|smitta|pedofili|djävulens}]
    likely crime: [{enda|bästa} ..1 {goda|bra|gode|duktiga} ..1 {<groupsing>|<group>} ..2 {död|
      hemma|utvisad}]
    likely code: [{auschwitz|treblinka|birkenau|zyklon|buchenwald} ..6 {öppna|öppnas|igen|skicka|
      behövs|tillbaka|bluff|lögn|semester|påhitt|plats för}]
    likely code: [{öppna|skicka|tillbaka till|biljett till|resa till} ..4 {auschwitz|treblinka|
      birkenau}] !{med|för|tåget}
    likely code: [{sex|6} miljoner ..3 {lögn|bluff|påhitt|överdrivet|räckte|överdrift|aldrig hänt}]
    likely code: [{judisk|judiska|sionistisk|sionistiska} {girighet|lögner|makt|makten|lobbyn|
      konspiration|eliten|elit|bankirer|mafia|maffia|maffian|världsordning|världsmakt|agenda}]
    likely expel: [{er|din|deras|den} sort ..2 {hör inte|ska inte|borde inte|är inte välkommen|är
      inte välkomna|vill vi inte|har inget här|ska ut}]
    likely expel: [{åk|dra|stick|res|flytta|gå} {hem|tillbaka} till {ditt|ert|era} ..1 {land|
      länder|hemland|hål|tält}]
    likely expel: [{du|ni|de|dom} {blir|är} {aldrig|inga|inte} {riktiga|riktig|en riktig|några
      riktiga} {svenskar|svensk}]
    likely sick: [{trans|transkvinnor|transmän|transpersoner|transor|drag queens|dragqueens}
      ..1- {är|e} ..2- {psykiskt sjuka|mentalsjuka|förklädda|män i klänning|pedofiler|ett hot|
      sjukt|en sjukdom|psykisk sjukdom|missfoster|sjuka|perversa}]
    likely sick: [{två|två stycken} {pappor|mammor|män|kvinnor|bögar} ..4- {onaturligt|sjukt|
      äckligt|inte naturligt|synd|perverst}]
    likely sick: [{pride|prideflaggan|prideparaden|regnbågen|hbtq} ..3 {bränn|spy|spyr|kräks|kräk|
      vidrigt|vidrig|avskyvärt}]
    clear animal: [<groupadj> {råttor|råttorna|parasiter|parasiterna|svin|svinen|apor|aporna|ohyra|
      ohyran|packet|pack|slödder|slöddret|kackerlackor|kackerlackorna|as|jävlar|jävlarna|grisar|
      avskum|gökungar|bestar|barbarer|kräk}]
    likely expel: {^|,|och} [{skicka tillbaka|skicka hem|släng ut|kasta ut|kör ut|sparka ut|deportera}
      ..1- {<group>|<groupadj> <groupnoun>}] !{som|utan|med|blanketten}
    likely expel: [<group> ..4- {borde|ska|bör|skall|måste} ..1- {hållas inlåsta|låsas in|låsas
      inne|spärras in|buras in|isoleras|sitta inlåsta|hållas borta|gömmas undan|hållas isolerade}]
    likely expel: [{rensa|städa|sanera|befria|rena} ..3- {från|på} ..2- {<group>|packet|slöddret|
      <groupadj> <groupnoun>}]
    likely expel: {jag|vi|man|gud|alla|^|och} ..2- [{hatar|avskyr|föraktar|spyr på|spyr åt|kräks på|
      kräks åt|äcklas av|pallar inte|avskyr verkligen} {alla|såna|jävla|djävla|varenda|de}? {<group>|
      <groupsing>|<groupadj> <groupnoun>}] !{som|oss|hatare}
    likely expel: [{taggtråd|taggtråden|mur|muren|stängsel|elstängsel} {runt|kring|mot} ..2
      {<group>|<groupplace>}]
    likely crime: [{stinker|luktar illa|luktar svett|luktar skit|luktar vitlök|luktar curry|luktar
      get} ..6- {<group>|<groupsing>}]
    likely crime: [<group> ..2- {luktar illa|luktar svett|luktar skit|luktar vitlök|luktar get}]
    likely crime: [{tacka|skyll på|skylla på|tack vare} {judarna|juden|sionisterna|muslimerna|
      zigenarna|araberna|somalierna} för]
    likely expel: [{inga|förbjud|portförbjud} ..4- {<group>|<groupsing>} ..4- {skylt|skylten|
      tack|badet|insläppta|tillträde|insläpp|innanför}]
    cue suchfolk: {sånt|såna|sådant|sådana} {folk|människor|typer|familjer|ungar} ..1 {ska|borde|
      får|bör|hör|passar} ..1 inte
    cue culture: {kultur|kulturen|halal|koranen|slöja|slöjor|moské|moskén|islam|rasen|afrika|
      mellanöstern|halalslaktat|burka|tiggarkoppen|stamkultur|<group>}
    combo likely expel: suchfolk culture -counter
    cue group: {<group>|<groupplace>|<groupadj> <groupnoun>|mellanöstern|afrika|islam}
    cue theyanimal: {de|dom|dessa|såna|sådana} ..1 där? {är|e|ä} !<neg> ..3- {parasiter|ohyra|
      kackerlackor|avskum|skadedjur|undermänniskor|råttor|apor|slödder|patrask|pest|cancer|kryp|
      barbarer|vildar|djur|bestar|monster}
    cue theycrime: {de|dom} ..2- {stjäl|våldtar|rånar|snyltar|förökar sig|ynglar|luktar illa|
      stinker|kan inte bete|är tjuvar|är våldtäktsmän|är kriminella|lever på oss|lever på bidrag|
      är efterblivna|är dumma i huvudet|har låg iq|har lägre iq}
    cue theyout: {ut med|skicka hem|kasta ut|kör ut|släng ut|sparka ut|bort med|utvisa|deportera|
      skjut|gasa|rensa ut} {dom|dem|de|packet|slöddret|hela|allihop|varenda|såna|skiten}
    cue theyout: {hör inte hemma här|hör inte hemma i sverige|hör inte hit|ska bort härifrån|
      ska ut härifrån|har inget här att göra|inte välkomna hit|borde inte få komma|
      åk hem|dra hem}
    cue theyout: {de|dom} {ska|måste|borde|bör} ..1- {bort|ut|hem|härifrån}
    cue people: {<group>|<groupadj> <groupnoun>}
    cue counter: {rasist|rasister|rasism|rasismen|rasistisk|rasistiska|fördomar|påstår|nazister|
      nazisterna|hatet|hat|näthat|mobbning|diskriminering|trakasserier|hets|hot}
    combo likely animal: theyanimal group -counter
    combo likely crime: theycrime group -counter
    combo likely expel: theyout people -counter
    likely slur: [{sånt|såna|sådana|detta|det där|jävla|allt} {pack|packet|slödder|slöddret|
      patrask|yngel} från {afrika|mellanöstern|somalia|irak|syrien|afghanistan|balkan|rumänien|
      arabvärlden|utlandet|orten|turkiet|marocko|eritrea}]
    likely slur: [{packet|patrasket|slöddret|slödder|patrask|ohyran|avskum|avskummet} från {afrika|
      mellanöstern|somalia|irak|syrien|afghanistan|balkan|rumänien|arabvärlden|utlandet|turkiet|
      marocko|eritrea}]
    likely expel: [{<group>|<groupadj> <groupnoun>} ..4- {ska|borde|bör} inte få {synas|visa sig|
      visas|vistas|bada|resa|åka|jobba|rösta|föröka sig|skaffa barn|adoptera|gifta sig|bo}]
    likely expel: [send {them|em|those} {back|home|all}]
    likely animal: [{släkte|folk|ras|kultur|hord|horder|klan} av {tjuvar|tiggare|tjuvar|mördare|
      våldtäktsmän|parasiter|lögnare|snyltare|kriminella|apor|råttor|barbarer|vildar|terrorister}]
    except: <groupsing> kostar ..2 <number>
    except: {en|ett|ny|gammal|äkta} {afghan|perser|turk} {i|på|till|kostar|som matta|matta}
    except: {sluta|stoppa|inte|aldrig} ..1 {utvisa|deportera|avvisa|skicka hem|skicka tillbaka}
    except: {<group>|<groupadj> <groupnoun>} ..3 {diskrimineras|utsätts|förföljs|mördas|mördades|
      utrotades|drabbas|hotas|hatas|trakasseras|skyddas}

    """
}
