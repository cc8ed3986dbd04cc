// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/app/measure.hpp"

#include "peal/error.hpp"
#include "peal/measure/chsh.hpp"
#include "peal/measure/correlation.hpp"
#include "peal/measure/rates.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>

namespace peal::sim::app {
namespace {

constexpr const char* bell_name = "chsh";
constexpr const char* g2_name = "g2";

template <class Range>
std::string list_of(const Range& values, const char* unit) {
  std::string text;
  for (const auto& v : values) { text += (text.empty() ? "" : ",") + std::to_string(v) + unit; }
  return text;
}

/// Counts the watermarks the board sends while the experiment runs.
class heartbeat_count final : public measurement {
public:
  struct count final : result {
    std::uint64_t heartbeats = 0;
    void fields(field_visitor& v) const override { v.value({"heartbeats", "", ""}, heartbeats); }
  };

  explicit heartbeat_count(time_ps until) : until_(until) {}
  [[nodiscard]] measurement_needs needs() const override { return {}; }
  void take(const measured_block& block) override {
    for (const stream_event& e : block.events) {
      if (e.kind == event_kind::time_reached && e.time > 0 && e.time <= until_) { ++seen_; }
    }
  }
  [[nodiscard]] result_ptr snapshot() const override {
    auto r = std::make_shared<count>();
    r->heartbeats = seen_;
    return r;
  }

private:
  time_ps until_;
  std::uint64_t seen_ = 0;
};

/// Every number of a result, as NAME.key.path[0].
void add_numbers(const std::string& name, const nlohmann::json& from, std::map<std::string, double>& to) {
  if (from.is_number()) {
    to[name] = from.get<double>();
  } else if (from.is_boolean()) {
    to[name] = from.get<bool>() ? 1.0 : 0.0;
  } else if (from.is_object()) {
    if (from.contains("axes")) { return; } // arrays are for plots
    for (const auto& [key, value] : from.items()) { add_numbers(name + "." + key, value, to); }
  } else if (from.is_array()) {
    for (std::size_t i = 0; i < from.size(); ++i) { add_numbers(name + "[" + std::to_string(i) + "]", from[i], to); }
  }
}

} // namespace

std::vector<std::string> measurements_of(const scenario& what) {
  std::vector<std::string> all;
  if (what.analysis.chsh) {
    const chsh_analysis& c = *what.analysis.chsh;
    std::string text = std::string(bell_name) + "=chsh:channels=" + list_of(c.channels, "") +
                       ",window=" + std::to_string(c.window_ps) +
                       "ps,delays=" + (c.delays_ps.empty() ? "0,0,0,0" : list_of(c.delays_ps, "ps"));
    if (const auto* bell = std::get_if<bell_setup>(&what.experiment)) {
      text += ",setting_period=" + std::to_string(bell->switching.dwell_ps) + "ps";
    }
    all.push_back(std::move(text));
  }
  if (what.analysis.g2) {
    const g2_analysis& g = *what.analysis.g2;
    all.push_back(std::string(g2_name) + "=correlation:channels=" + list_of(g.channels, "") +
                  ",range=" + std::to_string(g.range_ps) + "ps,bin=" + std::to_string(g.bin_ps) + "ps");
  }
  all.insert(all.end(), what.analysis.measure.begin(), what.analysis.measure.end());
  return all;
}

scenario_measurements::scenario_measurements(const scenario& what, run& on) : scenario_(what), run_(on) {
  rates_ = run_.attach(std::make_unique<rates>(rates_options{}));
  heartbeats_ = run_.attach(std::make_unique<heartbeat_count>(what.duration_ps));
  for (const std::string& text : measurements_of(what)) {
    try {
      named_.push_back(parse_measurement(text));
    } catch (const invalid_argument& e) { throw invalid_argument("scenario " + what.name + ": " + e.what()); }
    ids_.push_back(run_.attach(std::move(named_.back().what)));
  }
}

void scenario_measurements::finish(const std::vector<channel_counters>& registers, const loss_counters& losses,
                                   scenario_result& result) {
  for (std::size_t i = 0; i < ids_.size(); ++i) {
    const result_ptr r = run_.read(ids_[i]);
    if (named_[i].name == bell_name) { finish_bell(*r, result); }
    if (named_[i].name == g2_name) { finish_g2(*r, result); }
    add_numbers(named_[i].name, nlohmann::json::parse(to_json([&](field_visitor& v) { r->fields(v); })),
                result.quantities);
  }
  const auto counted = std::static_pointer_cast<const rates_result>(run_.read(rates_));
  const auto beats = std::static_pointer_cast<const heartbeat_count::count>(run_.read(heartbeats_));
  const double seconds = static_cast<double>(scenario_.duration_ps) * 1e-12;
  for (const auto& [channel, c] : counted->channels) {
    const std::uint64_t tags = c.counts + c.counts_not_live;
    if (tags > 0) {
      result.quantities["rate_hz." + std::to_string(channel)] = static_cast<double>(tags) / seconds;
      result.quantities["tags." + std::to_string(channel)] = static_cast<double>(tags);
    }
    if (c.missed > 0) { result.quantities["missed." + std::to_string(channel)] = static_cast<double>(c.missed); }
  }
  result.tags = counted->tags();
  result.quantities["tags"] = static_cast<double>(result.tags);
  result.quantities["heartbeats"] = static_cast<double>(beats->heartbeats);
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
    const channel_counts rising = counted->counts(channel);
    const channel_counts falling = counted->counts(static_cast<channel_number>(-channel));
    const auto arrived =
        static_cast<std::int64_t>(rising.counts + rising.counts_not_live + falling.counts + falling.counts_not_live);
    unaccounted += std::abs(static_cast<std::int64_t>(registers[i].hits) - arrived -
                            static_cast<std::int64_t>(rising.missed) - registers[i].dead_time_rejected);
    result.quantities["hits." + std::to_string(channel)] = registers[i].hits;
    result.quantities["dead_time_rejected." + std::to_string(channel)] = registers[i].dead_time_rejected;
    hits += registers[i].hits;
    rejected += registers[i].dead_time_rejected;
  }
  result.quantities["hits"] = static_cast<double>(hits);
  result.quantities["dead_time_rejected"] = static_cast<double>(rejected);
  result.quantities["unaccounted"] = static_cast<double>(unaccounted);
}

void scenario_measurements::finish_bell(const peal::result& r, scenario_result& result) const {
  const auto& s = dynamic_cast<const chsh_measurement_result&>(r);
  result.quantities["coincidences"] = static_cast<double>(s.tally.counted);
  if (!s.ready) {
    result.notes["S"] = result.notes["p_value"] = "not every setting pair was seen";
    return;
  }
  result.quantities["S"] = s.analysis.chsh.s;
  result.quantities["sigma_S"] = s.analysis.chsh.sigma;
  if (!s.game) {
    result.notes["p_value"] = s.game_refusal;
    return;
  }
  result.quantities["p_value"] = s.game->exact.p;
  if (s.game->exact.p == 0.0) { // below the range of double
    result.notes["p_value"] = "1e" + std::to_string(std::lround(s.game->exact.log10_p));
  }
}

void scenario_measurements::finish_g2(const peal::result& r, scenario_result& result) const {
  const auto& c = dynamic_cast<const correlation_result&>(r);
  const std::vector<g2_point> points = c.g2();
  if (points.empty()) {
    result.notes["g2_0"] = result.notes["g2_far"] = "a channel is dark, or the run is shorter than the range";
    return;
  }
  result.quantities["g2_0"] = points[points.size() / 2].g2;
  result.quantities["g2_0_sigma"] = points[points.size() / 2].sigma;
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

} // namespace peal::sim::app
