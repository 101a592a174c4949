extension PolicyDuration {
  /// The stable name of the arithmetic in machine-readable output, such as `6-weekday-hours` or `at-once`.
  public var ruleID: String {
    guard let count else { return unit }
    return "\(count)-" + (count == 1 ? String(unit.dropLast()) : unit)
  }
}
