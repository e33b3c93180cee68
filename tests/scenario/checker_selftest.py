"""The checker of a push catches what it is there to catch: one small, right
history, and one wrong step at a time."""
import copy
import json
import os
import sys
import tempfile

import push_check
from console import CLIENT_ID

UNIT, GROUP, ANN, BEN, CAT = "unit-1", "group-1", "ann", "ben", "cat"
BASE = f"/api/v2/workforcemanagement/businessunits/{UNIT}/weeks/2026-11-23/schedules/{GROUP}"
HEADER = ("snapshot,schedule_group,week,business_unit,schedule_version,agent_id,agent,agent_version,kind,id,date,start,end,"
          "activities,action")


def activity(begin, minutes, code="0"):
    return {"startDate": f"2026-11-23T{begin}:00.000Z", "lengthMinutes": minutes, "activityCodeId": code, "description": "",
            "paid": True}


def shift(name, *activities):
    return {"id": name, "startDate": activities[0]["startDate"], "lengthMinutes": sum(a["lengthMinutes"] for a in activities),
            "activities": list(activities)}


ANN_BASE = shift("a1", activity("08:00", 240))
ANN_FOREIGN = shift("a1", activity("08:00", 60), activity("09:00", 15, "1"), activity("09:15", 165))
ANN_AFTER = shift("a1", activity("08:00", 60), activity("09:00", 15, "1"), activity("09:15", 225))
BEN_BASE = shift("b1", activity("10:00", 120))
CAT_BASE = shift("c1", activity("12:00", 120))
CAT_AFTER = shift("c1", activity("12:00", 60))


def request(begin, method, path, status=200, body=None, answer=None, **more):
    return {"kind": "request", "begin": begin, "end": begin + 1, "at": "2026-11-23T07:00:00.000Z", "method": method, "path": path,
            "query": "", "status": status, "requestId": f"id-{begin}", "client": CLIENT_ID, "request": body, "answer": answer, **more}


def effect(seq, by, start, *agents):
    return {"kind": "effect", "seq": seq, "scheduleId": GROUP, "operationId": f"op-{seq}", "by": by, "from": start, "to": start + 1,
            "agents": [{"id": name, "before": [before], "after": [after]} for name, before, after in agents]}


def trade(state):
    return {"id": "trade-1", "state": state, "initiating": {"user": {"id": BEN}}, "receiving": {"user": {"id": "dan"}},
            "metadata": {"version": 1}}


def good_log():
    units = f"/api/v2/workforcemanagement/businessunits/{UNIT}"
    agents = [{"id": ANN, "version": 1, "shifts": [ANN_BASE]}, {"id": BEN, "version": 1, "shifts": [BEN_BASE]},
              {"id": CAT, "version": 1, "shifts": [CAT_BASE]}]
    state = {"kind": "state", "seq": 0, "schedules": [{"id": GROUP, "businessUnitId": UNIT, "weekDate": "2026-11-23",
             "published": True, "version": 4, "agents": agents}]}
    payload = {"metadata": {"version": 5}, "agentSchedules": [{"userId": ANN, "shifts": []}, {"userId": CAT, "shifts": []}]}
    done = {"status": "Complete", "operationId": "op-30"}
    return [
        state,
        request(1, "GET", units, answer={"id": UNIT, "settings": {"timeZone": "Europe/Berlin"}}),
        request(3, "GET", units + "/activitycodes", answer={"entities": [{"id": "0", "name": "On Queue"}, {"id": "1", "name": "Break"}]}),
        request(5, "POST", units + "/shifttrading/trades/evaluate/jobs", answer={"evaluateTradesResult": {"entities": [{"trade": trade("Matched")}]}}),
        effect(10, "colleague", 4, (ANN, ANN_BASE, ANN_FOREIGN)),
        request(20, "POST", BASE + "/update/uploadurl", body={"contentLengthBytes": 9},
                answer={"uploadKey": "key-1", "url": "http://127.0.0.1:1/uploads/1?signature=x"}),
        request(22, "PUT", "/uploads/1", body=payload, requestId=None, client=None, query="signature=x"),
        request(24, "POST", BASE + "/update", 202, {"uploadKey": "key-1"}, {"status": "Processing", "operationId": "op-30"}),
        effect(30, CLIENT_ID, 5, (ANN, ANN_FOREIGN, ANN_AFTER), (CAT, CAT_BASE, CAT_AFTER)),
        {"kind": "event", "seq": 31, "topic": "t", "body": done},
    ]


def good_report():
    def agent(name, outcome, reason=""):
        return {"id": name, "name": name, "disposition": "push", "outcome": outcome, "reason": reason}
    totals = dict.fromkeys(push_check.OUTCOMES, 0)
    totals.update(planned=3, applied=2, parked=1)
    return {"scheduleGroups": [{"id": GROUP, "agents": [agent(ANN, "applied"), agent(BEN, "parked", "trade"), agent(CAT, "applied")]}],
            "totals": totals}


def good_plan():
    def row(agent, name, start, end, activities):
        return f"s,{GROUP},2026-11-23,Unit,4,{agent},{agent},1,shift,{name},2026-11-23,{start},{end},{activities},"
    return [HEADER, row(ANN, "a1", "09:00", "14:00", "09:00-14:00 On Queue"), row(BEN, "b1", "11:00", "14:00", "11:00-14:00 On Queue"),
            row(CAT, "c1", "13:00", "14:00", "13:00-14:00 On Queue")]


def insert(log, *entries):
    return log + list(entries)


def lose_foreign_break(log, report, plan):
    log[8]["agents"][0]["after"] = [shift("a1", activity("08:00", 300))]


def touch_unplanned(log, report, plan):
    plan.pop(3)
    report["scheduleGroups"][0]["agents"].pop(2)
    report["totals"].update(planned=2, applied=1)


def touch_other_day(log, report, plan):
    moved = copy.deepcopy(CAT_AFTER)
    extra = shift("new", {**activity("08:00", 60), "startDate": "2026-11-25T08:00:00.000Z"})
    log[8]["agents"][1]["after"] = [moved, extra]


def write_matched(log, report, plan):
    log[6]["request"]["agentSchedules"].append({"userId": BEN, "shifts": []})


def second_writer(log, report, plan):
    log.append(request(26, "POST", BASE + "/update", 202, {"uploadKey": "key-2"}, {"status": "Processing", "operationId": "op-40"}))
    log.append({"kind": "event", "seq": 41, "topic": "t", "body": {"status": "Complete", "operationId": "op-40"}})


def repeated_id(log, report, plan):
    log[7]["requestId"] = log[5]["requestId"]


def repeated_put(log, report, plan):
    log.append({**copy.deepcopy(log[6]), "begin": 50, "end": 51})


def repeated_key(log, report, plan):
    log.append(request(60, "POST", BASE + "/update", 409, {"uploadKey": "key-1"}, {}))


def no_id(log, report, plan):
    log[1]["requestId"] = ""


def endless(log, report, plan):
    log.pop(9)


def wrong_sum(log, report, plan):
    report["totals"]["planned"] = 4


def wrong_total(log, report, plan):
    report["totals"].update(applied=1, alreadyPresent=1)


def no_outcome(log, report, plan):
    report["scheduleGroups"][0]["agents"].pop(1)
    report["totals"].update(planned=2, parked=0)


def claimed(log, report, plan):
    report["scheduleGroups"][0]["agents"][1].update(outcome="applied")
    report["totals"].update(applied=3, parked=0)


def not_what_was_planned(log, report, plan):
    log[8]["agents"][1]["after"] = [shift("c1", activity("12:00", 90))]


def parked_but_written(log, report, plan):
    report["scheduleGroups"][0]["agents"][2].update(outcome="parked", reason="trade")
    report["totals"].update(applied=1, parked=2)


def publishes(log, report, plan):
    log[6]["request"]["published"] = True


def torn_log(log, report, plan):
    log[8]["from"] = 7


WRONG = {
    lose_foreign_break: "somebody else had put '1'", touch_unplanned: "not in the plan", touch_other_day: "does not touch",
    write_matched: "was Matched", second_writer: "before the last one ended", repeated_id: "received 2 times",
    repeated_put: "was written 2 times", repeated_key: "submitted 2 times", no_id: "no X-Request-ID", endless: "no end in the log",
    wrong_sum: "not the sum", wrong_total: "totals.applied", no_outcome: "has no outcome", claimed: "0 effects of ours",
    not_what_was_planned: "and not", parked_but_written: "yet we changed it", torn_log: "from version 7",
    publishes: "nobody asked for",
}


def found_in(folder, change=None):
    log, report, plan = copy.deepcopy(good_log()), good_report(), good_plan()
    if change:
        change(log, report, plan)
    paths = [os.path.join(folder, name) for name in ("log.jsonl", "report.json", "plan.csv")]
    with open(paths[0], "w", encoding="utf-8") as file:
        file.writelines(json.dumps(entry) + "\n" for entry in log)
    with open(paths[1], "w", encoding="utf-8") as file:
        json.dump(report, file)
    with open(paths[2], "w", encoding="utf-8") as file:
        file.write("\ufeff" + "\r\n".join(plan) + "\r\n")
    return push_check.check(*paths)[0]


def main():
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        clean = found_in(folder)
        if clean:
            print("the right history is reported:", *clean, sep="\n  ")
            failures += 1
        for change, word in WRONG.items():
            found = found_in(folder, change)
            if not any(word in problem for problem in found):
                print(f"{change.__name__}: {word!r} was not reported; reported:", *found, sep="\n  ")
                failures += 1
    print(f"1 right and {len(WRONG)} wrong histories, {failures} surprises")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
