// How many of the scribbles in resources/ a trained network reads.
//
//     bench_scribbles CHECKPOINT [DATA]

#include "support/scribbles.h"
#include "training/experiment/open_data.h"
#include "training/files/checkpoint.h"

#include <cstdio>

int main(int count, char** arguments) {
    if (count < 2) {
        std::puts("bench_scribbles CHECKPOINT [DATA]");
        return 1;
    }
    const mc::Checkpoint checkpoint = mc::readCheckpoint(arguments[1]);
    mc::Experiment experiment = checkpoint.experiment;
    if (count > 2) {
        experiment.data.source = arguments[2];
    }
    mc::Trainer trainer(experiment, mc::openData(experiment), 1, checkpoint.state, checkpoint.history);
    const mc::DrawingStyle style = mc::drawingStyleOf(trainer.data()->train);
    const auto all = scribbles::read(MC_SOURCE "/resources/scribbles.txt");
    const std::vector<int> says = scribbles::answers(trainer, all);
    std::printf("strokes %.2f wide, side %.1f; read: %.1f %%, as drawn %.1f %%\n", style.width, style.side,
                100 * scribbles::accuracy(all, says),
                100 * scribbles::accuracy(all, scribbles::answers(trainer, all, false)));
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (says[i] != all[i].digit) {
            std::printf("line %zu: a %d is read as %d\n", i + 3, all[i].digit, says[i]);
        }
    }
    return 0;
}
