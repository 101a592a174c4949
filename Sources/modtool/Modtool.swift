@main
enum Modtool {
  static func main() {}
}
