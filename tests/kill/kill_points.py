"""Takes every moment at which a push could be killed, one after the other: before
and after each record, each request and each lease of a small push, then each
moment of a recovery. After each kill `shiftlane resume` must leave the service
as one undisturbed push does.
  kill_points.py --binary SHIFTLANE --folder F CHILD [SIDE BY SIDE [EVERY n-th [EVERY n-th OF A RECOVERY]]]"""
import concurrent.futures
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "scenario"))
import console
import journal_check
import kill_scenario
import push_check

SANDBOX = ["--seed", "5", "--groups", "3", "--agents", "24", "--open-trades", "3", "--trade-job-limit", "0",
           "--rate-limit", "0"]


def child(program, folder, sandbox, word, plan, kill_at, journal=None, at_write=0):
    words = [program, word, sandbox.url, console.CLIENT_ID, journal or os.path.join(folder, "journal.sqlite"), plan,
             str(kill_at), str(at_write)]
    ended = subprocess.run(words, capture_output=True, text=True, env=console.environment(folder), timeout=300)
    count = re.search(r"moments (\d+) (\d+)", ended.stdout)
    return ended.returncode, tuple(map(int, count.groups())) if count else None


def finish(binary, folder, sandbox, plan):
    """Takes up what is left; where nothing had been approved, the planner pushes again."""
    words = kill_scenario.arguments("resume", sandbox, folder, plan)
    if os.path.exists(os.path.join(folder, "journal.sqlite")):
        console.run(binary, folder, *words).expect_code(0, 3)
    if not os.path.exists(os.path.join(folder, "report.json")):
        console.run(binary, folder, *kill_scenario.arguments("push", sandbox, folder, plan)).expect_code(0, 3)


def judge(folder, log, plan, reference):
    found, _ = push_check.check(log, os.path.join(folder, "report.json"), plan)
    found += journal_check.check(os.path.join(folder, "journal.sqlite"), log, console.CLIENT_ID)
    stands = kill_scenario.contents(push_check.Log(log))
    found += [f"schedule {key[0]}, agent {key[1]} stands otherwise than after an undisturbed push"
              for key in stands.keys() | reference.keys() if stands.get(key) != reference.get(key)]
    return found


def trial(binary, program, folder, plan, point, reference):
    """`point`: (moment of the push, moment of the first recovery or 0, write of the push's journal or 0)."""
    os.makedirs(folder)
    with console.Sandbox(binary, folder, *SANDBOX) as sandbox:
        code, _ = child(program, folder, sandbox, "push", plan, point[0], at_write=point[2])
        taken = code == -9
        if point[1] and taken:
            code, _ = child(program, folder, sandbox, "resume", "-", point[1])
            taken = code == -9
        finish(binary, folder, sandbox, plan)
    return taken, [f"moment {point}: {problem}" for problem in judge(folder, sandbox.log, plan, reference)]


def undisturbed(binary, program, folder):
    os.makedirs(folder)
    with console.Sandbox(binary, folder, *SANDBOX) as sandbox:
        plan = os.path.join(folder, "plan.csv")
        console.run(binary, folder, "sample-plan", *sandbox.connection(), "--changes", "9", "--out", plan).expect_code(0)
        code, moments = child(program, folder, sandbox, "push", plan, 0)
        console.expect(code in (0, 3) and moments, f"the undisturbed push ended with {code}")
    return plan, moments, kill_scenario.contents(push_check.Log(sandbox.log))


def recovery_moments(binary, program, folder, plan, moment):
    os.makedirs(folder)
    with console.Sandbox(binary, folder, *SANDBOX) as sandbox:
        child(program, folder, sandbox, "push", plan, moment)
        return (child(program, folder, sandbox, "resume", "-", 0)[1] or (0, 0))[0]


def body(binary, folder, options):
    program = options[0]
    side_by_side, every, of_recovery = (list(map(int, options[1:])) + [8, 1, 1][len(options) - 1:])[:3]
    plan, (moments, writes), reference = undisturbed(binary, program, os.path.join(folder, "undisturbed"))
    middle = moments // 2
    recovery = recovery_moments(binary, program, os.path.join(folder, "recovery"), plan, middle)
    points = [(n, 0, 0) for n in range(1, moments + 1, every)]
    points += [(0, 0, n) for n in range(1, writes + 1, every)]
    points += [(middle, m, 0) for m in range(1, recovery + 1, of_recovery)]
    console.expect(moments > 50 and recovery > 20, f"only {moments} moments, {recovery} of a recovery")
    taken, problems = 0, []
    with concurrent.futures.ThreadPoolExecutor(side_by_side) as pool:
        work = [pool.submit(trial, binary, program, os.path.join(folder, "at%d.%d.%d" % point), plan, point,
                            reference) for point in points]
        for each in work:
            try:
                killed, found = each.result()
            except (console.Failure, subprocess.TimeoutExpired) as failure:
                killed, found = False, [str(failure)]
            taken += killed
            problems += found
    for problem in problems[:40]:
        print(f"PROBLEM: {problem}")
    print(f"{moments} moments of a push, {writes} writes of its journal, {recovery} moments of a recovery; {len(points)} taken in turn, {taken} killed, "
          f"{len(problems)} problems")
    # The order of answers differs a little from run to run: the last moments may not come.
    console.expect(taken * 10 >= len(points) * 9, "fewer than nine of ten moments were reached")
    return 1 if problems else 0


if __name__ == "__main__":
    console.scenario(body, __doc__)
