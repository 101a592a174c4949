// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "modtool",
  products: [
    .library(name: "ModKit", targets: ["ModKit"]),
    .executable(name: "modtool", targets: ["modtool"]),
  ],
  targets: [
    .target(name: "ModKit"),
    .executableTarget(name: "modtool", dependencies: ["ModKit"]),
    .testTarget(name: "ModKitTests", dependencies: ["ModKit", "modtool"]),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
