"""Reading the sandbox's log: one JSON object a line, one counter over begin,
end and seq."""
import json
import re

TRADE_STATES = {"Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled"}
SCHEDULE = re.compile(r"^/api/v2/workforcemanagement/businessunits/([^/]+)/weeks/([^/]+)/schedules/([^/?]+)(/[^?]*)?$")


class Log:
    def __init__(self, path):
        self.state, self.requests, self.effects, self.events = None, [], [], []
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                try:
                    entry = json.loads(line)
                except ValueError as error:
                    raise ValueError(f"{path}:{number}: {error}") from None
                if number == 1 and (entry.get("kind") != "state" or entry.get("seq") != 0):
                    raise ValueError(f"{path}:1: the first line must be the state with seq 0")
                self.take(entry, f"{path}:{number}")
        if self.state is None:
            raise ValueError(f"{path}: empty")
        self.requests.sort(key=lambda request: request["begin"])
        self.effects.sort(key=lambda effect: effect["seq"])
        self.events.sort(key=lambda event: event["seq"])

    def take(self, entry, where):
        kind = entry.get("kind")
        if kind == "state":
            self.state = entry
        elif kind == "request":
            self.requests.append(entry)
        elif kind == "effect":
            self.effects.append(entry)
        elif kind == "event":
            self.events.append(entry)
        else:
            raise ValueError(f"{where}: unknown kind {kind!r}")


def schedule_route(request):
    """(business unit, week, schedule, rest) of a schedule route, or nothing."""
    match = SCHEDULE.match(request["path"])
    return (match.group(1), match.group(2), match.group(3), match.group(4) or "") if match else None


def dictionaries(value):
    """Every object inside a JSON value, outermost first."""
    todo = [value]
    while todo:
        current = todo.pop()
        if isinstance(current, dict):
            yield current
            todo.extend(current.values())
        elif isinstance(current, list):
            todo.extend(current)


def time_zones(log):
    """Business unit id -> zone name, from the unit's own answers."""
    zones = {}
    for request in log.requests:
        for item in dictionaries(request.get("answer")):
            settings = item.get("settings")
            if isinstance(settings, dict) and settings.get("timeZone") and item.get("id"):
                zones[item["id"]] = settings["timeZone"]
    return zones


def activity_names(log):
    """Business unit id -> {name: code id}."""
    names = {}
    for request in log.requests:
        match = re.match(r"^/api/v2/workforcemanagement/businessunits/([^/]+)/activitycodes$", request["path"])
        if match and request["status"] == 200:
            for code in request["answer"].get("entities", []):
                names.setdefault(match.group(1), {})[code.get("name")] = code["id"]
    return names


EVALUATE = re.compile(r"^/api/v2/workforcemanagement/businessunits/[^/]+/shifttrading/trades/evaluate/jobs(?:/([^/]+))?$")


class TradeView:
    """What the client had been told about trades: (told at, trade, state). An
    evaluation is a whole list: a trade of its weeks that it leaves out is Gone."""

    def __init__(self, log):
        self.told, self.agents = [], {}
        self.known = {}  # trade -> (path of the evaluation, week of the initiating schedule)
        jobs = {}        # job id -> weeks that were asked for
        for request in sorted(log.requests, key=lambda entry: entry["end"]):
            answer = request.get("answer")
            if request["method"] == "PUT" or answer is None:
                continue
            evaluation = EVALUATE.match(request["path"])
            if evaluation and request["method"] == "POST" and answer.get("id"):
                jobs[answer["id"]] = (request["path"], (request["request"] or {}).get("weekDates", []))
            listed = set()
            for item in dictionaries(answer):
                if item.get("state") in TRADE_STATES and "id" in item:
                    listed.add(item["id"])
                    self.tell(request["end"], item, request["path"])
            if evaluation and answer.get("evaluateTradesResult") is not None:
                path, weeks = jobs.get(evaluation.group(1) or answer.get("id"), (request["path"], []))
                for trade, (asked, week) in self.known.items():
                    if asked == path and week in weeks and trade not in listed:
                        self.told.append((request["end"], trade, "Gone"))

    def tell(self, end, item, path):
        self.told.append((end, item["id"], item["state"]))
        sides = [item.get(side) for side in ("initiating", "receiving")]
        users = {side["user"]["id"] for side in sides if isinstance(side, dict) and side.get("user")}
        if users:
            self.agents[item["id"]] = users
            schedule = sides[0].get("schedule") if isinstance(sides[0], dict) else None
            if schedule and EVALUATE.match(path):
                collection = path[:path.index("/evaluate/jobs") + len("/evaluate/jobs")]
                self.known[item["id"]] = (collection, schedule.get("weekDate"))

    def matched_agents(self, before):
        """Agents in a trade whose last told state before `before` is Matched."""
        last = {}
        for end, trade, state in self.told:
            if end >= before:
                break
            last[trade] = state
        return {agent: trade for trade, state in last.items() if state == "Matched"
                for agent in self.agents.get(trade, ())}
