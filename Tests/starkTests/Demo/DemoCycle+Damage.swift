@testable import Content

extension DemoCycle {
  /// The built-in cycle with `text` replaced in the file of one session; `session` counts from 1.
  static func damaged(session: Int, _ text: String, _ replacement: String) throws -> DemoCycle {
    let demo = try DemoCycle.builtIn()
    var sessions = demo.sessions
    let file = ContentFile.demoSessions[session - 1]
    let damaged = ContentFile(name: file.name, text: file.text.replacing(text, with: replacement))
    sessions[session - 1] = try damaged.decode(DemoSession.self)
    return DemoCycle(
      notice: demo.notice, name: demo.name, targetGroup: demo.targetGroup, plannedSessions: demo.plannedSessions,
      firstDate: demo.firstDate, reviewDate: demo.reviewDate, weekday: demo.weekday, start: demo.start,
      end: demo.end, timeZone: demo.timeZone, districts: demo.districts, providers: demo.providers,
      team: demo.team, participants: demo.participants, resources: demo.resources, review: demo.review,
      sessions: sessions)
  }
}
