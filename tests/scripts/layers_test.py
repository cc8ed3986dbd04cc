#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""scripts/check_layers sees what it is there for: every kind of breach in a house of a few files, and nothing in the
same house in order."""

import importlib.machinery
import importlib.util
import pathlib
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def load(folder: pathlib.Path):
    loader = importlib.machinery.SourceFileLoader("check_layers", str(ROOT / "scripts/check_layers"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("check_layers", loader))
    loader.exec_module(module)
    module.ROOT = folder
    return module


HOUSE = {
    "host/include/peal/tag.hpp": "#include <cstdint>\n",
    "host/include/peal/bell.hpp": '#include "peal/error.hpp"\n',
    "host/include/peal/error.hpp": "#include <string>\n",
    "host/gen/peal_wire.hpp": "",
    "host/src/stream/guard.hpp": '#include "peal/tag.hpp"\n',
    "host/src/wire/unpack.hpp": '#include "peal_wire.hpp"\n',
    "host/src/io/picoquant/header.hpp": '#include <lzma.h>\n',
    "host/src/io/file.cpp": '#include "io/picoquant/header.hpp"\n#include "wire/unpack.hpp"\n#include <fcntl.h>\n',
    "rtl/hls/kernels/guard.hpp": "",
    "rtl/hls/kernels/sort.hpp": '#include "guard.hpp"\n',
    "sim/tb/board.cpp": '#include "peal/tag.hpp"\n#include <systemc>\n',
    "rtl/common/peal_fifo.sv": "module peal_fifo (input wire clk_i);\nendmodule\n",
    "rtl/tag/peal_sort.sv": "// peal_framer comes behind\n"
                             "module peal_sort (input wire clk_i);\n  peal_fifo u_fifo (.clk_i);\nendmodule\n",
    "rtl/link/peal_framer.sv": "module peal_framer (input wire clk_i);\nendmodule\n",
}

# (file, line added at its end, part of the breach it must give)
BREACHES = [
    ("host/src/stream/guard.hpp", '#include "usb/queue.hpp"', "no such file"),
    ("host/src/stream/guard.hpp", '#include "wire/unpack.hpp"', "host/src/stream may not use wire"),
    ("host/src/stream/guard.hpp", '#include "peal/bell.hpp"', "public headers of analysis"),
    ("host/src/stream/guard.hpp", "#include <libusb-1.0/libusb.h>", "may not use libusb"),
    ("host/src/stream/guard.hpp", '#include "sim/tb/board.cpp"', "may not use sim/tb"),
    ("host/src/stream/guard.hpp", "#include <QtCore/QString>", "no library"),
    ("host/src/wire/unpack.hpp", '#include "../stream/guard.hpp"', "by its room"),
    ("host/src/io/file.cpp", '#include "guard.hpp"', "several files"),
    ("host/include/peal/tag.hpp", '#include "peal/bell.hpp"', "may not use those of analysis"),
    ("host/include/peal/tag.hpp", '#include "wire/unpack.hpp"', "public headers only"),
    ("host/include/peal/tag.hpp", "#include <unistd.h>", "standard C++ only"),
    ("host/include/peal/tag.hpp", "#include <stdint.h>", "standard C++ only"),
    ("host/include/peal/tag.hpp", "#include <fmt/format.h>", "standard C++ only"),
    ("host/include/peal/news.hpp", "#include <string>", "belongs to no room"),
    ("host/src/kitchen/sink.cpp", "#include <string>", "has no row"),
    ("rtl/hls/kernels/sort.hpp", '#include "peal/tag.hpp"', "public headers of tags"),
    ("sim/tb/board.cpp", '#include "peal/bell.hpp"', "public headers of analysis"),
    ("rtl/tag/peal_sort.sv", "peal_framer u_framer ();", "may not use rtl/link"),
    ("rtl/common/peal_fifo.sv", "peal_sort u_sort ();", "may not use rtl/tag"),
    ("rtl/attic/peal_old.sv", "module peal_old (); endmodule", "has no row"),
]


class Layers(unittest.TestCase):
    def breaches(self, house: dict[str, str]) -> list[str]:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            for path, text in house.items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_text(text)
            check = load(folder)
            files = [pathlib.PurePosixPath(path) for path in house]
            return [*check.Includes(files).breaches(), *check.gateware_breaches(files)]

    def test_a_house_in_order(self):
        self.assertEqual(self.breaches(HOUSE), [])

    def test_every_breach_is_seen_at_its_line(self):
        for path, line, why in BREACHES:
            with self.subTest(file=path, line=line):
                before = HOUSE.get(path, "")
                found = self.breaches(HOUSE | {path: before + line + "\n"})
                self.assertEqual(len(found), 1, found)
                self.assertIn(why, found[0])
                if "no row" not in why and "belongs to no room" not in why:
                    self.assertTrue(found[0].startswith(f"{path}:{before.count(chr(10)) + 1}:"), found[0])

    def test_the_tables_fit_each_other(self):
        check = load(ROOT)
        faces = set(check.PUBLIC)
        self.assertEqual(set(check.FACES), faces)
        for room, allowed in check.ROOMS.items():
            for word in allowed.split():
                with self.subTest(room=room, word=word):
                    if word.startswith("@"):
                        self.assertIn(word[1:], faces | {"*"})
                    elif word.startswith("<"):
                        self.assertIn(word.strip("<>"), check.LIBRARIES)
                    else:
                        self.assertTrue(
                            word in check.ROOMS or f"host/src/{word}" in check.ROOMS or word in check.GENERATED.values()
                        )

    def test_no_circles(self):
        check = load(ROOT)
        for start in check.ROOMS:
            seen, open_rooms = set(), [start]
            while open_rooms:
                for word in check.ROOMS.get(open_rooms.pop(), "").split():
                    room = f"host/src/{word}" if f"host/src/{word}" in check.ROOMS else word
                    # The program and its simulated board know each other: the one circle, at the very top.
                    if room in check.ROOMS and room not in seen and {start, room} != {"host/apps", "sim/app"}:
                        seen.add(room)
                        open_rooms.append(room)
            with self.subTest(room=start):
                self.assertTrue(start not in seen or start in {"host/apps", "sim/app"})


if __name__ == "__main__":
    unittest.main()
