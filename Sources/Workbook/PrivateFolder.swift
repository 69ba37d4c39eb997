import Foundation

/// A folder that only this user can read, for the time of some work.
///
/// The library writes to files only, and what it writes may not be for everyone's eyes yet.
enum PrivateFolder {
  static func using<Value>(
    _ body: (_ folder: String) throws(WorkbookProblem) -> Value
  ) throws(WorkbookProblem) -> Value {
    var name = Array((NSTemporaryDirectory() + "/nabolag-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw fault() }
    let folder = name.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }

  static func contents(of path: String) throws(WorkbookProblem) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw .notWritten(error.localizedDescription)
    }
  }

  private static func fault() -> WorkbookProblem { .notWritten(String(cString: strerror(errno))) }
}
