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


class TradeView:
    """What the client had been told about trades: (told at, trade, state)."""

    def __init__(self, log):
        self.told, self.agents = [], {}
        for request in log.requests:
            if request["method"] == "PUT" or request.get("answer") is None:
                continue
            for item in dictionaries(request["answer"]):
                if item.get("state") in TRADE_STATES and "id" in item:
                    self.told.append((request["end"], item["id"], item["state"]))
                    sides = [item.get(side) for side in ("initiating", "receiving")]
                    users = {side["user"]["id"] for side in sides if isinstance(side, dict) and side.get("user")}
                    if users:
                        self.agents[item["id"]] = users
        self.told.sort()

    def matched_agents(self, before):
        """Agents in a trade whose last told state before `before` is Matched."""
        last = {}
        for end, trade, state in self.told:
            if end >= before:
                break
            last[trade] = state
        return {agent: trade for trade, state in last.items() if state == "Matched"
                for agent in self.agents.get(trade, ())}
