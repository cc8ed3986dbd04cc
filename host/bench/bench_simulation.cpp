// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "bench/jobs.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>

namespace peal::bench {

namespace {

/// Runs a benchmark that is a program of its own and takes its rows over.
void run_program(const std::filesystem::path& program, const std::string& job, report& out) {
  if (!std::filesystem::exists(program)) {
    out.fact(job, fmt::format("not measured: {} was not built (PEAL_SIM=ON and the packages of scripts/setup)",
                              program.filename().string()));
    return;
  }
  std::string text;
  std::FILE* pipe = popen((program.string() + " --json").c_str(), "r");
  if (pipe == nullptr) {
    out.fact(job, "not measured: cannot start " + program.string());
    return;
  }
  char buffer[4096];
  for (std::size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) { text.append(buffer, n); }
  const int status = pclose(pipe);
  const auto result = nlohmann::json::parse(text, nullptr, false);
  if (status != 0 || result.is_discarded() || !result.contains("rows")) {
    out.fact(job, fmt::format("not measured: {} ended with status {} and no usable result", program.string(), status));
    return;
  }
  for (const auto& one : result["rows"]) {
    row r;
    r.job = one.value("job", job);
    r.set = one.value("set", "");
    r.unit = one.value("unit", "");
    r.value = one.value("value", 0.0);
    r.plain = one.value("plain", 0.0);
    r.limit = one.value("limit", 0.0);
    r.note = one.value("note", "");
    out.add(std::move(r));
  }
}

} // namespace

void bench_simulation(const std::string& program_folder, report& out) {
  run_program(std::filesystem::path(program_folder) / "peal_sim_bench", "simulation", out);
}

void bench_hls(const std::string& program_folder, report& out) {
  run_program(std::filesystem::path(program_folder) / "peal_hls_bench", "hls", out);
}

} // namespace peal::bench
