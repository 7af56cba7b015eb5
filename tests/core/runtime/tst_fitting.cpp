// Data for which the network of the board was not made.

#include "session_runs.h"
#include "support/check.h"

#include <fstream>

namespace {

using namespace mc;
namespace fs = std::filesystem;

/// A folder with 60 images for training and for tests each, noise of so many pixels in so many classes.
class ImageFolder {
public:
    ImageFolder(int rows, int columns, int classes)
        : path_(fs::temp_directory_path() / ("noise-" + std::to_string(::getpid()))) {
        fs::create_directories(path_);
        for (const char* set : {"train", "t10k"}) {
            const std::string name = path_ / set;
            std::ofstream images(name + "-images-idx3-ubyte", std::ios::binary);
            std::ofstream labels(name + "-labels-idx1-ubyte", std::ios::binary);
            writeNumbers(images, {0x803, kImages, rows, columns});
            writeNumbers(labels, {0x801, kImages});
            for (int image = 0; image < kImages; ++image) {
                labels.put(static_cast<char>(image % classes));
                for (int pixel = 0; pixel < rows * columns; ++pixel) {
                    images.put(static_cast<char>(image * 37 + pixel * 11));
                }
            }
        }
    }
    ~ImageFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    ImageFolder(const ImageFolder&) = delete;
    ImageFolder& operator=(const ImageFolder&) = delete;
    [[nodiscard]] std::string path() const { return path_; }

private:
    static constexpr int kImages = 60;
    static void writeNumbers(std::ofstream& file, std::initializer_list<int> numbers) {
        for (const int number : numbers) {
            for (const int shift : {24, 16, 8, 0}) {
                file.put(static_cast<char>(number >> shift));
            }
        }
    }
    fs::path path_;
};

command::Restart on(const ImageFolder& folder, bool fitToData) {
    command::Restart restart{tiny(), {}};
    restart.experiment.data.source = folder.path();
    restart.fitToData = fitToData;
    return restart;
}

void dataThatDoNotFitBringANetworkThatDoes() {
    const ImageFolder folder(8, 8, 4);
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 3});
    carryOut(session, on(folder, false));
    CHECK(session.assemble()->notice.kind == Notice::Kind::Failure);
    CHECK(session.assemble()->experiment->network == "784-8-6-10");
    carryOut(session, on(folder, true));
    const FramePtr frame = session.assemble();
    CHECK(frame->experiment->network == "64-400-4" && frame->data->shape.rows == 8);
    CHECK(frame->notice.kind == Notice::Kind::Information && frame->notice.replaced);
    for (const char* word : {"784-8-6-10", "64-400-4", "8 × 8"}) {
        CHECK(frame->notice.text.inEnglish().find(word) != std::string::npos);
    }
    carryOut(session, command::Step{StepUnit::Epoch, 1});
    CHECK(session.assemble()->position.updates > 0);
    carryOut(session, command::BackToBefore{});
    CHECK(session.assemble()->experiment->network == "784-8-6-10");
}

void aNetworkThatFitsStays() {
    const ImageFolder folder(28, 28, 10);
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, on(folder, true));
    CHECK(session.assemble()->experiment->network == "784-8-6-10");
    CHECK(session.assemble()->notice.kind == Notice::Kind::None);
}

void whatTheOtherNetworkCannotHaveIsLeftOut() {
    const ImageFolder folder(8, 8, 4);
    Session session(tiny(), 1);
    session.openFirst({});
    command::Restart restart = on(folder, true);
    restart.experiment.data.trainImages = 1000; // of 60
    restart.experiment.data.shift = 8;
    restart.changes = {what_if::FlipFeedback{1, 0.3}, what_if::FlipFeedback{2, 0.3}};
    carryOut(session, restart);
    const FramePtr frame = session.assemble();
    CHECK(frame->data && frame->data->trainImages == 60 && frame->experiment->data.trainImages == 0);
    CHECK(frame->experiment->data.shift == 0 && frame->interventions.size() == 1);
    CHECK(frame->notice.text.inEnglish().find("1,000") != std::string::npos);
}

void moreImagesAndMoreHeldOutThanThereAreAreBothMended() {
    const ImageFolder folder(28, 28, 10);
    Session session(tiny(), 1);
    session.openFirst({});
    command::Restart restart = on(folder, true);
    restart.experiment.data.trainImages = 1000; // of 60
    restart.experiment.data.validation = 30;
    carryOut(session, restart);
    const FramePtr frame = session.assemble();
    CHECK(frame->data->trainImages == 60 && frame->data->validationImages == 0);
    for (const char* words :
         {"1,000 training images", "cannot be 30", "As many images as usual are held out: 0."}) {
        CHECK(frame->notice.text.inEnglish().find(words) != std::string::npos);
    }
}

void aPresetIsNotBegunOnOtherDataThanItsOwn() {
    const ImageFolder folder(28, 28, 10);
    Session session(tiny(), 1);
    session.openFirst({});
    command::Restart restart = on(folder, false);
    restart.dataSet = "MNIST";
    carryOut(session, restart);
    CHECK(session.assemble()->notice.kind == Notice::Kind::Failure);
    CHECK(session.assemble()->notice.field == "data" && session.assemble()->data->name != "noise");
    restart.experiment = tiny();
    restart.dataSet = session.assemble()->data->name;
    carryOut(session, restart);
    CHECK(session.assemble()->notice.kind != Notice::Kind::Failure);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll({{"dataThatDoNotFitBringANetworkThatDoes", dataThatDoNotFitBringANetworkThatDoes},
                          {"aNetworkThatFitsStays", aNetworkThatFitsStays},
                          {"whatTheOtherNetworkCannotHaveIsLeftOut", whatTheOtherNetworkCannotHaveIsLeftOut},
                          {"moreImagesAndMoreHeldOutThanThereAreAreBothMended",
                           moreImagesAndMoreHeldOutThanThereAreAreBothMended},
                          {"aPresetIsNotBegunOnOtherDataThanItsOwn", aPresetIsNotBegunOnOtherDataThanItsOwn}},
                         count, arguments);
}
