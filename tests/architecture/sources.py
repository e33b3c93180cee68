"""What the checks of this folder share: finding sources, reading them without
comments and strings, and reporting."""
import argparse
import os
import re
import sys

SKIPPED = 77  # ctest's SKIP_RETURN_CODE


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--root", default=os.path.dirname(os.path.dirname(here)), help="the source tree")
    return parser


def files(root, tops, endings=(".cpp", ".h")):
    """Paths relative to root, sorted."""
    for top in tops:
        path = os.path.join(root, top)
        if os.path.isfile(path):
            yield top
        for folder, folders, names in os.walk(path):
            folders.sort()
            for name in sorted(names):
                if name.endswith(endings):
                    yield os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'',
    re.S)


def code_only(text, keep_strings=False):
    """The text with comments (and string bodies) blanked; lines stay where they are."""
    def blank(match):
        token = match.group(0)
        if token.startswith("/"):
            return re.sub(r"[^\n]", " ", token)
        if keep_strings:
            return token
        return token[0] + re.sub(r"[^\n]", " ", token[1:-1]) + token[-1]
    return TOKEN.sub(blank, text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def call_arguments(text, opening):
    """What stands between the bracket at `opening` and its closing one."""
    depth = 0
    for position in range(opening, len(text)):
        if text[position] == "(":
            depth += 1
        elif text[position] == ")":
            depth -= 1
            if depth == 0:
                return text[opening + 1:position]
    return text[opening + 1:]


def finish(name, problems, looked_at):
    for problem in problems:
        print(problem)
    if looked_at == 0:
        print(f"{name}: found nothing to look at")
        return 1
    print(f"{name}: {looked_at} files, {len(problems)} problems")
    return 1 if problems else 0


def main(run):
    sys.exit(run())
