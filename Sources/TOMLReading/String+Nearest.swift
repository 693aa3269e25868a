extension Collection<String> {
  /// The one that was probably meant by `text`; nil where none is like it. Of equals the first.
  package func nearest(to text: String) -> String? {
    let places = map { (name: $0, steps: text.steps(to: $0)) }
    return places.filter { $0.steps <= Swift.max(1, $0.name.count / 3) }.min { $0.steps < $1.steps }?.name
  }
}

extension String {
  /// How many letters have to be put in, left out, exchanged or swapped with their neighbour to make it `other`.
  fileprivate func steps(to other: String) -> Int {
    let (left, right) = (Array(self), Array(other))
    var before: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let exchanged = last[j] + (left[i] == right[j] ? 0 : 1)
        var least = Swift.min(row[j] + 1, last[j + 1] + 1, exchanged)
        let isSwapped = i > 0 && j > 0 && left[i] == right[j - 1] && left[i - 1] == right[j]
        if isSwapped { least = Swift.min(least, before[j - 1] + 1) }
        row.append(least)
      }
      before = last
      last = row
    }
    return last[right.count]
  }
}
