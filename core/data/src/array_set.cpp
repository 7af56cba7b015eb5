#include "array_set.h"

#include "base/errors.h"
#include "counted.h"
#include "image_limits.h"
#include "known_sets.h"
#include "pixel_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace mc {

namespace {

std::size_t part(const NumberArray& array, std::size_t wanted) {
    return wanted == 0 ? array.count() : std::min(wanted, array.count());
}

void checkPair(const NumberArray& images, const NumberArray& labels) {
    if (labels.count() != images.count()) {
        const Text fault = images.count() == 1 ? MC_TEXT("has %1, but there is 1 image")
                                               : MC_TEXT("has %1, but there are %2 images");
        throw BadFile(labels.name(), {fault, {labelsCounted(labels.count()), grouped(images.count())}});
    }
}

std::uint8_t labelOf(const NumberArray& labels, std::size_t item, double number) {
    if (number < 0 || number > std::numeric_limits<std::uint8_t>::max() || number != std::floor(number)) {
        throw BadFile(
            labels.name(),
            {MC_TEXT("has %1 for the label of image %2, but labels are whole numbers from 0 to 255"),
             {Message::number(numberText(number)), grouped(item + 1)}});
    }
    return static_cast<std::uint8_t>(number);
}

/// All labels of a file: they are few, and the first of them may not be the highest.
std::vector<std::uint8_t> loadLabels(NumberArray& file, std::size_t columns) {
    const bool oneSide = file.sides().size() == 1;
    if (!oneSide && (file.sides().size() != 2 || (file.itemSize() != 1 && file.itemSize() != columns))) {
        throw BadFile(file.name(), {MC_TEXT("has %1 per label, but one is needed, the number of the class"),
                                    {numbersCounted(file.itemSize())}});
    }
    if (file.type().isByte() && file.itemSize() == 1) {
        return file.loadBytes(file.count());
    }
    std::vector<std::uint8_t> labels;
    file.readItems(file.count(), [&](std::size_t item, std::span<const double> numbers) {
        labels.push_back(labelOf(file, item, numbers.front()));
    });
    return labels;
}

/// Where pixel p of an image as it is kept (channel, row, column) lies in an item of the array.
std::vector<std::size_t> placesInItem(const ImageLayout& layout, bool transposed) {
    const auto rows = static_cast<std::size_t>(layout.shape.rows);
    const auto columns = static_cast<std::size_t>(layout.shape.columns);
    const auto channels = static_cast<std::size_t>(layout.shape.channels);
    std::vector<std::size_t> places;
    for (std::size_t channel = 0; channel < channels; ++channel) {
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t column = 0; column < columns; ++column) {
                const std::size_t pixel = transposed ? column * rows + row : row * columns + column;
                places.push_back(layout.channelsLast ? pixel * channels + channel
                                                     : channel * rows * columns + pixel);
            }
        }
    }
    return places;
}

/// The shape as images are kept.
ImageShape uprightShape(const ImageShape& shape, bool transposed) {
    return transposed ? ImageShape{shape.columns, shape.rows, shape.channels} : shape;
}

/// Reads images of one layout, the same in both sets.
class ImageLoader {
public:
    ImageLoader(const ImageLayout& stored, bool transposed)
        : shape_(uprightShape(stored.shape, transposed)), reordered_(transposed || stored.channelsLast),
          places_(placesInItem({shape_, stored.channelsLast}, transposed)) {}

    [[nodiscard]] const ImageShape& shape() const { return shape_; }

    /// scale: of numbers that are no bytes.
    void load(NumberArray& file, std::size_t items, const PixelScale& scale, ImageSet& set) const {
        set.shape = shape_;
        if (file.type().isByte()) {
            set.pixels = file.loadBytes(items);
            if (reordered_) {
                reorder(set.pixels);
            }
            return;
        }
        set.pixels.reserve(items * shape_.size());
        file.readItems(items, [&](std::size_t, std::span<const double> numbers) {
            for (const std::size_t place : places_) {
                set.pixels.push_back(scale.pixel(numbers[place]));
            }
        });
    }

private:
    void reorder(std::vector<std::uint8_t>& pixels) const {
        std::vector<std::uint8_t> item(places_.size());
        for (auto image = pixels.begin(); image != pixels.end(); image += std::ssize(item)) {
            std::copy_n(image, item.size(), item.begin());
            std::ranges::transform(places_, image, [&item](std::size_t place) { return item[place]; });
        }
    }

    ImageShape shape_;
    bool reordered_;
    std::vector<std::size_t> places_;
};

/// The scale of the numbers in both sets; bytes need none.
PixelScale scaleOf(const ArrayPair& train, const ArrayPair& test) {
    PixelScale scale;
    for (const ArrayPair* pair : {&train, &test}) {
        NumberArray images = pair->images();
        if (!images.type().isByte()) {
            images.readItems(images.count(), [&scale](std::size_t, std::span<const double> numbers) {
                scale.include(numbers);
            });
        }
    }
    return scale;
}

} // namespace

Dataset loadArrays(const ArrayPair& train, const ArrayPair& test, bool transposed, const Wanted& wanted,
                   const NameSet& name) {
    NumberArray trainImages = train.images();
    NumberArray trainLabels = train.labels();
    NumberArray testImages = test.images();
    NumberArray testLabels = test.labels();
    checkPair(trainImages, trainLabels);
    checkPair(testImages, testLabels);
    const ImageLoader trainLoader(imageLayout(trainImages), transposed);
    const ImageLoader testLoader(imageLayout(testImages), transposed);
    if (testLoader.shape() != trainLoader.shape()) {
        throw BadFile(testImages.name(), {MC_TEXT("has images of %1, but the training images are %2"),
                                          {sizeText(testLoader.shape()), sizeText(trainLoader.shape())}});
    }
    const std::size_t trainPart = part(trainImages, wanted.train);
    const std::size_t testPart = part(testImages, wanted.test);
    checkImageBytes(trainImages.name(), (trainPart + testPart) * trainLoader.shape().size());
    // The small files first: a fault in them is found before the large ones are read.
    Dataset dataset;
    dataset.train.labels = loadLabels(trainLabels, train.labelColumns);
    dataset.test.labels = loadLabels(testLabels, test.labelColumns);
    ArrayLabels labels;
    labels.train = dataset.train.labels.size();
    labels.test = dataset.test.labels.size();
    labels.highest = std::max(*std::ranges::max_element(dataset.train.labels),
                              *std::ranges::max_element(dataset.test.labels));
    const auto first = std::span(dataset.train.labels).first(std::min(labels.train, kTellingLabels));
    labels.first.assign(first.begin(), first.end());
    name(labels, dataset);
    if (wanted.accept) {
        wanted.accept({trainLoader.shape(), dataset.classes.size()});
    }
    dataset.train.labels.resize(trainPart);
    dataset.test.labels.resize(testPart);
    dataset.train.labelsFrom = trainLabels.name();
    dataset.test.labelsFrom = testLabels.name();
    const bool scaled = !trainImages.type().isByte() || !testImages.type().isByte();
    const PixelScale scale = scaled ? scaleOf(train, test) : PixelScale{};
    testLoader.load(testImages, testPart, scale, dataset.test);
    trainLoader.load(trainImages, trainPart, scale, dataset.train);
    return dataset;
}

} // namespace mc
