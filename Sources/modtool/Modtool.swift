import Glibc

/// The program: hands the process's command line and world to the driver.
@main
enum Modtool {
  /// The version that every machine-readable output names.
  static let version = "0.1.0"

  static func main() {
    let code = Driver(world: .process()).run(Array(CommandLine.arguments.dropFirst()))
    exit(code.rawValue)
  }
}
