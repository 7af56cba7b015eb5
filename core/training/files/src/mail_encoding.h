#pragma once

#include <string>
#include <string_view>

namespace mc {

/// Undoes the transfer encodings of e-mail (MIME, RFC 2045), quoted-printable and base64: of a message as it
/// is saved in a file, and of each of its parts, where a line Content-Transfer-Encoding names one. Other text
/// stays as it is. The result is not longer than the text but for an end of line.
[[nodiscard]] std::string decodedMail(std::string_view text);

} // namespace mc
