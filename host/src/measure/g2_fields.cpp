// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The fields of a g2 result.
#include "peal/measure/g2.hpp"

#include <array>
#include <numeric>

namespace peal {

namespace {

const char* name_of(train_kind kind) {
  constexpr std::array names{"none", "pulsed", "modulated", "one channel"};
  return names[static_cast<std::size_t>(kind)];
}

const char* name_of(zero_kind kind) {
  constexpr std::array names{"missing peak", "bunched peak", "several peaks differ", "all peaks equal",
                             "too few pairs"};
  return names[static_cast<std::size_t>(kind)];
}

const char* name_of(continuous_kind kind) {
  constexpr std::array names{"dip",  "bump",         "one peak", "several places", "dead time", "dip or dead time",
                             "flat", "too few pairs"};
  return names[static_cast<std::size_t>(kind)];
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
  v.value({"zero_delay_ps", "ps", "difference of simultaneous photons; all peaks equal: of the peak nearest to 0"},
          r.zero_delay_ps);
  v.value({"zero_delay_searched", "", "found as the peak that differs"}, r.zero_delay_searched);
  v.value({"zero_delay_p", "", "chance that a peak differs so much by itself, times the places looked at"},
          r.zero_delay_p.p);
  v.value({"positions_searched", "", "places looked at"}, r.positions_searched);
  v.list({"peaks", "", "zero and side peaks", "", in_text::no}, r.peaks, [&](const comb_peak& p) {
    v.value({"index", "", "0 = zero delay"}, p.index);
    v.value({"position_ps", "ps", "middle of the peak"}, p.position_ps);
    v.value({"pairs", "", "within half a period"}, p.area);
  });
  v.texts({"notes", "", "lines for people"}, r.notes);
}

void continuous_fields(const continuous_g2& r, field_visitor& v) {
  v.value({"g2_0", "", "pairs in the bin at the zero delay over those of independent streams"}, r.g2_0);
  v.value({"sigma", "", "", "g2_0"}, r.sigma);
  v.value({"lower", "", "interval"}, r.exact.lower);
  v.value({"upper", "", "interval"}, r.exact.upper);
  v.value({"confidence", "", "of the interval"}, r.exact.confidence);
  v.value({"zero_delay_ps", "ps", "difference of simultaneous photons"}, r.zero_delay_ps);
  v.value({"bin_ps", "ps", "width of the bin, centred on it"}, r.bin_ps);
  v.value({"zero_pairs", "", "pairs in it"}, r.zero_pairs);
  v.value({"expected_pairs", "", "of independent streams"}, r.expected_pairs);
  v.value({"level_pairs", "", "counted for the expectation; 0: from the rates"}, r.level_pairs);
  v.value({"level_over_rates", "", "expectation over that from the rates; not 1: blinking, drift"}, r.level_over_rates);
  v.value({"bin_rise", "", "what the width of the bin adds to an exponential dip"}, r.bin_rise);
}

void train_fields(const pulse_train& t, field_visitor& v) {
  v.value({"kind", "", "none, pulsed, modulated, one channel"}, name_of(t.kind));
  v.value({"period_ps", "ps", "most probable; 0: no candidate"}, t.period_ps);
  v.value({"p", "", "chance of such a line without pulses, times the places looked at"}, t.p.p);
  v.value({"log10_p", "", "the same"}, t.p.log10_p);
  v.value({"places", "", "independent frequencies"}, t.places);
  v.value({"stretch_ps", "ps", "over which the line is sharp"}, t.stretch_ps);
  v.reals({"contrasts", "", "of the two channels: 1 = sharp pulses"}, std::array{t.a.contrast, t.b.contrast});
  v.reals({"log10_p_channels", "", "chance of the line in each channel"}, std::array{t.a.p.log10_p, t.b.p.log10_p});
  v.list_of_integers({"tags", "", "used for it"}, std::array{t.a.tags, t.b.tags});
  v.value({"least_contrast", "", "of one channel that would have been noticed; above 1: none"}, t.least_contrast);
}

void zero_fields(const zero_decision& z, field_visitor& v) {
  v.value({"kind", "", "missing peak, bunched peak, several peaks differ, all peaks equal, too few pairs"},
          name_of(z.kind));
  v.value({"zero_delay_ps", "ps", "of the peak that differs, or of the one nearest to 0"}, z.zero_delay_ps);
  v.value({"p", "", "chance, times the peaks looked at"}, z.p.p);
  v.value({"log10_p", "", "the same"}, z.p.log10_p);
  v.value({"positions", "", "peaks looked at"}, z.positions);
  v.value({"lowest", "", "peak over its neighbours"}, z.lowest);
  v.value({"highest", "", "peak over its neighbours"}, z.highest);
  v.value({"pairs_per_peak", "", "mean"}, z.pairs_per_peak);
  v.value({"pairs_needed", "", "a peak, to call peaks equal"}, z.pairs_needed);
  v.value({"scatter", "", "chi2 per degree where it is improbable: counts are divided by it"}, z.scatter);
}

void shape_fields(const continuous_decision& d, field_visitor& v) {
  v.value({"kind", "", "dip, bump, one peak, several places, dead time, dip or dead time, flat, too few pairs"},
          name_of(d.kind));
  v.value({"p", "", "chance of the most improbable window, times all windows"}, d.p.p);
  v.value({"log10_p", "", "the same"}, d.p.log10_p);
  v.value({"windows", "", "looked at"}, d.windows);
  v.value({"window_ps", "ps", "width of that window"}, d.window_ps);
  v.value({"pairs", "", "in it"}, d.pairs);
  v.value({"expected", "", "pairs in it at the level"}, d.expected);
  v.value({"centre_ps", "ps", "of the dip or peak"}, d.centre_ps);
  v.value({"width_ps", "ps", "1/e half-width"}, d.width_ps);
  v.value({"level_per_ps", "1/ps", "pairs per ps beside it"}, d.level_per_ps);
  v.value({"edge_log_likelihood", "", "smooth dip less hard edges: above 7 light, below -7 dead time"},
          d.edge_log_likelihood);
  v.value({"narrowest_dip_ps", "ps", "full dip that would have been seen"}, d.narrowest_dip_ps);
}

} // namespace

std::int64_t g2_result::pairs() const noexcept {
  return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

void g2_result::fields(field_visitor& v) const {
  v.value({"verdict", "", "what was found, one line"}, verdict);
  v.value({"light", "", "pulsed, modulated, dip, bump, one peak, flat, dead time, cannot be told; continuous as given"},
          light);
  v.value({"light_given", "", "by the user"}, light_given);
  v.value({"elapsed_ps", "ps", "stream time covered"}, clock.elapsed_ps());
  v.value({"live_ps", "ps", "the same without overflow intervals and gaps"}, clock.live_ps);
  v.list_of_integers({"channels", "", "the two channels"}, channels);
  v.list_of_integers({"tags", "", "their tags in live time"}, std::array<std::int64_t, 2>{tags_a, tags_b});
  v.value({"range_ps", "ps", "differences from -range to range"}, range_ps);
  v.value({"tick_ps", "ps", "of the times"}, tick_ps);
  v.value({"pairs", "", "all pairs in the histogram"}, pairs());
  v.group({"train", "", "evidence for or against pulses"}, train, [&](const pulse_train& t) { train_fields(t, v); });
  v.group({"zero", "", "which peak is the zero delay"}, zero, [&](const zero_decision& z) { zero_fields(z, v); });
  v.group({"shape", "", "light without pulses"}, shape, [&](const continuous_decision& d) { shape_fields(d, v); });
  v.group({"pulsed", "", "g2(0) of pulsed light"}, pulsed, [&](const pulsed_g2_result& r) { pulsed_fields(r, v); });
  if (pulsed || v.documenting()) {
    v.value({"g2_far", "", "pulsed: zero peak over the median of all peaks"}, g2_far);
    v.value({"g2_rates", "", "pulsed: zero peak over the pairs the rates give"}, g2_rates);
  }
  v.group({"cw", "", "g2(0) of continuous light"}, continuous,
          [&](const continuous_g2& r) { continuous_fields(r, v); });
  v.texts({"notes", "", "lines for people"}, notes);
  v.value({"refusal", "", "why there is no g2(0); empty: there is"}, refusal);
  const axis difference{"difference", "ps", bins.first_ps, bins.width_ps, bins.count, {}};
  v.array({"counts", "", "pairs per bin", "", in_text::no}, {&difference, 1}, counts);
}

} // namespace peal
