/// How the page looks, on a screen, on a phone and on A4.
enum ReportStyle {
  /// The style sheet.
  ///
  /// Colours are named once; a test computes the contrast of those that text is written in.
  static let sheet = """

    :root { --ink: #1d232b; --quiet: #4a5361; --rule: #c3cad3; --strong: #174a80; --paper: #ffffff;
      --alert: #8a3d00; --alert-paper: #fdf3e7; --lead-paper: #eef4fa; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.5; font-size: 17px;
      font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans",
      sans-serif; font-variant-numeric: tabular-nums; }
    header, main { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
    header { padding-top: 2rem; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.3rem; color: var(--strong); }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.4rem 0 0.6rem; padding-top: 0.5rem;
      border-top: 2px solid var(--strong); }
    p { margin: 0 0 0.7rem; max-width: 42rem; }
    ul, ol { margin: 0 0 0.8rem; padding-left: 1.3rem; max-width: 42rem; }
    li { margin: 0 0 0.25rem; }
    a { color: var(--strong); }
    .running { display: none; }
    .subtitle { color: var(--quiet); }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.3rem 0.6rem; }
    .lead { font-size: 1.3rem; line-height: 1.4; background: var(--lead-paper);
      border-left: 5px solid var(--strong); padding: 0.8rem 1rem; max-width: none; }
    .alert { color: var(--alert); background: var(--alert-paper); font-weight: bold;
      border-left: 5px solid var(--alert); padding: 0.5rem 1rem; max-width: none; }
    .note { color: var(--quiet); font-size: 0.88rem; }
    .hidden { color: var(--quiet); font-style: italic; }
    figure { margin: 1rem 0; }
    figcaption { font-weight: bold; margin-bottom: 0.3rem; }
    figure svg { display: block; width: 100%; height: auto; margin-bottom: 0.4rem; }
    .scroll { overflow-x: auto; margin: 0.6rem 0 0.8rem; }
    table { border-collapse: collapse; min-width: 60%; font-size: 0.92rem; }
    caption { text-align: left; font-weight: bold; padding-bottom: 0.3rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.9rem 0.3rem 0;
      border-bottom: 1px solid var(--rule); font-weight: normal; }
    thead th { vertical-align: bottom; font-weight: bold; border-bottom: 1.5px solid var(--ink);
      line-height: 1.25; }
    .number { text-align: right; padding: 0.3rem 0 0.3rem 0.9rem; }
    td.number { white-space: nowrap; }
    td.number + td:not(.number) { padding-left: 1.2rem; }
    .total th, .total td { font-weight: bold; border-top: 1.5px solid var(--ink);
      border-bottom: none; }
    details { margin-bottom: 1.2rem; }
    summary { font-weight: bold; cursor: pointer; }
    nav ol { columns: 2; column-gap: 2.5rem; }
    @media (max-width: 40rem) {
      body { font-size: 16px; }
      h1 { font-size: 1.5rem; }
      .lead { font-size: 1.12rem; }
      nav ol { columns: 1; }
      figure { overflow-x: auto; }
      figure svg { min-width: 40rem; }
    }
    @page { size: A4; margin: 20mm 17mm 18mm; }
    @page { @top-left { content: string(municipality); font-size: 8.5pt; color: #4a5361; }
      @top-right { content: string(data); font-size: 8.5pt; color: #4a5361; }
      @bottom-right { content: counter(page) " / " counter(pages); font-size: 8.5pt; color: #4a5361; } }
    @media print {
      body { font-size: 9.6pt; line-height: 1.4; }
      header, main { max-width: none; padding: 0; }
      .running { display: block; height: 0; margin: 0; overflow: hidden; color: transparent;
        font-size: 1pt; line-height: 0; }
      .municipality { string-set: municipality content(); }
      .data { string-set: data content(); }
      .skip { display: none; }
      h1 { font-size: 19pt; }
      h2 { font-size: 12pt; margin: 5mm 0 1.5mm; padding-top: 1mm; break-after: avoid; }
      p, ul, ol { max-width: none; margin-bottom: 1.6mm; }
      .lead { font-size: 13pt; padding: 2mm 3mm; }
      .note { font-size: 8.2pt; }
      figure { break-inside: avoid; margin: 1.5mm 0; }
      table { font-size: 8.4pt; min-width: 50%; }
      th, td { padding: 0.6mm 2.4mm 0.6mm 0; }
      .number { padding: 0.6mm 0 0.6mm 2.4mm; }
      .whole { break-inside: avoid; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      .scroll { overflow: visible; margin: 1.5mm 0 2mm; }
      nav { break-before: page; }
      nav a { color: var(--ink); text-decoration: none; }
      nav a::after { content: leader(".") target-counter(attr(href), page); }
      nav ol { columns: 1; max-width: none; }
      #numbers { break-before: page; }
      .front h2 { margin-top: 3.5mm; }
      .front figure > .note { display: none; }
      #figure-map > svg { max-height: 150mm; }
    }

    """
}
