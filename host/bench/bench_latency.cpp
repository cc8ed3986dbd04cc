// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "bench/jobs.hpp"

#include "peal/measure/chsh.hpp"
#include "peal/measure/graph.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace peal::bench {

namespace {

constexpr std::size_t transfer_tags = 32 * 124; // a 16 KiB transfer of full frames
constexpr time_ps setting_period_ps = 10'000'000;

/// The next transfer of the data set as the decoder gives it, with a setting event at the begin of each
/// setting period.
tag_block transfer(const data_set& set, std::size_t first) {
  tag_block block;
  const std::size_t last = std::min(first + transfer_tags, set.time.size());
  time_ps period = first == 0 ? -1 : set.time[first - 1] / setting_period_ps;
  for (std::size_t i = first; i < last; ++i) {
    if (const time_ps now = set.time[i] / setting_period_ps; now != period) {
      period = now;
      const auto choice =
          static_cast<std::uint64_t>(now * 2'654'435'761 >> 16); // any function that visits all four pairs
      stream_event setting{};
      setting.kind = event_kind::setting;
      setting.position = static_cast<std::uint32_t>(block.size());
      setting.time = now * setting_period_ps;
      setting.value = (choice & 1u) | ((choice >> 1 & 1u) << 4);
      block.events.push_back(setting);
    }
    block.push(set.time[i], set.channel[i]);
  }
  block.watermark = set.time[last - 1];
  return block;
}

} // namespace

void bench_latency(const data_set& set, report& out) {
  measurement_graph graph;
  chsh_measurement_options options;
  options.channels = {1, 3, 2, 4};
  options.delays_ps = {0, 0, 0, 0};
  const measurement_id id = graph.attach(std::make_unique<chsh_measurement>(options));
  std::vector<double> seconds;
  const std::size_t tags = std::min<std::size_t>(set.time.size(), 1'000'000);
  for (std::size_t first = 0; first < tags; first += transfer_tags) {
    const tag_block block = transfer(set, first);
    const double began = wall_seconds();
    graph.push(block);
    const auto now = std::static_pointer_cast<const chsh_measurement_result>(graph.snapshot(id));
    const double took = wall_seconds() - began;
    keep(now->analysis.chsh.s);
    if (now->ready) { seconds.push_back(took); }
  }
  row r;
  r.job = "latency, transfer to S";
  r.set = set.name;
  r.unit = "us";
  r.value = 1e6 * median(seconds);
  r.note = fmt::format("wall time from a 16 KiB transfer ({} tags) to S and p-values, median of {}; worst {:.0f} us",
                       transfer_tags, seconds.size(), 1e6 * *std::max_element(seconds.begin(), seconds.end()));
  out.add(std::move(r));
}

} // namespace peal::bench
