"""Checks histories of simulated worlds (shiftlane-simulate --export DIR) against
the invariants of the push engine. Shares no code with the product or with the
worlds: it has its own idea of cells, of a merge and of what an attempt may do.
  python3 check_history.py DIR|FILE...     ends with 0, with 1 on any violation
A history is JSON lines: W the world and the plans, S the service's log, C what
consoles saw, J the journal, L the leases; `n` is the one order of all of them."""
import hashlib
import json
import os
import re
import sys
from collections import defaultdict

GRAIN = 5 * 60_000  # a cell: five minutes of one agent's time
SETTLE = 1_900      # ms before a read counts as a look after a doubt


def cells(schedule):
    """(time) -> content, per day marker and per five minutes of work."""
    found = {}
    for shift in (schedule or {}).get("shifts", []):
        for part in shift["activities"]:
            at, end = part["at"], part["at"] + part["minutes"] * 60_000
            content = (part["code"], part.get("text", ""), part.get("paid"), part.get("payable"))
            while at < end:
                found[at] = content
                at += GRAIN
    for marker in (schedule or {}).get("markers", []):
        found["day " + marker["date"]] = (marker["code"], marker["minutes"], marker.get("text", ""))
    return found


def planned(plan):
    """The week that the plan wishes for, from its base."""
    base = plan["base"]
    shifts = {shift["id"]: shift for shift in base["shifts"]}
    added = []
    for edit in plan["shifts"]:
        item = edit["item"]
        if not edit["put"]:
            shifts.pop(item["id"], None)
        elif item["id"]:
            shifts[item["id"]] = item
        else:
            added.append(item)
    markers = {marker["date"]: marker for marker in base["markers"]}
    for edit in plan["markers"]:
        if edit["put"]:
            markers[edit["item"]["date"]] = edit["item"]
        else:
            markers.pop(edit["item"]["date"], None)
    return {"shifts": [*shifts.values(), *added], "markers": list(markers.values())}


def merged(base, theirs, mine):
    """Cell by cell, by brute force: what changed on one side is taken. Returns
    the cells and those that both changed, differently."""
    result, disputed = {}, set()
    for at in set(base) | set(theirs) | set(mine):
        b, t, m = base.get(at), theirs.get(at), mine.get(at)
        value = t if m == b else m
        if m != b and t != b and t != m:
            disputed.add(at)
        if value is not None:
            result[at] = value
    return result, disputed


class History:
    def __init__(self, lines):
        self.lines = [json.loads(line) for line in lines if line.strip()]
        self.problems = []
        self.plans, self.run_facts = {}, {}
        self.world = {}
        self.intents = {}                    # (run, group, sha) -> record
        self.by_attempt = {}
        self.decided = defaultdict(set)      # run -> agents
        self.effects = defaultdict(list)     # (run, agent) -> n
        self.changes = defaultdict(list)     # agent -> (n, run or "")
        self.state, self.versions = {}, {}
        self.last_read = {}                  # (session, run, group) -> version
        self.sent_ids, self.sent_at = set(), {}
        self.doubt = {}                      # (run, group) -> since
        self.open = {}                       # request id -> line
        self.token = {}                      # lease key -> token
        self.highest = {}
        self.blocked = {}                    # (session, jobs?) -> until
        self.requests = defaultdict(list)
        self.outcomes, self.in_journal = {}, {}
        self.claimed = set()                 # (run, agent) with an applied record
        self.locked = {}                     # (session, run, unit) -> agents
        self.last_jseq = 0
        self.deleted = set()

    def fail(self, line, rule, what):
        self.problems.append(f"{rule} at {line['t']} ms (line {line['n']}): {what}")

    def check(self):
        for line in self.lines:
            name = f"on_{line['log']}_{line['type']}".lower()
            handler = getattr(self, name, None)
            if handler:
                handler(line)
        self.finish()
        return self.problems

    # ---- the world ----
    def on_w_world(self, line):
        self.world = line
        self.drawn = set(line["faults"])

    def on_w_plan(self, line):
        self.run_facts[line["run"]] = line
        for group in line["groups"]:
            for agent in group["agents"]:
                self.plans[line["run"], group["schedule"], agent["id"]] = agent

    def on_s_state(self, line):
        self.versions[line["group"]] = line["version"]
        for agent in line["agents"]:
            self.state[line["group"], agent["id"]] = agent

    # ---- consoles ----
    def on_c_sent(self, line):
        if line["id"] in self.sent_ids:
            self.fail(line, "W2", f"{line['id']} sent twice")
        self.sent_ids.add(line["id"])
        self.sent_at[line["id"]] = line["t"]
        jobs = line["kind"] in ("trades", "decide")
        if line["kind"] != "upload":
            for kind in {False, jobs}:
                if line["t"] < self.blocked.get((line["session"], kind), -1):
                    self.fail(line, "R1", f"{line['id']} inside Retry-After")
                times = self.requests[line["session"], kind]
                times.append(line["t"])
                while times[0] <= line["t"] - 60_000:
                    times.pop(0)
                if len(times) > (5 if kind else 300):
                    self.fail(line, "R4", f"{line['id']} is one too many in a minute")
        if line["kind"] != "submit":
            return
        if (line["run"], line["group"]) in self.doubt:
            self.fail(line, "W8", f"{line['id']} without a look at what the last one did")
        for other in self.open.values():
            if other["group"] == line["group"] and other["session"] == line["session"] and other["run"] == line["run"]:
                self.fail(line, "W1", f"{line['id']} while {other['id']} is unanswered")
        self.open[line["id"]] = line

    def on_c_answered(self, line):
        session, run, group = line["session"], line["run"], line["group"]
        if line["status"] == 429 and "retryAfter" in line:
            key = session, line["kind"] in ("trades", "decide")
            self.blocked[key] = max(self.blocked.get(key, -1), line["t"] + line["retryAfter"])
        if line["kind"] == "submit":
            self.open.pop(line["id"], None)
            if line["meaning"] == "ambiguous":
                self.doubt[run, group] = line["t"]
        if line["meaning"] != "answered":
            return
        if line["kind"] == "schedule":
            self.last_read[session, run, group] = line["version"]
        if line["kind"] in ("schedule", "agents"):
            if self.sent_at[line["id"]] >= self.doubt.get((run, group), 0) + SETTLE:
                self.doubt.pop((run, group), None)
        if line["kind"] == "trades" and "oneWeekJobs" not in self.drawn:
            self.locked[session, run, group] = set(line["locked"])

    def on_c_crash(self, line):
        for id, other in list(self.open.items()):
            if other["session"] == line["session"]:
                self.doubt[other["run"], other["group"]] = line["t"]
                del self.open[id]

    def on_c_outcome(self, line):
        self.outcomes[line["run"], line["group"], line["agent"]] = line
        if line["outcome"] == "applied" and (line["run"], line["agent"]) not in self.claimed:
            self.fail(line, "U1", f"{line['agent']} applied, which no record says")

    # ---- journal and leases ----
    def on_l_grant(self, line):
        if line["token"] <= self.token.get(line["key"], 0):
            self.fail(line, "W11", f"token {line['token']} of {line['key']} does not grow")
        self.token[line["key"]] = line["token"]

    def on_j_record(self, line):
        if line["jseq"] != self.last_jseq + 1:
            self.fail(line, "J1", f"record {line['jseq']} after {self.last_jseq}")
        self.last_jseq = line["jseq"]
        run, group, body = line["run"], line["schedule"], line["body"]
        if line["kind"] == "intent":
            self.on_intent(line, run, group, body)
        elif line["kind"] == "decision":
            self.decided[run].add(body["agent"])
        elif line["kind"] in ("outcome", "end") and group:
            for agent in body["agents"]:
                self.in_journal[run, group, agent["id"]] = agent["outcome"]
                if agent["outcome"] == "applied":
                    self.claimed.add((run, agent["id"]))

    def on_intent(self, line, run, group, body):
        self.intents[run, group, body["sha256"]] = line
        self.by_attempt[line["attempt"]] = line
        fence = line.get("fence", 0)
        if self.world["locks"] and fence != self.token.get(group):
            self.fail(line, "W11", f"intent {line['attempt']} with token {fence}, granted {self.token.get(group)}")
        for agent in body["agents"]:
            if (run, group, agent["id"]) not in self.plans:
                self.fail(line, "W12", f"{agent['id']} is in the intent and not in the plan")

    # ---- the service ----
    def on_s_recv(self, line):
        raw = line["bytes"].encode("latin-1")
        if not raw:
            return
        if hashlib.sha256(raw).hexdigest() != line["sha256"]:
            self.fail(line, "W9", "the digest is not of these bytes")
        intent = self.intents.get((line["run"], line["group"], line["sha256"]))
        if not intent:
            self.fail(line, "W9", f"{line['id']} arrived without a committed intent")
            return
        ids = {agent["put"]["id"] for agent in line["agents"]}
        if ids != {agent["id"] for agent in intent["body"]["agents"]} or line["version"] != intent["body"]["version"]:
            self.fail(line, "W12", f"{line['id']} is not what its intent says")
        if line["zombie"] or line["copy"]:
            return
        session = intent["session"]
        if "delayed" in self.drawn or "paused" in self.drawn:
            return  # it left long ago: what the console has read since says nothing
        if self.last_read.get((session, line["run"], line["group"])) != line["version"]:
            self.fail(line, "W3", f"{line['id']} carries version {line['version']}, another was read")
        unit = next((key for key in self.locked if key[:2] == (session, line["run"])
                     and key[2] == self.unit_of(line["run"], line["group"])), None)
        for agent in self.locked.get(unit, set()):
            if agent in ids or re.search(rf"\b{re.escape(agent)}\b", line["bytes"]):
                self.fail(line, "W6", f"{agent} of a matched trade in {line['id']}")

    def unit_of(self, run, group):
        return next((each["businessUnit"] for each in self.run_facts[run]["groups"] if each["schedule"] == group), "")

    def on_s_effect(self, line):
        group = line["group"]
        if line["deleted"]:
            self.deleted.add(group)
        if line["version"] < self.versions[group]:
            self.fail(line, "A08", f"{group} went back to version {line['version']}")
        self.versions[group] = line["version"]
        for agent in line["agents"]:
            if cells(agent.get("before")) != cells(self.state.get((group, agent["id"]))):
                self.fail(line, "S", f"{agent['id']} changed without an effect before this one")
            if line["by"] == "us":
                self.our_effect(line, group, agent)
            self.changes[agent["id"]].append((line["n"], line["run"] if line["by"] == "us" else ""))
            if "after" in agent:
                self.state[group, agent["id"]] = agent["after"]
            else:
                self.state.pop((group, agent["id"]), None)

    def our_effect(self, line, group, agent):
        run, who = line["run"], agent["id"]
        plan = self.plans.get((run, group, who))
        if not plan:
            self.fail(line, "W4", f"{who} was changed and is not in the plan of {run}")
            return
        before, after = cells(agent.get("before")), cells(agent.get("after"))
        overrides = self.run_facts[run]["conflicts"] == 2 or who in self.decided[run]
        earlier = self.effects[run, who]
        if earlier:
            since = any(n > earlier[-1] and by != run for n, by in self.changes[who])
            lenient = overrides or self.run_facts[run]["conflicts"] == 1 or "trims" in self.drawn
            if not since and "trims" not in self.drawn:
                self.fail(line, "W7", f"{who} was written twice by {run}")
            elif not lenient and "base" in plan:
                _, disputed = merged(cells(plan["base"]), before, cells(planned(plan)))
                if disputed:
                    self.fail(line, "W7", f"{who} was written over again by {run}")
        earlier.append(line["n"])
        if "base" not in plan or "trims" in self.drawn:
            return
        base, mine = cells(plan["base"]), cells(planned(plan))
        wanted, disputed = merged(base, before, mine)
        touched = {at for at in set(base) | set(mine) if base.get(at) != mine.get(at)}
        changed = {at for at in set(before) | set(after) if before.get(at) != after.get(at)}
        if not changed <= touched and not overrides:
            self.fail(line, "W4", f"{who}: cells that the plan leaves alone: {sorted(map(str, changed - touched))[:3]}")
        if not overrides and any(after.get(at) != before.get(at) for at in disputed):
            self.fail(line, "W4", f"{who}: somebody's change was written over in {line['id']}")
        if self.run_facts[run]["conflicts"] == 1:  # a day off on which somebody works now is decided, too
            wanted, after = ({at: each for at, each in some.items() if isinstance(at, int)} for some in (wanted, after))
        if not disputed and not overrides and after != wanted and not line["partly"]:
            self.fail(line, "W5", f"{who}: the merge is another one, e.g. {self.difference(after, wanted)}")

    @staticmethod
    def difference(one, other):
        at = next(at for at in [*one, *other] if one.get(at) != other.get(at))
        return f"{at}: {one.get(at)} instead of {other.get(at)}"

    # ---- the end ----
    def finish(self):
        end = {"t": self.lines[-1]["t"], "n": self.lines[-1]["n"]}
        runs = {run for run, _, _ in self.outcomes}
        for run, group, who in self.plans:
            key = run, group, who
            if run in runs and key not in self.outcomes:
                self.fail(end, "L1", f"{who} of {run} has no end")
            if key not in self.outcomes:
                continue
            outcome = self.outcomes[key]["outcome"]
            count = len(self.effects[run, who])
            alone = all(by == run for _, by in self.changes[who])
            if outcome == "pending":
                self.fail(end, "L1", f"{who} of {run} is pending")
            if outcome == "applied" and count == 0 and alone:
                self.fail(end, "W7", f"{who} of {run} applied without an effect")
            there = outcome in ("applied", "alreadyPresent", "unknown")
            there = there or ("duplicated" in self.drawn and outcome in ("parked", "excluded"))  # a late copy
            if count and not there and alone and "trims" not in self.drawn and group not in self.deleted:
                self.fail(end, "J3", f"{who} of {run} {outcome}, and there is an effect")
            if self.in_journal.get(key) != outcome and self.last_word(key):
                self.fail(end, "J3", f"{who} of {run}: {outcome}, the journal says {self.in_journal.get(key)}")

    def last_word(self, key):
        """Whether the console's word is younger than the journal's last record of that agent."""
        return "crash" not in " ".join(self.drawn) and "paused" not in self.drawn and key in self.in_journal


def main(words):
    files = []
    for word in words:
        files += sorted(os.path.join(word, each) for each in os.listdir(word)) if os.path.isdir(word) else [word]
    bad, lines = 0, 0
    for path in files:
        with open(path, encoding="utf-8") as file:
            text = file.read().splitlines()
        lines += len(text)
        problems = History(text).check()
        bad += bool(problems)
        for each in problems:
            print(f"{os.path.basename(path)}: {each}")
    print(f"{len(files)} histories, {lines} lines, {bad} with violations")
    return 1 if bad or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
