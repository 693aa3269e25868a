// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

// Every test replays hours and draws screens: in debug builds these run optimised too, with all their checks.
let optimised = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let content = [
  "prompts", "active-breaks", "ground-rules", "need-categories", "crisis-card", "methods", "Demo/cycle",
  "Demo/session-1", "Demo/session-2", "Demo/session-3", "Demo/session-4", "Demo/session-5", "Demo/session-6",
]
let schemas = ["export-needs", "export-topics", "export-sessions", "export-statistics", "report"]
let themes = ["dunkel", "einfarbig", "farbenblind", "hell", "hoher-kontrast"]

let package = Package(
  name: "stark",
  // Loaded before the C library of a program under test.
  products: [.library(name: "FaultyDisk", type: .dynamic, targets: ["FaultyDisk"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(name: "Words", swiftSettings: optimised),
    .target(name: "TOMLReading", dependencies: ["TOMLKit", "Words"], swiftSettings: optimised),
    .target(name: "Dialogue", dependencies: ["Words"], swiftSettings: optimised),
    .target(
      name: "Records",
      dependencies: [
        "Dialogue", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: optimised),
    .target(
      name: "Reports", dependencies: ["Dialogue", "Words"],
      resources: schemas.map { .embedInCode("Schemas/\($0).schema.json") }, swiftSettings: optimised),
    .target(
      name: "Content", dependencies: ["Dialogue", "TOMLKit", "TOMLReading", "Words"],
      resources: content.map { .embedInCode("\($0).toml") }, swiftSettings: optimised),
    .target(
      name: "Themes", dependencies: ["TOMLKit", "TOMLReading", "Words"], path: "themes",
      resources: themes.map { .embedInCode("\($0).toml") }, swiftSettings: optimised),
    .target(name: "Screen", swiftSettings: optimised),
    .target(
      name: "Interface",
      dependencies: ["Dialogue", "Reports", "Screen", "Content", "Themes", "TOMLKit", "TOMLReading", "Words"],
      swiftSettings: optimised),
    .target(
      name: "CNcurses", cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "NcursesTerminal", dependencies: ["Screen", "CNcurses"], swiftSettings: optimised),
    .target(
      name: "LinearTerminal", dependencies: ["NcursesTerminal", "Screen", "CNcurses"], swiftSettings: optimised),
    .executableTarget(
      name: "stark",
      dependencies: [
        "Dialogue", "Records", "Reports", "Content", "Themes", "Screen", "Interface", "NcursesTerminal",
        "LinearTerminal", .product(name: "ArgumentParser", package: "swift-argument-parser"), "TOMLKit", "TOMLReading",
        "Words",
      ], swiftSettings: optimised),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Dialogue", "Records", "Content", "Interface", "Screen", "Words"],
      swiftSettings: settings),
    .target(
      name: "AcceptanceScripts", dependencies: ["Dialogue", "Screen"], path: "Tests/Support/AcceptanceScripts",
      swiftSettings: settings),
    .target(
      name: "EventKinds", dependencies: ["Dialogue"], path: "Tests/Support/EventKinds", swiftSettings: settings),
    .testTarget(
      name: "DialogueTests", dependencies: ["Dialogue", "EventKinds", "Randomness", "Words"], swiftSettings: settings),
    .testTarget(
      name: "ContentTests", dependencies: ["Content", "Dialogue", "PlainLanguage", "Randomness", "Scratch", "Words"],
      swiftSettings: settings),
    .target(
      name: "PlainLanguage", dependencies: ["Words"], path: "Tests/Support/PlainLanguage", swiftSettings: settings),
    .target(name: "Randomness", path: "Tests/Support/Randomness", swiftSettings: optimised),
    .target(name: "PlantedWords", path: "Tests/Support/PlantedWords", swiftSettings: optimised),
    .target(
      name: "PythonReader", dependencies: ["Scratch"], path: "Tests/Support/PythonReader", swiftSettings: settings),
    .target(name: "Scratch", path: "Tests/Support/Scratch", swiftSettings: settings),
    .target(name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal"),
    .target(
      name: "TerminalDriver", dependencies: ["CPseudoTerminal", "Scratch"], path: "Tests/Support/TerminalDriver",
      swiftSettings: optimised),
    .target(name: "FaultyDisk", path: "Tests/Support/FaultyDisk", cSettings: [.treatAllWarnings(as: .error)]),
    .target(
      name: "DiskSimulator", dependencies: ["TerminalDriver", "Randomness", "Scratch"],
      path: "Tests/Support/DiskSimulator",
      swiftSettings: optimised),
    .target(
      name: "StorageScript", dependencies: ["Dialogue", "Records"], path: "Tests/Support/StorageScript",
      swiftSettings: settings),
    .executableTarget(
      name: "StorageProbe",
      dependencies: ["Dialogue", "Records", "StorageScript", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Tests/Support/StorageProbe", swiftSettings: settings),
    // What libFuzzer and a short test call; the fuzzers themselves are built by .ci/fuzz.
    .target(
      name: "Fuzzing", dependencies: ["Dialogue", "NcursesTerminal", "Randomness", "Screen"],
      path: "Tests/Support/Fuzzing", exclude: ["Corpus"], swiftSettings: settings),
    .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"], swiftSettings: settings),
    .executableTarget(name: "ClockProbe", path: "Tests/Support/ClockProbe"),
    .testTarget(name: "TerminalDriverTests", dependencies: ["TerminalDriver", "Scratch"], swiftSettings: settings),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "Randomness"], swiftSettings: settings),
    .testTarget(
      name: "NcursesTerminalTests", dependencies: ["NcursesTerminal", "CNcurses", "Screen", "Randomness"],
      swiftSettings: settings),
    .testTarget(
      name: "InterfaceTests",
      dependencies: [
        "Interface", "AcceptanceScripts", "Dialogue", "EventKinds", "Reports", "Content", "PlainLanguage", "Themes",
        "Screen", "Randomness", "Scratch", "Words",
      ],
      swiftSettings: settings),
    .testTarget(name: "TOMLReadingTests", dependencies: ["TOMLReading", "Scratch"], swiftSettings: settings),
    .testTarget(name: "ThemesTests", dependencies: ["Themes", "Words"], swiftSettings: settings),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "Records", "Dialogue", "EventKinds", "DiskSimulator", "StorageScript", "TerminalDriver",
        "Randomness", "PythonReader", "Scratch", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Dialogue", "Randomness", "PlantedWords", "PythonReader", "Scratch", "Words"],
      swiftSettings: settings),
    .testTarget(
      name: "starkTests",
      dependencies: [
        "stark", "AcceptanceScripts", "TerminalDriver", "DiskSimulator", "PlantedWords", "PythonReader", "Randomness",
        "Scratch", "Dialogue", "Records", "Reports", "Content", "Themes", "Interface", "Screen", "NcursesTerminal",
        "Words",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], exclude: ["Analyses/Scripts"], swiftSettings: settings),
  ]
)
