"""Brings each known bug back (bugs.py), in a copy of the tree, builds and runs
the tests that have to notice. Not part of the suite: minutes of building. The
last result stands in RESULT.md.
  python3 tests/zoo/run_zoo.py --folder COPY [--only WORD] [--write]"""
import argparse
import os
import shutil
import subprocess
import sys
import time

from bugs import BUGS

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
COMMAND = "python3 tests/zoo/run_zoo.py --folder build/zoo --write"
PROGRAMS = {"simulation": "shiftlane-simulate"}
ARGUMENTS = {"simulation": ["--seeds", "1..3000"]}
SETTINGS = {"RC_PARAMS": "max_success=2000", "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def run(words, **more):
    return subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **more)


def copy_tree(folder):
    """Tracked files only, times kept where nothing changed: a second run builds little."""
    for name in run(["git", "ls-files"], cwd=ROOT).stdout.split("\n"):
        source, target = os.path.join(ROOT, name), os.path.join(folder, name)
        if not name or not os.path.isfile(source):
            continue
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if not os.path.exists(target) or open(source, "rb").read() != open(target, "rb").read():
            shutil.copy2(source, target)


def build(folder, tests):
    return run(["ninja", "-C", os.path.join(folder, "build/release"), *(PROGRAMS.get(test, test) for test in tests)])


def notices(folder, test):
    words = [os.path.join(folder, "build/release/bin", PROGRAMS.get(test, test)), *ARGUMENTS.get(test, [])]
    try:
        return run(words, env={**os.environ, **SETTINGS}, timeout=600, cwd=folder).returncode != 0
    except subprocess.TimeoutExpired:
        return True  # a test that never ends is noticed, too


def bring_back(folder, bug):
    """What the tests made of the bug: the test that noticed, or a sentence."""
    path = os.path.join(folder, bug.file)
    with open(path, encoding="utf-8") as file:
        sound = file.read()
    if sound.count(bug.before) != 1:
        return None, f"does not apply: {sound.count(bug.before)} places"
    try:
        with open(path, "w", encoding="utf-8") as file:
            file.write(sound.replace(bug.before, bug.after))
        built = build(folder, bug.tests)
        if built.returncode != 0:
            return None, "does not build: " + next((line for line in built.stdout.split("\n") if "error" in line), "")
        for test in bug.tests:
            if notices(folder, test):
                return test, ""
        return None, "not noticed"
    finally:
        with open(path, "w", encoding="utf-8") as file:
            file.write(sound)


def table(rows, commit):
    caught = sum(bool(test) for _, test, _, _ in rows)
    lines = ["# The bug zoo: last result", "",
             f"`{COMMAND}` at {commit}: {caught} of {len(rows)} caught (of {len(BUGS)} in all).", "",
             "| bug | where | caught by | s |", "|---|---|---|---|"]
    lines += [f"| {bug.name} | `{bug.file}` | {'`' + test + '`' if test else '**' + why + '**'} | {seconds:.0f} |"
              for bug, test, why, seconds in rows]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--only", default="")
    parser.add_argument("--write", action="store_true", help="RESULT.md")
    parser.add_argument("--after-suite", action="store_true", help="the suite has just passed: the sound tree is not tested again")
    options = parser.parse_args()
    folder = os.path.abspath(options.folder)
    copy_tree(folder)
    bugs = [bug for bug in BUGS if options.only in bug.name]
    configured = run(["cmake", "-S", folder, "-B", os.path.join(folder, "build/release"), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release"])
    every = sorted({test for bug in bugs for test in bug.tests})
    sound = build(folder, every) if configured.returncode == 0 else configured
    if sound.returncode != 0:
        sys.exit("the sound tree does not build:\n" + sound.stdout[-3000:])
    wrong = [] if options.after_suite else [test for test in every if notices(folder, test)]
    if wrong:
        sys.exit(f"without any bug these fail: {', '.join(wrong)}")
    rows = []
    for bug in bugs:
        began = time.monotonic()
        test, why = bring_back(folder, bug)
        rows.append((bug, test, why, time.monotonic() - began))
        print(f"{'caught by ' + test if test else 'ESCAPED (' + why[:200] + ')'}: {bug.name}", flush=True)
        if options.write: # each time: a run of minutes may be cut short
            with open(os.path.join(HERE, "RESULT.md"), "w", encoding="utf-8") as file:
                file.write(table(rows, run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT).stdout.strip()))
    escaped = sum(not test for _, test, _, _ in rows)
    print(f"{len(rows)} bugs, {escaped} escaped")
    return 1 if escaped else 0


if __name__ == "__main__":
    sys.exit(main())
