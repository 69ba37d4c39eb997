import Foundation

/// Where the project lies on this machine.
public enum Repository {
  /// The folder with Package.swift.
  public static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }
}
