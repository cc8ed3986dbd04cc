# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""A PTU written by Peal, read back by the independent package ptufile: same times, inputs and markers, readable header."""
import pathlib
import subprocess
import sys
import tempfile

import numpy
import ptufile

program = sys.argv[1]
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "x.ptu"
    expected = subprocess.run([program, str(path)], check=True, capture_output=True, text=True).stdout.split("\n")
    tags = numpy.array([line.split(",")[1:] for line in expected if line.startswith("tag")], dtype=numpy.int64)
    events = numpy.array([line.split(",")[1:] for line in expected if line.startswith("event")], dtype=numpy.int64)
    assert len(tags) > 10000 and len(events) > 100, "the example is too small to mean anything"
    with ptufile.PtuFile(path) as ptu:
        assert ptu.record_type == ptufile.PtuRecordType.HydraHarp2T2
        assert ptu.measurement_mode == ptufile.PtuMeasurementMode.T2
        assert ptu.global_resolution == 1e-12
        assert ptu.tags["HW_Type"] == "example"
        assert ptu.tags["HW_InpChannels"] == 8
        assert ptu.guid.version == 4
        assert ptu.datetime is not None
        records = ptu.decode_records()
        photons = records[records["channel"] >= 0]
        markers = records[records["marker"] > 0]
    assert numpy.array_equal(photons["time"].astype(numpy.int64), tags[:, 0]), "times differ"
    assert numpy.array_equal(photons["channel"].astype(numpy.int64) + 1, tags[:, 1]), "inputs differ"
    assert numpy.array_equal(markers["time"].astype(numpy.int64), events[:, 3]), "times of settings differ"
    settings = events[:, 4]
    assert numpy.array_equal(markers["marker"].astype(numpy.int64), 8 + (settings & 1) + 2 * (settings >> 4)), "settings differ"
print(f"ptufile {ptufile.__version__}: {len(tags)} photons and {len(events)} markers agree")
