#include "libav.h"

#include "style/text.h"
#include "widgets/refuse.h"

#include <QLibrary>
#include <array>

namespace mc::ui {

namespace {

/// A library and its functions.
class LoadedLibrary {
public:
    /// name: without "lib". Throws Refused.
    LoadedLibrary(const char* name, int version, const QString& what)
        : library_(QLatin1String(name), version),
          file_(QStringLiteral("lib%1.so.%2").arg(QLatin1String(name)).arg(version)), what_(what) {
        if (!library_.load()) {
            refuse(tr("%1 needs the library %2, which is missing on this machine.").arg(what_, file_));
        }
    }

    template <class Function> void find(const char* name, Function& function) {
        function = reinterpret_cast<Function>(library_.resolve(name));
        if (function == nullptr) {
            refuse(tr("%1 needs the function %2, which is missing in the library %3 of this machine.")
                       .arg(what_, QLatin1String(name), file_));
        }
    }

private:
    QLibrary library_; ///< stays loaded when this goes
    QString file_;
    QString what_;
};

} // namespace

Libav Libav::load(const QString& what) {
    LoadedLibrary avutil("avutil", LIBAVUTIL_VERSION_MAJOR, what);
    LoadedLibrary avcodec("avcodec", LIBAVCODEC_VERSION_MAJOR, what);
    LoadedLibrary avformat("avformat", LIBAVFORMAT_VERSION_MAJOR, what);
    LoadedLibrary swscale("swscale", LIBSWSCALE_VERSION_MAJOR, what);
    Libav libav;
#define MC_FIND(library, function) library.find(#function, libav.function);
    MC_LIBAV_FUNCTIONS(MC_FIND)
#undef MC_FIND
    // Faults are told as sentences. This is for the whole program; nothing else in it has a log of libav.
    libav.av_log_set_level(AV_LOG_QUIET);
    return libav;
}

QString Libav::reasonOf(int fault) const {
    std::array<char, AV_ERROR_MAX_STRING_SIZE> reason{};
    av_strerror(fault, reason.data(), reason.size());
    return QString::fromLocal8Bit(reason.data());
}

} // namespace mc::ui
