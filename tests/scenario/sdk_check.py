"""The official JavaScript SDK against the sandbox, in both modes of telling a
stale version. Skipped with a sentence where node, npm or the registry is
absent."""
import os
import shutil
import subprocess

import console
import contract_check

PACKAGES = ["purecloud-platform-client-v2@262.0.0", "ws@8"]


def installed(folder):
    """Where the packages are, or a sentence why not."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return None, "node and npm are not installed"
    modules = os.path.join(folder, "npm")
    os.makedirs(modules, exist_ok=True)
    if os.path.isfile(os.path.join(modules, "node_modules", "ws", "package.json")) and \
            os.path.isfile(os.path.join(modules, "node_modules", "purecloud-platform-client-v2", "package.json")):
        return modules, ""
    command = ["npm", "install", "--prefix", modules, "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries", "1",
               "--fetch-timeout", "60000", *PACKAGES]
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, cwd=modules)
    except subprocess.TimeoutExpired:
        return None, "npm install took more than 300 s"
    if result.returncode != 0:
        return None, "npm could not install the SDK: " + " ".join(result.stderr.split())[-300:]
    return modules, ""


def body(binary, folder, _):
    modules, why_not = installed(folder)
    if modules is None:
        print(f"skipped: {why_not}")
        return console.SKIPPED
    failures = 0
    for mode in ("conflict", "event"):
        with console.Sandbox(binary, folder, "--seed", "5", "--trade-job-limit", "0", "--stale-version", mode) as sandbox:
            result = subprocess.run(["node", os.path.join(os.path.dirname(os.path.abspath(__file__)), "sdk_check.mjs"), modules,
                                     sandbox.url, mode], env=console.environment(folder), capture_output=True, text=True,
                                    timeout=240, check=False)
            print(f"-- stale version by {mode}\n{result.stdout}{result.stderr}")
            failures += result.returncode != 0
        found, sentence = contract_check.check_file(sandbox.log)
        for problem in found[:20]:
            print(f"PROBLEM: {problem}")
        print(sentence)
        failures += bool(found)
    return 1 if failures else 0


if __name__ == "__main__":
    console.scenario(body, __doc__)
