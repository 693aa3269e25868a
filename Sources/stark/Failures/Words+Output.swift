import Reports

extension Words {
  /// Others can put something else in the place of the file; they cannot read it.
  static let openFolder = Words(
    "In diesen Ordner dürfen auch andere schreiben; die Datei selbst kann nur lesen, wem sie gehört.",
    "Others may write into this folder too; the file itself can be read by its owner only.")
}
