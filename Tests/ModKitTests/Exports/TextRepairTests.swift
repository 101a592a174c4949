import ModKit
import Testing

@testable import ModKit

@Suite struct TextRepairTests {
  @Test(arguments: [
    ("H\u{C3}\u{A5}kan", "Håkan"),
    ("Varf\u{C3}\u{B6}r? \u{F0}\u{9F}\u{98}\u{A0}", "Varför? 😠"),
    ("Håkan", "Håkan"),
    ("åäö ÅÄÖ é ü", "åäö ÅÄÖ é ü"),
    ("plain", "plain"),
    ("😀 H\u{C3}\u{A5}kan – \u{C3}\u{96}rjan", "😀 Håkan – Örjan"),
    ("H\u{C3}\u{83}\u{C2}\u{A5}", "H\u{C3}\u{A5}"),
    ("Ã", "Ã"),
    ("på Å\u{A0}", "på Å\u{A0}"),
  ])
  func `letters written byte by byte are repaired once`(text: String, expected: String) {
    #expect(repairingMojibake(text) == expected)
  }

  @Test(arguments: [
    ("<p>så här?!<br />\nRing</p>", "så här?!\nRing"),
    ("<p>ett</p>\n<p>två</p>", "ett\n\ntvå"),
    ("a &lt; b &amp;amp; &#8221;&#x41;&quot; &nbsp;&okänd; &", "a < b &amp; ”A\" \u{A0}&okänd; &"),
    ("1 < 2 > 0 <3 </ >", "1 < 2 > 0 <3 </ >"),
    ("<div>a</div><div>b<br><br>c</div>", "a\nb\n\nc"),
    ("<script>alert('x')</script>ok<style>p{}</style>", "ok"),
    ("<!-- dold <b> -->synlig<!DOCTYPE x>", "synlig"),
    ("<pre>a\n  b</pre>", "a\n  b"),
    ("  a \n\t b  ", "a b"),
    ("<img src=x alt='😀'> hej", "😀 hej"),
    ("<a href=\"https://ond.example/x\">klicka här</a>!", "klicka här (https://ond.example/x)!"),
    ("<a href=\"https://example.se/regler\">example.se/regler</a>", "example.se/regler"),
    (
      "<a href=\"https://example.se/lang/vag\"><span class=\"invisible\">https://</span><span>example.se/la</span><span class=\"invisible\">ng/vag</span></a>",
      "https://example.se/lang/vag"
    ),
    (
      "<a href=\"https://social.example/@kim\" class=\"mention\">@<span>kim</span></a> hej",
      "@kim hej"
    ),
    ("<ul><li>ett<li>två</ul>slut", "ett\ntvå\n\nslut"),
    ("<b>fet", "fet"),
    ("a<b", "a<b"),
    ("", ""),
  ])
  func `HTML becomes what a reader sees`(html: String, expected: String) {
    #expect(plainText(html: html) == expected)
  }

  @Test(arguments: [
    ("&amp;lt;", "&lt;"), ("&#0;&#xD800;&#x110000;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&#99999999999999999999;", "\u{FFFD}"), ("&aring;&Ouml;&hellip;", "åÖ…"),
    ("&;&#;&#x;&", "&;&#;&#x;&"), ("a=1&b=2;", "a=1&b=2;"),
  ])
  func `references are decoded once`(text: String, expected: String) {
    #expect(decodingCharacterReferences(text) == expected)
  }

  @Test(arguments: [
    (
      "https://g.example/feed?access_token=EAAB1&after=b",
      "https://g.example/feed?access_token=REDACTED&after=b"
    ),
    ("x access_token=abc", "x access_token=REDACTED"),
    ("ACCESS_TOKEN=abc\"", "ACCESS_TOKEN=REDACTED\""),
    ("a?access_token%3Dabc&x", "a?access_token%3DREDACTED&x"),
    ("{\"access_token\": \"EAAB\", \"b\": 1}", "{\"access_token\": \"REDACTED\", \"b\": 1}"),
    ("access_token=a access_token=b", "access_token=REDACTED access_token=REDACTED"),
    ("access_tokens are secret", "access_tokens are secret"),
    ("access_token", "access_token"),
    ("åäö", "åäö"),
  ])
  func `access tokens never come through`(text: String, expected: String) {
    #expect(redactingAccessTokens(text) == expected)
    #expect(redactingAccessTokens(Array(text.utf8)) == Array(expected.utf8))
  }

  @Test(
    arguments: [
      (PlatformTime.zoned, #""2024-03-01T12:00:00+0000""#, "2024-03-01T12:00:00Z"),
      (.zoned, #""2024-03-01T12:00:00.000000Z""#, "2024-03-01T12:00:00Z"),
      (.zoned, #""2015-01-24 02:02:37 +0000""#, "2015-01-24T02:02:37Z"),
      (.zoned, #""2022-06-22 18:36:57+02:00""#, "2022-06-22T16:36:57Z"),
      (.zoned, #""2020-08-06T19:24:45""#, nil),
      (.zoned, #""2024-02-30T12:00:00Z""#, nil),
      (.zoned, "1772438700", nil),
      (.assumingUTC, #""2020-08-06T19:24:45""#, "2020-08-06T19:24:45Z"),
      (.assumingUTC, #""2020-08-06T19:24:45+02:00""#, "2020-08-06T17:24:45Z"),
      (.twitter, #""Wed Oct 10 20:19:24 +0000 2018""#, "2018-10-10T20:19:24Z"),
      (.twitter, #""Thu Oct 10 20:19:24 +0000 2018""#, nil),
      (.twitter, #""Wed Okt 10 20:19:24 +0000 2018""#, nil),
      (.twitter, #""Fri Feb 30 20:19:24 +0000 2018""#, nil),
      (.epochSeconds, "1772438700", "2026-03-02T08:05:00Z"),
      (.epochSeconds, "1772438700.99", "2026-03-02T08:05:00Z"),
      (.epochSeconds, #""1772438700""#, "2026-03-02T08:05:00Z"),
      (.epochSeconds, "-1", nil),
      (.epochSeconds, "1.7e9", nil),
      (.epochSeconds, "99999999999999999999", nil),
      (.epochMilliseconds, "1772442000123", "2026-03-02T09:00:00Z"),
      (.epochMilliseconds, "true", nil),
    ] as [(PlatformTime, String, String?)])
  func `times are read in the platforms' own ways`(
    form: PlatformTime, json: String, expected: String?
  ) throws {
    let document = try JSONDocument(parsing: Array(json.utf8))
    #expect(form.read(document.root)?.description == expected)
  }
}
