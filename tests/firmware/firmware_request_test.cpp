// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Every vendor request against a gateware written independently of the generated definition.
#include <array>
#include <catch2/catch.hpp>

#include "fake_gateware.hpp"
#include "peal_request.h"

namespace {

using peal_test::fake_gateware;
using bytes = std::vector<std::uint8_t>;
using lines = std::vector<std::string>;

constexpr std::uint8_t in = 0xC0, out = 0x40;
enum : std::uint8_t { get_identity = 0x50, read_registers, write_registers, stream_start, stream_stop, get_status };
enum : std::uint8_t { ok, bad_argument, gateware_timeout };

struct answer {
  unsigned outcome = 0;
  bytes reply;
};

/// The firmware with a gateware behind it; talks like a host: SETUP, then the data stage when it is asked for.
class device {
public:
  device() {
    peal_test::gateware = &hardware;
    peal_request_init(0xCAFE0123);
  }
  answer ask(std::uint8_t type, std::uint8_t request, unsigned value, unsigned index, unsigned length,
             const bytes& data = {}) {
    const std::array<std::uint8_t, 8> setup = {type,
                                               request,
                                               static_cast<std::uint8_t>(value),
                                               static_cast<std::uint8_t>(value >> 8),
                                               static_cast<std::uint8_t>(index),
                                               static_cast<std::uint8_t>(index >> 8),
                                               static_cast<std::uint8_t>(length),
                                               static_cast<std::uint8_t>(length >> 8)};
    std::array<std::uint8_t, PEAL_REPLY_BYTES> reply{};
    reply.fill(0xAA);
    std::uint8_t size = 0xFF;
    answer a;
    a.outcome = peal_request_setup(setup.data(), reply.data(), &size);
    if (a.outcome == PEAL_OUTCOME_REPLY) {
      REQUIRE(size <= PEAL_REPLY_BYTES);
      a.reply.assign(reply.begin(), reply.begin() + size);
    } else {
      REQUIRE(size == 0);
    }
    if (a.outcome == PEAL_OUTCOME_DATA) {
      const std::size_t kept = std::min<std::size_t>(data.size(), 64);
      a.outcome = peal_request_data(setup.data(), data.data(), static_cast<std::uint8_t>(kept));
      REQUIRE(a.outcome == PEAL_OUTCOME_DONE);
    }
    return a;
  }
  bytes status() {
    const answer a = ask(in, get_status, 0, 0, 16);
    REQUIRE(a.outcome == PEAL_OUTCOME_REPLY);
    REQUIRE(a.reply.size() == 16);
    return a.reply;
  }
  unsigned result() { return status()[1]; }
  unsigned timeouts() {
    const bytes s = status();
    return s[8] | s[9] << 8 | s[10] << 16;
  }
  fake_gateware hardware;
};

} // namespace

TEST_CASE("get_status is a fixed block: API, result, stream, counters, build") {
  device d;
  CHECK(d.status() == bytes{1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0x23, 0x01, 0xFE, 0xCA});
  CHECK(d.status()[4] == 2); // it counts itself
  // A shorter question gets the start of it.
  CHECK(d.ask(in, get_status, 0, 0, 4).reply == bytes{1, 0, 0, 0});
  CHECK(d.hardware.log.empty());
}

TEST_CASE("get_identity is the first eight registers") {
  device d;
  const answer a = d.ask(in, get_identity, 0, 0, 32);
  REQUIRE(a.outcome == PEAL_OUTCOME_REPLY);
  REQUIRE(a.reply.size() == 32);
  for (unsigned i = 0; i < 32; ++i) { CHECK(a.reply[i] == 0x11 * (i / 4 + 1)); }
  CHECK(d.result() == ok);
  CHECK(d.ask(in, get_identity, 0, 0, 8).reply.size() == 8);
  CHECK(d.ask(in, get_identity, 0, 0, 200).reply.size() == 32);
}

TEST_CASE("read_registers reads whole registers, up to sixteen, holes as zero") {
  device d;
  d.hardware.registers[0x100] = 0x04030201;
  d.hardware.registers[0x13C] = 0xFFFEFDFC;
  const answer a = d.ask(in, read_registers, 0, 0x100, 64);
  REQUIRE(a.reply.size() == 64);
  CHECK(bytes(a.reply.begin(), a.reply.begin() + 4) == bytes{1, 2, 3, 4});
  CHECK(bytes(a.reply.begin() + 4, a.reply.begin() + 8) == bytes{0, 0, 0, 0});
  CHECK(bytes(a.reply.end() - 4, a.reply.end()) == bytes{0xFC, 0xFD, 0xFE, 0xFF});
  CHECK(d.result() == ok);
  d.hardware.registers[0xFFFC] = 7;
  CHECK(d.ask(in, read_registers, 0, 0xFFFC, 4).reply == bytes{7, 0, 0, 0});
  CHECK(d.result() == ok);
}

TEST_CASE("read_registers with a bad argument replies zeros and reads nothing") {
  struct wrong {
    unsigned index, length, size;
  };
  for (const wrong& w :
       {wrong{0x100, 0, 0}, wrong{0x100, 3, 3}, wrong{0x100, 6, 6}, wrong{0x100, 68, 64}, wrong{0x100, 0xFFFF, 64},
        wrong{0x101, 4, 4}, wrong{0x102, 8, 8}, wrong{0xFFFC, 8, 8}, wrong{0xFFC4, 64, 64}}) {
    CAPTURE(w.index, w.length);
    device d;
    d.hardware.refuse_from = 0; // any byte to the gateware would be seen as a timeout
    const answer a = d.ask(in, read_registers, 0, w.index, w.length);
    CHECK(a.outcome == PEAL_OUTCOME_REPLY);
    CHECK(a.reply == bytes(w.size, 0));
    CHECK(d.result() == bad_argument);
    CHECK(d.timeouts() == 0);
  }
}

TEST_CASE("write_registers writes in order, each register once") {
  device d;
  CHECK(d.ask(out, write_registers, 0, 0x200, 12, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}).outcome ==
        PEAL_OUTCOME_DONE);
  CHECK(d.hardware.log == lines{"200=04030201", "204=08070605", "208=0C0B0A09"});
  CHECK(d.result() == ok);
  CHECK(d.ask(out, write_registers, 0, 0x300, 64, bytes(64, 0x5A)).outcome == PEAL_OUTCOME_DONE);
  CHECK(d.hardware.log.size() == 3 + 16);
  CHECK(d.hardware.leftover() == 0);
}

TEST_CASE("write_registers with a bad argument or with data cut off changes nothing") {
  struct wrong {
    unsigned index, length;
    std::size_t sent;
  };
  for (const wrong& w : {wrong{0x200, 0, 0}, wrong{0x200, 5, 5}, wrong{0x201, 4, 4}, wrong{0x200, 68, 68},
                         wrong{0x200, 0xFFFF, 64}, wrong{0x200, 8, 4}, wrong{0x200, 4, 0}, wrong{0xFFFC, 8, 8}}) {
    CAPTURE(w.index, w.length, w.sent);
    device d;
    CHECK(d.ask(out, write_registers, 0, w.index, w.length, bytes(w.sent, 1)).outcome == PEAL_OUTCOME_DONE);
    CHECK(d.result() == bad_argument);
    CHECK(d.hardware.log.empty());
  }
}

TEST_CASE("stream_start stops, empties both sides, sets the id and runs, in this order") {
  device d;
  d.hardware.registers[0x020] = 0xFFFFFFFF; // running, with other bits of the host
  CHECK(d.ask(out, stream_start, 0x2A, 0, 0).outcome == PEAL_OUTCOME_DONE);
  CHECK(d.hardware.log ==
        lines{"fifo stop", "020=FFFFFFFE", "028=00000001", "fifo reset", "024=0000002A", "fifo run", "020=FFFFFFFF"});
  const bytes s = d.status();
  CHECK(s[1] == ok);
  CHECK(s[2] == 1);
  CHECK(s[3] == 0x2A);
}

TEST_CASE("stream_stop stops and discards what is buffered, as often as one likes") {
  device d;
  d.ask(out, stream_start, 3, 0, 0);
  for (unsigned i = 0; i < 2; ++i) {
    d.hardware.log.clear();
    CHECK(d.ask(out, stream_stop, 0, 0, 0).outcome == PEAL_OUTCOME_DONE);
    CHECK(d.hardware.log == lines{"fifo stop", "020=00000000", "028=00000001", "fifo reset"});
    CHECK(d.status()[2] == 0);
    CHECK(d.status()[3] == 3); // id of the last stream
    CHECK(d.result() == ok);
  }
}

TEST_CASE("a thousand starts and stops end where they began") {
  device d;
  for (unsigned i = 0; i < 1000; ++i) {
    d.ask(out, stream_start, i & 0xFF, 0, 0);
    REQUIRE(d.hardware.registers[0x020] == 1);
    REQUIRE(d.hardware.registers[0x024] == (i & 0xFF));
    d.ask(out, stream_stop, 0, 0, 0);
    REQUIRE(d.hardware.registers[0x020] == 0);
  }
  const bytes s = d.status();
  CHECK((s[4] | s[5] << 8) == 2001);
  CHECK(d.timeouts() == 0);
  CHECK(d.hardware.leftover() == 0);
}

TEST_CASE("stream_start with an id beyond a byte or with data is refused and leaves the stream alone") {
  device d;
  d.ask(out, stream_start, 9, 0, 0);
  d.hardware.log.clear();
  d.ask(out, stream_start, 0x100, 0, 0);
  CHECK(d.result() == bad_argument);
  d.ask(out, stream_start, 1, 0, 4, {0, 0, 0, 0});
  CHECK(d.result() == bad_argument);
  CHECK(d.hardware.log.empty());
  CHECK(d.status()[2] == 1);
  CHECK(d.status()[3] == 9);
}

TEST_CASE("only an unknown request stalls, and it leaves result and counters alone") {
  device d;
  d.ask(in, read_registers, 0, 1, 4);
  for (unsigned type = 0; type < 256; ++type) {
    for (unsigned request = 0; request < 256; ++request) {
      const bool known_in =
          type == in && (request == get_identity || request == read_registers || request == get_status);
      const bool known_out = type == out && request >= write_registers && request <= stream_stop;
      if (known_in || known_out) { continue; }
      REQUIRE(d.ask(static_cast<std::uint8_t>(type), static_cast<std::uint8_t>(request), 0, 0, 4).outcome ==
              PEAL_OUTCOME_STALL);
    }
  }
  const bytes s = d.status();
  CHECK(s[1] == bad_argument);
  CHECK(s[4] == 2);
  CHECK(d.hardware.log.empty());
}

TEST_CASE("a silent gateware costs one counted wait for each request, whichever byte it stops at") {
  struct request {
    std::uint8_t type, code;
    unsigned index, length;
    unsigned link_bytes; ///< bytes on the link when all goes well
  };
  for (const request& r :
       {request{in, get_identity, 0, 32, 8 * 7}, request{in, read_registers, 0x100, 8, 2 * 7},
        request{out, write_registers, 0x200, 8, 2 * 8}, request{out, stream_start, 0, 0, 7 + 8 + 8 + 8 + 7 + 8},
        request{out, stream_stop, 0, 0, 7 + 8 + 8}}) {
    for (unsigned stop = 0; stop < r.link_bytes; ++stop) {
      CAPTURE(unsigned{r.code}, stop);
      device d;
      d.hardware.refuse_from = stop;
      const answer a = d.ask(r.type, r.code, 1, r.index, r.length, bytes(r.length, 0));
      CHECK(a.outcome == (r.type == in ? PEAL_OUTCOME_REPLY : PEAL_OUTCOME_DONE));
      CHECK(a.reply.size() == (r.type == in ? r.length : 0));
      CHECK(d.hardware.waits_that_ran_out + d.hardware.silences <= 2);
      CHECK(d.result() == gateware_timeout);
      CHECK(d.timeouts() == 1);
      CHECK(d.status()[2] == 0);
      if (r.code == stream_start) { CHECK(d.hardware.log.back() != "fifo run"); }
      // The gateware is back: the next request works.
      d.hardware.refuse_from = ~0U;
      CHECK(d.ask(in, get_identity, 0, 0, 4).reply == bytes{0x11, 0x11, 0x11, 0x11});
      CHECK(d.result() == ok);
      CHECK(d.timeouts() == 1);
    }
  }
}

TEST_CASE("an answer that comes too late is not taken for the next one") {
  device d;
  d.hardware.swallow_answers = true;
  d.hardware.late_bytes = 4;
  CHECK(d.ask(in, read_registers, 0, 0x000, 4).reply == bytes{0, 0, 0, 0});
  CHECK(d.result() == gateware_timeout);
  d.hardware.swallow_answers = false;
  CHECK(d.ask(in, read_registers, 0, 0x004, 4).reply == bytes{0x22, 0x22, 0x22, 0x22});
  CHECK(d.result() == ok);
  CHECK(d.timeouts() == 1);
}

TEST_CASE("a write answered by anything but the acknowledge counts as a timeout and clears the link") {
  device d;
  d.hardware.wrong_acknowledge = true;
  d.ask(out, write_registers, 0, 0x048, 4, {1, 2, 3, 4});
  CHECK(d.result() == gateware_timeout);
  CHECK(d.timeouts() == 1);
  d.hardware.wrong_acknowledge = false;
  d.ask(out, write_registers, 0, 0x048, 4, {1, 2, 3, 4});
  CHECK(d.result() == ok);
  CHECK(d.hardware.silences == 1);
}

TEST_CASE("abandoning stops a running stream and does nothing to an idle device") {
  device d;
  peal_request_abandon();
  CHECK(d.hardware.log.empty());
  d.ask(out, stream_start, 1, 0, 0);
  d.hardware.log.clear();
  peal_request_abandon();
  CHECK(d.hardware.log == lines{"fifo stop", "020=00000000", "028=00000001", "fifo reset"});
  CHECK(d.status()[2] == 0);
}
