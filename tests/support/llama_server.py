"""A real llama.cpp server with a tiny model, in a process of its own.

By hand: `python -m tests.support.llama_server --kind endless` prints its address and serves until interrupted.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.tiny_gguf import Kind, write_tiny_gguf

ROOT = Path(__file__).parents[2]
READY = "READY "
DEADLINE = 60.0
MODEL = "tiny"
CONVERSATIONS = 2


@contextmanager
def llama_server(kind: Kind = Kind.SCRIPT, *, api_key: str = "", context: int = 0) -> Iterator[str]:
    """The base URL of a server that lives as long as the context; `context` is in tokens, 0 for the model's own."""
    command = [sys.executable, "-m", __name__, "--kind", kind, "--context", str(context), "--watch-input"]
    process = subprocess.Popen(
        command + (["--api-key", api_key] if api_key else []),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield _address(process)
    finally:
        process.kill()
        process.communicate()


def _address(process: subprocess.Popen[str]) -> str:
    """What the server prints when it is ready; a server that is not ready in time is ended."""
    assert process.stdout is not None
    timer = threading.Timer(DEADLINE, process.kill)
    timer.start()
    try:
        line = process.stdout.readline()
    finally:
        timer.cancel()
    if not line.startswith(READY):
        raise RuntimeError("the llama.cpp server did not start")
    return line.removeprefix(READY).strip()


def serve(model: Path, *, port: int, api_key: str, context: int, watch_input: bool) -> None:
    """Serve a model from this process until it is told to stop."""
    import xllamacpp  # type: ignore[import-untyped]

    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(model)
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = port
    parameters.n_ctx = context * CONVERSATIONS
    parameters.n_parallel = CONVERSATIONS
    # More than one thread makes so small a model hundreds of times slower on a busy machine.
    parameters.cpuparams.n_threads = 1
    parameters.cpuparams_batch.n_threads = 1
    parameters.api_keys = [api_key] if api_key else []
    parameters.model_alias = {MODEL}
    parameters.warmup = False
    server = xllamacpp.Server(parameters)
    print(f"{READY}{server.listening_address}/v1", flush=True)
    _wait(watch_input=watch_input)


def _wait(*, watch_input: bool) -> None:
    """Until a signal, or until whoever started this process is gone."""
    stopped = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopped.set())
    if watch_input:
        threading.Thread(target=_set_at_end_of_input, args=(stopped,), daemon=True).start()
    while not stopped.wait(0.5):  # a short wait, so that Ctrl+C is noticed on Windows too
        pass


def _set_at_end_of_input(stopped: threading.Event) -> None:
    sys.stdin.read()
    stopped.set()


def main() -> None:
    """Write a model and serve it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kind", type=Kind, choices=list(Kind), default=Kind.SCRIPT)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--api-key", default="")
    parser.add_argument("--context", type=int, default=0)
    parser.add_argument("--watch-input", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        serve(
            write_tiny_gguf(Path(folder, "tiny.gguf"), options.kind),
            port=options.port,
            api_key=options.api_key,
            context=options.context,
            watch_input=options.watch_input,
        )
    os._exit(0)  # replies that are being written are not waited for


if __name__ == "__main__":
    main()
