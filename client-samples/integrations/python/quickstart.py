#!/usr/bin/env python3
"""Submit, follow, be told: KEY=msk_… PYTHONPATH=target python3 quickstart.py, after generate.py wrote target/mashangjian_client.py."""
import os
import queue
import uuid

from mashangjian_client import Client, Problem
from receiver import Receiver

BASE = os.environ.get("BASE", "http://localhost:8080")
PORT = int(os.environ.get("PORT", "9090"))
client = Client(BASE, os.environ["KEY"])

# be told
events = queue.Queue()
receiver = Receiver(PORT, events.put)
made = client.make_webhook({"url": f"http://localhost:{PORT}/events", "types": ["request.submitted"]})
receiver.secret = made["secret"]
webhook = made["webhook"]["id"]
print("webhook", client.verify_webhook(webhook, {})["state"])

# submit: the same key again gives the same request
submission = {
    "qrCode": "guangwumen",
    "content": "三号楼二单元门口的路灯坏了两个星期，老人晚上出门看不清台阶。",
    "wantsReply": False,
    "consentVersion": client.get_qr_code("guangwumen")["consent"]["version"],
    "visibility": "private",
}
once = {"Idempotency-Key": str(uuid.uuid4()), "Mashang-Device": str(uuid.uuid4())}
submitted = client.submit_request(submission, headers=once)
assert client.submit_request(submission, headers=once)["id"] == submitted["id"]
print("submitted", submitted["number"])

# follow, with the receipt of the user
own = {"Mashang-Receipt": submitted["receipt"]}
client.send_message(submitted["id"], {"content": "昨天晚上又有人在台阶上摔倒。"}, headers=own)
print("state", client.get_request(submitted["id"], headers=own)["state"])
print("listed", submitted["number"] in [each["number"] for each in client.pages(client.list_requests_of_app, limit=2)])

# a refusal is a problem
try:
    client.submit_request({**submission, "content": ""}, headers={"Mashang-Device": once["Mashang-Device"]})
except Problem as problem:
    print("refused", problem.status, problem.body["violations"][0]["field"])

event = events.get(timeout=30)
print("verified", event["type"], event["subject"] == submitted["id"])
client.drop_webhook(webhook)
