"""Casebooks from outside modtool: a verifier and a writer made from the description of the format alone.

  casebook.py verify DIR         chain, seals and files; prints the first fault, exit 0 or 1
  casebook.py clone DIR COUNT    multiplies the first case of a casebook to COUNT cases
"""
import hashlib, json, os, re, secrets, sys


def sha(data):
    return hashlib.sha256(data).hexdigest()


def verify(root):
    hash_, seq, seals = sha(b"modtool-ledger-v1\n" + open(root + "/ledger/id.txt", "rb").read().strip() + b"\n"), 0, {}
    for name in sorted(n for n in os.listdir(root + "/ledger") if re.fullmatch(r"\d{4}\.log", n)):
        data = open(root + "/ledger/" + name, "rb").read()
        for line in data.split(b"\n")[:-1]:
            number, stated, text = line.split(b"\t", 2)
            seq, hash_ = seq + 1, sha(hash_.encode() + b"\n" + str(seq + 1).encode() + b"\n" + text)
            assert number == str(seq).encode() and stated == hash_.encode(), f"ledger line {seq}"
            event = json.loads(text)
            if "salt" in event:
                salt = bytes.fromhex(open(root + "/salt.txt").read().strip())
                assert sha(b"modtool-salt-v1\n" + salt) == event["salt"], "salt.txt"
            if "digest" in event:
                seals.setdefault(event["case"], []).append((event["length"], event["digest"]))
        assert data.endswith(b"\n") or not data, f"{name} ends in the middle of a line"
    for case, states in seals.items():
        folder = f"{root}/cases/{case[4:8]}/{case}/"
        salt = bytes.fromhex(open(folder + "salt.txt").read().strip())
        manifest = open(folder + "manifest-sha256.txt", "rb").read()
        for length, digest in states:
            assert sha(salt + manifest[:length]) == digest, f"{case}: manifest"
        for row in manifest[: states[-1][0]].decode().splitlines():
            assert sha(open(folder + row[66:], "rb").read()) == row[:64], f"{case}: {row[66:]}"
        noted = open(folder + "ledger.txt").read().split()
        assert int(noted[0]) <= seq, f"{case}: remembers a line that is gone"
    return seq, len(seals)


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def clone(root, count):
    log = next(n for n in sorted(os.listdir(root + "/ledger")) if n.endswith(".log"))
    first = open(f"{root}/ledger/{log}", "rb").read().split(b"\n")[0].split(b"\t")
    seq, hash_, opened = int(first[0]), first[1].decode(), json.loads(first[2])
    case = opened["case"]
    folder = f"{root}/cases/{case[4:8]}/{case}/"
    names = [row[66:] for row in open(folder + "manifest-sha256.txt").read().splitlines()]
    files = {name: open(folder + name, "rb").read() for name in names}
    assert open(f"{root}/ledger/{log}", "rb").read().count(b"\n") == 1, "the casebook must have one line"
    with open(f"{root}/ledger/{log}", "ab") as ledger:
        def append(event):
            nonlocal seq, hash_
            text = json.dumps(event, separators=(",", ":")).encode()
            seq, hash_ = seq + 1, sha(hash_.encode() + b"\n" + str(seq + 1).encode() + b"\n" + text)
            ledger.write(str(seq).encode() + b"\t" + hash_.encode() + b"\t" + text + b"\n")

        for index in range(count - 1):
            new = f"MOD-{case[4:8]}-{seq + 1:06d}"
            target, salt, manifest = f"{root}/cases/{case[4:8]}/{new}/", secrets.token_bytes(32), b""

            def add(name, data):
                nonlocal manifest
                write(target + name, data)
                manifest += f"{sha(data)}  {name}\n".encode()

            def event(name, detail, **more):
                entry = {"at": opened["at"], "event": name, "case": new,
                         "digest": sha(salt + manifest), "length": len(manifest)}
                append(entry | more | ({"detail": detail} if detail else {}))

            for name, data in files.items():
                add(name, data.replace(case.encode(), new.encode()) if name == "record.json" else data)
            event("opened", None, comment=secrets.token_hex(32))
            steps = [("notified", "author-told"), ("preserved", "screenshot-stored"),
                     ("notice-produced", "registrar-notified"), ("removed", "removed")]
            for number, (name, detail) in enumerate(steps[: index % 5]):
                update = {"recordVersion": "1.0", "caseId": new, "event": detail, "labelSv": detail,
                          "at": opened["at"], "by": "Bo Ek", "role": None, "reason": None,
                          "facts": [], "evidence": []}
                add(f"updates/{number + 1:04d}-{detail}.json", json.dumps(update).encode() + b"\n")
                event(name, detail)
            write(target + "salt.txt", salt.hex().encode() + b"\n")
            write(target + "manifest-sha256.txt", manifest)
            write(target + "ledger.txt", f"{seq} {hash_}\n".encode())
    return seq


if __name__ == "__main__":
    try:
        if sys.argv[1] == "verify":
            print("whole: %d lines, %d cases" % verify(sys.argv[2]))
        else:
            print("%d lines" % clone(sys.argv[2], int(sys.argv[3])))
    except (AssertionError, OSError, ValueError, KeyError) as fault:
        print("fault:", fault)
        sys.exit(1)
