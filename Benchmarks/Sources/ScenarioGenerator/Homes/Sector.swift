/// Who owns or runs a home, as the scenario writes it.
enum Sector: String {
  case social
  case privateLet = "private_let"
  case privateHost = "private_host"
  case hotel
  case hostel
  case converted
  case pavilion
  case municipal

  /// A short word for ids of sites.
  var word: String {
    switch self {
    case .social: "soc"
    case .privateLet: "let"
    case .privateHost: "host"
    case .hotel: "hotel"
    case .hostel: "hostel"
    case .converted: "conv"
    case .pavilion: "pav"
    case .municipal: "mun"
    }
  }
}

/// To whom a home is let, as the scenario writes it.
enum Letting: String {
  case one
  case shared
  case collective
}
