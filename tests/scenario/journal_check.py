"""Holds a journal against the sandbox's log: every write that arrived was
written down before, byte for byte, and what the journal says of each agent is
what the service saw (W9, J3, L1). Reads SQLite by itself.
  journal_check.py JOURNAL LOG"""
import json
import sqlite3
import sys

from sandbox_log import Log, schedule_route

RESTING = {"parked", "conflict", "postponed", "unknown"}


def records(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        rows = database.execute("SELECT seq, kind, run_id, schedule_id, attempt_id, body FROM record ORDER BY seq").fetchall()
    finally:
        database.close()
    return [dict(seq=seq, kind=kind, run=run, schedule=schedule, attempt=attempt, body=json.loads(body))
            for seq, kind, run, schedule, attempt, body in rows]


def outcomes(journal):
    """(schedule, agent) -> the last outcome that the journal holds."""
    last = {}
    for record in journal:
        if record["kind"] in ("outcome", "end") and record["schedule"]:
            for agent in record["body"].get("agents", []):
                last[record["schedule"], agent["id"]] = agent["outcome"]
    return last


def planned(journal):
    return {(record["schedule"], agent["id"]) for record in journal if record["kind"] == "plan"
            for agent in record["body"]["agents"]}


def check(journal_path, log_path, client):
    journal, log = records(journal_path), Log(log_path)
    intents = {record["body"]["sha256"]: record for record in journal if record["kind"] == "intent"}
    puts = [request for request in log.requests if request["method"] == "PUT" and not request["path"].startswith("/api/")]
    for put in puts:
        if put["sha256"] not in intents:
            yield f"upload at {put['begin']} arrived and no intent in the journal has its bytes"
    if len({record["attempt"] for record in intents.values()}) != len(intents):
        yield "two intents have the same attempt id"
    submitted = sum(request["method"] == "POST" and (schedule_route(request) or ("",) * 4)[3] == "/update"
                    for request in log.requests if request.get("client") == client)
    if submitted > len(intents):
        yield f"{submitted} updates arrived for {len(intents)} intents"
    said = outcomes(journal)
    for key in planned(journal):
        if key not in said:
            yield f"agent {key[1]} of schedule {key[0]} has no outcome in the journal"
    effects = {}
    for effect in log.effects:
        if effect["by"] == client:
            for agent in effect["agents"]:
                key = effect["scheduleId"], agent["id"]
                effects[key] = effects.get(key, 0) + 1
    for key, count in effects.items():
        if count > 1:
            yield f"agent {key[1]} of schedule {key[0]} was written {count} times"
        if said.get(key) not in ("applied", "alreadyPresent", "unknown", "conflict"):
            yield f"agent {key[1]} of schedule {key[0]} was written, the journal says {said.get(key)}"
    for key, outcome in said.items():
        if outcome == "applied" and effects.get(key, 0) != 1:
            yield f"agent {key[1]} of schedule {key[0]} is applied in the journal, the log shows {effects.get(key, 0)} effects"


def main():
    found = list(check(sys.argv[1], sys.argv[2], "shiftlane-sandbox"))
    for problem in found[:50]:
        print(problem)
    print(f"{len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
