"""A process with its wall time and its peak memory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Run:
    """How a process ended."""

    seconds: float
    mib: float
    code: int
    killed: bool
    output: str
    errors: str


def run(command: list[str | Path], limit: float) -> Run:
    """Runs a process to its end; kills it and its children after so many seconds."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(word) for word in command], stdout=output, stderr=errors, start_new_session=True
        )
        killed = threading.Event()

        def kill() -> None:
            killed.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(limit, kill)
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            timer.cancel()
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        unit = 1024 * 1024 if sys.platform == "darwin" else 1024
        return Run(
            seconds, round(usage.ru_maxrss / unit, 1), process.returncode, killed.is_set(),
            text(output), text(errors),
        )


def text(file) -> str:
    file.seek(0)
    return file.read().decode(errors="replace")
