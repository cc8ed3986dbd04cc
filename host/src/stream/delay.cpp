// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/delay.hpp"

#include "stream/channel_table.hpp"
#include "stream/difference_kernels.hpp"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace peal {

namespace {

constexpr std::size_t most_bins = std::size_t{1} << 19; // two per narrowest width
constexpr std::size_t outliers = 16;                    // highest windows that do not enter the spread of the others

using times = std::span<const time_ps>;

void check(const delay_search& s) {
  if (s.range_ps < 1 || s.range_ps > (time_ps{1} << 50)) {
    throw invalid_argument("delay search: range_ps must be 1 to 2^50");
  }
  if (s.centre_ps > detail::longest_ps || s.centre_ps < -detail::longest_ps) {
    throw invalid_argument("delay search: centre_ps beyond 2^60");
  }
  if (s.finest_ps < 1 || s.widest_ps < s.finest_ps) {
    throw invalid_argument("delay search: need 1 <= finest_ps <= widest_ps");
  }
  if (!(s.false_alarm > 0.0 && s.false_alarm < 1.0)) {
    throw invalid_argument("delay search: false_alarm must be between 0 and 1");
  }
  if (s.max_pairs < 1000) { throw invalid_argument("delay search: max_pairs must be at least 1000"); }
}

/// log10 of P(X >= k) for X ~ Binomial(n, p); k and n may be scaled counts, so the incomplete beta function
/// takes them as real numbers.
double log10_tail(double k, double n, double p) {
  if (k <= 0.0 || n <= 0.0) { return 0.0; }
  if (p >= 1.0) { return 0.0; }
  const double tail = boost::math::ibeta(k, std::max(n - k, 0.0) + 1.0, p);
  if (tail > 1e-280) { return std::log10(tail); }
  // Below the range of a double: the first term times the sum of a geometric series that is above all others.
  const double first = std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(std::max(n - k, 0.0) + 1.0) +
                       k * std::log(p) + std::max(n - k, 0.0) * std::log1p(-p);
  return std::min(-280.0, (first + std::log((k + 1.0) * (1.0 - p) / (k + 1.0 - (n + 1.0) * p))) / std::log(10.0));
}

/// Histogram of t_b - t_a over the search range in bins of `base`, and its sums over 2^level bins.
struct coarse_histogram {
  time_ps first = 0;
  time_ps base = 1;
  std::vector<std::int64_t> counts;
  std::int64_t total = 0;
};

std::vector<std::int64_t> differences(times a, times b, time_ps first, time_ps width, std::size_t bins) {
  std::vector<std::int64_t> counts(bins);
  detail::two_pointer_job job;
  job.a = a.data();
  job.size_a = a.size();
  job.b = b.data();
  job.size_b = b.size();
  job.range.low = first;
  job.range.span = static_cast<std::uint64_t>(width) * bins;
  job.range.bin = detail::bin_divider(static_cast<std::uint64_t>(width), job.range.span);
  job.counts = counts.data();
  (void)detail::two_pointer(job);
  return counts;
}

coarse_histogram fill(times a, times b, const delay_search& s) {
  coarse_histogram h;
  h.base = std::max<time_ps>(1, s.finest_ps / 2);
  const auto needed = static_cast<time_ps>(2 * s.range_ps / static_cast<time_ps>(most_bins) + 1);
  h.base = std::max(h.base, needed);
  const auto bins = static_cast<std::size_t>(2 * s.range_ps / h.base + 1);
  h.first = s.centre_ps - s.range_ps;
  h.counts = differences(a, b, h.first, h.base, bins);
  for (const std::int64_t n : h.counts) { h.total += n; }
  return h;
}

/// Time in which pairs of difference tau can occur, in ps: the overlap of both measurements, one shifted.
double overlap(times a, times b, double tau) {
  const double from =
      std::max(static_cast<double>(a.front() - a.front()), static_cast<double>(b.front() - a.front()) - tau);
  const double to =
      std::min(static_cast<double>(a.back() - a.front()), static_cast<double>(b.back() - a.front()) - tau);
  return std::max(0.0, to - from);
}

/// Greatest density of accidental pairs over the range, relative to the mean: 1 for a measurement much longer
/// than the range.
double density_bound(times a, times b, const delay_search& s) {
  double sum = 0.0;
  double greatest = 0.0;
  constexpr int points = 64;
  for (int k = 0; k <= points; ++k) {
    const double tau = static_cast<double>(s.centre_ps) + static_cast<double>(s.range_ps) * (2.0 * k / points - 1.0);
    const double here = overlap(a, b, tau);
    sum += here / (points + 1);
    greatest = std::max(greatest, here);
  }
  return sum > 0.0 ? greatest / sum : 1.0;
}

/// The best window of one width: two neighbouring bins of 2^level base bins.
struct window_peak {
  std::vector<std::int64_t> bins;
  time_ps bin_width = 1;
  std::size_t at = 0; ///< window = bins at, at + 1
  std::int64_t count = 0;
  double spread = 1.0;  ///< variance / mean of the other windows, at least 1
  double log10_p = 0.0; ///< of one window
  [[nodiscard]] bool apart(std::size_t k, std::size_t bins_away) const noexcept {
    return k + bins_away < at || k > at + bins_away;
  }
};

// Light that is bunched, pulsed or afterpulses has more spread than Poisson: counts are divided by variance /
// mean (quasi-likelihood). The
// highest windows do not enter: a few further peaks (reflections) are judged by log10_against_second; here
// only what the light does everywhere counts.
double spread_of(const window_peak& peak) {
  std::vector<std::int64_t> windows;
  windows.reserve(peak.bins.size() / 2);
  for (std::size_t k = 0; k + 1 < peak.bins.size(); k += 2) {
    if (peak.apart(k, 6)) { windows.push_back(peak.bins[k] + peak.bins[k + 1]); }
  }
  if (windows.size() < 4 * outliers) { return 1.0; }
  std::nth_element(windows.begin(), windows.end() - outliers, windows.end());
  windows.resize(windows.size() - outliers);
  const auto n = static_cast<double>(windows.size());
  double sum = 0;
  double squares = 0;
  for (const std::int64_t count : windows) {
    const auto c = static_cast<double>(count);
    sum += c;
    squares += c * c;
  }
  if (sum <= 0) { return 1.0; }
  const double mean = sum / n;
  return std::max(1.0, (squares / n - mean * mean) * n / (n - 1) / mean);
}

window_peak best_window(std::vector<std::int64_t> bins, time_ps bin_width, const coarse_histogram& h, double density) {
  window_peak peak;
  peak.bins = std::move(bins);
  peak.bin_width = bin_width;
  for (std::size_t k = 0; k + 1 < peak.bins.size(); ++k) {
    const std::int64_t c = peak.bins[k] + peak.bins[k + 1];
    if (c > peak.count) {
      peak.count = c;
      peak.at = k;
    }
  }
  peak.spread = spread_of(peak);
  const double share = std::min(1.0, density * 2.0 * static_cast<double>(bin_width) /
                                         (static_cast<double>(h.base) * static_cast<double>(h.counts.size())));
  peak.log10_p =
      log10_tail(static_cast<double>(peak.count) / peak.spread, static_cast<double>(h.total) / peak.spread, share);
  return peak;
}

/// log10 p of the peak against its own surroundings, 2 to 10 half widths away on both sides.
double log10_against_surroundings(const window_peak& peak) {
  double side = 0;
  double side_bins = 0;
  for (std::size_t k = peak.at >= 11 ? peak.at - 11 : 0; k < std::min(peak.bins.size(), peak.at + 13); ++k) {
    if (k + 3 > peak.at && k < peak.at + 5) { continue; }
    side += static_cast<double>(peak.bins[k]);
    side_bins += 1;
  }
  const double n = static_cast<double>(peak.count);
  return log10_tail(n, n + side, 2.0 / (2.0 + side_bins));
}

std::vector<std::int64_t> halved(const std::vector<std::int64_t>& bins) {
  std::vector<std::int64_t> out((bins.size() + 1) / 2);
  for (std::size_t k = 0; k < bins.size(); ++k) { out[k / 2] += bins[k]; }
  return out;
}

struct search_outcome {
  window_peak peak;
  double log10_tests = 0.0;
};

// Of the widths whose peak stands out of the range, the one that stands out most from its surroundings: of
// pulsed light wide windows, each with several pulses in it, stand out of the range as well. If none does,
// the most likely one, for the report.
search_outcome search_all_widths(const coarse_histogram& h, double density, const delay_search& s) {
  std::vector<window_peak> peaks;
  std::vector<std::int64_t> bins = h.counts;
  double tests = 0;
  for (time_ps width = h.base; (peaks.empty() || 2 * width <= s.widest_ps) && (peaks.empty() || bins.size() >= 32);
       width *= 2) {
    tests += static_cast<double>(bins.size());
    std::vector<std::int64_t> next = halved(bins);
    peaks.push_back(best_window(std::move(bins), width, h, density));
    bins = std::move(next);
  }
  const double log10_tests = std::log10(tests);
  const auto rank = [&](const window_peak& peak) { // smaller is better
    const bool stands_out = peak.log10_p + log10_tests <= std::log10(s.false_alarm);
    return std::pair(!stands_out, stands_out ? log10_against_surroundings(peak) : peak.log10_p);
  };
  auto best =
      std::min_element(peaks.begin(), peaks.end(), [&](const auto& x, const auto& y) { return rank(x) < rank(y); });
  return {std::move(*best), log10_tests};
}

/// log10 p of the difference between the highest and the second peak, were their rates equal. The number of
/// equal peaks that could have been highest is at most `outliers`: more of them raise spread_of until none
/// stands out.
double log10_against_second(const window_peak& peak) {
  std::int64_t second = 0;
  for (std::size_t k = 0; k + 1 < peak.bins.size(); ++k) {
    if (peak.apart(k, 8)) { second = std::max(second, peak.bins[k] + peak.bins[k + 1]); }
  }
  const double n = static_cast<double>(peak.count);
  return log10_tail(n, n + static_cast<double>(second), 0.5);
}

struct centroid {
  bool good = false;
  double offset = 0;
  double error = 0;
  double sigma = 0;
  double pairs = 0;
  double background = 0;
};

// Centroid within +-3 sigma, iterated. The background is flat, so its deviations cancel in the mean and its
// variance is known.
centroid refine(times a, times b, const window_peak& peak, time_ps first) {
  const time_ps width = 2 * peak.bin_width;
  const time_ps middle = first + static_cast<time_ps>(peak.at + 1) * peak.bin_width;
  const time_ps reach = 8 * width;
  const time_ps step = std::max<time_ps>(1, reach / 32768);
  const auto bins = static_cast<std::size_t>(2 * reach / step + 1);
  const std::vector<std::int64_t> fine = differences(a, b, middle - reach, step, bins);
  const auto value_of = [&](std::size_t k) { // mean of the integers in bin k, relative to the middle
    return static_cast<double>(static_cast<time_ps>(k) * step - reach) + 0.5 * static_cast<double>(step - 1);
  };
  double side = 0;
  double side_length = 0;
  for (std::size_t k = 0; k < bins; ++k) {
    if (std::abs(value_of(k)) < 4.0 * static_cast<double>(width)) { continue; }
    side += static_cast<double>(fine[k]);
    side_length += static_cast<double>(step);
  }
  centroid c;
  c.background = side_length > 0 ? side / side_length : 0;
  double centre = 0;
  double half = 1.5 * static_cast<double>(width);
  for (int round = 0; round < 20; ++round) {
    double n = 0;
    double sum = 0;
    double squares = 0;
    double length = 0;
    for (std::size_t k = 0; k < bins; ++k) {
      const double d = value_of(k) - centre;
      if (std::abs(d) > half) { continue; }
      const auto weight = static_cast<double>(fine[k]);
      n += weight;
      sum += weight * d;
      squares += weight * d * d;
      length += static_cast<double>(step);
    }
    const double signal = n - c.background * length;
    if (signal < 3.0) { return c; }
    const double shift = sum / signal;
    const double variance = (squares - c.background * length * length * length / 12.0) / signal - shift * shift;
    centre += shift;
    // +-3 sigma of a Gaussian hold 97.33 % of its variance. At least a third of a step: quantised times have
    // no smaller spread.
    c.sigma = std::sqrt(std::max(variance / 0.9733, static_cast<double>(step * step) / 12.0));
    c.error = std::max(std::sqrt(std::max(squares, n * static_cast<double>(step * step) / 12.0)) / signal, 1e-6);
    c.pairs = signal;
    const double old_half = half;
    half = std::clamp(3.0 * c.sigma, static_cast<double>(step), 3.0 * static_cast<double>(width));
    if (std::abs(shift) < 1e-3 * c.sigma && std::abs(half - old_half) < 1e-3 * half) { break; }
  }
  c.good = std::abs(centre) < 4.0 * static_cast<double>(width);
  c.offset = static_cast<double>(middle) + centre;
  return c;
}

std::string line(const char* format, double x, double y) {
  char text[240];
  std::snprintf(text, sizeof text, format, x, y);
  return text;
}

delay_result& conclude(delay_result& r, delay_verdict verdict, std::string reason) {
  r.verdict = verdict;
  r.reason = std::move(reason);
  return r;
}

// Only so many of the first tags that the expected number of pairs stays below the limit.
void limit_work(times& a, times& b, const delay_search& s) {
  const time_ps start = std::min(a.front(), b.front());
  const double duration = static_cast<double>(std::max(a.back(), b.back()) - start) + 1.0;
  const double pairs =
      static_cast<double>(a.size()) * static_cast<double>(b.size()) * 2.0 * static_cast<double>(s.range_ps) / duration;
  if (pairs <= static_cast<double>(s.max_pairs)) { return; }
  const time_ps end = start + static_cast<time_ps>(duration * static_cast<double>(s.max_pairs) / pairs);
  a = a.first(static_cast<std::size_t>(std::upper_bound(a.begin(), a.end(), end) - a.begin()));
  b = b.first(static_cast<std::size_t>(std::upper_bound(b.begin(), b.end(), end + s.centre_ps) - b.begin()));
}

} // namespace

delay_result find_delay(std::span<const time_ps> a, std::span<const time_ps> b, const delay_search& search) {
  check(search);
  delay_result r;
  r.tags_a = a.size();
  r.tags_b = b.size();
  if (a.size() < 3 || b.size() < 3) {
    return conclude(r, delay_verdict::too_few_tags, "a channel has fewer than 3 tags");
  }
  limit_work(a, b, search);
  r.tags_a = a.size();
  r.tags_b = b.size();
  if (a.size() < 3 || b.size() < 3 ||
      overlap(a, b, static_cast<double>(search.centre_ps)) < 2.0 * static_cast<double>(search.range_ps)) {
    return conclude(
        r, delay_verdict::too_few_tags,
        "the common part of both channels is shorter than the search range (measure longer, or narrow the range)");
  }
  const coarse_histogram h = fill(a, b, search);
  if (h.total < 3) {
    return conclude(r, delay_verdict::too_few_tags, "fewer than 3 pairs of tags in the search range");
  }
  const search_outcome found = search_all_widths(h, density_bound(a, b, search), search);
  const window_peak& peak = found.peak;
  const double limit = std::log10(search.false_alarm);
  r.log10_p = std::min(0.0, peak.log10_p + found.log10_tests);
  if (r.log10_p > limit) {
    return conclude(r, delay_verdict::no_peak,
                    line("highest peak has log10 p = %.1f, needed %.1f (look-elsewhere included)", r.log10_p, limit));
  }
  if (peak.at < 6 || peak.at + 8 > peak.bins.size()) {
    return conclude(r, delay_verdict::at_edge, "the peak is at the edge of the search range: widen or move it");
  }
  const double local = log10_against_surroundings(peak) + found.log10_tests;
  if (local > limit) {
    return conclude(
        r, delay_verdict::broad,
        line("the excess is no narrow peak: log10 p against its surroundings %.1f, needed %.1f", local, limit));
  }
  const double second = log10_against_second(peak) + std::log10(static_cast<double>(outliers));
  if (second > limit) {
    return conclude(r, delay_verdict::ambiguous,
                    line("several peaks of like height: log10 p of the difference %.1f, needed %.1f", second, limit));
  }
  const centroid c = refine(a, b, peak, h.first);
  if (!c.good) { return conclude(r, delay_verdict::broad, "the excess has no centre within four of its widths"); }
  r.offset_ps = c.offset;
  r.offset_error_ps = c.error;
  r.width_ps = c.sigma;
  r.pairs = c.pairs;
  r.background = c.background;
  return conclude(r, delay_verdict::found, line("offset %.1f ps +- %.1f ps", c.offset, c.error));
}

delay_finder::delay_finder(channel_number a, channel_number b, delay_search search, std::size_t max_tags)
    : a_(a), b_(b), search_(search), max_tags_(max_tags) {
  if (a == 0 || b == 0 || a == b) { throw invalid_argument("delay_finder needs two different channels"); }
  check(search);
}

void delay_finder::process(const tag_block& block) {
  for (std::size_t i = 0; i < block.size() && !full(); ++i) {
    if (block.channel[i] != a_ && block.channel[i] != b_) { continue; }
    std::vector<time_ps>& list = block.channel[i] == a_ ? times_a_ : times_b_;
    if (list.empty() || block.time[i] >= list.back()) { list.push_back(block.time[i]); }
  }
}

bool delay_finder::full() const noexcept { return times_a_.size() >= max_tags_ || times_b_.size() >= max_tags_; }

delay_result delay_finder::find() const { return find_delay(times_a_, times_b_, search_); }

} // namespace peal
