/// The METS file of an archival package, and the small documents it points at.
struct MetsDocument {
  /// The package's name, which is its folder's.
  var name: String
  var request: SnapshotRequest
  var description: BagEntry
  var documentation: [BagEntry]
  var schemas: [BagEntry]
  var payload: [BagEntry]

  /// The whole file.
  func xml() -> [UInt8] {
    let created = Stockholm.rfc3339(request.taken)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xmlns:csip="https://DILCIS.eu/XML/METS/CSIPExtensionMETS"
        xmlns:sip="https://DILCIS.eu/XML/METS/SIPExtensionMETS"
        xsi:schemaLocation="http://www.loc.gov/METS/ http://www.loc.gov/standards/mets/mets.xsd \
      http://www.w3.org/1999/xlink http://www.loc.gov/standards/mets/xlink.xsd \
      https://DILCIS.eu/XML/METS/CSIPExtensionMETS https://earkcsip.dilcis.eu/schema/DILCISExtensionMETS.xsd \
      https://DILCIS.eu/XML/METS/SIPExtensionMETS https://earksip.dilcis.eu/schema/DILCISExtensionSIPMETS.xsd"
        OBJID="\(xmlEscaped(name))" LABEL="\(xmlEscaped(title))" TYPE="Other" csip:OTHERTYPE="Sociala medier"
        PROFILE="https://earksip.dilcis.eu/profile/E-ARK-SIP.xml" \(contentType)>
      <metsHdr CREATEDATE="\(created)" LASTMODDATE="\(created)" RECORDSTATUS="NEW" csip:OAISPACKAGETYPE="SIP">

      """
    let tool = request.tool.split(separator: " ", maxSplits: 1)
    text += agent(
      "ROLE=\"CREATOR\" TYPE=\"OTHER\" OTHERTYPE=\"SOFTWARE\"", String(tool.first ?? "modtool"),
      note: tool.count > 1 ? String(tool[1]) : "0", "SOFTWARE VERSION")
    text += agent(
      "ROLE=\"ARCHIVIST\" TYPE=\"ORGANIZATION\"", request.organisation.name ?? "okänd organisation",
      note: request.organisation.orgNumber, "IDENTIFICATIONCODE")
    text += "</metsHdr>\n"
    text += "<dmdSec ID=\"dmd-1\" CREATED=\"\(created)\" STATUS=\"CURRENT\">\n"
    text += "<mdRef LOCTYPE=\"URL\" xlink:type=\"simple\" xlink:href=\"\(description.path)\" "
    text += "MDTYPE=\"DC\" " + facts(description) + "/>\n</dmdSec>\n"
    text += "<fileSec ID=\"filer\">\n"
    text += group("grupp-dokumentation", "Documentation", documentation, "dok")
    text += group("grupp-scheman", "Schemas", schemas, "schema")
    text += group("grupp-innehall", "Representations/rep1", payload, "fil")
    text += "</fileSec>\n"
    text += structure
    return Array((text + "</mets>\n").utf8)
  }

  private var title: String {
    "Ögonblicksbild av \(request.channel.label), \(Stockholm.date(at: request.taken))"
  }

  private var contentType: String {
    "csip:CONTENTINFORMATIONTYPE=\"OTHER\" csip:OTHERCONTENTINFORMATIONTYPE=\"modtool-snapshot-1\""
  }

  private func agent(
    _ attributes: String, _ name: String, note: String?, _ noteType: String
  ) -> String {
    var text = "<agent \(attributes)><name>\(xmlEscaped(name))</name>"
    if let note { text += "<note csip:NOTETYPE=\"\(noteType)\">\(xmlEscaped(note))</note>" }
    return text + "</agent>\n"
  }

  private func facts(_ entry: BagEntry) -> String {
    "MIMETYPE=\"\(mediaType(of: entry.path))\" SIZE=\"\(entry.bytes)\" "
      + "CREATED=\"\(Stockholm.rfc3339(request.taken))\" CHECKSUM=\"\(entry.digest)\" "
      + "CHECKSUMTYPE=\"SHA-256\""
  }

  private func group(
    _ id: String, _ use: String, _ entries: [BagEntry], _ prefix: String
  ) -> String {
    var text = "<fileGrp ID=\"\(id)\" USE=\"\(use)\" \(contentType)>\n"
    for (number, entry) in entries.enumerated() {
      text += "<file ID=\"\(prefix)-\(number + 1)\" " + facts(entry) + ">"
      text +=
        "<FLocat LOCTYPE=\"URL\" xlink:type=\"simple\" xlink:href=\"\(entry.path)\"/></file>\n"
    }
    return text + "</fileGrp>\n"
  }

  private var structure: String {
    """
    <structMap ID="struktur" TYPE="PHYSICAL" LABEL="CSIP">
    <div ID="div-rot" LABEL="\(xmlEscaped(name))">
    <div ID="div-metadata" LABEL="Metadata" DMDID="dmd-1"/>
    <div ID="div-dokumentation" LABEL="Documentation"><fptr FILEID="grupp-dokumentation"/></div>
    <div ID="div-scheman" LABEL="Schemas"><fptr FILEID="grupp-scheman"/></div>
    <div ID="div-innehall" LABEL="Representations"><fptr FILEID="grupp-innehall"/></div>
    </div>
    </structMap>

    """
  }

  /// The description in Dublin Core.
  static func description(
    _ request: SnapshotRequest, _ result: SnapshotResult, name: String
  ) -> [UInt8] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <beskrivning xmlns="urn:modtool:beskrivning:1" xmlns:dc="http://purl.org/dc/elements/1.1/">

      """
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty {
        text += "<dc:\(name)>\(xmlEscaped(value))</dc:\(name)>\n"
      }
    }
    add("title", "Ögonblicksbild av \(request.channel.label)")
    add("creator", request.organisation.name)
    add("date", Stockholm.rfc3339(request.taken))
    add("type", "Sociala medier")
    add("source", request.channel.address)
    add("publisher", request.channel.platform.displayName.sv)
    add(
      "description",
      "\(result.comments) kommentarer och \(result.posts) inlägg. Teknik: \(request.technique). "
        + "Enligt \(request.policy.archive.statement.citation.full).")
    add("identifier", name)
    add("language", "sv")
    return Array((text + "</beskrivning>\n").utf8)
  }

  /// The schema of the description.
  static let schema = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:modtool:beskrivning:1"
      elementFormDefault="qualified">
      <xs:element name="beskrivning">
        <xs:complexType>
          <xs:sequence>
            <xs:any namespace="http://purl.org/dc/elements/1.1/" processContents="skip" minOccurs="0"
              maxOccurs="unbounded"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:schema>

    """.utf8)

  /// The files a METS file names with their SHA-256, in order.
  static func references(_ xml: String) -> [BagEntry] {
    var found: [BagEntry] = []
    var waiting: Digest?
    for tag in xml.split(separator: "<").dropFirst() {
      let name = tag.prefix { $0 != " " && $0 != ">" && $0 != "/" && !$0.isNewline }
      let element = name.split(separator: ":").last ?? name
      guard element == "file" || element == "FLocat" || element == "mdRef" else { continue }
      if let digest = attribute("CHECKSUM", tag).flatMap({ Digest(hex: $0) }) { waiting = digest }
      if let path = attribute("xlink:href", tag), let digest = waiting {
        found.append(BagEntry(path: percentDecoded(path), digest: digest, bytes: 0))
        waiting = nil
      }
    }
    return found
  }

  private static func attribute(_ name: String, _ tag: Substring) -> String? {
    guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound,
      let end = tag[start...].firstIndex(of: "\"")
    else { return nil }
    return String(tag[start..<end])
  }

  private static func percentDecoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, let high = rest.first.flatMap(hexadecimalValue),
        let low = rest.dropFirst().first.flatMap(hexadecimalValue)
      {
        bytes.append(UInt8(high << 4 | low))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// `text` as XML character data or a quoted attribute value; characters XML 1.0 forbids become U+FFFD.
func xmlEscaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x26: result += "&amp;"
    case 0x3C: result += "&lt;"
    case 0x3E: result += "&gt;"
    case 0x22: result += "&quot;"
    case 0x27: result += "&#39;"
    case 0x09, 0x0A, 0x0D: result += " "
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The media type by the end of a file's name.
private func mediaType(of path: String) -> String {
  let types = [
    "json": "application/json", "ndjson": "application/x-ndjson", "html": "text/html",
    "txt": "text/plain", "csv": "text/csv", "png": "image/png", "jpg": "image/jpeg",
    "jpeg": "image/jpeg", "pdf": "application/pdf", "xml": "application/xml",
    "xsd": "application/xml", "warc": "application/warc", "zip": "application/zip",
  ]
  let suffix = path.split(separator: ".").last.map(String.init) ?? ""
  return types[suffix] ?? "application/octet-stream"
}
