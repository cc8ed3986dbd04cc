// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Which peak of a comb is the zero delay.
#include "peal/light.hpp"

#include "analysis/comb.hpp"
#include "analysis/refuse.hpp"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace peal {

namespace {

using detail::comb_areas;
using detail::require;

constexpr double scatter_alpha = 1e-4;
constexpr double least_deviation = 0.05; // a peak that is nearer to its neighbours than this is like them
constexpr double rival_share = 0.5;      // of the deviation of the most extreme peak
constexpr std::int64_t least_neighbours = 4;

struct neighbourhood {
  std::int64_t sum = 0;
  std::int64_t peaks = 0;
  [[nodiscard]] double mean() const noexcept { return static_cast<double>(sum) / static_cast<double>(peaks); }
};

// The nearest peaks, as evenly to both sides as the range allows.
neighbourhood around(const comb_areas& areas, std::int64_t index, std::int64_t wanted,
                     std::optional<std::int64_t> without) {
  const std::int64_t half = wanted / 2;
  const std::int64_t first = std::max(areas.first_index, std::min(index - half, areas.last_index() - 2 * half));
  const std::int64_t last = std::min(areas.last_index(), first + 2 * half);
  neighbourhood n;
  for (std::int64_t k = first; k <= last; ++k) {
    if (k == index || (without && k == *without)) { continue; }
    n.sum += areas.at(k);
    ++n.peaks;
  }
  return n;
}

struct judged {
  std::int64_t index = 0;
  neighbourhood beside;
  p_value p; // the smaller of both tails, this peak alone
  double ratio = 1.0;
};

// Counts divided by `scatter` first: quasi-likelihood.
judged judge(const comb_areas& areas, std::int64_t index, std::int64_t wanted, std::optional<std::int64_t> without,
             double scatter) {
  judged j;
  j.index = index;
  j.beside = around(areas, index, wanted, without == index ? std::nullopt : without);
  if (j.beside.peaks == 0) { return j; }
  const auto scaled = [&](std::int64_t n) {
    return scatter > 1.0 ? std::llround(static_cast<double>(n) / scatter) : n;
  };
  const std::int64_t own = scaled(areas.at(index));
  const std::int64_t all = own + scaled(j.beside.sum);
  const double share = 1.0 / (1.0 + static_cast<double>(j.beside.peaks));
  const p_value low = binomial_lower_tail(all, own, share);
  const p_value high = binomial_upper_tail(all, own, share);
  j.p = low.log10_p < high.log10_p ? low : high;
  if (j.beside.sum > 0) { j.ratio = static_cast<double>(areas.at(index)) / j.beside.mean(); }
  return j;
}

std::vector<judged> judge_all(const comb_areas& areas, const std::vector<std::int64_t>& places, std::int64_t wanted,
                              std::optional<std::int64_t> without, double scatter) {
  std::vector<judged> all;
  all.reserve(places.size());
  for (const std::int64_t index : places) { all.push_back(judge(areas, index, wanted, without, scatter)); }
  return all;
}

const judged& most_extreme(const std::vector<judged>& all) {
  return *std::min_element(all.begin(), all.end(),
                           [](const judged& x, const judged& y) { return x.p.log10_p < y.p.log10_p; });
}

// chi2 per degree of all peaks but the extreme one, where it is improbable; 1 where it is not.
double scatter_of(const std::vector<judged>& all, const comb_areas& areas, std::int64_t without) {
  double chi_squared = 0.0;
  double degrees = 0.0;
  for (const judged& j : all) {
    if (j.index == without || j.beside.sum == 0) { continue; }
    const double mean = j.beside.mean();
    const double off = static_cast<double>(areas.at(j.index)) - mean;
    chi_squared += off * off / (mean * (1.0 + 1.0 / static_cast<double>(j.beside.peaks)));
    degrees += 1.0;
  }
  if (degrees < 2.0 || chi_squared <= degrees) { return 1.0; }
  return boost::math::gamma_q(0.5 * degrees, 0.5 * chi_squared) < scatter_alpha ? chi_squared / degrees : 1.0;
}

// A peak of half the height among `neighbours` with `mean` pairs each is called missing in 99 of 100 recordings.
bool would_be_seen(double mean, std::int64_t neighbours, double tests, double alpha) {
  const double m = static_cast<double>(neighbours);
  const std::int64_t all = std::llround(mean * (m + 0.5));
  const auto low_enough = [&](std::int64_t k) {
    return bonferroni(binomial_lower_tail(all, k, 1.0 / (1.0 + m)), tests).p < alpha;
  };
  if (all < 1 || !low_enough(0)) { return false; }
  std::int64_t low = 0;
  std::int64_t high = all;
  while (high - low > 1) {
    const std::int64_t middle = low + (high - low) / 2;
    (low_enough(middle) ? low : high) = middle;
  }
  return binomial_lower_tail(all, low, 0.5 / (0.5 + m)).p >= 0.99;
}

double pairs_needed(std::int64_t neighbours, double tests, double alpha) {
  double low = 1.0;
  double high = 1e5;
  while (high - low > 1.0) {
    const double middle = std::floor(0.5 * (low + high));
    (would_be_seen(middle, neighbours, tests, alpha) ? high : low) = middle;
  }
  return high;
}

double median_of(std::vector<std::int64_t> areas) {
  const auto middle = areas.begin() + static_cast<std::ptrdiff_t>(areas.size() / 2);
  std::nth_element(areas.begin(), middle, areas.end());
  return static_cast<double>(*middle);
}

// Peaks that have as many neighbours on either side as wanted, if most have; otherwise all with a few neighbours.
std::vector<std::int64_t> places_of(const comb_areas& areas, double offset_ps, const zero_search_options& o) {
  std::vector<std::int64_t> places;
  const auto count = static_cast<std::int64_t>(areas.area.size());
  if (count <= least_neighbours) { return places; }
  const std::int64_t margin = count >= 3 * o.neighbours ? o.neighbours / 2 : 0;
  const bool limited = o.from_ps != 0.0 || o.until_ps != 0.0;
  for (std::int64_t k = areas.first_index + margin; k <= areas.last_index() - margin; ++k) {
    const double position = offset_ps + static_cast<double>(k) * o.period_ps;
    if (!limited || (position >= o.from_ps && position <= o.until_ps)) { places.push_back(k); }
  }
  return places;
}

std::int64_t nearest_to_zero(const std::vector<std::int64_t>& places, double offset_ps, double period_ps) {
  return *std::min_element(places.begin(), places.end(), [&](std::int64_t x, std::int64_t y) {
    return std::abs(offset_ps + static_cast<double>(x) * period_ps) <
           std::abs(offset_ps + static_cast<double>(y) * period_ps);
  });
}

void decide(zero_decision& d, const comb_areas& areas, const std::vector<judged>& all, const judged& x,
            double offset_ps, const zero_search_options& o) {
  const double tests = 2.0 * static_cast<double>(all.size());
  const auto differs = [&](const judged& j) {
    return bonferroni(j.p, tests).log10_p < std::log10(o.alpha) && std::abs(j.ratio - 1.0) > least_deviation;
  };
  const auto report = [&](const judged& j) {
    d.zero_delay_ps = offset_ps + static_cast<double>(j.index) * o.period_ps;
    d.pairs = areas.at(j.index);
    d.ratio = j.ratio;
    d.p = bonferroni(j.p, tests);
  };
  if (differs(x)) {
    report(x);
    d.kind = x.ratio < 1.0 ? zero_kind::missing : zero_kind::bunched;
    for (const judged& j : all) {
      if (j.index != x.index && differs(j) && std::abs(j.ratio - 1.0) >= rival_share * std::abs(x.ratio - 1.0)) {
        d.kind = zero_kind::several;
        d.rival_delay_ps = offset_ps + static_cast<double>(j.index) * o.period_ps;
        break;
      }
    }
    return;
  }
  const p_value extreme = bonferroni(x.p, tests);
  std::vector<std::int64_t> places;
  for (const judged& j : all) { places.push_back(j.index); }
  const std::int64_t zero = nearest_to_zero(places, offset_ps, o.period_ps);
  report(*std::find_if(all.begin(), all.end(), [&](const judged& j) { return j.index == zero; }));
  d.p = extreme;
  d.kind = d.pairs_per_peak / d.scatter >= d.pairs_needed ? zero_kind::equal : zero_kind::too_few;
}

} // namespace

zero_decision find_zero_delay(const difference_bins& histogram, const zero_search_options& options) {
  require(options.period_ps > 0.0, "zero delay", "the period must be positive");
  require(options.neighbours >= least_neighbours, "zero delay", "need at least four neighbours");
  require(options.from_ps <= options.until_ps, "zero delay", "the search range is empty");
  const detail::comb_samples samples = detail::samples_of(histogram, "zero delay");
  require(static_cast<double>(histogram.width_ps) <= options.period_ps / 8.0, "zero delay",
          "the bins are wider than an eighth of the period; use finer bins");
  const double offset = detail::fourier_sum(samples, options.period_ps).offset_ps;
  const comb_areas areas = detail::sum_areas(samples, offset, options.period_ps);
  zero_decision d;
  d.peaks = static_cast<int>(areas.area.size());
  if (areas.area.empty()) { return d; }
  d.median = median_of(areas.area);
  std::int64_t total = 0;
  for (const std::int64_t n : areas.area) { total += n; }
  d.pairs_per_peak = static_cast<double>(total) / static_cast<double>(areas.area.size());
  const std::vector<std::int64_t> places = places_of(areas, offset, options);
  d.positions = static_cast<int>(places.size());
  if (places.empty() || total == 0) { return d; }
  const std::int64_t wanted = options.neighbours;
  const std::int64_t extreme = most_extreme(judge_all(areas, places, wanted, std::nullopt, 1.0)).index;
  // A missing peak lowers the level of its neighbours: it is left out of theirs.
  std::vector<judged> all = judge_all(areas, places, wanted, extreme, 1.0);
  d.scatter = scatter_of(all, areas, extreme);
  if (d.scatter > 1.0) { all = judge_all(areas, places, wanted, extreme, d.scatter); }
  const auto [low, high] =
      std::minmax_element(all.begin(), all.end(), [](const judged& x, const judged& y) { return x.ratio < y.ratio; });
  d.lowest = low->ratio;
  d.highest = high->ratio;
  const judged& x = *std::find_if(all.begin(), all.end(), [&](const judged& j) { return j.index == extreme; });
  d.pairs_needed =
      pairs_needed(std::max<std::int64_t>(x.beside.peaks, 1), 2.0 * static_cast<double>(places.size()), options.alpha);
  decide(d, areas, all, x, offset, options);
  return d;
}

} // namespace peal
