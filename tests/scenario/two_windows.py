"""Two windows of the built program on one PostgreSQL: a planner pushes, a
supervisor's monitor shows the same push. Measured from the moment at which the
planner's own window shows the end of a schedule group to that at which the
monitor does; both are read as a screen reader does, in turn."""
import os
import re
import statistics
import time

import console
import desktop
from desktop import Program, wait_for
from postgres import CONSOLES, OWNER, Cluster

SANDBOX = ["--sandbox", "--seed", "21", "--groups", "8", "--agents", "120", "--open-trades", "4", "--trade-job-limit", "0",
           "--rate-limit", "0", "--latency", "150", "--client-id", console.CLIENT_ID, "--client-secret",
           console.CLIENT_SECRET]
PROMISED, ALLOWED = 1.0, 10.0  # seconds: on an idle machine; on one that does ten other things


def cells(table, row):
    return [table.getAccessibleAt(row, column).name for column in range(table.nColumns)]


def column(table, title):
    titles = [table.getColumnDescription(number) for number in range(table.nColumns)]
    console.expect(title in titles, f"no column {title!r} among {titles}")
    return titles.index(title)


def port_of(process):
    """Where a program listens on the loopback: the planner's built-in sandbox."""
    folder = f"/proc/{process.pid}/fd"
    sockets = {os.readlink(os.path.join(folder, each)) for each in os.listdir(folder)}
    with open("/proc/net/tcp", encoding="ascii") as file:
        for line in list(file)[1:]:
            words = line.split()
            if words[3] == "0A" and f"socket:[{words[9]}]" in sockets:
                return int(words[1].split(":")[1], 16)
    return None


class Pushing:
    def __init__(self, program):
        self.table = program.find(["table", "tree table", "tree"], "Schedule groups").queryTable()
        self.state = column(self.table, "State")

    def ended(self):
        rows = (self.table.getAccessibleAt(row, self.state) for row in range(self.table.nRows))
        return sum(cell is not None and cell.name.startswith("Applied") for cell in rows)


class Watching:
    def __init__(self, program):
        self.table = next(program.all("table", "Pushes of all planners")).queryTable()  # shown once there is a push
        self.state = column(self.table, "State")

    def rows(self):
        return self.table.nRows

    def ended(self):
        return sum(self.table.getAccessibleAt(row, self.state).name.startswith("Ended") for row in range(self.table.nRows))


def first_times(counts, deadline):
    """For each of the two, when it first showed n groups ended; until both show all."""
    times = ({}, {})
    total = counts[2]
    while len(times[0]) < total or len(times[1]) < total:
        console.expect(time.monotonic() < deadline, f"the planner's window showed {len(times[0])} ends, the monitor "
                                                    f"{len(times[1])}, of {total}")
        for which in (0, 1):
            shown = counts[which]()
            now = time.monotonic()
            for number in range(1, shown + 1):
                times[which].setdefault(number, now)
        time.sleep(0.01)
    return times


def body(binary, folder, _options):
    own = [os.path.join(folder, name) for name in ("planner", "supervisor")]
    for each in own:
        os.makedirs(each)
    with Cluster(folder) as cluster:
        cluster.fresh()
        console.run(binary, folder, "migrate", "--journal", cluster.url(OWNER)).expect_code(0)
        with Program(binary, own[0], *SANDBOX, "--journal", cluster.url(CONSOLES[0])) as planner:
            ready = planner.find("push button", re.compile(r"^Push \d+ ready$"), 60)
            sandbox = f"http://127.0.0.1:{port_of(planner.process)}"
            with Program(binary, own[1], "monitor", "--api-url", sandbox, "--client-id", console.CLIENT_ID, "--journal",
                         cluster.url(CONSOLES[1])) as monitor:
                wait_for("the monitor to be connected", lambda: monitor.says("Connected"), 60)
                desktop.xdo("windowactivate", "--sync", planner.window)
                planner.click(ready)
                planner.click(planner.find("push button", re.compile(r"^Push \d+ groups?$")))
                began = time.monotonic()
                watching = wait_for("the push in the monitor", lambda: Watching(monitor), 60)
                print(f"the monitor lists the push {time.monotonic() - began:.2f} s after it was confirmed")
                pushing = Pushing(planner)
                total = watching.rows()
                times = first_times((pushing.ended, watching.ended, total), time.monotonic() + 120)
    late = sorted(times[1][number] - times[0][number] for number in times[0])
    median, most = statistics.median(late), late[-1]
    print(f"{total} groups: the monitor shows an end {median:.2f} s (median), {most:.2f} s (most) after the planner's window; "
          f"promised: {PROMISED:.0f} s on an idle machine")
    console.expect(most < ALLOWED, f"the monitor was {most:.1f} s behind")


if __name__ == "__main__":
    desktop.main(__file__, body, __doc__)
