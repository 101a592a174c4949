import ModKit
import Testing

@Suite struct DecisionTests {
  @Test func `a log is read line by line and written back the same`() throws {
    let log = """
      {"id":"a:1","decision":"remove","rules":["threat","profanity"],"by":"A. Ek","at":"2026-03-02T09:10:00Z","note":"hot"}

      {"id":"a:2","decision":"minor","rules":[],"by":null,"at":null,"note":null}
      """
    let decisions = try Decision.readLog(Array(log.utf8), name: "log")
    var writer = JSONWriter()
    for decision in decisions {
      decision.write(to: &writer)
      writer.newline()
    }
    #expect(writer.text == log.split(separator: "\n").joined(separator: "\n") + "\n")
  }

  @Test(arguments: [
    (
      #"{"id":"a","decision":"removed"}"#,
      "log:2:22 unknown decision 'removed' did you mean 'remove'?"
    ),
    (
      #"{"id":"a","decision":"keep","rules":["x"]}"#,
      "log:2:38 expected a rule code, found a string "
    ),
    (#"{"decision":"keep"}"#, "log:2:1 the member 'id' is missing "),
    (#"{"id":"a","decision":"keep","at":"igår"}"#, "log:2:34 invalid time 'igår' "),
    (#"{"id":"a","decision":"keep","bye":1}"#, "log:2:35 unknown member 'bye' did you mean 'by'?"),
  ])
  func `a line that is no decision is refused with its place`(line: String, expected: String) {
    var actual = "read"
    do throws(Diagnostic) {
      _ = try Decision.readLog(Array(("\n" + line).utf8), name: "log")
    } catch {
      let place = error.place
      actual = "\(place?.file ?? ""):\(place?.line ?? 0):\(place?.column ?? 0) "
      actual += error.message.en + " " + (error.hint?.en ?? "")
    }
    #expect(actual == expected)
  }
}
