// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "bench/measure.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ctime>

namespace peal::bench {

namespace {

double seconds_of(clockid_t clock) noexcept {
  timespec t{};
  clock_gettime(clock, &t);
  return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

std::string number(double value) {
  if (value <= 0) { return "-"; }
  return value >= 100 ? fmt::format("{:.0f}", value) : fmt::format("{:.3g}", value);
}

std::string times(double value, double other) { return other > 0 ? fmt::format("{:.2f}x", value / other) : "-"; }

} // namespace

double cpu_seconds() noexcept { return seconds_of(CLOCK_PROCESS_CPUTIME_ID); }
double wall_seconds() noexcept { return seconds_of(CLOCK_MONOTONIC); }

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t n = values.size();
  return n == 0 ? 0 : n % 2 == 1 ? values[n / 2] : 0.5 * (values[n / 2 - 1] + values[n / 2]);
}

double median_cpu(int repeats, const std::function<void()>& job, const std::function<void()>& before) {
  std::vector<double> seconds;
  for (int k = 0; k < repeats; ++k) {
    if (before) { before(); }
    const double start = cpu_seconds();
    job();
    seconds.push_back(cpu_seconds() - start);
  }
  return median(std::move(seconds));
}

void report::add(row r) {
  fmt::print("  {:<34} {:<4} {:>9} {}\n", r.job, r.set, number(r.value), r.unit);
  std::fflush(stdout);
  rows_.push_back(std::move(r));
}

std::string report::table() const {
  std::string out;
  for (const auto& [name, value] : facts_) { out += fmt::format("{:<18} {}\n", name, value); }
  const std::string rule(118, '-');
  out += fmt::format("{}\n{:<34} {:<4} {:>9} {:<7} {:>9} {:>9} {:>9} {:>9}  {}\n{}\n", rule, "job", "set", "Peal", "",
                     "plain", "vs plain", "limit", "of limit", "note", rule);
  for (const row& r : rows_) {
    out += fmt::format("{:<34} {:<4} {:>9} {:<7} {:>9} {:>9} {:>9} {:>9}  {}\n", r.job, r.set, number(r.value), r.unit,
                       number(r.plain), times(r.value, r.plain), number(r.limit), times(r.value, r.limit), r.note);
  }
  return out + rule + "\n";
}

std::string report::json() const {
  nlohmann::ordered_json all;
  for (const auto& [name, value] : facts_) { all["facts"][name] = value; }
  for (const row& r : rows_) {
    nlohmann::ordered_json one{{"job", r.job}, {"set", r.set}, {"unit", r.unit}, {"value", r.value}};
    if (r.plain > 0) { one["plain"] = r.plain; }
    if (r.limit > 0) { one["limit"] = r.limit; }
    if (!r.note.empty()) { one["note"] = r.note; }
    all["rows"].push_back(std::move(one));
  }
  return all.dump(2) + "\n";
}

} // namespace peal::bench
