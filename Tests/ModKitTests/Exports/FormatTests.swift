import Foundation
import ModKit
import Testing

@testable import ModKit

/// One invented thread of five comments, as every platform writes it: what can be known is the same everywhere.
@Suite struct FormatTests {
  /// What a format cannot carry, so that it is left out of the comparison.
  enum Missing: String, CaseIterable {
    case name
    case handle
    case authorID
    case withheldAuthor
    case hidden
    case likes
    case parents
    case official
    case time
    case mentions
  }

  @Test(arguments: [
    ("facebook_graph_feed_nested.json", [Missing.handle], 5),
    ("facebook_graph_feed_nested_ascii.json", [.handle], 5),
    ("facebook_graph_comments_stream.json", [.handle], 5),
    ("facebook_graph_no_id_no_from.json", [.handle, .name, .authorID, .hidden, .official], 5),
    ("facebook_webhook.ndjson", [.handle, .likes], 5),
    ("instagram_graph_comments.json", [.name], 5),
    ("youtube_commentThreads.json", [.name, .authorID, .withheldAuthor], 5),
    ("youtube_ytdlp.info.json", [.name, .authorID, .withheldAuthor, .hidden, .time], 5),
    ("threads_conversation.json", [.name, .authorID, .likes], 4),
    ("x_v2_conversation.json", [.hidden, .mentions], 4),
    ("x_v11_statuses.json", [.hidden, .mentions], 4),
    ("mastodon_context.json", [.hidden], 4),
    ("bluesky_getPostThread.json", [.authorID, .handle], 4),
    ("linkedin_comments.json", [.name, .handle, .authorID, .hidden], 4),
    ("wordpress_comments.json", [.handle, .authorID, .official, .likes], 5),
    ("disqus_posts_list.json", [], 5),
    ("discourse_topic.json", [.authorID], 4),
    ("reddit_comments.json", [.name, .authorID], 5),
    ("coral_comments.ndjson", [.name, .handle], 5),
    ("apify_facebook_comments.json", [.handle, .hidden], 5),
  ])
  func `the thread reads the same from`(file: String, missing: [Missing], count: Int) throws {
    let export = try read(file)
    #expect(export.refusals == [])
    #expect(export.failure == nil)
    #expect(export.comments.count == count)
    let keys = Dictionary(
      uniqueKeysWithValues: export.comments.map { ($0.id, key(of: $0.content)) })
    let expected = try expectedLines(Set(missing)).filter { line in
      keys.values.contains { line.hasPrefix("\($0) ") }
    }
    let actual = export.comments.map { line($0, keys, Set(missing)) }
    #expect(actual.sorted() == expected)
    #expect(Set(export.comments.map(\.post)).count == 1)
    #expect(Set(export.comments.map(\.platform)).count == 1)
  }

  @Test(arguments: [
    ("facebook_dyi_comments.json", "the account's own comments", false),
    ("instagram_dyi_post_comments_1.json", "the account's own comments", false),
    ("x_archive_tweets.js", "the account's own posts", false),
    ("facebook_dyi_message_1.json", "", true),
  ])
  func `a personal archive says whose comments it holds`(
    file: String, remark: String, isMessage: Bool
  ) throws {
    let export = try read(file)
    #expect(export.refusals == [])
    #expect(export.failure == nil)
    #expect(export.comments.count == 1)
    let comment = try #require(export.comments.first)
    #expect(
      comment.content.contains(
        isMessage ? "Varför tog ni bort min kommentar? 😠" : "Hej Örjan! Håll en god ton"))
    #expect((comment.visibility == .direct) == isMessage)
    #expect(export.summary.remarks.contains { $0.message.en.contains(remark) } != isMessage)
  }

  @Test(arguments: [
    ("facebook_graph_feed_nested.json", [Incompleteness.nextPage]),
    ("facebook_graph_feed_nested_ascii.json", []),
    ("facebook_graph_comments_stream.json", []),
    ("instagram_graph_comments.json", [.nextPage]),
    ("youtube_commentThreads.json", [.nextPage]),
    ("linkedin_comments.json", []),
    ("reddit_comments.json", [.missingReplies]),
    ("discourse_topic.json", []),
    ("bluesky_getPostThread.json", [.missingReplies]),
    ("disqus_posts_list.json", []),
  ])
  func `signs of further pages are noted`(file: String, expected: [Incompleteness]) throws {
    let export = try read(file)
    #expect(export.summary.incompleteness.sorted() == expected)
  }

  @Test(arguments: 1...7)
  func `reading in pieces and member by member changes nothing`(seed: Int) throws {
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      guard file.hasSuffix(".json") || file.hasSuffix(".ndjson") else { continue }
      let bytes = try contents(file)
      let whole = ReadExport(MemorySource(bytes, name: file))
      let pieces = ReadExport(
        MemorySource(bytes, name: file, chunk: seed * seed),
        limits: JSONStream.Limits(chunk: seed))
      #expect(whole == pieces, "\(file)")
    }
  }

  // MARK: Comparing

  private var folder: String { fixturesFolder + "/Exports/sv" }

  private func contents(_ file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)))
  }

  private func read(_ file: String) throws -> ReadExport {
    ReadExport(
      MemorySource(try contents(file), name: file),
      official: ["100000000000001", "UCexempel", "exempelkoping"])
  }

  private func key(of content: String) -> String {
    let beginnings = ["Äntligen!", "Vilka", "Hej Örjan!", "@orjanek 1", "Kommentar utan"]
    return beginnings.firstIndex { content.contains($0) }.map { "KEY:\($0 + 1)" } ?? content
  }

  private func expectedLines(_ missing: Set<Missing>) throws -> [String] {
    let export = ReadExport(MemorySource(try contents("expected.ndjson"), name: "expected"))
    let keys = Dictionary(uniqueKeysWithValues: export.comments.map { ($0.id, $0.id.text) })
    return export.comments.map { line($0, keys, missing) }
  }

  private func line(
    _ comment: ModKit.Comment, _ keys: [CommentID: String], _ missing: Set<Missing>
  ) -> String {
    var parts = [keys[comment.id] ?? comment.id.text]
    if !missing.contains(.time) { parts.append(comment.published?.description ?? "-") }
    if !missing.contains(.parents) {
      parts.append(comment.inReplyTo.map { keys[$0] ?? $0.text } ?? "-")
    }
    if !missing.contains(.withheldAuthor) || comment.content != "Kommentar utan synlig författare" {
      if !missing.contains(.authorID) { parts.append(comment.author?.id?.text ?? "-") }
      if !missing.contains(.name) { parts.append(comment.author?.name ?? "-") }
      if !missing.contains(.handle) { parts.append(comment.author?.handle ?? "-") }
    }
    if !missing.contains(.official) {
      parts.append(comment.author?.isOfficial == true ? "official" : "visitor")
    }
    if !missing.contains(.likes) { parts.append(comment.counts.likes.map(String.init) ?? "-") }
    if !missing.contains(.hidden) {
      parts.append([.hidden, .held, .removed].contains(comment.state) ? "hidden" : "visible")
    }
    var content = comment.content
    if missing.contains(.mentions), content.hasPrefix("@exempelkoping ") {
      content.removeFirst("@exempelkoping ".count)
    }
    parts.append(content)
    return parts.joined(separator: " | ")
  }
}

/// The folder `Fixtures` of the project.
let fixturesFolder =
  String(
    #filePath.prefix(
      upTo: #filePath.range(of: "/Tests/ModKitTests/")?.lowerBound ?? #filePath.endIndex)
  ) + "/Fixtures"
