import Foundation

/// The environment variables of this process.
func processEnvironment() -> [String: String] {
  ProcessInfo.processInfo.environment
}
