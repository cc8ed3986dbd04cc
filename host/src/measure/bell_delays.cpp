// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/bell_delays.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace peal::detail {

namespace {

constexpr std::array<const char*, 4> detector_names{"A+", "A-", "B+", "B-"};

std::string describe(const delay_result& result, const std::string& names) {
  char text[96];
  std::snprintf(text, sizeof text, " %+.0f +- %.0f ps", result.offset_ps, result.offset_error_ps);
  return names + text;
}

} // namespace

bell_delays::bell_delays(std::array<channel_number, 4> channels, time_ps learning_ps, const delay_search& search)
    : channels_(channels), learning_ps_(learning_ps), search_(search) {}

bool bell_delays::learn(const measured_block& block) {
  const tag_view& tags = block.tags;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (!first_) { first_ = tags.time[i]; }
    if (tags.time[i] - *first_ >= learning_ps_) { return true; }
    for (std::size_t k = 0; k < 4; ++k) {
      if (tags.channel[i] == channels_[k]) { times_[k].push_back(tags.time[i]); }
    }
  }
  return first_ && block.horizon_ps != INT64_MIN && block.horizon_ps - *first_ >= learning_ps_;
}

std::vector<channel_delay> bell_delays::delays() {
  pair_delays pair;
  std::string found;
  std::string missing;
  for (std::size_t a = 0; a < 2; ++a) {
    for (std::size_t b = 0; b < 2; ++b) {
      pair[a][b] = find_delay(times_[a], times_[2 + b], search_);
      const std::string names = std::string(detector_names[a]) + "-" + detector_names[2 + b];
      if (pair[a][b].found()) {
        found += (found.empty() ? "" : ", ") + describe(pair[a][b], names);
      } else {
        missing += (missing.empty() ? "" : "; ") + names + ": " + pair[a][b].reason;
      }
    }
  }
  std::array<bool, 4> aligned{true, false, false, false};
  // Three rounds reach every detector: the graph of pairs is a ring of four.
  for (int round = 0; round < 3; ++round) {
    const std::array<bool, 4> before = aligned;
    for (std::size_t k = 1; k < 4; ++k) {
      if (!before[k]) { aligned[k] = align(k, before, pair); }
    }
  }
  found_ = std::all_of(aligned.begin(), aligned.end(), [](bool is) { return is; });
  note_ = found_ ? "delays found: " + found
                 : "delays not found (" + missing + ")" + (found.empty() ? std::string() : ", found only " + found);
  for (auto& list : times_) { std::vector<time_ps>().swap(list); }
  std::vector<channel_delay> all;
  for (std::size_t k = 0; k < 4; ++k) { all.push_back({channels_[k], delay_ps_[k]}); }
  return all;
}

// t_b + d_b = t_a + d_a with offset = t_b - t_a; the mean over the aligned partners, weighted by their errors.
bool bell_delays::align(std::size_t k, const std::array<bool, 4>& aligned, const pair_delays& pair) {
  const bool side_a = k < 2;
  double weight = 0.0;
  double sum = 0.0;
  for (std::size_t other = 0; other < 2; ++other) {
    const std::size_t partner = side_a ? 2 + other : other;
    const delay_result& r = side_a ? pair[k][other] : pair[other][k - 2];
    if (!aligned[partner] || !r.found()) { continue; }
    const double w = 1.0 / std::max(r.offset_error_ps * r.offset_error_ps, 1.0);
    weight += w;
    sum += w * (static_cast<double>(delay_ps_[partner]) + (side_a ? r.offset_ps : -r.offset_ps));
  }
  if (weight <= 0.0) { return false; }
  delay_ps_[k] = static_cast<time_ps>(std::llround(sum / weight));
  return true;
}

} // namespace peal::detail
