"""Every unit of app/ and ui/ and main.cpp goes through the Windows compiler
(-fsyntax-only) against the Qt headers of this machine: what is POSIX only, or
does not survive Windows' types, fails here and not on a colleague's desktop.
A unit is looked at again only when it or a header of ours that it reaches has
changed. Many go through together, a folder's units as one; where that fails,
perhaps only because two of them use one name, each is looked at by itself.
Skipped where the compiler or the headers are absent."""
import concurrent.futures
import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile

import include_arrows
import sources

COMPILERS = ["x86_64-w64-mingw32-g++-posix", "x86_64-w64-mingw32-g++"]
# Above this many units a precompiled header of Qt pays for itself.
WORTH_PRECOMPILING = 8
BATCH = 12
DEFINES = ["QT_NO_CAST_FROM_BYTEARRAY", "QT_NO_CAST_FROM_ASCII", "QT_NO_CAST_TO_ASCII", "QT_NO_URL_CAST_FROM_STRING",
           "QT_NO_FOREACH", "QT_NO_KEYWORDS", "QT_STRICT_ITERATORS", 'SHIFTLANE_VERSION="0"',
           # As Qt's CMake targets say what is linked: QtHttpServer has its websocket part only then.
           *(f"QT_{name}_LIB" for name in ("CORE", "GUI", "WIDGETS", "NETWORK", "WEBSOCKETS", "HTTPSERVER", "SQL", "CHARTS",
                                           "SVG", "PRINTSUPPORT"))]
# Not Qt's: reached through a folder of links, because /usr/include itself
# would bring glibc's headers along.
OTHERS = ["simdjson.h", "zlib.h", "zconf.h", "qt6keychain"]
QUOTED = re.compile(r'^[ \t]*#[ \t]*include[ \t]+"([^"]+)"', re.M)


def compiler():
    return next((found for found in map(shutil.which, COMPILERS) if found), None)


def link_others(folder, prefixes):
    os.makedirs(folder, exist_ok=True)
    for name in OTHERS:
        link = os.path.join(folder, name)
        for prefix in prefixes:
            if os.path.exists(os.path.join(prefix, name)) and not os.path.lexists(link):
                os.symlink(os.path.join(prefix, name), link)


def flags(root, qt_include, others):
    modules = [os.path.join(qt_include, name) for name in sorted(os.listdir(qt_include)) if name.startswith("Qt")]
    systems = [qt_include, *modules, others]
    return (["-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-Wno-unknown-pragmas"]
            + [f"-D{define}" for define in DEFINES]
            + [f"-I{os.path.join(root, 'app')}", f"-I{root}"]
            + [part for system in systems for part in ("-isystem", system)])


def fingerprint(root, path, cache):
    """Hash over a unit and every header of ours that it reaches."""
    seen, todo = set(), [path]
    while todo:
        current = todo.pop()
        if current in seen:
            continue
        seen.add(current)
        if current not in cache:
            text = sources.read(root, current)
            below = [include_arrows.resolve(root, current, name) for name in QUOTED.findall(text)]
            cache[current] = (hashlib.sha256(text.encode()).hexdigest(), [name for name in below if name])
        todo.extend(cache[current][1])
    return hashlib.sha256("".join(sorted(name + cache[name][0] for name in seen)).encode()).hexdigest()


def precompile(program, options, folder, qt_include):
    header = os.path.join(folder, "qt.h")
    wanted = ["QtCore", "QtNetwork", "QtWidgets", "QtCharts", "QtSql"]
    with open(header, "w", encoding="utf-8") as file:
        file.write("".join(f"#include <{name}/{name}>\n" for name in wanted
                           if os.path.isfile(os.path.join(qt_include, name, name))))
    without_syntax = [option for option in options if option != "-fsyntax-only"]
    subprocess.run([program, *without_syntax, "-x", "c++-header", header, "-o", header + ".gch"], check=True)
    return ["-include", header]


def batches(units):
    folders = {}
    for unit in units:
        folders.setdefault(os.path.dirname(unit), []).append(unit)
    for of_folder in folders.values():
        for first in range(0, len(of_folder), BATCH):
            yield of_folder[first:first + BATCH]


def compile_all(program, options, root, units, jobs):
    """Yields unit, exit code, errors."""
    def syntax(name, text=None):
        return subprocess.run([program, *options, *(["-x", "c++", "-"] if text else [name])], input=text,
                              capture_output=True, text=True, check=False)

    def one(unit):
        result = syntax(os.path.join(root, unit))
        return unit, result.returncode, result.stderr

    def together(batch):
        text = "".join(f'#include "{os.path.join(root, unit)}"\n' for unit in batch)
        if len(batch) > 1 and syntax(None, text).returncode == 0:
            return [(unit, 0, "") for unit in batch]
        return [one(unit) for unit in batch]

    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for results in pool.map(together, list(batches(units))):
            yield from results


def load(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def run():
    parser = sources.arguments(__doc__)
    parser.add_argument("--qt-include", default="/usr/include/x86_64-linux-gnu/qt6")
    parser.add_argument("--build", required=True, help="folder for links and for what is known to be good")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    program = compiler()
    if program is None:
        print("skipped: no Windows compiler (Debian package g++-mingw-w64-x86-64-posix)")
        return sources.SKIPPED
    if not os.path.isdir(os.path.join(options.qt_include, "QtCore")):
        print(f"skipped: no Qt headers in {options.qt_include}")
        return sources.SKIPPED
    others = os.path.join(options.build, "include")
    link_others(others, ["/usr/include", "/usr/include/x86_64-linux-gnu"])
    base = flags(options.root, options.qt_include, others)
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    key = hashlib.sha256((version + " ".join(base)).encode()).hexdigest()
    record = os.path.join(options.build, "good.json")
    known, cache = load(record), {}
    units = list(sources.files(options.root, ["app", "ui"], (".cpp",)))
    prints = {unit: key + fingerprint(options.root, unit, cache) for unit in units}
    stale = [unit for unit in units if known.get(unit) != prints[unit]]
    good = {unit: prints[unit] for unit in units if unit not in stale}
    problems = []
    with tempfile.TemporaryDirectory(dir=options.build) as folder:
        extra = precompile(program, base, folder, options.qt_include) if len(stale) > WORTH_PRECOMPILING else []
        for unit, code, errors in compile_all(program, base + extra, options.root, stale, options.jobs):
            if code == 0:
                good[unit] = prints[unit]
            else:
                problems.append(f"{unit}: does not compile for Windows:\n{errors}")
    with open(record, "w", encoding="utf-8") as file:
        json.dump(good, file, indent=1, sort_keys=True)
    print(f"compiled {len(stale)} of {len(units)} units, the others are unchanged since they were good")
    return sources.finish("Windows syntax", problems, len(units))


if __name__ == "__main__":
    sources.main(run)
