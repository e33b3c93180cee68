"""Sizes: a smell detector. Warns above 300 lines (.cpp) and 120 lines (.h),
fails above 450 lines, above 600 in tests."""
import sources

WARN = {".cpp": 300, ".h": 120}
FAIL, FAIL_TESTS = 450, 600


def check(root):
    problems, warnings, count = [], [], 0
    for path in sources.files(root, ["app", "ui", "tests"]):
        count += 1
        lines = sources.read(root, path).count("\n")
        limit = WARN[path[path.rindex("."):]]
        most = FAIL_TESTS if path.startswith("tests/") else FAIL
        if lines > most:
            problems.append(f"{path}:{lines}: more than {most} lines: this is more than one thought")
        elif lines > limit:
            warnings.append(f"warning: {path}: {lines} lines (the house stays under {limit})")
    return problems, warnings, count


def run():
    options = sources.arguments(__doc__).parse_args()
    problems, warnings, count = check(options.root)
    for warning in warnings:
        print(warning)
    return sources.finish("sizes", problems, count)


if __name__ == "__main__":
    sources.main(run)
