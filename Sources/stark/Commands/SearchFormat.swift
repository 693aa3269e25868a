/// How the answers of a search are printed.
enum SearchFormat: String {
  case text, json
}
