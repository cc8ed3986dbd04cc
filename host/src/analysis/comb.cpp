// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "analysis/comb.hpp"

#include "analysis/refuse.hpp"

#include <boost/math/tools/minima.hpp>
#include <unsupported/Eigen/FFT>

#include <algorithm>
#include <bit>
#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>

namespace peal::detail {

namespace {

constexpr std::size_t largest_transform = std::size_t{1} << 24;

// Power spectrum of the differences, mean taken out, padded so that a line falls at most an eighth of its
// width beside a bin.
struct spectrum {
  std::vector<double> power;
  double step_per_ps = 0.0; // frequency of bin 1
};

spectrum spectrum_of(const comb_samples& samples, double min_period_ps) {
  const double range = samples.until_ps - samples.from_ps;
  const double needed = 4.0 * range / min_period_ps;
  require(needed * 4.0 <= static_cast<double>(largest_transform), "comb search",
          "the range of differences is too wide for the shortest period; raise min_period_ps or give period_ps");
  const auto bins = static_cast<std::size_t>(std::ceil(needed));
  const std::size_t length = std::bit_ceil(4 * bins);
  const double width = range / static_cast<double>(bins);

  std::vector<double> binned(length, 0.0);
  for (std::size_t i = 0; i < samples.position_ps.size(); ++i) {
    const auto bin = static_cast<std::size_t>((samples.position_ps[i] - samples.from_ps) / width);
    binned[std::min(bin, bins - 1)] += samples.weight[i];
  }
  const double mean = samples.total / static_cast<double>(bins);
  for (std::size_t i = 0; i < bins; ++i) { binned[i] -= mean; }

  Eigen::FFT<double> fft;
  fft.SetFlag(Eigen::FFT<double>::HalfSpectrum);
  std::vector<std::complex<double>> transformed;
  fft.fwd(transformed, binned);
  spectrum result;
  result.power.reserve(transformed.size());
  for (const std::complex<double>& line : transformed) { result.power.push_back(std::norm(line)); }
  result.step_per_ps = 1.0 / (width * static_cast<double>(length));
  return result;
}

double power_near(const spectrum& s, double bin) noexcept {
  const auto centre = static_cast<std::size_t>(std::lround(bin));
  double best = 0.0;
  for (std::size_t i = centre > 1 ? centre - 2 : 0; i <= centre + 2 && i < s.power.size(); ++i) {
    best = std::max(best, s.power[i]);
  }
  return best;
}

} // namespace

comb_phase fourier_sum(const comb_samples& samples, double period_ps) {
  double re = 0.0;
  double im = 0.0;
  const double frequency = 2.0 * std::numbers::pi / period_ps;
  for (std::size_t i = 0; i < samples.position_ps.size(); ++i) {
    const double angle = frequency * samples.position_ps[i];
    re += samples.weight[i] * std::cos(angle);
    im += samples.weight[i] * std::sin(angle);
  }
  return {std::hypot(re, im), std::atan2(im, re) / frequency};
}

double chance_of(double magnitude, double total, double frequencies) noexcept {
  if (!(total > 0.0)) { return 1.0; }
  return std::min(1.0, frequencies * std::exp(-magnitude * magnitude / total));
}

period_search find_period(const comb_samples& samples, double min_period_ps, double max_period_ps) {
  const spectrum s = spectrum_of(samples, min_period_ps);
  const auto first =
      std::max<std::size_t>(1, static_cast<std::size_t>(std::floor(1.0 / (max_period_ps * s.step_per_ps))));
  const auto last =
      std::min(s.power.size() - 1, static_cast<std::size_t>(std::ceil(1.0 / (min_period_ps * s.step_per_ps))));
  require(first < last, "comb search",
          "the range of periods is empty; widen the range of differences or give period_ps");
  const auto begin = s.power.begin();
  const auto strongest =
      std::max_element(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(last) + 1);
  double bin = static_cast<double>(strongest - begin);
  for (auto divisor = static_cast<int>(bin / static_cast<double>(first)); divisor >= 2; --divisor) {
    if (power_near(s, bin / divisor) >= 0.5 * *strongest) {
      bin /= divisor;
      break;
    }
  }

  // The lobe of a line is four bins wide to either zero: within two bins of the maximum the exact sum has one
  // maximum. Searched in bins, not in 1/ps: the minimiser stops at an absolute tolerance made for arguments
  // of order 1.
  const auto minus_magnitude = [&](double position) {
    return -fourier_sum(samples, 1.0 / (position * s.step_per_ps)).magnitude;
  };
  const auto [position, value] =
      boost::math::tools::brent_find_minima(minus_magnitude, std::max(bin - 2.0, 0.25), bin + 2.0, 30);
  const double independent = (samples.until_ps - samples.from_ps) * (1.0 / min_period_ps - 1.0 / max_period_ps);
  return {1.0 / (position * s.step_per_ps), chance_of(-value, samples.total, std::max(1.0, independent))};
}

} // namespace peal::detail
