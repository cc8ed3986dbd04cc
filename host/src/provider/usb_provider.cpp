// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Boards, through the real driver and decoder: one on USB, or the bytes one sent before.
#include "provider/builtin.hpp"

#include "peal/error.hpp"
#include "peal/usb.hpp"

#include <filesystem>

namespace peal {

namespace detail {

namespace {

class device_board : public live_board {
public:
  explicit device_board(std::unique_ptr<transport> link)
      : device_(device::open(std::move(link))), stream_(device_.start()) {}

  [[nodiscard]] source& stream() override { return *stream_; }
  [[nodiscard]] device* board() override { return &device_; }
  [[nodiscard]] stream_health health() const override { return stream_->health(); }
  [[nodiscard]] std::string title() const override {
    const device_identity& id = device_.identity();
    return id.board_name + " " + id.transport.serial + (id.simulated ? "   SIMULATED board, not silicon" : "");
  }
  [[nodiscard]] std::string link() const override { return "USB " + device_.identity().transport.place; }
  void stop() override { device_.stop(); }

protected:
  [[nodiscard]] const device_identity& identity() const { return device_.identity(); }

private:
  device device_;
  std::unique_ptr<device_stream> stream_;
};

class replayed_board final : public device_board {
public:
  using device_board::device_board;
  [[nodiscard]] bool ends_by_itself() const override { return true; }
  [[nodiscard]] std::string title() const override {
    return identity().board_name + ", recorded" + (identity().simulated ? "   SIMULATED board, not silicon" : "");
  }
  [[nodiscard]] std::string link() const override { return "recording " + identity().transport.place; }
};

std::unique_ptr<live_board> open_board(const provider_request& request) {
  usb_selector selector;
  selector.serial = request.text("serial");
  usb_options usb;
  if (request.note) {
    usb.note = [note = request.note](std::string_view line) { note(std::string(line)); };
  }
  return std::make_unique<device_board>(record_if_asked(open_usb(selector, usb), request));
}

std::unique_ptr<live_board> open_recorded(const provider_request& request) {
  const std::string& path = request.text("path");
  if (path.empty()) { throw invalid_argument("which recording? Give its path: replay:run.raw"); }
  return std::make_unique<replayed_board>(open_replay(path));
}

} // namespace

source_provider usb_provider() {
  return {"usb",
          "a board on USB",
          {{"serial", "serial number of the board; needed if there are several"}, record_option()},
          open_board};
}

source_provider replay_provider() {
  return {"replay",
          "raw frames of a board, recorded by option record of another source, decoded anew",
          {{"path", "the recording"}},
          open_recorded};
}

} // namespace detail

provider_option record_option() { return {"record", "also write the raw frames to this file, for source replay"}; }

std::unique_ptr<transport> record_if_asked(std::unique_ptr<transport> link, const provider_request& request) {
  const std::string& path = request.text("record");
  if (path.empty()) { return link; }
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored)) { throw io_error(path + ": is already there; remove it first"); }
  return record_transport(std::move(link), path);
}

} // namespace peal
