"""Reads what modtool writes with other people's programs. Run by check-records."""
import email, email.policy, glob, importlib.util, json, os, re, shutil, socketserver, subprocess
import sys, threading, zlib

modtool, work = sys.argv[1], sys.argv[2]
here = os.path.dirname(os.path.abspath(__file__))
book, failures = work + "/book", []
environment = dict(os.environ, LC_ALL="C.UTF-8")


def tell(name, problem=None):
    print(f"{name}: {'ok' if problem is None else 'FAILED: ' + str(problem)}")
    if problem is not None:
        failures.append(name)


def skip(name, why):
    print(f"{name}: skipped, {why}")


def run(*words, expect=0, raw=False):
    command = [modtool, *words, "--config", work + "/modtool.json", "--lang", "sv"]
    if words[0] in ("removal", "records"):
        command += ["--casebook", book]
    done = subprocess.run(command, capture_output=True, env=environment)
    if expect is not None and done.returncode != expect:
        raise SystemExit(f"{' '.join(words)}: exit {done.returncode}\n{done.stderr.decode()}")
    return done if raw else done.stdout.decode()


def png(color, width, height):
    """A PNG of one colour type, compressed and filtered as real encoders do."""
    import struct
    samples = {0: 1, 2: 3, 3: 1, 6: 4}[color]
    rows = b"".join(bytes([1]) + bytes((7 if x < samples else (1 if x % 50 == 0 else 0))
                                       for x in range(width * samples)) for _ in range(height))
    if color == 3:
        rows = b"".join(bytes([0]) + bytes((x + y) % 3 for x in range(width)) for y in range(height))
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    head = struct.pack(">IIBBBBB", width, height, 8, color, 0, 0, 0)
    palette = chunk(b"PLTE", bytes([255, 255, 255, 0, 0, 0, 200, 30, 30])) if color == 3 else b""
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + palette
            + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


hostile = ("=HYPERLINK(\"http://x\")\u001b[2J\u202egro <script>alert(1)</script> åäö 🏳️‍🌈\r\n"
           "Bcc: offer@example.org")
comments = [
    {"id": "1", "content": "Köp billigt hos Bolaget!", "author": {"id": "a1", "name": "Eva Ek"}},
    {"id": "../../etc/passwd", "content": hostile,
     "author": {"id": "a2", "name": "Eva\r\nBcc: offer@example.org"}},
    {"id": "3", "content": "Köp mer", "author": None},
]
for comment in comments:
    comment.update(platform="facebook", channel="c1", post="p1", published="2026-03-02T08:09:00Z")
json.dump({"format": "modtool-comments", "version": "1.0", "channel": {"id": "c1", "name": "Exempelköping"},
           "posts": [{"id": "p1", "platform": "facebook", "content": "Nytt bad <i>"}],
           "comments": comments}, open(work + "/export.json", "w"))
configuration = {
    "organisation": {"name": "Exempelköpings kommun", "board": "Kommunstyrelsen"},
    "registrar": {"name": "Registrator", "email": "registrator@example.org"},
    "rulesAddress": "https://exempelkoping.se/regler", "complaintText": "Fel? Skriv till oss.",
    "mail": {"from": "kommunikation@example.org"}}
json.dump(configuration, open(work + "/modtool.json", "w"))
cases = []
for number, comment in enumerate(comments):
    color = [2, 0, 3][number]
    picture = f"{work}/bild{number}.png"
    open(picture, "wb").write(png(color, 320 + number, 200))
    case = run("removal", "open", work + "/export.json", "--comment", comment["id"], "--rule", "commercial",
               "--rule", "spam", "--reason", "Reklam för ett bolag", "--by", "Bo Ek", "--role",
               "kommunikatör").strip()
    cases.append(case)
    run("removal", "notify", case, "--sent", "--by", "Bo Ek")
    run("removal", "screenshot", case, picture, "--by", "Bo Ek")
    run("removal", "notice", case, "--by", "Bo Ek")
    run("removal", "notice", case, "--sent", "--by", "Bo Ek")
    run("removal", "delete", case, "--confirm", "--by", "Bo Ek")
run("records", "register", cases[0], "--diarienummer", "KSN-2026-00123", "--by", "Ida Ro")

# Mail: Python's own parser finds no defect in any part, and nothing of the comment became a header.
problem = None
for path in sorted(glob.glob(book + "/cases/*/*/utkorg/*.eml")):
    data = open(path, "rb").read()
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.defects:
            problem = (path, part.defects)
        for header in part.values():
            if getattr(header, "defects", None):
                problem = (path, header.defects)
    if set(message.keys()) != {"From", "X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"}:
        problem = (path, message.keys())
    if re.search(rb"[^\r]\n", data) or any(len(line) > 78 for line in data.split(b"\r\n")):
        problem = (path, "line ends or lengths")
tell("email (Python, policy.default)", problem)

# PNG originals are the bytes that were given; PDF copies are PDF/A-1b.
problem = None
for number, case in enumerate(cases):
    stored = open(glob.glob(f"{book}/cases/*/{case}/evidence/02-skarmdump.png")[0], "rb").read()
    if stored != open(f"{work}/bild{number}.png", "rb").read():
        problem = case
tell("screenshots are unchanged", problem)
if shutil.which("pngcheck"):
    done = subprocess.run(["pngcheck", *glob.glob(book + "/cases/*/*/evidence/*.png")], capture_output=True)
    tell("pngcheck", None if done.returncode == 0 else done.stdout.decode())
else:
    skip("pngcheck", "not installed")
names = ["pdfbox2", "preflight", "xmpbox", "fontbox2", "commons-logging", "commons-io", "activation",
         "javax.activation", "jaxb-api"]
jars = [f"/usr/share/java/{name}.jar" for name in names if os.path.exists(f"/usr/share/java/{name}.jar")]
if shutil.which("java") and any("preflight" in jar for jar in jars):
    for path in sorted(glob.glob(book + "/cases/*/*/evidence/*.pdf")):
        done = subprocess.run(["java", "-cp", ":".join(jars), "org.apache.pdfbox.preflight.Validator_A1b", path],
                              capture_output=True)
        text = done.stdout.decode() + done.stderr.decode()
        tell("PDF/A-1b (PDFBox Preflight), " + os.path.basename(os.path.dirname(os.path.dirname(path))),
             None if "is a valid PDF/A-1b file" in text else text)
else:
    skip("PDF/A-1b (PDFBox Preflight)", "java or the PDFBox jars are not installed")

# The record against its schema.
if importlib.util.find_spec("jsonschema"):
    import jsonschema
    schema = json.loads(run("schema", "record"))
    jsonschema.Draft202012Validator.check_schema(schema)
    problem = None
    for path in glob.glob(book + "/cases/*/*/record.json"):
        for fault in jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(path))):
            problem = (path, fault.json_path, fault.message)
    tell("jsonschema", problem)
else:
    skip("jsonschema", "not installed")

# Manifests with sha256sum, bags with bagit.py.
problem = None
for folder in glob.glob(book + "/cases/*/*"):
    done = subprocess.run(["sha256sum", "--quiet", "-c", "manifest-sha256.txt"], cwd=folder, capture_output=True)
    problem = problem or (done.stderr.decode() if done.returncode else None)
tell("sha256sum -c", problem)
run("records", "export", work + "/bag", "--by", "Ida Ro")
if importlib.util.find_spec("bagit"):
    done = subprocess.run([sys.executable, "-m", "bagit", "--validate", work + "/bag"], capture_output=True)
    tell("bagit.py --validate", None if done.returncode == 0 else done.stderr.decode())
    target = glob.glob(work + "/bag/data/*/kommentar.txt")[0]
    open(target, "ab").write(b"x")
    done = subprocess.run([sys.executable, "-m", "bagit", "--validate", work + "/bag"], capture_output=True)
    tell("bagit.py notices a changed file", None if done.returncode else "it did not")
else:
    skip("bagit.py --validate", "not installed")

# A verifier written from the format's description agrees on whole and on damaged casebooks.
def verdicts():
    mine = run("records", "verify", expect=None, raw=True).returncode == 0
    theirs = subprocess.run([sys.executable, here + "/casebook.py", "verify", book], capture_output=True)
    return mine, theirs.returncode == 0


log = glob.glob(book + "/ledger/*.log")[0]
whole = open(log, "rb").read()
lines = whole.splitlines(keepends=True)
damages = {
    "whole": whole, "a changed byte": whole.replace(b"opened", b"Opened", 1), "a line dropped": b"".join(lines[:1] + lines[2:]),
    "lines swapped": b"".join([lines[1], lines[0]] + lines[2:]), "a line twice": lines[0] + whole,
    "cut in a line": whole[:-40], "cut at a line": b"".join(lines[:-2]),
}
disagreed = []
for name, data in damages.items():
    open(log, "wb").write(data)
    mine, theirs = verdicts()
    if not (mine == theirs == (name == "whole")):
        disagreed.append((name, mine, theirs))
open(log, "wb").write(whole)
target = glob.glob(book + "/cases/*/*/kommentar.txt")[0]
kept = open(target, "rb").read()
open(target, "wb").write(kept + b"!")
if verdicts() != (False, False):
    disagreed.append("a changed file")
open(target, "wb").write(kept)
tell("ledger verifier in Python agrees", disagreed or None)

# A real mail program hands the final message to a server on loopback.
class Sink(socketserver.StreamRequestHandler):
    received = []

    def handle(self):
        self.wfile.write(b"220 sink\r\n")
        while line := self.rfile.readline():
            verb = line[:4].upper()
            if verb == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                data = b""
                while (part := self.rfile.readline()) != b".\r\n":
                    data += part[1:] if part.startswith(b"..") else part
                Sink.received.append(data)
            self.wfile.write(b"221 bye\r\n" if verb == b"QUIT" else b"250 ok\r\n")
            if verb == b"QUIT":
                return


if shutil.which("msmtp"):
    server = socketserver.TCPServer(("127.0.0.1", 0), Sink)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    configuration["mail"]["program"] = [
        "msmtp", "-t", "-i", "--host=127.0.0.1", f"--port={server.server_address[1]}", "--tls=off",
        "--auth=off", "--file=/dev/null", "--from=kommunikation@example.org"]
    json.dump(configuration, open(work + "/modtool.json", "w"))
    run("removal", "notice", cases[0], "--send", "--by", "Bo Ek")
    server.shutdown()
    stored = open(glob.glob(f"{book}/cases/*/{cases[0]}/utkorg/*-2.eml")[0], "rb").read()
    message = email.message_from_bytes(Sink.received[0], policy=email.policy.default)
    problem = None
    if len(Sink.received) != 1 or stored.split(b"\r\n\r\n", 1)[1].strip() not in Sink.received[0]:
        problem = "the server did not get the stored message"
    if message["X-Unsent"] or not message["Date"] or any(part.defects for part in message.walk()):
        problem = message.items()
    tell("msmtp to a server on loopback", problem)
else:
    skip("msmtp to a server on loopback", "not installed")

# Chromium draws the record, and the protocol, which loads nothing.
browser = shutil.which("chromium") or shutil.which("google-chrome")
if browser:
    done = run("removal", "screenshot", cases[1], "--capture", "--from", "record", "--by", "Bo Ek",
               expect=None, raw=True)
    made = glob.glob(f"{book}/cases/*/{cases[1]}/evidence/*atergivning.png")
    tell("Chromium captures a rendering", None if made else done.stderr.decode())
    page = glob.glob(f"{book}/cases/*/{cases[1]}/protokoll.html")[0]
    picture = os.environ.get("PROTOCOL_PICTURE", work + "/protokoll.png")
    subprocess.run([browser, "--headless", "--disable-gpu", "--no-sandbox", "--no-first-run",
                    f"--user-data-dir={work}/profile", "--window-size=900,2400", f"--screenshot={picture}",
                    "file://" + page], capture_output=True, timeout=120)
    tell("Chromium draws the protocol", None if os.path.exists(picture) else "no picture")
else:
    skip("Chromium", "not installed")
tell("records verify at the end", None if run("records", "verify", raw=True).returncode == 0 else "findings")
sys.exit(1 if failures else 0)
