#include "base/errors.h"
#include "set_ups.h"
#include "support/test_class.h"
#include "training/files/set_up_command.h"

#include <QtTest>
#include <string>

/// The lines themselves; that they repeat a run is tried with the program, in tst_copied_commands.
class TestSetUpCommand : public QObject {
    Q_OBJECT
private slots:
    void onlyWhatWouldNotBeChosenIsGiven() {
        mc::Experiment experiment;
        experiment.network = "784-20-10";
        experiment.learning.momentum = 0.5;
        const std::string options = mc::experimentOptions(experiment);
        QVERIFY2(options.find(" --net 784-20-10") != std::string::npos, options.c_str());
        QVERIFY2(options.find(" --momentum 0.5") != std::string::npos, options.c_str());
        QVERIFY2(options.find("tau-m") == std::string::npos, options.c_str());
    }

    void aRunInsideAnEpochIsRepeatedUpToThere() {
        const mc::SetUpCommand window = mc::commandOf(set_ups::usual(), mc::CommandKind::Window);
        QVERIFY(window.line.starts_with("microcircuit --"));
        for (const char* part :
             {" --at update=0 'flip-feedback=0.3'", " --at update=120 'set:eta=0.06'",
              " --until 'accuracy>=0.9' --until spike:1:17 --until epoch-end --to update=412"}) {
            QVERIFY2(window.line.find(part) != std::string::npos, window.line.c_str());
        }
        QCOMPARE(window.notes.size(), std::size_t{1}); // that it may pause on the way
        QVERIFY(window.notes.front().inEnglish().find("beyond update 412") != std::string::npos);
        mc::SetUp straight = set_ups::usual();
        straight.pauses.clear();
        QVERIFY(mc::commandOf(straight, mc::CommandKind::Window).notes.empty());
        const mc::SetUpCommand train = mc::commandOf(set_ups::usual(), mc::CommandKind::Train);
        QVERIFY(train.line.starts_with("microcircuit train --") && train.line.ends_with(" --to update=412"));
        QCOMPARE(train.notes.size(), std::size_t{1}); // the pauses
        QVERIFY(train.notes.front().inEnglish().find("pause") != std::string::npos);
    }

    void aRunAtTheEndOfAnEpochIsRepeatedByEpochs() {
        mc::SetUp setUp = set_ups::usual();
        setUp.updates = 188;
        mc::SetUpCommand train = mc::commandOf(setUp, mc::CommandKind::Train);
        QVERIFY2(train.line.ends_with(" --epochs 2"), train.line.c_str());
        QVERIFY(train.line.find("update=300") == std::string::npos);
        QCOMPARE(train.notes.size(), std::size_t{2}); // and the what-if that comes later
        QCOMPARE(train.notes.front().inEnglish(),
                 std::string("1 what-if is not in it, since it comes later than where the run stands."));
        QVERIFY(train.notes.front().text().starts_with("%1 "));
        setUp.file.interventions.back().updates = 188;
        train = mc::commandOf(setUp,
                              mc::CommandKind::Train); // the state of before it is not the one on the board
        QVERIFY2(train.line.ends_with(" --to update=188"), train.line.c_str());
    }

    void aRunThatHasNotBegunIsTrainedBeyondItsWhatIfs() {
        mc::SetUp setUp = set_ups::usual();
        setUp.updates = 0;
        setUp.file.interventions.back().updates = 940;
        const mc::SetUpCommand train = mc::commandOf(setUp, mc::CommandKind::Train);
        QVERIFY2(
            train.line.ends_with(" --until 'accuracy>=0.9' --until spike:1:17 --until epoch-end --epochs 11"),
            train.line.c_str());
        QVERIFY(mc::commandOf(setUp, mc::CommandKind::Window).line.ends_with(" --paused"));
    }

    void whatNoLineCanSayIsToldOrRefused() {
        mc::SetUp changed = set_ups::usual();
        changed.file.data.changes = {{30, mc::differenceMessage("the test labels differ")}};
        const mc::SetUpCommand command = mc::commandOf(changed, mc::CommandKind::Window);
        QVERIFY(command.notes.back().inEnglish().find("update 31") != std::string::npos);
        mc::SetUp unreadable = set_ups::usual(); // on a screen, but not by a shell
        unreadable.file.experiment.data.source = "/data/\xff";
        QVERIFY(mc::commandOf(unreadable, mc::CommandKind::Window).line.find("$(printf '\\377')") !=
                std::string::npos);
        mc::SetUp taught = set_ups::convolution();
        QVERIFY(mc::commandOf(taught, mc::CommandKind::Window).line.find(" --at update=5 'learn-image:3=") !=
                std::string::npos);
        taught.file.interventions.resize(100, taught.file.interventions.front());
        QVERIFY_THROWS_EXCEPTION(mc::Refused,
                                 static_cast<void>(mc::commandOf(taught, mc::CommandKind::Window)));
    }
};

MC_TEST(TestSetUpCommand)
#include "tst_set_up_command.moc"
