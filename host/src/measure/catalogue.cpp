// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/catalogue.hpp"

#include "measure/nearest_name.hpp"

#include "peal/error.hpp"
#include "peal/measure/chsh.hpp"
#include "peal/measure/coincidences.hpp"
#include "peal/measure/correlation.hpp"
#include "peal/measure/g2.hpp"
#include "peal/measure/gate.hpp"
#include "peal/measure/pairing.hpp"
#include "peal/measure/rates.hpp"
#include "peal/measure/virtual_coincidence.hpp"

#include <algorithm>

namespace peal {

// An explicit table: static libraries drop objects that would register themselves.
const std::vector<measurement_kind>& measurement_kinds() {
  static const std::vector<measurement_kind> kinds{
      rates_kind(),        //
      correlation_kind(),  //
      g2_kind(),           //
      coincidences_kind(), //
      pairing_kind(),      //
      chsh_kind(),         //
  };
  return kinds;
}

const std::vector<stage_kind>& stage_kinds() {
  static const std::vector<stage_kind> kinds{
      virtual_coincidence_kind(), //
      gate_kind(),                //
  };
  return kinds;
}

namespace {

struct specification {
  std::string label;
  std::string kind;
  option_texts options;
};

specification split(std::string_view text) {
  specification s;
  const std::size_t colon = text.find(':');
  std::string_view head = text.substr(0, colon);
  if (const std::size_t equals = head.find('='); equals != std::string_view::npos) {
    s.label = std::string(head.substr(0, equals));
    head.remove_prefix(equals + 1);
    if (s.label.empty()) { throw invalid_argument("'" + std::string(text) + "': a name must stand before '='"); }
  }
  s.kind = std::string(head);
  if (colon != std::string_view::npos) {
    try {
      s.options = split_options(text.substr(colon + 1));
    } catch (const invalid_argument& e) { throw invalid_argument(s.kind + ": " + e.what()); }
  }
  return s;
}

template <class Kind>
const Kind& find(const std::vector<Kind>& kinds, std::string_view name, const char* what) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& k) { return k.name == name; });
  if (found != kinds.end()) { return *found; }
  std::vector<std::string> names;
  for (const Kind& k : kinds) { names.push_back(k.name); }
  throw invalid_argument("no " + std::string(what) + " '" + std::string(name) + "'; " +
                         detail::suggestion(name, names));
}

template <class Kind>
auto make(const Kind& kind, const option_texts& options) {
  try {
    return kind.make(options);
  } catch (const invalid_argument& e) { throw invalid_argument(kind.name + ": " + e.what()); }
}

void write_options(std::string& out, const std::vector<option_info>& options) {
  out += "| option | value | default | range | meaning |\n|---|---|---|---|---|\n";
  for (const option_info& o : options) {
    out += "| `" + o.name + "` | " + o.type + " | " + (o.fallback.empty() ? "" : "`" + o.fallback + "`") + " | " +
           o.range + " | " + o.sentence + " |\n";
  }
}

} // namespace

const measurement_kind& find_measurement_kind(std::string_view name) {
  return find(measurement_kinds(), name, "measurement");
}

named_measurement parse_measurement(std::string_view text) {
  specification s = split(text);
  const measurement_kind& kind = find_measurement_kind(s.kind);
  std::unique_ptr<measurement> what = make(kind, s.options);
  return {s.label.empty() ? kind.name : s.label, &kind, std::move(s.options), std::move(what)};
}

std::unique_ptr<measurement> make_measurement(std::string_view text) { return parse_measurement(text).what; }

std::unique_ptr<stage> make_stage(std::string_view text) {
  const specification s = split(text);
  if (!s.label.empty()) {
    throw invalid_argument("'" + std::string(text) + "': a stage has no name of its own; write KIND:option=value,...");
  }
  return make(find(stage_kinds(), s.kind, "stage"), s.options);
}

std::string measurements_document() {
  std::string out =
      "<!-- SPDX-License-Identifier: Apache-2.0 -->\n<!-- SPDX-FileCopyrightText: The Peal authors -->\n"
      "<!-- Made by `peal run --document`; do not edit. -->\n# Measurements\n\n"
      "`peal run FILE -m KIND:option=value,...` takes any number of them; `[[analysis]]` of a scenario takes "
      "the same\noptions. Times carry their unit (`2ns`, `0.5us`; a bare number is in ps). Keys are those "
      "of `--json`, under\n`measurements[].result`.\n";
  for (const measurement_kind& kind : measurement_kinds()) {
    out += "\n## " + kind.name + "\n\n" + kind.summary + "\n\n";
    write_options(out, kind.options);
    out += "\n" + key_table(kind.fields);
  }
  out += "\n# Stages\n\n`--stage KIND:option=value,...` makes a stream out of the stream before the measurements see "
         "it.\n";
  for (const stage_kind& kind : stage_kinds()) {
    out += "\n## stage " + kind.name + "\n\n" + kind.summary + "\n\n";
    write_options(out, kind.options);
  }
  return out;
}

} // namespace peal
