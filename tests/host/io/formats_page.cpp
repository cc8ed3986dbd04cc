// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// docs/formats.md: io_formats_page FILE writes it, io_formats_page --check FILE fails if it is not what would be
// written.
#include "io/formats.hpp"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

int main(int argc, char** argv) {
  const bool check = argc == 3 && std::string(argv[1]) == "--check";
  if (argc != 2 && !check) { return 2; }
  const std::string path = argv[argc - 1];
  const std::string page = peal::io_detail::formats_page();
  if (!check) {
    std::ofstream out(path, std::ios::binary);
    out << page;
    return out.flush() ? 0 : 1;
  }
  std::ifstream in(path, std::ios::binary);
  if (std::string(std::istreambuf_iterator<char>(in), {}) == page) { return 0; }
  std::fprintf(stderr, "%s is not what the registry says; write it anew with: %s %s\n", path.c_str(), argv[0],
               path.c_str());
  return 1;
}
