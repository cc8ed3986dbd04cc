# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""docs/read_tag_file.py against the library: the same tags and events, whole and cut."""
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "docs"))
from read_tag_file import read_tag_file  # noqa: E402

program = sys.argv[1]
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "x.peal"
    expected = subprocess.run([program, str(path)], check=True, capture_output=True, text=True).stdout.split("\n")
    tags = [tuple(map(int, line.split(",")[1:])) for line in expected if line.startswith("tag")]
    events = [tuple(map(int, line.split(",")[1:])) for line in expected if line.startswith("event")]
    metadata, read_tags, read_events = read_tag_file(path)
    assert len(tags) > 10000 and len(events) > 100, "the example is too small to mean anything"
    assert read_tags == tags, "tags differ"
    assert read_events == events, "events differ"
    assert metadata["device"] == "example" and metadata["complete"] and metadata["tags"] == len(tags), "metadata differ"

    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    _, some_tags, some_events = read_tag_file(path)
    assert 0 < len(some_tags) < len(tags) and some_tags == tags[: len(some_tags)], "a cut file gives other tags"
    assert some_events == events[: len(some_events)], "a cut file gives other events"
print(f"{len(tags)} tags, {len(events)} events: docs/read_tag_file.py agrees with the library")
