// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal_pages [--check] docs: the pages of docs that are made from catalogues, registries and fields.
#include "apps/json_keys.hpp"
#include "apps/pages.hpp"

#include "peal/file_formats.hpp"
#include "peal/measure/catalogue.hpp"

int main(int argc, char** argv) {
  return peal::app::run_pages(argc, argv,
                              {{"formats.md", peal::formats_document()},
                               {"measurements.md", peal::measurements_document()},
                               {"json-keys.md", peal::app::json_keys_document()}});
}
