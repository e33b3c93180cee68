"""A desktop of its own for scenarios in a real X window: Xvfb, openbox, a
session bus with accessibility on it; the program is seen through AT-SPI and
used with real key and mouse events (xdotool)."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

import console
from console import Failure, expect

TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "dbus-run-session": "dbus-daemon"}
SIZE = (1280, 800)


def missing():
    """Why it cannot be run here; empty = it can."""
    lacks = [f"{tool} (Debian package {package})" for tool, package in TOOLS.items() if shutil.which(tool) is None]
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        lacks.append("pyatspi (Debian packages at-spi2-core, python3-pyatspi)")
    return ", ".join(lacks)


def on_a_desktop(script):
    """Runs `script` again under an X server and a session bus of its own; its
    exit code. Nothing of the person's own desktop is touched."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"],
                              pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        expect(number, "Xvfb did not start")
        env = dict(os.environ, DISPLAY=f":{number}", SHIFTLANE_DESKTOP="1")
        for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
            env.pop(name, None)
        # The accessibility bus has its socket there: two desktops at once must not share it.
        with tempfile.TemporaryDirectory(prefix="desktop-", ignore_cleanup_errors=True) as own:
            env["XDG_RUNTIME_DIR"] = own
            return subprocess.run(["dbus-run-session", "--", sys.executable, "-B", script, *sys.argv[1:]], env=env,
                                  check=False).returncode
    finally:
        server.terminate()
        server.wait()


def main(script, body, description):
    """main() of such a scenario: `body(binary, folder, options)` on the desktop."""
    why = missing()
    if why:
        print(f"skipped: not installed: {why}")
        sys.exit(console.SKIPPED)
    if os.environ.get("SHIFTLANE_DESKTOP") != "1":
        sys.exit(on_a_desktop(script))
    # A window that is mapped while the manager is still starting stays unmapped for ever.
    ready = os.path.join(os.environ["XDG_RUNTIME_DIR"], "manager-is-ready")
    manager = subprocess.Popen(["openbox", "--startup", f"touch {ready}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for("the window manager", lambda: os.path.exists(ready), 60)
        console.scenario(body, description)
    finally:
        manager.terminate()
        manager.wait()


def xdo(*arguments):
    done = subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True, check=False, timeout=60)
    expect(done.returncode == 0, f"xdotool {' '.join(map(str, arguments))}: {done.stderr.strip()}")
    return done.stdout.strip()


class Program:
    """The window of the built program, as a person with a screen reader has it."""

    def __init__(self, binary, folder, *options):
        env = console.environment(folder)
        env.update(QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1",
                   DISPLAY=os.environ["DISPLAY"])
        self.log = os.path.join(folder, "program.err")
        self.errors = open(self.log, "wb")
        self.process = subprocess.Popen([binary, *options], env=env, stdout=self.errors, stderr=self.errors, cwd=folder)
        self.window = None
        self.tree = None

    def __enter__(self):
        try:
            self.tree = wait_for("the program on the accessibility bus", self.application, 60)
            self.window = wait_for("its window", self.x_window, 60)
        except Failure as failure:
            state = self.state()
            self.__exit__(None, None, None)
            raise Failure(f"{failure}; {state}") from None
        xdo("windowsize", "--sync", self.window, *SIZE)
        xdo("windowactivate", "--sync", self.window)
        return self

    def state(self):
        """What there is instead of the window, for the one who reads why it failed."""
        tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=False).stdout \
            if shutil.which("xwininfo") else ""
        with open(self.log, encoding="utf-8", errors="replace") as log:
            said = log.read()[-2000:].strip()
        return f"exit code {self.process.poll()}, it said: {said or 'nothing'}\n{tree}"

    def __exit__(self, kind, value, trace):
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.errors.close()

    def alive(self):
        expect(self.process.poll() is None, f"the program ended with {self.process.poll()}")

    def application(self):
        import pyatspi
        self.alive()
        for child in pyatspi.Registry.getDesktop(0):
            if child is not None and child.get_process_id() == self.process.pid and child.childCount:
                return child
        return None

    def x_window(self):
        self.alive()
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Shiftlane"],
                               capture_output=True, text=True, check=False).stdout.split()
        return found[0] if found else None

    def key(self, *keys):
        for each in keys:
            xdo("key", "--clearmodifiers", each)
            time.sleep(0.05)

    def type(self, text):
        xdo("type", "--delay", "15", text)

    def all(self, role=None, name=None, showing=True):
        for node in walk(self.tree):
            if role and node.getRoleName() not in ([role] if isinstance(role, str) else role):
                continue
            if name is not None and not matches(node.name, name):
                continue
            if not showing or is_showing(node):
                yield node

    def find(self, role, name, seconds=20):
        return wait_for(f"{role} {name!r}", lambda: next(self.all(role, name), None), seconds)

    def click(self, node, offset=None):
        """With the mouse, in the middle of what is on the screen."""
        import pyatspi
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        expect(box.width > 0 and box.height > 0, f"{node.name!r} has no place on the screen")
        x, y = offset or (box.width // 2, box.height // 2)
        xdo("mousemove", "--sync", box.x + x, box.y + y)
        xdo("click", 1)
        time.sleep(0.05)

    def says(self, text):
        return any(text in (node.name or "") for node in self.all())


def matches(text, name):
    return text == name if isinstance(name, str) else bool(name.search(text or ""))


def walk(node):
    """The node and everything below; what goes meanwhile is passed over."""
    try:
        yield node
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child is not None and not (is_cell(child) and index > 400):
                yield from walk(child)
    except Exception:  # noqa: BLE001  it vanished
        return


def is_cell(node):
    return node.getRoleName() in ("table cell", "list item", "tree item")


def is_showing(node):
    import pyatspi
    try:
        state = node.getState()
        return state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_VISIBLE)
    except Exception:  # noqa: BLE001
        return False


def has(node, state):
    try:
        return node.getState().contains(state)
    except Exception:  # noqa: BLE001
        return False


def wait_for(what, find, seconds=20):
    end = time.monotonic() + seconds
    while True:
        try:
            found = find()
        except Failure:
            raise
        except Exception:  # noqa: BLE001  the tree changes while it is read
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(f"waited {seconds} s in vain for {what}")
        time.sleep(0.1)
