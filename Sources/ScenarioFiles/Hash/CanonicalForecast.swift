import PlacementDomain

extension CanonicalText {
  /// All values of the tables behind a forecast.
  mutating func write(_ tables: ForecastTables) {
    for year in tables.quotas {
      begin("quota")
      write(year.year)
      for number in [year.firstFigure, year.lastFigure, year.placed, year.quota] { write(number) }
      write(year.edition.rawValue)
      write(year.reunified)
      write(year.ownReunified)
    }
    for type in tables.types {
      begin("arrival")
      write(type.id)
      write(type.ages.map(String.init))
      write(type.weight)
      write(type.specialWeight)
      write(type.sharingGroup)
      write(type.wouldShareIn)
      write(type.needs)
      write(type.isSponsor)
    }
    for month in tables.surges {
      begin("surge")
      write(month.surge)
      write(month.month)
      write(month.persons)
      write(month.isSpecial)
    }
    for row in tables.variants { write(row) }
  }

  private mutating func write(_ row: VariantRow) {
    begin("variant")
    write([row.id, row.name])
    write(row.movingOn)
    write(row.hostingPercent)
    write(row.sharingPercent)
    for opening in row.openings {
      begin("opening")
      write(opening.option)
      write(opening.module)
      write(opening.count)
    }
    write(row.surge)
    write(row.surgeFrom)
  }
}
