// Only C calls GLPK; a Swift file has to import its module for the library to be linked.
private import CGLPK
import CGLPKShims

extension GLPKSolver {
  /// The version of GLPK that is linked in, as "5.0".
  public static var version: String {
    String(cString: nabolag_glpk_version())
  }
}
