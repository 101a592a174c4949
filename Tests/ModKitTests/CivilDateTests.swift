import ModKit
import Testing

@Test(arguments: [("2026-02-28", 1), ("2026-02-30", 0)])
func `a day that does not exist is refused`(text: String, count: Int) {
  #expect((CivilDate(text) == nil) == (count == 0))
}
