@testable import ModKit

/// Small PNG files made by hand, without compression.
enum TestPicture {
  /// A picture of `width` × `height` pixels whose content depends on `seed`.
  static func png(
    width: Int = 40, height: Int = 30, colorType: UInt8 = 2, bitDepth: UInt8 = 8,
    interlaced: Bool = false, seed: Int = 1, extra: [(String, [UInt8])] = []
  ) -> [UInt8] {
    let samples = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][Int(colorType)] ?? 1
    var rows: [UInt8] = []
    for row in 0..<height {
      rows.append(0)
      for column in 0..<width * samples {
        rows.append(
          UInt8(truncatingIfNeeded: (row * 7 + column * 3 + seed) % (colorType == 3 ? 4 : 256)))
      }
    }
    var bytes = PNGImage.signature
    bytes += chunk(
      "IHDR",
      number(width) + number(height) + [bitDepth, colorType, 0, 0, interlaced ? 1 : 0])
    if colorType == 3 {
      bytes += chunk("PLTE", [255, 255, 255, 0, 0, 0, 200, 30, 30, 30, 30, 200])
    }
    for (type, data) in extra { bytes += chunk(type, data) }
    let stream = zlib(rows)
    bytes += chunk("IDAT", Array(stream[..<(stream.count / 2)]))
    bytes += chunk("IDAT", Array(stream[(stream.count / 2)...]))
    return bytes + chunk("IEND", [])
  }

  static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + data
    return number(data.count) + body + number(Int(crc32(body[...])))
  }

  private static func number(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }

  /// A zlib stream of stored blocks (RFC 1950, RFC 1951).
  private static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [0x78, 0x01]
    var offset = 0
    repeat {
      let count = min(65_535, bytes.count - offset)
      let isLast = offset + count == bytes.count
      result.append(isLast ? 1 : 0)
      result += [UInt8(count & 255), UInt8(count >> 8)]
      result += [UInt8(~count & 255), UInt8(~count >> 8 & 255)]
      result += bytes[offset..<offset + count]
      offset += count
    } while offset < bytes.count
    var low = 1
    var high = 0
    for byte in bytes {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return result + number(high << 16 | low)
  }
}
