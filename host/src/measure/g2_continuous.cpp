// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/g2_continuous.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace peal::detail {

namespace {

constexpr double pairs_in_bin = 100.0; // at the level: enough for an interval of 20 %, before the bin gets wider

// The bin at a delay and all others of its width, from the fine histogram.
struct centred_bins {
  double zero_ps = 0.0;
  double width_ps = 0.0;
  std::int64_t pairs = 0;
};

centred_bins at_delay(const g2_result& r, double zero_ps, double width_ps) {
  centred_bins c{std::round(zero_ps / r.tick_ps) * r.tick_ps, width_ps, 0};
  for (std::size_t k = 0; k < r.counts.size(); ++k) {
    if (std::abs(r.bins.centre_ps(k) - c.zero_ps) < 0.5 * width_ps) { c.pairs += r.counts[k]; }
  }
  return c;
}

// Shows the histogram in bins of that width, one of them centred on the zero delay.
void show_bins(g2_result& r, const centred_bins& c) {
  const time_ps width = std::max<time_ps>(r.bins.width_ps, std::llround(c.width_ps));
  const auto low = static_cast<double>(r.bins.first_ps);
  const double high = low + static_cast<double>(r.bins.width_ps) * static_cast<double>(r.bins.count);
  const auto zero_first = static_cast<time_ps>(std::ceil(c.zero_ps - 0.5 * static_cast<double>(width) - 1e-9));
  const auto before =
      static_cast<time_ps>(std::floor((static_cast<double>(zero_first) - low) / static_cast<double>(width)));
  const time_ps first = zero_first - before * width;
  const auto count =
      static_cast<std::size_t>(std::floor((high - static_cast<double>(first)) / static_cast<double>(width)));
  if (before < 0 || count == 0) { return; }
  std::vector<std::int64_t> counts(count, 0);
  for (std::size_t k = 0; k < r.counts.size(); ++k) {
    const double bin =
        std::floor((r.bins.centre_ps(k) + 0.25 - static_cast<double>(first)) / static_cast<double>(width));
    if (bin >= 0.0 && bin < static_cast<double>(count)) { counts[static_cast<std::size_t>(bin)] += r.counts[k]; }
  }
  r.bins = {first, width, count};
  r.counts = std::move(counts);
}

double chosen_bin(g2_result& r, const g2_options& o, double wanted_ps) {
  const double width = odd_ticks_ps(o.bin_ps > 0 ? static_cast<double>(o.bin_ps) : wanted_ps, r.tick_ps);
  if (o.bin_ps > 0 && width != static_cast<double>(o.bin_ps)) {
    r.notes.push_back(
        fmt::format("bin {} ps instead of {}: an odd number of ticks of {:g} ps, so that it can be centred "
                    "on the zero delay and holds as many ticks as any other",
                    width, o.bin_ps, r.tick_ps));
  }
  return width;
}

bool in_range(g2_result& r, double zero_ps, double width_ps) {
  const double high =
      static_cast<double>(r.bins.first_ps) + static_cast<double>(r.bins.width_ps) * static_cast<double>(r.bins.count);
  if (zero_ps - 0.5 * width_ps >= static_cast<double>(r.bins.first_ps) - 0.5 * r.tick_ps &&
      zero_ps + 0.5 * width_ps <= high + 0.5 * r.tick_ps) {
    return true;
  }
  r.refusal = "the zero delay lies outside the range";
  r.verdict = r.refusal;
  return false;
}

// By the rates in live time.
void by_rates(g2_result& r, const g2_options& o, const g2_evidence& e, const centred_bins& c) {
  const double expected = accidental_pairs(e.stretches, c.zero_ps, c.width_ps);
  if (expected <= 0.0) {
    r.refusal = "no stretch of live time is longer than the delay and has tags of both channels";
    r.verdict = r.refusal;
    return;
  }
  const interval counts = poisson_interval(c.pairs, o.confidence);
  continuous_g2 g;
  g.g2_0 = static_cast<double>(c.pairs) / expected;
  g.sigma = (c.pairs > 0 ? std::sqrt(static_cast<double>(c.pairs)) : 1.0) / expected;
  g.exact = {counts.lower / expected, counts.upper / expected, o.confidence};
  g.zero_delay_ps = c.zero_ps;
  g.bin_ps = c.width_ps;
  g.zero_pairs = c.pairs;
  g.expected_pairs = expected;
  r.continuous = g;
}

// By the level of the histogram, whose own error is in the interval.
void by_level(g2_result& r, const g2_options& o, const g2_evidence& e, const centred_bins& c, double slope_per_ps) {
  const continuous_decision& d = *r.shape;
  if (d.level_pairs == 0) {
    by_rates(r, o, e, c);
    return;
  }
  const double length = c.width_ps * (1.0 - slope_per_ps * std::abs(c.zero_ps));
  continuous_g2 g;
  g.expected_pairs = d.level_per_ps * length;
  const double n = static_cast<double>(c.pairs);
  const double m = static_cast<double>(d.level_pairs);
  g.g2_0 = n / g.expected_pairs;
  g.sigma = (c.pairs > 0 ? g.g2_0 * std::sqrt(1.0 / n + 1.0 / m) : 1.0 / g.expected_pairs);
  g.exact = poisson_ratio_interval(c.pairs, d.level_pairs, d.level_over_ps / length, o.confidence);
  g.zero_delay_ps = c.zero_ps;
  g.bin_ps = c.width_ps;
  g.zero_pairs = c.pairs;
  g.level_pairs = d.level_pairs;
  const double rates = accidental_pairs(e.stretches, c.zero_ps, c.width_ps);
  if (rates > 0.0) { g.level_over_rates = g.expected_pairs / rates; }
  if (d.kind == continuous_kind::dip) {
    const double x = 0.5 * c.width_ps / d.width_ps;
    g.bin_rise = 1.0 - (1.0 - std::exp(-x)) / x;
  }
  r.continuous = g;
}

// The finest bin with enough pairs, at most a quarter of the width found.
double bin_for(const continuous_decision& d) {
  const double enough = d.level_per_ps > 0.0 ? pairs_in_bin / d.level_per_ps : 0.0;
  return std::clamp(enough, d.width_ps / 32.0, d.width_ps / 4.0);
}

std::string number(double v) { return fmt::format("{:.4g}", v); }

struct words {
  const char* light;
  std::string verdict;
  bool has_g2 = false;
};

std::string chance(const continuous_decision& d) {
  return fmt::format("chance {} among {:.0f} windows",
                     d.p.log10_p < -300.0 ? fmt::format("1e{:.0f}", d.p.log10_p) : fmt::format("{:.1g}", d.p.p),
                     d.windows);
}

words words_of(const continuous_decision& d) {
  const std::string place = fmt::format("at {} ps, 1/e half-width {} ps", number(d.centre_ps), number(d.width_ps));
  switch (d.kind) {
  case continuous_kind::dip: return {"dip", "continuous light with a dip " + place + " (" + chance(d) + ")", true};
  case continuous_kind::bump: return {"bump", "continuous light with a bump " + place + " (" + chance(d) + ")", true};
  case continuous_kind::one_peak:
    return {"one peak",
            fmt::format("one peak {}: {} pairs where {:.3g} are accidental ({}): correlated light or a delayed "
                        "copy, which the tags cannot tell; no g2(0)",
                        place, d.pairs, d.expected, chance(d))};
  case continuous_kind::several:
    return {"cannot be told",
            fmt::format("more than one place differs from the level, at {} and {} ps (pulses that were "
                        "not recognised, reflections?): no g2(0)",
                        number(d.centre_ps), number(d.other_centre_ps))};
  case continuous_kind::dead_time:
    return {"dead time",
            fmt::format("a dip with hard edges around {} ps: the dead time of one detector or of the tagger, "
                        "not light (log likelihood {:.1f} against a smooth dip); no g2(0)",
                        number(d.centre_ps), -d.edge_log_likelihood)};
  case continuous_kind::unclear:
    return {"cannot be told",
            fmt::format("a dip around {} ps, but too few pairs to tell light from a dead time: no g2(0); "
                        "record longer, or give --light cw",
                        number(d.centre_ps))};
  case continuous_kind::flat:
    return {"flat",
            fmt::format("flat: no dip or peak; a full dip {} ps wide or wider would have been seen",
                        number(d.narrowest_dip_ps)),
            true};
  case continuous_kind::too_few: break;
  }
  return {"cannot be told", "too few pairs to see a dip or a peak of any width: no g2(0); record longer"};
}

} // namespace

double odd_ticks_ps(double wanted_ps, double tick_ps) noexcept {
  const double pairs = std::max(0.0, std::round((wanted_ps / tick_ps - 1.0) / 2.0));
  return (2.0 * pairs + 1.0) * tick_ps;
}

void continuous_as_given(g2_result& r, const g2_options& o, const g2_evidence& e) {
  r.light = "continuous";
  const double zero = o.zero_delay_ps.value_or(0.0);
  const double width = chosen_bin(r, o, std::max(100.0, static_cast<double>(r.range_ps) / 5000.0));
  if (!in_range(r, zero, width)) { return; }
  const centred_bins c = at_delay(r, zero, width);
  by_rates(r, o, e, c);
  show_bins(r, c);
  if (r.continuous) {
    r.verdict = fmt::format("continuous light as given: g2({:.0f} ps) = {:.4f}", c.zero_ps, r.continuous->g2_0);
  }
}

void continuous_light(g2_result& r, const g2_options& o, const g2_evidence& e, bool pulses_excluded) {
  continuous_options c;
  c.tick_ps = r.tick_ps;
  c.level_per_ps = accidental_pairs(e.stretches, 0.0, 1.0);
  const auto range = static_cast<double>(r.range_ps);
  if (c.level_per_ps > 0.0) {
    c.slope_per_ps = (1.0 - accidental_pairs(e.stretches, range, 1.0) / c.level_per_ps) / range;
  }
  r.shape = find_continuous({r.bins.first_ps, r.bins.width_ps, r.counts}, c);
  const words w = words_of(*r.shape);
  r.light = w.light;
  r.verdict = w.verdict;
  const bool something = r.shape->kind != continuous_kind::flat && r.shape->kind != continuous_kind::too_few;
  if (!pulses_excluded && something) {
    r.light = "cannot be told";
    r.verdict = "too few tags to see whether the light is pulsed: no g2(0); record longer, or give --light";
  }
  if (!w.has_g2 || r.light != w.light) { r.refusal = r.verdict; }
  const bool flat = r.shape->kind == continuous_kind::flat;
  const double zero = o.zero_delay_ps.value_or(something ? r.shape->centre_ps : 0.0);
  // A bin of flat light is no wider than needed for an interval of 20 %.
  const double wanted = something                     ? bin_for(*r.shape)
                        : r.shape->level_per_ps > 0.0 ? std::min(pairs_in_bin / r.shape->level_per_ps, range / 5.0)
                                                      : std::max(100.0, range / 5000.0);
  const double width = chosen_bin(r, o, wanted);
  const bool inside = in_range(r, zero, width);
  const centred_bins bins = at_delay(r, zero, width);
  if (r.refusal.empty() && inside) { by_level(r, o, e, bins, c.slope_per_ps); }
  if (r.continuous) {
    r.verdict += flat ? fmt::format("; g2({:.0f} ps) = {:.4f}", bins.zero_ps, r.continuous->g2_0)
                      : fmt::format(": g2(0) = {:.4f}", r.continuous->g2_0);
  }
  if (inside) { show_bins(r, bins); }
}

} // namespace peal::detail
