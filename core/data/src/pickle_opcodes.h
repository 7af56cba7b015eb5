#pragma once

#include <cstdint>

namespace mc {

/// Opcodes of Python's pickles that are read, as in the module pickletools.
enum Opcode : std::uint8_t {
    kMark = '(',
    kStop = '.',
    kBinInt = 'J',
    kBinInt1 = 'K',
    kBinInt2 = 'M',
    kLong1 = 0x8a,
    kNone = 'N',
    kNewTrue = 0x88,
    kNewFalse = 0x89,
    kBinString = 'T',
    kShortBinString = 'U',
    kBinUnicode = 'X',
    kShortBinUnicode = 0x8c,
    kBinBytes = 'B',
    kShortBinBytes = 'C',
    kBinBytes8 = 0x8e,
    kByteArray8 = 0x96,
    kBinUnicode8 = 0x8d,
    kEmptyList = ']',
    kEmptyTuple = ')',
    kEmptyDict = '}',
    kTuple = 't',
    kTuple1 = 0x85,
    kTuple2 = 0x86,
    kTuple3 = 0x87,
    kAppend = 'a',
    kAppends = 'e',
    kSetItem = 's',
    kSetItems = 'u',
    kBinPut = 'q',
    kLongBinPut = 'r',
    kBinGet = 'h',
    kLongBinGet = 'j',
    kMemoize = 0x94,
    kGlobal = 'c',
    kStackGlobal = 0x93,
    kReduce = 'R',
    kBuild = 'b',
    kProto = 0x80,
    kFrame = 0x95,
};

} // namespace mc
