// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Two-qubit polarisation states and what polarisation analysers see of them. Basis H, V; first qubit = photon of side
// A.
#pragma once

#include <array>
#include <complex>
#include <vector>

namespace peal::sim {

/// Density matrix, row-major, order of the basis HH, HV, VH, VV.
using two_qubit_state = std::array<std::complex<double>, 16>;

/// What an analyser projects on: a direction of the Poincare sphere (unit vector). s1 = H-V, s2 = D-A, s3 = L-R with
/// L = (H + iV)/sqrt2, R = (H - iV)/sqrt2 (James et al., PRA 64, 052312). Outcome + is the direction, - its opposite.
struct polarisation {
  double s1 = 1.0;
  double s2 = 0.0;
  double s3 = 0.0;
};

/// Linear polariser at `angle_deg` from H: s = (cos 2a, sin 2a, 0); multiples of 45 degrees land exactly on an axis.
polarisation linear(double angle_deg);
/// One of the letters H V D A R L. Throws peal::invalid_argument for any other.
polarisation named_polarisation(char letter);

/// Bell states: phi = (HH +- VV)/sqrt2, psi = (HV +- VH)/sqrt2.
enum class bell_state { phi_plus, phi_minus, psi_plus, psi_minus };

two_qubit_state bell(bell_state which);
/// Werner state p |bell><bell| + (1-p) 1/4, -1/3 <= p <= 1; S_max = 2 sqrt2 p (reference algorithm notes:
/// Werner rows). Throws peal::invalid_argument outside.
two_qubit_state werner(double p, bell_state which = bell_state::phi_plus);
/// Product of two pure polarisations.
two_qubit_state product(const polarisation& a, const polarisation& b);

/// One term of a classically correlated mixture.
struct product_term {
  polarisation a;
  polarisation b;
  double weight = 0.0;
};
/// sum weight |a><a| x |b><b| / sum weight: separable, S <= 2 for all settings. Throws peal::invalid_argument
/// for weights that are negative or sum to 0.
two_qubit_state classically_correlated(const std::vector<product_term>& terms);

/// Throws peal::invalid_argument unless the matrix is Hermitian with trace 1 and has no eigenvalue below 0
/// (each to 1e-9).
void require_state(const two_qubit_state& state);

/// Joint probabilities Tr(rho Pa x Pb) in the order ++, +-, -+, --. `crosstalk_*` (0..0.5): probability that
/// an analyser sends a photon to the wrong detector. The four are >= 0 and sum to 1; rounded to multiples of
/// 2^-48 (sum kept) so that they do not depend on the order of a compiler's additions.
std::array<double, 4> joint_probabilities(const two_qubit_state& state, const polarisation& a, const polarisation& b,
                                          double crosstalk_a = 0.0, double crosstalk_b = 0.0);

/// State after somebody measured one photon in the basis +-`basis` and sent on what he found, for a fraction
/// `probability` of the pairs: (1-q) rho + q sum_e P_e rho P_e on that photon. `second` = photon of side B.
two_qubit_state intercept_resend(const two_qubit_state& state, const polarisation& basis, double probability,
                                 bool second);

} // namespace peal::sim
