import Foundation
import PlacementDomain

/// Why files could not be written; nothing was changed.
public struct AtomicFilesProblem: Error, Hashable, Sendable {
  /// The file or folder.
  public var path: String
  /// Why, and what to do.
  public var reason: Words

  /// One line: `path: cannot be written: reason`.
  public func message(_ language: String) -> String {
    WriteWords.problem(language, ["path": printable(path), "reason": reason(language)])
  }
}

extension AtomicFilesProblem: CustomStringConvertible {
  /// The line in English.
  public var description: String { message("en") }
}

/// A call to the system that failed, by its number.
struct SystemFault: Error {
  let code: Int32

  /// The result of a call, unless it failed.
  @discardableResult
  static func check(_ result: Int32) throws(SystemFault) -> Int32 {
    guard result >= 0 else { throw SystemFault(code: errno) }
    return result
  }

  /// Writes all bytes, however few the system takes at a time.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFault) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemFault(code: count < 0 ? errno : ENOSPC) }
      done += count
    }
  }

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// What it means, and what to do.
  var words: Words {
    switch code {
    case ENOSPC, EDQUOT: WriteWords.diskFull.words
    case EFBIG: WriteWords.tooLarge.words
    case EACCES, EPERM: WriteWords.noRights.words
    case EROFS: WriteWords.readOnly.words
    case ENOTDIR: WriteWords.noFolder.words
    case EISDIR: WriteWords.isFolder.words
    case ENAMETOOLONG: WriteWords.longName.words
    case ENOENT: WriteWords.gone.words
    default: WriteWords.other.words(["reason": String(cString: strerror(code))])
    }
  }
}
