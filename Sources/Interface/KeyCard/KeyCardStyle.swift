/// How the printed card looks: one sheet of A4, black on white, what is pressed most larger than the rest.
enum KeyCardStyle {
  static let text = """
    :root { color-scheme: light; }
    @page { size: A4; margin: 9mm 10mm; }
    body { margin: 0; background: #fff; color: #000; font: 7.6pt/1.15 "Liberation Sans", Arial, Helvetica, sans-serif; }
    main { max-width: 190mm; margin: 0 auto; }
    header { display: flex; align-items: baseline; justify-content: space-between; gap: 5mm; margin: 0 0 2.5mm;
      border-bottom: .7mm solid #000; }
    h1 { font-size: 15pt; line-height: 1.2; margin: 0 0 1mm; white-space: nowrap; }
    header p { margin: 0; font-size: 8pt; text-align: right; }
    .parts { columns: 3; column-gap: 6mm; column-rule: .2mm solid #999; }
    section { margin: 0 0 2.4mm; break-inside: avoid; }
    h2 { font-size: 9.5pt; line-height: 1.2; margin: 0 0 .7mm; border-bottom: .3mm solid #000; break-after: avoid; }
    dl { margin: 0; }
    dl div { display: flex; align-items: baseline; gap: 1.5mm; padding: .16mm 0; break-inside: avoid; }
    dt { flex: 0 0 18mm; text-align: right; white-space: nowrap; }
    dd { margin: 0; flex: 1; }
    kbd { font: inherit; line-height: 1; display: inline-block; min-width: 2mm; text-align: center; padding: .1mm .7mm;
      border: .2mm solid #555; border-radius: .7mm; }
    .often { font-size: 9.6pt; font-weight: bold; padding: .4mm 0; }
    .often kbd { border: .35mm solid #000; border-radius: 1mm; padding: .25mm 1mm; }
    """
}
