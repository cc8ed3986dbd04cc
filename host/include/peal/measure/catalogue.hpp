// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The one list of measurements (and of stages). From it come `peal run -m`, its help, the [analysis] of scenarios, the
// keys of the JSON output and docs/measurements.md. A new kind is one header, one source, one test and one line in
// src/measure/catalogue.cpp.
//
// Use:
//   for (const peal::measurement_kind& kind : peal::measurement_kinds()) { std::puts(kind.name.c_str()); }
//   auto rates = peal::make_measurement("rates:channels=1,2,step=100ms");
//   auto named = peal::parse_measurement("ab=coincidences:channels=1,2,window=1ns");
//   std::puts(named.name.c_str()); // ab
#pragma once

#include "peal/measure/measurement.hpp"
#include "peal/measure/options.hpp"
#include "peal/measure/stage.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace peal {

/// A kind of measurement, as faces and documents see it.
struct measurement_kind {
  std::string name;                 ///< "rates", "correlation", ...
  std::string summary;              ///< one sentence
  std::vector<option_info> options; ///< in the order of documents
  /// From options as text; throws invalid_argument naming the option, what was given and what is wanted.
  std::function<std::unique_ptr<measurement>(const option_texts&)> make;
  field_source fields; ///< every field a result of this kind can have, for documents
};

/// All kinds, in the order of documents.
[[nodiscard]] const std::vector<measurement_kind>& measurement_kinds();
/// Throws invalid_argument naming the kinds there are (and the nearest).
[[nodiscard]] const measurement_kind& find_measurement_kind(std::string_view name);

/// A measurement with its place in the output.
struct named_measurement {
  std::string name; ///< as given, else the kind
  const measurement_kind* kind = nullptr;
  option_texts options; ///< as given
  std::unique_ptr<measurement> what;
};

/// "[NAME=]KIND[:option=value,...]". A value may hold commas: what has no '=' belongs to the option before it
/// ("channels=1,2"). Throws invalid_argument for an unknown kind or option, or a value that does not fit.
[[nodiscard]] named_measurement parse_measurement(std::string_view text);
[[nodiscard]] std::unique_ptr<measurement> make_measurement(std::string_view text);

/// A kind of stage.
struct stage_kind {
  std::string name;
  std::string summary;
  std::vector<option_info> options;
  std::function<std::unique_ptr<stage>(const option_texts&)> make;
};
[[nodiscard]] const std::vector<stage_kind>& stage_kinds();
/// "KIND[:option=value,...]". Throws as parse_measurement().
[[nodiscard]] std::unique_ptr<stage> make_stage(std::string_view text);

/// Makes a kind from its options, its class (constructible from the options) and its result (default constructed for
/// the documents). One such call is a line of the catalogue.
template <class Measurement, class Options, class Result>
[[nodiscard]] measurement_kind kind_of(std::string name, std::string summary, option_list<Options> list) {
  measurement_kind kind{std::move(name), std::move(summary), list.infos(), {}, {}};
  kind.make = [list](const option_texts& texts) { return std::make_unique<Measurement>(list.parse(texts)); };
  kind.fields = [](field_visitor& v) { Result{}.fields(v); };
  return kind;
}
template <class Stage, class Options>
[[nodiscard]] stage_kind stage_kind_of(std::string name, std::string summary, option_list<Options> list) {
  return {std::move(name), std::move(summary), list.infos(),
          [list](const option_texts& texts) { return std::make_unique<Stage>(list.parse(texts)); }};
}

/// docs/measurements.md: every kind and stage with its options and the keys of its result.
[[nodiscard]] std::string measurements_document();

} // namespace peal
