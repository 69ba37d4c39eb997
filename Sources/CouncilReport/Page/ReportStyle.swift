/// How the page looks, on a screen, on a phone and on A4.
enum ReportStyle {
  /// The colours, by name.
  ///
  /// A test computes the contrast of those that text is written in. They are put into the style sheet here:
  /// what prints it knows no variables in every place.
  static let colors: [(name: String, value: String)] = [
    ("ink", "#1d232b"), ("quiet", "#4a5361"), ("rule", "#c3cad3"), ("strong", "#174a80"),
    ("paper", "#ffffff"), ("alert", "#8a3d00"), ("alert_paper", "#fdf3e7"),
    ("lead_paper", "#eef4fa"),
  ]

  /// The style sheet.
  static let sheet = colors.reduce("\n" + screen + print) {
    $0.replacing("$\($1.name);", with: "\($1.value);")
  }

  private static let screen = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: $paper; color: $ink; line-height: 1.5; font-size: 17px;
      font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans",
      sans-serif; font-variant-numeric: tabular-nums; }
    header, main { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
    header { padding-top: 2rem; }
    main { padding-bottom: 3rem; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.3rem; color: $strong; }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.4rem 0 0.6rem; padding-top: 0.5rem;
      border-top: 2px solid $strong; }
    p { margin: 0 0 0.7rem; max-width: 44rem; }
    ul, ol { margin: 0 0 0.8rem; padding-left: 1.3rem; max-width: 44rem; }
    li { margin: 0 0 0.25rem; }
    p, li, td { overflow-wrap: anywhere; }
    a { color: $strong; }
    .running { display: none; }
    .subtitle { color: $quiet; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: 0.5rem; background: $paper; padding: 0.3rem 0.6rem; }
    .lead { font-size: 1.3rem; line-height: 1.4; background: $lead_paper;
      border-left: 5px solid $strong; padding: 0.8rem 1rem; max-width: none; }
    .alert { color: $alert; background: $alert_paper; font-weight: bold;
      border-left: 5px solid $alert; padding: 0.5rem 1rem; max-width: none; }
    .note { color: $quiet; font-size: 0.88rem; }
    .hidden { color: $quiet; font-style: italic; }
    figure { margin: 1rem 0; }
    figcaption { font-weight: bold; margin-bottom: 0.3rem; }
    figure svg { display: block; width: 100%; height: auto; margin-bottom: 0.4rem; }
    .scroll { overflow-x: auto; margin: 0.6rem 0 0.8rem; }
    table { border-collapse: collapse; min-width: 60%; font-size: 0.9rem; }
    caption { text-align: left; font-weight: bold; padding-bottom: 0.3rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.9rem 0.3rem 0;
      border-bottom: 1px solid $rule; font-weight: normal; }
    thead th { vertical-align: bottom; font-weight: bold; border-bottom: 1.5px solid $ink;
      line-height: 1.25; }
    .number { text-align: right; padding: 0.3rem 0 0.3rem 0.9rem; }
    td.number, time { white-space: nowrap; }
    .number + th:not(.number), .number + td:not(.number) { padding-left: 1.2rem; }
    .total th, .total td { font-weight: bold; border-top: 1.5px solid $ink; border-bottom: none; }
    details { margin-bottom: 1.2rem; }
    summary { font-weight: bold; cursor: pointer; }
    nav ol { columns: 2; column-gap: 2.5rem; max-width: none; }
    @media (max-width: 40rem) {
      body { font-size: 16px; }
      h1 { font-size: 1.5rem; }
      .lead { font-size: 1.12rem; }
      nav ol { columns: 1; }
      figure svg { min-width: 40rem; }
    }

    """

  private static let print = """
    @page { size: A4; margin: 13mm 15mm 11mm; }
    @page { @top-left { content: string(municipality); font: 8pt Arial, "Liberation Sans", sans-serif;
        color: $quiet; }
      @top-right { content: string(data); font: 8pt Arial, "Liberation Sans", sans-serif;
        color: $quiet; }
      @bottom-right { content: counter(page) " / " counter(pages);
        font: 8pt Arial, "Liberation Sans", sans-serif; color: $quiet; } }
    @media print {
      body { font-size: 9.6pt; line-height: 1.4; }
      header, main { max-width: none; padding: 0; }
      .running { display: block; height: 0; margin: 0; overflow: hidden; color: transparent;
        font-size: 1pt; line-height: 0; }
      .municipality { string-set: municipality content(); }
      .data { string-set: data content(); }
      .skip { display: none; }
      header { padding-top: 0; }
      h1 { font-size: 17pt; margin: 0 0 0.3mm; }
      h2 { font-size: 12pt; margin: 5mm 0 1.5mm; padding-top: 1mm; break-after: avoid;
        border-top-width: 1px; }
      p, ul, ol { max-width: none; margin-bottom: 1.6mm; }
      .subtitle { margin-bottom: 0; }
      .lead { font-size: 12.5pt; line-height: 1.3; padding: 1.6mm 3mm; }
      .alert { padding: 1.2mm 3mm; }
      .note { font-size: 8pt; }
      figure { break-inside: avoid; margin: 1.5mm 0; }
      table { font-size: 8.4pt; min-width: 50%; }
      th, td { padding: 0.6mm 2.4mm 0.6mm 0; }
      .number { padding: 0.6mm 0 0.6mm 2.4mm; }
      .number + th:not(.number), .number + td:not(.number) { padding-left: 3mm; }
      .whole { break-inside: avoid; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      .scroll { overflow: visible; margin: 1.5mm 0 2mm; }
      nav { break-before: page; }
      nav a { color: $ink; text-decoration: none; }
      nav a::after { content: leader(".") target-counter(attr(href), page); }
      nav ol { columns: 1; }
      #numbers { break-before: page; }
      .front { font-size: 8.6pt; line-height: 1.3; }
      .front h2 { font-size: 10.5pt; margin: 1.6mm 0 0.6mm; padding-top: 0.4mm; }
      .front p, .front ul { margin-bottom: 0.7mm; }
      .front .note { font-size: 7pt; line-height: 1.25; margin-bottom: 0.4mm; }
      .front figure { margin: 0.5mm 0; }
      .front figure > .note { display: none; }
      .front figcaption { margin: 0; }
      .front figure svg { margin: 0; }
      .front table { font-size: 7.1pt; line-height: 1.2; width: 100%; }
      .front caption { display: none; }
      .front th, .front td { padding-top: 0.35mm; padding-bottom: 0.35mm; }
      .front .scroll { margin: 0.6mm 0; }
      .front th { hyphens: manual; }
      #decisions tbody th { width: 48mm; }
      #headline > p:not(.lead):not(.alert), #risk > p:not(.note) { display: inline; }
      #choices tbody th { white-space: nowrap; }
      #figure-map svg { max-height: 150mm; }
    }

    """
}
