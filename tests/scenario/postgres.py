"""A private PostgreSQL for a scenario: made in the folder, on a free loopback
port, as a user that is not root, gone at the end."""
import glob
import os
import pwd
import shutil
import socket
import subprocess
import sys
import time

import console

OWNER, CONSOLES = "owner", ("ada", "ben")


def programs():
    """Folder of initdb and pg_ctl, or nothing."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb")) or [path for path in [shutil.which("initdb")] if path]
    return os.path.dirname(found[-1]) if found else None


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Cluster:
    def __init__(self, folder):
        self.programs = programs()
        if not self.programs:
            print("PostgreSQL is not installed")
            sys.exit(console.SKIPPED)
        self.folder = os.path.join("/tmp", f"shiftlane-cluster-{os.getpid()}")  # short: a socket's path has 107 bytes
        self.log = os.path.join(folder, "postgres.log")
        self.port = free_port()
        self.database, self.databases = "postgres", 0
        self.user = pwd.getpwnam("postgres") if os.geteuid() == 0 else None

    def run(self, *words, wait=True):
        def other_user():
            if self.user:
                os.setgid(self.user.pw_gid)
                os.setuid(self.user.pw_uid)
        process = subprocess.Popen([os.path.join(self.programs, words[0]), *words[1:]], preexec_fn=other_user,
                                   cwd="/", stdout=subprocess.PIPE if wait else subprocess.DEVNULL, stderr=subprocess.STDOUT,
                                   text=True, env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]})
        if not wait:
            return process
        text, _ = process.communicate(timeout=60)
        console.expect(process.returncode == 0, f"{words[0]} ended with {process.returncode}: {text}")
        return text

    def sql(self, text, database="postgres"):
        return self.run("psql", "-h", self.folder, "-p", str(self.port), "-U", "super", "-At", "-c", text, database)

    def url(self, role):
        return f"postgresql://{role}@127.0.0.1:{self.port}/{self.database}?sslmode=disable"

    def fresh(self):
        """A new, empty database, which the URLs name from now on."""
        self.databases += 1
        self.database = f"journal{self.databases}"
        self.sql(f"create database {self.database} owner {OWNER}")

    def __enter__(self):
        os.makedirs(self.folder)
        if self.user:
            os.chown(self.folder, self.user.pw_uid, self.user.pw_gid)
        data = os.path.join(self.folder, "data")
        self.run("initdb", "-D", data, "-U", "super", "-A", "trust", "-E", "UTF8", "--no-locale", "-N")
        self.server = self.run("postgres", "-D", data, "-h", "127.0.0.1", "-p", str(self.port), "-k", self.folder, wait=False)
        for _ in range(100):
            try:
                self.sql("select 1")
                break
            except console.Failure:
                time.sleep(0.1)
        self.sql(f"create role {OWNER} login")
        for name in CONSOLES:
            self.sql(f"create role {name} login")
        return self

    def __exit__(self, *_):
        self.server.terminate()
        try:
            self.server.wait(10)
        except subprocess.TimeoutExpired:
            self.server.kill()
            self.server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
