// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// When light is emitted: photon statistics of the sources. A pair source uses the same clocks, one event per pair.
#pragma once

#include "sim/sources/instant.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <variant>

namespace peal::sim {

/// Coherent (laser) or cw pair source: Poisson process. g2 = 1.
struct poisson_light {
  double rate_hz = 0.0;
};

/// Number statistics of a pulse: coherent light or many modes give Poisson, one thermal mode gives Bose-Einstein.
enum class pulse_number { poisson, thermal };

/// Light in pulses, `mean_number` emissions each, normally distributed with `sigma_ps` around k * period_ps +
/// 8 sigma_ps (none is before time 0; 16 sigma <= period, so that pulses do not mix).
struct pulsed_light {
  double period_ps = 0.0;
  double mean_number = 0.0;
  double sigma_ps = 0.0;
  pulse_number number = pulse_number::poisson;
};

/// One two-level emitter pumped cw: excitation after Exp(1/excitation_hz), emission after Exp(lifetime).
/// Renewal process with rate a b / (a + b) and g2(tau) = 1 - exp(-(a + b) |tau|), a = excitation_hz, b = 1 /
/// lifetime.
struct emitter_light {
  double excitation_hz = 0.0;
  double lifetime_ps = 0.0;
};

/// One emitter excited by pulses: one photon with `probability`, two with `double_probability` (sum <= 1),
/// each after Exp(lifetime) (the
/// second after the first: re-excitation). A pulse that finds the emitter excited does nothing. For lifetime
/// << period: g2(0) = 2 p2 / (p1 + 2 p2)^2.
struct pulsed_emitter_light {
  double period_ps = 0.0;
  double probability = 0.0;
  double double_probability = 0.0;
  double lifetime_ps = 0.0;
};

/// One polarised mode of chaotic light with Lorentzian line: the intensity is |complex Ornstein-Uhlenbeck process|^2,
/// |g1| = exp(-|tau| / coherence_ps), g2(tau) = 1 + exp(-2 |tau| / coherence_ps).
struct thermal_light {
  double rate_hz = 0.0;
  double coherence_ps = 0.0;
};

using light_setup = std::variant<poisson_light, pulsed_light, emitter_light, pulsed_emitter_light, thermal_light>;

/// A sequence of emission times, non-decreasing, from stream time 0 on; endless, or `never` forever when
/// there is no light (less than one emission in 10^4 s).
class emission {
public:
  emission() = default;
  emission(const emission&) = delete;
  emission& operator=(const emission&) = delete;
  virtual ~emission() = default;
  /// Next emission time. Amortised O(1) except thermal (about 20 draws per photon).
  virtual instant next() = 0;
};

/// Long-time mean of emissions per second, from the formulas above (thermal: without the 2e-9 that the
/// intensity cap takes).
double mean_rate_hz(const light_setup& setup);

/// Builds the sequence; `label` names its random substream. Throws peal::invalid_argument when a parameter is
/// out of its range.
std::unique_ptr<emission> make_emission(const light_setup& setup, std::uint64_t seed, std::string_view label);

} // namespace peal::sim
