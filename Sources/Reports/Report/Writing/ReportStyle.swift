import Words

/// The one style of the Bilanz in a browser, and the policy that admits it and nothing else.
///
/// It works in black and white, from 400 pixels on, and on A4: there each page has its number and says of what it is one.
struct ReportStyle {
  /// What stands at the foot of each page.
  let name: String
  let language: Language

  /// What a browser may load: this style.
  var policy: String { StylePolicy(style: text).text }

  private var page: (before: String, between: String) {
    language == .german ? ("Seite ", " von ") : ("Page ", " of ")
  }

  /// A text within quotation marks that nothing in it can end (CSS Syntax Module Level 3, section 4.3.7): whatever is no
  /// letter, digit or blank of ASCII is written as its number.
  private static func quoted(_ text: String) -> String {
    text.withVisibleScalars.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain || scalar == " " ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }.joined()
  }

  var text: String {
    """
    :root { color-scheme: light; }
    body { margin: 0; background: #fff; color: #000; font: 1rem/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; }
    main { max-width: 48rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; hyphens: auto; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .6rem; }
    h2 { font-size: 1.25rem; line-height: 1.25; margin: 2rem 0 .5rem; border-bottom: 2px solid #000; }
    h3, caption, figcaption { font-size: 1rem; line-height: 1.3; font-weight: bold; text-align: start; }
    h3 { margin: .8rem 0 .2rem; }
    caption, figcaption { padding: .3rem 0 .1rem; }
    p { margin: .3rem 0; }
    ul { margin: .2rem 0 .6rem; padding-inline-start: 1.2rem; }
    li { overflow-wrap: anywhere; }
    .note { font-size: .85rem; }
    .head { margin: 0 0 .6rem; display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 1.5rem; }
    .head div { display: flex; gap: .5rem; border-bottom: 1px solid #bbb; padding: .1rem 0; }
    .head dt { flex: 0 0 6.5rem; font-weight: bold; }
    .head dd { margin: 0; overflow-wrap: anywhere; }
    .tiles { margin: .8rem 0; display: grid; grid-template-columns: repeat(6, 1fr); gap: .4rem; }
    .tiles div { display: flex; flex-direction: column; border: 1px solid #000; border-radius: .3rem; padding: .3rem .4rem; }
    .tiles dt { order: 2; font-size: .85rem; line-height: 1.25; }
    .tiles dd { margin: 0; font-size: 1.6rem; line-height: 1.2; font-weight: bold; }
    .tiles small { display: block; font-size: .75rem; font-weight: normal; }
    .pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
    table { border-collapse: collapse; width: 100%; margin: .5rem 0 .8rem; }
    th, td { border-bottom: 1px solid #999; padding: .15rem .8rem .15rem 0; text-align: start; vertical-align: top; }
    th:last-child, td:last-child { padding-inline-end: 0; }
    tbody th { font-weight: normal; }
    tbody .group { font-weight: bold; padding-top: .4rem; }
    thead + tbody tr:first-child > * { padding-top: .3rem; }
    thead th { border-bottom: 2px solid #000; font-size: .9rem; line-height: 1.25; vertical-align: bottom; }
    .figure { text-align: end; font-variant-numeric: tabular-nums; }
    .day { white-space: nowrap; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    figure { margin: .5rem 0; break-inside: avoid; }
    svg { display: block; width: 100%; max-width: 34rem; height: auto; font-size: 12px; }
    svg rect, svg circle { fill: #333; }
    svg path { stroke: #333; stroke-width: 1.5; fill: none; }
    svg .scale { stroke: #bbb; stroke-width: 1; }
    svg .ring { fill: #fff; stroke: #333; stroke-width: 1.5; }
    svg text { fill: #000; }
    @media (max-width: 36rem) {
      main { padding: .6rem; }
      .head, .pictures { grid-template-columns: 1fr; }
      .tiles { grid-template-columns: 1fr 1fr; }
      table { font-size: .75rem; }
      th, td { padding-inline-end: .6rem; }
      thead th { font-size: .7rem; hyphens: auto; }
      .broad, .broad thead th { font-size: .65rem; }
      .broad :is(td, th) { padding-inline-end: .45rem; }
      .upright thead .figure { writing-mode: vertical-rl; transform: rotate(180deg); text-align: start; }
    }
    @page { size: A4; margin: 13mm 16mm 14mm;
      @bottom-left { content: "\(Self.quoted(name))"; font: 8pt sans-serif; }
      @bottom-right { content: "\(page.before)" counter(page) "\(page.between)" counter(pages); font: 8pt sans-serif; } }
    @media print {
      :root { font-size: 9.5pt; }
      body { line-height: 1.3; }
      main { max-width: none; padding: 0; }
      .page { break-after: page; }
      .page + .page h2 { margin-top: 0; }
      .page + .chapter { margin-top: 0; }
      .chapter { font-size: 8.5pt; margin-top: 3.5mm; }
      .columns { columns: 2; column-gap: 7mm; break-inside: avoid; }
      .chapter th, .chapter td { padding-block: .06rem; }
      .chapter table { margin: .2rem 0 .5rem; }
      .chapter thead + tbody tr:first-child > * { padding-top: .2rem; }
      .chapter h2 { margin: 0 0 .2rem; }
      .chapter h2 + p { margin-top: 0; }
      .chapter p { margin-bottom: .2rem; }
      .chapter .broad { margin-top: 2mm; }
      .figures .figure { white-space: nowrap; }
      .chapter h3, .chapter caption, .chapter figcaption { font-size: 9pt; }
      bdi { overflow-wrap: anywhere; }
      h2, h3, caption, figcaption, thead, .chapter h2 ~ p:not(:last-child) { break-after: avoid; }
      tr, thead, li, p, .head div, .tiles div, .chapter table, .chapter ul { break-inside: avoid; }
      .chapter .broad, .columns .long { break-inside: auto; }
      tbody tr:is(:nth-child(2), :last-child) { break-before: avoid; }
    }
    """
  }
}
