"""A sample of the kill points over a shared journal: a push dies at every n-th
moment, a colleague's console takes it up once its leases are over, and the
service must stand as after one undisturbed push.
  kill_points_postgres.py --binary SHIFTLANE --folder F CHILD [POINTS]"""
import concurrent.futures
import os

import kill_points  # finds the scenarios' folder
import console
import kill_scenario
import push_check
from postgres import CONSOLES, OWNER, Cluster


def trial(binary, program, folder, plan, moment, urls, reference):
    os.makedirs(folder)
    with console.Sandbox(binary, folder, *kill_points.SANDBOX) as sandbox:
        code, _ = kill_points.child(program, folder, sandbox, "push", plan, moment, urls[0])
        ended = console.run(binary, folder, *kill_scenario.arguments("resume", sandbox, folder, plan, urls[1])).expect_code(0, 3)
        if "nothing to resume" in ended.out and code == -9 and not os.path.exists(os.path.join(folder, "report.json")):
            console.run(binary, folder, *kill_scenario.arguments("push", sandbox, folder, plan, urls[1])).expect_code(0, 3)
    log = push_check.Log(sandbox.log)
    found, _ = push_check.check(sandbox.log, os.path.join(folder, "report.json"), plan)
    stands = kill_scenario.contents(log)
    found += [f"schedule {key[0]}, agent {key[1]} stands otherwise than after an undisturbed push"
              for key in stands.keys() | reference.keys() if stands.get(key) != reference.get(key)]
    return code == -9, [f"moment {moment}: {problem}" for problem in found]


def body(binary, folder, options):
    program, count = options[0], int((options + ["10"])[1])
    plan, (moments, _), reference = kill_points.undisturbed(binary, program, os.path.join(folder, "undisturbed"))
    taken, problems = 0, []
    with Cluster(folder) as cluster, concurrent.futures.ThreadPoolExecutor(count) as pool:
        work = []
        for number in range(count):
            cluster.fresh()
            console.run(binary, folder, "migrate", "--journal", cluster.url(OWNER)).expect_code(0)
            moment = 1 + number * (moments - 1) // count
            work.append(pool.submit(trial, binary, program, os.path.join(folder, f"at{moment}"), plan, moment,
                                    [cluster.url(name) for name in CONSOLES], reference))
        for each in work:
            try:
                killed, found = each.result()
            except console.Failure as failure:
                killed, found = False, [str(failure)]
            taken += killed
            problems += found
    for problem in problems[:40]:
        print(f"PROBLEM: {problem}")
    print(f"PostgreSQL: {count} of {moments} moments, {taken} killed, {len(problems)} problems")
    console.expect(taken * 10 >= count * 8, "too few moments were reached")
    return 1 if problems else 0


if __name__ == "__main__":
    console.scenario(body, __doc__)
