/// The structure of a PNG file (ISO/IEC 15948), checked chunk by chunk.
///
/// Chunk lengths, CRCs and order are verified; the compressed pixels are not unpacked.
public struct PNGImage: Hashable, Sendable {
  /// Pixels across.
  public let width: Int
  /// Pixels down.
  public let height: Int
  /// Bits a sample.
  public let bitDepth: Int
  /// 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.
  public let colorType: Int
  /// Whether rows are interlaced (Adam7).
  public let isInterlaced: Bool
  /// Whether a chunk makes some colour transparent.
  public let hasTransparency: Bool
  /// The palette, three bytes a colour; empty when there is none.
  public let palette: [UInt8]
  /// The zlib stream of all IDAT chunks, joined.
  public let compressedPixels: [UInt8]

  /// Reads a whole file; throws `badData` with the reason when it is not a sound PNG.
  public init(_ bytes: [UInt8]) throws(Diagnostic) {
    guard bytes.starts(with: PNGImage.signature) else {
      throw PNGImage.refusal(
        Bilingual(sv: "filen är ingen PNG-bild", en: "the file is not a PNG image"))
    }
    var header: ArraySlice<UInt8>?
    var palette: [UInt8] = []
    var pixels: [UInt8] = []
    var transparency = false
    var isEnded = false
    var pixelsAreOver = false
    var offset = 8
    while offset < bytes.count, !isEnded {
      let chunk = try PNGImage.chunk(bytes, at: offset)
      let isFirst = offset == 8
      offset = chunk.data.endIndex + 4
      guard isFirst == (chunk.type == "IHDR") else {
        throw PNGImage.refusal(
          Bilingual(sv: "PNG-bildens huvud står fel", en: "the PNG header is misplaced"))
      }
      if chunk.type != "IDAT", !pixels.isEmpty { pixelsAreOver = true }
      switch chunk.type {
      case "IHDR": header = chunk.data
      case "PLTE": palette = Array(chunk.data)
      case "tRNS": transparency = true
      case "IDAT":
        guard !pixelsAreOver else {
          throw PNGImage.refusal(
            Bilingual(sv: "PNG-bildens bilddata är uppdelade", en: "the PNG data is not together"))
        }
        pixels += chunk.data
      case "IEND": isEnded = true
      default:
        // An upper-case first letter means that the image cannot be shown without the chunk.
        guard chunk.type.utf8.first.map({ $0 & 0x20 != 0 }) == true else {
          throw PNGImage.refusal(
            Bilingual(
              sv: "PNG-bilden har ett okänt nödvändigt block",
              en: "the PNG has an unknown critical chunk"))
        }
      }
    }
    guard isEnded, offset == bytes.count, !pixels.isEmpty else {
      throw PNGImage.refusal(
        Bilingual(
          sv: "PNG-bilden är avbruten eller har något efter slutet",
          en: "the PNG is cut off or something follows its end"))
    }
    guard let header, header.count == 13 else {
      throw PNGImage.refusal(
        Bilingual(sv: "PNG-bildens huvud är skadat", en: "the PNG header is damaged"))
    }
    let field = Array(header)
    width = PNGImage.number(field[0..<4])
    height = PNGImage.number(field[4..<8])
    bitDepth = Int(field[8])
    colorType = Int(field[9])
    isInterlaced = field[12] == 1
    hasTransparency = transparency
    self.palette = palette
    compressedPixels = pixels
    let depths: [Int: [Int]] = [
      0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]
    guard width > 0, height > 0, depths[colorType]?.contains(bitDepth) == true, field[10] == 0,
      field[11] == 0, field[12] <= 1, palette.count % 3 == 0, palette.count <= 768,
      (colorType == 3) == !palette.isEmpty || [2, 6].contains(colorType)
    else {
      throw PNGImage.refusal(
        Bilingual(sv: "PNG-bildens huvud är skadat", en: "the PNG header is damaged"))
    }
  }

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static func chunk(
    _ bytes: [UInt8], at offset: Int
  ) throws(Diagnostic) -> (type: String, data: ArraySlice<UInt8>) {
    guard offset + 12 <= bytes.count else {
      throw refusal(Bilingual(sv: "PNG-bilden är avbruten", en: "the PNG is cut off"))
    }
    let length = number(bytes[offset..<offset + 4])
    guard length <= bytes.count - offset - 12 else {
      throw refusal(Bilingual(sv: "PNG-bilden är avbruten", en: "the PNG is cut off"))
    }
    let end = offset + 8 + length
    let type = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
    guard number(bytes[end..<end + 4]) == Int(crc32(bytes[offset + 4..<end])) else {
      throw refusal(
        Bilingual(
          sv: "PNG-bilden är skadad: kontrollsumman i blocket \(type) stämmer inte",
          en: "the PNG is damaged: the checksum of its \(type) chunk is wrong"))
    }
    return (type, bytes[offset + 8..<end])
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func refusal(_ message: Bilingual) -> Diagnostic {
    Diagnostic(.badData, message)
  }
}

/// CRC-32 as in ISO 3309 and PNG. Complexity: O(n).
func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  var table: InlineArray<256, UInt32> = .init(repeating: 0)
  for index in 0..<256 {
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    table[index] = value
  }
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes { crc = table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ crc >> 8 }
  return ~crc
}
