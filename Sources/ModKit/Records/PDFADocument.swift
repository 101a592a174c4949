/// A PDF/A-1b file (ISO 19005-1) of one page with one picture.
///
/// The picture's compressed data is embedded as it is: PNG filters are what PDF calls predictor 15. Colours are
/// given as CalRGB or CalGray with the sRGB primaries, which needs no ICC profile. Pictures that would have to
/// be re-encoded are refused with the reason; the original is the evidence either way.
public enum PDFADocument {
  /// Makes the file. `identifier` becomes the document's ID (the first half of it), `title` its title.
  public static func make(
    from image: PNGImage, title: String, created: Timestamp, identifier: Digest
  ) throws(Diagnostic) -> [UInt8] {
    if let reason = obstacle(to: image) { throw Diagnostic(.badData, reason) }
    var writer = PDFWriter()
    let size = pageSize(image)
    writer.object("<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>")
    writer.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
    writer.object(
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(size.width) \(size.height)] "
        + "/Resources << /XObject << /Im0 5 0 R >> >> /Contents 4 0 R >>")
    writer.stream("", Array("q \(size.width) 0 0 \(size.height) 0 0 cm /Im0 Do Q\n".utf8))
    let colors = image.colorType == 2 ? 3 : 1
    writer.stream(
      "/Type /XObject /Subtype /Image /Width \(image.width) /Height \(image.height) "
        + "/ColorSpace \(colorSpace(image)) /BitsPerComponent 8 /Filter /FlateDecode "
        + "/DecodeParms << /Predictor 15 /Colors \(colors) /BitsPerComponent 8 "
        + "/Columns \(image.width) >> ", image.compressedPixels)
    writer.stream(
      "/Type /Metadata /Subtype /XML ", Array(metadata(title: title, created: created).utf8))
    return writer.finished(root: 1, identifier: identifier)
  }

  /// Why the picture cannot be embedded verbatim; nil when it can.
  public static func obstacle(to image: PNGImage) -> Bilingual? {
    if image.hasTransparency || image.colorType == 4 || image.colorType == 6 {
      return Bilingual(
        sv: "bilden har genomskinlighet, som PDF/A-1 inte tillåter",
        en: "the picture has transparency, which PDF/A-1 does not allow")
    }
    if image.bitDepth != 8 {
      return Bilingual(
        sv: "bilden har \(image.bitDepth) bitar per färgvärde i stället för 8",
        en: "the picture has \(image.bitDepth) bits a sample instead of 8")
    }
    if image.isInterlaced {
      return Bilingual(
        sv: "bilden är sammanflätad (interlaced)", en: "the picture is interlaced")
    }
    if image.width > 65_535 || image.height > 65_535 {
      return Bilingual(sv: "bilden är för stor", en: "the picture is too large")
    }
    return nil
  }

  /// 96 pixels an inch, scaled down where the page would pass the 14,400 units PDF 1.4 allows.
  private static func pageSize(_ image: PNGImage) -> (width: Int, height: Int) {
    var width = max(3, image.width * 3 / 4)
    var height = max(3, image.height * 3 / 4)
    let longest = max(width, height)
    if longest > 14_400 {
      width = max(3, width * 14_400 / longest)
      height = max(3, height * 14_400 / longest)
    }
    return (width, height)
  }

  private static func colorSpace(_ image: PNGImage) -> String {
    let white = "/WhitePoint [0.9505 1 1.089]"
    let rgb =
      "[/CalRGB << \(white) /Gamma [2.2 2.2 2.2] /Matrix [0.4124 0.2126 0.0193 "
      + "0.3576 0.7152 0.1192 0.1805 0.0722 0.9505] >>]"
    switch image.colorType {
    case 0: return "[/CalGray << \(white) /Gamma 2.2 >>]"
    case 2: return rgb
    default:
      let digits = image.palette.map { byte in
        let hex = String(byte, radix: 16)
        return byte < 16 ? "0" + hex : hex
      }
      return "[/Indexed \(rgb) \(image.palette.count / 3 - 1) <\(digits.joined())>]"
    }
  }

  private static func metadata(title: String, created: Timestamp) -> String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
    <pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(htmlEscaped(title))</rdf:li></rdf:Alt></dc:title>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
    <xmp:CreateDate>\(Stockholm.rfc3339(created))</xmp:CreateDate>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>

    """
  }
}

/// Objects in order, with their offsets for the cross-reference table.
private struct PDFWriter {
  private var bytes: [UInt8] = Array("%PDF-1.4\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
  private var offsets: [Int] = []

  mutating func object(_ body: String) {
    begin()
    bytes += Array((body + "\nendobj\n").utf8)
  }

  mutating func stream(_ dictionary: String, _ content: [UInt8]) {
    begin()
    bytes += Array("<< \(dictionary)/Length \(content.count) >>\nstream\n".utf8)
    bytes += content
    bytes += Array("\nendstream\nendobj\n".utf8)
  }

  private mutating func begin() {
    offsets.append(bytes.count)
    bytes += Array("\(offsets.count) 0 obj\n".utf8)
  }

  func finished(root: Int, identifier: Digest) -> [UInt8] {
    var text = "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { text += padded(offset, 10) + " 00000 n \n" }
    let id = identifier.hex.prefix(32)
    text += "trailer\n<< /Size \(offsets.count + 1) /Root \(root) 0 R /ID [<\(id)> <\(id)>] >>\n"
    text += "startxref\n\(bytes.count)\n%%EOF\n"
    return bytes + Array(text.utf8)
  }
}
