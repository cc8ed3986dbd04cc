// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "analysis/tick_bins.hpp"

#include "analysis/refuse.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace peal::detail {

tick_bins::tick_bins(const difference_bins& histogram, double tick_ps, double slope_per_ps)
    : slope_per_ps_(slope_per_ps) {
  require(histogram.width_ps >= 1 && !histogram.counts.empty(), "g2", "the histogram has no bins");
  const double width = static_cast<double>(histogram.width_ps);
  tick_ps_ = tick_ps;
  if (tick_ps <= width) {
    tick_ps_ = width;
    offset_ps_ = std::remainder(histogram.centre_ps(0), width);
  }
  const auto tick_of = [&](std::size_t k) { return std::llround((histogram.centre_ps(k) - offset_ps_) / tick_ps_); };
  // Whole ticks only: the range may end within one. Bins hold whole ps, so their edges lie half a ps beside.
  const double low = static_cast<double>(histogram.first_ps) - 0.5 - offset_ps_;
  const double high = low + width * static_cast<double>(histogram.counts.size());
  first_ = std::llround(std::ceil(low / tick_ps_ + 0.5 - 1e-9));
  const std::int64_t last = std::llround(std::floor(high / tick_ps_ - 0.5 + 1e-9));
  sum_.assign(static_cast<std::size_t>(std::max<std::int64_t>(last - first_ + 2, 1)), 0);
  for (std::size_t k = 0; k < histogram.counts.size(); ++k) {
    const std::int64_t tick = tick_of(k);
    if (tick >= first_ && tick <= last) { sum_[static_cast<std::size_t>(tick - first_) + 1] += histogram.counts[k]; }
  }
  for (std::size_t k = 1; k < sum_.size(); ++k) { sum_[k] += sum_[k - 1]; }
}

std::int64_t tick_bins::pairs(std::int64_t from, std::int64_t until) const noexcept {
  from = std::clamp(from, first_, end());
  until = std::clamp(until, from, end());
  return sum_[static_cast<std::size_t>(until - first_)] - sum_[static_cast<std::size_t>(from - first_)];
}

double tick_bins::length_ps(std::int64_t from, std::int64_t until) const noexcept {
  from = std::clamp(from, first_, end());
  until = std::clamp(until, from, end());
  const double n = static_cast<double>(until - from);
  const double a = static_cast<double>(from) - 0.5;
  const double b = static_cast<double>(until) - 0.5;
  const double mean = a * b < 0.0 ? (a * a + b * b) / (2.0 * n) : 0.5 * std::abs(a + b);
  return n * tick_ps_ * std::max(0.0, 1.0 - slope_per_ps_ * tick_ps_ * mean);
}

namespace {

// The surroundings of a dip in cells of some ticks.
struct cells {
  std::vector<double> position_ps;
  std::vector<double> count;
  double width_ps = 0.0;
};

cells cells_of(const tick_bins& bins, double centre_ps, double half_ps, double cell_ps) {
  cells c;
  const std::int64_t step = std::max<std::int64_t>(1, std::llround(cell_ps / bins.tick_ps()));
  c.width_ps = static_cast<double>(step) * bins.tick_ps();
  const std::int64_t centre = std::llround((centre_ps - bins.position_ps(0.0)) / bins.tick_ps());
  const auto reach = static_cast<std::int64_t>(half_ps / c.width_ps);
  for (std::int64_t k = -reach; k <= reach; ++k) {
    const std::int64_t from = centre + k * step - step / 2;
    if (from < bins.first() || from + step > bins.end()) { continue; }
    c.position_ps.push_back(bins.position_ps(static_cast<double>(from) + 0.5 * static_cast<double>(step - 1)));
    c.count.push_back(static_cast<double>(bins.pairs(from, from + step)));
  }
  return c;
}

// sum n ln(rate/level) - sum (rate - level) over the cells, for the best depth of a dip of one shape.
double best_depth(const cells& c, const std::vector<double>& shape, double per_cell) {
  double best = 0.0;
  for (const double depth : {1.0, 0.995, 0.98, 0.94, 0.86, 0.75, 0.6, 0.45, 0.3, 0.15}) {
    double sum = 0.0;
    for (std::size_t k = 0; k < shape.size(); ++k) {
      const double left = 1.0 - depth * shape[k];
      if (c.count[k] > 0.0) { sum += c.count[k] * std::log(std::max(left, 1e-12)); }
      sum += per_cell * depth * shape[k];
    }
    best = std::max(best, sum);
  }
  return best;
}

double smooth_fit(const cells& c, double centre_ps, double window_ps, double per_cell) {
  double best = 0.0;
  std::vector<double> shape(c.count.size());
  for (double tau = window_ps / 32.0; tau <= 2.1 * window_ps; tau *= std::numbers::sqrt2) {
    for (const bool gaussian : {false, true}) {
      for (std::size_t k = 0; k < shape.size(); ++k) {
        // The mean over the cell, so that the central one is not taken for its deepest point.
        const double x = std::max(std::abs(c.position_ps[k] - centre_ps), 0.25 * c.width_ps);
        shape[k] = gaussian ? std::exp(-0.5 * x * x / (tau * tau)) : std::exp(-x / tau);
      }
      best = std::max(best, best_depth(c, shape, per_cell));
    }
  }
  return best;
}

// An interval of lower rate, both ends at the border of a cell.
double hard_fit(const cells& c, double centre_ps, double per_cell) {
  std::vector<std::size_t> order(c.count.size());
  for (std::size_t k = 0; k < order.size(); ++k) { order[k] = k; }
  std::sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
    return std::abs(c.position_ps[x] - centre_ps) < std::abs(c.position_ps[y] - centre_ps);
  });
  double best = 0.0;
  double n = 0.0;
  double expected = 0.0;
  for (const std::size_t k : order) {
    n += c.count[k];
    expected += per_cell;
    if (n < expected) { best = std::max(best, expected - n + (n > 0.0 ? n * std::log(n / expected) : 0.0)); }
  }
  return best;
}

} // namespace

edge_fit fit_edges(const tick_bins& bins, double centre_ps, double window_ps, double level_per_ps) {
  edge_fit fit;
  const double cell = std::max(bins.tick_ps(), window_ps / 64.0);
  const cells c = cells_of(bins, centre_ps, 4.0 * window_ps, cell);
  const double per_cell = level_per_ps * c.width_ps;
  for (int k = -6; k <= 6; ++k) {
    fit.smooth = std::max(fit.smooth, smooth_fit(c, centre_ps + k * c.width_ps, window_ps, per_cell));
  }
  // The ends of a dead time need not lie evenly around the centre found.
  for (int k = -40; k <= 40; ++k) {
    fit.hard = std::max(fit.hard, hard_fit(c, centre_ps + 0.5 * k * c.width_ps, per_cell));
  }
  fit.hard = std::max(fit.hard, hard_fit(c, 0.0, per_cell));
  return fit;
}

} // namespace peal::detail
