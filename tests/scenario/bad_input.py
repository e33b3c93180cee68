"""Bad plans end with code 2 and a list `line N, column NAME: reason`; nothing
is sent and memory stays bounded."""
import csv
import datetime
import io
import os
import re
from zoneinfo import ZoneInfo

import console
from sandbox_log import Log, time_zones

PROBLEM = re.compile(r"^(?:.*: )?line (\d+)(?:, column ([^:\n]*))?: \S", re.M)
MEMORY_KIB = 700 * 1024


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        return reader.fieldnames, list(reader)


def text_of(columns, rows):
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return "\ufeff" + out.getvalue()


def first_shift(rows):
    return next(index for index, row in enumerate(rows) if row["kind"] == "shift")


def changed(rows, index, **values):
    copy = [dict(row) for row in rows]
    copy[index].update(values)
    return copy


def overlapping(rows):
    index = first_shift(rows)
    twin = dict(rows[index], id="", action="")
    return rows[:index + 1] + [twin] + rows[index + 1:], index + 3


def gap(zones, rows):
    """A shift in the hour that spring skips, if one of the units has one in its week."""
    for index, row in enumerate(rows):
        if row["kind"] != "shift":
            continue
        zone = ZoneInfo(zones[row["schedule_group"]])
        start = datetime.date.fromisoformat(row["week"])
        for hour in range(24 * 7):
            naive = datetime.datetime.combine(start, datetime.time()) + datetime.timedelta(hours=hour, minutes=30)
            aware = naive.replace(tzinfo=zone)
            if aware.astimezone(datetime.timezone.utc).astimezone(zone).replace(tzinfo=None) != naive:
                clock = naive.strftime("%H:%M")
                return changed(rows, index, date=str(naive.date()), start=clock), index + 2
    return None, 0


def cases(columns, rows):
    """name -> (bytes, line that must be named or nothing)."""
    index = first_shift(rows)
    good = text_of(columns, rows)
    lines = good.split("\r\n")
    quoted = "\r\n".join(lines[:index + 1] + ['"' + lines[index + 1]] + lines[index + 2:])
    twins, twin_line = overlapping(rows)
    other = "00000000-0000-4000-8000-000000000000"
    made = {
        "unbalanced quotes": (quoted.encode(), index + 2),
        "unknown agent": (text_of(columns, changed(rows, index, agent_id=other)).encode(), index + 2),
        "unknown schedule group": (text_of(columns, changed(rows, index, schedule_group=other)).encode(), index + 2),
        "not a time": (text_of(columns, changed(rows, index, start="25:61")).encode(), index + 2),
        "not a date": (text_of(columns, changed(rows, index, date="2026-02-30")).encode(), index + 2),
        "unknown action": (text_of(columns, changed(rows, index, action="explode")).encode(), index + 2),
        "unknown activity": (text_of(columns, changed(rows, index, activities="09:00-10:00 Juggling")).encode(), index + 2),
        "overlapping shifts": (text_of(columns, twins).encode(), twin_line),
        "UTF-16": (good.encode("utf-16"), None),
        "Latin-1": (good.lstrip("\ufeff").encode("utf-8").replace(b"2", b"\xe9", 1), None),
        "NUL bytes": (good.encode().replace(b",", b"\0,", 5), None),
        "no header": ("\r\n".join(lines[1:]).encode(), 1),
        "a column twice": (good.replace(columns[0], columns[0] + "," + columns[0], 1).encode(), 1),
        "empty": (b"", None),
        "a binary": (bytes(range(256)) * 64, None),
    }
    return made


def expect_refusal(name, ended, line):
    ended.expect_code(2)
    problems = PROBLEM.findall(ended.text)
    console.expect(problems, f"{name}: no 'line N, column NAME: reason' in:\n{ended.text[-2000:]}")
    if line is not None:
        named = {int(number) for number, _ in problems}
        console.expect(named & {line - 1, line, line + 1},
                       f"{name}: line {line} is at fault, named were {sorted(named)[:10]}:\n{ended.text[-2000:]}")
    console.expect(len(problems) <= 1000, f"{name}: {len(problems)} problems listed: where is the cap?")
    console.expect(ended.memory < MEMORY_KIB, f"{name}: {ended.memory // 1024} MiB of memory")


def body(binary, folder, _):
    failures = 0
    with console.Sandbox(binary, folder, "--seed", "3", "--rate-limit", "0", "--trade-job-limit", "0") as sandbox:
        connection = sandbox.connection()
        week, plan = os.path.join(folder, "week.csv"), os.path.join(folder, "bad.csv")
        console.run(binary, folder, "export-week", *connection, "--out", week).expect_code(0)
        columns, rows = rows_of(week)
        made = cases(columns, rows)
        log = Log(sandbox.log)
        units = time_zones(log)
        zones = {schedule["id"]: units[schedule["businessUnitId"]] for schedule in log.state["schedules"]}
        skipped_hour, line = gap(zones, rows)
        if skipped_hour is None:
            print("no unit's clock springs forward in these weeks: the gap is left to the unit tests of files/")
        else:
            made["a time in the gap"] = (text_of(columns, skipped_hour).encode(), line)

        def attempt(name, path, line=None):
            ended = console.run(binary, folder, "push", *connection, "--plan", path, "--open-trades", "park", "--conflicts",
                                "stop", "--report", os.path.join(folder, "r.json"), "--journal", os.path.join(folder, "j.sqlite"),
                                timeout=60)
            try:
                expect_refusal(name, ended, line)
                print(f"{name}: refused after {ended.seconds:.1f} s, {ended.memory // 1024} MiB")
                return 0
            except console.Failure as failure:
                print(f"PROBLEM: {failure}")
                return 1

        for name, (content, line) in made.items():
            with open(plan, "wb") as file:
                file.write(content)
            failures += attempt(name, plan, line)
        with open(plan, "wb") as file:
            file.truncate(10 * 1024 ** 3)  # a hole: no disk is used
        failures += attempt("10 GB", plan)
        os.remove(plan)
        for name, path in (("missing", plan), ("a folder", folder)):
            ended = console.run(binary, folder, "push", *connection, "--plan", path, "--open-trades", "park", "--conflicts",
                                "stop", "--report", os.path.join(folder, "r.json"), "--journal", os.path.join(folder, "j.sqlite"))
            if ended.code != 2 or not ended.text.strip():
                print(f"PROBLEM: {name}: exit code {ended.code}, said {ended.text!r}")
                failures += 1
    for request in Log(sandbox.log).requests:
        if request["method"] == "PUT" or request["path"].endswith(("/update", "/uploadurl", "/state/bulk/jobs")):
            print(f"PROBLEM: a bad plan was sent: {request['method']} {request['path']}")
            failures += 1
    print(f"{len(made) + 3} bad plans, {failures} problems")
    return 1 if failures else 0


if __name__ == "__main__":
    console.scenario(body, __doc__)
