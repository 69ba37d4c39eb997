extension Town {
  /// The text of `homes.csv`.
  var homeTable: CSVTable {
    var table = CSVTable([
      "id", "site", "lat", "lon", "district", "sector", "letting", "places", "bedrooms", "area",
      "own_bathroom", "step_free", "quiet", "tenure", "from", "to", "rent", "vulnerable_area",
      "minors_allowed", "option",
    ])
    for home in homes {
      var row = home.site.point.cells
      row["id"] = home.id
      row["site"] = home.site.id
      row["district"] = home.site.district
      row["sector"] = home.site.sector.rawValue
      row["letting"] = home.letting.rawValue
      row["places"] = "\(home.layout.places)"
      row["bedrooms"] = "\(home.layout.rooms)"
      row["area"] = "\(home.layout.area)"
      row["own_bathroom"] = yesNo(home.hasBathroom)
      row["step_free"] = yesNo(home.isStepFree)
      row["quiet"] = yesNo(home.site.isQuiet)
      row["tenure"] = home.isPermanent ? "permanent" : "temporary"
      row["from"] = home.from
      row["to"] = home.to
      row["rent"] = home.rent.map { "\($0)" }
      row["vulnerable_area"] = yesNo(home.site.isVulnerable)
      row["minors_allowed"] = yesNo(home.takesMinors)
      row["option"] = home.option
      table.add(row)
    }
    return table
  }

  /// The text of `options.csv`.
  var optionTable: CSVTable {
    var table = CSVTable([
      "id", "name", "kind", "site", "lat", "lon", "district", "modules", "max_modules",
      "lead_days", "set_up_cost", "monthly_cost", "take_down_cost", "permit_end", "replaces",
    ])
    for option in options {
      var row = option.point.cells
      row["id"] = option.id
      row["name"] = option.name
      row["kind"] = option.kind.rawValue
      row["site"] = option.site
      row["district"] = option.district
      row["modules"] = option.modules.joined(separator: " ")
      row["max_modules"] = option.maxModules > 0 ? "\(option.maxModules)" : nil
      row["lead_days"] = "\(option.leadDays)"
      row["set_up_cost"] = "\(option.setUpCost)"
      row["monthly_cost"] = "\(option.monthlyCost)"
      row["take_down_cost"] = "\(option.takeDownCost)"
      row["permit_end"] = option.permitEnd
      row["replaces"] = option.replaces.joined(separator: " ")
      table.add(row)
    }
    return table
  }

  /// The text of `modules.csv`.
  var moduleTable: CSVTable {
    var table = CSVTable([
      "id", "name", "homes", "letting", "places", "bedrooms", "area", "own_bathroom", "step_free",
      "quiet", "set_up_cost", "monthly_cost", "take_down_cost",
    ])
    for type in ModuleType.all {
      table.add([
        "id": type.id, "name": type.name, "homes": "\(type.homes)", "letting": "one",
        "places": "\(type.layout.places)", "bedrooms": "\(type.layout.rooms)",
        "area": "\(type.layout.area)", "own_bathroom": yesNo(type.hasBathroom),
        "step_free": "yes", "quiet": "no", "set_up_cost": "\(type.setUpCost)",
        "monthly_cost": "\(type.monthlyCost)", "take_down_cost": "\(type.takeDownCost)",
      ])
    }
    return table
  }
}
