// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "analysis/spectrum.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace peal::detail {

namespace {

struct run {
  std::size_t first = 0;
  std::size_t last = 0; // past the end
  double duration_ps = 0.0;
};

std::vector<run> runs_of(const tag_sample& s) {
  std::vector<run> all;
  for (std::size_t r = 0; r < s.run_start.size(); ++r) {
    const std::size_t first = s.run_start[r];
    const std::size_t last = r + 1 < s.run_start.size() ? s.run_start[r + 1] : s.time_ps.size();
    if (last < first + 2) { continue; }
    all.push_back({first, last, static_cast<double>(s.time_ps[last - 1] - s.time_ps[first])});
  }
  return all;
}

struct piece {
  std::size_t first = 0;
  std::size_t last = 0;
  std::int64_t start_ps = 0;
};

// The first tag of a run fixes where its stretches begin: with it the phase of the first stretch would not be free.
void cut_run(const tag_sample& s, const run& r, double length_ps, std::vector<piece>& pieces) {
  const auto whole = static_cast<std::int64_t>(std::floor(r.duration_ps / length_ps * (1.0 + 1e-12)));
  std::size_t at = r.first + 1;
  for (std::int64_t k = 0; k < whole; ++k) {
    const std::int64_t start = s.time_ps[r.first] + std::llround(static_cast<double>(k) * length_ps);
    const std::int64_t end = s.time_ps[r.first] + std::llround(static_cast<double>(k + 1) * length_ps);
    piece p{at, at, start};
    while (at < r.last && s.time_ps[at] < end) { ++at; }
    p.last = at;
    if (p.last >= p.first + 2) { pieces.push_back(p); }
  }
}

} // namespace

stretched_tags cut(const tag_sample& sample, double length_ps, std::size_t most_tags) {
  std::vector<piece> pieces;
  std::size_t total = 0;
  for (const run& r : runs_of(sample)) { cut_run(sample, r, length_ps, pieces); }
  for (const piece& p : pieces) { total += p.last - p.first; }
  // Few stretches with many tags are thinned, many stretches with few tags are picked.
  const std::size_t picked =
      std::min(pieces.size(), std::max<std::size_t>(16, pieces.size() * most_tags / std::max<std::size_t>(total, 1)));
  stretched_tags result;
  result.length_ps = length_ps;
  const std::size_t share = picked > 0 ? std::max<std::size_t>(most_tags / picked, 2) : 0;
  for (std::size_t i = 0; i < picked; ++i) {
    const piece& p = pieces[i * pieces.size() / picked];
    const std::size_t n = p.last - p.first;
    const std::size_t step = n > 3 * share ? (n + share - 1) / share : 1;
    for (std::size_t k = p.first; k < p.last; k += step) {
      result.since_ps.push_back(static_cast<double>(sample.time_ps[k] - p.start_ps));
    }
    result.end.push_back(result.since_ps.size());
  }
  return result;
}

double longest_stretch_ps(const tag_sample& sample) {
  const std::vector<run> runs = runs_of(sample);
  double total = 0.0;
  std::vector<double> lengths;
  for (const run& r : runs) {
    total += static_cast<double>(r.last - r.first);
    lengths.push_back(r.duration_ps);
  }
  std::sort(lengths.rbegin(), lengths.rend());
  for (const double length : lengths) {
    if (length <= 0.0) { break; }
    double inside = 0.0;
    for (const run& r : runs) {
      if (r.duration_ps <= 0.0) { continue; }
      inside += static_cast<double>(r.last - r.first) * std::floor(r.duration_ps / length) * length / r.duration_ps;
    }
    if (inside >= 0.5 * total) { return length; }
  }
  return 0.0;
}

line_power power_of(const stretched_tags& tags, double first_per_ps, double step_per_ps, std::size_t lines) {
  line_power power;
  power.leahy.assign(lines, 0.0);
  power.plain.assign(lines, 0.0);
  std::vector<double> re, im, turn_re, turn_im;
  const auto phase = [](double frequency, double time) {
    const double cycles = frequency * time;
    return 2.0 * std::numbers::pi * (cycles - std::floor(cycles));
  };
  std::size_t begin = 0;
  for (const std::size_t end : tags.end) {
    const std::size_t n = end - begin;
    re.resize(n);
    im.resize(n);
    turn_re.resize(n);
    turn_im.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
      const double at = phase(first_per_ps, tags.since_ps[begin + i]);
      const double turn = phase(step_per_ps, tags.since_ps[begin + i]);
      re[i] = std::cos(at);
      im[i] = std::sin(at);
      turn_re[i] = std::cos(turn);
      turn_im[i] = std::sin(turn);
    }
    for (std::size_t k = 0; k < lines; ++k) {
      double sum_re = 0.0;
      double sum_im = 0.0;
      for (std::size_t i = 0; i < n; ++i) {
        sum_re += re[i];
        sum_im += im[i];
        const double next = re[i] * turn_re[i] - im[i] * turn_im[i];
        im[i] = re[i] * turn_im[i] + im[i] * turn_re[i];
        re[i] = next;
      }
      const double square = sum_re * sum_re + sum_im * sum_im;
      power.leahy[k] += square / static_cast<double>(n);
      power.plain[k] += square;
    }
    power.pairs += static_cast<double>(n) * static_cast<double>(n - 1);
    begin = end;
  }
  return power;
}

pulse_line test_line(const stretched_tags& tags, double frequency_per_ps) {
  pulse_line line;
  line.tags = static_cast<std::int64_t>(tags.since_ps.size());
  line.stretches = static_cast<std::int64_t>(tags.end.size());
  if (line.stretches == 0) { return line; }
  // Every third line of the resolution 1/L, so that they are independent; the two on either side of the line are left
  // out, since it is wider than one line when the source drifts.
  constexpr std::size_t centre = 10;
  const double step = 3.0 / tags.length_ps;
  const line_power power = power_of(tags, frequency_per_ps - static_cast<double>(centre) * step, step, 2 * centre + 1);
  double beside = 0.0;
  double beside_plain = 0.0;
  for (std::size_t k = 0; k < power.leahy.size(); ++k) {
    if (k + 3 > centre && k < centre + 3) { continue; }
    beside += power.leahy[k];
    beside_plain += power.plain[k] / 16.0;
  }
  const double share = std::clamp(beside / (beside + power.leahy[centre]), 1e-300, 1.0 - 1e-15);
  line.p = binomial_upper_tail(17 * line.stretches - 1, 16 * line.stretches, share); // = I_share(16 G, G)
  if (power.pairs > 0.0) {
    line.contrast = std::sqrt(std::clamp((power.plain[centre] - beside_plain) / power.pairs, 0.0, 1.0));
  }
  return line;
}

} // namespace peal::detail
