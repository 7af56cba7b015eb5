#pragma once

#include "support/sanitized.h"

#include <QTest>

// What a test waits for takes longer with a sanitizer, on a machine that does other things, too.

#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 5000 * kSlowness)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, 5000 * kSlowness)
