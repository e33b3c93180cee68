"""Two consoles push the same 12 schedule groups over one PostgreSQL journal:
every change is applied once, never two writes in flight for one group.
  same = both push the same plan; halves = each has half of the agents;
  held = a console that keeps a group: exit 7; killed = one dies, the other resumes."""
import csv
import os
import signal
import subprocess
import time

import console
import kill_scenario
import push_check
from postgres import CONSOLES, OWNER, Cluster
from sandbox_log import Log

SANDBOX = ["--seed", "21", "--groups", "12", "--agents", "160", "--open-trades", "10", "--trade-job-limit", "0",
           "--rate-limit", "0"]


def halves(plan, folder):
    """Two plans out of one: its agents in turn."""
    with open(plan, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    column = next(i for i, name in enumerate(rows[0]) if name.replace("_", "").lower() in ("agentid", "agent"))
    agents = sorted({row[column] for row in rows[1:]})
    made = []
    for part in range(2):
        path = os.path.join(folder, f"half{part}.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([rows[0]] + [row for row in rows[1:] if agents.index(row[column]) % 2 == part])
        base = plan[:-len(".csv")] + ".base.json.gz"
        with open(base, "rb") as source, open(path[:-len(".csv")] + ".base.json.gz", "wb") as target:
            target.write(source.read())
        made.append(path)
    return made


def start(binary, folder, cluster, sandbox, number, plan, *more):
    words = ["push", *sandbox.connection(), "--plan", plan, "--journal", cluster.url(CONSOLES[number]), "--report",
             os.path.join(folder, f"report{number}.json"), *more]
    err = open(os.path.join(folder, f"console{number}.err"), "w", encoding="utf-8")
    return subprocess.Popen([binary, *words], stdout=err, stderr=err, stdin=subprocess.DEVNULL, env=console.environment(folder))


def said(folder, number):
    with open(os.path.join(folder, f"console{number}.err"), encoding="utf-8") as file:
        return file.read()


def applied_once(log, expected):
    """Every agent of the undisturbed push is written once, as there."""
    counts, stands = {}, kill_scenario.contents(log)
    for effect in log.effects:
        for agent in effect["agents"]:
            if effect["by"] == console.CLIENT_ID and agent["before"] != agent["after"]:
                key = effect["scheduleId"], agent["id"]
                counts[key] = counts.get(key, 0) + 1
    yield from (f"agent {key[1]} of schedule {key[0]} was written {count} times" for key, count in counts.items() if count > 1)
    yield from (f"schedule {key[0]}, agent {key[1]} stands otherwise than after one push"
                for key in expected.keys() | stands.keys() if expected.get(key) != stands.get(key))
    ours = [request for request in log.requests if request.get("client") == console.CLIENT_ID]
    yield from push_check.one_writer(log, ours)
    yield from push_check.written_once(log, ours)


def two(binary, folder, cluster, sandbox, plans, codes):
    consoles = [start(binary, folder, cluster, sandbox, number, plan) for number, plan in enumerate(plans)]
    for number, process in enumerate(consoles):
        code = process.wait(300)
        console.expect(code in codes, f"console {number} ended with {code}: {said(folder, number)[-3000:]}")
    waited = sum("waits for" in said(folder, number) for number in range(2))
    print(f"{waited} of 2 consoles waited for the other")


def killed(binary, folder, cluster, sandbox, plan):
    """Console 0 dies in the middle; console 1 takes its run up once the leases are over."""
    first = start(binary, folder, cluster, sandbox, 0, plan)
    time.sleep(0.9)
    first.send_signal(signal.SIGKILL)
    first.wait()
    words = ["resume", *sandbox.connection(), "--journal", cluster.url(CONSOLES[1]), "--report", os.path.join(folder, "report1.json")]
    ended = console.run(binary, folder, *words)  # waits until the dead one's leases are over
    if "nothing to resume" in ended.out:  # killed before anything was approved
        ended = console.run(binary, folder, "push", *sandbox.connection(), "--plan", plan, "--journal",
                            cluster.url(CONSOLES[1]), "--report", os.path.join(folder, "report1.json"))
    print(f"killed: the other console ended it in {ended.seconds:.0f} s")
    ended.expect_code(0, 3)


def held(binary, folder, cluster, sandbox, plan):
    """A console that stopped moving while it holds the groups, and whose leases somebody renews for it."""
    group = console.read_json(os.path.join(os.path.dirname(plan), "report.json"))["scheduleGroups"][0]["id"]
    keeper = ("insert into shiftlane.lease (schedule_id, token, role, console, session, expires) values "
              "('%s', 99, 'nora', 'the night shift', gen_random_uuid(), now() + interval '1 hour')" % group)
    cluster.sql(keeper, cluster.database)
    process = start(binary, folder, cluster, sandbox, 0, plan, "--lock-wait", "4")
    code = process.wait(120)
    console.expect(code == 7, f"the push ended with {code}, not 7: {said(folder, 0)[-2000:]}")
    console.expect("held by" in said(folder, 0), "nobody said who holds the group")
    report = console.read_json(os.path.join(folder, "report0.json"))
    states = {each["id"]: each["state"] for each in report["scheduleGroups"]}
    console.expect(states[group] == "postponed" and sum(state == "done" for state in states.values()) == len(states) - 1,
                   f"one group postponed and the others done was expected: {states}")


MODES = {"same": lambda *place, plan: two(*place, [plan, plan], (0, 3)),
         "halves": lambda *place, plan: two(*place, halves(plan, place[1]), (0, 3)),
         "killed": killed, "held": held}


def play(binary, folder, cluster, plan, mode, expected):
    os.makedirs(folder)
    cluster.fresh()
    console.run(binary, folder, "migrate", "--journal", cluster.url(OWNER)).expect_code(0)
    with console.Sandbox(binary, folder, *SANDBOX) as sandbox:
        MODES[mode](binary, folder, cluster, sandbox, plan=plan)
    if mode == "held":
        print("held: exit 7, the holder named, the other groups done")
        return []
    found = list(applied_once(Log(sandbox.log), expected))
    print(f"{mode}: {len(expected)} agents stand as after one push, {len(found)} problems")
    return [f"{mode}: {problem}" for problem in found]


def body(binary, folder, options):
    alone = os.path.join(folder, "undisturbed")
    os.makedirs(alone)
    with console.Sandbox(binary, alone, *SANDBOX) as sandbox:
        plan = os.path.join(alone, "plan.csv")
        console.run(binary, folder, "sample-plan", *sandbox.connection(), "--changes", "110", "--out", plan).expect_code(0)
        console.run(binary, alone, *kill_scenario.arguments("push", sandbox, alone, plan)).expect_code(3)
    expected = kill_scenario.contents(Log(sandbox.log))
    console.expect(len(expected) > 60, "the plan applies too little")
    found = []
    with Cluster(folder) as cluster:
        for mode in options or MODES:
            found += play(binary, os.path.join(folder, mode), cluster, plan, mode, expected)
    for problem in found[:30]:
        print(f"PROBLEM: {problem}")
    return 1 if found else 0


if __name__ == "__main__":
    console.scenario(body, __doc__)
