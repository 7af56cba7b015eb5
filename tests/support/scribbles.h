#pragma once

#include "data/sketch.h"
#include "training/run/trainer.h"

#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

/// Digits scribbled with a mouse, resources/scribbles.txt, and what a network makes of them.
namespace scribbles {

inline constexpr float kSheet = 280; ///< pixels, both sides

struct Scribble {
    int digit = 0;
    std::vector<mc::SketchStroke> strokes; ///< on a sheet of kSheet pixels
};

inline mc::SketchStroke strokeIn(const std::string& text) {
    mc::SketchStroke stroke;
    std::istringstream words(text);
    mc::SheetPoint point;
    char comma = 0;
    while (words >> point.x >> comma >> point.y) {
        stroke.points.push_back(point);
    }
    return stroke;
}

inline std::vector<Scribble> read(const std::string& path) {
    std::vector<Scribble> all;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#')) {
            continue;
        }
        Scribble scribble{line.front() - '0', {}};
        std::istringstream rest(line.substr(2));
        for (std::string stroke; std::getline(rest, stroke, '|');) {
            scribble.strokes.push_back(strokeIn(stroke));
        }
        all.push_back(std::move(scribble));
    }
    return all;
}

/// On a sheet of the size of an image.
inline mc::Sketch sketchOf(const Scribble& scribble, const mc::ImageShape& shape) {
    mc::Sketch sketch{{}, scribble.strokes};
    for (mc::SketchStroke& stroke : sketch.strokes) {
        for (mc::SheetPoint& point : stroke.points) {
            point = {point.x * static_cast<float>(shape.columns) / kSheet,
                     point.y * static_cast<float>(shape.rows) / kSheet};
        }
    }
    return sketch;
}

/// What a network says of each, as of a drawing on the sheet. asTheData: size and centre of the data.
inline std::vector<int> answers(mc::Trainer& trainer, const std::vector<Scribble>& all,
                                bool asTheData = true) {
    const mc::ImageShape& shape = trainer.data()->train.shape;
    const mc::DrawingStyle style = mc::drawingStyleOf(trainer.data()->train);
    std::vector<int> says;
    for (const Scribble& scribble : all) {
        const mc::Sketch sketch = sketchOf(scribble, shape);
        auto image = std::make_shared<mc::AskedImage>();
        image->pixels = mc::render(asTheData ? mc::fitted(sketch, shape, style) : sketch, shape, style);
        trainer.ask(std::move(image));
        says.push_back(trainer.record()->prediction.back());
    }
    trainer.ask(nullptr);
    return says;
}

/// Share of answers that are right.
inline double accuracy(const std::vector<Scribble>& all, const std::vector<int>& says) {
    double right = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        right += says[i] == all[i].digit ? 1 : 0;
    }
    return right / static_cast<double>(all.size());
}

} // namespace scribbles
