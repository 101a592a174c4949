/// Names for parts of patterns that many grammars use.
enum GrammarMacros {
  /// Replaces `$NAME` by its text; an unknown name is left, and the pattern is then refused.
  static func expand(_ pattern: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard var sign = pattern.firstIndex(of: UInt8(ascii: "$")) else { return pattern }
    var result: [UInt8] = []
    var rest = pattern.startIndex
    while sign < pattern.endIndex {
      let end = pattern[(sign + 1)...].firstIndex { !isLetter($0) } ?? pattern.endIndex
      if let text = texts[String(decoding: pattern[sign + 1..<end], as: UTF8.self)] {
        result += pattern[rest..<sign]
        result += text.utf8
        rest = end
      }
      sign = pattern[end...].firstIndex(of: UInt8(ascii: "$")) ?? pattern.endIndex
    }
    return result + pattern[rest...]
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 || byte >= 0x80 }

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
