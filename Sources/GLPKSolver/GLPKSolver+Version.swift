import CGLPKShims

extension GLPKSolver {
  /// The solver's name and version, as it stands in a plan's certificate.
  public static var version: String {
    nabolag_glpk_version().map { "GLPK \(String(cString: $0))" } ?? "GLPK"
  }
}
