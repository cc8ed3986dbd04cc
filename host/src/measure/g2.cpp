// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/g2.hpp"

#include "measure/g2_light.hpp"
#include "measure/own_delays.hpp"
#include "measure/pair_differences.hpp"
#include "measure/tag_sampler.hpp"

#include "peal/error.hpp"

#include <cmath>
#include <string>

namespace peal {

namespace {

constexpr std::size_t most_bins = std::size_t{1} << 28;
constexpr time_ps fine_bins = time_ps{1} << 22; // on either side of 0

// Bins of one tick, each around its tick, so that areas of peaks are exact pair counts and every bin of continuous g2
// is a sum of whole ticks; an odd number of ticks where the range would need too many.
histogram_bins fine_layout(const g2_options& o) {
  const double tick = std::max(1.0, o.resolution_ps.value_or(1.0));
  const time_ps whole = tick == std::floor(tick) ? static_cast<time_ps>(tick) : 1;
  const double wanted = static_cast<double>(o.range_ps) / static_cast<double>(fine_bins);
  const auto width = static_cast<time_ps>(detail::odd_ticks_ps(std::max(1.0, wanted), static_cast<double>(whole)));
  if (width == 1) { return {-o.range_ps, 1, static_cast<std::size_t>(2 * o.range_ps)}; }
  const time_ps half = std::max<time_ps>(1, o.range_ps / width);
  return {-half * width - width / 2, width, static_cast<std::size_t>(2 * half + 1)};
}

// The user says where the zero delay of continuous light is: bins of the width wanted, one around it.
histogram_bins given_layout(const g2_options& o) {
  const double tick = std::max(1.0, o.resolution_ps.value_or(1.0));
  if (tick != std::floor(tick)) { return fine_layout(o); } // bins of ticks that are no whole ps are summed later
  const double zero = std::round(o.zero_delay_ps.value_or(0.0) / tick) * tick;
  const auto width = static_cast<time_ps>(detail::odd_ticks_ps(static_cast<double>(o.bin_ps), tick));
  const auto first = static_cast<time_ps>(zero) - width / 2;
  const time_ps before = std::max<time_ps>(0, (first + o.range_ps) / width);
  const time_ps after = std::max<time_ps>(0, (o.range_ps - first - width) / width);
  if (static_cast<std::uint64_t>(before + after + 1) > most_bins) {
    throw invalid_argument("range/bin gives more than 2^28 bins; use a coarser bin");
  }
  return {first - before * width, width, static_cast<std::size_t>(before + after + 1)};
}

histogram_bins layout_of(const g2_options& o) {
  if (o.channels.size() != 2 || o.channels[0] == o.channels[1]) {
    throw invalid_argument("give two different channels; light on one detector shows its dead time, not g2(0)");
  }
  if (o.range_ps < 1 || o.bin_ps < 0) { throw invalid_argument("range must be positive and bin not negative"); }
  if (!o.search_ps.empty() && (o.search_ps.size() != 2 || o.search_ps[0] > o.search_ps[1])) {
    throw invalid_argument("search takes two times: from, until");
  }
  if (o.side_peaks < 2 || o.side_peaks % 2 != 0) { throw invalid_argument("side peaks must be even and at least 2"); }
  return o.light == g2_light::continuous && o.bin_ps > 0 ? given_layout(o) : fine_layout(o);
}

} // namespace

class g2_measurement::impl {
public:
  explicit impl(const g2_options& o)
      : options(o), bins(layout_of(o)), own(detail::own_delays(o.channels, o.delays_ps)),
        pair(o.channels[0], o.channels[1], bins), a(o.channels[0]), b(o.channels[1]) {}

  g2_options options;
  histogram_bins bins;
  std::optional<std::vector<channel_delay>> own;
  detail::pair_differences pair;
  detail::tag_sampler a, b;
};

g2_measurement::g2_measurement(g2_options options) : impl_(std::make_unique<impl>(options)) {}
g2_measurement::~g2_measurement() = default;
measurement_needs g2_measurement::needs() const {
  return {.channels = impl_->options.channels, .delays = impl_->own, .learner = {}, .live_only = true};
}
void g2_measurement::delays_known(std::span<const channel_delay> delays) { impl_->pair.set_delays(delays); }
void g2_measurement::take(const measured_block& block) {
  impl_->pair.take(block);
  impl_->a.take(block.tags);
  impl_->b.take(block.tags);
}
void g2_measurement::finish() { impl_->pair.finish(); }

result_ptr g2_measurement::snapshot() const {
  const g2_options& o = impl_->options;
  auto r = std::make_shared<g2_result>();
  r->clock = impl_->pair.clock();
  r->channels = o.channels;
  r->tags_a = static_cast<std::int64_t>(impl_->pair.live().tags(0));
  r->tags_b = static_cast<std::int64_t>(impl_->pair.live().tags(1));
  r->range_ps = o.range_ps;
  r->bins = impl_->bins;
  if (r->tags_a == 0 || r->tags_b == 0) {
    r->light = "cannot be told";
    r->refusal = "no tags on channel " + std::to_string(o.channels[r->tags_a == 0 ? 0 : 1]);
    r->verdict = r->refusal;
    r->counts = impl_->pair.counts();
    return r;
  }
  detail::decide_light(
      *r, o, {impl_->a.sample(), impl_->b.sample(), impl_->pair.live().all(), [this] { return impl_->pair.counts(); }});
  return r;
}

std::optional<reach> g2_measurement::memory() const { return reach{impl_->pair.memory_ps(), 0}; }
void g2_measurement::count_between(time_ps from, time_ps until) {
  impl_->pair.count_between(from, until);
  impl_->a.count_between(from, until);
  impl_->b.count_between(from, until);
}
std::unique_ptr<measurement> g2_measurement::fresh() const { return std::make_unique<g2_measurement>(impl_->options); }
void g2_measurement::merge(const measurement& later) {
  const impl& more = *dynamic_cast<const g2_measurement&>(later).impl_;
  impl_->pair.append(more.pair);
  impl_->a.append(more.a);
  impl_->b.append(more.b);
}

option_list<g2_options> g2_option_list() {
  using o = g2_options;
  option_list<o> list;
  list.channels("channels", &o::channels, 2, 2, "the two channels: differences are t(second) - t(first)")
      .time("range", &o::range_ps, {1, 1000 * one_second_ps}, "differences from -range to +range")
      .time("bin", &o::bin_ps, {0, one_second_ps},
            "width of a bin of continuous light, rounded to an odd number of ticks; 0: chosen")
      .choice("light", &o::light,
              {{"auto", g2_light::automatic}, {"pulsed", g2_light::pulsed}, {"cw", g2_light::continuous}},
              "pulsed, continuous, or decided from the tags")
      .fractional_time("zero_delay", &o::zero_delay_ps,
                       "difference of simultaneous photons; none: pulsed: the peak that differs, cw: 0")
      .fractional_time("period", &o::period_ps, "of the pulses; none: found")
      .fractional_times("search", &o::search_ps, 2, "from, until: zero delays of pulsed light looked at")
      .integer("side_peaks", &o::side_peaks, 2, 1000, "side peaks for the normalisation")
      .real("confidence", &o::confidence, 0.5, 0.9999, "of the interval")
      .times("delays", &o::delays_ps, "added to the times of the two channels; none: the delays of the run")
      .fractional_time("resolution", &o::resolution_ps, "tick of the instrument; none: that of the file, or 1 ps");
  return list;
}

measurement_kind g2_kind() {
  return kind_of<g2_measurement, g2_options, g2_result>(
      "g2", "What kind of light two channels see, and g2(0) where the tags allow it.", g2_option_list());
}

} // namespace peal
