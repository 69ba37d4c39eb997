import Foundation

/// Folders made on the way to a path, so that they can be removed again.
struct NewFolder {
  /// Those that were missing, the outermost first.
  private let made: [String]

  /// Makes a folder and those around it, as far as they are missing.
  static func make(_ folder: String) throws(AtomicFilesProblem) -> NewFolder {
    var missing: [String] = []
    var path = folder
    while !path.isEmpty, path != "/", path != ".", access(path, F_OK) != 0, errno == ENOENT {
      missing.insert(path, at: 0)
      path = URL(fileURLWithPath: path).deletingLastPathComponent().path
    }
    var made: [String] = []
    for folder in missing {
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        let fault = SystemFault(code: errno)
        NewFolder(made: made).remove()
        throw AtomicFilesProblem(path: folder, reason: fault.words)
      }
      made.append(folder)
    }
    guard SystemFault.isFolder(folder.isEmpty ? "." : folder) else {
      let isNoFolder = access(folder, F_OK) == 0 || errno == ENOTDIR
      let fault = SystemFault(code: isNoFolder ? ENOTDIR : errno)
      throw AtomicFilesProblem(path: folder, reason: fault.words)
    }
    return NewFolder(made: made)
  }

  /// Removes the folders again, those that are empty.
  func remove() {
    for folder in made.reversed() { rmdir(folder) }
  }
}
