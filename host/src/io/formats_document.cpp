// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// docs/formats.md out of the registry.
#include "io/formats.hpp"

namespace peal::io_detail {

namespace {

void append_table(std::string& page, format_use use) {
  const bool refused = use == format_use::refused;
  page += refused ? "| name | ends in | recognised by | what Peal says |\n"
                  : "| name | ends in | what it is | recognised by |\n";
  page += "| --- | --- | --- | --- |\n";
  for (const file_format& format : formats()) {
    const format_info& info = format.info;
    if (info.use != use) { continue; }
    const std::string_view third = refused ? info.recognised : info.what;
    const std::string_view fourth = refused ? info.refusal : info.recognised;
    page += "| `" + std::string(info.name) + "` | " + std::string(info.extension) + " | " + std::string(third) + " | " +
            std::string(fourth) + " |\n";
  }
}

} // namespace

} // namespace peal::io_detail

namespace peal {

std::string formats_document() {
  using io_detail::append_table;
  std::string page = "<!-- SPDX-License-Identifier: Apache-2.0 -->\n"
                     "<!-- SPDX-FileCopyrightText: The Peal authors -->\n"
                     "<!-- Made from the registry of formats by peal_pages; do not edit. -->\n"
                     "# Files Peal knows\n\n"
                     "A file is recognised by its content, never by its name; `--as NAME` overrules. Every format may "
                     "be xz-compressed. Formats that fit equally well are reported, not guessed.\n\n"
                     "## Recorded tags\n\n";
  append_table(page, format_use::tags);
  page += "\n## Tables\n\n";
  append_table(page, format_use::table);
  page += "\n## Known, but not read\n\n";
  append_table(page, format_use::refused);
  return page;
}

} // namespace peal
