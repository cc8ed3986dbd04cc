// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "provider/builtin.hpp"

namespace peal::detail {

const std::vector<source_provider>& builtin_providers() {
  static const std::vector<source_provider> table{
      usb_provider(),
      replay_provider(),
      file_provider(),
  };
  return table;
}

} // namespace peal::detail
