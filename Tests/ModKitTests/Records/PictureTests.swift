import ModKit
import Testing

/// What is accepted as a screenshot, and what becomes a PDF/A copy.
@Suite struct PictureTests {
  @Test(arguments: [0, 2, 3] as [UInt8])
  func `grey, colour and palette pictures become one PDF page with the data as it was`(
    colorType: UInt8
  ) throws {
    let bytes = TestPicture.png(colorType: colorType)
    let image = try PNGImage(bytes)
    let pdf = try PDFADocument.make(
      from: image, title: "Skärmdump <1>", created: Timestamp(secondsSince1970: 1_772_442_000),
      identifier: SHA256.digest(of: bytes))
    #expect(pdf.starts(with: "%PDF-1.4\n".utf8))
    let pixels = image.compressedPixels
    let found = (0...(pdf.count - pixels.count)).contains { start in
      pdf[start] == pixels[0] && pdf[start..<start + pixels.count].elementsEqual(pixels)
    }
    #expect(found)
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.contains("/Predictor 15"))
    #expect(text.contains("Skärmdump &lt;1&gt;"))
    #expect(text.contains("<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"))
  }

  @Test func `pictures that would have to be re-encoded are refused with the reason`() throws {
    let refused = [
      (TestPicture.png(colorType: 6), "genomskinlighet"),
      (TestPicture.png(colorType: 4), "genomskinlighet"),
      (TestPicture.png(extra: [("tRNS", [0, 0, 0, 0, 0, 0])]), "genomskinlighet"),
      (TestPicture.png(bitDepth: 16), "16 bitar"),
      (TestPicture.png(interlaced: true), "interlaced"),
    ]
    for (bytes, reason) in refused {
      let obstacle = PDFADocument.obstacle(to: try PNGImage(bytes))
      #expect(obstacle?.sv.contains(reason) == true)
    }
  }

  @Test func `every flipped byte of a PNG is noticed`() {
    let bytes = TestPicture.png(width: 5, height: 4)
    for offset in bytes.indices {
      var damaged = bytes
      damaged[offset] ^= 0x20
      #expect(throws: Diagnostic.self, "byte \(offset)") { try PNGImage(damaged) }
    }
    for length in 0..<bytes.count {
      #expect(throws: Diagnostic.self, "cut at \(length)") { try PNGImage(Array(bytes[..<length])) }
    }
    #expect(throws: Diagnostic.self) { try PNGImage(bytes + [0]) }
  }

  @Test(arguments: [
    ("<!DOCTYPE html><html>", "den ser ut som en webbsida"),
    ("PK\u{03}\u{04}", "den ser ut som ett zip-arkiv"),
    ("GIF89a", "den är en GIF"),
    ("", "okänt innehåll"),
  ])
  func `a file is judged by its content, not by its name`(content: String, reason: String) {
    let error = #expect(throws: Diagnostic.self) { try EvidenceKind(Array(content.utf8)) }
    #expect(error?.message.sv == "filen är varken PNG, JPEG eller PDF (\(reason))")
  }

  @Test func `JPEG and PDF files are accepted when they are whole`() throws {
    #expect(try EvidenceKind([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 0xFF, 0xD9]) == .jpeg)
    #expect(try EvidenceKind(Array("%PDF-1.7\n%%EOF\n".utf8)) == .pdf)
    #expect(throws: Diagnostic.self) { try EvidenceKind([0xFF, 0xD8, 0xFF, 0xE0, 1, 2]) }
    #expect(throws: Diagnostic.self) { try EvidenceKind(Array("%PDF-1.7\n".utf8)) }
  }
}
