#!/usr/bin/env python3
"""Writes a Python client on the standard library alone from the contract: one method for each operation.

    generate.py openapi.json mashangjian_client.py
"""
import json
import keyword
import re
import sys

HEAD = '''"""{title} {version}: a client made from the contract by generate.py. Do not edit."""
import json
import uuid
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen


class Problem(Exception):
    """An answer of 400 or more (RFC 9457)."""

    def __init__(self, status, body):
        super().__init__(f"{{status}} {{body.get('title')}}: {{body.get('detail')}}")
        self.status = status
        self.type = body.get("type")
        self.body = body


class Client:
    """credential is a key, a token or none; its methods give what was answered, and raise Problem."""

    def __init__(self, base, credential=None, timeout=30):
        self.base = base.rstrip("/")
        self.timeout = timeout
        self.headers = {{"Accept": "application/json"}}
        if credential:
            self.headers["Authorization"] = f"Bearer {{credential}}"

    def _call(self, method, path, query=None, body=None, headers=None):
        asked = {{name: value for name, value in (query or {{}}).items() if value is not None}}
        sent = {{**self.headers, **(headers or {{}})}}
        if method == "POST":
            sent.setdefault("Idempotency-Key", str(uuid.uuid4()))
        if isinstance(body, (dict, list)):
            body = json.dumps(body).encode()
            sent.setdefault("Content-Type", "application/json")
        address = self.base + path + (f"?{{urlencode(asked, doseq=True)}}" if asked else "")
        try:
            with urlopen(Request(address, data=body, headers=sent, method=method), timeout=self.timeout) as answer:
                return _read(answer)
        except HTTPError as refused:
            with refused:
                raise Problem(refused.code, _read(refused)) from None

    def pages(self, operation, *arguments, **more):
        """All items of a list: client.pages(client.list_requests_of_app, limit=50)."""
        while True:
            page = operation(*arguments, **more)
            yield from page["items"]
            if not page.get("next"):
                return
            more["cursor"] = page["next"]


def _read(answer):
    content = answer.read()
    if "json" in answer.headers.get("Content-Type", ""):
        return json.loads(content)
    return content
'''

METHOD = '''
    def {name}(self{arguments}, headers=None):
        """{summary}."""
        return self._call("{verb}", f"{path}"{passed}, headers=headers)
'''


def snake(name):
    """camelCase, kebab-case or what a header is called, as Python has it."""
    word = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+", "_", name).lower()
    return word + "_" if keyword.iskeyword(word) else word


def resolved(contract, node):
    while "$ref" in node:
        found = contract
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


def method(contract, path, verb, operation, shared):
    given = [resolved(contract, each) for each in shared + operation.get("parameters", [])]
    query = [each["name"] for each in given if each["in"] == "query"]
    arguments = [snake(name) for name in re.findall(r"\{([^}]+)\}", path)]
    passed = []
    if "requestBody" in operation:
        arguments.append("body")
        passed.append("body=body")
    arguments += [f"{snake(name)}=None" for name in query]
    if query:
        passed.append("query={%s}" % ", ".join(f'"{name}": {snake(name)}' for name in query))
    return METHOD.format(
        name=snake(operation["operationId"]),
        arguments="".join(f", {each}" for each in arguments),
        summary=operation["summary"].replace('"', "'"),
        verb=verb.upper(),
        path=re.sub(r"\{([^}]+)\}", lambda found: "{quote(str(%s), safe='')}" % snake(found[1]), path),
        passed="".join(f", {each}" for each in passed),
    )


def main(source, target):
    with open(source, encoding="utf-8") as file:
        contract = json.load(file)
    head, tail = HEAD.format(**{name: contract["info"][name] for name in ("title", "version")}).split("\n\ndef _read", 1)
    written = [head]
    for path, item in contract["paths"].items():
        for verb in ("get", "post", "put", "patch", "delete"):
            if verb in item:
                written.append(method(contract, path, verb, item[verb], item.get("parameters", [])))
    with open(target, "w", encoding="utf-8") as file:
        file.write("".join(written) + "\n\ndef _read" + tail)
    print(len(written) - 1, "operations")


if __name__ == "__main__":
    main(*sys.argv[1:])
