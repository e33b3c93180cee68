"""The checker of histories, checked: sound histories pass, and each one broken
on purpose is caught by the rule that it breaks.
  python3 check_history_selftest.py DIR"""
import copy
import json
import os
import sys

from check_history import History


def first(lines, log, kind, where=lambda line: True):
    return next((line for line in lines if line["log"] == log and line["type"] == kind and where(line)), None)


def ours(line):
    return line["by"] == "us" and not line["partly"] and line["agents"] and line["agents"][0].get("after", {}).get("shifts")


def used_twice(lines):
    return first(lines, "C", "sent") and lines.append(dict(first(lines, "C", "sent"))) is None


def stale_version(lines):
    sent = first(lines, "S", "recv", lambda line: not line["zombie"] and not line["copy"])
    read = sent and first(lines[::-1], "C", "answered", lambda line: "version" in line and line["n"] < sent["n"]
                          and line["run"] == sent["run"] and line["group"] == sent["group"])
    return read and read.update(version=read["version"] + 1) is None


def foreign_cell(lines):
    effect = first(lines, "S", "effect", ours)
    if not effect:
        return False
    shift = copy.deepcopy(effect["agents"][0]["after"]["shifts"][0])
    for part in shift["activities"]:
        part["at"] += 3 * 86_400_000 + 43_200_000
    effect["agents"][0]["after"]["shifts"].append({**shift, "id": "nobody's"})
    return True


def other_merge(lines):
    effect = first(lines, "S", "effect", ours)
    return effect and effect["agents"][0].update(after=effect["agents"][0].get("before", {})) is None


def without(log, kind, where=lambda line: True):
    def change(lines):
        line = first(lines, log, kind, where)
        return line and lines.remove(line) is None
    return change


def twice(lines):
    effect = first(lines, "S", "effect", ours)
    if not effect:
        return False
    again = copy.deepcopy(effect)
    for agent in again["agents"]:
        agent["before"] = agent["after"]
    lines.insert(lines.index(effect) + 1, again)
    return True


def locked_agent(lines):
    recv = first(lines, "S", "recv", lambda line: not line["zombie"] and not line["copy"] and line.get("agents"))
    read = recv and first(lines[::-1], "C", "answered", lambda line: "locked" in line and line["n"] < recv["n"]
                          and line["run"] == recv["run"])
    return read and read["locked"].append(recv["agents"][0]["put"]["id"]) is None


def no_look(lines):
    sent = first(lines, "C", "sent", lambda line: line["kind"] == "submit")
    answer = sent and first(lines, "C", "answered", lambda line: line["id"] == sent["id"])
    if not answer:
        return False
    answer["meaning"] = "ambiguous"
    lines.insert(lines.index(answer) + 1, {**sent, "id": sent["id"] + "x"})
    return True


def two_at_once(lines):
    sent = first(lines, "C", "sent", lambda line: line["kind"] == "submit")
    return sent and lines.insert(lines.index(sent) + 1, {**sent, "id": sent["id"] + "x"}) is None


def changed(log, kind, key, value, where=lambda line: True):
    def change(lines):
        line = first(lines, log, kind, where)
        return line and line.update({key: value}) is None
    return change


def old_token(lines):
    intent = first(lines, "J", "record", lambda line: line["kind"] == "intent" and "fence" in line)
    return intent and intent.update(fence=intent["fence"] - 1) is None


def inside_retry_after(lines):
    sent = [line for line in lines if line["log"] == "C" and line["type"] == "sent" and line["kind"] == "schedule"]
    answer = sent and first(lines, "C", "answered", lambda line: line["kind"] == "schedule" and line["n"] < sent[-1]["n"])
    return answer and answer.update(status=429, meaning="throttled", retryAfter=86_400_000) is None


def too_many(lines):
    sent = first(lines, "C", "sent", lambda line: line["kind"] == "schedule")
    return sent and lines.extend({**sent, "id": f"x.{i}"} for i in range(301)) is None


def strange_intent(lines):
    intent = first(lines, "J", "record", lambda line: line["kind"] == "intent" and line["body"]["agents"])
    return intent and intent["body"]["agents"][0].update(id="stranger") is None


APPLIED = ("C", "outcome")
BREAKS = {
    "W1": two_at_once, "W2": used_twice, "W3": stale_version, "W4": foreign_cell, "W5": other_merge, "W6": locked_agent,
    "W7": twice, "W8": no_look, "W9": without("J", "record", lambda line: line["kind"] == "intent"), "W11": old_token,
    "W12": strange_intent, "L1": without("C", "outcome"), "J1": without("J", "record"),
    "J3": changed(*APPLIED, "outcome", "cancelled", lambda line: line["outcome"] == "applied"),
    "U1": changed(*APPLIED, "outcome", "applied", lambda line: line["outcome"] in ("parked", "conflict")),
    "R1": inside_retry_after, "R4": too_many, "S": without("S", "effect"),
    "A08": changed("S", "effect", "version", 0),
}


def caught(histories, rule, change):
    for history in histories:
        lines = copy.deepcopy(history)
        if change(lines) and any(each.startswith(rule + " ") for each in History(map(json.dumps, lines)).check()):
            return True
    return False


def main(folder):
    histories = []
    for name in sorted(os.listdir(folder))[:60]:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            histories.append([json.loads(line) for line in file])
    missed = [rule for rule, change in BREAKS.items() if not caught(histories, rule, change)]
    print(f"{len(BREAKS)} rules, {len(BREAKS) - len(missed)} caught what breaks them", *missed)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
