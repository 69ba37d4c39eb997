import PlanDocuments

/// The municipality with its sites, by the number of homes: buildings, not people.
struct SitesPicture: Drawing {
  let pages: PlanPages
  let outlines: [MapOutline]

  func svg(_ language: String) throws(PictureProblem) -> String? {
    PlanMap.svg(pages, outlines: outlines, counts: .homes, language: language)
  }
}
