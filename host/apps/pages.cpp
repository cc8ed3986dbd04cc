// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/pages.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace peal::app {

namespace {

namespace fs = std::filesystem;

bool write(const fs::path& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (out.flush()) { return true; }
  fmt::print(stderr, "{}: cannot be written\n", path.string());
  return false;
}

bool is_current(const fs::path& path, const std::string& text) {
  std::ifstream in(path, std::ios::binary);
  if (in && std::string(std::istreambuf_iterator<char>(in), {}) == text) { return true; }
  fmt::print(stderr, "{} is not what the program says\n", path.string());
  return false;
}

} // namespace

int run_pages(int argc, char** argv, const std::vector<page>& pages) {
  const bool check = argc == 3 && std::string(argv[1]) == "--check";
  if (argc != 2 && !check) {
    fmt::print(stderr, "usage: {} [--check] FOLDER\n", argv[0]);
    return 2;
  }
  const fs::path folder = argv[argc - 1];
  bool good = true;
  for (const page& one : pages) {
    good = (check ? is_current(folder / one.name, one.text) : write(folder / one.name, one.text)) && good;
  }
  if (check && !good) { fmt::print(stderr, "write the pages anew with: {} {}\n", argv[0], folder.string()); }
  return good ? 0 : 1;
}

} // namespace peal::app
