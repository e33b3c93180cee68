"""Five things a planner does, in a real X window with real keys and a real
mouse: Xvfb, openbox, xdotool; what the window shows is read through AT-SPI."""
import os
import re
import time

import desktop
from console import expect
from desktop import Program, has, wait_for

SMALL = ["--agents", "40", "--groups", "2", "--open-trades", "6"]
JOURNAL = ["--journal", "journal.sqlite"]


def rows(program, name):
    """Rows that the table of this name has."""
    table = program.find(["table", "tree table", "tree"], name)
    return table.queryTable().nRows


def first_start(binary, folder):
    """By mouse: try it with sample data; weeks appear."""
    with Program(binary, folder, *SMALL, *JOURNAL) as program:
        program.click(program.find("push button", "Try it with sample data"))
        wait_for("the schedule groups", lambda: rows(program, "Schedule groups") >= 2)
        wait_for("agents", lambda: rows(program, "Agents") > 5)


def finding(binary, folder):
    """By keyboard: a swap is found as a trade, nonsense is not."""
    with Program(binary, folder, "--sandbox", *SMALL, *JOURNAL) as program:
        ready(program)
        program.key("ctrl+2")
        everything = wait_for("trades", lambda: rows(program, "Shift trades"))
        program.key("ctrl+f")
        program.type("swap")
        time.sleep(0.3)
        expect(rows(program, "Shift trades") == everything, "\"swap\" does not find every trade")
        program.type("zzqx")
        wait_for("a sentence that nothing matches", lambda: program.says("Nothing here matches"))
        program.key("Escape")
        wait_for("all trades again", lambda: rows(program, "Shift trades") == everything)


def palette(binary, folder):
    """By keyboard: the command palette leads to the parked agents."""
    with Program(binary, folder, "--sandbox", *SMALL, *JOURNAL) as program:
        ready(program)
        expect(not any(program.all(["table", "tree table"], "Parked agents")), "the parked agents are shown already")
        program.key("ctrl+shift+p")
        program.find("table", "Commands")
        program.type("parked")
        time.sleep(0.3)
        program.key("Return")
        wait_for("the parked agents", lambda: rows(program, "Parked agents") > 0)


def ready(program):
    return program.find("push button", re.compile(r"^Push \d+ ready$"), 60)


def pushing(binary, folder):
    """Mouse and keys: reviewed, pushed, ended with its report."""
    with Program(binary, folder, "--sandbox", *SMALL, *JOURNAL) as program:
        program.click(ready(program))
        program.find("push button", re.compile(r"^Push \d+ groups?$"))
        program.key("Escape")
        wait_for("the sheet to go", lambda: not any(program.all("push button", re.compile(r"^Push \d+ groups?$"))))
        program.key("ctrl+Return")
        program.click(program.find("push button", re.compile(r"^Push \d+ groups?$")))
        wait_for("the end of the push", lambda: program.says("The push ended"), 90)
        expect(program.says("Report:"), "the end of the push names no report")


def closing(binary, folder):
    """The window manager closes the window in mid-push: it asks, then goes."""
    with Program(binary, folder, "--sandbox", *SMALL, *JOURNAL, "--latency", "400") as program:
        ready(program)
        program.key("ctrl+Return")
        program.find("push button", re.compile(r"^Push \d+ groups?$"))
        program.key("Return")
        wait_for("the push", lambda: has_enabled(program, "Pause"))
        program.key("alt+F4")
        wait_for("the question", lambda: program.says("A push is running"))
        expect(program.process.poll() is None, "the program ended without an answer")
        program.click(program.find("push button", "Close now"))
        wait_for("the end of the program", lambda: program.process.poll() is not None)
        expect(program.process.poll() == 0, f"the program ended with {program.process.poll()}")


def has_enabled(program, name):
    import pyatspi
    return any(has(node, pyatspi.STATE_ENABLED) for node in program.all("push button", name))


def body(binary, folder, _options):
    for number, scenario in enumerate((first_start, finding, palette, pushing, closing), 1):
        own = os.path.join(folder, scenario.__name__)
        os.makedirs(own)
        began = time.monotonic()
        scenario(binary, own)
        print(f"{number}. {scenario.__doc__.strip()} {time.monotonic() - began:.1f} s")


if __name__ == "__main__":
    desktop.main(__file__, body, __doc__)
