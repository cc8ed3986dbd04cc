// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/polarisation.hpp"

#include <peal/error.hpp>

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace peal::sim {
namespace {

using complex = std::complex<double>;
using matrix2 = Eigen::Matrix2cd;
using matrix4 = Eigen::Matrix4cd;
using row_major4 = Eigen::Matrix<complex, 4, 4, Eigen::RowMajor>;

matrix4 matrix_of(const two_qubit_state& state) { return Eigen::Map<const row_major4>(state.data()); }

two_qubit_state state_of(const matrix4& m) {
  two_qubit_state state;
  Eigen::Map<row_major4>(state.data()) = m;
  return state;
}

/// (1 + s.sigma)/2 with sigma_1 = Z (H-V), sigma_2 = X (D-A), sigma_3 = Y (L-R).
matrix2 projector(const polarisation& p, double sign) {
  matrix2 m;
  m << complex(1.0 + sign * p.s1, 0.0), complex(sign * p.s2, -sign * p.s3), complex(sign * p.s2, sign * p.s3),
      complex(1.0 - sign * p.s1, 0.0);
  return m * 0.5;
}

matrix4 kronecker(const matrix2& a, const matrix2& b) {
  matrix4 m;
  for (int i = 0; i < 2; ++i) {
    for (int j = 0; j < 2; ++j) { m.block<2, 2>(2 * i, 2 * j) = a(i, j) * b; }
  }
  return m;
}

} // namespace

polarisation linear(double angle_deg) {
  const double turn = 2.0 * angle_deg / 360.0; // of the Poincare sphere
  const double quarter = (turn - std::floor(turn)) * 4.0;
  if (quarter == std::floor(quarter)) { // on an axis: exact, so that products of settings that should vanish do
    static constexpr std::array<std::array<double, 2>, 4> axes{{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}};
    const auto& axis = axes[static_cast<std::size_t>(quarter) % 4];
    return {axis[0], axis[1], 0.0};
  }
  const double angle = turn * 2.0 * std::numbers::pi;
  return {std::cos(angle), std::sin(angle), 0.0};
}

polarisation named_polarisation(char letter) {
  switch (letter) {
  case 'H': return {1, 0, 0};
  case 'V': return {-1, 0, 0};
  case 'D': return {0, 1, 0};
  case 'A': return {0, -1, 0};
  case 'L': return {0, 0, 1};
  case 'R': return {0, 0, -1};
  default: throw invalid_argument(std::string("polarisation '") + letter + "' is not one of H V D A R L");
  }
}

two_qubit_state bell(bell_state which) {
  Eigen::Vector4cd v = Eigen::Vector4cd::Zero();
  const bool phi = which == bell_state::phi_plus || which == bell_state::phi_minus;
  const bool plus = which == bell_state::phi_plus || which == bell_state::psi_plus;
  v(phi ? 0 : 1) = 1.0;
  v(phi ? 3 : 2) = plus ? 1.0 : -1.0;
  return state_of(0.5 * v * v.adjoint());
}

two_qubit_state werner(double p, bell_state which) {
  if (!(p >= -1.0 / 3 && p <= 1.0)) {
    throw invalid_argument("Werner state: p = " + std::to_string(p) + " is outside -1/3..1");
  }
  return state_of(p * matrix_of(bell(which)) + (1.0 - p) * 0.25 * matrix4::Identity());
}

two_qubit_state product(const polarisation& a, const polarisation& b) {
  return state_of(kronecker(projector(a, 1), projector(b, 1)));
}

two_qubit_state classically_correlated(const std::vector<product_term>& terms) {
  matrix4 sum = matrix4::Zero();
  double weights = 0.0;
  for (const product_term& term : terms) {
    if (!(term.weight >= 0.0)) { throw invalid_argument("classically correlated state: a weight is negative"); }
    sum += term.weight * kronecker(projector(term.a, 1), projector(term.b, 1));
    weights += term.weight;
  }
  if (!(weights > 0.0)) { throw invalid_argument("classically correlated state: the weights sum to 0"); }
  return state_of(sum / weights);
}

void require_state(const two_qubit_state& state) {
  constexpr double tolerance = 1e-9;
  const matrix4 m = matrix_of(state);
  if (!((m - m.adjoint()).cwiseAbs().maxCoeff() < tolerance)) {
    throw invalid_argument("density matrix: not Hermitian");
  }
  if (!(std::abs(m.trace() - complex(1.0)) < tolerance)) {
    throw invalid_argument("density matrix: the trace is not 1");
  }
  const Eigen::SelfAdjointEigenSolver<matrix4> solver(m, Eigen::EigenvaluesOnly);
  if (!(solver.eigenvalues().minCoeff() > -tolerance)) {
    throw invalid_argument("density matrix: it has a negative eigenvalue");
  }
}

std::array<double, 4> joint_probabilities(const two_qubit_state& state, const polarisation& a, const polarisation& b,
                                          double crosstalk_a, double crosstalk_b) {
  const matrix4 rho = matrix_of(state);
  const auto effect = [](const polarisation& p, double sign, double crosstalk) -> matrix2 {
    return (1.0 - crosstalk) * projector(p, sign) + crosstalk * projector(p, -sign);
  };
  std::array<double, 4> probabilities{};
  double rest = 1.0;
  for (std::size_t outcome = 0; outcome < 4; ++outcome) {
    const matrix2 pa = effect(a, outcome < 2 ? 1.0 : -1.0, crosstalk_a);
    const matrix2 pb = effect(b, outcome % 2 == 0 ? 1.0 : -1.0, crosstalk_b);
    const double exact = (rho * kronecker(pa, pb)).trace().real();
    const double rounded = std::clamp(std::floor(exact * 0x1p48 + 0.5) * 0x1p-48, 0.0, rest);
    probabilities[outcome] = outcome == 3 ? rest : rounded;
    rest -= probabilities[outcome];
  }
  return probabilities;
}

two_qubit_state intercept_resend(const two_qubit_state& state, const polarisation& basis, double probability,
                                 bool second) {
  if (!(probability >= 0.0 && probability <= 1.0)) { throw invalid_argument("eavesdropper: probability must be 0..1"); }
  const matrix4 rho = matrix_of(state);
  matrix4 measured = matrix4::Zero();
  for (const double sign : {1.0, -1.0}) {
    const matrix2 p = projector(basis, sign);
    const matrix4 on_pair = second ? kronecker(matrix2::Identity(), p) : kronecker(p, matrix2::Identity());
    measured += on_pair * rho * on_pair;
  }
  return state_of((1.0 - probability) * rho + probability * measured);
}

} // namespace peal::sim
