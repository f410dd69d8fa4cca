"""The edition: the date of the commit that is built, the same for everybody who builds it."""

import os
import subprocess
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path


@cache
def edition(root: Path) -> date | None:
    """SOURCE_DATE_EPOCH if set, else the last commit's date, else None (a copy without history)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
        epoch = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else None
