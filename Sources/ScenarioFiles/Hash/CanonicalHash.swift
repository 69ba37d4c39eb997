import CNettle
import FlowForecast
import PlacementDomain

/// The hash by which a plan names the scenario it was made for.
///
/// It is taken over values, not over the bytes of files: the same scenario has the same hash with
/// semicolons or commas, in another order of rows or columns, in degrees or in metres. The scenario's
/// short name is left out, so that a copied folder is still the same scenario.
public enum CanonicalHash {
  /// SHA-256 in 64 hexadecimal digits over the scenario's values.
  public static func of(_ scenario: Scenario) -> String {
    var text = CanonicalText()
    text.write(scenario)
    return SHA256.hexadecimal(of: text.bytes)
  }

  /// SHA-256 in 64 hexadecimal digits over series, which a scenario's hash does not hold.
  public static func of(_ flows: FlowHistories) -> String {
    var text = CanonicalText()
    for series in [flows.applicants, flows.special] + flows.panel.map(Optional.some) {
      text.begin("series")
      text.write(series?.name)
      text.write(series?.first.number)
      for value in series?.values ?? [] { text.write(value) }
    }
    return SHA256.hexadecimal(of: text.bytes)
  }
}

/// SHA-256, by Nettle.
enum SHA256 {
  /// The hash of some bytes in 64 hexadecimal digits.
  static func hexadecimal(of bytes: [UInt8]) -> String {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    nettle_sha256_update(&context, bytes.count, bytes)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, digest.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
