/// Names for parts of patterns that many grammars use.
enum GrammarMacros {
  /// Replaces `$NAME` by its text; an unknown name is left, and the pattern is then refused.
  static func expand(_ pattern: String) -> String {
    guard pattern.utf8.contains(0x24) else { return pattern }
    var result = ""
    var rest = pattern[...]
    while let sign = rest.firstIndex(of: "$") {
      result += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      let name = rest.prefix { $0.isLetter }
      if let text = texts[String(name)] {
        result += text
        rest = rest.dropFirst(name.count)
      } else {
        result += "$"
      }
    }
    return result + rest
  }

  private static let texts: [String: String] = [
    // Someone pointed out by full name, or by role and name.
    "full": "{!<org> <name> !<org> <name>|<given> !<org> <capital>|<role> <name>|<role> <given>}",
    // Someone pointed out by name or by role.
    "person":
      "{!<org> <name> !<org> <name>|<given>|<role> <name>|<role> <given>|<role.definite>}",
    // Someone addressed, spoken of by a pronoun, named or known by a role.
    "who":
      "{du|ni|u|han|hon|hen|karln|karlen|!<org> <name> !<org> <name>|<given>|<role> <name>|"
      + "<role.definite>}",
    // Someone whom violence may be promised: a pronoun, a role, a relative, a body, whoever did it.
    "victim":
      "{<humanobj>|{den|de|dom|alla|varenda|hela|<your>|<his>}? {<role>|<authority>|<kin>|<council>|"
      + "han|hon}|{den|de|dom|dem|han|hon} som|{den|det} där jävla? <role>}",
    // Where an exhortation may begin.
    "start": "{^|,|<exhort>|<exhort> att|gå och|åk och|gå ut och|det är bara att}",
  ]
}
