/// The one style of the Bilanz in a browser, and the policy that admits it and nothing else.
enum ReportStyle {
  /// Of `text`; a test computes it again.
  static let hash = "sha256-Ynbt0ru2x5omAz3l/g5akXl6Ow02xlGBqgd/SWL7qkc="

  /// What a browser may load: this style.
  static let policy = "default-src 'none'; style-src '\(hash)'; base-uri 'none'; form-action 'none'"

  /// Works in black and white, from 400 pixels on, and on A4.
  static let text = """
    :root { color-scheme: light; }
    body { margin: 0; background: #fff; color: #000; font: 1rem/1.5 system-ui, sans-serif; }
    main { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; hyphens: auto; }
    h1 { font-size: 1.7rem; line-height: 1.2; }
    h2 { font-size: 1.3rem; margin-top: 2.5rem; border-bottom: 2px solid #000; }
    h3, caption, figcaption { font-size: 1rem; font-weight: bold; text-align: start; padding: .3rem 0; }
    li { overflow-wrap: anywhere; }
    .wide { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border-bottom: 1px solid #767676; padding: .25rem .5rem .25rem 0; text-align: start; vertical-align: top; }
    tbody th { font-weight: normal; }
    thead th { border-bottom: 2px solid #000; }
    .figure { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .day { white-space: nowrap; }
    figure { margin: 1rem 0; break-inside: avoid; }
    svg { display: block; width: 100%; max-width: 30rem; height: auto; }
    svg rect { fill: #333; }
    svg text { fill: #000; font-size: 14px; }
    @media (max-width: 30rem) {
      main { padding: .6rem; }
      table { font-size: .75rem; }
      th, td { padding-inline-end: .2rem; }
      .figure { white-space: normal; }
    }
    @page { size: A4; margin: 18mm; }
    @media print {
      body { font-size: 10pt; }
      main { max-width: none; padding: 0; }
      bdi { overflow-wrap: anywhere; }
      h2, h3, caption { break-after: avoid; }
      tr { break-inside: avoid; }
      .wide { overflow: visible; }
    }
    """
}
