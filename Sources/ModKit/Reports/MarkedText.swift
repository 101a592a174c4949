/// How evidence is marked in a text.
public struct SpanMarks: Sendable {
  /// What stands before a span.
  public var open: String
  /// What stands after it.
  public var close: String

  /// Marks with `open` and `close`.
  public init(open: String, close: String) {
    self.open = open
    self.close = close
  }

  /// `⟦ ⟧`, which need no colour.
  public static let brackets = SpanMarks(open: "⟦", close: "⟧")
}

/// `text` with `marks` around `spans`, made safe by `escape`; spans are scalar offsets, ascending or not.
/// Complexity: O(n + s log s).
public func marked(
  _ text: String, spans: [Range<Int>], marks: SpanMarks, escape: (String) -> String
) -> String {
  let scalars = Array(text.unicodeScalars)
  var result = ""
  var position = 0
  for span in union(spans, within: scalars.count) {
    result += escape(string(scalars[position..<span.lowerBound]))
    result += marks.open + escape(string(scalars[span])) + marks.close
    position = span.upperBound
  }
  return result + escape(string(scalars[position...]))
}

/// The scalars of `text` in `range`, as text; what lies outside the text is left out.
public func excerpt(of text: String, _ range: Range<Int>) -> String {
  let scalars = text.unicodeScalars
  return string(scalars.dropFirst(range.lowerBound).prefix(range.count))
}

/// Many parts of one text, each cut out without counting from the beginning.
///
///     TextExcerpts("Du är en idiot")[9..<14]   // "idiot"
///
/// Ranges are scalar offsets; what lies outside the text is left out. Complexity: O(n) once, then O(length of the part).
struct TextExcerpts {
  private static let stride = 256
  private let scalars: String.UnicodeScalarView
  /// The index of every 256th scalar.
  private var places: [String.Index] = []

  init(_ text: String) {
    scalars = text.unicodeScalars
    var count = 0
    for index in scalars.indices {
      if count.isMultiple(of: TextExcerpts.stride) { places.append(index) }
      count += 1
    }
  }

  subscript(range: Range<Int>) -> String {
    let place = range.lowerBound / TextExcerpts.stride
    guard place < places.count else { return "" }
    let rest = scalars[places[place]...].dropFirst(range.lowerBound % TextExcerpts.stride)
    return string(rest.prefix(range.count))
  }
}

private func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}

private func union(_ spans: [Range<Int>], within count: Int) -> [Range<Int>] {
  var result: [Range<Int>] = []
  for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    let clamped = span.clamped(to: 0..<count)
    if clamped.isEmpty { continue }
    if let last = result.last, clamped.lowerBound <= last.upperBound {
      result[result.count - 1] = last.lowerBound..<max(last.upperBound, clamped.upperBound)
    } else {
      result.append(clamped)
    }
  }
  return result
}
