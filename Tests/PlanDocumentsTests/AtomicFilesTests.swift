import Foundation
import PlacementDomain
import Testing

@testable import PlanDocuments

@Suite("Files written whole or not at all")
struct AtomicFilesTests {
  private final class Folder {
    let path: String

    init() throws {
      path = NSTemporaryDirectory() + "nabolag-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var names: [String] {
      (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
    }

    func content(_ name: String) -> String? {
      FileManager.default.contents(atPath: "\(path)/\(name)").map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  private func problem(_ body: () throws(AtomicFilesProblem) -> Void) -> AtomicFilesProblem? {
    do {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test("files are written into a folder that is made for them, and replaced")
  func written() throws {
    let folder = try Folder()
    let inner = folder.path + "/out/smaastad"
    try AtomicFiles.write([("a.txt", "one"), ("b.txt", "")], to: inner)
    try AtomicFiles.write([("a.txt", "two"), ("c.txt", "æøå")], to: inner)
    #expect(folder.content("out/smaastad/a.txt") == "two")
    #expect(folder.content("out/smaastad/c.txt") == "æøå")
    let names = try FileManager.default.contentsOfDirectory(atPath: inner).sorted()
    #expect(names == ["a.txt", "b.txt", "c.txt"])
    try AtomicFiles.write([("book.xlsx", bytes: [0, 0xFF, 0x80])], to: inner)
    let bytes = FileManager.default.contents(atPath: inner + "/book.xlsx").map(Array.init)
    #expect(bytes == [0, 0xFF, 0x80])
  }

  @Test("a file in the folder's place is told, and nothing is changed")
  func fileInPlace() throws {
    let folder = try Folder()
    try AtomicFiles.write([("out", "a file")], to: folder.path)
    for path in ["/out", "/out/deeper"] {
      let found = problem { () throws(AtomicFilesProblem) in
        try AtomicFiles.write([("a.txt", "one")], to: folder.path + path)
      }
      #expect(found?.message("en").contains("a file stands where a folder is needed") == true)
    }
    #expect(folder.names == ["out"])
    #expect(folder.content("out") == "a file")
  }

  @Test("a disk that fills leaves old files as they were and nothing else")
  func diskFull() throws {
    let folder = try Folder()
    try AtomicFiles.write([("a.txt", "old")], to: folder.path)
    let found = problem { () throws(AtomicFilesProblem) in
      try AtomicFiles.write(
        [("a.txt", Array("new".utf8)), ("b.txt", Array("much".utf8))], to: folder.path,
        with: { bytes, descriptor throws(SystemFault) in
          if bytes.count > 3 { throw SystemFault(code: ENOSPC) }
          try SystemFault.writeAll(bytes, to: descriptor)
        })
    }
    #expect(found?.message("en").contains("b.txt: cannot be written: the disk is full") == true)
    #expect(folder.names == ["a.txt"])
    #expect(folder.content("a.txt") == "old")
  }

  @Test("the system's own full device is told as a full disk")
  func fullDevice() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    #expect(throws: SystemFault.self) { try SystemFault.writeAll([1, 2, 3], to: descriptor) }
    do { try SystemFault.writeAll([1], to: descriptor) } catch { #expect(error.code == ENOSPC) }
  }

  @Test("a folder in a file's place stops all files")
  func folderInPlace() throws {
    let folder = try Folder()
    try AtomicFiles.write([("a.txt", "old")], to: folder.path)
    try AtomicFiles.write([("x", "")], to: folder.path + "/b.txt")
    let found = problem { () throws(AtomicFilesProblem) in
      try AtomicFiles.write([("a.txt", "new"), ("b.txt", "new")], to: folder.path)
    }
    #expect(found?.path.hasSuffix("b.txt") == true)
    #expect(folder.content("a.txt") == "old")
    #expect(folder.names == ["a.txt", "b.txt"])
  }

  @Test("a failure while names are changed brings the old files back")
  func broughtBack() throws {
    let folder = try Folder()
    try AtomicFiles.write([("a.txt", "old")], to: folder.path)
    var count = 0
    let found = problem { () throws(AtomicFilesProblem) in
      try AtomicFiles.write(
        ["a.txt", "b.txt", "c.txt"].map { ($0, Array("new".utf8)) }, to: folder.path,
        with: { bytes, descriptor throws(SystemFault) in
          try SystemFault.writeAll(bytes, to: descriptor)
          count += 1
          // A folder turns up in the place of the last file, after all were looked at.
          if count == 3 { mkdir(folder.path + "/c.txt", 0o777) }
        })
    }
    #expect(found?.path.hasSuffix("c.txt") == true)
    #expect(folder.names == ["a.txt", "c.txt"])
    #expect(folder.content("a.txt") == "old")
  }

  @Test("names that lead elsewhere are refused", arguments: ["", "..", "a/b", "/etc/x"])
  func badNames(name: String) throws {
    let folder = try Folder()
    let found = problem { () throws(AtomicFilesProblem) in
      try AtomicFiles.write([(name, "x")], to: folder.path)
    }
    #expect(found != nil)
    #expect(folder.names.isEmpty)
  }

  @Test("a folder made for files that fail is removed again")
  func folderRemoved() throws {
    let folder = try Folder()
    let found = problem { () throws(AtomicFilesProblem) in
      try AtomicFiles.write([("a/b", "x")], to: folder.path + "/new/deep")
    }
    #expect(found != nil)
    #expect(folder.names.isEmpty)
  }
}
