import ArgumentParser
import PlanDocuments
import ScenarioFiles

/// `nabolag policies`: what policy papers ask, and what does it.
struct Policies: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the policies ask, clause by clause, and what in the program does it.",
    discussion: """
      Reads every document of a folder, and says where one names something that the program does not have. A scenario \
      takes the profile of one of them with `policy: ../../seeds/alleroed-2023.yaml`; `nabolag compare --profiles` \
      shows what another's would do.
      """)

  @Argument(help: "The folder of policy documents.")
  var folder = PolicyReader.folder

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let read = PolicyReader.read(folder: folder, exists: ServingCatalogue.has)
    for problem in read.problems { Console.remark(problem.description) }
    guard !read.documents.isEmpty else { throw ExitCode.badData }
    if shared.json {
      try Console.result(PolicyJSON.encode(read.documents))
    } else if !shared.quiet {
      try Console.result(
        PolicyList.text(
          read.documents, language: shared.language?.rawValue ?? "en", width: Console.width,
          color: Console.showsColour))
    }
  }
}
