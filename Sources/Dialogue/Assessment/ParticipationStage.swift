/// How far the group takes part in a decision: the stages of participation by Wright, Block and von Unger.
///
/// 1 and 2 are no participation, 3 to 5 lead up to it, 6 to 8 are participation, 9 goes beyond it. People choose one;
/// it is never computed.
package enum ParticipationStage: Int, CaseIterable, Hashable, Sendable, Codable {
  case instrumentalisation = 1
  case instruction, information, hearing, inclusion, codetermination, partialDecision, decisionPower, selfOrganisation
}
