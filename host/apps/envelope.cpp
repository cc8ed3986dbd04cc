// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/envelope.hpp"

namespace peal::app {

namespace {

void losses_group(const loss_counters& losses, bool whole, field_visitor& v) {
  v.group({"losses", "", "what was lost on the way"}, [&] { visit_fields(losses, v, whole); });
}

} // namespace

void file_fields(const std::string& file, std::string_view format, field_visitor& v) {
  v.value({"file", "", "path as given"}, file);
  v.value({"format", "", "of the file: a name in [formats.md](formats.md)"}, format);
}

void visit_fields(const file_envelope& e, field_visitor& v) {
  file_fields(e.file, e.format, v);
  losses_group(e.losses, e.whole, v);
}

void visit_fields(const live_envelope& e, field_visitor& v) {
  v.value({"title", "", "of the source; says SIMULATED where nothing is silicon"}, e.title);
  v.value({"ending", "", "how the run ended"}, e.ending);
  v.value({"written", "", "the recording; empty: none"}, e.written);
  losses_group(e.losses, true, v);
}

} // namespace peal::app
