"""Every source is as clang-format leaves it. Skipped where clang-format is absent."""
import shutil
import subprocess

import sources


def run():
    parser = sources.arguments(__doc__)
    parser.add_argument("--clang-format", default="clang-format")
    options = parser.parse_args()
    program = shutil.which(options.clang_format)
    if program is None:
        print("skipped: clang-format is not installed (Debian package clang-format)")
        return sources.SKIPPED
    paths = list(sources.files(options.root, ["app", "ui", "tests"]))
    result = subprocess.run([program, "--dry-run", "-Werror", "--style=file", *paths], cwd=options.root,
                            capture_output=True, text=True, check=False)
    lines = [line for line in result.stderr.splitlines() if ": error:" in line]
    bad = sorted({line.split(":")[0] for line in lines})
    problems = [f"{path}: not formatted; run clang-format -i {path}" for path in bad]
    if result.returncode and not bad:
        problems = [result.stderr]
    return sources.finish("format", problems, len(paths))


if __name__ == "__main__":
    sources.main(run)
