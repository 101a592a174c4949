import Foundation

@testable import ModKit

/// A new folder for one test, gone with the last reference.
final class ScratchFolder {
  let path: String
  let files = DurableFiles(LocalFileSystem())

  init() throws {
    let name = "modtool-" + UUID().uuidString
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("scratch folder stays: \(error)")
    }
  }

  /// A path inside.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Every file below `folder` with its content, by path.
  func contents(of folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try files.system.entries(of: self(folder)) {
      let path = folder + "/" + name
      switch try files.system.status(of: self(path))?.kind {
      case .directory: found.merge(try contents(of: path)) { first, _ in first }
      case .regular: found[path] = try files.contents(of: self(path))
      case .symbolicLink, .special, nil: break
      }
    }
    return found
  }
}
