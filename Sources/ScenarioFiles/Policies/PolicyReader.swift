import PlacementDomain

/// Reads policy papers, or says everything that is wrong with them.
public struct PolicyReader {
  /// The folder of policy papers, seen from that of the scenarios' folder.
  public static let folder = "seeds"

  /// A name of something that serves a clause.
  struct Spot: Hashable {
    let clause: String
    let serving: Serving
  }

  /// What was read: documents if nothing was wrong, and everything that was.
  public struct Result: Sendable {
    /// The documents, by name; empty if there is any error.
    public var documents: [PolicyDocument]
    /// All problems, sorted by file, line and column.
    public var problems: [Problem]
  }

  private let source: any FileSource
  private let log = ProblemLog()

  private init(source: any FileSource) { self.source = source }

  /// Reads every document of a folder.
  ///
  /// - Parameter exists: Whether the program has what a document names; a name that it does not have is an error.
  public static func read(
    folder: String, from source: any FileSource = DiskSource(),
    exists: (Serving) -> Bool = { _ in true }
  ) -> Result {
    let reader = PolicyReader(source: source)
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    switch source.list(folder) {
    case .names(let names):
      let files = names.filter { $0.hasSuffix(".yaml") }
      if files.isEmpty {
        reader.log.report(
          file: folder, "there is no policy document here", "name the folder that holds them")
      }
      return reader.result(files.map { "\(folder)/\($0)" }, folder, exists)
    case .missing:
      reader.log.report(
        file: folder, "there is no such folder",
        "run from the folder that holds seeds/, or name the folder of the policy documents")
    default:
      reader.log.report(
        file: folder, "the folder cannot be read", "name the folder of the policy documents")
    }
    return Result(documents: [], problems: reader.log.listing(folder: folder))
  }

  /// Reads some documents, in the order in which they are named.
  public static func read(
    files: [String], from source: any FileSource = DiskSource()
  ) -> Result {
    PolicyReader(source: source).result(files, files.first ?? "", { _ in true })
  }

  private func result(_ files: [String], _ folder: String, _ exists: (Serving) -> Bool) -> Result {
    let documents = files.map { document(at: $0, exists) }
    return Result(
      documents: log.hasErrors ? [] : documents, problems: log.listing(folder: folder))
  }

  private func document(at path: String, _ exists: (Serving) -> Bool) -> PolicyDocument {
    let file = PolicyFile(path: path, reading: source, log: log)
    var document = file.document
    document.profile = SettingsBuilder(log: log).policy(of: file.entries)
    for clause in document.clauses {
      for serving in clause.servedBy where !exists(serving) {
        let place = file.places[Spot(clause: clause.id, serving: serving)] ?? .init()
        log.report(
          file: path, line: place.line, column: place.column,
          "the program has no \(serving.kind.rawValue) `\(shown(serving.name))`",
          "name something that it has")
      }
    }
    return document
  }
}
