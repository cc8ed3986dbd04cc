// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/polarisation.hpp"
#include "source_checks.hpp"

#include <peal/error.hpp>

#include <catch2/catch.hpp>

#include <numbers>

using namespace peal::sim;

namespace {

double radians(double degrees) { return degrees * std::numbers::pi / 180.0; }
double correlator(const two_qubit_state& state, const polarisation& a, const polarisation& b) {
  const auto p = joint_probabilities(state, a, b);
  return p[0] + p[3] - p[1] - p[2];
}

} // namespace

TEST_CASE("joint probabilities of the Bell states are the textbook cosines") {
  for (const double a : {0.0, 13.0, 45.0, -22.5, 90.0}) {
    for (const double b : {0.0, 22.5, -67.5, 30.0}) {
      CAPTURE(a, b);
      const double minus = radians(a - b);
      const double plus = radians(a + b);
      // <a|<b| on (HH + VV)/sqrt2 = cos(a-b)/sqrt2, on (HH - VV)/sqrt2 = cos(a+b)/sqrt2,
      // on (HV + VH)/sqrt2 = sin(a+b)/sqrt2, on (HV - VH)/sqrt2 = sin(b-a)/sqrt2.
      const auto first = [&](bell_state s) { return joint_probabilities(bell(s), linear(a), linear(b))[0]; };
      CHECK(first(bell_state::phi_plus) == Approx(0.5 * std::pow(std::cos(minus), 2)).margin(1e-12));
      CHECK(first(bell_state::phi_minus) == Approx(0.5 * std::pow(std::cos(plus), 2)).margin(1e-12));
      CHECK(first(bell_state::psi_plus) == Approx(0.5 * std::pow(std::sin(plus), 2)).margin(1e-12));
      CHECK(first(bell_state::psi_minus) == Approx(0.5 * std::pow(std::sin(minus), 2)).margin(1e-12));
      const auto p = joint_probabilities(bell(bell_state::phi_plus), linear(a), linear(b));
      CHECK(p[1] == Approx(0.5 * std::pow(std::sin(minus), 2)).margin(1e-12));
      CHECK(p[0] + p[1] + p[2] + p[3] == 1.0);
    }
  }
}

TEST_CASE("circular analysers see the sign of Y x Y") {
  // Phi+ has +ZZ, +XX, -YY; Psi- has -1 in every common direction.
  const auto e = [](bell_state s, char l) { return correlator(bell(s), named_polarisation(l), named_polarisation(l)); };
  CHECK(e(bell_state::phi_plus, 'H') == Approx(1.0));
  CHECK(e(bell_state::phi_plus, 'D') == Approx(1.0));
  CHECK(e(bell_state::phi_plus, 'L') == Approx(-1.0));
  for (const char l : {'H', 'D', 'L'}) { CHECK(e(bell_state::psi_minus, l) == Approx(-1.0)); }
  // L = (H + iV)/sqrt2 and R are orthogonal.
  CHECK(joint_probabilities(product(named_polarisation('L'), named_polarisation('H')), named_polarisation('R'),
                            linear(0))[0] == Approx(0).margin(1e-12));
}

TEST_CASE("a Werner state scales the correlator and a product state factorises") {
  for (const double p : {0.7, 0.9, -0.2}) {
    CHECK(correlator(werner(p), linear(10), linear(40)) == Approx(p * std::cos(radians(-60))));
  }
  const auto q = joint_probabilities(product(linear(20), linear(70)), linear(5), linear(10));
  const double a = std::pow(std::cos(radians(15)), 2);
  const double b = std::pow(std::cos(radians(60)), 2);
  CHECK(q[0] == Approx(a * b));
  CHECK(q[1] == Approx(a * (1 - b)));
  CHECK(q[2] == Approx((1 - a) * b));
  CHECK(q[3] == Approx((1 - a) * (1 - b)));
}

TEST_CASE("a mixture of HH and VV is correlated in one basis only") {
  const auto state = classically_correlated({{linear(0), linear(0), 1.0}, {linear(90), linear(90), 1.0}});
  for (const double a : {0.0, 22.5, 45.0}) {
    for (const double b : {0.0, 22.5, -22.5}) {
      CHECK(correlator(state, linear(a), linear(b)) ==
            Approx(std::cos(radians(2 * a)) * std::cos(radians(2 * b))).margin(1e-12));
    }
  }
}

TEST_CASE("intercept and resend in one basis leaves the correlation of that basis only") {
  const auto after = intercept_resend(bell(bell_state::phi_plus), linear(0), 1.0, true);
  CHECK(correlator(after, linear(0), linear(0)) == Approx(1.0));
  CHECK(correlator(after, linear(45), linear(45)) == Approx(0.0).margin(1e-12));
  CHECK(correlator(after, linear(10), linear(30)) == Approx(std::cos(radians(20)) * std::cos(radians(60))));
  const auto half = intercept_resend(bell(bell_state::phi_plus), linear(45), 0.5, false);
  CHECK(correlator(half, linear(0), linear(0)) == Approx(0.5));
  CHECK(correlator(half, linear(45), linear(45)) == Approx(1.0));
}

TEST_CASE("crosstalk of the analysers scales the correlator by one minus twice its probability") {
  const auto p = joint_probabilities(bell(bell_state::phi_plus), linear(0), linear(15), 0.02, 0.05);
  CHECK(p[0] + p[3] - p[1] - p[2] == Approx(0.96 * 0.90 * std::cos(radians(30))));
}

TEST_CASE("a matrix that is no state is refused") {
  CHECK_NOTHROW(require_state(werner(0.3)));
  two_qubit_state bad = bell(bell_state::phi_plus);
  bad[1] = 0.1;
  CHECK_THROWS_AS(require_state(bad), peal::invalid_argument);
  bad = bell(bell_state::phi_plus);
  bad[5] = 0.2;
  CHECK_THROWS_AS(require_state(bad), peal::invalid_argument);
  bad = {};
  bad[0] = 1.5;
  bad[5] = -0.5;
  CHECK_THROWS_AS(require_state(bad), peal::invalid_argument);
  CHECK_THROWS_AS(werner(1.1), peal::invalid_argument);
  CHECK_THROWS_AS(named_polarisation('X'), peal::invalid_argument);
  CHECK_THROWS_AS(classically_correlated({}), peal::invalid_argument);
}
