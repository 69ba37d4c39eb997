import ArgumentParser

/// One of several parts of a forecast, as `2/8`.
struct ShardChoice: ExpressibleByArgument {
  let shard: Int
  let shards: Int

  init?(argument: String) {
    let numbers = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let shard = numbers[0], let shards = numbers[1], shard >= 1,
      shard <= shards
    else { return nil }
    self.shard = shard
    self.shards = shards
  }

  static let help = ArgumentHelp(
    "Only one part of the courses, such as 2/8, to be put together by merge.", valueName: "k/n")
}
