// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/losses.hpp"

#include "base/grouped.hpp"

namespace peal {

void visit_fields(const loss_counters& losses, field_visitor& v, bool all_known) {
  v.value({"clean", "", "true: every tag is here"}, losses.clean() && all_known);
  each_loss(losses, [&](const loss_field& f, std::uint64_t n) { v.value({f.name, "", f.sentence}, n); });
  v.value({"device_missed_saturated", "", "a count reached its end: device_missed is a lower bound"},
          losses.device_missed_saturated);
}

std::string losses_text(const loss_counters& losses) {
  std::string text;
  each_loss(losses, [&](const loss_field& f, std::uint64_t n) {
    if (n == 0 || !f.is_loss) { return; }
    const bool bound = losses.device_missed_saturated && std::string_view(f.name) == "device_missed";
    text += (text.empty() ? "" : ", ") + detail::grouped(static_cast<std::int64_t>(n)) + (bound ? " or more " : " ") +
            f.phrase;
  });
  return text.empty() ? "none: every tag is here" : text;
}

} // namespace peal
