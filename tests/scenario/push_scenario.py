"""A planner's push against the real sandbox process, then the checkers over
its log: default | event (stale versions told by event) | busy (a colleague
edits, trades move) | busy_event (both)."""
import os

import console
import contract_check
import push_check
from sandbox_log import Log

# Five business units ask for five trade jobs, which a minute has; six wait for
# the next one. The whole organisation is pushed in the first mode.
FIVE_UNITS = ["--groups", "5", "--trade-job-limit", "0"]
MODES = {
    "default": ([], (3,)),
    "event": (["--stale-version", "event", *FIVE_UNITS], (3,)),
    "busy": (["--colleague-edits", "600", "--trade-activity", "60"], (3, 4, 8)),
    "busy_event": (["--colleague-edits", "600", "--trade-activity", "60", "--stale-version", "event", *FIVE_UNITS], (3, 4, 8)),
}
WRITES = ("/update", "/update/uploadurl", "/state/bulk/jobs")


def no_writes_so_far(path):
    for request in Log(path).requests:
        console.expect(request["method"] != "PUT" and not request["path"].endswith(WRITES),
                       f"check wrote to the service: {request['method']} {request['path']}")


def push(binary, folder, mode):
    options, codes = MODES[mode]
    plan, report = os.path.join(folder, "plan.csv"), os.path.join(folder, "report.json")
    with console.Sandbox(binary, folder, "--seed", "7", *options) as sandbox:
        connection = sandbox.connection()
        week = os.path.join(folder, "week.csv")
        console.run(binary, folder, "export-week", *connection, "--out", week).expect_code(0)
        for made in (week, os.path.join(folder, "week.base.json.gz")):
            console.expect(os.path.getsize(made) > 0, f"export-week left {made} empty")
        console.run(binary, folder, "sample-plan", *connection, "--changes", "200", "--out", plan).expect_code(0)
        if mode == "default":
            verdicts = os.path.join(folder, "check.json")
            console.run(binary, folder, "check", *connection, "--plan", plan, "--json", verdicts).expect_code(0, 3, 4)
            console.expect(console.read_json(verdicts), "check --json wrote nothing")
            no_writes_so_far(sandbox.log)
        ended = console.run(binary, folder, "push", *connection, "--plan", plan, "--open-trades", "park", "--conflicts",
                            "stop", "--report", report, "--journal", os.path.join(folder, "journal.sqlite"))
        print(f"push: exit code {ended.code} after {ended.seconds:.0f} s, {ended.memory // 1024} MiB")
        ended.expect_code(*codes)
    return sandbox.log, report, plan, ended


def check(folder, mode, log, report, plan, ended):
    found, facts = push_check.check(log, report, plan, ended.code)
    print(", ".join(f"{name}: {count}" for name, count in facts.items()))
    totals = console.read_json(report)["totals"]
    print("totals: " + ", ".join(f"{word} {count}" for word, count in totals.items() if count))
    # A run in which nothing happened proves nothing.
    for sentence, holds in (
            ("no agent was applied", totals["applied"] > 0),
            ("no agent was parked", totals["parked"] > 0 or "busy" in mode),
            ("the plan touches fewer than 100 agents", facts["planned"] >= 100 or "busy" in mode),
            ("nothing was uploaded", facts["uploads"] > 0),
            ("the log tells of no trade", facts["trades told of"] > 0),
            ("nobody else changed anything", facts["others' effects"] > 0 or "busy" not in mode)):
        if not holds:
            found.append(f"empty run: {sentence}")
    problems, sentence = contract_check.check_file(log)
    print(f"contract: {sentence}")
    return found + problems


def body(binary, folder, options):
    mode = options[0] if options else "default"
    found = check(folder, mode, *push(binary, folder, mode))
    for problem in found[:40]:
        print(f"PROBLEM: {problem}")
    print(f"{mode}: {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    console.scenario(body, __doc__)
