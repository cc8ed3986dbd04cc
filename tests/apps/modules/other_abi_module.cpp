// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A module of another release: nothing but its interface version may be looked at.
#include "peal/provider.hpp"

extern "C" const peal::provider_table* peal_provider_table() {
  static const peal::provider_table table{peal::provider_abi + 1, reinterpret_cast<const peal::source_provider*>(1), 7};
  return &table;
}
