"""schedule, plan, insight, push and wire know no clock, chance, timer, thread,
socket, file or SQL: time and the world come in through push/ports.h, so that a
simulation can drive all of it."""
import re

import sources

PURE = ["app/schedule", "app/plan", "app/insight", "app/push", "app/wire"]

FORBIDDEN = {
    "clock": r"QDateTime::current\w*|QDate::currentDate|QTime::currentTime|QElapsedTimer|QDeadlineTimer"
             r"|std::chrono::\w*clock|\bsteady_clock\b|\bsystem_clock\b|std::time\b|(?<![\w.>:])time\s*\(\s*(?:nullptr|NULL|0)\s*\)"
             r"|clock_gettime|gettimeofday",
    "timer": r"\bQTimer\b|\bQBasicTimer\b|\bstartTimer\b|\bQEventLoop\b|processEvents|sleep_for|\bmsleep\b|\busleep\b",
    "chance": r"\bQRandomGenerator\b|std::random_device|std::mt19937|(?<![\w.>:])s?rand\s*\(|QUuid::createUuid\b",
    "thread": r"\bQThread\b|\bQtConcurrent\b|\bQThreadPool\b|\bQMutex\b|std::j?thread\b|std::async\b|std::mutex\b",
    "socket": r"\bQ(?:Tcp|Udp|Local|Ssl|Web|Abstract)Socket\b|\bQ(?:Tcp|Local|Http|WebSocket)Server\b|\bQNetwork\w+",
    "file": r"\bQ(?:Save|Temporary)?File\b|\bQTemporaryDir\b|\bQDir\b|\bQFileInfo\b|\bQSettings\b|\bQStandardPaths\b"
            r"|\bQProcess\b|std::[io]?fstream\b|\bfopen\s*\(|std::filesystem|\bqgetenv\b|\bqEnvironmentVariable\b",
    "sql": r"\bQSql\w+|\bsqlite3\w*",
}
WORDS = {kind: re.compile(pattern) for kind, pattern in FORBIDDEN.items()}


def check(root):
    problems, count = [], 0
    for path in sources.files(root, PURE):
        count += 1
        text = sources.code_only(sources.read(root, path))
        for kind, pattern in WORDS.items():
            for match in pattern.finditer(text):
                problems.append(f"{path}:{sources.line_of(text, match.start())}: no {kind} here: {match.group(0)}")
    return problems, count


def run():
    options = sources.arguments(__doc__).parse_args()
    problems, count = check(options.root)
    return sources.finish("purity", problems, count)


if __name__ == "__main__":
    sources.main(run)
