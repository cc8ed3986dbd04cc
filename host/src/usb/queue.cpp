// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// How large the bulk queue is (reasons in usb.hpp).
#include "peal/error.hpp"
#include "peal/usb.hpp"

#include <algorithm>

namespace peal {
namespace {

constexpr std::size_t granule = 16 * 1024; // usbfs splits transfers into 16 KiB pieces
constexpr std::size_t total_limit = 12 * 1024 * 1024;
constexpr std::size_t largest_transfer = 1024 * 1024;
constexpr std::uint64_t transfer_us = 6554; // 256 KiB at 40 MB/s
constexpr std::uint64_t queue_us = 100'000;
constexpr std::size_t fewest_transfers = 2; // with one the bus idles between its end and the next submit

std::size_t in_granules(std::uint64_t bytes) {
  return static_cast<std::size_t>((bytes + granule - 1) / granule) * granule;
}

std::string in_kib(std::uint64_t bytes) { return std::to_string(bytes / 1024) + " KiB"; }

} // namespace

usb_queue plan_usb_queue(const usb_options& options, std::uint64_t usbfs_limit_bytes) {
  const std::uint64_t rate = std::max<std::uint64_t>(options.bytes_per_second, 1);
  if (rate > 10'000'000'000ULL) {
    throw invalid_argument("plan_usb_queue: bytes_per_second above 10 GB/s; no USB link is that fast");
  }
  const bool chosen_size = options.transfer_bytes != 0;
  const bool chosen_count = options.transfers != 0;
  if (options.transfer_bytes > 64 * largest_transfer) {
    throw invalid_argument("plan_usb_queue: transfer_bytes above 64 MiB");
  }
  std::uint64_t limit = usbfs_limit_bytes == 0 ? UINT64_MAX : usbfs_limit_bytes / 4 * 3;

  usb_queue queue;
  // A slow board gets small transfers: 16 KiB at least; what is waiting comes early through the device's
  // short packets, not through small transfers.
  queue.transfer_bytes =
      chosen_size
          ? in_granules(options.transfer_bytes)
          : std::clamp((static_cast<std::size_t>(rate * transfer_us / 1'000'000) + granule / 2) / granule * granule,
                       granule, largest_transfer);
  const std::uint64_t for_time = rate * queue_us / 1'000'000;
  const auto wanted = static_cast<std::size_t>((for_time + queue.transfer_bytes - 1) / queue.transfer_bytes);
  queue.transfers = chosen_count ? options.transfers : std::max<std::size_t>(8, wanted);
  if (!chosen_count) { limit = std::min<std::uint64_t>(limit, total_limit); }

  const auto fitting = static_cast<std::size_t>(std::min<std::uint64_t>(limit / queue.transfer_bytes, 1U << 20));
  if (fitting < fewest_transfers) {
    throw invalid_argument("USB queue: two transfers of " + in_kib(queue.transfer_bytes) +
                           " do not fit into 3/4 of the kernel's limit of " + in_kib(usbfs_limit_bytes) +
                           "; ask for smaller transfers or raise /sys/module/usbcore/parameters/usbfs_memory_mb");
  }
  if (queue.transfers > fitting) {
    const bool by_kernel = usbfs_limit_bytes != 0 && limit == usbfs_limit_bytes / 4 * 3;
    if (by_kernel) {
      queue.note = "USB queue: " + std::to_string(fitting) + " instead of " + std::to_string(queue.transfers) +
                   " transfers of " + in_kib(queue.transfer_bytes) + ", because the kernel allows " +
                   in_kib(usbfs_limit_bytes) + " for all devices; raise /sys/module/usbcore/parameters/usbfs_memory_mb";
    }
    queue.transfers = fitting;
  }
  queue.transfers = std::max(queue.transfers, fewest_transfers);
  queue.pool_buffers =
      std::max(options.pool_buffers != 0 ? options.pool_buffers : 3 * queue.transfers, queue.transfers + 2);
  return queue;
}

} // namespace peal
