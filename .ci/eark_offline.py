"""Runs eark-validator 1.1.3 on a package without a network: its vocabularies are read from the copies it ships.

Prints one line for every error; exit code 0 when the structure is well-formed, the METS file is schema valid, and the
only Schematron error is SIP14, which contradicts CSIP16 and cannot be met.
"""

import os
import sys
import urllib.request
from pathlib import Path

import importlib.util

vocabularies = (
    Path(importlib.util.find_spec("eark_validator").origin).parent / "ipxml" / "resources" / "vocabs"
)


def bundled(address, *arguments, **named):
    return open(vocabularies / os.path.basename(str(address)), "rb")


urllib.request.urlopen = bundled

from eark_validator.specifications.specification import SpecificationVersion  # noqa: E402
from eark_validator.packages import PackageValidator  # noqa: E402

report = PackageValidator(Path(sys.argv[1]), SpecificationVersion.V2_1_0).validation_report
bad = []
print("structure:", report.structure.status.value)
if report.structure.status.value != "WellFormed":
    bad.append("structure")
for message in report.structure.messages:
    print("  ", message.rule_id, message.severity.value, message.message[:140])
if report.metadata is None:
    sys.exit("no metadata was validated")
for name, results in (
    ("schema", report.metadata.schema_results),
    ("schematron", report.metadata.schematron_results),
):
    print(name + ":", results.status.value)
    for message in results.messages:
        if message.severity.value.upper() in ("ERROR",):
            print("  ", message.rule_id, message.location, message.message[:200])
            if message.rule_id != "SIP14":
                bad.append(message.rule_id)
sys.exit("bad: " + ", ".join(bad) if bad else 0)
