/// Given names that are common in Sweden, by which a capitalised word is known to be a person.
///
/// Written from memory for this project: old and young names, names of many origins, and the short
/// forms people use in comment fields. A name here never points anybody out by itself.
enum GivenNames {
  /// In lower case, without the genitive.
  static let all: [String] = names.flatMap { $0.hasSuffix("s") ? [$0] : [$0, $0 + "s"] }

  private static let names =
    """
    abdi abdullah adam affe agnes agneta ahmed aisha albin alex alexander alf alfred ali alice
    allan alva alvar amanda amina amir anders andreas anita ann anna anneli annelie annika anton
    arne arvid astrid august axel barbro bengt benjamin berit berndt bernt bert bertil bilal
    birger birgit birgitta bittan björn bo bob bodil bosse britt britta börje camilla carina
    carl caroline casper cecilia charlie charlotte christer christian christina claes conny dag
    dagny daniel david dejan dennis dick disa doris dragan ebba ebbe edith edvin egon elias elin
    elis elisabet elisabeth ella ellen ellinor elsa emil emma erik erling ester eva evelina
    evert farah farid fatima felicia felix filip folke frank frans frasse fredrik freja frida
    gabriel gerd goran gottfrid greta gudrun gullan gun gunilla gunnar gunnel gunvor gustav
    göran gösta göte hampus hana hanna hans harald hassan hasse hedda helena helge henning
    henrik hilda hilding holger hugo hussein håkan ibrahim ida igor inga ingemar inger ingrid
    ingvar irene iris isabelle isak ismail ivan ivar jacob jakob jamal jan jane jasmin jenny
    jesper jessica jimmy joakim jocke johan johanna john johnny jonas jonathan josefin josefine
    julia jörgen kalle karim karin karl kasper katarina kenneth kent kenta kerstin kevin khalid
    kjell klara klas kristian kristina kristoffer kurt lars lasse laura layla leif leila lena
    lennart leo liam linda linnea linnéa linus lisa loffe loke lotta louise lovisa lucas ludvig
    madeleine magnus mahmoud maj maja majken malin malte marcus margareta maria mariam marianne
    marie markus martin mary maryam matilda mattias maud max mehmet melker melvin micke mikael
    milan milton mimmi mira moa mohammed molly mona monica muhammed mustafa märta måns nadia
    natalie nathalie nellie nicke niklas nils nina nisse noah nova ola oliver olivia olle olof
    omar oskar osman otto ove patrik pelle per peter petra petter pia putte pär ragnar rasmus
    rebecka reza richard rickard rigmor robert robin roger roland rolf ronja ronny rosa rubin
    rune rut rutger ruth saga said sam samir samira samuel sandra sara sebastian selma shirin
    signe sigrid sigvard simon siri siv sixten sofia solveig sonja staffan stefan stig stina
    sture sune susanne sussi sven tage tariq theodor therese thomas thora tilda tim tobias tom
    tomas tommy tony tora torbjörn tord tore torsten ture tuva tyra ulf ulla ulrika uno valdemar
    vendela vera veronica vidar viktor viktoria vilgot vilma vincent vivianne william wilma
    wilmer yasmin yusuf yvonne zahra zeinab zoran åke åsa östen
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
