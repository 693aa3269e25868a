package import Words

/// Why a file that people have made for the program cannot be read.
package enum OwnFileFault: Error, Hashable, Sendable {
  case missing, deadLink, endlessLink, folder, noFile, forbidden, tooLarge, notUTF8, unreadable

  /// The reason, as the end of a sentence.
  package var words: Bilingual {
    switch self {
    case .missing: Bilingual("es gibt sie nicht", "it does not exist")
    case .deadLink: Bilingual("ein Link, der ins Leere führt", "a link that leads nowhere")
    case .endlessLink: Bilingual("ein Link, der im Kreis führt", "a link that leads in circles")
    case .folder: Bilingual("ein Ordner, keine Datei", "a folder, no file")
    case .noFile: Bilingual("eine Pipe oder ein Gerät, keine Datei", "a pipe or a device, no file")
    case .forbidden: Bilingual("es fehlt das Leserecht", "there is no right to read it")
    case .tooLarge: Bilingual("größer als 1 MB", "larger than 1 MB")
    case .notUTF8: Bilingual("kein UTF-8", "not UTF-8")
    case .unreadable: Bilingual("der Datenträger meldet einen Fehler", "the disk reports an error")
    }
  }
}
