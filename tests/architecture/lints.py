"""Rules of the house that a compiler does not hold: transport security, SQL,
the one write path, portability, no path of a developer's machine."""
import re

import sources

EVERYWHERE = {
    "a TLS error is never ignored (Qt keeps the connection for later requests)":
        r"\bignoreSslErrors\b|\bVerifyNone\b|\bsetPeerVerifyMode\b",
    "secrets never go to an unencrypted store": r"\bsetInsecureFallback\s*\(\s*true",
    "no redirects: Authorization would travel along":
        r"\b(?:NoLessSafe|SameOrigin|UserVerified)RedirectPolicy\b",
    "clang 14 cannot parse views": r"\bstd::views\b|\bstd::ranges::views\b",
    "GCC 12 has no <format>": r"#\s*include\s*<format>|\bstd::format\b",
    "POSIX only: does not build on Windows":
        r"#\s*include\s*<(?:unistd|sys/\w+|signal|pwd|dirent|poll|netinet/\w+|arpa/\w+)\.h>",
}
PATTERNS = {why: re.compile(pattern) for why, pattern in EVERYWHERE.items()}

# One exchange, and the transport that makes it: the sequential body lives there.
WRITE_PATH = ("app/genesys/transport", "app/genesys/exchange")
NETWORK_WRITE = re.compile(r"(?:->|\.)\s*(put|post|sendCustomRequest|deleteResource)\s*\(")
SQL_CALL = re.compile(r"\b(?:exec|prepare|execBatch|execDirect)\s*(\()|\bQSqlQuery\s+\w+\s*(\()|\bQSqlQuery\s*(\()")
SQL_TEXT = re.compile(r"\"\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA)\b(?:\\.|[^\"\\])*\"")
BUILT = re.compile(r"\.\s*arg\s*\(|(?<!\+)\+(?!\+)|%=|\+=")
MACHINE_PATH = re.compile(r"(?<![\w.:/$}~-])/(?:home|root|work|Users|mnt)/[\w.]+")


def statement_end(text, offset):
    end = text.find(";", offset)
    return len(text) if end < 0 else end


def sql_built_from_data(path, text):
    """A call of exec or prepare, or a literal that is SQL, put together with arg or +."""
    bare = sources.code_only(text)
    for match in SQL_CALL.finditer(bare):
        opening = next(i for i in (match.start(1), match.start(2), match.start(3)) if i >= 0)
        if BUILT.search(sources.call_arguments(bare, opening)):
            yield f"{path}:{sources.line_of(text, match.start())}: SQL is built from data; bind a parameter"
    for match in SQL_TEXT.finditer(text):
        rest = bare[match.end():statement_end(bare, match.end())]
        if re.match(r"\s*\)?\s*(?:\.\s*arg\s*\(|\+)", rest):
            yield f"{path}:{sources.line_of(text, match.start())}: SQL is built from data; bind a parameter"


def check(root):
    problems, count = [], 0
    for path in sources.files(root, ["app", "ui"]):
        count += 1
        text = sources.code_only(sources.read(root, path), keep_strings=True)
        guarded = re.sub(r"#\s*if(?:n?def)?\b[^\n]*(?:_WIN|Q_OS_|__unix|__linux|__APPLE)[^\n]*\n.*?#\s*endif",
                         lambda match: re.sub(r"[^\n]", " ", match.group(0)), text, flags=re.S)
        for why, pattern in PATTERNS.items():
            for match in pattern.finditer(guarded if why.startswith("POSIX") else text):
                problems.append(f"{path}:{sources.line_of(text, match.start())}: {match.group(0)}: {why}")
        if "QNetworkAccessManager" in text and not path.startswith(WRITE_PATH):
            for match in NETWORK_WRITE.finditer(text):
                problems.append(f"{path}:{sources.line_of(text, match.start())}: {match.group(1)} goes through"
                                " app/genesys/exchange only: Qt re-sends bodies silently elsewhere")
        problems.extend(dict.fromkeys(sql_built_from_data(path, text)))
    texts = ["app", "ui", "tests", "installer", "resources", ".github", ".ci", "CMakeLists.txt", "README.md",
             "CONTRIBUTING.md", "CHANGELOG.md", "CMakePresets.json"]
    for path in sources.files(root, texts, (".cpp", ".h", ".txt", ".py", ".sh", ".mjs", ".md", ".json", ".yml", ".qrc", "run")):
        if path.startswith("tests/architecture/"):
            continue  # names the words it looks for
        text = sources.read(root, path)
        for match in MACHINE_PATH.finditer(text):
            problems.append(f"{path}:{sources.line_of(text, match.start())}: {match.group(0)}: path of one machine")
    return problems, count


def run():
    options = sources.arguments(__doc__).parse_args()
    problems, count = check(options.root)
    return sources.finish("lints", problems, count)


if __name__ == "__main__":
    sources.main(run)
