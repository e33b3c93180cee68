"""Usage, unreachable, wrong secret, nonsense: the exit codes of the README and
a sentence each; --help on every command; SIGTERM ends the sandbox cleanly."""
import http.server
import json
import os
import socket
import threading

import console

COMMANDS = ["sandbox", "export-week", "sample-plan", "check", "push"]


class Nonsense(http.server.BaseHTTPRequestHandler):
    """Signs everybody in, then answers every route with a page for people."""

    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        self.rfile.read(length)
        token = json.dumps({"access_token": "t", "token_type": "bearer", "expires_in": 86400}).encode()
        body = token if self.path.endswith("/oauth/token") else b"<html><body>Welcome</body></html>"
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *_):
        pass


def closed_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Cases:
    def __init__(self, binary, folder):
        self.binary, self.folder, self.count, self.failures = binary, folder, 0, 0

    def expect(self, name, code, *arguments, says="", secret=console.CLIENT_SECRET):
        self.count += 1
        ended = console.run(self.binary, self.folder, *arguments, secret=secret, timeout=180)
        codes = code if isinstance(code, tuple) else (code,)
        if ended.code not in codes or not ended.text.strip() or says.lower() not in ended.text.lower():
            print(f"PROBLEM: {name}: exit code {ended.code} (expected {codes}, and {says!r} in the text); it said:\n{ended.text[-1500:]}")
            self.failures += 1
        else:
            print(f"{name}: {ended.code} after {ended.seconds:.1f} s")


def usage(cases):
    cases.expect("--help", 0, "--help", says="push")
    for command in COMMANDS:
        cases.expect(f"{command} --help", 0, command, "--help", says="--")
    here = ["--api-url", "http://127.0.0.1:1", "--client-id", "x"]
    cases.expect("unknown command", 2, "frobnicate", says="frobnicate")
    cases.expect("unknown option", 2, "export-week", *here, "--frobnicate", says="frobnicate")
    cases.expect("export-week without --out", 2, "export-week", *here, says="--out")
    cases.expect("push without --plan", 2, "push", *here, "--open-trades", "park", "--conflicts", "stop", says="--plan")
    plan = os.path.join(cases.folder, "plan.csv")
    cases.expect("push with a wrong word", 2, "push", *here, "--plan", plan, "--open-trades", "perhaps", "--conflicts", "stop",
                 "--report", plan + ".json", "--journal", plan + ".sqlite", says="perhaps")
    cases.expect("sample-plan with a wrong number", 2, "sample-plan", *here, "--changes", "many", "--out", plan, says="many")
    cases.expect("a URL that is none", 2, "export-week", "--api-url", "not a url", "--client-id", "x", "--out", plan, says="url")
    cases.expect("plain http beyond loopback", 2, "export-week", "--api-url", "http://192.0.2.1", "--client-id", "x",
                 "--out", plan, says="http")
    cases.expect("sandbox with a wrong switch", 2, "sandbox", "--port", "0", "--stale-version", "sometimes", says="sometimes")


def connection(cases):
    plan = os.path.join(cases.folder, "plan.csv")
    url = f"http://127.0.0.1:{closed_port()}"
    cases.expect("unreachable", 6, "export-week", "--api-url", url, "--client-id", "x", "--out", plan, says="127.0.0.1")
    with console.Sandbox(cases.binary, cases.folder, "--seed", "3") as sandbox:
        cases.expect("wrong secret", 6, "export-week", *sandbox.connection(), "--out", plan, secret="wrong")
        cases.expect("wrong client", 6, "export-week", "--api-url", sandbox.url, "--client-id", "nobody", "--out", plan)
    with open(sandbox.errors, encoding="utf-8", errors="replace") as file:
        said = file.read()
    if console.CLIENT_SECRET in said:
        print("PROBLEM: the sandbox printed the client secret")
        cases.failures += 1


def nonsense(cases):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Nonsense)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}"
    cases.expect("a service that answers nonsense", 6, "export-week", "--api-url", url, "--client-id", "x", "--out",
                 os.path.join(cases.folder, "week.csv"), says="/api/v2/")
    server.shutdown()
    server.server_close()


def body(binary, folder, _):
    cases = Cases(binary, folder)
    usage(cases)
    connection(cases)
    nonsense(cases)
    print(f"{cases.count} cases, {cases.failures} problems")
    return 1 if cases.failures else 0


if __name__ == "__main__":
    console.scenario(body, __doc__)
