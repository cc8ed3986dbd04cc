// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/picoquant/header.hpp"
#include "io/picoquant/picoquant_formats.hpp"

namespace peal::io_detail {

namespace {

template <typename Read>
evidence by_mode(byte_buffer& bytes, std::string_view magic, tttr_mode mode, Read read) {
  if (begins_with(bytes, magic) == evidence::none) { return evidence::none; }
  tttr_mode found = tttr_mode::t2;
  try {
    found = read(bytes).t2 ? tttr_mode::t2 : tttr_mode::t3;
  } catch (const file_error&) { // opening it will name the fault
  }
  return found == mode ? evidence::magic : evidence::none;
}

} // namespace

evidence recognise_ptu(byte_buffer& bytes, tttr_mode mode) { return by_mode(bytes, ptu_magic, mode, read_ptu_header); }

evidence recognise_hydraharp(byte_buffer& bytes, tttr_mode mode) {
  return by_mode(bytes, hydraharp_magic, mode, read_hydraharp_header);
}

} // namespace peal::io_detail
