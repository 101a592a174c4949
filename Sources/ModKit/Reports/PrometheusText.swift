/// Writes gauges in the Prometheus text format, for node_exporter's textfile collector.
///
///     var text = PrometheusText()
///     text.gauge("modtool_archive_alarms", "Occasions overdue", [.init(["policy": "uppsala-2022"], 0)])
///     text.text
///
/// No time stamps: the collector sets them. Labels stand in the order given.
public struct PrometheusText {
  /// What was written so far.
  public private(set) var text = ""

  /// One value of a gauge.
  public struct Sample {
    /// Label and value, in order.
    public var labels: KeyValuePairs<String, String>
    /// The number.
    public var value: Int

    /// Pairs labels with a number.
    public init(_ labels: KeyValuePairs<String, String>, _ value: Int) {
      self.labels = labels
      self.value = value
    }
  }

  /// Nothing yet.
  public init() {}

  /// A gauge with its help line and samples; give every label set, those at 0 too.
  public mutating func gauge(_ name: String, _ help: String, _ samples: [Sample]) {
    text += "# HELP \(name) \(PrometheusText.escaped(help, quoting: false))\n"
    text += "# TYPE \(name) gauge\n"
    for sample in samples {
      let labels = sample.labels.map { "\($0)=\"\(PrometheusText.escaped($1, quoting: true))\"" }
      text += name + (labels.isEmpty ? "" : "{" + labels.joined(separator: ",") + "}")
      text += " \(sample.value)\n"
    }
  }

  private static func escaped(_ text: String, quoting: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\"" where quoting: result += "\\\""
      case _ where scalar.properties.generalCategory == .control: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
