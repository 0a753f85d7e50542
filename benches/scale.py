#!/usr/bin/env python3
"""Measures whole builds: wall time, CPU time, peak memory and output, by number of pages.

    scale.py [--program target/release/kairan] [--runs 5] [--search] [--changed]
             [--cities 2,20,200] [--shards N] CORPUS.jsonl...

Every corpus becomes a site in a temporary folder in memory where there is one (/dev/shm). Cold: no output and no
last good versions. Unchanged: everything built before, nothing different. With --search every city can be searched;
--changed tells a build after a change in one city. With --cities each corpus is measured with its first N cities,
or repeated under other names until there are N: a corpus of 20 cities of 500 pages gives 1,000, 10,000 and 100,000
pages; the navigation of all cities, which grows with their number, is left out then. --shards builds each site in so
many parts too, one after the other, merges them and compares every byte with the whole.
The last columns are the output and the cold wall time as a multiple of copying it file by file (`cp -r`) or, for an
unchanged build, of one `find` over sources and output. Medians; wall times are only worth something on a machine that
does nothing else. Needs Linux or macOS and the standard library; 100,000 pages need 5 GB of memory beside the output.
"""
import argparse
import itertools
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


def pages_of(out):
    return sum(1 for _ in out.rglob("index.html"))


def clear(site, *folders):
    for folder in folders:
        shutil.rmtree(site / folder, ignore_errors=True)


def beside(site, kind, runs):
    """Wall seconds of what no build of this kind can be faster than, run by run."""
    if kind == "unchanged":
        return [measure(["find", str(site)])[0] for _ in range(runs)]
    copied = []
    for _ in range(runs):
        clear(site, "copy")
        copied.append(measure(["cp", "-r", str(site / "public"), str(site / "copy")])[0])
    clear(site, "copy")
    return copied


def row(site, kind, program, runs):
    command = [program, "build", "--root", str(site)]
    if kind in ("unchanged", "one city"):
        # A build is known again when it found nothing changed itself, and no file had just been written.
        time.sleep(2.1)
        measure(command)
        measure(command)
    measured = []
    for run in range(runs):
        if kind == "cold":
            clear(site, "public", ".kairan", ".kairan-cache")
        if kind == "one city":
            guide = min((site / "content/cities").rglob("guides/*.md"))
            with guide.open("a", encoding="utf-8") as text:
                text.write(f"\n{run}回目の変更です。\n")
        measured.append(measure(command))
    tell(site, site / "public", kind, measured, statistics.median(beside(site, kind, runs)))


def tell(site, out, kind, measured, least):
    wall, cpu, peak = (statistics.median(column) for column in zip(*measured))
    files = [file for file in out.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files) / (1 << 20)
    print(
        f"| {pages_of(out):,} | {kind} | {wall:.2f} | {cpu:.2f} | {peak:.0f} | {size:.0f} | {wall / least:.1f} |",
        flush=True,
    )


def in_parts(site, program, n):
    """The site in parts, as machines beside each other would build it, and merged again."""
    parts = [site / f"part-{part}" for part in range(1, n + 1)]
    clear(site, "merged", *(part.name for part in parts), ".kairan-cache")
    built = [
        measure([program, "build", "--root", str(site), "--shard", f"{number}/{n}", "--out", str(part)])
        for number, part in enumerate(parts, 1)
    ]
    merge = measure([program, "merge", *map(str, parts), "--out", str(site / "merged")])
    longest = max(built)
    copied = statistics.median(beside(site, "cold", 1))
    tell(site, parts[0], f"longest of {n} parts", [longest], copied)
    tell(site, site / "merged", "merge", [merge], copied)
    same = subprocess.run(["diff", "-rq", str(site / "public"), str(site / "merged")], stdout=subprocess.PIPE)
    told = [line for line in same.stdout.decode().splitlines() if ".kairan" not in line]
    print("merged as the whole" if not told else "\n".join(["NOT as the whole:", *told[:5]]), flush=True)
    clear(site, "merged", *(part.name for part in parts))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=str(ROOT / "target/release/kairan"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--search", action="store_true")
    parser.add_argument("--changed", action="store_true")
    parser.add_argument("--cities", default="")
    parser.add_argument("--shards", type=int)
    parser.add_argument("corpora", nargs="+", type=Path)
    arguments = parser.parse_args()
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    options = ["--search"] if arguments.search else []
    sizes = [["--plain", "--cities", n] for n in arguments.cities.split(",") if n] or [[]]
    kinds = ["cold", "unchanged"] + (["one city"] if arguments.changed else [])
    print("| pages | build | wall s | CPU s | peak MiB | output MiB | times cp or find |\n|---|---|---|---|---|---|---|")
    for corpus, size in itertools.product(arguments.corpora, sizes):
        with tempfile.TemporaryDirectory(dir=memory) as folder:
            site = Path(folder)
            converter = [sys.executable, str(HERE / "from_corpus.py"), *options, *size, str(corpus), folder]
            subprocess.run(converter, check=True, stdout=subprocess.DEVNULL)
            for kind in kinds:
                row(site, kind, arguments.program, arguments.runs)
            if arguments.shards:
                in_parts(site, arguments.program, arguments.shards)


if __name__ == "__main__":
    main()
