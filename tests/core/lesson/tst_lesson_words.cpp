#include "base/errors.h"
#include "lesson/amount.h"
#include "lesson/claim.h"
#include "lesson/formula.h"
#include "lesson/promise_text.h"
#include "lesson_texts.h"
#include "support/check.h"

#include <cmath>

namespace {

using namespace mc;
using Level = FormulaRun::Level;

template <class Work> bool isRefused(Work work) {
    try {
        work();
    } catch (const BadParameter&) {
        return true;
    }
    return false;
}

std::string plain(const FormulaRuns& runs) {
    std::string text;
    for (const FormulaRun& run : runs) {
        text += run.text;
    }
    return text;
}

void formulasComeInRunsOfOneStyle() {
    const FormulaRuns runs = parseFormula("\\Delta W_{ij} = \\eta e_i x^{l-1}_j");
    CHECK(runs[0] == (FormulaRun{"Δ", false, Level::Line}));
    CHECK(runs[1] == (FormulaRun{"W", true, Level::Line}));
    CHECK(runs[2] == (FormulaRun{"ij", true, Level::Below}));
    CHECK(plain(runs) == "ΔWij = ηeixl−1j");
    CHECK(plain(parseFormula("v_b = -W x - 2")) == "vb = −Wx − 2");
    CHECK(plain(parseFormula("B → M∘W^T")) == "B → M ∘ WT");
    CHECK(plain(parseFormula("\\clamp(q, -K, K)")) == "clamp(q, −K, K)");
    CHECK(parseFormula("d\u0303")[0] == (FormulaRun{"d\u0303", true, Level::Line}));
    CHECK(parseFormula("W^\\top").back() == (FormulaRun{"T", false, Level::Above}));
}

void formulasThatCannotBeReadAreRefused() {
    for (const char* text : {"", "  ", "\\nosuch", "x_", "x^{a", "x}", "x_{a_b}", "{{x}}", "\\"}) {
        if (!isRefused([&] { static_cast<void>(parseFormula(text)); })) {
            throw check::Failed(std::string("was read: ") + text);
        }
    }
}

void formulasAreFoundInTexts() {
    const auto spans = formulasIn("A $x$ and \\$ and $y_1$.\nNext.");
    CHECK(spans.size() == 2);
    CHECK(spans[0].begin == 2 && spans[0].length == 3);
    CHECK(plain(spans[1].runs) == "y1");
    CHECK(isRefused([] { static_cast<void>(formulasIn("costs $5\nor so$")); }));
    CHECK(formulasIn("Code `$` and ``a ` $x$``, then\n````\n```\n$x\n```\n````\n").empty());
    CHECK(formulasIn("One ` alone, then $x$.").size() == 1);
}

void amountsAndSpeedsAreRead() {
    CHECK(parseStretch("40 batches") == Stretch(Amount{StepUnit::Batch, 40}));
    CHECK(parseStretch(" 1  sample ") == Stretch(Amount{StepUnit::Sample, 1}));
    CHECK(parseStretch("7 ms") == Stretch(Amount{StepUnit::TimeStep, 7}));
    CHECK(parseStretch("spike:1:3") == Stretch(PauseEvent(pause_event::CellSpikes{{1, 3}})));
    for (const char* text : {"40 batches", "1 epoch", "accuracy>=0.9", "epoch-end"}) {
        CHECK(stretchText(parseStretch(text)) == text);
    }
    CHECK(isRefused([] { static_cast<void>(parseStretch("40")); }));
    CHECK(isRefused([] { static_cast<void>(parseStretch("2000000 batches")); }));
    CHECK(parseSpeed("30 ms/s", 10, 64) == 30);
    CHECK(parseSpeed("2 samples/s", 10, 64) == 20);
    CHECK(parseSpeed("0.5 batches/s", 10, 64) == 320);
    for (const char* text : {"30", "30 ms", "1 epoch/s", "-3 ms/s", "0 ms/s", "3 ms/h"}) {
        CHECK(isRefused([&] { static_cast<void>(parseSpeed(text, 10, 64)); }));
    }
}

void amountsLeadToTheirMoments() {
    const CourseShape shape{100, 32, 10}; // an epoch of four batches, the last with four samples
    CHECK((momentAfter(shape, {3, 0}, {StepUnit::Batch, 2}) == Moment{5, 0}));
    CHECK((momentAfter(shape, {3, 15}, {StepUnit::Batch, 1}) == Moment{4, 0}));
    CHECK((momentAfter(shape, {5, 0}, {StepUnit::Epoch, 1}) == Moment{8, 0}));
    CHECK((momentAfter(shape, {0, 0}, {StepUnit::Sample, 2}) == Moment{0, 20}));
    CHECK((momentAfter(shape, {0, 5}, {StepUnit::Sample, 1}) == Moment{0, 10}));
    CHECK((momentAfter(shape, {3, 35}, {StepUnit::TimeStep, 6}) == Moment{4, 1}));
}

void claimsAreRead() {
    const Claim claim = parseClaim("accuracy@fa < accuracy@frsf - 2%");
    CHECK(claim.left.at == "fa" && claim.right && claim.right->at == "frsf");
    CHECK(claim.relation == Relation::Below && std::abs(claim.number + 0.02) < 1e-12);
    CHECK(parseClaim("concordance:1 >= 70%").left.layer == 1);
    CHECK(parseClaim("spikes:1:17>0").left.cell == 17);
    CHECK(parseClaim("angle:1 <= 45").number == 45);
    CHECK(parseClaim("train-accuracy > train-accuracy@before").right->at == "before");
    CHECK(quantityText(parseClaim("error:2:3@a-b > 0").left) == "error:2:3@a-b");
    for (const char* text :
         {"", "accuracy", "accuracy >", "accuracy > much", "accuracy:1 > 0", "rate:x > 0", "accuracy@ > 0",
          "spikes:1 > 0", "accuracy > loss - x", "spikes:0:7 > 1", "concordance:0 >= 70%"}) {
        if (!isRefused([&] { static_cast<void>(parseClaim(text)); })) {
            throw check::Failed(std::string("was read: ") + text);
        }
    }
    CHECK(holds(Relation::AtLeast, 1, 1) && !holds(Relation::Above, 1, 1));
    CHECK(holds(Relation::AtMost, 1, 1) && !holds(Relation::Below, 1, 1));
    CHECK(parseClaim("loss>=1").relation == Relation::AtLeast &&
          parseClaim("loss<=1").relation == Relation::AtMost);
    CHECK(parseClaim("loss>1").relation == Relation::Above &&
          parseClaim("loss<1").relation == Relation::Below);
    CHECK(valueText(promiseMeasureNamed("accuracy"), 1e300) == "1e+302 %"); // too long to be written out
    CHECK(valueText(promiseMeasureNamed("loss"), 0.04213) == "0.0421" &&
          valueText(promiseMeasureNamed("spikes"), 3) == "3");
    CHECK(parseClaim("max-weight:2 < 3").left.measure == &promiseMeasureNamed("max-weight") &&
          needsOf(promiseMeasureNamed("max-weight")).measures.rates);
    CHECK(valueText(promiseMeasureNamed("accuracy"), 0.831) == "83.1 %" &&
          valueText(promiseMeasureNamed("angle"), 28.44) == "28.4°");
}

std::string sentence(const char* claim, double left, double right) {
    static const auto lesson =
        lessonOf(stepText("Exact", kSmall + "name: exact, symmetric feedback\n") +
                 stepText("Random feedback", "name: fa, random feedback\n") +
                 stepText("Other", "name: plain\n") + stepText("Race", "race: bp, frsf\n"));
    const std::size_t step = std::string_view(claim).find("@bp") == std::string_view::npos ? 1 : 3;
    return promiseText(*lesson, step, parseClaim(claim), {left, right}).inEnglish();
}

void promisesAreSentences() {
    CHECK(sentence("accuracy < accuracy@exact - 5%", 0.821, 0.827) ==
          "The test accuracy with random feedback is 82.1 %, more than 5 points below that with symmetric "
          "feedback (87.7 %).");
    CHECK(sentence("accuracy@bp > accuracy@frsf - 1%", 0.86, 0.84) ==
          "The test accuracy with bp is 86.0 %, above that with frsf (85.0 %).");
    CHECK(sentence("accuracy@bp > accuracy@frsf - 1%", 0.845, 0.84) ==
          "The test accuracy with bp is 84.5 %, less than 1 point below that with frsf (85.0 %).");
    CHECK(sentence("accuracy@exact >= accuracy@plain + 2.5%", 0.9, 0.85) ==
          "The test accuracy with symmetric feedback is 90.0 %, at least 2.5 points above that in “Other” "
          "(82.5 %).");
    CHECK(sentence("accuracy@plain >= 80%", 0.831, 0.8) ==
          "The test accuracy in “Other” is 83.1 %, at least 80 %.");
    CHECK(
        sentence("gradient-angle:1 < gradient-angle:1@before - 20", 40, 50) ==
        "The angle to the exact gradient in layer 1 is 40.0°, more than 20° below its value before this step "
        "(70.0°).");
    CHECK(sentence("error:2@plain < error:3@plain", 0.01, 0.04) ==
          "The mean |e| in layer 2 in “Other” is 0.01, below that in layer 3 (0.04).");
    CHECK(sentence("weighted-concordance:1 > concordance:1 + 5%", 0.9, 0.85) ==
          "The weighted concordance between layers 1 and 2 is 90.0 %, more than 5 points above the sign "
          "concordance (80.0 %).");
    CHECK(sentence("spikes:1:2@plain >= 1", 3, 1) ==
          "The number of spikes of cell 2 in layer 1 in “Other” is 3, at least 1.");
    CHECK(sentence("updates@plain >= 300", 300, 300) == "The number of updates in “Other” is 300.");
    CHECK(sentence("silent:2@plain <= 10%", 0.12, 0.1) ==
          "The share of silent cells in layer 2 in “Other” is 12.0 %. It should be at most 10 %.");
    CHECK(promiseText(*lessonOf(stepText("One", kSmall)), 0, parseClaim("loss > 1"), {}).empty());
}

/// What a window puts into its language: sentences, clauses and the titles of measures. What the author wrote
/// stays, and numbers are written as the language writes them.
void promisesCanBeTranslated() {
    const auto lesson = lessonOf(stepText("One", kSmall + "name: one, my words\n"));
    const Message said = promiseText(*lesson, 0, parseClaim("accuracy@one >= 82.5%"), {0.831, 0.825});
    CHECK(said.inEnglish() == "The test accuracy with my words is 83.1 %, at least 82.5 %.");
    const Message quantity(MC_TEXT("%1 with %2"), {MC_TEXT("test accuracy"), std::string("my words")});
    const Message relation(MC_TEXT("at least %1"), {Message::number("82.5 %")});
    CHECK(said == Message(MC_TEXT("The %1 is %2, %3."), {quantity, Message::number("83.1 %"), relation}));
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll({{"formulasComeInRunsOfOneStyle", formulasComeInRunsOfOneStyle},
                          {"formulasThatCannotBeReadAreRefused", formulasThatCannotBeReadAreRefused},
                          {"formulasAreFoundInTexts", formulasAreFoundInTexts},
                          {"amountsAndSpeedsAreRead", amountsAndSpeedsAreRead},
                          {"amountsLeadToTheirMoments", amountsLeadToTheirMoments},
                          {"claimsAreRead", claimsAreRead},
                          {"promisesAreSentences", promisesAreSentences},
                          {"promisesCanBeTranslated", promisesCanBeTranslated}},
                         count, arguments);
}
