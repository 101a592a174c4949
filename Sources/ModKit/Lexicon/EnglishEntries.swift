/// English swearing as it stands in Swedish comments, and the words that count in English sentences only.
enum EnglishEntries {
  static let all: [LexiconEntry] = [
    LexiconEntry(
      name: "fuck",
      lexemes:
        "fuck fucks fucked fucker fuckers fucking fuckin fuckad fuckade fuckar fucka fuckat fuckup fuckups fuckface fuckhead fuckwit "
        + "motherfucker motherfuckers motherfucking motherfuckern mothafucka mothafucker unfuck fuckoff fuckyou clusterfuck fuckboy fuckboys "
        + "*fucker *fucking *fuckers",
      rules: [.profanity], severity: 2, strength: .clear, respelling: "u>uu ck>k|kk|q|kc f>ph|ff",
      respelled: "fuck fucking fucker",
      shortened:
        "fcking fkn fking fckn fukk fakk fakking fcuk fvck phuck wtf wth stfu gtfo omfg lmfao fml fubar wtff jfc"
    ),
    LexiconEntry(
      name: "fuck", lexemes: "fck", rules: [.profanity], severity: 2, strength: .clear,
      sense: .clubInitials),
    LexiconEntry(
      name: "shit",
      lexemes:
        "shit shits shitty shitshow bullshit bullshittare shitheads shithead shitstorm shitpost shitfaced shithole shitface dipshit horseshit holyshit apeshit "
        + "bullshitta/v1 shitet shiten",
      rules: [.profanity], severity: 1, strength: .likely, respelling: "i>ii|y t>tt sh>sch|zh",
      respelled: "shit",
      shortened: "sht sh1t schitt schit shiet shieet"),
    LexiconEntry(
      name: "bitch",
      lexemes:
        "bitch bitches bitchen bitchar bitchig bitchiga bitching biatch bitchass sonofabitch",
      rules: [.profanity, .sexistHarassment],
      severity: 3, strength: .likely, respelling: "i>ii|e tch>ch|cth", respelled: "bitch bitches",
      shortened: "btch bytch beetch biaatch"),
    LexiconEntry(
      name: "cunt",
      lexemes:
        "cunt cunts cunty twat twats whore whores wanker wankers cocksucker cocksuckers cocksucking dickhead dickheads dickface bellend arsehole arseholes tosser",
      rules: [.profanity], severity: 3, strength: .clear, respelling: "u>uu c>k", respelled: "cunt"),
    LexiconEntry(
      name: "asshole",
      lexemes:
        "asshole assholes asshat asshats dumbass dumbasses jackass jackasses asswipe goddamn goddamnit goddam dammit damnit bastards douchebag douchebags crap crappy lardass fatass",
      rules: [.profanity], severity: 2, strength: .likely),
    LexiconEntry(
      name: "engelsk svordom",
      lexemes:
        "ass arse hell damn damned dick dicks cock cocks pussy prick pricks slut sluts bastard cum piss pissed fag fags bollocks bugger fap crap turd skank",
      rules: [.profanity], severity: 2, strength: .likely, sense: .englishSentence,
      isUnmasked: false),
    LexiconEntry(
      name: "skällsord på andra språk",
      lexemes:
        "kurwa orospu sharmuta sharmouta sharmoota kahba qahba hijodeputa putas putain merde scheisse scheiße arschloch hurensohn blyat blyad cazzo stronzo kussimak kosommak kusomak kuzomak kossomak amcik siktir sikter sikdir yarrak",
      rules: [.profanity], severity: 3, strength: .likely, isUnmasked: false),
  ]
}
