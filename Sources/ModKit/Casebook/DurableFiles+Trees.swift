extension DurableFiles {
  /// Removes a folder with everything in it; links are removed, not followed.
  public func removeTree(_ path: String) throws(Diagnostic) {
    for name in try system.entries(of: path) {
      let inner = path + "/" + name
      if try system.status(of: inner)?.kind == .directory {
        try removeTree(inner)
      } else {
        try system.remove(inner, isDirectory: false)
      }
    }
    try system.remove(path, isDirectory: true)
  }
}
