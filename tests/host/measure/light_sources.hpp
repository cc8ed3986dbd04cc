// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Recordings of two detectors with a known kind of light, written without a look at the analysis, and what the kind g2
// says of them.
#pragma once

#include "peal/measure/g2.hpp"
#include "peal/measure/graph.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace peal::test {

using generator = std::mt19937_64;

struct recording {
  std::vector<time_ps> a, b;
  double period_ps = 0.0; ///< of the pulses; 0: none
  double zero_ps = 0.0;   ///< true difference of simultaneous photons
};

inline double exponential(generator& g, double mean) { return std::exponential_distribution<double>(1.0 / mean)(g); }
inline double uniform(generator& g, double low, double high) {
  return std::uniform_real_distribution<double>(low, high)(g);
}
inline bool chance(generator& g, double p) { return uniform(g, 0.0, 1.0) < p; }

/// Sorts, and takes out what comes within the dead time of the tag before it.
inline void with_dead_time(std::vector<time_ps>& t, time_ps dead_ps) {
  std::sort(t.begin(), t.end());
  std::size_t kept = 0;
  for (const time_ps x : t) {
    if (kept == 0 || x - t[kept - 1] >= dead_ps) { t[kept++] = x; }
  }
  t.resize(kept);
}

struct pulses {
  double period_ps = 12'500.0;
  double jitter_ps = 100.0; ///< of each detector
  double filled = 0.05;     ///< share of pulses with photons
  double tags = 1e5;        ///< wanted, both channels
  double share_a = 0.5;     ///< of the photons
  time_ps dead_ps = 40'000;
  double lifetime_ps = 0.0;
  double clock_drift = 0.0; ///< relative, per second
};

/// Photons seen in one pulse that is not empty.
using photon_law = std::function<int(generator&)>;

inline photon_law laser_law(double filled) {
  const double mean = -std::log1p(-filled);
  return [mean](generator& g) {
    while (true) {
      if (const int n = std::poisson_distribution<int>(mean)(g); n > 0) { return n; }
    }
  };
}
/// P(n) = (1 - q) q^n: g2 = 2.
inline photon_law thermal_law(double filled) {
  return [filled](generator& g) {
    int n = 1;
    while (chance(g, filled)) { ++n; }
    return n;
  };
}
/// One photon, or two so often that 2 P2/mean^2 = g2.
inline photon_law emitter_law(double filled, double g2) {
  const double two = 0.5 * g2 * filled; // of the pulses that are not empty
  return [two](generator& g) { return chance(g, two) ? 2 : 1; };
}

/// `bright(t)`: the source is on.
inline recording pulsed_light(generator& g, const pulses& p, const photon_law& law,
                              const std::function<bool(double)>& bright = {}) {
  recording r;
  r.period_ps = p.period_ps;
  const double cable_a = uniform(g, 0.0, 5e5);
  const double cable_b = uniform(g, 0.0, 5e5);
  r.zero_ps = cable_b - cable_a;
  std::normal_distribution<double> jitter(0.0, p.jitter_ps);
  std::geometric_distribution<std::int64_t> skip(p.filled);
  double tags = 0.0;
  for (std::int64_t k = skip(g); tags < p.tags; k += 1 + skip(g)) {
    double at = static_cast<double>(k) * p.period_ps;
    at *= 1.0 + p.clock_drift * at * 1e-12;
    if (bright && !bright(at)) { continue; }
    for (int n = law(g); n > 0; --n, tags += 1.0) {
      const double late = jitter(g) + (p.lifetime_ps > 0.0 ? exponential(g, p.lifetime_ps) : 0.0);
      if (chance(g, p.share_a)) {
        r.a.push_back(std::llround(at + late + cable_a));
      } else {
        r.b.push_back(std::llround(at + late + cable_b));
      }
    }
  }
  with_dead_time(r.a, p.dead_ps);
  with_dead_time(r.b, p.dead_ps);
  return r;
}

/// On and off for exponential times.
inline std::function<bool(double)> blinking(generator& g, double on_ps, double off_ps) {
  return [&g, on_ps, off_ps, until = 0.0, on = false](double t) mutable {
    while (t >= until) {
      on = !on;
      until += exponential(g, on ? on_ps : off_ps);
    }
    return on;
  };
}

inline std::vector<time_ps> poisson_stream(generator& g, double rate_hz, double duration_ps) {
  std::vector<time_ps> t;
  for (double at = exponential(g, 1e12 / rate_hz); at < duration_ps; at += exponential(g, 1e12 / rate_hz)) {
    t.push_back(std::llround(at));
  }
  return t;
}

inline recording cw_laser(generator& g, double rate_a_hz, double rate_b_hz, double duration_ps) {
  recording r{poisson_stream(g, rate_a_hz, duration_ps), poisson_stream(g, rate_b_hz, duration_ps)};
  with_dead_time(r.a, 40'000);
  with_dead_time(r.b, 40'000);
  return r;
}

/// One emitter that is pumped again after `pump_ps` on average: g2(t) = 1 - exp(-t (1/lifetime + 1/pump)).
inline recording cw_emitter(generator& g, double lifetime_ps, double pump_ps, double efficiency, double tags) {
  recording r;
  const double cable = uniform(g, -3e5, 3e5);
  r.zero_ps = cable;
  std::normal_distribution<double> jitter(0.0, 50.0);
  double at = 0.0;
  for (double n = 0.0; n < tags;) {
    at += exponential(g, lifetime_ps) + exponential(g, pump_ps);
    if (!chance(g, efficiency)) { continue; }
    n += 1.0;
    if (chance(g, 0.5)) {
      r.a.push_back(std::llround(at + jitter(g)));
    } else {
      r.b.push_back(std::llround(at + cable + jitter(g)));
    }
  }
  with_dead_time(r.a, 40'000);
  with_dead_time(r.b, 40'000);
  return r;
}

/// Chaotic light: the intensity of a complex Ornstein-Uhlenbeck field, g2(t) = 1 + exp(-2 |t|/coherence).
inline recording cw_thermal(generator& g, double coherence_ps, double per_coherence, double tags) {
  recording r;
  const double cable = uniform(g, -3e5, 3e5);
  r.zero_ps = cable;
  const double step = coherence_ps / 10.0;
  const double keep = std::exp(-0.1);
  const double kick = std::sqrt(0.5 * (1.0 - keep * keep));
  std::normal_distribution<double> normal;
  double re = normal(g) * std::sqrt(0.5);
  double im = normal(g) * std::sqrt(0.5);
  double n = 0.0;
  for (double at = 0.0; n < tags; at += step) {
    re = re * keep + kick * normal(g);
    im = im * keep + kick * normal(g);
    const int photons = std::poisson_distribution<int>(per_coherence / 10.0 * (re * re + im * im))(g);
    for (int k = 0; k < photons; ++k, n += 1.0) {
      const double t = at + uniform(g, 0.0, step);
      if (chance(g, 0.5)) {
        r.a.push_back(std::llround(t));
      } else {
        r.b.push_back(std::llround(t + cable));
      }
    }
  }
  std::sort(r.a.begin(), r.a.end());
  std::sort(r.b.begin(), r.b.end());
  return r;
}

/// A share of the tags of one detector once more on the other, later; both with light of their own.
inline recording delayed_copy(generator& g, double rate_hz, double duration_ps, double share) {
  recording r = cw_laser(g, rate_hz, rate_hz, duration_ps);
  r.zero_ps = uniform(g, -4e5, 4e5);
  std::normal_distribution<double> jitter(0.0, 100.0);
  for (const time_ps t : r.a) {
    if (chance(g, share)) { r.b.push_back(t + std::llround(r.zero_ps + jitter(g))); }
  }
  std::sort(r.b.begin(), r.b.end());
  return r;
}

/// One detector with a dead time whose tags are given to two channels in turn or by lot.
inline recording split_detector(generator& g, double rate_hz, double duration_ps, time_ps dead_ps) {
  std::vector<time_ps> all = poisson_stream(g, rate_hz, duration_ps);
  with_dead_time(all, dead_ps);
  recording r;
  for (const time_ps t : all) { (chance(g, 0.5) ? r.a : r.b).push_back(t); }
  return r;
}

/// Each tag is followed by another of its own detector with this probability.
inline void add_afterpulses(generator& g, std::vector<time_ps>& t, double probability, double mean_ps) {
  const std::size_t n = t.size();
  for (std::size_t i = 0; i < n; ++i) {
    if (chance(g, probability)) { t.push_back(t[i] + 40'000 + std::llround(exponential(g, mean_ps))); }
  }
  with_dead_time(t, 40'000);
}

inline tag_block block_of(const recording& r) {
  tag_block whole;
  std::size_t i = 0;
  std::size_t k = 0;
  while (i < r.a.size() || k < r.b.size()) {
    if (k == r.b.size() || (i < r.a.size() && r.a[i] <= r.b[k])) {
      whole.push(r.a[i++], 1);
    } else {
      whole.push(r.b[k++], 2);
    }
  }
  return whole;
}

/// As the program: once more with a wider range if the period asks for it.
inline std::shared_ptr<const g2_result> analyse(const recording& r, g2_options options = {}) {
  for (bool again = false;; again = true) {
    measurement_graph graph;
    const measurement_id id = graph.attach(std::make_unique<g2_measurement>(options));
    graph.push(block_of(r));
    graph.finish();
    auto result = std::static_pointer_cast<const g2_result>(graph.snapshot(id));
    if (again || result->range_wanted_ps <= options.range_ps) { return result; }
    options.range_ps = result->range_wanted_ps;
  }
}

enum class outcome : std::uint8_t { right, refused, wrong };

inline bool no_number(const g2_result& r) { return !r.pulsed && !r.continuous; }

/// The period is the true one and no multiple or part of it.
inline bool right_period(const recording& truth, const g2_result& r) {
  return r.train && std::abs(r.train->period_ps / truth.period_ps - 1.0) < 1e-5;
}

/// Pulsed light with a peak that differs (`bunched`: higher), or none (`coherent`).
enum class peak_truth : std::uint8_t { lower, higher, equal };
inline outcome judge_pulsed(const recording& truth, const g2_result& r, peak_truth peak) {
  if (r.light == "flat" || r.light == "cannot be told" || r.light == "modulated") {
    return no_number(r) || r.light == "flat" ? outcome::refused : outcome::wrong;
  }
  if (r.light != "pulsed" || !right_period(truth, r)) { return outcome::wrong; }
  if (!r.pulsed) { return outcome::refused; }
  const zero_kind kind = r.zero->kind;
  if (peak == peak_truth::equal) { return kind == zero_kind::equal ? outcome::right : outcome::wrong; }
  if (kind == zero_kind::equal) { return outcome::wrong; }
  const bool way = kind == (peak == peak_truth::lower ? zero_kind::missing : zero_kind::bunched);
  const bool place = std::abs(r.pulsed->zero_delay_ps - truth.zero_ps) < 0.5 * truth.period_ps;
  return way && place ? outcome::right : outcome::wrong;
}

/// Continuous light: `light` at the true place (within `near_ps`; 0: anywhere). Flat is no statement against a dip or
/// bump that is narrower than what it says it would have seen.
inline outcome judge_continuous(const recording& truth, const g2_result& r, const std::string& light, double near_ps) {
  if (r.light == light) {
    const bool place = near_ps == 0.0 || std::abs(r.shape->centre_ps - truth.zero_ps) < near_ps;
    return place ? outcome::right : outcome::wrong;
  }
  if (r.light == "flat") { return outcome::refused; }
  return r.light == "cannot be told" && no_number(r) ? outcome::refused : outcome::wrong;
}

} // namespace peal::test
