import Foundation

/// Where the files of a feed are: a folder or a ZIP archive.
protocol FeedSource {
  /// The path as the user gave it.
  var path: String { get }
  /// Whether there is a file of this name.
  func holds(_ name: String) -> Bool
  /// The bytes of a file.
  func open(_ name: String) throws(FeedProblem) -> any ByteStream
}

extension FeedSource {
  /// A file as problems name it.
  func file(_ name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }
}

/// Bytes that come one portion after the other.
protocol ByteStream: AnyObject {
  /// How many bytes there are in all.
  var size: Int { get }
  /// Reads at most as many bytes as there is room for; none at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws(FeedProblem) -> Int
}

/// A folder with the files of a feed.
struct FeedFolder: FeedSource {
  let path: String

  func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }

  func open(_ name: String) throws(FeedProblem) -> any ByteStream { try DiskStream(file(name)) }
}

/// The bytes of a file on disk.
private final class DiskStream: ByteStream {
  let size: Int
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(FeedProblem) {
    self.path = path
    descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      throw DiskStream.problem(path)
    }
    size = Int(status.st_size)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func read(into room: UnsafeMutableRawBufferPointer) throws(FeedProblem) -> Int {
    while true {
      let count = Foundation.read(descriptor, room.baseAddress, room.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw DiskStream.problem(path) }
    }
  }

  private static func problem(_ path: String) -> FeedProblem {
    FeedProblem(
      file: path, message: "the file cannot be read: \(String(cString: strerror(errno)))",
      advice: "check its rights and that it is a file")
  }
}
