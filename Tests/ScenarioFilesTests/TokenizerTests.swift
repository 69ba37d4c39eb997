import Testing

@testable import ScenarioFiles

@Suite("Cutting tables into fields")
struct TokenizerTests {
  private func rows(_ text: String) throws -> [[String]] {
    var tokenizer = Tokenizer(Array(text.utf8))
    var rows: [[String]] = []
    while let row = try tokenizer.next() { rows.append(row.map(\.text)) }
    return rows
  }

  @Test("quotes, doubled quotes, line breaks in quotes, all line ends")
  func quotes() throws {
    #expect(
      try rows("a;b\r\n\"x;\"\"y\"\"\";\"1\r\n2\"\r3; 4 \n") == [
        ["a", "b"], ["x;\"y\"", "1\r\n2"], ["3", "4"],
      ])
    #expect(try rows("a;5\" pipe;c") == [["a", "5\" pipe", "c"]])
  }

  @Test("the separator is the one of the header line")
  func separators() throws {
    #expect(try rows("a,b\n1,5") == [["a", "b"], ["1", "5"]])
    #expect(try rows("a\tb\n1,5\t2;3") == [["a", "b"], ["1,5", "2;3"]])
    #expect(try rows("\"a,,,\";b\n1,5;2") == [["a,,,", "b"], ["1,5", "2"]])
    #expect(try rows("sep=,\na,b;c") == [["a", "b;c"]])
    #expect(try rows("id\n1\n2") == [["id"], ["1"], ["2"]])
  }

  @Test("blank lines, lines of separators and comments are no rows")
  func blanks() throws {
    #expect(try rows("\n# \"x\n;;;\na;b\n\n,,\n# y\n1;2\n ; \n") == [["a", "b"], ["1", "2"]])
    #expect(try rows("") == [])
    #expect(try rows("#") == [])
  }

  @Test("a comment that a spreadsheet has put into quotes is still a comment")
  func quotedComments() throws {
    #expect(
      try rows("\"# x: y; z\";;\r\n\"# a \"\"b\"\"\";;\r\na;b;\r\n\"# c\r\nd\"\r\n1;2;\r\n")
        == [["a", "b", ""], ["1", "2", ""]])
    #expect(try rows("\"#\",,,,\na;b\n1,5;2") == [["a", "b"], ["1,5", "2"]])
    #expect(try rows("\"# never closed\na;b\n1;2") == [["a", "b"], ["1", "2"]])
  }

  @Test("lines and columns count characters, from 1, over all line ends")
  func positions() {
    let file = SourceFile(path: "f", bytes: Array("æø;a\r\nb\rc\n\nd".utf8))
    func position(_ offset: Int) -> [Int] {
      let (line, column) = file.position(at: offset)
      return [line, column]
    }
    #expect(position(0) == [1, 1])
    #expect(position(4) == [1, 3])
    #expect(position(8) == [2, 1])
    #expect(position(10) == [3, 1])
    #expect(position(12) == [4, 1])
    #expect(position(13) == [5, 1])
    #expect(position(99) == [5, 2])
  }
}
