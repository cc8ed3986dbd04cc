// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// live_g2 [RAW]: g2(0) between channels 1 and 3 of a board, a line a second while it runs. RAW, a recording of the
// bytes of a board (peal::record_transport), stands in for the board on USB.
#include <peal/device.hpp>
#include <peal/error.hpp>
#include <peal/measure/correlation.hpp>
#include <peal/measure/run.hpp>
#include <peal/usb.hpp>

#include <chrono>
#include <cstdio>
#include <thread>

namespace {

void show(const peal::result_ptr& result) {
  const auto& now = static_cast<const peal::correlation_result&>(*result);
  const auto curve = now.g2();
  if (curve.empty()) {
    std::puts("nothing yet");
    return;
  }
  const peal::g2_point& zero = curve[curve.size() / 2]; // the bins are symmetric about 0
  std::printf("%.3f s  %lld pairs  g2(0) = %.1f +- %.1f\n", static_cast<double>(now.clock.live_ps) * 1e-12,
              static_cast<long long>(zero.pairs), zero.g2, zero.sigma);
}

void watch(std::unique_ptr<peal::transport> link) {
  auto board = peal::device::open(std::move(link));
  peal::run run(board.start());
  const auto g2 = run.attach(peal::make_measurement("correlation:channels=1,3,range=100ns,bin=1ns"));

  run.start(); // reads on a thread of its own: printing never makes it wait
  for (int tenths = 1; !run.over(); ++tenths) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100)); // only how often over() is asked and lines are shown
    if (tenths % 10 == 0) { show(run.read(g2)); }
  }
  const peal::run_summary end = run.wait();
  show(run.read(g2));
  if (!end.losses.clean()) { std::puts("SOME TAGS WERE LOST"); }
}

} // namespace

int main(int argc, char** argv) {
  try {
    watch(argc > 1 ? peal::open_replay(argv[1]) : peal::open_usb());
  } catch (const peal::error& e) {
    std::fprintf(stderr, "live_g2: %s\n", e.what());
    return 1;
  }
}
