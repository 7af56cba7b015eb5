#pragma once

/// Whether this is compiled with a sanitizer that takes memory of its own and slows the program down.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

/// So many times longer something may take than without a sanitizer.
inline constexpr int kSlowness = kSanitized ? 20 : 1;
