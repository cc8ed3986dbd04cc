// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compiler/schedule.hpp"

#include <filesystem>
#include <toml++/toml.h>

namespace peal::hls_compiler {

family load_family(const std::string& name, const std::string& folder) {
  const std::string path = folder + "/" + name + ".toml";
  if (!std::filesystem::exists(path)) {
    throw refusal("no delay table " + path + "; choose --family hx8k, up5k or ecp5");
  }
  try {
    const toml::table table = toml::parse_file(path);
    const auto number = [&](const char* group, const char* key) {
      const auto value = table[group][key].value<double>();
      if (!value || *value < 0) { throw refusal(path + ": [" + group + "] needs a number " + key + " >= 0"); }
      return *value;
    };
    family f;
    f.name = name;
    f.clock_to_q = number("register", "clock_to_q");
    f.setup = number("register", "setup");
    f.lut = number("logic", "lut");
    f.route = number("logic", "route");
    f.lut_inputs = static_cast<unsigned>(number("logic", "inputs"));
    f.add_base = number("add", "base");
    f.add_bit = number("add", "per_bit");
    f.compare_base = number("compare", "base");
    f.compare_bit = number("compare", "per_bit");
    f.table_level = number("table", "per_address_bit");
    return f;
  } catch (const toml::parse_error& fault) {
    throw refusal(path + ":" + std::to_string(fault.source().begin.line) + ": " + std::string(fault.description()));
  }
}

} // namespace peal::hls_compiler
