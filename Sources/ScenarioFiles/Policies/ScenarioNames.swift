/// What a scenario's files can say, by name, for those who point to it.
public enum ScenarioNames {
  /// Columns of all tables, with the table's name before them: `homes.sector`.
  public static var columns: Set<String> {
    Set(
      (TableSchema.all + [.stays]).flatMap { schema in
        schema.columns.map { "\(schema.file.dropLast(".csv".count)).\($0.name)" }
      })
  }

  /// Keys of `scenario.yaml`: `policy.weights.school`.
  public static var settings: Set<String> { Set(SettingsKey.all.map(\.path)) }
}
