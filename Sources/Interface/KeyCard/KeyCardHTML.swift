import Reports
import Words

/// Writes the card as one page for a browser and for paper: no script, nothing from elsewhere, readable without colour.
struct KeyCardHTML {
  let card: KeyCard
  let texts: Texts

  /// The whole file.
  var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(texts.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(StylePolicy(style: KeyCardStyle.text).text)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(said(texts.keyCardTitle))</title>
    <style>\(KeyCardStyle.text)</style>
    </head>
    <body>
    <main>
    <header><h1>\(said(texts.keyCardTitle))</h1><p>\(said(texts.keyCardHint))</p></header>
    <div class="parts">
    \(card.parts.map(part).joined())</div>
    </main>
    </body>
    </html>

    """
  }

  private func part(_ part: (moment: KeyCardMoment, rows: [KeyCardRow])) -> String {
    """
    <section>
    <h2>\(said(texts.keyCardTitle(of: part.moment)))</h2>
    <dl>
    \(part.rows.map(row).joined())</dl>
    </section>

    """
  }

  private func row(_ row: KeyCardRow) -> String {
    let keys = row.shownKeys(texts).map { "<kbd>\(said($0))</kbd>" }.joined(separator: " ")
    let often = row.isFrequent ? " class=\"often\"" : ""
    return "<div\(often)><dt>\(keys)</dt><dd>\(said(texts.keyCardWords(of: row)))</dd></div>\n"
  }

  private func said(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
