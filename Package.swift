// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let content = [
  "prompts", "active-breaks", "ground-rules", "need-categories", "crisis-card", "methods", "Demo/cycle",
  "Demo/session-1", "Demo/session-2", "Demo/session-3", "Demo/session-4", "Demo/session-5", "Demo/session-6",
]

let package = Package(
  name: "stark",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(name: "Dialogue", swiftSettings: settings),
    .target(
      name: "Content", dependencies: ["TOMLKit"], resources: content.map { .embedInCode("\($0).toml") },
      swiftSettings: settings),
    .target(name: "Screen", swiftSettings: settings),
    .target(name: "Interface", dependencies: ["Dialogue", "Screen", "Content"], swiftSettings: settings),
    .testTarget(name: "ContentTests", dependencies: ["Content"], swiftSettings: settings),
  ]
)
