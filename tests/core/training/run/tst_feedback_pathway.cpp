#include "feedback_pathway.h"
#include "small_runs.h"
#include "support/test_class.h"

#include <QtTest>

namespace {

/// A pathway with the network that it leads through.
struct Pathway {
    explicit Pathway(const mc::Experiment& experiment)
        : network(mc::makeLearnerState(experiment).network), inForce(mc::unmodified(experiment)),
          feedback(experiment), pool(2) {}

    void prepare(std::int64_t updates, bool bursts = false) {
        feedback.prepare(updates, bursts, inForce, network, pool);
    }
    [[nodiscard]] const mc::Matrix& effective(std::size_t k) const { return *feedback.effective()[k]; }

    mc::Network network;
    mc::Modifications inForce;
    mc::FeedbackPathway feedback;
    mc::WorkerPool pool;
};

mc::Experiment withRule(const char* rule) {
    mc::Experiment experiment = small::experiment();
    experiment.rule = rule;
    return experiment;
}

} // namespace

class TestFeedbackPathway : public QObject {
    Q_OBJECT
private slots:
    void withoutInterventionsItIsThatOfTheRule();
    void turnedSignsAreThoseOfTheInterventions();
    void redrawnFeedbackIsAFunctionOfTheUpdate();
    void burstsGoDownByTransposes();
};

void TestFeedbackPathway::withoutInterventionsItIsThatOfTheRule() {
    Pathway learned(withRule("microcircuit"));
    learned.prepare(0);
    QVERIFY(learned.feedback.effective()[0] == nullptr); // nothing goes down from the lowest layer
    QVERIFY(small::sameBits(learned.effective(1), learned.network.layers[1].feedback));
    Pathway symmetric(withRule("symmetric"));
    symmetric.prepare(0);
    QVERIFY(small::sameBits(symmetric.effective(2), symmetric.network.layers[2].forward));
}

void TestFeedbackPathway::turnedSignsAreThoseOfTheInterventions() {
    Pathway pathway(withRule("symmetric"));
    const mc::Matrix& forward = pathway.network.layers[1].forward;
    pathway.inForce.flips[1] = mc::Matrix::Ones(forward.rows(), forward.cols());
    pathway.inForce.flips[1](2, 3) = -1;
    pathway.prepare(0);
    mc::Matrix expected = forward;
    expected(2, 3) = -expected(2, 3);
    QVERIFY(small::sameBits(pathway.effective(1), expected));
    QVERIFY(small::sameBits(pathway.effective(2), pathway.network.layers[2].forward));
}

void TestFeedbackPathway::redrawnFeedbackIsAFunctionOfTheUpdate() {
    Pathway pathway(withRule("brsf"));
    pathway.prepare(7);
    const mc::Matrix seventh = pathway.effective(1);
    QVERIFY(seventh.cwiseSign() == pathway.network.layers[1].forward.cwiseSign());
    pathway.prepare(8);
    QVERIFY(!small::sameBits(pathway.effective(1), seventh));
    pathway.prepare(7);
    QVERIFY(small::sameBits(pathway.effective(1), seventh));
}

void TestFeedbackPathway::burstsGoDownByTransposes() {
    Pathway pathway(withRule("dfa"));
    pathway.prepare(0, false);
    QVERIFY(pathway.feedback.transposed().empty());
    pathway.prepare(0, true);
    for (std::size_t k = 1; k < pathway.network.layers.size(); ++k) {
        QVERIFY(pathway.feedback.transposed()[k] == pathway.effective(k).transpose());
    }
    mc::Experiment few = withRule("dfa");
    few.learning.batch = 10; // of 6 steps each: fewer columns than a transposition is worth
    Pathway whole(few);
    whole.prepare(0, true);
    QVERIFY(whole.feedback.transposed().empty());
}

MC_TEST(TestFeedbackPathway)
#include "tst_feedback_pathway.moc"
