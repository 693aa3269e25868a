package import Dialogue
import GRDB

extension SessionStore {
  /// Every name that anybody of the cycle has or had in the group, for texts in which no name may be.
  package func names(in cycle: Cycle.ID) throws(StoreError) -> [String] {
    try reading { db in
      try db.rows("SELECT DISTINCT name FROM participant_fact WHERE cycle = ? ORDER BY name", [cycle]) {
        try $0.value("name")
      }
    }
  }
}
