// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "spec_codec_c.h"

#include <stddef.h>

#include "peal_wire.h"

enum { FILLER, TAG, EPOCH, TIME_MARK, OVERFLOW_BEGIN, OVERFLOW_END, SETTING, MISSED };

uint32_t peal_spec_c_make(unsigned kind, const uint32_t* v) {
  switch (kind) {
  case FILLER: return (uint32_t)PEAL_WORD_FILLER_MAKE();
  case TAG: return (uint32_t)PEAL_WORD_TAG_MAKE(v[0], v[1], v[2]);
  case EPOCH: return (uint32_t)PEAL_WORD_EPOCH_MAKE(v[0]);
  case TIME_MARK: return (uint32_t)PEAL_WORD_TIME_MARK_MAKE(v[0]);
  case OVERFLOW_BEGIN: return (uint32_t)PEAL_WORD_OVERFLOW_BEGIN_MAKE(v[0]);
  case OVERFLOW_END: return (uint32_t)PEAL_WORD_OVERFLOW_END_MAKE(v[0]);
  case SETTING: return (uint32_t)PEAL_WORD_SETTING_MAKE(v[0], v[1]);
  default: return (uint32_t)PEAL_WORD_MISSED_MAKE(v[0], v[1]);
  }
}

int peal_spec_c_is(unsigned kind, uint32_t w) {
  switch (kind) {
  case FILLER: return PEAL_WORD_FILLER_IS(w);
  case TAG: return PEAL_WORD_TAG_IS(w);
  case EPOCH: return PEAL_WORD_EPOCH_IS(w);
  case TIME_MARK: return PEAL_WORD_TIME_MARK_IS(w);
  case OVERFLOW_BEGIN: return PEAL_WORD_OVERFLOW_BEGIN_IS(w);
  case OVERFLOW_END: return PEAL_WORD_OVERFLOW_END_IS(w);
  case SETTING: return PEAL_WORD_SETTING_IS(w);
  default: return PEAL_WORD_MISSED_IS(w);
  }
}

uint32_t peal_spec_c_get(unsigned kind, unsigned field, uint32_t w) {
  switch (kind) {
  case TAG:
    return (uint32_t)(field == 0   ? PEAL_WORD_TAG_FALLING(w)
                      : field == 1 ? PEAL_WORD_TAG_CHANNEL_INDEX(w)
                                   : PEAL_WORD_TAG_TIME(w));
  case EPOCH: return (uint32_t)PEAL_WORD_EPOCH_VALUE(w);
  case TIME_MARK: return (uint32_t)PEAL_WORD_TIME_MARK_TIME(w);
  case OVERFLOW_BEGIN: return (uint32_t)PEAL_WORD_OVERFLOW_BEGIN_TIME(w);
  case OVERFLOW_END: return (uint32_t)PEAL_WORD_OVERFLOW_END_TIME(w);
  case SETTING: return (uint32_t)(field == 0 ? PEAL_WORD_SETTING_COARSE(w) : PEAL_WORD_SETTING_VALUE(w));
  default: return (uint32_t)(field == 0 ? PEAL_WORD_MISSED_CHANNEL_INDEX(w) : PEAL_WORD_MISSED_COUNT(w));
  }
}

uint32_t peal_spec_c_header_get(unsigned field, const uint32_t* w) {
  switch (field) {
  case 0: return (uint32_t)PEAL_HEADER_MAGIC(w);
  case 1: return (uint32_t)PEAL_HEADER_VERSION(w);
  case 2: return (uint32_t)PEAL_HEADER_FLAGS(w);
  case 3: return (uint32_t)PEAL_HEADER_STREAM_ID(w);
  case 4: return (uint32_t)PEAL_HEADER_SEQUENCE(w);
  case 5: return (uint32_t)PEAL_HEADER_WATERMARK(w);
  case 6: return (uint32_t)PEAL_HEADER_EPOCH(w);
  default: return (uint32_t)PEAL_HEADER_CRC(w);
  }
}

void peal_spec_c_header_make(const uint32_t* v, uint32_t* w) {
  unsigned i;
  for (i = 0; i < 4; ++i) { w[i] = i == 2 ? 0x3FFFFFFFUL : 0xFFFFFFFFUL; }
  PEAL_HEADER_MAGIC_SET(w, v[0]);
  PEAL_HEADER_VERSION_SET(w, v[1]);
  PEAL_HEADER_FLAGS_SET(w, v[2]);
  PEAL_HEADER_STREAM_ID_SET(w, v[3]);
  PEAL_HEADER_SEQUENCE_SET(w, v[4]);
  PEAL_HEADER_WATERMARK_SET(w, v[5]);
  PEAL_HEADER_EPOCH_SET(w, v[6]);
  PEAL_HEADER_CRC_SET(w, v[7]);
}

const struct peal_spec_c_constant peal_spec_c_registers[] = {
    {"magic", PEAL_REG_MAGIC},
    {"protocol", PEAL_REG_PROTOCOL},
    {"layout_hash", PEAL_REG_LAYOUT_HASH},
    {"build_id", PEAL_REG_BUILD_ID},
    {"capabilities", PEAL_REG_CAPABILITIES},
    {"clock_period", PEAL_REG_CLOCK_PERIOD},
    {"limits", PEAL_REG_LIMITS},
    {"board", PEAL_REG_BOARD},
    {"control", PEAL_REG_CONTROL},
    {"stream_id", PEAL_REG_STREAM_ID},
    {"command", PEAL_REG_COMMAND},
    {"heartbeat", PEAL_REG_HEARTBEAT},
    {"fault", PEAL_REG_FAULT},
    {"status", PEAL_REG_STATUS},
    {"epoch_preset", PEAL_REG_EPOCH_PRESET},
    {"setting", PEAL_REG_SETTING},
    {"enable_rising", PEAL_REG_ENABLE_RISING},
    {"enable_falling", PEAL_REG_ENABLE_FALLING},
    {"scratch", PEAL_REG_SCRATCH},
    {"hits", PEAL_REG_HITS(0)},
    {"tags", PEAL_REG_TAGS(0)},
    {"missed", PEAL_REG_MISSED(0)},
    {"dead_time_rejected", PEAL_REG_DEAD_TIME_REJECTED(0)},
    {"dead_time", PEAL_REG_DEAD_TIME(0)},
    {"input_delay", PEAL_REG_INPUT_DELAY(0)},
    {"calibration_address", PEAL_REG_CALIBRATION_ADDRESS},
    {"calibration_data", PEAL_REG_CALIBRATION_DATA},
    {NULL, 0},
};
