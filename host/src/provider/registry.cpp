// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// From a name to the source: built-in providers first, then modules.
#include "provider/builtin.hpp"
#include "provider/modules.hpp"
#include "provider/source_text.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <utility>

namespace peal {

namespace {

const source_provider* named(const std::vector<source_provider>& providers, const std::string& name) {
  const auto found =
      std::find_if(providers.begin(), providers.end(), [&](const source_provider& p) { return p.name == name; });
  return found == providers.end() ? nullptr : &*found;
}

void add(std::vector<source_provider>& all, const std::vector<source_provider>& more) {
  for (const source_provider& provider : more) {
    if (named(all, provider.name) == nullptr) { all.push_back(provider); }
  }
}

[[noreturn]] void refuse(const std::string& name, const std::vector<source_provider>& all,
                         const std::vector<std::string>& problems) {
  std::string message = "no source '" + name + "'; there is: ";
  for (const source_provider& provider : all) {
    message += (&provider == &all.front() ? "" : ", ") + provider.name + " (" + provider.summary + ")";
  }
  message += "; others come as " + std::string(detail::module_prefix) + "NAME" + detail::module_suffix +
             " beside the program, in " PEAL_MODULE_FOLDER " or in $PEAL_MODULES (the simulated board is one: "
             "scripts/build release)";
  for (const std::string& problem : problems) { message += "; " + problem; }
  throw invalid_argument(message);
}

source_provider find_provider(const std::string& name) {
  if (const source_provider* builtin = named(detail::builtin_providers(), name)) { return *builtin; }
  // The module of that name alone is loaded, if there is one: others may be large.
  const std::string file_name = detail::module_prefix + name + detail::module_suffix;
  for (const std::filesystem::path& file : detail::module_files()) {
    if (file.filename() != file_name) { continue; }
    const std::vector<source_provider> providers = detail::load_module(file);
    if (const source_provider* found = named(providers, name)) { return *found; }
  }
  std::vector<std::string> problems;
  const std::vector<source_provider> all = list_providers(problems);
  if (const source_provider* found = named(all, name)) { return *found; }
  refuse(name, all, problems);
}

} // namespace

std::vector<source_provider> list_providers(std::vector<std::string>& problems) {
  std::vector<source_provider> all = detail::builtin_providers();
  for (const std::filesystem::path& file : detail::module_files()) {
    try {
      add(all, detail::load_module(file));
    } catch (const io_error& e) { problems.emplace_back(e.what()); }
  }
  return all;
}

std::unique_ptr<live_board> open_source(std::string_view text, std::function<void(const std::string& line)> note) {
  const detail::parsed_source parsed = detail::parse_source(text);
  const source_provider provider = find_provider(parsed.name);
  provider_request request = detail::resolve(provider, parsed.items);
  request.note = std::move(note);
  return provider.open(request);
}

} // namespace peal
