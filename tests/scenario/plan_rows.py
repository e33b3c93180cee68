"""A second reading of a plan, sharing no code with the program: the CSV against
the world that the sandbox's log tells of."""
import csv
import datetime
import re
from zoneinfo import ZoneInfo

UTC = datetime.timezone.utc


def instant(text):
    """Minutes since 1970 of a date-time of the service."""
    moment = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return int(moment.timestamp() // 60)


def cells(shift):
    """A shift as minute -> (code, description, paid)."""
    found = {}
    for activity in shift["activities"]:
        begin = instant(activity["startDate"])
        value = (activity["activityCodeId"], activity.get("description") or "", activity.get("paid"))
        for minute in range(begin, begin + activity["lengthMinutes"]):
            found[minute] = value
    return found


def codes(of):
    return {minute: value[0] for minute, value in of.items()}


class World:
    """Shifts of every agent at every version, by replay of the log."""

    def __init__(self, log):
        self.start, self.unit = {}, {}
        for schedule in log.state["schedules"]:
            self.unit[schedule["id"]] = schedule["businessUnitId"]
            self.start[schedule["id"]] = (schedule["version"], {
                agent["id"]: {shift["id"]: shift for shift in agent["shifts"]} for agent in schedule["agents"]},
                {agent["id"]: agent["version"] for agent in schedule["agents"]})
        self.effects = {}
        for effect in log.effects:
            self.effects.setdefault(effect["scheduleId"], []).append(effect)

    def agent_at(self, schedule, agent, version):
        """{shift id: shift} when the agent had that version. A listing is read agent by
        agent while others write, so the agent's version tells, not the schedule's."""
        current, shifts = self.start[schedule][2].get(agent, 0), self.start[schedule][1].get(agent, {})
        for effect in self.effects.get(schedule, []):
            for changed in effect["agents"]:
                if changed["id"] == agent and current < version:
                    current, shifts = current + 1, {shift["id"]: shift for shift in changed["after"]}
        return shifts if current == version else None

    def inconsistencies(self):
        """Where the log's effects do not follow from each other."""
        for schedule, effects in self.effects.items():
            if schedule not in self.start:
                continue  # made later, by a copy
            version, agents, _ = self.start[schedule]
            agents = dict(agents)
            for effect in effects:
                if effect["from"] != version:
                    yield f"effect {effect['seq']}: from version {effect['from']}, but the schedule had {version}"
                for agent in effect["agents"]:
                    before = {shift["id"]: cells(shift) for shift in agent["before"]}
                    known = {key: cells(shift) for key, shift in agents.get(agent["id"], {}).items()}
                    if before != known:
                        yield f"effect {effect['seq']}: 'before' of agent {agent['id']} is not what the last effect left"
                    agents[agent["id"]] = {shift["id"]: shift for shift in agent["after"]}
                version = effect["to"]


class PlannedAgent:
    """What a plan wants of one agent in one schedule group."""

    def __init__(self):
        self.wanted = {}      # shift id -> {minute: code or None where the name is unknown}; None = delete
        self.added = []       # cells of new shifts
        self.base = {}        # shift id -> cells when the plan was made
        self.days = set()     # local days touched
        self.markers = False  # has rows of full-day time off: not in the log's shifts


LOCAL = re.compile(r"^(\d{1,2}):(\d{2})(?:([+-])(\d{2}):?(\d{2}))?$")


def local(date, text, zone):
    """An aware moment of a wall-clock text on a day."""
    match = LOCAL.match(text)
    if not match:
        raise ValueError(f"not a time: {text!r}")
    naive = datetime.datetime.combine(date, datetime.time(int(match.group(1)), int(match.group(2))))
    if match.group(3):
        minutes = int(match.group(4)) * 60 + int(match.group(5))
        minutes = -minutes if match.group(3) == "-" else minutes
        return naive.replace(tzinfo=datetime.timezone(datetime.timedelta(minutes=minutes)))
    return naive.replace(tzinfo=zone)


def minute_of(moment):
    return int(moment.timestamp() // 60)


def split_activity(part):
    """('08:00-05:00', '10:00', 'Break') of '08:00-05:00-10:00 Break' and plainer forms."""
    match = re.match(r"^\s*(\d{1,2}:\d{2}(?:[+-]\d{2}:\d{2})?)-(\d{1,2}:\d{2}(?:[+-]\d{2}:\d{2})?)\s+(.*?)\s*$", part)
    if not match:
        raise ValueError(f"not an activity: {part!r}")
    return match.groups()


def row_cells(row, zone, names):
    """minute -> code of a shift row."""
    date = datetime.date.fromisoformat(row["date"])
    found, last = {}, local(date, row["start"], zone)
    for part in filter(str.strip, row["activities"].split(";")):
        begin_text, end_text, name = split_activity(part)
        begin = local(date, begin_text, zone)
        while minute_of(begin) < minute_of(last):
            date += datetime.timedelta(days=1)
            begin = local(date, begin_text, zone)
        end = local(date, end_text, zone)
        while minute_of(end) <= minute_of(begin):
            date += datetime.timedelta(days=1)
            end = local(date, end_text, zone)
        for minute in range(minute_of(begin), minute_of(end)):
            found[minute] = names.get(name)
        last = end
    return found


def local_days(of, zone):
    if not of:
        return set()
    return {datetime.datetime.fromtimestamp(minute * 60, zone).date() for minute in (min(of), max(of))}


def take_row(planned, row, base, zone, names):
    """One row into `planned`, when it differs from the base."""
    removed = (row.get("action") or "").strip().lower() == "delete"
    wanted = None if removed else row_cells(row, zone, names)
    if row["id"]:
        known = codes(cells(base[row["id"]])) if row["id"] in base else {}
        if wanted is not None and same(wanted, known):
            return
        planned.wanted[row["id"]] = wanted
        planned.base[row["id"]] = known
        planned.days |= local_days(known, zone) | local_days(wanted, zone)
    elif not removed:
        planned.added.append(wanted)
        planned.days |= local_days(wanted, zone)


def same(wanted, known):
    return wanted.keys() == known.keys() and all(code in (None, known[minute]) for minute, code in wanted.items())


def read_plan(path, world, zones, names):
    """{(schedule, agent): PlannedAgent} of every agent that the plan changes or
    that has rows of full-day time off."""
    found = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            row = {key: value[1:] if value and value.startswith("'") else value for key, value in row.items()}
            schedule, agent = row["schedule_group"], row["agent_id"]
            base = world.agent_at(schedule, agent, int(row["agent_version"] or 0))
            if base is None:
                raise ValueError(f"agent {agent} of schedule {schedule} never had version {row['agent_version']} in the log")
            planned = found.setdefault((schedule, agent), PlannedAgent())
            if row["kind"] != "shift":
                planned.markers = True
                continue
            unit = world.unit[schedule]
            take_row(planned, row, base, ZoneInfo(zones[unit]), names.get(unit, {}))
    return {key: planned for key, planned in found.items() if planned.wanted or planned.added or planned.markers}
