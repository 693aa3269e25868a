/// Rescue files as programs have written them: what one of them lost is still to be brought back.
enum RescueFileText {
  /// Of the first form, with every way of writing.
  static let first = """
    stark rescue 1 db /x
    [{"begin":{"_0":{"topicStore":[],"number":2,"earlierNeeds":[],"phaseHistory":{"sessions":[]},"start":750,\
    "openPlans":[],"roster":[],"date":"2021-03-24","categories":[],"returning":[],\
    "session":"44760C3C-6C4F-878D-B75F-B541A8594D7F","cycle":{"plannedSessions":6,"timeZone":"Europe/Berlin",\
    "targetGroup":"","firstDate":"2021-03-17","timing":{"turnSeconds":120,"breakSeconds":180,\
    "directReplySeconds":30,"topicMinutes":10,"extensionMinutes":4,"moreTimeSeconds":180},"hotline":"",\
    "start":750,"weekday":3,"name":"Frühjahr","plan":{"checkIn":10,"checkOut":7,"needs":8,"topics":7,\
    "exchange":28},"providers":[],"districts":[],"team":[],"id":"4A85FA77-8083-894F-B081-4A85D4CCBB49",\
    "groundRules":[]},"pastTopics":[]},"_2":[{"id":"0480030A-4783-894F-B081-39369CDB3973",\
    "change":{"undone":{}},"at":{"sinceBoot":7,"boot":"boot","wall":1616584800000}}],\
    "_1":{"sinceBoot":7,"wall":1616584800000,"boot":"boot"}}}]
    [{"append":{"_1":"44760C3C-6C4F-878D-B75F-B541A8594D7F","position":3,\
    "_0":[{"at":{"wall":1616584800000,"sinceBoot":7,"boot":"boot"},"change":{"undone":{}},\
    "id":"0480030A-4783-894F-B081-39369CDB3973"}]}},\
    {"giveUpLine":{"_0":"44760C3C-6C4F-878D-B75F-B541A8594D7F"}}]
    [{"type":{"cursor":2,"field":"need","text":"Ich","_3":"44760C3C-6C4F-878D-B75F-B541A8594D7F"}}]
    [{"typeAtDesk":{"field":"statement.demand","cursor":4,"text":"Raum"}}]
    [{"note":{"_0":[{"value":"Ja.","need":"692D92A1-6175-8277-B806-E9621C6F24FD","field":"answer",\
    "id":"696A42B8-8975-8277-B806-E974E42200DF","at":1616584800000}]}},\
    {"giveUpLineAtDesk":{"field":"needField.answer"}}]
    [{"assess":{"_0":[{"content":{"stage":{"_1":{"stage":4,"reason":"Wir fragen."},"_0":"rules"}},\
    "id":"696A42B8-8975-8277-B806-E974E42200DF","at":1616584800000,\
    "cycle":"4A85FA77-8083-894F-B081-4A85D4CCBB49"}]}}]
    [{"keep":{"_0":[{"id":"696A42B8-8975-8277-B806-E974E42200DF","isListed":false,"at":1616584800000,\
    "partner":{"name":"Amt","district":"","offer":"","contact":"",\
    "id":"B2FE2E2E-A74F-878D-B149-4CC28388D299"}}]}}]
    [{"link":{"_0":[{"canHelp":true,"at":1616584800000,"need":"692D92A1-6175-8277-B806-E9621C6F24FD",\
    "partner":"B2FE2E2E-A74F-878D-B149-4CC28388D299","id":"696A42B8-8975-8277-B806-E974E42200DF"}]}}]

    """
}
