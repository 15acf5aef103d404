"""A client of Open311 GeoReport v2 on the standard library alone, as one that knows only the specification is written.

Usage: python3 open311.py BASE_URL API_KEY JURISDICTION_ID
Discovers the endpoint, asks what a service wants to know, files a request, follows it in both formats and adds an update.
"""

import json
import re
import sys
import urllib.error
import urllib.parse
import urllib.request
import uuid
import xml.etree.ElementTree as ElementTree

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
DATATYPES = {"string", "number", "datetime", "text", "singlevaluelist", "multivaluelist"}


def call(url, form=None):
    """Status, content type and body; errors have bodies too."""
    data = None if form is None else urllib.parse.urlencode(form).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data)) as answer:
            return answer.status, answer.headers["Content-Type"], answer.read().decode("utf-8")
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers["Content-Type"], refused.read().decode("utf-8")


def expect(truth, what):
    if not truth:
        sys.exit("not as the specification says: " + what)


class Endpoint:
    def __init__(self, base, key, jurisdiction):
        self.base, self.key, self.jurisdiction = base, key, jurisdiction

    def url(self, resource, **query):
        query.setdefault("jurisdiction_id", self.jurisdiction)
        return f"{self.base}/{resource}?{urllib.parse.urlencode(query)}"

    def json(self, resource, **query):
        status, kind, body = call(self.url(resource + ".json", **query))
        expect(kind.startswith("application/json"), resource + ".json is " + kind)
        return status, json.loads(body)

    def xml(self, resource, **query):
        status, kind, body = call(self.url(resource + ".xml", **query))
        expect(kind.lower().replace(" ", "") == "text/xml;charset=utf-8", resource + ".xml is " + kind)
        return status, ElementTree.fromstring(body.encode("utf-8"))

    def post(self, resource, **form):
        form.update(api_key=self.key, jurisdiction_id=self.jurisdiction)
        status, _, body = call(f"{self.base}/{resource}.json", form)
        return status, json.loads(body)


def discover(base):
    _, _, body = call(base + "/open311/discovery.xml")
    for found in ElementTree.fromstring(body.encode("utf-8")).iter("endpoint"):
        formats = {it.text for it in found.iter("format")}
        if "GeoReport_v2" in found.findtext("specification") and "text/xml" in formats:
            # the host that was asked, as it may stand behind another name
            return base + urllib.parse.urlsplit(found.findtext("url")).path
    return sys.exit("no endpoint of GeoReport v2 was discovered")


def answers(definition):
    """The first value that may be chosen wherever something has to be."""
    given = {}
    for asked in definition["attributes"]:
        expect(asked["datatype"] in DATATYPES, "datatype " + asked["datatype"])
        if asked["required"] and asked["variable"]:
            given[f"attribute[{asked['code']}]"] = asked["values"][0]["key"]
    return given


def main(base, key, jurisdiction):
    endpoint = Endpoint(discover(base), key, jurisdiction)
    _, services = endpoint.json("services")
    _, tree = endpoint.xml("services")
    codes = [it["service_code"] for it in services]
    expect(codes and codes == [it.findtext("service_code") for it in tree.iter("service")], "services in both formats")
    service = next(it for it in services if it["metadata"])
    _, definition = endpoint.json("services/" + service["service_code"])
    place = next(it for it in definition["attributes"] if it["code"] == "venue")["values"][0]["key"]

    status, refused = endpoint.post("requests", description="no service")
    expect(status == 400 and refused[0]["code"] == 400 and refused[0]["description"], "a list of errors")
    status, filed = endpoint.post(
        "requests",
        service_code=service["service_code"],
        description="楼道里的灯坏了一个星期了",
        address_id=place,
        device_id="sample-python",
        **answers(definition),
    )
    expect(status in (200, 201) and len(filed) == 1, "the answer to a request that was filed: " + str(filed))
    request = filed[0]["service_request_id"]

    _, found = endpoint.json("requests/" + request, api_key=key)
    expect(found[0]["status"] in ("open", "closed"), "status")
    expect(TIME.fullmatch(found[0]["requested_datetime"]), "requested_datetime with its zone")
    _, tree = endpoint.xml("requests", service_request_id=request, api_key=key)
    expect([it.findtext("service_request_id") for it in tree.iter("request")] == [request], "the list by id")
    status, errors = endpoint.xml("requests/" + str(uuid.uuid4()))
    expect(status == 404 and errors.tag == "errors" and errors.findtext("error/code") == "404", "errors in XML")

    status, posted = endpoint.post(
        "servicerequestupdates",
        service_request_id=request,
        update_id="sample-1",
        status="OPEN",
        updated_datetime=found[0]["requested_datetime"],
        description="现在另一盏也不亮了",
    )
    expect(status in (200, 201) and posted[0]["update_id"], "the answer to an update")
    print(request)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
