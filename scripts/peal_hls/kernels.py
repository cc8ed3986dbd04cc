# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""The kernels of rtl/hls/kernels.toml, compiled for a family, and the hand-written modules they stand in for."""
import hashlib
import json
import pathlib
import re
import subprocess
import tomllib
from dataclasses import asdict, dataclass

from peal_hls import place
from peal_hls.place import PARTS, ROOT, Problem, Result

LIST = ROOT / "rtl" / "hls" / "kernels.toml"
TAG_PATH = ("encoder", "calibration", "dead_time", "input_delay", "coarse", "sort", "loss", "serialise", "framer", "crc")
OTHER_SIZES = {f"{kernel}_{channels}" for kernel in ("sort", "loss", "serialise") for channels in (2, 4, 16)}  # 8 channels stand for them
# Kernel, as the twin has it by default, -> hand-written module, and what that holds beyond the kernel.
TWINS = {
    "encoder_96": ("ref_encoder", ""),
    "calibration_7": ("ref_calibration", ""),
    "dead_time": ("ref_dead_time", "hands fraction and edge on as well"),
    "sort_8": ("ref_sort", "makes the lanes and hands two flags a channel on as well"),
    "input_delay": ("ref_input_delay", ""),
    "coarse": ("ref_coarse", ""),
    "loss_8": ("ref_loss", ""),
    "serialise_8": ("ref_serialise", ""),
    "framer": ("ref_framer", ""),
    "crc": ("ref_crc", "sums up the result a clock later"),
    "event_divider": ("ref_event_divider", ""),
}
ROUNDS = 6         # modules placed to meet a target
LEAST_STEP = 0.97  # from one period asked for to the next
TWIN_FOLDER = ROOT / "tests" / "formal" / "reference"


@dataclass(frozen=True)
class Compiled:
    stages: int
    period_ns: float  # that the compiler accepted
    refusal: str      # of the period asked for, "" when that was accepted
    longest: list[dict]
    result: Result


def short(kernel: dict) -> str:
    return kernel["name"].removeprefix("peal_hls_")


def base(name: str) -> str:
    """sort_8 -> sort: the kernel without the size of its instance."""
    return re.sub(r"_\d+$", "", name)


def kernels(only: list[str] | None = None) -> list[dict]:
    found = tomllib.loads(LIST.read_text(encoding="utf-8"))["kernel"]
    return [kernel for kernel in found if (short(kernel) in only if only else short(kernel) not in OTHER_SIZES)]


def code(path: pathlib.Path) -> list[str]:
    """Lines that hold more than a comment."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.strip().startswith("//")]


def twin_file(module: str) -> pathlib.Path | None:
    file = TWIN_FOLDER / f"{module}.sv"
    return file if file.exists() else None


def has_stages(kernel: dict, family: str, period_ns: float) -> bool:
    """As the gateware has it, with the stages the list says."""
    return "stages" in kernel and family == kernel["family"] and period_ns == kernel["period"]


def compile_once(compiler: pathlib.Path, kernel: dict, family: str, period_ns: float, folder: pathlib.Path, as_listed: bool = False) -> str:
    """"" or the refusal; `as_listed`: with the stages of the list, whatever the family."""
    command = [compiler, LIST.parent / kernel["header"], kernel["function"], "--name", kernel["name"], "--family", family, "--period-ns", f"{period_ns:.2f}",
               "-o", folder / f"{kernel['name']}.sv", "--report", folder / "report.json", "--quiet"]
    if kernel.get("free_running"):
        command.append("--free-running")
    if has_stages(kernel, family, period_ns) or as_listed:
        command += ["--stages", str(kernel["stages"])]
    done = subprocess.run([str(word) for word in command], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode not in (0, 2):
        raise Problem(f"peal-hls failed on {kernel['name']}: {done.stdout.strip()}")
    return done.stdout.strip().removeprefix("peal-hls: ") if done.returncode == 2 else ""


def kept_result(key: str, sources: list[pathlib.Path], module: str, cache: pathlib.Path) -> Result:
    """place.measure, or what it gave for the same text and tools before."""
    mark = hashlib.sha256("\n".join([key, module, place.versions(), pathlib.Path(place.__file__).read_text(), *(s.read_text() for s in sources)]).encode()).hexdigest()[:24]
    file = cache / f"{module}-{key}-{mark}.json"
    if not file.exists():
        cache.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(asdict(place.measure(key, sources, module))))
    return Result(**json.loads(file.read_text()))


def accepted(compiler: pathlib.Path, kernel: dict, family: str, folder: pathlib.Path, as_listed: bool) -> tuple[float, str]:
    """The family's clock, or when that is refused the shortest period, in steps of 5 %, that is not; and the refusal."""
    period = 1000 / PARTS[family].target_mhz
    refusal = why = compile_once(compiler, kernel, family, period, folder, as_listed)
    while why:
        period *= 1.05
        if period > 100:
            raise Problem(why)
        why = compile_once(compiler, kernel, family, period, folder, as_listed)
    return period, refusal


def compile_and_place(compiler: pathlib.Path, kernel: dict, family: str, work: pathlib.Path) -> Compiled:
    """With the stages of the list, when the placed module meets the family's clock with them: the estimate may have refused that. Else with the fewest the
    compiler takes for enough, and when the placed module misses it, with stages filled less and less, as peal-hls --close does, until it is met or refused,
    at most ROUNDS times."""
    folder = work / family / short(kernel)
    folder.mkdir(parents=True, exist_ok=True)
    module, target = folder / f"{kernel['name']}.sv", 1000 / PARTS[family].target_mhz

    def placed(period: float, refusal: str) -> Compiled:
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        return Compiled(report["stages"], period, refusal, report["longest_path"], kept_result(family, [module], kernel["name"], work / "placed"))

    if "stages" in kernel and family != kernel["family"]:
        found = placed(*accepted(compiler, kernel, family, folder, True))
        if 1000 / found.result.fmax_mhz <= target:
            return found
    period, refusal = accepted(compiler, kernel, family, folder, False)
    best, text, rounds = None, [], 0
    while rounds < ROUNDS:
        if code(module) != text:
            text, rounds = code(module), rounds + 1
            found = placed(period, refusal)
            if best is None or found.result.fmax_mhz > best.result.fmax_mhz:
                best = found
            if 1000 / found.result.fmax_mhz <= target or has_stages(kernel, family, period):
                break
        period *= LEAST_STEP
        if compile_once(compiler, kernel, family, period, folder):
            break
    return best


def place_twin(module: str, family: str, work: pathlib.Path) -> Result | None:
    file = twin_file(module)
    if not file:
        return None
    package = ROOT / "rtl" / "gen" / "peal_wire_pkg.sv"
    needs_package = re.search(r"peal_wire_pkg", file.read_text(encoding="utf-8"))
    return kept_result(family, [package, file] if needs_package else [file], module, work / "placed")
