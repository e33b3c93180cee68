"""Validates a sandbox log against the service's JSON Schema: every request and
answer under /api/, every upload, every event.
  contract_check.py LOG [SCHEMA]
The schema is not part of the project; without it this says so and ends 0."""
import hashlib
import json
import os
import re
import sys
import warnings

from sandbox_log import Log

HERE = os.path.dirname(os.path.abspath(__file__))
# Routes that answer without a body and therefore have no model.
BODILESS = {"HEAD", "DELETE", "OPTIONS"}


def schema_path(given=None):
    beside = os.path.join(HERE, "..", "..", "..", "shared", "contract", "genesys-models.schema.json")
    for path in (given, os.environ.get("SHIFTLANE_SCHEMA"), os.path.normpath(beside)):
        if path and os.path.isfile(path):
            return path
    return None


def template(path):
    parts = re.split(r"\{[^}]*\}", path)
    return re.compile("^" + "[^/]+".join(map(re.escape, parts)) + "$")


class Contract:
    def __init__(self, schema, validator_class):
        self.schema = schema
        self.make = validator_class
        self.validators, self.seen = {}, set()
        self.operations = [(op["method"], template(op["path"]), op) for op in schema["x-operations"]
                           if op["path"].startswith("/api/")]
        # The more a path says itself, the sooner it is tried: /users/me before /users/{id}.
        self.operations.sort(key=lambda entry: entry[2]["path"].count("{"))
        self.topics = [(template(topic), reference) for topic, reference in schema["x-topics"].items()]

    def problems(self, reference, body):
        """What is wrong with a body; the same body is looked at once."""
        name = json.dumps(reference, sort_keys=True)
        digest = (name, hashlib.sha256(json.dumps(body, sort_keys=True).encode()).digest())
        if digest in self.seen:
            return []
        self.seen.add(digest)
        if name not in self.validators:
            self.validators[name] = self.make({**reference, "definitions": self.schema["definitions"]})
        errors = self.validators[name].iter_errors(body)
        return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}" for error in errors][:5]

    def operation(self, request):
        for method, pattern, operation in self.operations:
            if method == request["method"] and pattern.match(request["path"]):
                return operation
        return None

    def api_request(self, request):
        operation = self.operation(request)
        status = request["status"]
        if status >= 400:
            return [f"answer {text}" for text in self.problems({"$ref": "#/definitions/ErrorBody"}, request["answer"])]
        if operation is None:
            return [] if request["method"] in BODILESS else ["this route is not in the contract"]
        found = []
        if "request" in operation:
            found += [f"request {text}" for text in self.problems(operation["request"], request["request"])]
        elif request.get("request"):
            found.append("a body was sent where the route takes none")
        answers = operation["responses"]
        if str(status) not in answers:
            found.append(f"status {status} is not one of {sorted(answers)}")
        else:
            found += [f"answer {text}" for text in self.problems(answers[str(status)], request["answer"])]
        return found

    def event(self, event):
        for pattern, reference in self.topics:
            if pattern.match(event["topic"]):
                return self.problems(reference, event["body"])
        return [] if event["topic"] == "channel.metadata" else ["this topic is not in the contract"]


def check(log, contract):
    found, counts = [], {"api": 0, "uploads": 0, "events": 0}
    for request in log.requests:
        where = f"{request['method']} {request['path']} (begin {request['begin']}, status {request['status']})"
        if request["path"].startswith("/api/"):
            counts["api"] += 1
            found += [f"{where}: {text}" for text in contract.api_request(request)]
        elif request["method"] == "PUT":
            counts["uploads"] += 1
            if request["status"] < 300:
                reference = {"$ref": "#/definitions/UpdateScheduleUploadSchema"}
                found += [f"{where}: upload {text}" for text in contract.problems(reference, request["request"])]
    for event in log.events:
        counts["events"] += 1
        found += [f"event {event['topic']} (seq {event['seq']}): {text}" for text in contract.event(event)]
    return found, counts


def check_file(path, given=None):
    """(problems, sentence). Without schema or jsonschema: no problems, and why."""
    schema = schema_path(given)
    if schema is None:
        return [], "schema not present: bodies were not validated"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from jsonschema import Draft7Validator
    except ImportError:
        return [], "python3-jsonschema is not installed: bodies were not validated"
    with open(schema, encoding="utf-8") as file:
        contract = Contract(json.load(file), Draft7Validator)
    found, counts = check(Log(path), contract)
    if counts["api"] == 0:
        found.append("the log holds no request under /api/")
    return found, (f"validated {counts['api']} requests under /api/, {counts['uploads']} uploads, "
                   f"{counts['events']} events: {len(found)} problems")


def main():
    found, sentence = check_file(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
    for problem in found[:50]:
        print(problem)
    print(sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
