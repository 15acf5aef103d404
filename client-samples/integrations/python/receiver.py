"""A receiver of webhooks on the standard library alone. SECRET=whsec_… PORT=9090 python3 receiver.py"""
import base64
import hashlib
import hmac
import json
import os
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOLERANCE_SECONDS = 300


def is_genuine(secret, headers, body):
    """Standard Webhooks 1.0: one good signature of those in the header is enough, as secrets are renewed with an overlap."""
    try:
        age = abs(time.time() - int(headers.get("webhook-timestamp", "")))
    except ValueError:
        return False
    signed = b".".join([headers.get("webhook-id", "").encode(), headers["webhook-timestamp"].encode(), body])
    key = base64.b64decode(secret.removeprefix("whsec_"))
    expected = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    given = headers.get("webhook-signature", "").split(" ")
    return age < TOLERANCE_SECONDS and any(hmac.compare_digest(expected.encode(), each.encode()) for each in given)


class Receiver(ThreadingHTTPServer):
    """Listens at once, gives challenges back, and hands every other event, once, to what it is given."""

    daemon_threads = True

    def __init__(self, port, take):
        super().__init__(("127.0.0.1", port), _Call)
        self.secret = None
        self.take = take
        self.done = set()
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Call(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if not is_genuine(self.server.secret, self.headers, body):
            self._answer(401, {})
            return
        event = json.loads(body)
        if event["type"] == "webhook.verification":
            self._answer(200, event["data"])
            return
        self._answer(200, {})
        if event["id"] not in self.server.done:
            self.server.done.add(event["id"])
            self.server.take(event)

    def _answer(self, status, body):
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        """Says nothing of calls: what is taken is printed."""


if __name__ == "__main__":
    receiver = Receiver(int(os.environ.get("PORT", "9090")), lambda event: print("verified", event["type"], event["subject"], flush=True))
    receiver.secret = os.environ["SECRET"]
    threading.Event().wait()
