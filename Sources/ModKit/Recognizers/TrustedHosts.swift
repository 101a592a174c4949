/// Hosts that anyone may link to: authorities, newspapers, encyclopaedias, large platforms.
enum TrustedHosts {
  /// Whether `host` is one of them or below one. Complexity: O(labels).
  static func isTrusted(_ host: String) -> Bool {
    var rest = host[...]
    while true {
      if sites.contains(String(rest)) { return true }
      guard let dot = rest.firstIndex(of: ".") else { return false }
      rest = rest[rest.index(after: dot)...]
    }
  }

  private static let sites: Set<String> = [
    // Authorities and public bodies.
    "regeringen.se", "riksdagen.se", "skatteverket.se", "forsakringskassan.se",
    "arbetsformedlingen.se",
    "polisen.se", "domstol.se", "aklagare.se", "kronofogden.se", "trafikverket.se",
    "transportstyrelsen.se", "naturvardsverket.se", "boverket.se", "lantmateriet.se", "scb.se",
    "smhi.se", "msb.se", "krisinformation.se", "1177.se", "folkhalsomyndigheten.se",
    "socialstyrelsen.se",
    "skolverket.se", "skolinspektionen.se", "ivo.se", "imy.se", "jo.se", "val.se", "csn.se",
    "pensionsmyndigheten.se", "migrationsverket.se", "livsmedelsverket.se",
    "kemikalieinspektionen.se",
    "konsumentverket.se", "hallakonsument.se", "bolagsverket.se", "verksamt.se",
    "elsakerhetsverket.se",
    "energimyndigheten.se", "jordbruksverket.se", "skogsstyrelsen.se", "havochvatten.se", "sgu.se",
    "lansstyrelsen.se", "raa.se", "riksarkivet.se", "kb.se", "skr.se", "1177.example", "pts.se",
    "fi.se", "riksbank.se", "europa.eu", "who.int", "vasttrafik.se", "sl.se", "ul.se",
    "skanetrafiken.se",
    "sj.se", "postnord.se", "bankid.com", "swish.nu", "digg.se", "internetkunskap.se", "112.se",
    "mucf.se", "do.se", "bra.se", "kriminalvarden.se", "umo.se", "medborgarskapet.se",
    "minpension.se",
    // News.
    "svt.se", "sverigesradio.se", "sr.se", "ur.se", "dn.se", "svd.se", "aftonbladet.se",
    "expressen.se",
    "gp.se", "sydsvenskan.se", "hd.se", "unt.se", "nt.se", "na.se", "vlt.se", "corren.se", "jp.se",
    "barometern.se", "smp.se", "nwt.se", "vf.se", "dt.se", "gd.se", "helahalsingland.se", "op.se",
    "st.nu", "nsd.se", "kuriren.nu", "vk.se", "folkbladet.nu", "norran.se", "pt.se",
    "hallandsposten.se",
    "bt.se", "omni.se", "tv4.se", "di.se", "svenska.yle.fi", "bbc.com", "bbc.co.uk", "reuters.com",
    "kvartal.se", "dagenssamhalle.se", "altinget.se", "tidningensyre.se", "etc.se", "mitti.se",
    // Encyclopaedias, maps, platforms.
    "wikipedia.org", "wikimedia.org", "openstreetmap.org", "youtube.com", "youtu.be",
    "facebook.com",
    "instagram.com", "linkedin.com", "google.com", "google.se", "maps.app.goo.gl", "hitta.se",
    "eniro.se",
    "microsoft.com", "apple.com", "spotify.com", "vimeo.com", "x.com", "twitter.com", "threads.net",
    "mastodon.social", "bsky.app", "github.com", "skrivunder.com", "mittskifte.org", "blocket.se",
  ]
}
