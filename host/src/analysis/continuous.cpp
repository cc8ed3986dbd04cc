// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Light without pulses: a dip, a bump, one peak, or nothing.
#include "analysis/tick_bins.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

namespace peal {

namespace {

using detail::tick_bins;

constexpr double narrowest_window_ps = 100.0;
constexpr int segments = 50;
constexpr int extremes = 2; // left out of the level at either end
constexpr double pairs_per_segment = 20.0;
constexpr double edge_margin = 7.0; // of log likelihoods
constexpr double rival_share = 0.5;

struct level {
  std::int64_t pairs = 0;
  double over_ps = 0.0;
  [[nodiscard]] double per_ps() const noexcept { return over_ps > 0.0 ? static_cast<double>(pairs) / over_ps : 0.0; }
};

// The mean without its extreme segments, where every segment holds enough pairs that leaving out extremes does no harm.
level level_of(const tick_bins& bins) {
  level all{bins.pairs(bins.first(), bins.end()), bins.length_ps(bins.first(), bins.end())};
  const std::int64_t ticks = bins.end() - bins.first();
  if (static_cast<double>(all.pairs) < pairs_per_segment * segments || ticks < 2 * segments) { return all; }
  std::vector<level> parts;
  for (int s = 0; s < segments; ++s) {
    const std::int64_t from = bins.first() + s * ticks / segments;
    const std::int64_t until = bins.first() + (s + 1) * ticks / segments;
    parts.push_back({bins.pairs(from, until), bins.length_ps(from, until)});
  }
  std::sort(parts.begin(), parts.end(), [](const level& x, const level& y) { return x.per_ps() < y.per_ps(); });
  level kept;
  for (int s = extremes; s < segments - extremes; ++s) {
    kept.pairs += parts[static_cast<std::size_t>(s)].pairs;
    kept.over_ps += parts[static_cast<std::size_t>(s)].over_ps;
  }
  return kept;
}

// A window and how improbable it is by itself.
struct window {
  std::int64_t from = 0; // ticks
  std::int64_t until = 0;
  std::int64_t pairs = 0;
  double length_ps = 0.0;
  p_value p;
};

// Deviance of a count from its expectation: ranks tails without computing them, and cannot underflow.
double deviance(std::int64_t pairs, double expected) noexcept {
  const double n = static_cast<double>(pairs);
  return expected - n + (n > 0.0 ? n * std::log(n / expected) : 0.0);
}

// Given the window's pairs and those of the level, the window's share is binomial. `times`: against so many times the
// level.
p_value tail(const window& w, const level& reference, bool upper, double times = 1.0) {
  if (reference.over_ps <= 0.0 || w.length_ps <= 0.0) { return {}; }
  const std::int64_t all = w.pairs + reference.pairs;
  const double share = times * w.length_ps / (times * w.length_ps + reference.over_ps);
  return upper ? binomial_upper_tail(all, w.pairs, share) : binomial_lower_tail(all, w.pairs, share);
}

struct scan_result {
  std::optional<window> lowest, highest;
  std::optional<window> above_two;
  double windows = 0.0;
};

struct exclusion {
  double from_ps = 0.0;
  double until_ps = 0.0;
};

class scanner {
public:
  scanner(const tick_bins& bins, const level& at, double widest_ps) : bins_(bins), level_(at) {
    const std::int64_t ticks = bins.end() - bins.first();
    auto width = static_cast<std::int64_t>(std::ceil(narrowest_window_ps / bins.tick_ps()));
    const auto widest = std::min(static_cast<std::int64_t>(widest_ps / bins.tick_ps()), ticks / 5);
    for (; width <= std::max<std::int64_t>(widest, 1); width *= 2) { widths_.push_back(width); }
  }

  /// Widest window looked at; 0 for a histogram too short for any.
  [[nodiscard]] double widest_ps() const noexcept {
    return widths_.empty() ? 0.0 : static_cast<double>(widths_.back()) * bins_.tick_ps();
  }

  [[nodiscard]] scan_result scan(const std::optional<exclusion>& without) const {
    scan_result result;
    for (const std::int64_t width : widths_) { scan_width(width, without, result); }
    return result;
  }

private:
  void scan_width(std::int64_t width, const std::optional<exclusion>& without, scan_result& result) const {
    const std::int64_t step = std::max<std::int64_t>(1, width / 2);
    window lowest, highest;
    double low = -1.0;
    double high = -1.0;
    for (std::int64_t from = bins_.first(); from + width <= bins_.end(); from += step) {
      result.windows += 2.0;
      if (without && bins_.position_ps(static_cast<double>(from + width)) > without->from_ps &&
          bins_.position_ps(static_cast<double>(from)) < without->until_ps) {
        continue;
      }
      const window w{from, from + width, bins_.pairs(from, from + width), bins_.length_ps(from, from + width), {}};
      const double expected = level_.per_ps() * w.length_ps;
      if (expected <= 0.0) { continue; }
      const double far = deviance(w.pairs, expected);
      const bool below = static_cast<double>(w.pairs) < expected;
      if (below && far > low) {
        low = far;
        lowest = w;
      }
      if (!below && far > high) {
        high = far;
        highest = w;
      }
    }
    if (low >= 0.0) { keep(lowest, false, result.lowest); }
    if (high >= 0.0) {
      keep(highest, true, result.highest);
      highest.p = tail(highest, reference(highest), true, 2.0);
      if (!result.above_two || highest.p.log10_p < result.above_two->p.log10_p) { result.above_two = highest; }
    }
  }

  // A peak must not raise the level it is compared with.
  [[nodiscard]] level reference(const window& w) const {
    const std::int64_t width = w.until - w.from;
    const level whole{bins_.pairs(bins_.first(), bins_.end()), bins_.length_ps(bins_.first(), bins_.end())};
    if (level_.over_ps < whole.over_ps) { return level_; } // extremes are left out already
    return {whole.pairs - bins_.pairs(w.from - width, w.until + width),
            whole.over_ps - bins_.length_ps(w.from - width, w.until + width)};
  }

  void keep(window w, bool upper, std::optional<window>& best) const {
    w.p = tail(w, upper ? reference(w) : level_, upper);
    if (!best || w.p.log10_p < best->p.log10_p) { best = w; }
  }

  const tick_bins& bins_;
  level level_;
  std::vector<std::int64_t> widths_;
};

// Centre and width by matched filter exp(-|t|/width) around the window; `sign` +1 for peaks, -1 for dips.
void fit_centre(const tick_bins& bins, const window& w, double per_ps, double sign, continuous_decision& d) {
  const double width = static_cast<double>(w.until - w.from) * bins.tick_ps();
  const double middle = bins.position_ps(0.5 * static_cast<double>(w.from + w.until - 1));
  const std::int64_t step = std::max<std::int64_t>(1, std::llround(width / 64.0 / bins.tick_ps()));
  const double cell = static_cast<double>(step) * bins.tick_ps();
  const std::int64_t centre = (w.from + w.until - 1) / 2;
  const std::int64_t reach = static_cast<std::int64_t>(10.0 * width / cell);
  std::vector<double> position, excess;
  for (std::int64_t k = -reach; k <= reach; ++k) {
    const std::int64_t from = centre + k * step - step / 2;
    if (from < bins.first() || from + step > bins.end()) { continue; }
    position.push_back(bins.position_ps(static_cast<double>(from) + 0.5 * static_cast<double>(step - 1)));
    excess.push_back(sign *
                     (static_cast<double>(bins.pairs(from, from + step)) - per_ps * bins.length_ps(from, from + step)));
  }
  double best = -std::numeric_limits<double>::infinity();
  d.centre_ps = middle;
  d.width_ps = width;
  for (double tau = width / 16.0; tau <= 2.1 * width; tau *= 2.0) {
    const double norm = std::sqrt(std::max(tau, 0.5 * cell));
    for (double at = middle - width; at <= middle + width; at += std::max(0.5 * bins.tick_ps(), 0.5 * cell)) {
      double sum = 0.0;
      for (std::size_t k = 0; k < position.size(); ++k) {
        const double x = std::abs(position[k] - at) / tau;
        if (x < 12.0) { sum += excess[k] * std::exp(-x); }
      }
      if (sum / norm > best) {
        best = sum / norm;
        d.centre_ps = at;
        d.width_ps = tau;
      }
    }
  }
}

void report(const tick_bins& bins, const window& w, double windows, double per_ps, continuous_decision& d) {
  d.p = bonferroni(w.p, std::max(1.0, windows));
  d.window_ps = static_cast<double>(w.until - w.from) * bins.tick_ps();
  d.pairs = w.pairs;
  d.expected = per_ps * w.length_ps;
}

bool improbable(const std::optional<window>& w, double windows, double alpha) {
  return w && bonferroni(w->p, std::max(1.0, windows)).log10_p < std::log10(alpha);
}

// Another place that deviates at least half as far.
bool has_rival(const scanner& scan, const tick_bins& bins, const level& at, bool upper, double alpha,
               continuous_decision& d) {
  const double reach = std::max(8.0 * d.width_ps, 2.0 * d.window_ps);
  const scan_result others = scan.scan(exclusion{d.centre_ps - reach, d.centre_ps + reach});
  const std::optional<window>& w = upper ? others.highest : others.lowest;
  if (!improbable(w, others.windows, alpha)) { return false; }
  const double far = std::abs(static_cast<double>(w->pairs) / (at.per_ps() * w->length_ps) - 1.0);
  if (far < rival_share * std::abs(static_cast<double>(d.pairs) / d.expected - 1.0)) { return false; }
  d.other_centre_ps = bins.position_ps(0.5 * static_cast<double>(w->from + w->until - 1));
  return true;
}

void decide_peak(const scan_result& found, const scanner& scan, const tick_bins& bins, const level& at, double alpha,
                 continuous_decision& d) {
  const bool above_two = improbable(found.above_two, found.windows, alpha);
  const window& w = above_two ? *found.above_two : *found.highest;
  report(bins, *found.highest, found.windows, at.per_ps(), d);
  d.window_ps = static_cast<double>(w.until - w.from) * bins.tick_ps();
  d.pairs = w.pairs;
  d.expected = at.per_ps() * w.length_ps;
  fit_centre(bins, w, at.per_ps(), 1.0, d);
  d.kind = above_two ? continuous_kind::one_peak : continuous_kind::bump;
  if (has_rival(scan, bins, at, true, alpha, d)) { d.kind = continuous_kind::several; }
}

void decide_dip(const scan_result& found, const scanner& scan, const tick_bins& bins, const level& at, double alpha,
                continuous_decision& d) {
  report(bins, *found.lowest, found.windows, at.per_ps(), d);
  fit_centre(bins, *found.lowest, at.per_ps(), -1.0, d);
  if (has_rival(scan, bins, at, false, alpha, d)) {
    d.kind = continuous_kind::several;
    return;
  }
  const detail::edge_fit edges = detail::fit_edges(bins, d.centre_ps, d.window_ps, at.per_ps());
  d.edge_log_likelihood = edges.smooth - edges.hard;
  d.kind = d.edge_log_likelihood > edge_margin    ? continuous_kind::dip
           : d.edge_log_likelihood < -edge_margin ? continuous_kind::dead_time
                                                  : continuous_kind::unclear;
}

} // namespace

continuous_decision find_continuous(const difference_bins& histogram, const continuous_options& options) {
  const tick_bins bins(histogram, options.tick_ps, options.slope_per_ps);
  const level at = level_of(bins);
  continuous_decision d;
  d.level_pairs = at.pairs;
  d.level_over_ps = at.over_ps;
  d.level_per_ps = at.pairs > 0 ? at.per_ps() : options.level_per_ps;
  const scanner scan(bins, at, options.widest_ps);
  const scan_result found = scan.scan(std::nullopt);
  d.windows = found.windows;
  if (d.level_per_ps > 0.0 && found.windows > 0.0) {
    d.narrowest_dip_ps = std::log(found.windows / options.alpha) / d.level_per_ps;
  }
  const bool low = improbable(found.lowest, found.windows, options.alpha);
  const bool high = improbable(found.highest, found.windows, options.alpha);
  const bool above_two = improbable(found.above_two, found.windows, options.alpha);
  if (low && !(above_two && found.highest->p.log10_p < found.lowest->p.log10_p)) {
    decide_dip(found, scan, bins, at, options.alpha, d);
  } else if (high || above_two) {
    decide_peak(found, scan, bins, at, options.alpha, d);
  } else {
    const std::optional<window>& w =
        !found.highest || (found.lowest && found.lowest->p.log10_p < found.highest->p.log10_p) ? found.lowest
                                                                                               : found.highest;
    if (w) { report(bins, *w, found.windows, d.level_per_ps, d); }
    const bool seen = d.narrowest_dip_ps > 0.0 && d.narrowest_dip_ps <= scan.widest_ps();
    d.kind = seen ? continuous_kind::flat : continuous_kind::too_few;
  }
  return d;
}

} // namespace peal
