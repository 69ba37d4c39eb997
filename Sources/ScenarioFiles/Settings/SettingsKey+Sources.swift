import PlacementDomain

extension SettingsKey {
  /// Where the value of each key comes from, by its path: what the file says of it, or the default's basis.
  static func sources(of entries: [String: SettingsFile.Entry]) -> [String: SettingSource] {
    Dictionary(
      uniqueKeysWithValues: all.map { key in
        if let entry = entries[key.path] {
          return (key.path, SettingSource(isWritten: true, basis: entry.comment ?? ""))
        }
        let basis = [key.basis, key.mark.isEmpty ? "" : "(\(key.mark))"]
        return (
          key.path,
          SettingSource(
            isWritten: false, basis: basis.filter { !$0.isEmpty }.joined(separator: " "))
        )
      })
  }
}
