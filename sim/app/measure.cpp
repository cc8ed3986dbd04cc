// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/app/measure.hpp"

#include "peal/error.hpp"
#include "peal/g2.hpp"

#include <cmath>
#include <cstdlib>

namespace peal::sim::app {
namespace {

bell_session_options session_options(const scenario& what) {
  const chsh_analysis& chsh = *what.analysis.chsh;
  bell_session_options o;
  o.delays_ps.emplace();
  for (std::size_t i = 0; i < 4; ++i) {
    o.channels[i] = static_cast<channel_number>(chsh.channels.at(i));
    (*o.delays_ps)[i] = i < chsh.delays_ps.size() ? chsh.delays_ps[i] : 0;
  }
  o.window_ps = chsh.window_ps;
  if (const auto* bell = std::get_if<bell_setup>(&what.experiment)) { o.setting_period_ps = bell->switching.dwell_ps; }
  return o;
}

} // namespace

measurement::measurement(const scenario& what) : scenario_(what) {
  if (what.analysis.chsh) { bell_.emplace(session_options(what)); }
  if (what.analysis.g2) {
    const g2_analysis& g2 = *what.analysis.g2;
    g2_.emplace(std::vector<histogram_pair>{{static_cast<channel_number>(g2.channels.at(0)),
                                             static_cast<channel_number>(g2.channels.at(1))}},
                histogram_bins::symmetric(g2.range_ps, g2.bin_ps));
  }
}

void measurement::add(const tag_block& block) {
  tags_ += block.size();
  for (const channel_number channel : block.channel) { ++channel_tags_[channel]; }
  for (const stream_event& event : block.events) {
    if (event.kind == event_kind::missed) {
      channel_missed_[event.channel] += event.value;
    } else if (event.kind == event_kind::time_reached && event.time > 0 && event.time <= scenario_.duration_ps) {
      ++heartbeats_;
    }
  }
  if (bell_) { bell_->add(block); }
  if (g2_) { g2_->process(block); }
}

void measurement::finish(const std::vector<channel_counters>& registers, const loss_counters& losses,
                         scenario_result& result) {
  if (bell_) { finish_bell(result); }
  if (g2_) { finish_g2(result); }
  const double seconds = static_cast<double>(scenario_.duration_ps) * 1e-12;
  for (const auto& [channel, count] : channel_tags_) {
    result.quantities["rate_hz." + std::to_string(channel)] = static_cast<double>(count) / seconds;
    result.quantities["tags." + std::to_string(channel)] = static_cast<double>(count);
  }
  for (const auto& [channel, count] : channel_missed_) {
    result.quantities["missed." + std::to_string(channel)] = static_cast<double>(count);
  }
  result.quantities["tags"] = static_cast<double>(tags_);
  result.quantities["heartbeats"] = static_cast<double>(heartbeats_);
  finish_losses(registers, losses, result);
}

void measurement::finish_bell(scenario_result& result) {
  bell_->finish();
  result.bell = bell_->snapshot();
  const bell_snapshot& s = *result.bell;
  result.quantities["coincidences"] = static_cast<double>(s.tally.counted);
  if (!s.ready) {
    result.notes["S"] = result.notes["p_value"] = "not every setting pair was seen";
    return;
  }
  result.quantities["S"] = s.analysis.chsh.s;
  result.quantities["sigma_S"] = s.analysis.chsh.sigma;
  if (s.game) {
    result.quantities["p_value"] = s.game->exact.p;
    if (s.game->exact.p == 0.0) { // below the range of double
      result.notes["p_value"] = "1e" + std::to_string(std::lround(s.game->exact.log10_p));
    }
  } else {
    result.notes["p_value"] = s.game_refusal;
  }
}

void measurement::finish_g2(scenario_result& result) {
  g2_->finish();
  const histogram_bins& bins = g2_->bins();
  const auto points = cw_g2({bins.first_ps, bins.width_ps, g2_->counts()}, static_cast<std::int64_t>(g2_->tags_a()),
                            static_cast<std::int64_t>(g2_->tags_b()), scenario_.duration_ps);
  result.quantities["g2_0"] = points.at(points.size() / 2).g2;
  result.quantities["g2_0_sigma"] = points.at(points.size() / 2).sigma;
  const double far_ps = static_cast<double>(scenario_.analysis.g2->range_ps) / 2.0;
  double sum = 0.0;
  std::size_t count = 0;
  for (const g2_point& point : points) {
    if (std::abs(point.tau_ps) > far_ps) {
      sum += point.g2;
      ++count;
    }
  }
  result.quantities["g2_far"] = sum / static_cast<double>(count);
}

void measurement::finish_losses(const std::vector<channel_counters>& registers, const loss_counters& losses,
                                scenario_result& result) const {
  result.quantities["missed"] = static_cast<double>(losses.device_missed);
  result.quantities["overflows"] = static_cast<double>(losses.device_overflows);
  if (registers.empty()) {
    result.notes["hits"] = result.notes["unaccounted"] = result.notes["dead_time_rejected"] =
        "the device's counters could not be read";
    return;
  }
  // Conservation as the host sees it: its own tags and missed counts against the device's hits and rejections.
  std::int64_t unaccounted = 0;
  std::uint64_t hits = 0;
  std::uint64_t rejected = 0;
  for (std::size_t i = 0; i < registers.size(); ++i) {
    const auto channel = static_cast<channel_number>(i + 1);
    const auto count = [channel](const auto& map, int sign) -> std::int64_t {
      const auto found = map.find(static_cast<channel_number>(sign * channel));
      return found == map.end() ? 0 : static_cast<std::int64_t>(found->second);
    };
    const std::int64_t arrived = count(channel_tags_, 1) + count(channel_tags_, -1);
    const std::int64_t missed = count(channel_missed_, 1);
    unaccounted +=
        std::abs(static_cast<std::int64_t>(registers[i].hits) - arrived - missed - registers[i].dead_time_rejected);
    result.quantities["hits." + std::to_string(channel)] = registers[i].hits;
    result.quantities["dead_time_rejected." + std::to_string(channel)] = registers[i].dead_time_rejected;
    hits += registers[i].hits;
    rejected += registers[i].dead_time_rejected;
  }
  result.quantities["hits"] = static_cast<double>(hits);
  result.quantities["dead_time_rejected"] = static_cast<double>(rejected);
  result.quantities["unaccounted"] = static_cast<double>(unaccounted);
}

} // namespace peal::sim::app
