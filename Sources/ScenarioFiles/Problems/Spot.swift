/// A place in a file, turned into line and column only when a problem is reported there.
struct Spot {
  /// The file, by its number in the log.
  var file: UInt16
  /// The byte.
  var offset: UInt32
}
