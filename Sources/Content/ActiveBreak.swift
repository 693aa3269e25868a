package import Words

/// A short movement break at the screen.
package struct ActiveBreak: Sendable, Equatable {
  /// The stable name, unique among breaks: `far_view`.
  package let key: String
  /// How long it takes, in seconds.
  package let seconds: Int
  /// The short name, at most 24 columns in the built-in files.
  package let title: Bilingual
  /// What the group does, read aloud and shown to the group.
  package let text: Bilingual
  /// The variant for people who stay seated.
  package let seated: Bilingual
  /// Parts of topic titles during which the break is not offered by itself.
  package let avoidWhenTopicMentions: [String]

  /// Whether the break may be offered by itself while the topic called `title` is talked about.
  package func suits(topic title: String) -> Bool {
    let title = title.lowercased()
    return !avoidWhenTopicMentions.contains { title.contains($0.lowercased()) }
  }
}

extension ActiveBreak: Decodable {
  private enum CodingKeys: CodingKey { case key, seconds, title, text, seated, avoidWhenTopicMentions }

  /// Reads one entry; `avoidWhenTopicMentions` may be left out.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    key = try values.decode(String.self, forKey: .key)
    seconds = try values.decode(Int.self, forKey: .seconds)
    title = try values.decode(Bilingual.self, forKey: .title)
    text = try values.decode(Bilingual.self, forKey: .text)
    seated = try values.decode(Bilingual.self, forKey: .seated)
    avoidWhenTopicMentions = try values.decodeIfPresent([String].self, forKey: .avoidWhenTopicMentions) ?? []
    try decoder.require(seconds > 0, "a break takes at least one second")
  }
}
