"""Pulls the plug on `shiftlane push` at random moments, takes the work up with
`shiftlane resume` (which is killed too, now and then) and holds the service to
one undisturbed push: kill [TRIALS [SIDE BY SIDE [SEED]]]; stop = SIGSTOP for a
while before the kill."""
import concurrent.futures
import os
import random
import signal
import subprocess
import time

import console
import journal_check
import push_check

SANDBOX = ["--seed", "11", "--groups", "5", "--agents", "90", "--open-trades", "8", "--trade-job-limit", "0"]


def make_plan(binary, folder, sandbox):
    plan = os.path.join(folder, "plan.csv")
    console.run(binary, folder, "sample-plan", *sandbox.connection(), "--changes", "60", "--out", plan).expect_code(0)
    return plan


def arguments(command, sandbox, folder, plan, journal=None):
    common = ["--journal", journal or os.path.join(folder, "journal.sqlite"), "--report", os.path.join(folder, "report.json")]
    if command == "push":
        return ["push", *sandbox.connection(), "--plan", plan, "--open-trades", "park", "--conflicts", "stop", *common]
    return ["resume", *sandbox.connection(), *common]


def killed(binary, folder, words, delay, freeze):
    """True where the kill came before the end."""
    with open(os.path.join(folder, "killed.txt"), "ab") as out:
        process = subprocess.Popen([binary, *words], stdout=out, stderr=out, stdin=subprocess.DEVNULL,
                                   env=console.environment(folder))
        try:
            process.wait(delay)
            return False
        except subprocess.TimeoutExpired:
            pass
        if freeze:
            process.send_signal(signal.SIGSTOP)
            time.sleep(freeze)
            process.send_signal(signal.SIGCONT)
            try:
                process.wait(freeze / 4)
                return False
            except subprocess.TimeoutExpired:
                pass
        process.kill()
        process.wait()
        return True


def contents(log):
    """Schedule, agent -> shifts as they stand at the end, without the ids that the service gave."""
    last = {}
    for effect in log.effects:
        for agent in effect["agents"]:
            last[effect["scheduleId"], agent["id"]] = sorted(
                [[activity[key] for key in sorted(activity) if key != "id"] for activity in shift["activities"]]
                for shift in agent["after"])
    return last


def trial(binary, folder, plan, number, chance, length, reference):
    os.makedirs(folder)
    with console.Sandbox(binary, folder, *SANDBOX) as sandbox:
        freeze = chance.uniform(0.2, 1.5) if chance.random() < 0.2 else 0
        died = killed(binary, folder, arguments("push", sandbox, folder, plan), chance.uniform(0.0, length), freeze)
        kills = int(died)
        while chance.random() < 0.3 and kills < 4:
            # Most of a resume is waiting for the settled read: half of the kills hit its busy beginning.
            delay = chance.uniform(0.0, 0.4) if chance.random() < 0.5 else chance.uniform(0.0, 12.0)
            if os.path.exists(os.path.join(folder, "journal.sqlite")):
                kills += killed(binary, folder, arguments("resume", sandbox, folder, plan), delay, 0)
            else:
                break
        ended = None
        if os.path.exists(os.path.join(folder, "journal.sqlite")):
            ended = console.run(binary, folder, *arguments("resume", sandbox, folder, plan)).expect_code(0, 3)
        if ended is None or not os.path.exists(os.path.join(folder, "report.json")):
            # Killed before anything was approved: nothing may have been sent; the planner pushes again.
            ended = console.run(binary, folder, *arguments("push", sandbox, folder, plan)).expect_code(3)
    code = None if "nothing to resume" in ended.out else ended.code
    found, _ = push_check.check(sandbox.log, os.path.join(folder, "report.json"), plan, code)
    found += journal_check.check(os.path.join(folder, "journal.sqlite"), sandbox.log, console.CLIENT_ID)
    report = console.read_json(os.path.join(folder, "report.json"))
    both = [(report["totals"]["applied"] + report["totals"]["alreadyPresent"], reference[0][0]),
            (report["totals"]["parked"], reference[0][1])]
    found += [f"{have} agents where an undisturbed push has {wanted}" for have, wanted in both if have != wanted]
    found += [f"schedule {key[0]}, agent {key[1]} stands otherwise than after an undisturbed push"
              for key, shifts in contents(push_check.Log(sandbox.log)).items() if reference[1].get(key) != shifts]
    return kills, [f"trial {number}: {problem}" for problem in found]


def undisturbed(binary, folder):
    os.makedirs(folder)
    with console.Sandbox(binary, folder, *SANDBOX) as sandbox:
        plan = make_plan(binary, folder, sandbox)
        ended = console.run(binary, folder, *arguments("push", sandbox, folder, plan)).expect_code(3)
    totals = console.read_json(os.path.join(folder, "report.json"))["totals"]
    return plan, ended.seconds, ((totals["applied"] + totals["alreadyPresent"], totals["parked"]),
                                 contents(push_check.Log(sandbox.log)))


def body(binary, folder, options):
    trials, side_by_side, seed = (list(map(int, options)) + [8, 4, 1][len(options):])[:3]
    plan, length, reference = undisturbed(binary, os.path.join(folder, "undisturbed"))
    console.expect(reference[0][0] > 30, f"the plan applies only {reference[0][0]} agents")
    print(f"an undisturbed push takes {length:.1f} s; applied {reference[0][0]}, parked {reference[0][1]}")
    kills, problems = 0, []
    with concurrent.futures.ThreadPoolExecutor(side_by_side) as pool:
        work = [pool.submit(trial, binary, os.path.join(folder, f"trial{number}"), plan, number,
                            random.Random(seed * 100003 + number), length, reference)
                for number in range(trials)]
        for each in work:
            try:
                killed_now, found = each.result()
            except console.Failure as failure:
                killed_now, found = 0, [str(failure)]
            kills += killed_now
            problems += found
    for problem in problems[:40]:
        print(f"PROBLEM: {problem}")
    print(f"{trials} trials, {kills} kills, {len(problems)} problems")
    console.expect(kills * 4 >= trials, "fewer than a quarter of the trials were killed in time")
    return 1 if problems else 0


if __name__ == "__main__":
    console.scenario(body, __doc__)
