// Digits scribbled by hand, as the sheet shows them to a network that has learned drawn digits.

#include "small_experiment.h"
#include "support/check.h"
#include "support/scribbles.h"
#include "training/experiment/open_data.h"

#include <algorithm>
#include <cstdio>

namespace {

using namespace mc;

std::vector<scribbles::Scribble> all() {
    return scribbles::read(MC_SOURCE "/resources/scribbles.txt");
}

void thereAreAHundredAndTwentyTwelveOfEachDigit() {
    const auto drawn = all();
    CHECK(drawn.size() == 120);
    for (int digit = 0; digit < 10; ++digit) {
        CHECK(std::ranges::count(drawn, digit, &scribbles::Scribble::digit) == 12);
    }
    CHECK(std::ranges::all_of(drawn, [](const auto& scribble) {
        return std::ranges::all_of(scribble.strokes, [](const SketchStroke& stroke) {
            return stroke.points.size() > 1 &&
                   std::ranges::all_of(stroke.points, [](const SheetPoint& point) {
                       return point.x >= 0 && point.y >= 0 && point.x <= scribbles::kSheet &&
                              point.y <= scribbles::kSheet;
                   });
        });
    }));
}

void mostAreRead() {
    Experiment experiment;
    experiment.network = "784-100-10";
    experiment.data.trainImages = 8000;
    experiment.data.testImages = 500;
    Trainer trainer(experiment, openData(experiment), 2);
    while (trainer.position().epoch < 2) {
        trainer.advance(trainer.stepsLeftInBatch());
    }
    const auto drawn = all();
    const double fitted = scribbles::accuracy(drawn, scribbles::answers(trainer, drawn));
    const double asDrawn = scribbles::accuracy(drawn, scribbles::answers(trainer, drawn, false));
    std::printf("test images %.3f, scribbles %.3f, without size and place of the data %.3f\n",
                trainer.test()->accuracy, fitted, asDrawn);
    CHECK(fitted >= 0.85);
    CHECK(asDrawn < fitted - 0.2);
}

struct Extent {
    double x = 0; ///< of the centre of mass
    double y = 0;
    double left = 28, right = 0, top = 28, bottom = 0;
};

Extent extentOf(const std::vector<std::uint8_t>& image) {
    Extent extent;
    double mass = 0;
    for (int at = 0; at < 784; ++at) {
        const double ink = image[static_cast<std::size_t>(at)] / 255.0;
        const int row = at / 28;
        const int column = at % 28;
        const double x = column;
        const double y = row;
        mass += ink;
        extent.x += ink * (x + 0.5);
        extent.y += ink * (y + 0.5);
        if (ink > 0.25) {
            extent.left = std::min(extent.left, x);
            extent.right = std::max(extent.right, x + 1);
            extent.top = std::min(extent.top, y);
            extent.bottom = std::max(extent.bottom, y + 1);
        }
    }
    extent.x /= mass;
    extent.y /= mass;
    return extent;
}

void aDrawingGetsTheSizeAndThePlaceOfTheData() {
    const DatasetPtr data = openData(smallExperiment());
    DrawingStyle style = drawingStyleOf(data->train);
    CHECK(style.ground == 0 && style.side > 20 && style.side < 24 && style.width > 2 && style.width < 3);
    CHECK(!style.byMass); // drawn digits lie in the middle by their outer edges
    const auto near = [](double a, double b, double by) { return std::abs(a - b) <= by; };
    for (const auto& scribble : all()) {
        for (const bool byMass : {false, true}) {
            style.byMass = byMass;
            const Sketch sketch = scribbles::sketchOf(scribble, data->train.shape);
            const Extent is =
                extentOf(render(fitted(sketch, data->train.shape, style), data->train.shape, style));
            CHECK(near(byMass ? is.x : (is.left + is.right) / 2, 14, byMass ? 0.3 : 1));
            CHECK(near(byMass ? is.y : (is.top + is.bottom) / 2, 14, byMass ? 0.3 : 1));
            CHECK(near(std::max(is.right - is.left, is.bottom - is.top), style.side, 1.5));
        }
    }
}

void imagesCentredByMassAreKnown() {
    ImageSet images{{28, 28, 1}, {}, {}, {}};
    DrawingStyle style{0, 2.4, 20, true};
    for (const auto& scribble : all()) {
        const auto pixels = render(fitted(scribbles::sketchOf(scribble, images.shape), images.shape, style),
                                   images.shape, style);
        images.pixels.insert(images.pixels.end(), pixels.begin(), pixels.end());
        images.labels.push_back(static_cast<std::uint8_t>(scribble.digit));
    }
    const DrawingStyle found = drawingStyleOf(images);
    CHECK(found.byMass && std::abs(found.side - 20) < 1 && std::abs(found.width - 2.4) < 0.3);
}

void strokesLieOverTheImageAndAreErased() {
    const ImageShape shape{8, 10, 3};
    const DrawingStyle style{0, 2, 0};
    Sketch sketch{std::vector<std::uint8_t>(shape.size(), 40), {{{{2, 4}, {8, 4}}, false, {250, 100, 0}}}};
    const auto drawn = render(sketch, shape, style);
    CHECK(drawn[3 * 10 + 5] == 250 && drawn[80 + 3 * 10 + 5] == 100 && drawn[160 + 3 * 10 + 5] == 0);
    CHECK(drawn[0] == 40 && drawn[7 * 10 + 5] == 40);
    CHECK(fitted(sketch, shape, style) == sketch); // in colour, and on an image
    sketch.strokes.push_back({{{5, 4}}, true, {}});
    CHECK(render(sketch, shape, style)[3 * 10 + 5] == 0);
    CHECK(render(Sketch{}, shape, style) == std::vector<std::uint8_t>(shape.size(), 0));
}

void darkOnLightIsDrawnDarkOnLight() {
    ImageSet images{{6, 6, 1}, std::vector<std::uint8_t>(36, 255), {0}, {}};
    images.pixels[14] = images.pixels[15] = images.pixels[20] = images.pixels[21] = 0;
    const DrawingStyle style = drawingStyleOf(images);
    CHECK(style.ground == 255 && style.side == 2);
    const Sketch dot{{}, {{{{3, 3}}, false, {}}}};
    CHECK(render(dot, images.shape, style)[0] == 255 && render(dot, images.shape, style)[14] < 255);
    CHECK(fitted(Sketch{}, images.shape, style) == Sketch{});
}

void whatIsTooThinToBeSeenStaysInTheMiddle() {
    const ImageShape shape{4, 4, 1};
    const DrawingStyle style{0, 0.3, 2, true};
    const Sketch dot{{}, {{{{1.5F, 1.5F}}, false, {}}}};
    CHECK(fitted(dot, shape, style) == (Sketch{{}, {{{{2, 2}}, false, {}}}})); // between four pixels
}

void aDrawingIsNotMirrored() {
    const ImageShape shape{28, 28, 1};
    const Sketch line{{}, {{{{4, 5}, {20, 12}}, false, {}}}};
    CHECK(fitted(line, shape, {0, 3, 2, false}) == line); // its strokes are wider than all the data show
    CHECK(fitted(line, shape, {0, 3, 3, false}) == line);
    const Sketch less = fitted(line, shape, {0, 3, 8, false});
    CHECK(less.strokes[0].points[0].x < less.strokes[0].points[1].x);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"thereAreAHundredAndTwentyTwelveOfEachDigit", thereAreAHundredAndTwentyTwelveOfEachDigit},
         {"mostAreRead", mostAreRead},
         {"aDrawingGetsTheSizeAndThePlaceOfTheData", aDrawingGetsTheSizeAndThePlaceOfTheData},
         {"imagesCentredByMassAreKnown", imagesCentredByMassAreKnown},
         {"strokesLieOverTheImageAndAreErased", strokesLieOverTheImageAndAreErased},
         {"darkOnLightIsDrawnDarkOnLight", darkOnLightIsDrawnDarkOnLight},
         {"whatIsTooThinToBeSeenStaysInTheMiddle", whatIsTooThinToBeSeenStaysInTheMiddle},
         {"aDrawingIsNotMirrored", aDrawingIsNotMirrored}},
        count, arguments);
}
