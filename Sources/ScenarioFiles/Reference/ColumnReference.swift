/// The reference of all files, columns and settings.
public enum ColumnReference {
  /// The reference as a page of Markdown.
  public static func markdown() -> String { "" }
}
