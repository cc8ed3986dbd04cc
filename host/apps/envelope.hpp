// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What stands around a result in the JSON of every command, listed once.
#pragma once

#include "peal/fields.hpp"
#include "peal/losses.hpp"

#include <string>

namespace peal::app {

/// Around the result of a recording.
struct file_envelope {
  std::string file;
  std::string format;
  loss_counters losses;
  bool whole = true; ///< the file was read to its end
};

/// Around the result of a live run.
struct live_envelope {
  std::string title;
  std::string ending;
  std::string written;
  loss_counters losses;
};

/// Path and format: all there is around a table, which has no losses.
void file_fields(const std::string& file, std::string_view format, field_visitor& v);
void visit_fields(const file_envelope& e, field_visitor& v);
void visit_fields(const live_envelope& e, field_visitor& v);

} // namespace peal::app
