#include "slider_scale.h"

#include <QString>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kDecades = 100; ///< maximum by minimum from which they are spanned
constexpr double kReach = 1000;  ///< of a logarithmic scale to each side of the usual value
constexpr double kOneWhole = 1;  ///< the least whole number above 0
constexpr double kShare = 1;     ///< what ends here is a share, unless its values are tiny

double readable(double value) {
    constexpr int kDigits = 3;
    return QString::number(value, 'g', kDigits).toDouble();
}

} // namespace

double SliderScale::least() const {
    return minimum > 0 ? minimum : whole ? kOneWhole : maximum / (kReach * kReach);
}

double SliderScale::valueAt(int place) const {
    if (place <= 0) {
        return minimum;
    }
    if (place >= kPlaces) {
        return maximum;
    }
    double value = 0;
    if (logarithmic) {
        const double share = static_cast<double>(place - firstPlace()) / (kPlaces - firstPlace());
        value = least() * std::pow(maximum / least(), share);
    } else {
        value = minimum + (maximum - minimum) * place / kPlaces;
    }
    return whole ? std::round(value) : std::clamp(readable(value), minimum, maximum);
}

int SliderScale::placeOf(double value) const {
    if (!(value > minimum)) {
        return 0;
    }
    if (value >= maximum) {
        return kPlaces;
    }
    if (!logarithmic) {
        return static_cast<int>(std::lround(kPlaces * (value - minimum) / (maximum - minimum)));
    }
    const double share = std::log(std::max(value, least()) / least()) / std::log(maximum / least());
    return firstPlace() + static_cast<int>(std::lround(share * (kPlaces - firstPlace())));
}

SliderScale SliderScale::around(double usual, double minimum, double maximum, bool whole) {
    SliderScale scale{minimum, maximum, false, whole};
    const bool spans = minimum > 0    ? maximum / minimum >= kDecades
                       : minimum == 0 ? maximum > kShare || (usual > 0 && usual * kDecades < maximum)
                                      : false;
    if (!spans) {
        return scale;
    }
    scale.logarithmic = true;
    if (usual > 0) {
        scale.maximum = std::min(maximum, readable(usual * kReach));
        scale.minimum = minimum > 0 ? std::max(minimum, readable(usual / kReach)) : 0;
    }
    return scale;
}

} // namespace mc::ui
