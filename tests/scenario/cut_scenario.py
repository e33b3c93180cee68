"""15 % of the connections of writes are cut before, within or after the answer:
push and resume must come to the end of an undisturbed push, with one copy of
each write and a read before each new attempt.  cut [TRIALS [SEED]]"""
import os
from collections import Counter

import console
import journal_check
import kill_scenario
import push_check
from cutting_proxy import CuttingProxy
from sandbox_log import Log, schedule_route


def read_before_each_attempt(log):
    """Between two writes of a schedule lies a read of it."""
    read_since = {}
    for request in log.requests:
        route = schedule_route(request)
        if not route:
            continue
        if request["method"] == "POST" and route[3] == "/update":
            if not read_since.get(route[2]):
                yield f"update at {request['begin']} of schedule {route[2]} without a read of it before"
            read_since[route[2]] = False
        elif request["status"] == 200 and (request["method"] == "GET" or route[3].endswith("/agentschedules/query")):
            read_since[route[2]] = True


def trial(binary, folder, plan, reference, seed, cuts):
    os.makedirs(folder)
    with console.Sandbox(binary, folder, *kill_scenario.SANDBOX) as sandbox, \
            CuttingProxy(sandbox.url, seed, 0.15) as proxy:
        sandbox.url = proxy.url
        ended = console.run(binary, folder, *kill_scenario.arguments("push", sandbox, folder, plan)).expect_code(3, 8)
        for _ in range(4):
            if ended.code == 3:
                break
            ended = console.run(binary, folder, *kill_scenario.arguments("resume", sandbox, folder, plan)).expect_code(0, 3, 8)
        copies = [f"{name} arrived {count} times" for name, count in proxy.arrived.items() if count > 1]
        cuts.update(proxy.cuts)
    log = Log(sandbox.log)
    found, _ = push_check.check(sandbox.log, os.path.join(folder, "report.json"), plan, ended.code)
    found += journal_check.check(os.path.join(folder, "journal.sqlite"), sandbox.log, console.CLIENT_ID)
    found += copies + list(read_before_each_attempt(log))
    stands = kill_scenario.contents(log)
    found += [f"schedule {key[0]}, agent {key[1]} stands otherwise than after an undisturbed push"
              for key in reference[1].keys() | stands.keys() if reference[1].get(key) != stands.get(key)]
    return [f"trial {seed}: {problem}" for problem in found]


def body(binary, folder, options):
    trials, seed = (list(map(int, options)) + [3, 1][len(options):])[:2]
    plan, _, reference = kill_scenario.undisturbed(binary, os.path.join(folder, "undisturbed"))
    problems, cuts = [], Counter()
    for number in range(seed, seed + trials):
        problems += trial(binary, os.path.join(folder, f"trial{number}"), plan, reference, number, cuts)
    for problem in problems[:40]:
        print(f"PROBLEM: {problem}")
    print(f"{trials} trials, cuts: " + ", ".join(f"{count} {place}" for place, count in sorted(cuts.items())) +
          f", {len(problems)} problems")
    console.expect(sum(cuts.values()) > 0, "nothing was cut")
    return 1 if problems else 0


if __name__ == "__main__":
    console.scenario(body, __doc__)
