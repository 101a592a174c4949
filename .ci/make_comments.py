"""Writes a native NDJSON export to standard output: COUNT invented comments, or as many as fill 100M...

Deterministic. Names are invented, words are ordinary; a share of the comments answer others, some carry what a page must
survive: markup, line breaks, long words, direction controls.
"""

import json
import random
import sys

argument = sys.argv[1]
limit = int(argument[:-1]) * 1_000_000 if argument.endswith("M") else None
count = None if limit else int(argument)
chance = random.Random(4)
first = ["Åsa", "Örjan", "Märta", "Nils", "Fatima", "Jorma", "Zeynep", "Bo", "Ingrid", "Ahmed"]
last = ["Ek", "Löv", "Strand", "Berg", "Ås", "Dal", "Holm", "Lund"]
words = (
    "gatan snöröjning skolan badhuset när varför tack kommunen parken lampan trasig buss cykelväg sopor "
    "förskola äldreboende vatten avgift bygglov möte torsdag öppettider simhall idrott bibliotek fråga svar"
).split()
odd = [
    "<script>alert(1)</script> & \"citat\"", "rad ett\nrad två\n\nrad fyra", "x" * 300,
    "vänd \u202e text \u200b osynlig", "👩‍👩‍👧 🇸🇪 ❤️", "https://www.exempel.example/" + "a/" * 60,
]
out = sys.stdout
written = out.write(
    json.dumps({"type": "header", "platform": "facebook",
                "channel": {"id": "100000000000001", "name": "Exempelköpings kommun"}}, ensure_ascii=False) + "\n")
posts = 1 if count == 1 else max(2, (count or 2_000_000) // 100)
number = 0
start = 1772409600
while (count is not None and number < count) or (limit is not None and written < limit):
    if number < posts * 100 and number % 100 == 0:
        written += out.write(json.dumps(
            {"type": "post", "id": f"p{number // 100}", "platform": "facebook",
             "published": f"2026-03-{1 + (number // 100) % 28:02d}T08:00:00Z",
             "content": "Nyhet från kommunen: " + " ".join(chance.choices(words, k=12))},
            ensure_ascii=False) + "\n")
    post = number // 100
    parent = None
    if number % 100 and chance.random() < 0.55:
        parent = f"facebook:c{post * 100 + chance.randrange(number % 100)}"
    text = " ".join(chance.choices(words, k=chance.randrange(3, 45))).capitalize() + "."
    if number % 97 == 5:
        text = odd[(number // 97) % len(odd)]
    day, second = 1 + (number // 3000) % 28, number * 37 % 86400
    written += out.write(json.dumps(
        {"type": "comment", "id": f"facebook:c{number}", "platform": "facebook",
         "channel": "100000000000001", "post": f"p{post}", "inReplyTo": parent,
         "author": {"id": str(300000 + number % 5000),
                    "name": first[number % len(first)] + " " + last[number % len(last)], "official": number % 31 == 0},
         "published": f"2026-04-{day:02d}T{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}Z",
         "content": text, "counts": {"likes": number % 7, "replies": 0},
         "state": "hidden" if number % 211 == 0 else "visible"}, ensure_ascii=False) + "\n")
    number += 1
