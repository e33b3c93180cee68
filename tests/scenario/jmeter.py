"""The exported JMeter plan in a real JMeter against the sandbox: it pushes the
same changes, one writer per schedule group, and stops on a conflict. Debian's
JMeter 2.13 needs the small starter beside this file with its XStream; where
JMeter or a JDK is absent the test says so."""
import glob
import os
import shutil
import subprocess
import xml.etree.ElementTree

import console
import contract_check
from sandbox_log import Log

HOME = "/usr/share/jmeter"


def starter():
    """The command that runs JMeter, or a sentence why there is none."""
    own = shutil.which("jmeter")
    http = os.path.join(HOME, "lib", "ext", "ApacheJMeter_http.jar")
    if own and not os.path.isdir(HOME):
        return [own], ""  # not Debian's: a JMeter of the user's own
    if not os.path.isfile(http) or shutil.which("java") is None:
        return None, "JMeter is not installed (Debian packages jmeter jmeter-http jmeter-java and a JDK)"
    jars = sorted(glob.glob(f"{HOME}/lib/*.jar") + glob.glob(f"{HOME}/lib/ext/*.jar") + glob.glob(f"{HOME}/bin/*.jar"))
    here = os.path.dirname(os.path.abspath(__file__))
    return ["java", "-cp", ":".join([*jars, "/usr/share/java/bsh.jar"]), f"-Djmeter.home={HOME}",
            os.path.join(here, "JMeterStarter.java")], ""


def samples(path):
    root = xml.etree.ElementTree.parse(path).getroot()
    return [(each.get("lb"), each.get("s") == "true", each.get("rm") or "", each.get("tn"),
             " ".join(found.findtext("failureMessage") or "" for found in each.findall("assertionResult")).strip())
            for each in root]


def run_jmeter(command, folder, plan, name, secret=console.CLIENT_SECRET):
    results = os.path.join(folder, f"{name}.jtl")
    ended = subprocess.run([*command, "-n", "-t", plan, "-l", results, "-j", os.path.join(folder, f"{name}.log"),
                            "-Jjmeter.save.saveservice.output_format=xml", f"-Jclient_secret={secret}"],
                           capture_output=True, text=True, timeout=240, check=False, cwd=folder)
    console.expect(os.path.isfile(results), f"JMeter wrote no results: {ended.stdout[-800:]} {ended.stderr[-800:]}")
    return samples(results)


def body(binary, folder, _):
    command, why_not = starter()
    if command is None:
        print(f"skipped: {why_not}")
        return console.SKIPPED
    plan, jmx = os.path.join(folder, "plan.csv"), os.path.join(folder, "plan.jmx")
    options = ["--seed", "7", "--agents", "60", "--groups", "4", "--open-trades", "0", "--trade-job-limit", "0"]
    with console.Sandbox(binary, folder, *options) as sandbox:
        connection = sandbox.connection()
        console.run(binary, folder, "sample-plan", *connection, "--changes", "40", "--out", plan).expect_code(0)
        console.run(binary, folder, "export-jmeter", *connection, "--plan", plan, "--out", jmx).expect_code(0)
        with open(jmx, encoding="utf-8") as file:
            console.expect(console.CLIENT_SECRET not in file.read(), "the secret stands in the test plan")
        first = run_jmeter(command, folder, jmx, "first")
        for label, well, message, thread, failure in first:
            console.expect(well, f"{thread}, {label}: {message} {failure}")
        writes = [each for each in first if each[0] == "write"]
        console.expect(len(writes) == 4, f"{len(writes)} writes, not one for each of 4 schedule groups")
        print(f"first run: {len(first)} samples, {len(writes)} writes")
        # The console finds all of it on the service.
        report = os.path.join(folder, "report.json")
        console.run(binary, folder, "push", *connection, "--plan", plan, "--report", report, "--journal",
                    os.path.join(folder, "journal.sqlite")).expect_code(0)
        totals = console.read_json(report)["totals"]
        console.expect(totals["alreadyPresent"] == totals["planned"] > 0, f"not all is present after JMeter: {totals}")
        # The base is old now: every thread stops before it writes.
        second = run_jmeter(command, folder, jmx, "second")
        console.expect(not [each for each in second if each[0] == "write"], "JMeter wrote over a schedule that had changed")
        stopped = [each for each in second if "changed since it was exported" in each[4]]
        console.expect(len(stopped) == 4, f"{len(stopped)} of 4 threads stopped on the version: {second}")
        refused = run_jmeter(command, folder, jmx, "refused", secret="wrong")
        console.expect(not any(each[1] for each in refused), "a wrong secret signed in")
    for request in Log(sandbox.log).requests:
        console.expect(console.CLIENT_SECRET not in str(request), "the secret stands in the log")
    problems, sentence = contract_check.check_file(sandbox.log)
    print(f"contract: {sentence}")
    return 1 if problems else 0


if __name__ == "__main__":
    console.scenario(body, __doc__)
