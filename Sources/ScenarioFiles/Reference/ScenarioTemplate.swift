/// An empty scenario in which every column is explained.
public enum ScenarioTemplate {
  /// Writes the template into a folder, which is made if it does not exist and must else be empty.
  public static func write(to folder: String) throws {}
}
