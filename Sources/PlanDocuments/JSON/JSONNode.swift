/// A JSON value with the place in the text where it begins.
struct JSONNode {
  /// What a value is.
  enum Value {
    case null
    case bool(Bool)
    /// A number as written, so that decimals are read exactly.
    case number(String)
    case text(String)
    case list([JSONNode])
    /// Members in the order of the file; no name twice.
    case members([(name: String, node: JSONNode)])
  }

  /// What it is.
  let value: Value
  /// The line where it begins, from 1.
  let line: Int
}
