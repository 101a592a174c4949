extension SharedWords {
  /// Population groups and what is said of them, faiths, parties.
  static let groups = """
    group: muslim/er muslimer musslimer islamist/er jude judar judarna judarnas romer romerna
      zigenare/re zigenarna somalier somalierna arab araber araberna afghan afghaner afghanerna
      kurd kurder kurderna turk turkar turkarna iranier iranierna irakier irakierna syrier
      syrierna eritrean eritreaner eritreanerna afrikan afrikaner afrikanerna svarta mörkhyade
      färgade same samer samerna lapp lappar lapparna finnar finnarna polacker polackerna polack
      rumän rumäner rumänerna bulgarer kineser kineserna asiater asiaterna ryssar ryssarna
      ukrainare ukrainarna albaner albanerna jugoslaver bosnier tjetjener palestinier
      palestinierna libaneser pakistanier indier thailändare thailändskor thailändskorna
      invandrare/re invandrarna flykting flyktingar flyktingarna asylsökande asylsökandena
      migrant migranter migranterna utlänning utlänningar utlänningarna nyanlända ensamkommande
      bög bögar bögarna flata flator flatorna lesbiska homosexuella homosarna homos transor
      transorna transpersoner transpersonerna transa hbtqpersoner hbtqare funktionshindrade
      funktionsnedsatta funktionsvarierade handikappade utvecklingsstörda rullstolsburna
      autister autisterna kristna katoliker hinduer tiggare/re tiggarna resandefolket
      nordafrikaner marockaner marockanerna gambier nigerianer roma gypsies gypsy muslims muslim
      jews jew somalis arabs blacks immigrants refugees afghans gays foreigners latinos
      sionister sionisterna irakier irakierna syrian/er etiopier etiopierna bulgar/er papperslösa invandrarungar invandrarungarna invandrarkillar invandrargäng
      flyktingungar muslimungar zigenarungar
      flyktingbarn ankarbarn mörkhudade utomeuropéer latinamerikaner tjetjener kosovoalbaner
      sunnimuslimer shiamuslimer burkakvinnor slöjtanter slöjkärringar transvestit/er pridefolket
      regnbågsfolket hbtqfolket mongoloid/er jihadister svartskalle svartskallar svartskallarna blatte blattar blattarna
      neger negrer negrerna negrar turkjävel turkjävlar parasittjävlar
    groupadj: muslimska judiska romska arabiska somaliska afrikanska afghanska syriska irakiska
      iranska kurdiska turkiska svarta mörkhyade färgade bruna utländska invandrade homosexuella
      lesbiska bisexuella samiska eritreanska etiopiska marockanska pakistanska palestinska
      albanska rumänska bulgariska polska ryska kinesiska asiatiska thailändska handikappade
      funktionshindrade utvecklingsstörda islamiska slöjbärande beslöjade
    groupnoun: människor människorna folk folket män männen kvinnor kvinnorna barn barnen ungar
      ungarna familjer familjerna killar killarna tjejer gäng gängen ungdomar ungdomarna elever
      grannar föräldrar gubbar tanter kärringar personer typer klaner mammor pappor
    groupsing: muslim jude judinna rom zigenare somalier arab afghan kurd turk iranier irakier
      syrier eritrean afrikan neger blatte svartskalle lapp same invandrare flykting bög flata
      transa tiggare polack rumän mus utlänning kines ryss alban serb indier pakistanier nordafrikan muslimska
    groupplace: moskén moské moskéer moskéerna synagogan asylboendet asylboende asylboenden
      flyktingboendet flyktingförläggningen förläggningen rinkeby rosengård förorten orten islam
      koranen romlägret lägret
    dehuman: parasit/er parasitter råtta/or råttor råttorna ohyra ohyran kackerlacka/or djur
      djuren avskum avskummet skadedjur skadedjuren apa/or apor svin svinen gris grisar grisarna
      hundar löss insekter gräshoppor ogräs cancer cancern cancersvulst cancersvulster pest
      pesten farsot smitta virus bakterier sopor sopa skräp avfall slödder slöddret pack packet
      patrask drägg dräggen undermänniskor untermensch barbarer barbar vildar bestar best
      monster horder mögel gödsel avföring böld skabb undermänsklig omänniskor fähundar kräk kryp krypen yngel patrasket ogräset smittspridare hyenor gamar asätare
      kräken idioter vermin rats animals parasites scum cockroaches filth subhuman subhumans
      apes monkeys pigs dogs savages plague disease trash garbage apjävlar igel iglar blodiglar
      mask maskar ormar huggormar demoner folkskadliga mindervärdiga underlägsna primitiva
      missfoster missfostret avarter avart
    inherent: tjuvar tjuv våldtäktsmän våldtäktsman våldtäktare kriminella brottslingar
      brottsling mördare terrorister terrorist bidragstagare bidragstagarna bidragsfuskare
      bidragsparasiter bidragssnyltare snyltare lata korkade lågbegåvade efterblivna smutsiga
      skitiga opålitliga lögnare kvinnoförtryckare pedofiler pedofil perversa sjuka onaturliga
      abnorma psyksjuka äckliga vidriga farliga våldsamma ociviliserade obildade dumma
      analfabeter oren orena orent ondskan onda giriga jihadister knarklangare langare rövare
      tjuvaktiga störda rubbade landsförrädare mentalsjuka rapists criminals thieves terrorists
      filthy lazy dirty inferior disgusting perverts pedophiles evil våldsverkare våldsbenägna
      syndiga hedningar vidskepliga bluffare simulanter tärande tiggare tiggarpack snyltare fyllon
      gangsters gangstrar ligister fanatiker galna barnamördare kannibaler inavlade bidragsjunkies
      bakåtsträvande efterblivna outbildbara arbetsskygga girighetens
    inherentverb: stjäl stjäler våldtar snyltar luktar stinker ljuger förökar ynglar sprider
      mördar misshandlar rånar parasiterar bedrar utnyttjar smutsar skitar steal stink rape
      breed lie invaderar snor gruppvåldtar hatar avlar
    expelverb: utrotas gasas avrättas hängas brännas steriliseras kastreras deporteras utvisas
      skjutas avlivas slängas kastas köras sparkas skickas fördrivas låsas spärras förintas
      stenas piskas dö deported gassed exterminated shot hanged interneras aborteras bort ut hem
      försvinna jagas rensas
    expelimp: skicka kasta släng kör sparka deportera utvisa kicka jaga fös
    generic: alla varenda varje samtliga de dom dessa sådana såna sånna sånt all those these
    hatecode: 1488 14 88 heilhitler siegheil folkutbyte folkutbytet folkutbytets kulturberikare
      kulturberikarna kulturberikning kulturberikningen berikare berikarna rasförrädare
      blodsförrädare judelakej judelakejer goyim zionistocracy umvolkung rasblandning zog
      judefrågan tattarproblemet zigenarproblemet
      muslimproblemet araberproblemet negerproblemet romproblemet judeproblemet judemakten judemaffian judemaffia judekonspirationen eurabia rasskändning
    groupslurcomp: invandrarpack invandrarpacket invandrarslödder invandrarslöddret flyktingpack
      flyktingpacket flyktingslödder asylpack asylpacket muslimpack muslimpacket muslimsvin
      muslimjävel muslimjävlar zigenarpack zigenarpacket arabsvin arabjävel arabjävlar judesvin
      judejävel judejävlar judepack judeslödder negerpack negerjävel negerjävlar negersvin
      somalierpack somalierjävel somaliersvin tiggarpack tiggarpacket afghanpack afghansvin
      islamistpack islamistsvin blattepack blattejävel blattejävlar blattesvin turkpack
      turkjävel turkjävlar turksvin kurdjävel kurdjävlar bögjävel bögjävlar bögpack bögsvin
      lappjävel lappjävlar lappsvin lapphelvete finnjävel finnjävlar finnpajsare polackjävel
      polackjävlar ryssjävel ryssjävlar ryssvin transpack apfolk apfolket svartskallepack
      svartskallejävlar kameljockey kameljockeys kamelknullare kameldrivare kamelryttare
      getknullare åsneknullare sandneger sandnegrer sandnegrar apjävel muselman muselmaner
      mohammedan gulingar guling snedögd snedögda tattare tattaren tattarpack tattarjävel
      lappdjävel parasitfolk räserfolk importpack berberpack kulturberikarpack blattekommun
      negerby svartskalle svartskallen svartskallar svartskallarna blatte/ar blattar blattarna
      neger negern negrer negrerna negrarna negrar bögfan mongojävel
    faith: muslim muslimer muslimska jude judinna judisk kristen frikyrklig katolik katolsk
      jehovas mormon scientolog buddhist hindu sikh ateist pingstvän pingstvänner salafist
      islamist shiamuslim sunnimuslim islam judendomen troende frälst konvertit jewish
    ethnic: rom romer romsk zigenare zigenarsläkt resandefolket same samisk kvartssame halvsame
      judisk judiskt kurd tattarsläkt
    sexlife: bög gay lesbisk lesbiska homosexuell homosexuella bisexuell trans transperson
      transsexuell transa könsbyte könskorrigering transkvinna transman asexuell hbtq flata
      otrogen swingers swinger porrmissbrukare prostituerad sexmissbrukare intersexuell
      ickebinär
    party: moderaterna socialdemokraterna sverigedemokraterna vänsterpartiet centerpartiet
      centern liberalerna kristdemokraterna miljöpartiet feministiskt kommunisterna sd m s v kd
      mp nyans afs sossarna sosseriet kds nmr kommunistpartiet högern alternativ
    partisan: moderat socialdemokrat sosse sverigedemokrat vänsterpartist centerpartist
      kristdemokrat miljöpartist kommunist nazist nynazist sdare vänsteraktivist högerextrem
      högerextremist anarkist trotskist
    """
}
