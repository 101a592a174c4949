/// Why a casebook should not lie at `path`: a network share by `mounts` (the lines of `/proc/self/mounts`), or
/// a folder that a synchronising program copies about. Nil when nothing speaks against it.
func storageDoubt(_ path: String, mounts: String) -> Bilingual? {
  var best = (point: "", type: "")
  for line in mounts.split(separator: "\n") {
    let fields = line.split(separator: " ")
    guard fields.count >= 3 else { continue }
    let point = String(fields[1])
    let holds = path == point || path.hasPrefix(point.hasSuffix("/") ? point : point + "/")
    if holds, point.utf8.count >= best.point.utf8.count { best = (point, String(fields[2])) }
  }
  let network = ["nfs", "cifs", "smb", "fuse", "9p", "afs", "davfs", "vboxsf", "glusterfs", "ceph"]
  if network.contains(where: { best.type.hasPrefix($0) }) {
    return Bilingual(
      sv:
        "mappen ligger på en delad disk (\(best.type)), där lås och säker skrivning inte kan litas på",
      en:
        "the folder is on a shared disk (\(best.type)), where locks and durable writes cannot be relied on"
    )
  }
  let lowered = path.lowercased()
  for name in ["onedrive", "dropbox", "google drive", "nextcloud", "icloud", "sharepoint"]
  where lowered.contains(name) {
    return Bilingual(
      sv: "mappen synkroniseras (\(name)); en annan dator kan ändra liggaren",
      en: "the folder is synchronised (\(name)); another computer may change the ledger")
  }
  return nil
}
