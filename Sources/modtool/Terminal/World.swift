import Glibc
import ModKit

/// Everything a command may touch outside itself: streams, clock, environment.
struct World {
  /// Data goes here.
  var output: Output
  /// Talk goes here: errors, warnings, progress, counts.
  var talk: Output
  /// The environment variables.
  var environment: [String: String]
  /// The current instant; `--now` replaces it.
  var clock: () -> Timestamp
  /// The descriptor standard input is read from.
  var inputDescriptor: Int32
  /// How much can be worked on at the same time.
  var processors = 1
  /// Runs another program and answers its exit status.
  var runProgram: (ChildProgram, Bool) throws(Diagnostic) -> Int32 = {
    (program, showsErrors) throws(Diagnostic) in try program.run(showsErrors: showsErrors)
  }

  /// The process's own world.
  static func process() -> World {
    World(
      output: Output(descriptor: STDOUT_FILENO), talk: Output(descriptor: STDERR_FILENO),
      environment: processEnvironment(), clock: systemClock, inputDescriptor: STDIN_FILENO,
      processors: processorCount())
  }

  /// The language the environment asks for: Swedish for a `sv` locale, else English.
  var localeLanguage: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return value.lowercased().hasPrefix("sv") ? .swedish : .english
    }
    return .english
  }
}

/// The environment variables modtool reads, and no others.
private let readVariables = [
  "LANG", "LC_ALL", "LC_MESSAGES", "MODTOOL_CONFIG", "NO_COLOR", "PATH", "COLUMNS", "USER",
  "TMPDIR",
]

private func processEnvironment() -> [String: String] {
  var environment: [String: String] = [:]
  for name in readVariables {
    guard let value = unsafe getenv(name) else { continue }
    environment[name] = unsafe String(cString: value)
  }
  return environment
}

private func systemClock() -> Timestamp {
  Timestamp(secondsSince1970: Glibc.time(nil))
}

/// The processors the system has, at most eight: more would wait for the reader.
private func processorCount() -> Int {
  min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 8)
}
