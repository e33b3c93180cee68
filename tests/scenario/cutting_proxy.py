"""A proxy on the loopback address that cuts the connections of writes: before
the service has the request, after it and before an answer, within the answer,
right after it. Counts every request that arrives, whatever becomes of it."""
import asyncio
import random
import re
import threading
from collections import Counter

PLACES = ("before", "unanswered", "within", "after")


def is_write(method, path):
    path = path.split("?")[0]
    return method == "PUT" or (method == "POST" and path.endswith(("/update", "/update/uploadurl", "/state/bulk/jobs")))


async def message(reader, answer=False):
    head = await reader.readuntil(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    if length:
        return head, await reader.readexactly(int(length.group(1)))
    if re.search(rb"(?i)\r\ntransfer-encoding: *chunked", head):
        raw = b""
        while True:
            line = await reader.readline()
            chunk = await reader.readexactly(int(line.strip() or b"0", 16) + 2)
            raw += line + chunk
            if len(chunk) == 2:
                return head, raw
    if answer and b" 204 " not in head[:20] and b" 101 " not in head[:20]:
        return head, await reader.read()
    return head, b""


class CuttingProxy:
    """`with CuttingProxy(url, seed, share) as proxy`: proxy.url; `cuts` by place,
    `arrived` by X-Request-ID (or path of an upload)."""

    def __init__(self, upstream, seed, share):
        self.upstream = int(upstream.rsplit(":", 1)[1])
        self.chance, self.share = random.Random(seed), share
        self.cuts, self.arrived = Counter(), Counter()
        self.loop = asyncio.new_event_loop()
        self.url = None

    def __enter__(self):
        ready = threading.Event()

        def work():
            asyncio.set_event_loop(self.loop)
            server = self.loop.run_until_complete(asyncio.start_server(self.serve, "127.0.0.1", 0, limit=1 << 26))
            self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            ready.set()
            self.loop.run_forever()

        self.thread = threading.Thread(target=work, daemon=True)
        self.thread.start()
        ready.wait()
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(5)

    async def serve(self, reader, writer):
        try:
            while await self.exchange(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError, OSError):
            pass
        finally:
            writer.close()

    async def exchange(self, reader, writer):
        head, body = await message(reader)
        method, path, _ = head.split(b"\r\n", 1)[0].decode().split(" ")
        up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self.upstream, limit=1 << 26)
        try:
            if re.search(rb"(?i)\r\nupgrade: *websocket", head):
                up_writer.write(head)
                await asyncio.gather(self.pump(reader, up_writer), self.pump(up_reader, writer))
                return False
            write = is_write(method, path)
            if write:
                name = re.search(rb"(?i)\r\nx-request-id: *([^\r]+)", head)
                self.arrived[name.group(1).decode() if name else path] += 1
            place = self.chance.choice(PLACES) if write and self.chance.random() < self.share else None
            if place:
                self.cuts[place] += 1
            if place == "before":
                return False
            up_writer.write(head + body)
            await up_writer.drain()
            if place == "unanswered":
                await message(up_reader, True)
                return False
            answer, content = await message(up_reader, True)
            whole = answer + content
            writer.write(whole[:max(1, len(whole) // 2)] if place == "within" else whole)
            await writer.drain()
            return place is None
        finally:
            up_writer.close()

    @staticmethod
    async def pump(reader, writer):
        try:
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        except (ConnectionError, OSError):
            pass
        writer.close()
