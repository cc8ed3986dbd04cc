// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/emission.hpp"

#include "sim/sources/random.hpp"

#include <peal/error.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace peal::sim {
namespace {

constexpr double ps_per_s = 1e12;

// Slower than one event in 10^4 s counts as dark: a single step (at most 37 mean gaps) must stay far from the
// end of int64.
constexpr double slowest_hz = 1e-4;

void require(bool ok, std::string_view label, const char* what) {
  if (!ok) { throw invalid_argument("light source '" + std::string(label) + "': " + what); }
}

class no_emission final : public emission {
public:
  instant next() override { return never; }
};

class poisson_emission final : public emission {
public:
  poisson_emission(const poisson_light& setup, std::uint64_t seed, std::string_view label)
      : random_(seed, label), mean_gap_ps_(ps_per_s / setup.rate_hz) {}

  instant next() override {
    now_.add(random_.exponential() * mean_gap_ps_);
    return now_;
  }

private:
  random_stream random_;
  double mean_gap_ps_;
  instant now_;
};

/// Counts pulses; the time of pulse k is k * period with the fraction carried apart from the whole picoseconds.
class pulse_clock {
public:
  explicit pulse_clock(double period_ps)
      : whole_(static_cast<std::int64_t>(std::floor(period_ps))), fraction_(period_ps - std::floor(period_ps)) {}

  [[nodiscard]] instant at(std::int64_t k) const noexcept {
    // k * fraction_ is exact to 1 ulp of its value (< 1e-3 ps for k < 2^42); never accumulated.
    instant t{k * whole_, 0.0};
    t.add(static_cast<double>(k) * fraction_);
    return t;
  }

private:
  std::int64_t whole_;
  double fraction_;
};

class pulsed_emission final : public emission {
public:
  pulsed_emission(const pulsed_light& setup, std::uint64_t seed, std::string_view label)
      : random_(seed, label), clock_(setup.period_ps), setup_(setup) {
    if (setup_.number == pulse_number::thermal) {
      const double q = setup_.mean_number / (1.0 + setup_.mean_number);
      log_empty_ = -portable_log(1.0 - q);
      log_more_ = -portable_log(q);
    } else {
      advance_poisson();
    }
  }

  instant next() override {
    if (given_ == ready_.size()) { fill(); }
    return ready_[given_++];
  }

private:
  // Poisson numbers without a draw per empty pulse: a unit-rate process on a line of which pulse k owns [k
  // mu, (k+1) mu).
  void advance_poisson() {
    const double step = random_.exponential() / setup_.mean_number + offset_;
    const double whole = std::floor(step);
    pulse_ += static_cast<std::int64_t>(whole);
    offset_ = step - whole;
  }

  std::uint64_t occupy() {
    std::uint64_t n = 1;
    if (setup_.number == pulse_number::poisson) {
      current_ = pulse_;
      for (advance_poisson(); pulse_ == current_; advance_poisson()) { ++n; }
      return n;
    }
    // Bose-Einstein: a pulse is empty with 1 - q; given one emission each further one comes with q.
    current_ = pulse_ + static_cast<std::int64_t>(std::floor(random_.exponential() / log_empty_));
    pulse_ = current_ + 1;
    return n + static_cast<std::uint64_t>(std::floor(random_.exponential() / log_more_));
  }

  void fill() {
    const std::uint64_t n = occupy();
    ready_.clear();
    given_ = 0;
    const instant base = clock_.at(current_);
    for (std::uint64_t i = 0; i < n; ++i) {
      instant t = base;
      if (setup_.sigma_ps > 0.0) { t.add(random_.normal() * setup_.sigma_ps + shift_ps()); }
      ready_.push_back(t);
    }
    std::sort(ready_.begin(), ready_.end());
  }

  [[nodiscard]] double shift_ps() const noexcept { return random_stream::normal_limit * setup_.sigma_ps; }

  random_stream random_;
  pulse_clock clock_;
  pulsed_light setup_;
  double log_empty_ = 0.0; // -ln P(a pulse is empty)
  double log_more_ = 0.0;  // -ln P(one more emission | at least one)
  double offset_ = 0.0;
  std::int64_t pulse_ = 0;
  std::int64_t current_ = 0;
  std::vector<instant> ready_;
  std::size_t given_ = 0;
};

class emitter_emission final : public emission {
public:
  emitter_emission(const emitter_light& setup, std::uint64_t seed, std::string_view label)
      : random_(seed, label), pump_ps_(ps_per_s / setup.excitation_hz), lifetime_ps_(setup.lifetime_ps) {}

  instant next() override {
    const double wait = random_.exponential() * pump_ps_;
    now_.add(wait + random_.exponential() * lifetime_ps_);
    return now_;
  }

private:
  random_stream random_;
  double pump_ps_;
  double lifetime_ps_;
  instant now_;
};

class pulsed_emitter_emission final : public emission {
public:
  pulsed_emitter_emission(const pulsed_emitter_light& setup, std::uint64_t seed, std::string_view label)
      : random_(seed, label), clock_(setup.period_ps), setup_(setup) {}

  instant next() override {
    if (second_pending_) {
      second_pending_ = false;
      now_.add(random_.exponential() * setup_.lifetime_ps);
      return now_;
    }
    for (;; ++pulse_) {
      const instant excitation = clock_.at(pulse_);
      if (excitation < now_) {
        continue; // still excited when the pulse came
      }
      const double u = random_.uniform();
      if (u >= setup_.probability + setup_.double_probability) { continue; }
      second_pending_ = u < setup_.double_probability;
      now_ = excitation;
      now_.add(random_.exponential() * setup_.lifetime_ps);
      ++pulse_;
      return now_;
    }
  }

private:
  random_stream random_;
  pulse_clock clock_;
  pulsed_emitter_light setup_;
  std::int64_t pulse_ = 0;
  instant now_;
  bool second_pending_ = false;
};

class thermal_emission final : public emission {
public:
  thermal_emission(const thermal_light& setup, std::uint64_t seed, std::string_view label)
      : random_(seed, label), coherence_ps_(setup.coherence_ps), mean_gap_ps_(ps_per_s / (setup.rate_hz * cap)) {
    real_ = random_.normal() * half;
    imaginary_ = random_.normal() * half;
  }

  // Thinning (Lewis and Shedler 1979): candidates at `cap` times the mean rate, kept with intensity / cap.
  // The field is propagated exactly from candidate to candidate, so there is no time grid. P(intensity > cap)
  // = exp(-cap) = 2e-9.
  instant next() override {
    for (;;) {
      const double gap = random_.exponential() * mean_gap_ps_;
      now_.add(gap);
      const double keep = portable_exp_minus(gap / coherence_ps_);
      const double fresh = half * std::sqrt(1.0 - keep * keep);
      real_ = keep * real_ + fresh * random_.normal();
      imaginary_ = keep * imaginary_ + fresh * random_.normal();
      if (random_.uniform() * cap < real_ * real_ + imaginary_ * imaginary_) { return now_; }
    }
  }

private:
  static constexpr double cap = 20.0;
  static constexpr double half = 0.70710678118654752; // of the mean intensity 1 in each quadrature

  random_stream random_;
  double coherence_ps_;
  double mean_gap_ps_;
  double real_ = 0.0;
  double imaginary_ = 0.0;
  instant now_;
};

void check(const poisson_light& s, std::string_view label) {
  require(s.rate_hz >= 0.0 && s.rate_hz <= 1e11, label, "rate_hz must be 0..1e11");
}
void check(const pulsed_light& s, std::string_view label) {
  require(s.period_ps >= 1.0 && s.period_ps <= ps_per_s, label, "period_ps must be 1..1e12");
  require(s.mean_number >= 0.0 && s.mean_number <= 1e4, label, "mean_number must be 0..1e4");
  require(s.sigma_ps >= 0.0 && 2.0 * random_stream::normal_limit * s.sigma_ps <= s.period_ps, label,
          "sigma_ps must be 0..period_ps/16 (pulses must not mix)");
}
void check(const emitter_light& s, std::string_view label) {
  require(s.excitation_hz >= 0.0 && s.excitation_hz <= 1e11, label, "excitation_hz must be 0..1e11");
  require(s.lifetime_ps > 0.0 && s.lifetime_ps <= ps_per_s, label, "lifetime_ps must be above 0 and at most 1e12");
}
void check(const pulsed_emitter_light& s, std::string_view label) {
  require(s.period_ps >= 1.0 && s.period_ps <= ps_per_s, label, "period_ps must be 1..1e12");
  require(s.probability >= 0.0 && s.double_probability >= 0.0 && s.probability + s.double_probability <= 1.0, label,
          "probability and double_probability must be >= 0 with a sum of at most 1");
  require(s.lifetime_ps >= 0.0 && s.lifetime_ps <= ps_per_s, label, "lifetime_ps must be 0..1e12");
}
void check(const thermal_light& s, std::string_view label) {
  require(s.rate_hz >= 0.0 && s.rate_hz <= 1e9, label, "rate_hz must be 0..1e9");
  require(s.coherence_ps > 0.0 && s.coherence_ps <= ps_per_s, label, "coherence_ps must be above 0 and at most 1e12");
}

struct rate_of {
  double operator()(const poisson_light& s) const { return s.rate_hz; }
  double operator()(const pulsed_light& s) const { return s.mean_number * ps_per_s / s.period_ps; }
  double operator()(const emitter_light& s) const {
    return s.excitation_hz / (1.0 + s.excitation_hz * s.lifetime_ps / ps_per_s);
  }
  double operator()(const pulsed_emitter_light& s) const {
    return (s.probability + 2.0 * s.double_probability) * ps_per_s / s.period_ps;
  }
  double operator()(const thermal_light& s) const { return s.rate_hz; }
};

struct builder {
  std::uint64_t seed;
  std::string_view label;
  template <class Emission, class Setup>
  std::unique_ptr<emission> build(const Setup& s) const {
    check(s, label);
    if (rate_of{}(s) < slowest_hz) { return std::make_unique<no_emission>(); }
    return std::make_unique<Emission>(s, seed, label);
  }
  std::unique_ptr<emission> operator()(const poisson_light& s) const { return build<poisson_emission>(s); }
  std::unique_ptr<emission> operator()(const pulsed_light& s) const { return build<pulsed_emission>(s); }
  std::unique_ptr<emission> operator()(const emitter_light& s) const { return build<emitter_emission>(s); }
  std::unique_ptr<emission> operator()(const pulsed_emitter_light& s) const {
    return build<pulsed_emitter_emission>(s);
  }
  std::unique_ptr<emission> operator()(const thermal_light& s) const { return build<thermal_emission>(s); }
};

} // namespace

double mean_rate_hz(const light_setup& setup) { return std::visit(rate_of{}, setup); }

std::unique_ptr<emission> make_emission(const light_setup& setup, std::uint64_t seed, std::string_view label) {
  return std::visit(builder{seed, label}, setup);
}

} // namespace peal::sim
