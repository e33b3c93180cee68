"""The window as a screen reader has it, on a real accessibility bus: every
control that can be used has a name, no two beside each other the same, tables
tell headers and cells, states are words, Tab goes round through everything."""
import time
from collections import Counter

import desktop
from console import expect
from desktop import Program, has, is_showing, walk, wait_for

SMALL = ["--agents", "40", "--groups", "2", "--open-trades", "6", "--journal", "journal.sqlite"]
PAGES = {"Agents": "ctrl+1", "Shift trades": "ctrl+2", "Conflicts": "ctrl+3", "Parked": "ctrl+4", "History": "ctrl+7"}
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "page tab",
            "menu", "menu item", "check menu item", "radio menu item", "table", "tree table", "tree", "list", "spin button",
            "slider", "link", "canvas"}
BUTTONS = {"push button", "toggle button", "check box", "radio button"}
TABLES = {"table", "tree table", "tree"}


def place(node):
    names = []
    while node is not None and len(names) < 6:
        names.append(f"{node.getRoleName()} {node.name!r}")
        node = node.parent
    return " in ".join(names[:3])


def described(node):
    return node.name or (node.description if node.getRoleName() != "push button" else "")


def unnamed(program):
    for node in program.all(CONTROLS_LIST):
        if not described(node) and not inside(node, {"combo box", "spin button", "scroll bar"}):
            yield f"without a name: {place(node)}"


CONTROLS_LIST = sorted(CONTROLS)


def inside(node, roles):
    parent = node.parent
    return parent is not None and parent.getRoleName() in roles


def twins(program):
    """Buttons of one parent that a listener cannot tell apart."""
    for node in program.all():
        names = Counter()
        for index in range(min(node.childCount, 60)):
            child = node.getChildAtIndex(index)
            if child is not None and child.getRoleName() in BUTTONS and is_showing(child):
                names[child.name] += 1
        for name, count in names.items():
            if count > 1:
                yield f"{count} buttons called {name!r}: {place(node)}"


def tables(program):
    for node in program.all(sorted(TABLES)):
        if inside(node, {"combo box"}):
            continue
        table = node.queryTable()
        headers = [table.getColumnDescription(column) for column in range(table.nColumns)]
        if not any(headers):
            yield f"no column header: {place(node)}"
        if table.nRows == 0:
            continue
        first = [table.getAccessibleAt(0, column) for column in range(table.nColumns)]
        if not any(cell is not None and cell.name for cell in first):
            yield f"the first row says nothing: {place(node)}"


def states_are_words(program):
    """What is a coloured badge to the eye is a word to the ear."""
    table = wait_for("agents", lambda: next(program.all(["table"], "Agents"), None)).queryTable()
    headers = [table.getColumnDescription(column) for column in range(table.nColumns)]
    verdict = headers.index("Verdict")
    for row in range(min(table.nRows, 10)):
        if not table.getAccessibleAt(row, verdict).name:
            yield f"row {row + 1} of the agents has no verdict in words"


# The chosen tab always says so, and cells speak for their table.
NOT_THE_FOCUS = ("frame", "application", "page tab", "table cell", "tree item", "list item", "table column header")


def focused(program):
    import pyatspi
    return next((node for node in walk(program.tree) if has(node, pyatspi.STATE_FOCUSED)
                 and node.getRoleName() not in NOT_THE_FOCUS), None)


def tab_goes_round(program):
    """Tab comes back to where it began and meets every button on its way."""
    import pyatspi
    met, names = [], set()
    program.key("ctrl+f")
    for _ in range(60):
        program.key("Tab")
        time.sleep(0.06)
        node = focused(program)
        expect(node is not None, f"after {met[-1:]} the focus is nowhere to be heard")
        met.append(f"{node.getRoleName()} {node.name}")
        names.add(node.name)
        if node.name == "Find agents, trades and groups":
            break
    else:
        yield f"Tab does not come round: {met}"
    for node in program.all(sorted(BUTTONS)):
        if has(node, pyatspi.STATE_FOCUSABLE) and has(node, pyatspi.STATE_ENABLED) and node.name not in names \
                and not day_of_the_week(node):
            yield f"Tab does not reach {place(node)}; it met {'; '.join(met)}"


def day_of_the_week(node):
    """The days are one stop; arrow keys go on from there."""
    return node.getRoleName() == "check box" and any(day in node.name for day in (
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "whole week"))


def body(binary, folder, _options):
    problems = []
    with Program(binary, folder, *SMALL) as program:
        program.find("push button", "Try it with sample data")
        problems += [f"at the start: {each}" for check in (unnamed, twins, tables) for each in check(program)]
        problems += [f"at the start: {each}" for each in tab_goes_round(program)]
    count = 0
    with Program(binary, folder, "--sandbox", *SMALL) as program:
        import re
        program.find("push button", re.compile(r"^Push \d+ ready$"), 60)
        for page, keys in PAGES.items():
            program.key(keys)
            time.sleep(0.4)
            for check in (unnamed, twins, tables):
                problems += [f"{page}: {each}" for each in check(program)]
            count += sum(1 for _ in program.all(CONTROLS_LIST))
        program.key("ctrl+1")
        problems += list(states_are_words(program))
        problems += list(tab_goes_round(program))
    print(f"{len(PAGES)} pages, {count} controls heard")
    unique = sorted(set(problems))
    for problem in unique:
        print(problem)
    expect(not unique, f"{len(unique)} things a screen reader cannot tell; they stand above")


if __name__ == "__main__":
    desktop.main(__file__, body, __doc__)
