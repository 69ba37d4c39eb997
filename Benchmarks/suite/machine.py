"""What was measured on: the machine in four words, and versions."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from functools import cache
from importlib.metadata import version
from pathlib import Path

from suite.cases import NABOLAG

PACKAGES = {"highs": "highspy", "scip": "PySCIPOpt", "cpsat": "ortools"}


def machine() -> str:
    """CPU, cores, memory and operating system; nothing else."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{cpu()}, {os.cpu_count()} cores, {memory:.0f} GiB, {system()}"


def cpu() -> str:
    info = Path("/proc/cpuinfo")
    found = re.search(r"^model name\s*:\s*(.+)$", info.read_text(), re.M) if info.exists() else None
    return found[1].strip() if found else platform.processor() or platform.machine()


def system() -> str:
    release = Path("/etc/os-release")
    found = re.search(r'^PRETTY_NAME="?([^"\n]+)', release.read_text(), re.M) if release.exists() else None
    return found[1] if found else f"{platform.system()} {platform.release()}"


def program_version() -> str:
    """The version of Nabolag."""
    return subprocess.run([NABOLAG, "--version"], capture_output=True, text=True).stdout.strip()


@cache
def peer_version(peer: str) -> str:
    """The version of a peer."""
    if peer in PACKAGES:
        return version(PACKAGES[peer])
    log = subprocess.run(["cbc", "-quit"], capture_output=True, text=True).stdout
    found = re.search(r"^Version:\s*(\S+)", log, re.M)
    return found[1] if found else "unknown"
