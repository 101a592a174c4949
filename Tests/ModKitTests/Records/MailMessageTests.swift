import ModKit
import Testing

/// Messages that every mail program opens, and that nobody can smuggle a header into.
@Suite struct MailMessageTests {
  static let registrar = MailAddress("registrator@exempelkoping.se")
  static let sender = MailAddress("kommunikation@exempelkoping.se")

  static func message(subject: String, body: String = "Hej!\nÅÄÖ") -> MailMessage {
    MailMessage(
      to: [registrar].compactMap { $0 }, subject: subject, body: body,
      attachments: [
        MailMessage.Attachment(name: "bild.png", mime: "image/png", bytes: TestPicture.png())
      ].compactMap { $0 })
  }

  @Test func `a draft is marked unsent and has neither date nor message-id`() {
    let text = String(decoding: Self.message(subject: "Borttagen").draft(), as: UTF8.self)
    #expect(text.hasPrefix("X-Unsent: 1\r\nTo: registrator@exempelkoping.se\r\n"))
    #expect(!text.contains("\nDate:"))
    #expect(!text.lowercased().contains("message-id"))
  }

  @Test func `a final message has sender and date and is not marked unsent`() throws {
    let sender = try #require(Self.sender)
    let bytes = Self.message(subject: "Borttagen").final(
      from: sender, date: Timestamp(secondsSince1970: 1_772_442_000))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.hasPrefix(
        "From: kommunikation@exempelkoping.se\r\nDate: Mon, 02 Mar 2026 10:00:00 +0100\r\n"))
    #expect(!text.contains("X-Unsent"))
  }

  @Test func `every line is ASCII, ends in CRLF and keeps within 76 columns`() {
    let long = String(repeating: "Borttagen kommentar på kommunens sida 🏳️‍🌈 ", count: 6)
    let bytes = Self.message(subject: long).draft()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(bytes.allSatisfy { $0 < 0x80 })
    for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
      #expect(line.utf8.count <= 76, "\(line)")
      #expect(!line.unicodeScalars.contains("\n"))
      #expect(!line.unicodeScalars.contains("\r"))
    }
    for word in text.split(whereSeparator: \.isWhitespace) where word.hasPrefix("=?utf-8") {
      #expect(word.utf8.count <= 75)
    }
  }

  @Test(arguments: [
    "x\r\nBcc: offer@example.org", "x\nBcc: offer@example.org", "x\u{0}\u{85}Bcc: y",
    "x\u{2028}Bcc: y", "=?utf-8?Q?Bcc=3A?=", "x\r\n\r\n<html>",
  ])
  func `nothing in a subject becomes a header of its own`(subject: String) {
    let text = String(decoding: Self.message(subject: subject).draft(), as: UTF8.self)
    let headers = text.split(separator: "\r\n\r\n")[0].split(separator: "\r\n")
    let names = headers.filter { !$0.hasPrefix(" ") }.map { $0.split(separator: ":")[0] }
    #expect(names == ["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"])
    #expect(!headers.contains { $0.hasPrefix("Subject: =?utf-8?Q") })
  }

  @Test(arguments: [
    "a@b.se\r\nBcc: c@d.se", "a@b.se,c@d.se", "a b@c.se", "<a@b.se>", "a@b@c", "@b.se", "a@",
    "å@b.se", "-oQ/x@b.se", "",
  ])
  func `an address that could be more than one address is refused`(text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test(arguments: ["../x.png", "a b.png", "å.png", "CON", "nul.txt", ".x", "-x", "x.", "a\"b"])
  func `an attachment's name is plain ASCII`(name: String) {
    #expect(MailMessage.Attachment(name: name, mime: "image/png", bytes: []) == nil)
  }
}
