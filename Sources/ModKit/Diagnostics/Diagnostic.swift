/// What went wrong, where, and what to do next: the one shape of every error and warning.
///
///     Diagnostic(.badData, "unknown rule 'profanty'",
///       at: Place(file: "policy.json", line: 14, column: 19), hint: "did you mean 'profanity'?")
///
/// Messages are lower case, without a full stop, and name the thing they are about. Text that
/// comes from input is made safe by the renderer, not here.
public struct Diagnostic: Error, Hashable, Sendable {
  /// Which failure this is, and so which exit code it leads to.
  public var kind: Kind
  /// How serious it is.
  public var severity: Severity
  /// What happened.
  public var message: Bilingual
  /// Where it happened.
  public var place: Place?
  /// What the reader can do about it.
  public var hint: Bilingual?

  /// Describes a problem.
  public init(
    _ kind: Kind, _ message: Bilingual, at place: Place? = nil, hint: Bilingual? = nil,
    severity: Severity = .error
  ) {
    self.kind = kind
    self.severity = severity
    self.message = message
    self.place = place
    self.hint = hint
  }

  /// How serious a diagnostic is.
  public enum Severity: String, Sendable {
    /// Something could not be done.
    case error
    /// Something was done, but the reader should know about a doubt.
    case warning
    /// Information that belongs with what was said before it.
    case note
  }

  /// The failures of `sysexits.h` that modtool tells apart.
  public enum Kind: Int, CaseIterable, Sendable {
    /// The command line is wrong.
    case usage = 64
    /// The input data is wrong or stale.
    case badData = 65
    /// An input file is missing or cannot be opened.
    case missingInput = 66
    /// modtool itself is at fault.
    case internalFault = 70
    /// An output file cannot be created.
    case cannotCreate = 73
    /// Reading or writing failed halfway.
    case inputOutput = 74
    /// Someone else holds the lock; try again.
    case busy = 75
    /// The configuration or a policy is wrong.
    case configuration = 78
  }
}
