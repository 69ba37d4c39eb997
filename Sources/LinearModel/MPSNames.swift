/// Names as every MPS reader takes them: ASCII, without spaces, unique, not too long.
enum MPSNames {
  private static let longest = 100

  /// One name per given name, in order; `prefix` begins a name that has no letter to begin with.
  ///
  /// A name that is taken gets a number behind it, and never one that another row or column has
  /// by itself.
  static func unique(_ names: [String], prefix: String, reserved: Set<String> = []) -> [String] {
    let plain = names.map { sanitised($0, prefix: prefix) }
    let wanted = Set(plain)
    var taken = reserved
    var nextSuffix: [String: Int] = [:]
    return plain.map { name in
      if taken.insert(name).inserted {
        return name
      }
      var suffix = nextSuffix[name, default: 2]
      while wanted.contains("\(name)_\(suffix)") || taken.contains("\(name)_\(suffix)") {
        suffix += 1
      }
      nextSuffix[name] = suffix + 1
      taken.insert("\(name)_\(suffix)")
      return "\(name)_\(suffix)"
    }
  }

  static func sanitised(_ name: String, prefix: String) -> String {
    let kept = name.unicodeScalars.prefix(longest).map { scalar -> Character in
      isAllowed(scalar) ? Character(scalar) : "_"
    }
    guard let first = kept.first, first.isLetter else {
      return prefix + String(kept)
    }
    return String(kept)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "_", ".", "(", ")", "-": true
    default: false
    }
  }
}
