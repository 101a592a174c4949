/// The kinds of picture file accepted as a screenshot, told by content and never by name.
public enum EvidenceKind: String, CaseIterable, Hashable, Sendable {
  /// Portable Network Graphics.
  case png
  /// JPEG.
  case jpeg = "jpg"
  /// PDF.
  case pdf

  /// The media type.
  public var mime: String {
    switch self {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .pdf: "application/pdf"
    }
  }

  /// What `bytes` are; throws `badData` with the reason when they are none of the three, or a damaged one.
  public init(_ bytes: [UInt8]) throws(Diagnostic) {
    if bytes.starts(with: PNGImage.signature) {
      _ = try PNGImage(bytes)
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      guard bytes.suffix(64).reversed().drop(while: { $0 == 0 }).starts(with: [0xD9, 0xFF]) else {
        throw Diagnostic(
          .badData,
          Bilingual(sv: "JPEG-bilden är avbruten", en: "the JPEG image is cut off"))
      }
      self = .jpeg
    } else if bytes.starts(with: "%PDF-".utf8) {
      let end = String(decoding: bytes.suffix(1024), as: UTF8.self)
      guard end.contains("%%EOF") else {
        throw Diagnostic(
          .badData, Bilingual(sv: "PDF-filen är avbruten", en: "the PDF file is cut off"))
      }
      self = .pdf
    } else {
      throw Diagnostic(
        .badData,
        Bilingual(
          sv: "filen är varken PNG, JPEG eller PDF (\(EvidenceKind.guess(bytes).sv))",
          en: "the file is neither PNG, JPEG nor PDF (\(EvidenceKind.guess(bytes).en))"),
        hint: Bilingual(
          sv: "ta om skärmdumpen och spara den som PNG",
          en: "take the screenshot again and save it as PNG"))
    }
  }

  private static func guess(_ bytes: [UInt8]) -> Bilingual {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    if start.contains("<html") || start.contains("<!doctype html") {
      return Bilingual(sv: "den ser ut som en webbsida", en: "it looks like a web page")
    }
    if bytes.starts(with: "PK".utf8) {
      return Bilingual(sv: "den ser ut som ett zip-arkiv", en: "it looks like a zip archive")
    }
    if bytes.starts(with: "GIF8".utf8) { return Bilingual(sv: "den är en GIF", en: "it is a GIF") }
    if bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return Bilingual(sv: "den är en WebP-bild", en: "it is a WebP image")
    }
    if bytes.dropFirst(4).starts(with: "ftyp".utf8) {
      return Bilingual(sv: "den är en HEIC-bild eller film", en: "it is a HEIC image or a film")
    }
    return Bilingual(sv: "okänt innehåll", en: "unknown content")
  }
}
