#!/usr/bin/env python3
"""Measures whole builds: wall time, CPU time, peak memory and output, by number of pages.

    scale.py [--program target/release/kairan] [--runs 5] CORPUS.jsonl...

Every corpus becomes a site in a temporary folder in memory where there is one (/dev/shm). Cold: no output and no
last good versions. Unchanged: everything built before, nothing different. The last columns are the output and the
cold wall time as a multiple of copying it file by file (`cp -r`) or, for an unchanged build, of one `find` over
sources and output. Medians; wall times are only worth something on a machine that does nothing else. Needs Linux or
macOS and the standard library.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def measure(command):
    """Wall and CPU seconds and peak MiB of one run."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"failed: {' '.join(command)}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit


def pages_of(site):
    return sum(1 for _ in (site / "public").rglob("index.html"))


def clear(site, *folders):
    for folder in folders:
        shutil.rmtree(site / folder, ignore_errors=True)


def beside(site, kind, runs):
    """Wall seconds of what no build of this kind can be faster than."""
    if kind == "unchanged":
        return statistics.median(measure(["find", str(site)])[0] for _ in range(runs))
    copied = []
    for _ in range(runs):
        clear(site, "copy")
        copied.append(measure(["cp", "-r", str(site / "public"), str(site / "copy")])[0])
    clear(site, "copy")
    return statistics.median(copied)


def row(site, kind, program, runs):
    command = [program, "build", "--root", str(site)]
    if kind == "unchanged":
        # A build is known again when it found nothing changed itself, and no file had just been written.
        time.sleep(2.1)
        measure(command)
        measure(command)
    measured = []
    for _ in range(runs):
        if kind == "cold":
            clear(site, "public", ".kairan", ".kairan-cache")
        measured.append(measure(command))
    wall, cpu, peak = (statistics.median(column) for column in zip(*measured))
    files = [file for file in (site / "public").rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files) / (1 << 20)
    ratio = wall / beside(site, kind, runs)
    print(
        f"| {pages_of(site):,} | {kind} | {wall:.2f} | {cpu:.2f} | {peak:.0f} | {size:.0f} | {ratio:.1f} |", flush=True
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=str(ROOT / "target/release/kairan"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("corpora", nargs="+", type=Path)
    arguments = parser.parse_args()
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    print("| pages | build | wall s | CPU s | peak MiB | output MiB | times cp or find |\n|---|---|---|---|---|---|---|")
    for corpus in arguments.corpora:
        with tempfile.TemporaryDirectory(dir=memory) as folder:
            site = Path(folder)
            converter = [sys.executable, str(HERE / "from_corpus.py"), str(corpus), folder]
            subprocess.run(converter, check=True, stdout=subprocess.DEVNULL)
            for kind in ("cold", "unchanged"):
                row(site, kind, arguments.program, arguments.runs)


if __name__ == "__main__":
    main()
