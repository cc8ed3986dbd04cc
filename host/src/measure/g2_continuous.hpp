// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The part of decide_light() for light without pulses.
#pragma once

#include "measure/g2_light.hpp"

namespace peal::detail {

/// Dip, bump, one peak, flat, dead time. `pulses_excluded`: a pulse train would have been noticed.
void continuous_light(g2_result& r, const g2_options& options, const g2_evidence& evidence, bool pulses_excluded);

/// The user says it is continuous: g2 at the zero delay given, or 0, by the rates.
void continuous_as_given(g2_result& r, const g2_options& options, const g2_evidence& evidence);

} // namespace peal::detail
