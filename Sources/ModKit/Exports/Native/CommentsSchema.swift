extension Comment {
  /// The JSON Schema (2020-12) of the native form: one line of NDJSON, or a whole JSON document.
  ///
  /// Unknown members are allowed everywhere: readers keep them under `ext`.
  public static func schema() -> [UInt8] {
    JSONSchema.any(
      [.definition("comment"), .definition("post"), .definition("header"), .definition("document")]
    ).document(
      name: "comments", title: "Comments in modtool's native form",
      definitions: [
        ("comment", comment), ("post", post), ("header", header), ("document", document),
        ("time", .string(pattern: timePattern)), ("author", author), ("channel", channel),
        ("attachment", attachment), ("source", source),
      ])
  }

  /// RFC 3339 with its offset; that the day exists is checked by the reader.
  private static let timePattern =
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:"
    + "([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"

  private static var time: JSONSchema { .optional(.definition("time")) }
  private static var text: JSONSchema { .optional(.string(mayBeEmpty: true)) }
  private static var identifier: JSONSchema { .optional(.string()) }
  private static var truth: JSONSchema { .optional(.boolean) }
  private static var count: JSONSchema { .optional(.integer(Int(Int32.min)...Int(Int32.max))) }
  private static var open: JSONSchema { .optional(.object([], allowsOthers: true)) }

  private static func choice<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type
  ) -> JSONSchema where Value.RawValue == String {
    .optional(.choice(Value.allCases.map(\.rawValue)))
  }

  private static var comment: JSONSchema {
    .object(
      [
        .optional("type", .constant("comment"), "Only in NDJSON."),
        .required("id", .string(), "Unique in the export; platform:id by custom."),
        .optional("platform", .string(), "Required unless the header or envelope names one."),
        .optional("channel", identifier, "The account it was written to."),
        .optional("post", identifier, "The post it hangs under."),
        .optional("inReplyTo", identifier, "The comment it answers, which may be missing."),
        .optional(
          "author", .optional(.definition("author")),
          "null: withheld by the platform; missing: not exported."),
        .optional("published", time),
        .optional("publishedPrecision", choice(TimePrecision.self)),
        .optional("publishedRaw", text, "The time as the platform wrote it."),
        .optional("updated", time),
        .required("content", .string(mayBeEmpty: true)),
        .optional(
          "contentType", choice(ContentType.self),
          "text/html: content is markup, which is decoded; it becomes contentRaw."),
        .optional(
          "contentRaw", text,
          "The text as received, where content was repaired; half a surrogate pair as its escape."),
        .optional("truncated", truth),
        .optional("language", text, "A BCP 47 tag."),
        .optional("url", text),
        .optional("counts", .optional(counts)),
        .optional("attachments", .optional(.array(of: .definition("attachment")))),
        .optional("state", choice(CommentState.self)),
        .optional("visibility", choice(Visibility.self)),
        .optional("actions", .optional(actions)),
        .optional("source", .optional(.definition("source"))),
        .optional(
          "replies", .optional(.array(of: .definition("comment"))), "Flattened on reading."),
        .optional("ext", open),
      ], allowsOthers: true)
  }

  private static var author: JSONSchema {
    .object(
      [
        .optional("id", identifier), .optional("name", text), .optional("handle", text),
        .optional("url", text), .optional("official", truth),
      ], allowsOthers: true)
  }

  private static var counts: JSONSchema {
    .object(
      [.optional("likes", count), .optional("replies", count), .optional("reports", count)],
      allowsOthers: true)
  }

  private static var actions: JSONSchema {
    .object(
      [
        .optional("delete", truth), .optional("hide", truth), .optional("reply", truth),
        .optional("privateReplyUntil", time), .optional("block", truth),
        .optional("report", truth),
      ], allowsOthers: true)
  }

  private static var attachment: JSONSchema {
    .object(
      [
        .optional("type", choice(Attachment.Kind.self)), .optional("url", text),
        .optional("alt", text, "The text that stands for it."), .optional("ext", open),
      ], allowsOthers: true)
  }

  private static var source: JSONSchema {
    .object(
      [
        .optional("file", text), .optional("pointer", text), .optional("line", count),
        .optional("sha256", text, "Of the record's bytes, hexadecimal."), .optional("ext", open),
      ], allowsOthers: true)
  }

  private static var post: JSONSchema {
    .object([.required("type", .constant("post"))] + postMembers, allowsOthers: true)
  }

  private static var postMembers: [JSONSchemaMember] {
    [
      .required("id", .string()), .optional("platform", .string()),
      .optional("channel", identifier), .optional("url", text), .optional("published", time),
      .optional("content", text), .optional("ext", open),
    ]
  }

  private static var channel: JSONSchema {
    .object(
      [
        .optional("id", .string()), .optional("name", text), .optional("url", text),
        .optional("officialAuthorIds", .optional(.array(of: .string()))), .optional("ext", open),
      ], allowsOthers: true)
  }

  private static var envelopeMembers: [JSONSchemaMember] {
    [
      .required("format", .constant("modtool-comments")),
      .optional("version", .string(pattern: "^1(\\.[0-9]+)?$")), .optional("exported", time),
      .optional("complete", truth, "false: the conversation has more than is here."),
      .optional(
        "incompleteness", .optional(.array(of: .choice(Incompleteness.allCases.map(\.rawValue)))),
        "Why complete is false."),
      .optional("platform", text, "Of every comment that names none."),
      .optional("channel", .optional(.definition("channel"))), .optional("source", open),
      .optional("ext", open),
    ]
  }

  private static var header: JSONSchema {
    .object([.required("type", .constant("header"))] + envelopeMembers, allowsOthers: true)
  }

  private static var document: JSONSchema {
    .object(
      envelopeMembers + [
        .optional("posts", .array(of: .object(postMembers, allowsOthers: true))),
        .required("comments", .array(of: .definition("comment"))),
      ], allowsOthers: true)
  }
}
