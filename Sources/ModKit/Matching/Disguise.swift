/// How a word was hidden, as far as a reader can be told.
public struct Disguise: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// Makes a set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A star or other sign stands for a letter.
  public static let mask = Disguise(rawValue: 1)
  /// A digit stands for a letter.
  public static let digit = Disguise(rawValue: 2)
  /// A sign that looks like a letter stands for it.
  public static let symbol = Disguise(rawValue: 4)
  /// Signs stand between the letters.
  public static let separators = Disguise(rawValue: 8)
  /// Spaces or line breaks stand between the letters.
  public static let spaced = Disguise(rawValue: 16)
  /// Letters are repeated.
  public static let stretched = Disguise(rawValue: 32)
  /// Letters of another script stand for Latin ones.
  public static let lookalike = Disguise(rawValue: 64)
  /// Full width letters.
  public static let fullWidth = Disguise(rawValue: 128)
  /// Mathematical letters or small capitals.
  public static let styled = Disguise(rawValue: 256)
  /// Circled or squared letters.
  public static let enclosed = Disguise(rawValue: 512)
  /// Invisible characters between the letters.
  public static let invisible = Disguise(rawValue: 1024)
  /// Combining marks stacked on the letters.
  public static let marked = Disguise(rawValue: 2048)
  /// Accents added to the letters.
  public static let accented = Disguise(rawValue: 4096)
  /// The dots or ring of å, ä, ö left out.
  public static let bare = Disguise(rawValue: 8192)
  /// Another spelling that sounds the same.
  public static let respelled = Disguise(rawValue: 16384)
  /// Vowels left out, or a usual abbreviation.
  public static let shortened = Disguise(rawValue: 1 << 15)
  /// Neighbouring letters swapped.
  public static let swapped = Disguise(rawValue: 1 << 16)
  /// Run together with other words.
  public static let merged = Disguise(rawValue: 1 << 17)
  /// A pictograph stands for a letter.
  public static let pictograph = Disguise(rawValue: 1 << 18)
  /// Written backwards.
  public static let reversed = Disguise(rawValue: 1 << 19)
  /// Written as HTML character references.
  public static let reference = Disguise(rawValue: 1 << 20)

  /// What a moderator reads: *written with a star for a letter*, or nil for plain writing.
  public var description: Bilingual? {
    guard !isEmpty else { return nil }
    let named = Self.names.filter { contains($0.disguise) }
    guard !named.isEmpty else { return nil }
    return Bilingual(
      sv: "skrivet " + named.map(\.name.sv).joined(separator: " och "),
      en: "written " + named.map(\.name.en).joined(separator: " and "))
  }

  private static let names: [(disguise: Disguise, name: Bilingual)] = [
    (
      .mask,
      Bilingual(
        sv: "med stjärna eller tecken för en bokstav", en: "with a star or sign for a letter")
    ),
    (.digit, Bilingual(sv: "med siffra för bokstav", en: "with a digit for a letter")),
    (
      .symbol,
      Bilingual(sv: "med tecken som liknar en bokstav", en: "with a sign that looks like a letter")
    ),
    (
      .separators,
      Bilingual(sv: "med tecken mellan bokstäverna", en: "with signs between the letters")
    ),
    (
      .spaced,
      Bilingual(sv: "med mellanrum mellan bokstäverna", en: "with spaces between the letters")
    ),
    (.stretched, Bilingual(sv: "med upprepade bokstäver", en: "with repeated letters")),
    (
      .lookalike,
      Bilingual(sv: "med bokstäver ur ett annat alfabet", en: "with letters of another alphabet")
    ),
    (.fullWidth, Bilingual(sv: "med bokstäver i full bredd", en: "with full width letters")),
    (
      .styled,
      Bilingual(
        sv: "med matematiska bokstäver eller kapitäler",
        en: "with mathematical letters or small capitals")
    ),
    (.enclosed, Bilingual(sv: "med inringade bokstäver", en: "with enclosed letters")),
    (.invisible, Bilingual(sv: "med osynliga tecken", en: "with invisible characters")),
    (.marked, Bilingual(sv: "med staplade tecken", en: "with stacked marks")),
    (.accented, Bilingual(sv: "med tillagda accenter", en: "with added accents")),
    (.bare, Bilingual(sv: "utan prickar", en: "without dots")),
    (.respelled, Bilingual(sv: "med annan stavning", en: "in another spelling")),
    (.shortened, Bilingual(sv: "förkortat", en: "shortened")),
    (.swapped, Bilingual(sv: "med bokstäver i omkastad ordning", en: "with letters swapped")),
    (.merged, Bilingual(sv: "ihopskrivet med andra ord", en: "run together with other words")),
    (
      .pictograph, Bilingual(sv: "med en bild för en bokstav", en: "with a pictograph for a letter")
    ),
    (.reversed, Bilingual(sv: "baklänges", en: "backwards")),
    (.reference, Bilingual(sv: "med HTML-kod för en bokstav", en: "with HTML code for a letter")),
  ]
}
