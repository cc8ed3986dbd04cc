// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Errors at the edges (open, configure, files). Data faults inside a stream are events with counts (tag.hpp), never
// exceptions.
//
// Use:
//   try {
//     throw peal::file_error("run.ptu: cut after byte 4096; get a fresh copy");
//   } catch (const peal::error& e) {
//     std::fprintf(stderr, "%s\n", e.what());
//   }
#pragma once

#include <stdexcept>
#include <string>

namespace peal {

/// Root of everything Peal throws. what() is one line: what happened, where, what to do.
class error : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// The caller asked for something that has no meaning (negative window, unknown channel, an analysis not
/// valid for the data).
class invalid_argument : public error {
public:
  using error::error;
};

/// A file is not what it should be: wrong type, cut, corrupt. The message names file and byte offset (or line).
class file_error : public error {
public:
  using error::error;
};

/// The operating system refused: no such file, disk full, no permission.
class io_error : public error {
public:
  using error::error;
};

/// USB transfer or device access failed.
class usb_error : public error {
public:
  using error::error;
};

/// The device is gone (unplugged or powered off); terminal for its handle.
class device_gone : public usb_error {
public:
  using usb_error::usb_error;
};

/// Host and device speak different versions of the protocol; the message names both and the command that fixes it.
class version_mismatch : public error {
public:
  using error::error;
};

/// The device answered something the protocol does not allow.
class protocol_error : public error {
public:
  using error::error;
};

} // namespace peal
