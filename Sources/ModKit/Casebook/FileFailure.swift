import Glibc

/// What was being done to a file when it failed.
enum FileTask: CaseIterable {
  case opening
  case creating
  case closing
  case reading
  case writing
  case cutting
  case synchronizing
  case renaming
  case removing
  case examining
  case locking

  fileprivate var phrase: Bilingual {
    switch self {
    case .opening: Bilingual(sv: "kan inte öppna", en: "cannot open")
    case .creating: Bilingual(sv: "kan inte skapa", en: "cannot create")
    case .closing: Bilingual(sv: "kan inte stänga", en: "cannot close")
    case .reading: Bilingual(sv: "kan inte läsa", en: "cannot read")
    case .writing: Bilingual(sv: "kan inte skriva", en: "cannot write")
    case .cutting: Bilingual(sv: "kan inte korta", en: "cannot shorten")
    case .synchronizing: Bilingual(sv: "kan inte säkra på disk", en: "cannot synchronise")
    case .renaming: Bilingual(sv: "kan inte byta namn till", en: "cannot rename to")
    case .removing: Bilingual(sv: "kan inte ta bort", en: "cannot remove")
    case .examining: Bilingual(sv: "kan inte undersöka", en: "cannot examine")
    case .locking: Bilingual(sv: "kan inte låsa", en: "cannot lock")
    }
  }
}

extension OpenMode {
  var failedTask: FileTask {
    switch self {
    case .createNew: .creating
    case .read, .append, .directory, .lock: .opening
    }
  }

  var failureKind: Diagnostic.Kind {
    switch self {
    case .createNew, .lock: .cannotCreate
    case .read, .append, .directory: .missingInput
    }
  }
}

/// The diagnostic for a system call that failed on `path` with `code`.
func fileFailure(
  _ kind: Diagnostic.Kind, _ task: FileTask, _ path: String, _ code: Int32
) -> Diagnostic {
  let phrase = task.phrase
  let reason = fileFailureReason(code)
  return Diagnostic(
    kind,
    Bilingual(
      sv: "\(phrase.sv) '\(path)': \(reason.sv)", en: "\(phrase.en) '\(path)': \(reason.en)"))
}

/// The failures people meet in words, the others by the system's own text.
private func fileFailureReason(_ code: Int32) -> Bilingual {
  switch code {
  case ENOENT: Bilingual(sv: "finns inte", en: "it does not exist")
  case EEXIST: Bilingual(sv: "finns redan", en: "it exists already")
  case EACCES, EPERM: Bilingual(sv: "åtkomst nekas", en: "permission denied")
  case ENOSPC, EDQUOT: Bilingual(sv: "disken är full", en: "the disk is full")
  case EROFS: Bilingual(sv: "disken är skrivskyddad", en: "the file system is read-only")
  case ELOOP: Bilingual(sv: "är en symbolisk länk", en: "it is a symbolic link")
  case EIO: Bilingual(sv: "disken svarar med fel", en: "the storage reports an error")
  case ENAMETOOLONG: Bilingual(sv: "namnet är för långt", en: "the name is too long")
  case EISDIR: Bilingual(sv: "är en katalog", en: "it is a directory")
  case ENOTDIR: Bilingual(sv: "är ingen katalog", en: "it is not a directory")
  default:
    Bilingual(stringLiteral: unsafe String(cString: strerror(code)) + " (errno \(code))")
  }
}
