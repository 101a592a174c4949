/// The first member of the object at `container`, which reaches to the entry `end`, whose name an earlier member
/// has too.
///
/// Objects of everyday size cost no allocation: names are compared only where sixteen bits about them agree.
/// Complexity: O(members) on average, O(members · log members) for objects of more than 64 members.
func findDuplicateName(
  _ bytes: Span<UInt8>, _ entries: JSONTape, in container: Int, end: Int
) -> JSONError? {
  var seen = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
  var count = 0
  var key = container + 1
  while key < end {
    count += 1
    if count > 64 || entries[key].hasEscapes {
      return findDuplicateByText(bytes, entries, in: container, end: end)
    }
    let fingerprint = entries[key].fingerprint
    let bit: UInt64 = 1 << UInt64(fingerprint & 63)
    let known: Bool
    switch (fingerprint >> 6) & 3 {
    case 0: (known, seen.0) = (seen.0 & bit != 0, seen.0 | bit)
    case 1: (known, seen.1) = (seen.1 & bit != 0, seen.1 | bit)
    case 2: (known, seen.2) = (seen.2 & bit != 0, seen.2 | bit)
    default: (known, seen.3) = (seen.3 & bit != 0, seen.3 | bit)
    }
    if known {
      var earlier = container + 1
      while earlier < key {
        if entries[earlier].fingerprint == fingerprint, sameBytes(bytes, entries, earlier, key) {
          return duplicateError(bytes, entries, key)
        }
        earlier = entries[earlier + 1].next
      }
    }
    key = entries[key + 1].next
  }
  return nil
}

private func findDuplicateByText(
  _ bytes: Span<UInt8>, _ entries: JSONTape, in container: Int, end: Int
) -> JSONError? {
  var seen = Set<String>()
  var key = container + 1
  while key < end {
    guard seen.insert(name(bytes, entries[key])).inserted else {
      return duplicateError(bytes, entries, key)
    }
    key = entries[key + 1].next
  }
  return nil
}

private func duplicateError(
  _ bytes: Span<UInt8>, _ entries: JSONTape, _ key: Int
) -> JSONError {
  JSONError(.duplicateName(name(bytes, entries[key])), at: entries[key].start - 1)
}

private func name(_ bytes: Span<UInt8>, _ entry: JSONEntry) -> String {
  decodeJSONString(bytes.extracting(entry.start..<entry.end), hasEscapes: entry.hasEscapes)
}

private func sameBytes(
  _ bytes: Span<UInt8>, _ entries: JSONTape, _ left: Int, _ right: Int
) -> Bool {
  let start = entries[left].start
  let other = entries[right].start
  let length = entries[left].end - start
  guard length == entries[right].end - other else { return false }
  for step in 0..<length where bytes[start + step] != bytes[other + step] { return false }
  return true
}
