import Dialogue

/// Something that was written for the Bilanz of a cycle, and what held before.
package struct AssessmentStep: Equatable, Sendable {
  let cycle: Cycle.ID
  let before: AssessmentFact.Content
  let after: AssessmentFact.Content
}
