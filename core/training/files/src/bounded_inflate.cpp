#include "bounded_inflate.h"

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace mc {

namespace {

class Inflation {
public:
    explicit Inflation(std::string_view packed) {
        constexpr std::size_t kMost = std::numeric_limits<uInt>::max();
        stream_.next_in =
            reinterpret_cast<Bytef*>(const_cast<char*>(packed.data())); // zlib does not write there
        stream_.avail_in = static_cast<uInt>(std::min(packed.size(), kMost));
        begun_ = inflateInit(&stream_) == Z_OK;
    }
    ~Inflation() {
        if (begun_) {
            inflateEnd(&stream_);
        }
    }
    Inflation(const Inflation&) = delete;
    Inflation& operator=(const Inflation&) = delete;

    /// Unpacks until the stream ends, cannot go on, or has given more than `most` bytes.
    std::string unpack(std::size_t most) {
        constexpr std::size_t kPiece = std::size_t{1} << 16;
        std::string all;
        int state = begun_ ? Z_OK : Z_DATA_ERROR;
        while (state == Z_OK && all.size() <= most) {
            const std::size_t before = all.size();
            const std::size_t room = std::min(kPiece, most + 1 - before);
            all.resize(before + room);
            stream_.next_out = reinterpret_cast<Bytef*>(all.data() + before);
            stream_.avail_out = static_cast<uInt>(room);
            state = inflate(&stream_, Z_NO_FLUSH);
            all.resize(before + room - stream_.avail_out);
            ended_ = state == Z_STREAM_END;
        }
        return all;
    }
    [[nodiscard]] bool hasEnded() const { return ended_; }

private:
    z_stream stream_{};
    bool begun_ = false;
    bool ended_ = false;
};

} // namespace

std::optional<std::string> inflated(std::string_view packed, std::size_t most) {
    Inflation inflation(packed);
    std::string all = inflation.unpack(most);
    return inflation.hasEnded() && all.size() <= most ? std::optional(std::move(all)) : std::nullopt;
}

std::string beginningInflated(std::string_view packed, std::size_t most) {
    return Inflation(packed).unpack(most).substr(0, most);
}

} // namespace mc
