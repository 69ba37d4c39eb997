import CZip
import Foundation

/// Writes archives for tests, files stored as they are.
enum ZipFile {
  struct Failure: Error {}

  static func write(_ files: [String: String], to path: String) throws {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else { throw Failure() }
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(text.utf8)
      // libzip frees it when the archive is closed.
      guard let copy = malloc(max(1, bytes.count)) else { throw Failure() }
      bytes.withUnsafeBytes { from in
        if let start = from.baseAddress { copy.copyMemory(from: start, byteCount: bytes.count) }
      }
      let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1)
      let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0, zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) == 0
      else { throw Failure() }
    }
    guard zip_close(archive) == 0 else { throw Failure() }
  }
}
