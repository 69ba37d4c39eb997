/// Puts the rows of scenarios that extend each other together.
struct TableMerge {
  let source: any FileSource
  let log: ProblemLog

  /// The table of a chain of layers, the last base first.
  func table(_ schema: TableSchema, of layers: [ScenarioLayer]) -> Table {
    let folder = layers.last?.folder ?? ""
    var table = Table(schema: schema, path: folder + "/" + schema.file)
    var positions: [[String]: Int] = [:]
    for (depth, layer) in layers.enumerated() where layer.names.contains(schema.file) {
      let path = layer.folder + "/" + schema.file
      guard let bytes = FileReading.bytes(path, source, TableFile.byteLimit, log) else {
        table.isFound = true
        table.isWhole = false
        continue
      }
      let isBase = layer.settings.base == nil && layer.settings.isRead
      let file = TableFile(schema: schema, path: path, log: log, isComplete: isBase)
      let contents = file.contents(of: bytes)
      table.isFound = true
      table.isWhole = table.isWhole && contents.isWhole
      table.reported.formUnion(contents.missing)
      add(contents.rows, of: depth, to: &table, &positions, extends: !isBase)
    }
    table.rows.removeAll { $0.cells.isEmpty }
    return table
  }

  private func add(
    _ rows: [Row], of depth: Int, to table: inout Table, _ positions: inout [[String]: Int],
    extends: Bool
  ) {
    let schema = table.schema
    let keys = schema.key.compactMap { schema.position[$0] }
    var here: [[String]: Row] = [:]
    for var row in rows {
      row.layer = depth
      let key = keys.map { WordText.normal(row.cells[$0].text) }
      let spot = keys.first.map { row.cells[$0].spot } ?? row.spot
      let isWhole = !key.contains("")
      if isWhole, let first = here[key] {
        reportDuplicate(schema, key, spot, first: first.spot)
        continue
      }
      if isWhole { here[key] = row }
      if removes(row, schema, extends: extends) {
        if let position = positions.removeValue(forKey: key) {
          table.rows[position].layer = depth
          table.removed.append(table.rows[position])
          table.rows[position].cells = []
        } else if extends {
          let known = schema.isPrivate ? [] : positions.keys.map { $0.joined(separator: " ") }
          log.report(
            at: spot, "there is no such \(schema.row) to remove",
            log.didYouMean(
              key.joined(separator: " "), among: known, else: "take the row out"))
        }
        continue
      }
      if isWhole, let position = positions[key] {
        override(&table.rows[position], by: row, schema)
      } else {
        if isWhole { positions[key] = table.rows.count }
        table.rows.append(row)
      }
    }
  }

  private func override(_ old: inout Row, by new: Row, _ schema: TableSchema) {
    func isFilled(_ name: String) -> Bool {
      schema.position[name].map { !new.cells[$0].text.isEmpty } ?? false
    }
    func clear(_ names: [String]) {
      for name in names {
        if let position = schema.position[name] { old.cells[position].text = "" }
      }
    }
    if isFilled("easting") || isFilled("northing") { clear(["lat", "lon"]) }
    if isFilled("lat") || isFilled("lon") { clear(["easting", "northing"]) }
    for (position, cell) in new.cells.enumerated() where !cell.text.isEmpty {
      old.cells[position] = cell
    }
    old.layer = new.layer
  }

  private func removes(_ row: Row, _ schema: TableSchema, extends: Bool) -> Bool {
    guard let position = schema.position["remove"] else { return false }
    let cell = row.cells[position]
    guard !cell.text.isEmpty else { return false }
    guard let flag = WordText.yesNo(cell.text) else {
      log.report(at: cell.spot, "the value of `remove` is not yes or no", "write yes or no")
      return false
    }
    if flag, !extends {
      log.report(
        at: cell.spot, "a row is removed in a scenario that extends no other",
        "take the row out instead")
    }
    return flag
  }

  private func reportDuplicate(
    _ schema: TableSchema, _ key: [String], _ spot: Spot, first: Spot
  ) {
    let name = schema.isPrivate ? "" : " `\(shown(key.joined(separator: " ")))`"
    log.report(
      at: spot,
      "the \(schema.row)\(name) stands already in line \(log.place(of: first).line)",
      schema.key == ["id"] ? "give each row an id of its own" : "take one of the rows out")
  }
}

/// Reads the bytes of a file, or reports why it cannot be read.
enum FileReading {
  /// The bytes; nil after a report.
  static func bytes(
    _ path: String, _ source: any FileSource, _ limit: Int, _ log: ProblemLog
  ) -> [UInt8]? {
    switch source.read(path, limit: limit) {
    case .bytes(let bytes): return bytes
    case .missing: log.report(file: path, "the file is missing", "add it")
    case .denied:
      log.report(file: path, "no rights to read the file", "ask for the right to read it")
    case .notAFile:
      log.report(file: path, "this is not a file", "put a file of this name in its place")
    case .tooLarge:
      log.report(
        file: path, "the file is larger than \(limit >> 20) MiB",
        "take out what this scenario does not need")
    case .failed(let reason):
      log.report(file: path, "the file cannot be read, \(reason)", "look at the file")
    }
    return nil
  }
}
