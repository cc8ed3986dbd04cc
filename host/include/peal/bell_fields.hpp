// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The fields of Bell analyses, for every face (fields.hpp).
//
// Use:
//   peal::bell_counts counts;
//   counts.n[0] = {{{{{{23, 3}}, {{4, 23}}}}, {{{{33, 11}}, {{5, 30}}}}}};
//   counts.n[1] = {{{{{{22, 10}}, {{6, 24}}}}, {{{{4, 20}}, {{21, 6}}}}}};
//   const auto all = peal::analyse_counts(counts);
//   std::puts(peal::to_json([&](peal::field_visitor& v) { peal::visit_fields(counts, all, v); }).c_str());
#pragma once

#include "peal/bell_trials.hpp"
#include "peal/fields.hpp"

namespace peal {

void visit_fields(const p_value& p, field_visitor& v);
void visit_fields(const chsh_result& r, field_visitor& v);
/// Counts and what was made of them.
void visit_fields(const bell_counts& counts, const bell_analysis& analysis, field_visitor& v);
void visit_fields(const sequence_result& r, field_visitor& v);
void visit_fields(const single_outcome_result& r, field_visitor& v);

/// "CHSH", "CHSH game", "Eberhard", "Eberhard game".
[[nodiscard]] const char* name(bell_method method) noexcept;

} // namespace peal
