import Foundation
import PlacementDomain

/// Writes files together: whole, or not at all.
///
/// Everything is first written beside its final name and flushed to the disk; only then are the names
/// changed. When something fails, the files that were there before stand as before and nothing is
/// left behind.
public struct AtomicFiles {
  /// Writes a file's bytes in full.
  typealias Writer = (_ bytes: [UInt8], _ descriptor: Int32) throws(SystemFault) -> Void

  private let folder: String
  private let write: Writer
  /// Temporary names that exist.
  private var partial: [String] = []
  /// Second names of files that are being replaced.
  private var kept: [(name: String, backup: String)] = []
  /// New names that had no file before.
  private var added: [String] = []

  /// Writes all files into a folder, which is made if it is missing.
  ///
  /// - Parameters:
  ///   - files: plain names and contents; a name may stand once.
  ///   - folder: the folder's path.
  public static func write(
    _ files: [(name: String, content: String)], to folder: String
  ) throws(AtomicFilesProblem) {
    try write(files.map { ($0.name, bytes: Array($0.content.utf8)) }, to: folder)
  }

  /// Writes all files into a folder as texts are written, of bytes that need not be text.
  public static func write(
    _ files: [(name: String, bytes: [UInt8])], to folder: String
  ) throws(AtomicFilesProblem) {
    try write(
      files, to: folder,
      with: { bytes, descriptor throws(SystemFault) in
        try SystemFault.writeAll(bytes, to: descriptor)
      })
  }

  /// Writes all files with a writer of one's own.
  static func write(
    _ files: [(name: String, bytes: [UInt8])], to folder: String, with writer: @escaping Writer
  ) throws(AtomicFilesProblem) {
    let made = try NewFolder.make(folder)
    var run = AtomicFiles(folder: folder, write: writer)
    do {
      try run.stage(files)
      try run.exchange(files.map(\.name))
    } catch {
      run.undo()
      made.remove()
      throw error
    }
    run.finish()
  }

  private init(folder: String, write: @escaping Writer) {
    self.folder = folder
    self.write = write
  }

  private func path(_ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private func temporary(_ name: String, _ ending: String) -> String {
    path(".\(name).\(getpid()).\(ending)")
  }

  private mutating func stage(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws(AtomicFilesProblem) {
    var names: Set<String> = []
    for file in files {
      guard names.insert(file.name).inserted, !file.name.isEmpty, file.name != ".",
        file.name != "..", !file.name.contains("/"), !file.name.utf8.contains(0)
      else { throw AtomicFilesProblem(path: path(file.name), reason: WriteWords.badName.words) }
      if SystemFault.isFolder(path(file.name)) {
        throw AtomicFilesProblem(path: path(file.name), reason: WriteWords.isFolder.words)
      }
      let name = temporary(file.name, "partial")
      do {
        unlink(name)
        let descriptor = try SystemFault.check(
          open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
        partial.append(name)
        defer { close(descriptor) }
        try write(file.bytes, descriptor)
        try SystemFault.check(fsync(descriptor))
      } catch {
        throw AtomicFilesProblem(path: path(file.name), reason: error.words)
      }
    }
  }

  private mutating func exchange(_ names: [String]) throws(AtomicFilesProblem) {
    for name in names {
      let backup = temporary(name, "before")
      unlink(backup)
      do {
        if access(path(name), F_OK) == 0 {
          // Some file systems know no second names; then there is no way back, but still no half file.
          if link(path(name), backup) == 0 { kept.append((name, backup)) }
        } else {
          added.append(name)
        }
        try SystemFault.check(rename(temporary(name, "partial"), path(name)))
      } catch {
        throw AtomicFilesProblem(path: path(name), reason: error.words)
      }
    }
  }

  private func undo() {
    for name in partial { unlink(name) }
    for (name, backup) in kept {
      // Two names of one file: renaming one to the other would leave both.
      rename(backup, path(name))
      unlink(backup)
    }
    for name in added { unlink(path(name)) }
  }

  private func finish() {
    for (_, backup) in kept { unlink(backup) }
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
