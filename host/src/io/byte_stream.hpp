// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Bytes of a regular file, plain or xz-compressed, with 64-bit offsets, and the one-line errors every reader throws.
#pragma once

#include "peal/error.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace peal::io_detail {

static_assert(std::endian::native == std::endian::little,
              "files are little-endian and so is every machine this runs on");

/// Little-endian load from any address.
template <typename Value>
[[nodiscard]] inline Value load_le(const std::uint8_t* from) noexcept {
  Value value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

/// Little-endian store to any address.
template <typename Value>
inline void store_le(std::uint8_t* to, Value value) noexcept {
  std::memcpy(to, &value, sizeof value);
}

/// "<file>: byte <offset>: <what>; <fix>"
[[nodiscard]] std::string at_byte(const std::string& name, std::uint64_t offset, std::string_view what,
                                  std::string_view fix);
/// "<file>: line <line>: <what>; <fix>"
[[nodiscard]] std::string at_line(const std::string& name, std::uint64_t line, std::string_view what,
                                  std::string_view fix);

/// Forward reading, with seek where the medium allows. One thread.
class byte_stream {
public:
  virtual ~byte_stream() = default;
  byte_stream(const byte_stream&) = delete;
  byte_stream& operator=(const byte_stream&) = delete;

  /// Fills `to` as far as there are good bytes; fewer than asked for: the next call returns 0 (end) or throws
  /// what is wrong there. Throws io_error, file_error (broken xz).
  virtual std::size_t read(void* to, std::size_t bytes) = 0;
  /// Continues at an (unpacked) offset. xz: unpacks up to there, from the start when it lies behind.
  virtual void seek(std::uint64_t offset) = 0;
  /// Unpacked size where it is known without reading everything.
  [[nodiscard]] virtual std::optional<std::uint64_t> size() const = 0;

  [[nodiscard]] std::uint64_t offset() const noexcept { return offset_; } ///< of the next byte, unpacked
  [[nodiscard]] const std::string& name() const noexcept { return name_; }
  [[nodiscard]] bool compressed() const noexcept { return compressed_; }
  [[nodiscard]] std::uint64_t bytes_on_disk() const noexcept { return bytes_on_disk_; }

  [[noreturn]] void fail(std::uint64_t at, std::string_view what, std::string_view fix) const {
    throw file_error(at_byte(name_, at, what, fix));
  }

protected:
  byte_stream(std::string name, bool compressed, std::uint64_t bytes_on_disk)
      : name_(std::move(name)), bytes_on_disk_(bytes_on_disk), compressed_(compressed) {}
  std::string name_;
  std::uint64_t offset_ = 0;
  std::uint64_t bytes_on_disk_ = 0;
  bool compressed_ = false;
};

/// Opens a regular file. Throws io_error (missing, no permission, directory, pipe ...), file_error (empty).
[[nodiscard]] std::unique_ptr<byte_stream> open_bytes(const std::filesystem::path& path);

/// Read-ahead over a byte_stream. Behind the last byte there is always readable slack, so vector loads may run over.
class byte_buffer {
public:
  static constexpr std::size_t slack = 128;
  explicit byte_buffer(std::unique_ptr<byte_stream> stream, std::size_t bytes = 65536)
      : stream_(std::move(stream)), data_(bytes + slack) {}

  /// Makes `want` bytes available where the stream has them. Returns how many there are: fewer than `want`
  /// only at the end.
  std::size_t need(std::size_t want);
  /// `bytes` <= available()
  void consume(std::size_t bytes) noexcept { begin_ += bytes; }
  void seek(std::uint64_t offset);

  [[nodiscard]] const std::uint8_t* data() const noexcept { return data_.data() + begin_; }
  [[nodiscard]] std::size_t available() const noexcept { return end_ - begin_; }
  [[nodiscard]] std::uint64_t offset() const noexcept {
    return stream_->offset() - available();
  } ///< of data(), unpacked
  [[nodiscard]] byte_stream& stream() noexcept { return *stream_; }
  [[nodiscard]] const byte_stream& stream() const noexcept { return *stream_; }
  [[noreturn]] void fail(std::string_view what, std::string_view fix) const { stream_->fail(offset(), what, fix); }

private:
  std::unique_ptr<byte_stream> stream_;
  std::vector<std::uint8_t> data_;
  std::size_t begin_ = 0, end_ = 0;
  bool ended_ = false;
};

} // namespace peal::io_detail
