/// Where the files of scenarios come from: the file system, or memory in tests.
public protocol FileSource {
  /// The bytes of a file of at most so many bytes.
  func read(_ path: String, limit: Int) -> FileContents
  /// What a folder holds.
  func list(_ folder: String) -> FolderContents
  /// A name that is the same for all paths to the same folder, so that circles are seen.
  func identity(of folder: String) -> String
}

/// What came of reading a file.
public enum FileContents: Sendable {
  /// Its bytes.
  case bytes([UInt8])
  /// There is no such file.
  case missing
  /// No rights to read it.
  case denied
  /// A folder, a pipe or a device.
  case notAFile
  /// More bytes than the limit.
  case tooLarge
  /// Something else, in words.
  case failed(String)
}

/// What came of listing a folder.
public enum FolderContents: Sendable {
  /// Names of all entries, sorted.
  case names([String])
  /// There is no such folder.
  case missing
  /// No rights to list it.
  case denied
  /// Something else than a folder.
  case notAFolder
  /// Something else, in words.
  case failed(String)
}

/// Files held in memory, by path.
public struct MemorySource: FileSource, Sendable {
  /// Contents by path; a folder exists where a path begins with it.
  public var files: [String: [UInt8]]
  /// Paths that nobody may read.
  public var denied: Set<String> = []

  /// A source with these files.
  public init(files: [String: [UInt8]]) {
    self.files = files
  }

  /// The bytes of a file, by its path without `..`.
  public func read(_ path: String, limit: Int) -> FileContents {
    let path = identity(of: path)
    if denied.contains(path) { return .denied }
    if let bytes = files[path] { return bytes.count > limit ? .tooLarge : .bytes(bytes) }
    return files.keys.contains { $0.hasPrefix(path + "/") } ? .notAFile : .missing
  }

  /// The files right in a folder.
  public func list(_ folder: String) -> FolderContents {
    let folder = identity(of: folder)
    if denied.contains(folder) { return .denied }
    if files[folder] != nil { return .notAFolder }
    let inside = files.keys.filter { $0.hasPrefix(folder + "/") }
    if inside.isEmpty { return .missing }
    let names = inside.map { String($0.dropFirst(folder.count + 1).prefix { $0 != "/" }) }
    return .names(Set(names).sorted())
  }

  /// The path without `.` and `..`.
  public func identity(of folder: String) -> String {
    var parts: [Substring] = []
    for part in folder.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (folder.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
