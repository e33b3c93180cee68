"""The flight record of a push of 240 agents and of the resume of a killed one,
held to what it promises by a reader that shares no code with the program: the
chain, times in UTC, no secret, the report at its end, each request that the
service saw; `shiftlane verify` takes the whole one and names each change."""
import gzip
import hashlib
import json
import os
import random
import subprocess
import time
import zlib
from collections import Counter

import console
import kill_scenario
from console import expect
from sandbox_log import Log, schedule_route

ZEROS = "0" * 64


def members(raw):
    """The unpacked gzip members of a file and where each ends."""
    at, out = 0, []
    while at < len(raw):
        unpack = zlib.decompressobj(31)
        out.append(unpack.decompress(raw[at:]))
        expect(unpack.eof, "a gzip member is cut")
        at = len(raw) - len(unpack.unused_data)
        out[-1] = (out[-1], at)
    return out


def lines_of(path):
    """The record's lines, after its chain and seal were found whole."""
    with open(path, "rb") as file:
        raw = file.read()
    (text, end), (seal, _) = members(raw)
    expect(json.loads(seal) == {"kind": "seal", "sha256": hashlib.sha256(raw[:end]).hexdigest()}, "the seal does not fit")
    expect(text.endswith(b"\n"), "the last line is not whole")
    before, lines = ZEROS, []
    for number, line in enumerate(text.split(b"\n")[:-1], 1):
        each = json.loads(line)
        expect(each["n"] == number and each["prev"] == before, f"line {number}: number or chain does not fit")
        expect(each["at"].endswith("Z"), f"line {number}: {each['at']} is not UTC")
        before = hashlib.sha256(line).hexdigest()
        lines.append(each)
    expect(lines[0]["kind"] == "record" and lines[-1]["kind"] == "recordEnd", "no head or no end")
    expect(lines[-1]["body"]["lines"] == len(lines), "the end counts other lines")
    return lines, text


def secrets_in(text, log):
    """What would open a door: credentials, signed URLs, bodies of the token route."""
    words = {console.CLIENT_SECRET, "Bearer", "access_token", "Authorization"}
    for request in log.requests:
        answer = request.get("answer") or {}
        if isinstance(answer, dict) and "/uploads/" in str(answer.get("url", "")):
            words.add(answer["url"].split("/uploads/", 1)[1])
    return [word for word in words if word.encode() in text]


def writes_told(lines, log):
    """Each write that the service saw stands in the record: as an exchange, and
    where those died with the process, as the intent that was noted before it."""
    exchanges = {line["body"].get("requestId") for line in lines if line["kind"] == "exchange"}
    intents = Counter(line["group"] for line in lines if line["kind"] == "intent")
    writes, run = Counter(), lines[0]["body"]["runId"]
    for request in log.requests:
        route = schedule_route(request)
        name = request.get("requestId") or ""
        if request["method"] == "POST" and route and route[3] == "/update" and name.startswith(run):
            writes[route[2]] += 1
            if name not in exchanges and not lines[0]["body"]["resumed"]:
                yield f"the service saw write {name}, the record tells nothing of it"
    expect(writes, "the service saw no write")
    yield from (f"schedule {group}: {count} writes, {intents[group]} intents" for group, count in writes.items() if intents[group] < count)


def problems_of(lines, text, report, log):
    yield from (f"the record holds {word[:20]!r}" for word in secrets_in(text, log))
    yield from writes_told(lines, log)
    last = [line["body"] for line in lines if line["kind"] == "report"]
    if len(last) != 1 or last[0] != report:
        yield "the record's report is not the report"
    outcomes = {}
    for line in lines:
        if line["kind"] == "outcome":
            outcomes.update({(line["group"], agent["id"]): agent["outcome"] for agent in line["body"]["agents"]})
    for group in report["scheduleGroups"]:
        for agent in group["agents"]:
            if outcomes.get((group["id"], agent["id"]), agent["outcome"]) != agent["outcome"]:
                yield f"agent {agent['id']}: {outcomes[group['id'], agent['id']]} in the record's steps, {agent['outcome']} in the report"


def packed(lines):
    body = gzip.compress(b"".join(line + b"\n" for line in lines))
    return body + gzip.compress(json.dumps({"kind": "seal", "sha256": hashlib.sha256(body).hexdigest()}).encode() + b"\n")


def changed_records(raw, text, chance):
    """(what was done, the file): the packed bytes and, sealed anew, the lines."""
    places = {0, 1, 10, len(raw) // 2, len(raw) - 1, len(raw) - 5} | {chance.randrange(len(raw)) for _ in range(24)}
    for place in sorted(places):
        yield f"bit {place}", raw[:place] + bytes([raw[place] ^ 1 << chance.randrange(8)]) + raw[place + 1:]
    for size in (0, 1, len(raw) // 3, len(raw) - 1):
        yield f"cut to {size}", raw[:size]
    yield "a byte more", raw + b"\0"
    lines = text.split(b"\n")[:-1]
    middle = len(lines) // 2
    digit = next(i for i, byte in enumerate(lines[middle]) if byte in b"012345678")
    altered = lines[middle][:digit] + bytes([lines[middle][digit] + 1]) + lines[middle][digit + 1:]
    yield "line altered", packed(lines[:middle] + [altered] + lines[middle + 1:])
    yield "line left out", packed(lines[:middle] + lines[middle + 1:])
    yield "lines swapped", packed(lines[:middle] + [lines[middle + 1], lines[middle]] + lines[middle + 2:])
    yield "line twice", packed(lines[:middle] + [lines[middle]] + lines[middle:])
    yield "last line gone", packed(lines[:-1])
    yield "first line gone", packed(lines[1:])


def tampering(binary, folder, path, text):
    with open(path, "rb") as file:
        raw = file.read()
    count = 0
    for what, content in changed_records(raw, text, random.Random(5)):
        other = os.path.join(folder, "changed.shiftlane")
        with open(other, "wb") as file:
            file.write(content)
        ended = console.run(binary, folder, "verify", other, "--quiet", timeout=60)
        if ended.code != 2 or other not in ended.err:
            yield f"{what}: verify ends with {ended.code} and says {ended.text.strip()[:200]!r}"
        elif what.startswith(("line ", "lines ")) and "line" not in ended.err.replace(other, ""):
            yield f"{what}: verify does not name the line: {ended.err.strip()!r}"
        count += 1
    console.run(binary, folder, "verify", path, "--quiet").expect_code(0)
    print(f"{count} changed records")


def recorded_push(binary, folder):
    os.makedirs(folder)
    plan, record = os.path.join(folder, "plan.csv"), os.path.join(folder, "push.shiftlane")
    with console.Sandbox(binary, folder, "--seed", "7", "--groups", "3", "--colleague-edits", "600") as sandbox:
        console.run(binary, folder, "sample-plan", *sandbox.connection(), "--changes", "240", "--out", plan).expect_code(0)
        words = kill_scenario.arguments("push", sandbox, folder, plan)
        for bad in (plan, os.path.join(folder, "report.json"), os.path.join(folder, "none", "r.shiftlane")):
            before = console.run(binary, folder, *words, "--record", bad).expect_code(2)
            expect(bad in before.err, f"the refusal does not name {bad}")
        console.run(binary, folder, *words, "--record", record).expect_code(0, 3, 4, 8)
    lines, text = lines_of(record)
    head = lines[0]["body"]
    expect(head["agents"] == 240 and not head["resumed"], f"the head says {head}")
    found = list(problems_of(lines, text, console.read_json(os.path.join(folder, "report.json")), Log(sandbox.log)))
    print("push: " + ", ".join(f"{count} {kind}" for kind, count in Counter(line["kind"] for line in lines).items()))
    return found + list(tampering(binary, folder, record, text))


def killed_at_first_write(binary, folder, words, log):
    with open(os.path.join(folder, "killed.txt"), "wb") as out:
        process = subprocess.Popen([binary, *words], stdout=out, stderr=out, stdin=subprocess.DEVNULL,
                                   env=console.environment(folder))
        try:
            while process.poll() is None:
                with open(log, encoding="utf-8") as file:
                    if any('"POST"' in line and '/update"' in line for line in file):
                        return
                time.sleep(0.02)
            raise console.Failure(f"the push ended with {process.returncode} before its first write")
        finally:
            process.kill()
            process.wait()


def left_by_the_killed(path, log):
    """What a killed push leaves: lines that follow from each other, up to some line."""
    with open(path, "rb") as file:
        text = zlib.decompressobj(31).decompress(file.read())
    before, kinds = ZEROS, Counter()
    for number, line in enumerate(text.split(b"\n")[:-1], 1):
        each = json.loads(line)
        expect(each["n"] == number and each["prev"] == before, f"killed: line {number} does not follow")
        before = hashlib.sha256(line).hexdigest()
        kinds[each["kind"]] += 1
    print("killed: " + ", ".join(f"{count} {kind}" for kind, count in kinds.items()))
    yield from (f"killed: no {kind}" for kind in ("record", "group", "plan", "approval", "exchange", "lane") if not kinds[kind])
    yield from (f"killed: the record holds {word[:20]!r}" for word in secrets_in(text, log))
    if kinds["recordEnd"]:
        yield "killed: the record has an end"


def recorded_resume(binary, folder):
    """The resume of a killed push writes a record of its own that says so."""
    os.makedirs(folder)
    record, left = os.path.join(folder, "resume.shiftlane"), os.path.join(folder, "killed.shiftlane")
    with console.Sandbox(binary, folder, *kill_scenario.SANDBOX) as sandbox:
        plan = kill_scenario.make_plan(binary, folder, sandbox)
        killed_at_first_write(binary, folder, [*kill_scenario.arguments("push", sandbox, folder, plan), "--record", left], sandbox.log)
        early = console.run(binary, folder, "verify", left, "--quiet").expect_code(2)
        expect("ends early" in early.err and left in early.err, f"verify says of a killed push's record: {early.err}")
        taken = console.run(binary, folder, *kill_scenario.arguments("resume", sandbox, folder, plan), "--record", left).expect_code(2)
        expect(left in taken.err, "a resume would replace the record of the killed push")
        console.run(binary, folder, *kill_scenario.arguments("resume", sandbox, folder, plan), "--record", record).expect_code(0, 3, 8)
    if not os.path.exists(record):
        return ["the resume left no record"]
    lines, text = lines_of(record)
    expect(lines[0]["body"]["resumed"], f"the head does not say that it was resumed: {lines[0]['body']}")
    console.run(binary, folder, "verify", record, "--quiet").expect_code(0)
    print("resume: " + ", ".join(f"{count} {kind}" for kind, count in Counter(line["kind"] for line in lines).items()))
    log = Log(sandbox.log)
    return [*left_by_the_killed(left, log), *problems_of(lines, text, console.read_json(os.path.join(folder, "report.json")), log)]


def body(binary, folder, _options):
    found = recorded_push(binary, os.path.join(folder, "pushed")) + recorded_resume(binary, os.path.join(folder, "resumed"))
    for problem in found[:40]:
        print(f"PROBLEM: {problem}")
    print(f"{len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    console.scenario(body, __doc__)
