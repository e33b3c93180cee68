"""Holds a push to what it promises, from the sandbox's log, the report and the
plan; shares no code with the program.
  push_check.py LOG REPORT PLAN [EXIT_CODE]"""
import datetime
import sys
from collections import Counter
from zoneinfo import ZoneInfo

import plan_rows
from console import CLIENT_ID, read_json
from sandbox_log import Log, TradeView, activity_names, schedule_route, time_zones

OUTCOMES = ["applied", "alreadyPresent", "parked", "excluded", "conflict", "rejected", "postponed", "unknown", "cancelled"]
WRITTEN = {"applied"}
NEVER_WRITTEN = {"parked", "excluded", "conflict", "rejected", "cancelled"}


def exit_code_of(totals):
    """The first that holds (README, exit codes)."""
    for code, words in ((5, ["rejected"]), (8, ["postponed", "unknown"]), (4, ["conflict"]), (3, ["parked", "excluded"])):
        if any(totals[word] for word in words):
            return code
    return 0


def report_adds_up(report, exit_code):
    counted = Counter()
    for group in report["scheduleGroups"]:
        seen = set()
        for agent in group["agents"]:
            if agent["id"] in seen:
                yield f"report: agent {agent['id']} stands twice in group {group['id']}"
            seen.add(agent["id"])
            if agent["outcome"] not in OUTCOMES:
                yield f"report: agent {agent['id']} has the outcome {agent['outcome']!r}"
            if agent["outcome"] not in ("applied", "alreadyPresent") and not agent.get("reason"):
                yield f"report: agent {agent['id']} is {agent['outcome']} without a reason"
            counted[agent["outcome"]] += 1
    totals = report["totals"]
    for word in OUTCOMES:
        if totals[word] != counted[word]:
            yield f"report: totals.{word} is {totals[word]}, its agents are {counted[word]}"
    if totals["planned"] != sum(totals[word] for word in OUTCOMES):
        yield f"report: planned {totals['planned']} is not the sum of the outcomes"
    if exit_code is not None and exit_code != exit_code_of(totals):
        yield f"exit code {exit_code} does not fit the totals {totals} (expected {exit_code_of(totals)})"


def planned_have_outcomes(report, planned):
    listed = {(group["id"], agent["id"]) for group in report["scheduleGroups"] for agent in group["agents"]}
    for key, wish in planned.items():
        if (wish.wanted or wish.added) and key not in listed:
            yield f"agent {key[1]} of group {key[0]} is in the plan and has no outcome"
    for key in listed:
        if key not in planned:
            yield f"agent {key[1]} of group {key[0]} has an outcome and is not in the plan"


def operation_end(log, request):
    """The counter at which a write was over: its answer, or its operation's last event."""
    answer = request.get("answer") or {}
    if request["status"] >= 300 or answer.get("status") != "Processing":
        return request["end"]
    for event in log.events:
        body = event["body"]
        if body.get("operationId") == answer.get("operationId") and body.get("status") != "Processing":
            return event["seq"]
    return None


def one_writer(log, ours):
    open_until = {}
    for request in ours:
        route = schedule_route(request)
        if request["method"] != "POST" or not route or route[3] != "/update":
            continue
        end = operation_end(log, request)
        if end is None:
            yield f"update at {request['begin']} of schedule {route[2]}: the operation has no end in the log"
            continue
        if request["begin"] < open_until.get(route[2], 0):
            yield f"update at {request['begin']} of schedule {route[2]} began before the last one ended at {open_until[route[2]]}"
        open_until[route[2]] = max(end, request["end"], open_until.get(route[2], 0))


def written_once(log, ours):
    ids = Counter(request.get("requestId") for request in ours if request["path"].startswith("/api/"))
    if ids.pop(None, 0) or ids.pop("", 0):
        yield "an API request carries no X-Request-ID"
    yield from (f"X-Request-ID {name} was received {count} times" for name, count in ids.items() if count > 1)
    puts = Counter(request["path"] + "?" + str(request.get("query") or "") for request in log.requests if request["method"] == "PUT"
                   and not request["path"].startswith("/api/"))
    yield from (f"upload URL {path} was written {count} times" for path, count in puts.items() if count > 1)
    keys = Counter((request.get("request") or {}).get("uploadKey") for request in ours
                   if request["method"] == "POST" and request["path"].endswith("/update"))
    yield from (f"upload key {key} was submitted {count} times" for key, count in keys.items() if count > 1)


def uploads(log, ours):
    """(schedule, begin of its uploadurl request, PUT) of every upload."""
    targets = {}
    for request in ours:
        route = schedule_route(request)
        if route and route[3] == "/update/uploadurl" and request["status"] < 300:
            targets[request["answer"]["url"]] = (route[2], request["begin"])
    for request in log.requests:
        if request["method"] == "PUT" and not request["path"].startswith("/api/"):
            for url, (schedule, begin) in targets.items():
                address = url.split("://", 1)[-1]
                if address[address.index("/"):].split("?")[0] == request["path"] and \
                        str(request.get("query") or "").lstrip("?") in url:
                    yield schedule, begin, request
                    break


def no_matched_trade_in_payload(log, ours):
    view = TradeView(log)
    for schedule, begin, put in uploads(log, ours):
        matched = view.matched_agents(begin)
        for agent in (put.get("request") or {}).get("agentSchedules", []):
            if agent["userId"] in matched:
                yield (f"upload at {put['begin']} to schedule {schedule} holds agent {agent['userId']}, whose trade"
                       f" {matched[agent['userId']]} was Matched")


def payload_agents_are_planned(log, ours, planned):
    for schedule, _, put in uploads(log, ours):
        if "published" in (put.get("request") or {}):
            yield f"upload at {put['begin']} to schedule {schedule} says 'published', which nobody asked for"
        for agent in (put.get("request") or {}).get("agentSchedules", []):
            if (schedule, agent["userId"]) not in planned:
                yield f"upload at {put['begin']} to schedule {schedule} holds agent {agent['userId']}, who is not in the plan"
            if agent.get("delete"):
                yield f"upload at {put['begin']} to schedule {schedule} deletes agent {agent['userId']} whole"


def only_planned(effect, agent, wish, zone):
    """Our effect on one agent stays within the plan's shifts and days."""
    before = {shift["id"]: plan_rows.cells(shift) for shift in agent["before"]}
    after = {shift["id"]: plan_rows.cells(shift) for shift in agent["after"]}
    where = f"our effect {effect['seq']} on schedule {effect['scheduleId']}, agent {agent['id']}"
    for shift in before.keys() | after.keys():
        if before.get(shift) == after.get(shift) or shift in wish.wanted:
            continue
        days = plan_rows.local_days(before.get(shift), zone) | plan_rows.local_days(after.get(shift), zone)
        if shift in before:
            yield f"{where}: shift {shift} of {min(days)} was changed and is not in the plan"
        elif not days <= wish.days:
            yield f"{where}: a shift was added on {min(days)}, a day that the plan does not touch"


def nothing_lost(effect, agent, wish):
    """What others changed since the base, minute by minute, still stands after our effect."""
    before = {shift["id"]: plan_rows.cells(shift) for shift in agent["before"]}
    after = {shift["id"]: plan_rows.cells(shift) for shift in agent["after"]}
    where = f"our effect {effect['seq']} on schedule {effect['scheduleId']}, agent {agent['id']}"
    for shift, wanted in wish.wanted.items():
        base, theirs, ours = wish.base[shift], before.get(shift, {}), after.get(shift, {})
        if plan_rows.codes(theirs) == base:
            continue
        for minute in sorted(base.keys() | theirs.keys()):
            code = theirs.get(minute, (None,))[0]
            if code == base.get(minute):
                continue  # nobody touched this minute
            if ours.get(minute) != theirs.get(minute):
                moment = datetime.datetime.fromtimestamp(minute * 60, plan_rows.UTC).isoformat()
                yield (f"{where}: shift {shift} at {moment}: somebody else had put {code!r} over {base.get(minute)!r},"
                       f" after our write it is {ours.get(minute, (None,))[0]!r} (planned {(wanted or {}).get(minute)!r})")
                break


def plan_is_in(effect, agent, wish):
    """After our effect every planned minute holds what was planned."""
    after = {shift["id"]: plan_rows.codes(plan_rows.cells(shift)) for shift in agent["after"]}
    where = f"our effect {effect['seq']} on schedule {effect['scheduleId']}, agent {agent['id']}"
    for shift, wanted in wish.wanted.items():
        base, ours = wish.base[shift], after.get(shift, {})
        for minute in sorted(base.keys() | (wanted or {}).keys()):
            code = (wanted or {}).get(minute, "none") if wanted is not None else "none"
            if code is not None and code != base.get(minute, "none") and ours.get(minute, "none") != code:
                yield f"{where}: shift {shift} was written, minute {minute} is {ours.get(minute)!r} and not {code!r}"
                break
    for wanted in wish.added:
        if not any(plan_rows.same(wanted, have) for have in after.values()):
            yield f"{where}: an added shift of the plan is not there"


def effects_fit(log, world, planned, zones, report):
    outcomes = {(group["id"], agent["id"]): agent["outcome"] for group in report["scheduleGroups"] for agent in group["agents"]}
    written, touched, overtaken = Counter(), Counter(), set()
    for effect in log.effects:
        if effect["by"] != CLIENT_ID:  # after our write and perhaps before we read it back: a conflict that came later
            overtaken |= {(effect["scheduleId"], agent["id"]) for agent in effect["agents"]
                          if touched[effect["scheduleId"], agent["id"]] and agent["before"] != agent["after"]}
            continue
        zone = ZoneInfo(zones[world.unit[effect["scheduleId"]]])
        for agent in effect["agents"]:
            key = (effect["scheduleId"], agent["id"])
            touched[key] += 1  # with the same shifts: a marker, or a shift that was gone already
            if agent["before"] == agent["after"]:
                continue
            if key not in planned:
                yield f"our effect {effect['seq']} changed agent {agent['id']}, who is not in the plan"
                continue
            written[key] += 1
            yield from only_planned(effect, agent, planned[key], zone)
            yield from nothing_lost(effect, agent, planned[key])
            yield from plan_is_in(effect, agent, planned[key])
    for key, outcome in outcomes.items():
        changes_shifts = key in planned and (planned[key].wanted or planned[key].added)
        if outcome in WRITTEN and changes_shifts and touched[key] != 1:
            yield f"agent {key[1]} of group {key[0]} is {outcome}, the log shows {touched[key]} effects of ours"
        later = outcome == "conflict" and key in overtaken
        if outcome in NEVER_WRITTEN and touched[key] and not later:
            yield f"agent {key[1]} of group {key[0]} is {outcome}, yet we changed it"
        if written[key] > 1:
            yield f"agent {key[1]} of group {key[0]} was changed {written[key]} times by us"


def check(log_path, report_path, plan_path, exit_code=None):
    log, report = Log(log_path), read_json(report_path)
    world, zones = plan_rows.World(log), time_zones(log)
    planned = plan_rows.read_plan(plan_path, world, zones, activity_names(log))
    ours = [request for request in log.requests if request.get("client") == CLIENT_ID]
    found = list(world.inconsistencies())
    found += report_adds_up(report, exit_code)
    found += planned_have_outcomes(report, planned)
    found += one_writer(log, ours)
    found += written_once(log, ours)
    found += no_matched_trade_in_payload(log, ours)
    found += payload_agents_are_planned(log, ours, planned)
    found += effects_fit(log, world, planned, zones, report)
    own = sum(effect["by"] == CLIENT_ID for effect in log.effects)
    facts = {"planned": len(planned), "uploads": len(list(uploads(log, ours))), "our effects": own,
             "others' effects": len(log.effects) - own, "trades told of": len(TradeView(log).agents)}
    return found, facts


def main():
    found, facts = check(*sys.argv[1:4], int(sys.argv[4]) if len(sys.argv) > 4 else None)
    for problem in found[:50]:
        print(problem)
    print(", ".join(f"{name}: {count}" for name, count in facts.items()) + f"; {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
