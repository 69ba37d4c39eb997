import Foundation

/// What is told to the caller.
enum Report {
  /// Seconds that processors have worked for this program.
  static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// One line of JSON.
  static func write(_ values: [String: Any]) throws {
    let data = try JSONSerialization.data(withJSONObject: values, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
  }
}
