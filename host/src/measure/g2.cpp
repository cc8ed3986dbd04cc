// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/g2.hpp"

#include "measure/own_delays.hpp"
#include "measure/pair_differences.hpp"

#include "peal/error.hpp"

#include <cmath>
#include <numeric>
#include <string>

namespace peal {

namespace {

constexpr std::size_t most_bins = std::size_t{1} << 28;

/// Bins of the histogram, and how many of them make one of continuous light.
struct layout {
  histogram_bins bins;
  time_ps coarse_ps = 1;
};

// One-picosecond bins make pulsed areas exact pair counts; a coarser bin only when the range would need too many. The
// fine bin divides the coarse one, so that the coarse histogram is a sum of the fine.
layout layout_of(const g2_options& o) {
  if (o.channels.size() != 2 || o.channels[0] == o.channels[1]) {
    throw invalid_argument("give two different channels; light on one detector shows its dead time, not g2(0)");
  }
  if (o.range_ps < 1 || o.bin_ps < 0) { throw invalid_argument("range must be positive and bin not negative"); }
  if (!o.search_ps.empty() && o.search_ps.size() != 2) {
    throw invalid_argument("search takes two times: from, until");
  }
  const time_ps coarse = o.bin_ps > 0 ? o.bin_ps : std::max<time_ps>(100, o.range_ps / 5000);
  time_ps fine = coarse;
  if (o.light != g2_light::continuous && o.bin_ps == 0) {
    fine = std::max<time_ps>(1, o.range_ps >> 22);
    while (coarse % fine != 0) { ++fine; }
  }
  const auto coarse_count = static_cast<std::uint64_t>((2 * o.range_ps + coarse - 1) / coarse);
  if (coarse_count * static_cast<std::uint64_t>(coarse / fine) > most_bins) {
    throw invalid_argument("range/bin gives more than 2^28 bins; use a coarser bin");
  }
  return {{-o.range_ps, fine, static_cast<std::size_t>(coarse_count) * static_cast<std::size_t>(coarse / fine)},
          coarse};
}

std::vector<std::int64_t> coarser(const std::vector<std::int64_t>& fine, std::size_t times) {
  std::vector<std::int64_t> sums(fine.size() / times);
  for (std::size_t k = 0; k < sums.size(); ++k) {
    const auto first = fine.begin() + static_cast<std::ptrdiff_t>(k * times);
    sums[k] = std::accumulate(first, first + static_cast<std::ptrdiff_t>(times), std::int64_t{0});
  }
  return sums;
}

void pulsed_fields(const pulsed_g2_result& r, field_visitor& v) {
  v.value({"g2_0", "", "pairs in the zero peak over the mean of the side peaks, nothing subtracted"}, r.g2_0);
  v.value({"sigma", "", "0 for no pairs", "g2_0"}, r.sigma);
  v.value({"lower", "", "exact interval"}, r.exact.lower);
  v.value({"upper", "", "exact interval"}, r.exact.upper);
  v.value({"confidence", "", "of the interval"}, r.exact.confidence);
  v.value({"upper_limit", "", "one-sided at the same confidence"}, r.upper_limit);
  v.value({"zero_pairs", "", "pairs in the zero peak"}, r.zero_area);
  v.value({"side_mean", "", "mean of the side peaks"}, r.side_mean);
  v.value({"side_mean_sigma", "", "", "side_mean"}, r.side_mean_sigma);
  v.value({"side_chi_squared_per_degree", "", "near 1 for equal Poisson peaks"}, r.side_chi_squared_per_degree);
  v.value({"period_ps", "ps", "of the pulses"}, r.period_ps);
  v.value({"period_searched", "", "found, not given"}, r.period_searched);
  v.value({"comb_contrast", "", "1 = sharp comb, near 0 = none"}, r.comb_contrast);
  v.value({"zero_delay_ps", "ps", "difference of simultaneous photons"}, r.zero_delay_ps);
  v.value({"zero_delay_searched", "", "found as the missing peak, not given"}, r.zero_delay_searched);
  v.value({"zero_delay_p", "", "chance that a peak falls this low by itself, times the places looked at"},
          r.zero_delay_p.p);
  v.value({"positions_searched", "", "places looked at"}, r.positions_searched);
  v.list({"peaks", "", "zero and side peaks", "", in_text::no}, r.peaks, [&](const comb_peak& p) {
    v.value({"index", "", "0 = zero delay"}, p.index);
    v.value({"position_ps", "ps", "difference in its middle"}, p.position_ps);
    v.value({"pairs", "", "within half a period"}, p.area);
  });
  v.texts({"notes", "", "lines for people"}, r.notes);
}

void continuous_fields(const continuous_g2& r, field_visitor& v) {
  v.value({"g2_0", "", "pairs in the bin at the zero delay over those of independent streams"}, r.g2_0);
  v.value({"sigma", "", "", "g2_0"}, r.sigma);
  v.value({"lower", "", "interval (Garwood)"}, r.exact.lower);
  v.value({"upper", "", "interval (Garwood)"}, r.exact.upper);
  v.value({"confidence", "", "of the interval"}, r.exact.confidence);
  v.value({"zero_delay_ps", "ps", "difference of simultaneous photons"}, r.zero_delay_ps);
  v.value({"bin_ps", "ps", "width of the bin"}, r.bin_ps);
  v.value({"zero_pairs", "", "pairs in it"}, r.zero_pairs);
  v.value({"expected_pairs", "", "of independent streams"}, r.expected_pairs);
}

} // namespace

std::int64_t g2_result::pairs() const noexcept {
  return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

void g2_result::fields(field_visitor& v) const {
  v.value({"elapsed_ps", "ps", "stream time covered"}, clock.elapsed_ps());
  v.value({"live_ps", "ps", "the same without overflow intervals and gaps"}, clock.live_ps);
  v.list_of_integers({"channels", "", "the two channels"}, channels);
  v.list_of_integers({"tags", "", "their tags in live time"}, std::array<std::int64_t, 2>{tags_a, tags_b});
  v.value({"range_ps", "ps", "differences from -range to range"}, range_ps);
  v.value({"pairs", "", "all pairs in the range"}, pairs());
  v.group({"pulsed", "", "light in pulses; absent for continuous light"}, pulsed,
          [&](const pulsed_g2_result& r) { pulsed_fields(r, v); });
  v.group({"cw", "", "continuous light; absent for pulsed light"}, continuous,
          [&](const continuous_g2& r) { continuous_fields(r, v); });
  v.value({"not_pulsed", "", "why the light is not taken for pulsed"}, not_pulsed);
  v.value({"refusal", "", "why there is no g2(0); empty: there is"}, refusal);
  const axis difference{"difference", "ps", bins.first_ps, bins.width_ps, bins.count, {}};
  v.array({"counts", "", "pairs per bin", "", in_text::no}, {&difference, 1}, counts);
}

class g2_measurement::impl {
public:
  explicit impl(const g2_options& o)
      : options(o), plan(layout_of(o)), own(detail::own_delays(o.channels, o.delays_ps)),
        pair(o.channels[0], o.channels[1], plan.bins) {}

  void show_continuous(g2_result& r, const std::vector<std::int64_t>& fine) const {
    const auto times = static_cast<std::size_t>(plan.coarse_ps / plan.bins.width_ps);
    r.bins = {plan.bins.first_ps, plan.coarse_ps, plan.bins.count / times};
    r.counts = coarser(fine, times);
    const double zero = options.zero_delay_ps.value_or(0.0);
    const double bin = std::floor((zero - static_cast<double>(r.bins.first_ps)) / static_cast<double>(r.bins.width_ps));
    if (bin < 0 || bin >= static_cast<double>(r.bins.count)) {
      r.refusal = "the zero delay lies outside the range";
      return;
    }
    const auto k = static_cast<std::size_t>(bin);
    const double expected =
        accidental_pairs(pair.live().all(), r.bins.centre_ps(k), static_cast<double>(plan.coarse_ps));
    if (expected <= 0.0) {
      r.refusal = "no stretch of live time is longer than the delay and has tags of both channels";
      return;
    }
    const std::int64_t n = r.counts[k];
    const interval counts = poisson_interval(n, options.confidence);
    r.continuous = continuous_g2{static_cast<double>(n) / expected,
                                 (n > 0 ? std::sqrt(static_cast<double>(n)) : 1.0) / expected,
                                 {counts.lower / expected, counts.upper / expected, options.confidence},
                                 zero,
                                 plan.coarse_ps,
                                 n,
                                 expected};
  }

  g2_options options;
  layout plan;
  std::optional<std::vector<channel_delay>> own;
  detail::pair_differences pair;
};

g2_measurement::g2_measurement(g2_options options) : impl_(std::make_unique<impl>(options)) {}
g2_measurement::~g2_measurement() = default;
measurement_needs g2_measurement::needs() const {
  return {.channels = impl_->options.channels, .delays = impl_->own, .learner = {}, .live_only = true};
}
void g2_measurement::delays_known(std::span<const channel_delay> delays) { impl_->pair.set_delays(delays); }
void g2_measurement::take(const measured_block& block) { impl_->pair.take(block); }
void g2_measurement::finish() { impl_->pair.finish(); }

result_ptr g2_measurement::snapshot() const {
  const g2_options& o = impl_->options;
  auto r = std::make_shared<g2_result>();
  r->clock = impl_->pair.clock();
  r->channels = o.channels;
  r->tags_a = static_cast<std::int64_t>(impl_->pair.live().tags(0));
  r->tags_b = static_cast<std::int64_t>(impl_->pair.live().tags(1));
  r->range_ps = o.range_ps;
  r->bins = impl_->plan.bins;
  r->counts = impl_->pair.counts();
  if (r->tags_a == 0 || r->tags_b == 0) {
    r->refusal = "no tags on channel " + std::to_string(o.channels[r->tags_a == 0 ? 0 : 1]);
    return r;
  }
  if (o.light != g2_light::continuous) {
    pulsed_g2_options p;
    p.period_ps = o.period_ps;
    p.zero_delay_ps = o.zero_delay_ps;
    p.side_peaks = static_cast<int>(o.side_peaks);
    p.confidence = o.confidence;
    if (o.search_ps.size() == 2) {
      p.search_from_ps = o.search_ps[0];
      p.search_until_ps = o.search_ps[1];
    }
    try {
      r->pulsed = pulsed_g2(difference_bins{r->bins.first_ps, r->bins.width_ps, r->counts}, p);
      return r;
    } catch (const invalid_argument& e) {
      if (o.light == g2_light::pulsed || o.period_ps) {
        r->refusal = e.what();
        return r;
      }
      r->not_pulsed = e.what();
    }
  }
  const std::vector<std::int64_t> fine = std::move(r->counts);
  impl_->show_continuous(*r, fine);
  return r;
}

std::optional<reach> g2_measurement::memory() const { return reach{impl_->pair.memory_ps(), 0}; }
void g2_measurement::count_between(time_ps from, time_ps until) { impl_->pair.count_between(from, until); }
std::unique_ptr<measurement> g2_measurement::fresh() const { return std::make_unique<g2_measurement>(impl_->options); }
void g2_measurement::merge(const measurement& later) {
  impl_->pair.append(dynamic_cast<const g2_measurement&>(later).impl_->pair);
}

option_list<g2_options> g2_option_list() {
  using o = g2_options;
  option_list<o> list;
  list.channels("channels", &o::channels, 2, 2, "the two channels: differences are t(second) - t(first)")
      .time("range", &o::range_ps, {1, 1000 * one_second_ps}, "differences from -range to +range")
      .time("bin", &o::bin_ps, {0, one_second_ps},
            "width of a bin; 0: 1 ps for pulsed light, range/5000 for continuous")
      .choice("light", &o::light,
              {{"auto", g2_light::automatic}, {"pulsed", g2_light::pulsed}, {"cw", g2_light::continuous}},
              "pulsed, continuous, or pulsed if there is a comb")
      .fractional_time("zero_delay", &o::zero_delay_ps,
                       "difference of simultaneous photons; none: pulsed: the missing peak, cw: 0")
      .fractional_time("period", &o::period_ps, "of the pulses; none: found")
      .fractional_times("search", &o::search_ps, 2, "from, until: range in which the missing peak is looked for")
      .integer("side_peaks", &o::side_peaks, 2, 1000, "side peaks for the normalisation")
      .real("confidence", &o::confidence, 0.5, 0.9999, "of the interval")
      .times("delays", &o::delays_ps, "added to the times of the two channels; none: the delays of the run");
  return list;
}

measurement_kind g2_kind() {
  return kind_of<g2_measurement, g2_options, g2_result>("g2", "g2(0) of two channels, pulsed or continuous light.",
                                                        g2_option_list());
}

} // namespace peal
