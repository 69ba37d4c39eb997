import Foundation
import Testing

@Suite("Results that cannot be written")
struct OutputTests {
  @Test("into a file are refused in words, and the file stays")
  func outputIsFile() throws {
    let folder = try Folder()
    try folder.write("mine", to: "plan")
    let run = try Command.run("place", Command.alleroed, "-o", folder.path("plan"))
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains(folder.path("plan")))
    #expect(try folder.text("plan") == "mine")
    #expect(folder.names(in: "") == ["plan"])
  }

  @Test("because the model's place is no folder leave no plan either")
  func modelPlaceIsFile() throws {
    let folder = try Folder()
    try folder.write("mine", to: "file")
    let run = try Command.shell(
      "$NABOLAG place $ALLEROED -o plan --write-model file/F.mps", from: folder)
    #expect(run.status == 65 && run.output.isEmpty && !run.errors.isEmpty)
    #expect(folder.names(in: "") == ["file"])
  }

  @Test("because a file may not grow so large leave nothing behind")
  func fileSizeLimit() throws {
    let folder = try Folder()
    // The shell's files of standard output stay below the limit.
    let run = try Command.shell("ulimit -f 8; $NABOLAG place $ALLEROED -q -o plan", from: folder)
    #expect(run.status == 65 && !run.wasKilled, "\(run.status) \(run.errors)")
    #expect(run.errors.contains("plan/plan"))
    #expect(folder.names(in: "").isEmpty)
  }

  @Test(
    "to a full or closed standard output are no crash, and the files are whole",
    arguments: [("> /dev/full", 65), (">&-", 65), ("2>&- </dev/null", 0)])
  func standardOutput(_ place: String, status: Int32) throws {
    let folder = try Folder()
    let run = try Command.shell("exec $NABOLAG place $ALLEROED -o plan \(place)", from: folder)
    #expect(run.status == status && !run.wasKilled, "\(run.errors)")
    #expect(folder.names(in: "plan") == PlaceTests.files)
    #expect(try Command.run("audit", Command.alleroed, folder.path("plan/plan.json")).status == 0)
  }

  @Test("to a reader who leaves early leave the files whole")
  func readerLeaves() throws {
    let folder = try Folder()
    _ = try Command.shell("$NABOLAG place $ALLEROED --json -o plan | head -1", from: folder)
    #expect(folder.names(in: "plan") == PlaceTests.files)
  }

  /// Whether a small disk of its own can be made: as root where the system allows it.
  static let canMount: Bool = {
    guard getuid() == 0, let folder = try? Folder() else { return false }
    let line = "mount -t tmpfs -o size=4k tmpfs . && umount -l \"$PWD\""
    return (try? Command.shell(line, from: folder))?.status == 0
  }()

  @Test("on a full disk leave nothing behind", .enabled(if: canMount, "needs the right to mount"))
  func fullDisk() throws {
    let folder = try Folder()
    let run = try Command.shell(
      """
      mkdir disk && mount -t tmpfs -o size=20k tmpfs disk || exit 1
      $NABOLAG place $ALLEROED -o disk/plan; status=$?
      ls -A disk; umount disk; exit $status
      """, from: folder)
    #expect(run.status == 65 && run.output.isEmpty, "\(run.output)")
    #expect(run.errors.contains("disk/plan"))
  }
}
