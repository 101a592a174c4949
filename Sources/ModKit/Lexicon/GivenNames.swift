/// Given names that are common in Sweden, by which a capitalised word is known to be a person.
///
/// Written from memory for this project: old and young names, names of many origins, and the short
/// forms people use in comment fields. A name here never points anybody out by itself.
enum GivenNames {
  /// In lower case, without the genitive.
  static let all: WordForms = {
    let names = wordForms(listed)
    var all = WordForms()
    for number in 0..<names.count {
      all.append(names[number])
      if names[number].last != UInt8(ascii: "s") { all.append(names[number], "s") }
    }
    return all
  }()

  private static let listed = """
    abdi abdullah adam affe agnes agneta ahmad ahmed aisha aishe albin alex alexander alexandra
    alf alfons alfred algot ali alice alina allan alma alva alvar amal amanda amina amir anders
    andreas anette anita anja anki ann anna annchristin anneli annelie annelise annette annika
    anton arne arnold aron arvid arvo astor astrid august aurora axel ayan bahar barbro bengan
    bengt benjamin berit berith berndt bernt bert bertha bertil bibbi bilal birger birgit
    birgitta birk bittan björn bo bob bodil bojan bosse brita britt britta börje cajsa camilla
    carin carina carl caroline casper cassandra cecilia ceren charlie charlotte christer
    christian christina cissi claes clara conny conrad cornelia dag dagmar dagny dana daniel
    daniela daria david dejan denise dennis desirée diana dick diego dimitri disa doris dragan
    ebba ebbe edda edgar edith edvin efraim egon einar elena eli elias elin elis elisabet
    elisabeth elise ella ellen ellinor elliot elma elsa elton elvira emanuel emelie emil emine
    emma enar enok erica erik erland erling ernst esmeralda estelle ester eugen eva evald
    evelina evert evy fadi faisal fanny farah fares farid fatima felicia felix filip filippa
    folke frank frans frasse fredrik fredrika frej freja frida frits gabriel gerd gerda gert
    gertrud gillis gisela goran gottfrid gottlieb greta gry gudrun gullan gun gunhild gunilla
    gunnar gunnel gunvald gunvor gustaf gustav göran gösta göte habib hadi hamid hampe hampus
    hana hanna hannes hans harald harry hassan hasse hedda hedvig heidi hektor helena helga
    helge henning henny henrik herbert hermine hilda hilding hilma hjördis holger hubert huda
    hugge hugo hussein håkan ibrahim ida igor ilona ilse imad imre inez inga ingalill ingegerd
    ingemar inger ingmar ingolf ingrid ingvar ingvor irene iris irma isabelle isak ismael
    ismail ismet ivan ivana ivar jacob jakim jakob jamal jan jane janne jannike jarl jasmin
    jasmina jeanette jenny jens jerker jerry jesper jessica jessika jimmy joakim jocke joel
    johan johanna john johnny jonas jonathan jonna jonny josef josefin josefina josefine judit
    juha juhani jukka julia julian julius junis jörgen kajsa kalle kamal karim karin karl
    kasper katarina katja kennet kenneth kent kenta kerem kerstin kevin khalid kicki kjell
    klara klas krister kristian kristin kristina kristoffer kurt lars lasse laura layla lea
    leif leila lelle lena lennart lennox leo leopold liam lillemor lillian lilly linda linn
    linne linnea linnéa linus lisa lisbet lisbeth ljiljana loffe loke lola lollo lotta louise
    lovisa lucas ludvig lukas lydia madeleine maggan magnus mahmoud maj maja majken malin malte
    mange marcel marcus margareta margit margot maria mariam marianne marie marika marina marit
    marita markku markus marlene marta martin mary maryam mathias mathilda matilda mattias maud
    max maximilian maya mehdi mehmet melker melvin mia micael micke mikael mikaela milan milla
    milton mimmi minna mira miriam mirjam moa mohamad mohamed mohammed molly mona monica monika
    muhammad muhammed mustafa måna måns märta nabil nadia nadja nahid naima nancy nanna naomi
    natalie natasha nathalie nellie nicke niclas niklas niko nils nina nisse noah noel nora
    nour nova ola ole oleg olga oliver olivia olle olof olov omar omid oskar osman osvald
    ottilia otto ove pamela parisa patricia patrick patrik paula pauline pavel pelle per
    pernilla peter petra petter pia pirjo pontus putte pär rachel ragnar rahim rakel ralf
    ramona rana rashid rasmus rebecka regina renata reza richard rickard rigmor rikard rita
    robert roberto robin rodrigo roffe roger roland rolf ronja ronny rosa rosanna rosie roya
    ruben rubin rufus rune rut rutger ruth sabina saga sahar said salim salma sam samantha
    samir samira sampo samuel sandra sanna sara sarah sebastian seija selma sergej serhan
    shahab shirin sibylla sigge signe sigrid sigvald sigvard simon simone siri siv sivert siw
    sixten sofia sofie solveig sonja sonny sophia staffan stanislav stefan stig stina sture
    sujata sulo sune susann susanne sussi svante svea sven sverker sylvia synnöve tage taina
    tanja tarik tariq tatjana teodor terese thea theodor therese therése thomas thora tiina
    tilda tilde tim timo tina tindra tobias tom tomas tommy tony tora torbjörn tord tore torgny
    torsten tove trygve ture tuula tuva tyko tyra ulf ulla ulrik ulrika uno valborg valdemar
    valter vanja vendel vendela vera verner veronica vesna victor victoria vidar viggo viktor
    viktoria vilgot vilma vincent viveka vivianne walter wiktor wilhelm william wilma wilmer
    yasmin ylva yngve yohannes yrsa yusuf yvonne zahra zara zeinab ziad zlatan zoran åke åsa
    åse örjan östen
    """
}
