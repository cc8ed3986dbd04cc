// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal_request.h"

#include <stdbool.h>

#include "peal_link.h"
#include "peal_memory.h"
#include "peal_port.h"
#include "peal_wire.h"

enum { TYPE_VENDOR_IN = 0xC0, TYPE_VENDOR_OUT = 0x40 };

static PEAL_FAR uint32_t requests;
static PEAL_FAR uint32_t build_id;
static PEAL_FAR uint8_t result;
static PEAL_FAR uint8_t stream_id;
static PEAL_FAR bool streaming;

void peal_request_init(uint32_t build) {
  requests = 0;
  build_id = build;
  result = PEAL_RESULT_OK;
  stream_id = 0;
  streaming = false;
  peal_link_init();
}

static uint16_t setup_value(const uint8_t* setup) { return (uint16_t)(setup[2] | (uint16_t)setup[3] << 8); }
static uint16_t setup_index(const uint8_t* setup) { return (uint16_t)(setup[4] | (uint16_t)setup[5] << 8); }
static uint16_t setup_length(const uint8_t* setup) { return (uint16_t)(setup[6] | (uint16_t)setup[7] << 8); }

static void put32(uint8_t* bytes, uint32_t value) {
  uint8_t i;
  for (i = 0; i < 4; ++i) {
    bytes[i] = (uint8_t)(value & 0xFFU);
    value >>= 8;
  }
}

// Whole registers, inside the address space, no more than one packet.
static bool range_is_good(uint16_t offset, uint16_t length) {
  if (length == 0 || length > PEAL_REPLY_BYTES || (length & 3U) != 0 || (offset & 3U) != 0) { return false; }
  return offset <= (uint16_t)(0U - length); // offset + length <= 0x10000
}

static uint8_t read_range(uint16_t offset, uint8_t bytes, uint8_t* reply) {
  uint8_t i;
  for (i = 0; i < bytes; i += 4) {
    if (!peal_link_read((uint16_t)(offset + i), &reply[i])) { return PEAL_RESULT_GATEWARE_TIMEOUT; }
  }
  return PEAL_RESULT_OK;
}

static uint8_t write_range(uint16_t offset, uint8_t bytes, const uint8_t* data) {
  uint8_t i;
  for (i = 0; i < bytes; i += 4) {
    if (!peal_link_write((uint16_t)(offset + i), &data[i])) { return PEAL_RESULT_GATEWARE_TIMEOUT; }
  }
  return PEAL_RESULT_OK;
}

// Sets or clears control.run; the other bits of control are the host's and stay.
static bool set_run(bool run) {
  static PEAL_FAR uint8_t control[4];
  if (!peal_link_read(PEAL_REG_CONTROL, control)) { return false; }
  control[0] &= (uint8_t)~PEAL_CONTROL_RUN_MASK;
  if (run) { control[0] |= (uint8_t)PEAL_CONTROL_RUN_MASK; }
  return peal_link_write(PEAL_REG_CONTROL, control);
}

// Stop, then empty both sides of the border: the gateware first, so that nothing it still held gets into the
// emptied bridge.
static bool stop_and_empty(void) {
  static PEAL_FAR uint8_t word[4];
  bool good;
  streaming = false;
  peal_port_fifo_run(false);
  put32(word, PEAL_COMMAND_FLUSH_MASK);
  good = set_run(false) && peal_link_write(PEAL_REG_COMMAND, word);
  peal_port_fifo_reset();
  return good;
}

static uint8_t request_start_stream(uint16_t id) {
  static PEAL_FAR uint8_t word[4];
  if (id > 0xFFU) { return PEAL_RESULT_BAD_ARGUMENT; }
  if (!stop_and_empty()) { return PEAL_RESULT_GATEWARE_TIMEOUT; }
  stream_id = (uint8_t)id;
  put32(word, id);
  if (!peal_link_write(PEAL_REG_STREAM_ID, word)) { return PEAL_RESULT_GATEWARE_TIMEOUT; }
  peal_port_fifo_run(true);
  if (!set_run(true)) {
    peal_port_fifo_run(false);
    return PEAL_RESULT_GATEWARE_TIMEOUT;
  }
  streaming = true;
  return PEAL_RESULT_OK;
}

static uint8_t request_stop_stream(void) { return stop_and_empty() ? PEAL_RESULT_OK : PEAL_RESULT_GATEWARE_TIMEOUT; }

void peal_request_abandon(void) {
  if (streaming) { (void)stop_and_empty(); }
}

static void request_get_status(uint8_t* reply) {
  reply[PEAL_STATUS_FIRMWARE_API_BYTE] = PEAL_FIRMWARE_API;
  reply[PEAL_STATUS_RESULT_BYTE] = result;
  reply[PEAL_STATUS_STREAMING_BYTE] = streaming ? 1 : 0;
  reply[PEAL_STATUS_STREAM_ID_BYTE] = stream_id;
  put32(&reply[PEAL_STATUS_REQUESTS_BYTE], requests);
  put32(&reply[PEAL_STATUS_TIMEOUTS_BYTE], peal_link_timeouts());
  put32(&reply[PEAL_STATUS_BUILD_BYTE], build_id);
}

static uint8_t setup_in(const uint8_t* setup, uint8_t* reply, uint8_t* length) {
  const uint16_t wanted = setup_length(setup);
  uint8_t size;
  uint8_t i;
  switch (setup[1]) {
  case PEAL_REQUEST_GET_IDENTITY: size = PEAL_REQUEST_GET_IDENTITY_BYTES; break;
  case PEAL_REQUEST_READ_REGISTERS: size = PEAL_REQUEST_READ_REGISTERS_BYTES; break;
  case PEAL_REQUEST_GET_STATUS: size = PEAL_REQUEST_GET_STATUS_BYTES; break;
  default: return PEAL_OUTCOME_STALL;
  }
  ++requests;
  for (i = 0; i < PEAL_REPLY_BYTES; ++i) { reply[i] = 0; }
  *length = wanted < size ? (uint8_t)wanted : size;
  if (setup[1] == PEAL_REQUEST_GET_STATUS) {
    request_get_status(reply);
  } else if (setup[1] == PEAL_REQUEST_GET_IDENTITY) {
    result =
        wanted == 0 ? PEAL_RESULT_BAD_ARGUMENT : read_range(PEAL_REG_MAGIC, PEAL_REQUEST_GET_IDENTITY_BYTES, reply);
  } else {
    result = range_is_good(setup_index(setup), wanted) ? read_range(setup_index(setup), (uint8_t)wanted, reply)
                                                       : PEAL_RESULT_BAD_ARGUMENT;
  }
  return PEAL_OUTCOME_REPLY;
}

static uint8_t setup_out(const uint8_t* setup) {
  switch (setup[1]) {
  case PEAL_REQUEST_WRITE_REGISTERS:
  case PEAL_REQUEST_STREAM_START:
  case PEAL_REQUEST_STREAM_STOP: break;
  default: return PEAL_OUTCOME_STALL;
  }
  if (setup_length(setup) != 0) { return PEAL_OUTCOME_DATA; }
  ++requests;
  if (setup[1] == PEAL_REQUEST_STREAM_START) {
    result = request_start_stream(setup_value(setup));
  } else if (setup[1] == PEAL_REQUEST_STREAM_STOP) {
    result = request_stop_stream();
  } else {
    result = PEAL_RESULT_BAD_ARGUMENT; // nothing to write
  }
  return PEAL_OUTCOME_DONE;
}

uint8_t peal_request_setup(const uint8_t* setup, uint8_t* reply, uint8_t* length) {
  *length = 0;
  if (setup[0] == TYPE_VENDOR_IN) { return setup_in(setup, reply, length); }
  if (setup[0] == TYPE_VENDOR_OUT) { return setup_out(setup); }
  return PEAL_OUTCOME_STALL;
}

uint8_t peal_request_data(const uint8_t* setup, const uint8_t* data, uint8_t length) {
  const uint16_t wanted = setup_length(setup);
  ++requests;
  if (setup[1] == PEAL_REQUEST_WRITE_REGISTERS && length == wanted && range_is_good(setup_index(setup), wanted)) {
    result = write_range(setup_index(setup), length, data);
  } else {
    result = PEAL_RESULT_BAD_ARGUMENT; // too long, cut off, or data where the request has none
  }
  return PEAL_OUTCOME_DONE;
}
