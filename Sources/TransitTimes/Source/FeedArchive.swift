import CZip
import Foundation

/// A ZIP archive with the files of a feed, unpacked by libzip as they are read.
///
/// libzip reads archives above 4 GB and checks each file's checksum at its end.
final class FeedArchive: FeedSource {
  let path: String
  private let archive: OpaquePointer

  init(_ path: String) throws(FeedProblem) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw FeedProblem(
        file: path,
        message:
          "this is no ZIP archive that can be read: \(String(cString: zip_error_strerror(&error)))",
        advice: "fetch the feed again, or unpack it and give the folder")
    }
    self.path = path
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  func holds(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  /// The folder inside the archive that holds a file, if the files are not at its root.
  func folder(holding name: String) -> String? {
    let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NODIR))
    guard index >= 0, let found = zip_get_name(archive, zip_uint64_t(index), 0) else { return nil }
    return String(String(cString: found).dropLast(name.count + 1))
  }

  func open(_ name: String) throws(FeedProblem) -> any ByteStream {
    var status = zip_stat_t()
    guard zip_stat(archive, name, 0, &status) == 0, let file = zip_fopen(archive, name, 0) else {
      throw FeedProblem(
        file: self.file(name),
        message: "the file cannot be unpacked: \(String(cString: zip_strerror(archive)))",
        advice: "unpack the archive and give the folder")
    }
    return PackedStream(file, size: Int(clamping: status.size), name: self.file(name), in: self)
  }
}

/// The bytes of a file in an archive.
private final class PackedStream: ByteStream {
  let size: Int
  private let file: OpaquePointer
  private let name: String
  /// Kept open while its file is read.
  private let archive: FeedArchive

  init(_ file: OpaquePointer, size: Int, name: String, in archive: FeedArchive) {
    self.file = file
    self.size = size
    self.name = name
    self.archive = archive
  }

  deinit { zip_fclose(file) }

  func read(into room: UnsafeMutableRawBufferPointer) throws(FeedProblem) -> Int {
    let count = zip_fread(file, room.baseAddress, zip_uint64_t(room.count))
    guard count >= 0 else {
      throw FeedProblem(
        file: name,
        message: "the archive is damaged: \(String(cString: zip_file_strerror(file)))",
        advice: "fetch the feed again")
    }
    return Int(count)
  }
}
