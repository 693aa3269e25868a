/// Whole shares in proportion that add up exactly.
enum Proportion {
  /// Shares out `total` by `weights`, none of them negative and not all zero; what rounding leaves goes to the largest
  /// remainders, of equal ones to the first (method of Hare and Niemeyer).
  static func shares(of total: Int, weights: [Int64]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    let quotas = weights.map { (Int64(total) * $0).quotientAndRemainder(dividingBy: sum) }
    var shares = quotas.map { Int($0.quotient) }
    let order = quotas.indices.sorted { (quotas[$1].remainder, $0) < (quotas[$0].remainder, $1) }
    for index in order.prefix(total - shares.reduce(0, +)) { shares[index] += 1 }
    return shares
  }
}
