// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/g2_light.hpp"

#include "measure/g2_continuous.hpp"

#include "peal/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace peal::detail {

namespace {

constexpr double widest_tick_ps = 1'000.0; // a common tick of more may as well be pulses without jitter
constexpr int enough_peaks = 21;           // ten neighbours on either side
constexpr double peaks_wanted = 12.5;      // periods on either side of 0, for a range that has enough of them
constexpr double unseen_contrast = 0.7;    // pulses of this contrast would have to be noticed before dips mean anything

std::string time(double ps) {
  const double size = std::abs(ps);
  if (size >= 1e6) { return fmt::format("{:.6g} us", ps * 1e-6); }
  if (size >= 1e3) { return fmt::format("{:.6g} ns", ps * 1e-3); }
  return fmt::format("{:.4g} ps", ps);
}

std::string chance(const p_value& p) {
  return p.log10_p < -300.0 ? fmt::format("1e{:.0f}", p.log10_p) : fmt::format("{:.1g}", p.p);
}

// The pulses are known, found or given: peaks and their zero.
class pulsed_light {
public:
  pulsed_light(g2_result& r, const g2_options& o, const g2_evidence& e, double period_ps)
      : r_(r), o_(o), e_(e), period_ps_(period_ps), histogram_{r.bins.first_ps, r.bins.width_ps, r.counts} {}

  void decide() {
    const double peaks = std::floor(2.0 * static_cast<double>(r_.range_ps) / period_ps_) - 1.0;
    if (peaks < enough_peaks) { r_.range_wanted_ps = std::llround(std::ceil(peaks_wanted * period_ps_)); }
    if (o_.zero_delay_ps) {
      normalise(*o_.zero_delay_ps, false);
      if (r_.pulsed) {
        r_.verdict = fmt::format("pulsed light, period {}, zero delay {} as given: g2(0) = {:.4f}", time(period_ps_),
                                 time(*o_.zero_delay_ps), r_.pulsed->g2_0);
      }
      return;
    }
    zero_search_options z;
    z.period_ps = period_ps_;
    z.neighbours = static_cast<int>(std::max<std::int64_t>(4, o_.side_peaks));
    if (o_.search_ps.size() == 2) {
      z.from_ps = o_.search_ps[0];
      z.until_ps = o_.search_ps[1];
    }
    try {
      r_.zero = find_zero_delay(histogram_, z);
    } catch (const invalid_argument& e) { // bins of a range that is too wide for the period
      refuse(e.what());
      return;
    }
    report(*r_.zero);
  }

private:
  void report(const zero_decision& d) {
    const std::string head = fmt::format("pulsed light, period {}", time(period_ps_));
    switch (d.kind) {
    case zero_kind::missing:
    case zero_kind::bunched:
      normalise(d.zero_delay_ps, true);
      if (!r_.pulsed) { break; }
      r_.verdict =
          fmt::format("{}: the peak at {} is {} than its neighbours (chance {} among {} peaks): g2(0) = {:.4f}", head,
                      time(d.zero_delay_ps), d.kind == zero_kind::missing ? "lower" : "higher", chance(d.p),
                      d.positions, r_.pulsed->g2_0);
      break;
    case zero_kind::equal:
      normalise(d.zero_delay_ps, false);
      if (!r_.pulsed) { break; }
      r_.verdict = fmt::format(
          "{}, all {} peaks looked at are equal: coherent light, or the zero delay lies outside; g2 = {:.4f} at the "
          "peak nearest to 0, {:.4f} to {:.4f} over all; which peak is the zero delay cannot be known",
          head, d.positions, r_.pulsed->g2_0, d.lowest, d.highest);
      break;
    case zero_kind::several:
      refuse(fmt::format("{}, but more than one peak differs from its neighbours, at {} and at {} (reflection, "
                         "alternating pulses?): no g2(0); --zero-delay says which one it is",
                         head, time(d.zero_delay_ps), time(d.rival_delay_ps)));
      break;
    case zero_kind::too_few: refuse(too_few(head, d)); break;
    }
  }

  [[nodiscard]] std::string too_few(const std::string& head, const zero_decision& d) const {
    if (d.positions == 0) {
      return fmt::format("{}, but the range +-{} holds only {} peaks; --range {} or more", head,
                         time(static_cast<double>(r_.range_ps)), d.peaks, time(peaks_wanted * period_ps_));
    }
    return fmt::format(
        "{}, too few pairs to tell which peak is the zero delay: {:.1f} a peak, {:.0f} needed to see one "
        "of half the height among {}; record longer, or give --zero-delay",
        head, d.pairs_per_peak, d.pairs_needed * d.scatter, d.positions);
  }

  void refuse(std::string why) {
    r_.verdict = why;
    r_.refusal = std::move(why);
  }

  void normalise(double zero_ps, bool searched) {
    pulsed_g2_options p;
    p.period_ps = period_ps_;
    p.zero_delay_ps = zero_ps;
    p.confidence = o_.confidence;
    // As many side peaks as the range has on both sides.
    const double low = static_cast<double>(r_.bins.first_ps);
    const double high = low + static_cast<double>(r_.bins.width_ps) * static_cast<double>(r_.bins.count);
    const auto there =
        static_cast<std::int64_t>(std::floor(std::min(zero_ps - low, high - zero_ps) / period_ps_ - 0.5 + 1e-9));
    const std::int64_t half = std::min(o_.side_peaks / 2, there);
    p.side_peaks = static_cast<int>(2 * std::max<std::int64_t>(half, 1));
    try {
      r_.pulsed = pulsed_g2(histogram_, p);
    } catch (const invalid_argument& e) {
      refuse(e.what());
      return;
    }
    pulsed_g2_result& g = *r_.pulsed;
    if (half < o_.side_peaks / 2) {
      g.notes.push_back(fmt::format("the range holds only {} side peaks", g.peaks.size() - 1));
    }
    g.period_searched = !o_.period_ps;
    g.zero_delay_searched = searched;
    if (r_.zero) {
      g.positions_searched = r_.zero->positions;
      g.zero_delay_p = r_.zero->p;
      if (r_.zero->median > 0.0) { r_.g2_far = static_cast<double>(g.zero_area) / r_.zero->median; }
    }
    const double accidental = accidental_pairs(e_.stretches, zero_ps, period_ps_);
    if (accidental > 0.0) { r_.g2_rates = static_cast<double>(g.zero_area) / accidental; }
  }

  g2_result& r_;
  const g2_options& o_;
  const g2_evidence& e_;
  double period_ps_;
  difference_bins histogram_;
};

void set_tick(g2_result& r, const g2_options& o, const g2_evidence& e) {
  r.tick_ps = std::max(o.resolution_ps.value_or(1.0), 1.0);
  const auto shown = static_cast<double>(std::min(common_tick_ps(e.a), common_tick_ps(e.b)));
  if (shown > r.tick_ps && shown <= widest_tick_ps) {
    r.tick_ps = shown;
    r.notes.push_back(fmt::format("all times are multiples of {}: taken for the tick of the instrument", time(shown)));
  }
}

void pulsed_as_given(g2_result& r, const g2_options& o, const g2_evidence& e) {
  r.light = "pulsed";
  double period = o.period_ps.value_or(0.0);
  if (!o.period_ps) {
    if (r.train->kind == train_kind::none || r.train->kind == train_kind::one_channel) {
      r.refusal = "no pulse train in the tags of both channels (is the light pulsed?); --period gives its period";
      r.verdict = r.refusal;
      return;
    }
    period = r.train->period_ps;
  }
  pulsed_light(r, o, e, period).decide();
}

} // namespace

void decide_light(g2_result& r, const g2_options& o, const g2_evidence& e) {
  set_tick(r, o, e);
  r.light_given = o.light != g2_light::automatic || o.period_ps;
  if (o.light == g2_light::continuous) {
    r.counts = e.counts();
    continuous_as_given(r, o, e);
    return;
  }
  pulse_train_options t;
  t.tick_ps = r.tick_ps;
  t.period_ps = o.period_ps;
  r.train = find_pulse_train(e.a, e.b, t);
  r.counts = e.counts();
  if (r.light_given) {
    pulsed_as_given(r, o, e);
    return;
  }
  switch (r.train->kind) {
  case train_kind::pulsed:
    r.light = "pulsed";
    pulsed_light(r, o, e, r.train->period_ps).decide();
    return;
  case train_kind::modulated:
    r.light = "modulated";
    r.refusal =
        fmt::format("modulated light, period {} (chance {}), but too weakly for peaks that stand apart (contrast "
                    "of the pairs {:.3f}): no g2(0); --light says what it is",
                    time(r.train->period_ps), chance(r.train->p), r.train->a.contrast * r.train->b.contrast);
    break;
  case train_kind::one_channel:
    r.light = "cannot be told";
    r.refusal = fmt::format("a pulse train in one channel alone, period {} (chance {}): a divided clock, light that "
                            "does not reach both detectors, or too few tags in the other; no g2(0)",
                            time(r.train->period_ps), chance(r.train->p));
    break;
  case train_kind::none: continuous_light(r, o, e, r.train->least_contrast <= unseen_contrast); return;
  }
  r.verdict = r.refusal;
}

} // namespace peal::detail
