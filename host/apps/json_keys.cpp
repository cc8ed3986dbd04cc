// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/json_keys.hpp"

#include "peal/bell_fields.hpp"
#include "peal/losses.hpp"

namespace peal::app {

namespace {

std::vector<json_part> shared_parts() {
  return {
      {"## losses\n\nThe object `losses` of every command. A counter says where something was lost; `clean` is "
       "true when nothing was.",
       [](field_visitor& v) { visit_fields(loss_counters{}, v); }},
      {"## bell\n\nThe object `bell`: counts of pairs of settings and what was made of them.", [](field_visitor& v) {
         bell_analysis all;
         all.game.emplace();
         all.eberhard.emplace();
         visit_fields(bell_counts{}, all, v);
       }}};
}

} // namespace

std::string keys_page(const std::string& title, const std::vector<json_part>& parts) {
  std::string page = "<!-- SPDX-License-Identifier: Apache-2.0 -->\n<!-- SPDX-FileCopyrightText: The Peal authors -->\n"
                     "<!-- Made from the fields of the results; do not edit: a test compares, and says how it is "
                     "written anew. -->\n# " +
                     title + "\n";
  for (const json_part& part : parts) {
    page += "\n" + part.text + "\n";
    if (part.fields) { page += "\n" + key_table(part.fields, part.elsewhere); }
  }
  return page;
}

std::string json_keys_document() {
  std::vector<json_part> all{
      {"Every command with `--json` prints one object. Times are integers in picoseconds unless a key says otherwise; "
       "a number\nthat is not finite is `null`. `a.b` is key `b` inside the object `a`, `a[].b` the same in each "
       "element of the list `a`.\n" +
           std::string(array_sentence()) + "\n`peal sim --json`: [sim-keys.md](sim-keys.md).",
       {}}};
  for (const auto& parts :
       {info_json(), run_json(), live_json(), bell_json(), table_json(), g2_json(), shared_parts()}) {
    all.insert(all.end(), parts.begin(), parts.end());
  }
  return keys_page("Keys of the JSON output", all);
}

} // namespace peal::app
