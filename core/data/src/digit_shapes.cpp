#include "digit_shapes.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace mc {

namespace {

constexpr Knot down(std::int8_t x, std::int8_t y) {
    return {x, y, Pen::Down};
}
constexpr Knot curve(std::int8_t x, std::int8_t y) {
    return {x, y, Pen::Smooth};
}
constexpr Knot corner(std::int8_t x, std::int8_t y) {
    return {x, y, Pen::Corner};
}

constexpr std::array kZeroRound{down(4, -50),   curve(-17, -41), curve(-28, -16), curve(-28, 12),
                                curve(-19, 38), curve(0, 50),    curve(20, 40),   curve(29, 14),
                                curve(27, -16), curve(18, -39),  curve(0, -50)};
constexpr std::array kZeroNarrow{down(10, -44),  curve(-6, -49), curve(-20, -28), curve(-23, 4),
                                 curve(-17, 36), curve(-2, 50),  curve(16, 38),   curve(23, 8),
                                 curve(20, -24), curve(6, -48),  curve(-6, -46)};

constexpr std::array kOnePlain{down(3, -50), curve(1, -17), curve(-1, 17), curve(-3, 50)};
constexpr std::array kOneFlag{down(-17, -28), curve(-6, -38), corner(4, -50),
                              curve(4, -16),  curve(3, 18),   curve(3, 50)};
constexpr std::array kOneFoot{down(-18, -30), curve(-6, -39), corner(2, -50), curve(2, -16), curve(1, 18),
                              corner(1, 50),  down(-20, 50),  curve(0, 49),   curve(21, 49)};

constexpr std::array kTwoPlain{down(-26, -28), curve(-14, -46), curve(6, -50),  curve(23, -38),
                               curve(22, -14), curve(6, 12),    curve(-12, 34), corner(-27, 48),
                               curve(0, 46),   curve(29, 47)};
constexpr std::array kTwoLoop{down(-25, -32), curve(-10, -48), curve(12, -47), curve(23, -28),
                              curve(15, -2),  curve(-5, 28),   curve(-21, 45), curve(-29, 37),
                              curve(-17, 29), curve(3, 40),    curve(17, 47),  curve(31, 40)};

constexpr std::array kThreeRound{down(-25, -38), curve(-7, -50), curve(14, -45), curve(21, -27),
                                 curve(10, -10), corner(-7, -4), curve(14, 2),   curve(26, 20),
                                 curve(19, 41),  curve(-1, 50),  curve(-18, 46), curve(-29, 34)};
constexpr std::array kThreeFlat{down(-24, -48),  curve(0, -48),  corner(23, -49), curve(8, -29),
                                corner(-5, -12), curve(14, -6),  curve(26, 13),   curve(20, 37),
                                curve(1, 50),    curve(-17, 47), curve(-28, 36)};

constexpr std::array kFourOpen{down(-18, -48), curve(-22, -22), corner(-26, 8), curve(2, 7),
                               curve(30, 5),   down(15, -44),   curve(13, -6),  curve(10, 50)};
constexpr std::array kFourClosed{down(12, -50), curve(-8, -20), corner(-31, 12), curve(2, 12),
                                 curve(35, 11), down(16, -40),  curve(15, 4),    curve(13, 50)};
constexpr std::array kFourAngular{down(-12, -50), curve(-19, -24), curve(-24, -2), curve(-16, 9),
                                  curve(4, 6),    curve(22, -2),   down(21, -46),  curve(17, -14),
                                  curve(13, 18),  curve(9, 50)};

constexpr std::array kFiveOneStroke{down(25, -48),   curve(3, -48),  corner(-18, -47), curve(-20, -28),
                                    corner(-22, -8), curve(-2, -15), curve(18, -5),    curve(26, 17),
                                    curve(18, 40),   curve(-3, 50),  curve(-27, 40)};
constexpr std::array kFiveHat{down(-15, -46), curve(-18, -28), corner(-20, -9), curve(2, -13),
                              curve(20, 0),   curve(25, 22),   curve(14, 43),   curve(-6, 50),
                              curve(-26, 42), down(-15, -46),  curve(6, -47),   curve(29, -50)};

constexpr std::array kSixCurved{down(18, -50),  curve(-6, -36), curve(-22, -10), curve(-27, 20),
                                curve(-19, 42), curve(0, 50),   curve(19, 42),   curve(25, 24),
                                curve(14, 8),   curve(-5, 7),   curve(-20, 18),  curve(-25, 30)};
constexpr std::array kSixStraight{down(6, -50),   curve(-9, -24), curve(-21, 4), curve(-25, 28),
                                  curve(-16, 46), curve(2, 50),   curve(19, 42), curve(22, 25),
                                  curve(10, 12),  curve(-8, 16),  curve(-22, 32)};

constexpr std::array kSevenPlain{down(-27, -45), curve(0, -46), corner(26, -49),
                                 curve(12, -18), curve(0, 14),  curve(-8, 50)};
constexpr std::array kSevenBar{down(-27, -46), curve(0, -46), corner(26, -48), curve(12, -16), curve(2, 16),
                               curve(-5, 50),  down(-15, 0),  curve(3, -2),    curve(22, -4)};
constexpr std::array kSevenSerif{down(-26, -32), corner(-25, -47), curve(0, -45), corner(26, -46),
                                 curve(12, -20), curve(0, 12),     curve(-10, 50)};

constexpr std::array kEightOneStroke{down(21, -34),   curve(8, -49),  curve(-11, -47), curve(-19, -32),
                                     curve(-10, -15), curve(6, -2),   curve(21, 14),   curve(23, 36),
                                     curve(3, 50),    curve(-20, 40), curve(-21, 18),  curve(-5, 0),
                                     curve(12, -14),  curve(21, -30)};
constexpr std::array kEightTwoLoops{down(2, -50),   curve(-15, -43), curve(-18, -22), curve(-2, -6),
                                    curve(15, -20), curve(16, -42),  curve(0, -50),   down(-1, -6),
                                    curve(-20, 12), curve(-22, 36),  curve(0, 50),    curve(22, 36),
                                    curve(20, 12),  curve(1, -6)};

constexpr std::array kNineStraight{down(23, -32),  curve(8, -49), curve(-13, -46), curve(-24, -27),
                                   curve(-14, -8), curve(6, -8),  curve(19, -22),  corner(23, -36),
                                   curve(21, -4),  curve(17, 24), curve(12, 50)};
constexpr std::array kNineHooked{down(23, -28),  curve(10, -48), curve(-11, -47), curve(-23, -29),
                                 curve(-15, -9), curve(4, -6),   curve(19, -18),  corner(24, -34),
                                 curve(25, 0),   curve(19, 34),  curve(1, 50),    curve(-20, 43)};
constexpr std::array kNineCurved{down(20, -42), curve(3, -50),  curve(-17, -41), curve(-22, -20),
                                 curve(-8, -6), curve(12, -12), curve(22, -32),  curve(21, -8),
                                 curve(11, 22), curve(-4, 50)};

constexpr std::array<DigitShape, 2> kZeros{kZeroRound, kZeroNarrow};
constexpr std::array<DigitShape, 3> kOnes{kOnePlain, kOneFlag, kOneFoot};
constexpr std::array<DigitShape, 2> kTwos{kTwoPlain, kTwoLoop};
constexpr std::array<DigitShape, 2> kThrees{kThreeRound, kThreeFlat};
constexpr std::array<DigitShape, 3> kFours{kFourOpen, kFourClosed, kFourAngular};
constexpr std::array<DigitShape, 2> kFives{kFiveOneStroke, kFiveHat};
constexpr std::array<DigitShape, 2> kSixs{kSixCurved, kSixStraight};
constexpr std::array<DigitShape, 3> kSevens{kSevenPlain, kSevenBar, kSevenSerif};
constexpr std::array<DigitShape, 2> kEights{kEightOneStroke, kEightTwoLoops};
constexpr std::array<DigitShape, 3> kNines{kNineStraight, kNineHooked, kNineCurved};

constexpr std::array<std::span<const DigitShape>, 10> kDigits{kZeros, kOnes, kTwos,   kThrees, kFours,
                                                              kFives, kSixs, kSevens, kEights, kNines};

constexpr bool fits(std::span<const DigitShape> shapes) {
    return std::ranges::all_of(shapes, [](DigitShape shape) { return shape.size() <= kMostKnots; });
}
static_assert(std::ranges::all_of(kDigits, fits));

} // namespace

std::span<const DigitShape> digitShapes(int digit) {
    assert(digit >= 0 && digit < 10);
    return kDigits[static_cast<std::size_t>(digit)];
}

} // namespace mc
