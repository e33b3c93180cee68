"""Running the program from a scenario: the sandbox as a process of its own and
commands against it, with a home of their own and nothing of this machine's."""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

CLIENT_ID = "shiftlane-sandbox"
CLIENT_SECRET = "shiftlane-sandbox-secret"
SKIPPED = 77  # ctest's SKIP_RETURN_CODE


class Failure(Exception):
    """A sentence that says what is wrong."""


def expect(condition, sentence):
    if not condition:
        raise Failure(sentence)


def environment(folder, secret=CLIENT_SECRET):
    env = {key: value for key, value in os.environ.items() if not key.startswith("SHIFTLANE_")}
    env.update(HOME=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, XDG_CACHE_HOME=folder, XDG_STATE_HOME=folder,
               QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", TZ="UTC", SHIFTLANE_CLIENT_SECRET=secret)
    return env


class Sandbox:
    """`shiftlane sandbox` on a free port; the log is complete after `stop`."""

    def __init__(self, binary, folder, *options):
        self.log = os.path.join(folder, "sandbox.jsonl")
        self.command = [binary, "sandbox", "--port", "0", "--log", self.log, "--client-id", CLIENT_ID, "--client-secret",
                        CLIENT_SECRET, *options]
        self.errors = os.path.join(folder, "sandbox.err")
        self.folder = folder
        self.process = None
        self.url = None

    def __enter__(self):
        with open(self.errors, "wb") as errors:
            self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=errors, text=True,
                                            env=environment(self.folder))
        line = self.process.stdout.readline().strip()
        match = re.fullmatch(r"listening (http://127\.0\.0\.1:\d+)", line)
        if not match:
            self.process.kill()
            self.process.wait()
            with open(self.errors, encoding="utf-8", errors="replace") as file:
                raise Failure(f"the sandbox's first line was {line!r}; it said: {file.read()}")
        self.url = match.group(1)
        return self

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise Failure("the sandbox did not end within 30 s of SIGTERM") from None
        expect(code == 0, f"the sandbox ended with code {code} on SIGTERM, not 0")

    def __exit__(self, kind, value, trace):
        if self.process.poll() is None and kind is not None:
            self.process.kill()
            self.process.wait()
        elif kind is None:
            self.stop()

    def connection(self):
        return ["--api-url", self.url, "--client-id", CLIENT_ID]


class Ended:
    """How a command ended."""

    def __init__(self, code, out, err, seconds, memory):
        self.code, self.out, self.err, self.seconds, self.memory = code, out, err, seconds, memory
        self.text = out + err

    def expect_code(self, *codes):
        expect(self.code in codes, f"exit code {self.code}, expected {' or '.join(map(str, codes))}; it said:\n{self.text[-4000:]}")
        return self


def run(binary, folder, *arguments, secret=CLIENT_SECRET, timeout=600):
    """Runs a command to its end; peak memory in KiB comes from the kernel."""
    began = time.monotonic()
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace", dir=folder) as out, \
            tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace", dir=folder) as err:
        process = subprocess.Popen([binary, *arguments], stdout=out, stderr=err, stdin=subprocess.DEVNULL,
                                   env=environment(folder, secret))
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - began > timeout:
                process.kill()
                os.wait4(process.pid, 0)
                process.returncode = -9
                raise Failure(f"{' '.join(arguments[:1])} did not end within {timeout} s")
            time.sleep(0.02)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        return Ended(process.returncode, out.read(), err.read(), time.monotonic() - began, usage.ru_maxrss)


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def clear(folder):
    """Empties the folder of an earlier run, but for what npm installed."""
    os.makedirs(folder, exist_ok=True)
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if name != "npm":
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)


def scenario(body, description):
    """main() of a scenario: `body(binary, folder, options)`."""
    import argparse
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--folder", help="kept after the run; default: a temporary one")
    parser.add_argument("options", nargs="*")
    arguments = parser.parse_args()
    try:
        if arguments.folder:
            clear(arguments.folder)
            code = body(arguments.binary, arguments.folder, arguments.options)
        else:
            with tempfile.TemporaryDirectory() as folder:
                code = body(arguments.binary, folder, arguments.options)
    except Failure as failure:
        print(f"FAILED: {failure}")
        code = 1
    sys.exit(code or 0)
