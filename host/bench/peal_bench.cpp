// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "bench/jobs.hpp"

#include "peal/error.hpp"
#include "peal/simd.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <thread>

namespace {

std::string machine() {
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);) {
    if (line.rfind("model name", 0) == 0) { return line.substr(line.find(':') + 2); }
  }
  return "unknown";
}

bool wanted(const std::vector<std::string>& only, const std::string& job) {
  return only.empty() || std::find(only.begin(), only.end(), job) != only.end();
}

void run(std::size_t tags, peal::bench::settings settings, const std::vector<std::string>& only,
         const std::string& folder, peal::bench::report& out) {
  using namespace peal::bench;
  out.fact("machine", fmt::format("{}, {} threads, kernels: {}", machine(), std::thread::hardware_concurrency(),
                                  name_of(peal::best_simd_level())));
  out.fact(
      "method",
      fmt::format(
          "CPU time of the process (hand-over: wall time), median of {} runs; plain loops and limit from the same run",
          settings.repeats));
  for (const char name : {'L', 'H'}) {
    const data_set set = make_data_set(name, tags);
    if (!check_data_set(set, out)) {
      throw peal::error(fmt::format("bench: data set {} has not the statistics it should have", name));
    }
    if (settings.memory_gb_s == 0) {
      settings.memory_gb_s = memory_bandwidth(set, settings.repeats);
      out.fact("memory read", fmt::format("{:.1f} GB/s, one thread", settings.memory_gb_s));
    }
    if (wanted(only, "frames")) { bench_frames(set, settings, out); }
    if (wanted(only, "ptu")) { bench_ptu(set, settings, out); }
    if (wanted(only, "tagfile")) { bench_tag_file(set, settings, out); }
    if (wanted(only, "coincidences")) { bench_coincidences(set, settings, out); }
    if (wanted(only, "pairing")) { bench_pairing(set, settings, out); }
    if (wanted(only, "g2")) { bench_histogram(set, settings, out); }
    if (wanted(only, "graph")) { bench_graph(set, settings, out); }
    if (wanted(only, "pieces")) { bench_pieces(set, settings, out); }
    if (wanted(only, "latency")) { bench_latency(set, out); }
  }
  if (wanted(only, "handover")) { bench_handover(settings, out); }
  if (wanted(only, "simulation")) { bench_simulation(folder, out); }
  if (wanted(only, "hls")) { bench_hls(folder, out); }
}

} // namespace

int main(int argc, char** argv) {
  CLI::App app{"Measures Peal's kernels next to plain loops and to the memory limit (docs/bench.md)"};
  std::size_t mega_tags = 10;
  bool full = false;
  std::string json;
  std::vector<std::string> only;
  peal::bench::settings settings;
  app.add_option("--tags", mega_tags, "size of the data sets in million tags")
      ->check(CLI::Range(std::size_t{1}, std::size_t{200}))
      ->capture_default_str();
  app.add_flag("--full", full, "50 million tags");
  app.add_option("--repeats", settings.repeats, "runs per figure; the median counts")
      ->check(CLI::Range(1, 99))
      ->capture_default_str();
  app.add_option(
      "--only", only,
      "only these jobs: frames ptu tagfile coincidences pairing g2 graph pieces latency handover simulation hls");
  app.add_option("--json", json, "also write the results to this file (- for standard output)");
  CLI11_PARSE(app, argc, argv);
  try {
    peal::bench::report out;
    const std::string folder = std::filesystem::path(argv[0]).parent_path().string();
    run((full ? 50 : mega_tags) * 1'000'000, settings, only, folder, out);
    fmt::print("\n{}", out.table());
    if (json == "-") {
      fmt::print("{}", out.json());
    } else if (!json.empty()) {
      std::ofstream file(json);
      file << out.json();
      if (!file.flush()) { throw peal::io_error("bench: cannot write " + json); }
    }
  } catch (const std::exception& e) {
    fmt::print(stderr, "{}\n", e.what());
    return 1;
  }
  return 0;
}
