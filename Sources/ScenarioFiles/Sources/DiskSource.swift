import Foundation

/// Files of the file system.
///
/// Files are opened without waiting and must be regular, so that a pipe in place of a table is an
/// error and not a hang.
public struct DiskSource: FileSource, Sendable {
  /// The file system.
  public init() {}

  /// The bytes of a regular file.
  public func read(_ path: String, limit: Int) -> FileContents {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: return .missing
      case EACCES, EPERM: return .denied
      case ELOOP: return .failed("its links lead in a circle")
      default: return .failed(String(cString: strerror(errno)))
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failed(String(cString: strerror(errno))) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .notAFile }
    guard Int(status.st_size) <= limit else { return .tooLarge }
    return contents(of: descriptor, expecting: Int(status.st_size), limit: limit)
  }

  /// Names in a folder.
  public func list(_ folder: String) -> FolderContents {
    guard let directory = opendir(folder) else {
      switch errno {
      case ENOENT: return .missing
      case EACCES, EPERM: return .denied
      case ENOTDIR: return .notAFolder
      case ELOOP: return .failed("its links lead in a circle")
      default: return .failed(String(cString: strerror(errno)))
      }
    }
    closedir(directory)
    do {
      return .names(try FileManager.default.contentsOfDirectory(atPath: folder).sorted())
    } catch {
      return .failed("its list of files cannot be read")
    }
  }

  /// The absolute path with all links followed.
  public func identity(of folder: String) -> String {
    guard let resolved = realpath(folder, nil) else { return folder }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Reads to the end, in pieces, for a file may grow or shrink meanwhile.
  private func contents(of descriptor: Int32, expecting size: Int, limit: Int) -> FileContents {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = piece.withUnsafeMutableBytes { buffer in
        Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return .bytes(bytes) }
      if count < 0 {
        if errno == EINTR { continue }
        return .failed(String(cString: strerror(errno)))
      }
      bytes.append(contentsOf: piece[..<count])
      if bytes.count > limit { return .tooLarge }
    }
  }
}
