extension RuleGrammar {
  /// More lines of `personal-attack`.
  static let personalAttackLinesPart2 =
    """
    clear you: [din ..1- {blinda|döva|dumma|gamla|feta|fula|lata|sura|tröga|äckliga|otäcka|
      eländiga|jävla|förbannade|snåla|fega|elaka} ..1- {höna|kossa|ko|get|gås|råtta|orm|apa|
      åsna|gris|padda|sugga|märr|hagga|tacka|skata|fisk|säl|val|flodhäst|subba|fåne|fan|potatis|
      loser|skit|mask}]
    clear you: [din {höna|kossa|åsna|apa|råtta|orm|padda|hagga|tok|tokstolle|mask|lus|fjant|
      fjolla|tönt|klant|klantskalle|klåpare|amatör|lögnare|hycklare|fegis|mes|slask|drummel|
      surpuppa}] {,|$}
    likely point: [{jävla|jäkla|förbannade|satans|helvetes} ..1- {clown|tomte|pajas|amatör|
      amatörer|klåpare|dåre|dårar|galning|fåntratt|stolle|tönt|töntar|lögnare|hycklare|mes|
      mesar|fjant|nöt|ålahue|pajasar|tok|tokar|fånar|fåne}]
    likely point: [{den|det|de|dom} {där|här} {dåren|galningen|fånen|tokstollen|clownen|pajasen|
      idioten|hycklaren|lögnaren|fegisen|mesen|häxan|ragatan|ormen|råttan|dumbommen|fårskallen|
      latmasken|gnällspiken|psykopaten|tyrannen|nollan}]

    """
}
