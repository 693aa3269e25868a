import Screen
package import Themes
package import Words

/// What is asked about how the program looks and speaks. The answer under the arrow is in use already, so that one sees
/// what it is like; what was there before is kept for whoever leaves the question.
package enum LookQuestion: Equatable, Sendable {
  case theme(before: Theme)
  case language(before: Language)
}

extension AppModel {
  /// Asks for a theme; says so where there is no other one.
  mutating func askForTheme() -> [AppEffect] {
    guard let shown = looks.shown, looks.themes.count > 1 else { return refuseInput(texts.noOtherTheme) }
    return ask(.look(.theme(before: shown)))
  }

  func question(_ asked: LookQuestion) -> Question {
    switch asked {
    case .theme(let before):
      return trial(
        texts.whichTheme, looks.themes, shown: looks.shown, before: before, { $0.title[texts.language] },
        try: { $1.show($0) }, saying: { $1.texts.themeStays($0.name) })
    case .language(let before):
      return trial(
        texts.whichLanguage, Language.allCases, shown: texts.language, before: before, texts.name(of:),
        try: { $1.speak($0) }, saying: { $1.texts.languageStays })
    }
  }

  /// A question whose answers are tried with the arrow keys, and kept with Enter or their digit.
  private func trial<Answer: Equatable>(
    _ title: String, _ answers: [Answer], shown: Answer?, before: Answer, _ text: (Answer) -> String,
    try attempt: @escaping (Answer, inout AppModel) -> [AppEffect],
    saying notice: @escaping (Answer, AppModel) -> String
  ) -> Question {
    func keep(_ answer: Answer, in model: inout AppModel) -> [AppEffect] {
      let effects = attempt(answer, &model)
      model.entry = nil
      model.message = .notice(notice(answer, model))
      return effects
    }
    var question = Question(
      title, answers.map { answer in (text(answer), { model, _ in keep(answer, in: &model) }) },
      back: { model, _ in attempt(before, &model) })
    let index = answers.firstIndex { $0 == shown } ?? 0
    question.enter = Question.Reply(hint: texts.enterKeeps) { model, _ in keep(answers[index], in: &model) }
    question.trial = Question.Trial(index: index) { index, model in attempt(answers[index], &model) }
    return question
  }

  private mutating func show(_ theme: Theme) -> [AppEffect] {
    looks.shown = theme
    return [.show(theme)]
  }

  private mutating func speak(_ language: Language) -> [AppEffect] {
    let day = texts.currentDay
    texts = Texts(language)
    texts.currentDay = day
    if place == .report { drawReport() }
    return [.speak(language)]
  }
}
