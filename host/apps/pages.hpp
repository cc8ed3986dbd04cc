// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Pages of docs that are made from the program. What is committed is compared: a stale page fails a test.
#pragma once

#include <string>
#include <vector>

namespace peal::app {

struct page {
  std::string name; ///< "json-keys.md"
  std::string text;
};

/// A program for pages. `FOLDER`: writes them into it. `--check FOLDER`: exit code 1, and the command that writes
/// them, when one there is not what would be written. Anything else: usage, exit code 2.
[[nodiscard]] int run_pages(int argc, char** argv, const std::vector<page>& pages);

} // namespace peal::app
