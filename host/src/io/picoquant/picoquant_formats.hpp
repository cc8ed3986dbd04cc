// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the registry of formats needs of the PicoQuant family.
#pragma once

#include "io/evidence.hpp"
#include "io/file_source.hpp"

#include <memory>

namespace peal::io_detail {

inline constexpr std::string_view ptu_magic{"PQTTTR\0\0", 8};
inline constexpr std::string_view phu_magic{"PQHISTO\0", 8};
inline constexpr std::string_view hydraharp_magic{"HydraHarp\0", 10};
inline constexpr std::string_view picoharp_magic{"PicoHarp 300"};
inline constexpr std::string_view timeharp_magic{"TimeHarp 200"};

/// The two ways PicoQuant instruments write tags.
enum class tttr_mode : std::uint8_t { t2, t3 };

/// A header that cannot be read still says what the file wants to be: it passes for T2, and opening it names the fault.
[[nodiscard]] evidence recognise_ptu(byte_buffer& bytes, tttr_mode mode);
[[nodiscard]] evidence recognise_hydraharp(byte_buffer& bytes, tttr_mode mode);

[[nodiscard]] std::unique_ptr<file_source> open_ptu(byte_buffer buffer, const open_options& options);
[[nodiscard]] std::unique_ptr<file_source> open_ht2(byte_buffer buffer, const open_options& options);

/// Sync, inputs, markers, overflows; record type and time unit by the seed.
[[nodiscard]] std::vector<std::uint8_t> sample_ptu_t2(std::uint64_t seed);
[[nodiscard]] std::vector<std::uint8_t> sample_ptu_t3(std::uint64_t seed);
[[nodiscard]] std::vector<std::uint8_t> sample_ht2(std::uint64_t seed);
[[nodiscard]] std::vector<std::uint8_t> sample_ht3(std::uint64_t seed);

} // namespace peal::io_detail
