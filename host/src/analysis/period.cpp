// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Is there a pulse train, and what is its period.
#include "analysis/spectrum.hpp"

#include <unsupported/Eigen/FFT>

#include <algorithm>
#include <bit>
#include <cmath>
#include <complex>
#include <limits>
#include <numeric>

namespace peal {

namespace {

using detail::stretched_tags;

constexpr std::size_t most_bins = std::size_t{1} << 19;
constexpr double most_pairs = 2e5;
constexpr double line_height = 6.5;        // of a candidate, in robust deviations; it only proposes
constexpr double fundamental_share = 0.06; // of the strongest line: a quarter in contrast
constexpr double most_periods = 1.5e6;     // in a stretch: lasers and clocks drift
constexpr double least_periods = 100.0;    // below, the leak of the zero frequency is no longer small
constexpr std::size_t refine_tags = 3000;
constexpr std::size_t test_tags = 8000;
constexpr double other_alpha = 1e-3; // the other channel, at a frequency it did not choose

// Differences within one channel, tapered, the mean taken out; returns how many pairs it added.
double add_differences(const tag_sample& s, double bin_ps, std::vector<double>& bins) {
  const auto reach = static_cast<std::int64_t>(bin_ps * static_cast<double>(bins.size()));
  const auto end_of_run = [&](std::size_t run) {
    return run + 1 < s.run_start.size() ? s.run_start[run + 1] : s.time_ps.size();
  };
  const auto visit = [&](std::size_t stride, auto&& pair) {
    for (std::size_t r = 0; r < s.run_start.size(); ++r) {
      const std::size_t last = end_of_run(r);
      std::size_t until = s.run_start[r];
      for (std::size_t i = s.run_start[r]; i < last; i += stride) {
        until = std::max(until, i);
        while (until < last && s.time_ps[until] - s.time_ps[i] < reach) { ++until; }
        pair(i, until);
      }
    }
  };
  double all = 0.0;
  visit(1, [&](std::size_t i, std::size_t until) { all += static_cast<double>(until - i - 1); });
  const auto stride = static_cast<std::size_t>(std::max(1.0, std::ceil(all / most_pairs)));
  std::vector<double> counts(bins.size(), 0.0);
  double used = 0.0;
  std::size_t first = bins.size();
  visit(stride, [&](std::size_t i, std::size_t until) {
    for (std::size_t k = i + 1; k < until; ++k) {
      const auto bin = std::min(counts.size() - 1,
                                static_cast<std::size_t>(static_cast<double>(s.time_ps[k] - s.time_ps[i]) / bin_ps));
      counts[bin] += 1.0;
      first = std::min(first, bin);
      used += 1.0;
    }
  });
  if (used == 0.0) { return 0.0; }
  const double n = static_cast<double>(bins.size());
  const double mean = used / (n - static_cast<double>(first));
  for (std::size_t k = first; k < bins.size(); ++k) {
    bins[k] += (counts[k] - mean) * (1.0 - (static_cast<double>(k) + 0.5) / n);
  }
  return used;
}

struct proposal {
  std::vector<double> frequencies_per_ps; // the lowest first
  double window_ps = 0.0;
  double pairs = 0.0;
};

// How far each line of the spectrum stands out of the 256 around it.
std::vector<double> heights(const std::vector<double>& lines, std::size_t first, std::vector<double>& level) {
  std::vector<double> z(lines.size(), 0.0);
  level.assign(lines.size(), 0.0);
  std::vector<double> sorted;
  for (std::size_t begin = first; begin < lines.size(); begin += 256) {
    std::size_t end = std::min(lines.size(), begin + 256);
    if (lines.size() - end < 64) { end = lines.size(); }
    sorted.assign(lines.begin() + static_cast<std::ptrdiff_t>(begin), lines.begin() + static_cast<std::ptrdiff_t>(end));
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    const double median = *middle;
    for (double& v : sorted) { v = std::abs(v - median); }
    std::nth_element(sorted.begin(), middle, sorted.end());
    const double deviation = 1.48 * *middle;
    for (std::size_t k = begin; k < end; ++k) {
      level[k] = lines[k] - median;
      z[k] = deviation > 0.0 ? level[k] / deviation : 0.0;
    }
    if (end == lines.size()) { break; }
  }
  return z;
}

proposal propose(const tag_sample& a, const tag_sample& b, double bin_ps, double run_ps, double shortest_ps) {
  proposal result;
  const double bins_wanted = std::min(static_cast<double>(most_bins), 0.5 * run_ps / bin_ps);
  if (bins_wanted < 1024.0) { return result; }
  const std::size_t count = std::bit_floor(static_cast<std::size_t>(bins_wanted));
  result.window_ps = static_cast<double>(count) * bin_ps;
  std::vector<double> bins(count, 0.0);
  result.pairs = add_differences(a, bin_ps, bins) + add_differences(b, bin_ps, bins);
  if (result.pairs < 20.0) { return result; }
  bins.resize(2 * count, 0.0);
  Eigen::FFT<double> fft;
  fft.SetFlag(Eigen::FFT<double>::HalfSpectrum);
  std::vector<std::complex<double>> transformed;
  fft.fwd(transformed, bins);
  const double step = 0.5 / result.window_ps;
  constexpr std::size_t first = 64; // 32 periods in the window
  const double highest = std::min(1.0 / std::max(shortest_ps, 2.0 * bin_ps) / step, static_cast<double>(count));
  const std::size_t last = static_cast<std::size_t>(highest) + 1;
  if (last < first + 64) { return result; }
  std::vector<double> lines(last);
  for (std::size_t k = 0; k < last; ++k) { lines[k] = transformed[k].real(); }
  std::vector<double> level;
  const std::vector<double> z = heights(lines, first, level);
  const auto strongest = static_cast<std::size_t>(std::max_element(z.begin(), z.end()) - z.begin());
  if (z[strongest] < line_height) { return result; }
  std::size_t lowest = strongest;
  for (std::size_t k = first; k < strongest; ++k) {
    if (z[k] > line_height && level[k] >= fundamental_share * level[strongest]) {
      lowest = k;
      while (lowest + 1 < strongest && level[lowest + 1] > level[lowest]) { ++lowest; }
      break;
    }
  }
  result.frequencies_per_ps.push_back(static_cast<double>(lowest) * step);
  if (lowest != strongest) { result.frequencies_per_ps.push_back(static_cast<double>(strongest) * step); }
  return result;
}

struct refined {
  double frequency_per_ps = 0.0;
  double stretch_ps = 0.0;
};

// The maximum of the power near `frequency`, in longer and longer stretches.
refined refine(const tag_sample& s, double frequency, double resolution_ps, double longest_ps) {
  const double most = std::min(longest_ps, most_periods / frequency);
  double before = resolution_ps;
  double length = std::min(most, resolution_ps);
  while (true) {
    const stretched_tags tags = detail::cut(s, length, refine_tags);
    if (tags.since_ps.empty()) { return {frequency, 0.0}; }
    const double step = 1.0 / (6.0 * length);
    const auto half = static_cast<std::size_t>(std::ceil(1.0 / before / step));
    const auto power = detail::power_of(tags, frequency - static_cast<double>(half) * step, step, 2 * half + 1).leahy;
    const auto top = static_cast<std::size_t>(std::max_element(power.begin(), power.end()) - power.begin());
    double beside = 0.0;
    if (top > 0 && top + 1 < power.size()) {
      const double bend = power[top - 1] - 2.0 * power[top] + power[top + 1];
      if (bend < 0.0) { beside = 0.5 * (power[top - 1] - power[top + 1]) / bend; }
    }
    frequency += (static_cast<double>(top) - static_cast<double>(half) + beside) * step;
    if (length >= most * (1.0 - 1e-9)) { return {frequency, length}; }
    before = length;
    length = std::min(most, 4.0 * length);
  }
}

// The lines below it, as long as one is there. The spectrum of candidates begins at 32 periods in its window: of a
// longer period up to the 31st harmonic is the first it shows.
double fundamental(const stretched_tags& tags, double frequency, double& contrast) {
  for (bool again = true; again;) {
    again = false;
    for (const double q : {2.0, 3.0, 5.0, 7.0, 11.0, 13.0, 17.0, 19.0, 23.0, 29.0, 31.0}) {
      if (frequency / q * tags.length_ps < least_periods) { continue; }
      const pulse_line below = detail::test_line(tags, frequency / q);
      if (below.p.log10_p < -5.0 && below.contrast > 0.25 * contrast) {
        frequency /= q;
        contrast = below.contrast;
        again = true;
        break;
      }
    }
  }
  return frequency;
}

void judge(pulse_train& train, const tag_sample& a, const tag_sample& b, double frequency, double stretch_ps,
           const pulse_train_options& options) {
  const bool a_first = a.time_ps.size() >= b.time_ps.size();
  train.period_ps = 1.0 / frequency;
  train.stretch_ps = stretch_ps;
  // Runs of the other channel may be a little shorter.
  const auto line_in = [&](const tag_sample& s) {
    const double length = std::min(stretch_ps, detail::longest_stretch_ps(s));
    return length * frequency < least_periods ? pulse_line{}
                                              : detail::test_line(detail::cut(s, length, test_tags), frequency);
  };
  train.a = line_in(a);
  train.b = line_in(b);
  const pulse_line& strong = a_first ? train.a : train.b;
  const pulse_line& other = a_first ? train.b : train.a;
  train.p = bonferroni(strong.p, std::max(1.0, train.places));
  train.kind = train_kind::none;
  if (train.p.log10_p > std::log10(options.alpha)) { return; }
  if (other.p.p <= other_alpha) {
    train.kind =
        train.a.contrast * train.b.contrast >= options.resolved_contrast ? train_kind::pulsed : train_kind::modulated;
    return;
  }
  train.kind = train_kind::one_channel;
}

pulse_train test_given(const tag_sample& a, const tag_sample& b, const pulse_train_options& options) {
  pulse_train train;
  const double period = *options.period_ps;
  const double longest = std::min(detail::longest_stretch_ps(a), detail::longest_stretch_ps(b));
  // As long as a period known to 1e-3 allows; the given one is not refined.
  const double stretch = std::min(longest, 200.0 * period);
  if (stretch < least_periods * period) { return train; }
  judge(train, a, b, 1.0 / period, stretch, options);
  return train;
}

} // namespace

std::int64_t common_tick_ps(const tag_sample& sample) noexcept {
  if (sample.time_ps.size() < 16) { return 1; }
  std::int64_t tick = 0;
  for (const std::int64_t t : sample.time_ps) {
    tick = std::gcd(tick, t - sample.time_ps.front());
    if (tick == 1) { return 1; }
  }
  return std::max<std::int64_t>(tick, 1);
}

pulse_train find_pulse_train(const tag_sample& a, const tag_sample& b, const pulse_train_options& options) {
  if (options.period_ps) { return test_given(a, b, options); }
  pulse_train best;
  best.least_contrast = std::numeric_limits<double>::infinity();
  const tag_sample& strong = a.time_ps.size() >= b.time_ps.size() ? a : b;
  const double longest = detail::longest_stretch_ps(strong);
  const double shortest = std::max(options.shortest_ps, 2.0 * options.tick_ps);
  for (const double bin_ps : {250.0, 8000.0}) {
    const proposal found = propose(a, b, bin_ps, longest, shortest);
    if (found.pairs > 0.0 && bin_ps == 250.0) {
      // Mean height of a train of contrast c in the tapered differences: c^2 sqrt(3/2 pairs) deviations.
      best.least_contrast = std::sqrt(line_height / std::sqrt(1.5 * found.pairs));
    }
    for (const double proposed : found.frequencies_per_ps) {
      const refined at = refine(strong, proposed, 0.5 * found.window_ps, longest);
      if (at.stretch_ps * at.frequency_per_ps < least_periods) { continue; }
      const stretched_tags tags = detail::cut(strong, at.stretch_ps, test_tags);
      const pulse_line line = detail::test_line(tags, at.frequency_per_ps);
      pulse_train train = best;
      train.places = std::max(1.0, at.stretch_ps / shortest);
      double frequency = at.frequency_per_ps;
      if (bonferroni(line.p, train.places).p <= options.alpha) {
        double contrast = line.contrast;
        frequency = fundamental(tags, frequency, contrast);
      }
      judge(train, a, b, frequency, at.stretch_ps, options);
      if (train.kind != train_kind::none) { return train; }
      if (train.p.log10_p <= best.p.log10_p) { best = train; }
    }
  }
  return best;
}

} // namespace peal
