"""Include arrows: no folder includes what does not stand under it, no folder of
app/ sees a Qt module that is not its own. The table is arrows.txt."""
import os
import re

import sources

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+([<"])([^>"]+)[>"]', re.M)


def table(path):
    rows = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.split("#")[0].strip()
            if line:
                folder, under, modules = (part.strip() for part in line.split(":"))
                rows[folder] = (under.split(), modules.split())
    return rows


def under_app(rows, folder):
    """Everything that stands under a folder of app/."""
    found, todo = set(), [folder]
    while todo:
        for lower in rows[todo.pop()][0]:
            if lower not in found:
                found.add(lower)
                todo.append(lower)
    return found


def owner(rows, path):
    """The folder a path of the tree belongs to, or nothing for main.cpp."""
    parts = path.split("/")
    if parts[0] == "app":
        return parts[1] if len(parts) > 2 else None
    folder = "/".join(parts[:-1])
    while folder and folder not in rows:
        folder = "/".join(folder.split("/")[:-1])
    return folder or None


def resolve(root, path, name):
    """The file of the tree that `#include "name"` in `path` means, or nothing."""
    for base in (os.path.dirname(path), "app", "ui", ""):
        candidate = os.path.normpath(os.path.join(base, name)).replace(os.sep, "/")
        if os.path.isfile(os.path.join(root, candidate)):
            return candidate
    return None


def qt_module(qt_include, name):
    """The Qt module that a header belongs to, or nothing when it is not Qt's."""
    if "/" in name:
        top = name.split("/")[0]
        return top if top.startswith("Qt") else None
    if not (name.startswith("Q") or name.startswith("q")):
        return None
    for module in sorted(os.listdir(qt_include)) if os.path.isdir(qt_include) else []:
        if os.path.isfile(os.path.join(qt_include, module, name)):
            return module
    return None


def check(root, rows, qt_include):
    problems, count = [], 0
    for path in sources.files(root, ["app", "ui"]):
        folder = owner(rows, path)
        if path == "app/main.cpp":
            continue  # the composition root sees both sides
        count += 1
        if folder is None or folder not in rows:
            problems.append(f"{path}:1: this folder is not in arrows.txt")
            continue
        is_ui = path.startswith("ui/")
        allowed = set(rows[folder][0]) | {folder}
        if is_ui:
            allowed |= set(rows["ui"][0])
        else:
            allowed |= under_app(rows, folder)
        modules = set(rows[folder][1]) | (set(rows["ui"][1]) if is_ui else set())
        text = sources.code_only(sources.read(root, path), keep_strings=True)
        for match in INCLUDE.finditer(text):
            where = f"{path}:{sources.line_of(text, match.start(2))}"
            name = match.group(2)
            target = resolve(root, path, name) if match.group(1) == '"' else None
            if target is not None:
                lower = owner(rows, target)
                header = target[len("app/"):] if target.startswith("app/") else target
                if lower not in allowed and header not in allowed:
                    problems.append(f"{where}: {folder} may not include {header}")
                continue
            if match.group(1) == '"' and name.endswith(".moc"):
                problems.append(f"{where}: no {name}: put the class into a header")
            module = qt_module(qt_include, name)
            if module is not None and module not in modules:
                problems.append(f"{where}: {folder} may not include {module} (<{name}>)")
    return problems, count


def run():
    parser = sources.arguments(__doc__)
    parser.add_argument("--qt-include", default="/usr/include/x86_64-linux-gnu/qt6")
    options = parser.parse_args()
    rows = table(os.path.join(os.path.dirname(os.path.abspath(__file__)), "arrows.txt"))
    if not os.path.isdir(os.path.join(options.qt_include, "QtCore")):
        print(f"Qt headers not found at {options.qt_include}: modules are told by their path only")
    problems, count = check(options.root, rows, options.qt_include)
    return sources.finish("include arrows", problems, count)


if __name__ == "__main__":
    sources.main(run)
