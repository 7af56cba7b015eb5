#include "answer_sheet.h"
#include "lessons/lesson_text.h"
#include "lessons/page_scroller.h"
#include "quiz/poll_board.h"
#include "quiz/prediction.h"
#include "quiz/vote_row.h"
#include "style/text.h"

#include <QLabel>
#include <QPushButton>

// What a poll says, on the screen and to a screen reader.

namespace mc::ui {

namespace {

/// "B: Nothing: only the new input counts."
QString letteredOption(const Question& question, std::size_t place) {
    return PollBoard::tr("%1: %2").arg(
        optionLetter(static_cast<int>(place)),
        lessonPlainText(QString::fromStdString(question.options[place].text)).simplified());
}

} // namespace

QString PollBoard::tallyText() const {
    const int total = votes_.total();
    if (revealed_) {
        Prediction counted;
        counted.votes = votes_.votes();
        for (const Question::Option& option : question_.options) {
            counted.right = option.right ? static_cast<int>(counted.options.size()) : counted.right;
            counted.options << QString();
        }
        return verdictWords(counted);
    }
    return total == 1 ? tr("1 vote") : tr("%1 votes").arg(countText(total));
}

QString PollBoard::answerText() const {
    QString answer = QString::fromStdString(question_.answer);
    if (outcome_.isEmpty()) {
        return answer;
    }
    return QStringLiteral("**%1**\n\n- %2\n\n%3")
        .arg(tr("What came:"), outcome_.join(QStringLiteral("\n- ")), answer);
}

QString PollBoard::summary() const {
    QStringList parts{lessonPlainText(QString::fromStdString(question_.text)).simplified()};
    for (std::size_t k = 0; k < rows_.size(); ++k) {
        const QString option = letteredOption(question_, k);
        const int count = votes_.votes()[k];
        parts << (count == 1 ? tr("%1; 1 vote").arg(option)
                             : tr("%1; %2 votes").arg(option, countText(count)));
        if (revealed_ && rows_[k]->isRight()) {
            parts << tr("This is the right answer.");
        }
    }
    parts << tally_->text();
    if (revealed_) {
        parts << lessonPlainText(answerText());
    }
    return parts.join(QLatin1Char('\n'));
}

void PollBoard::showVotes() {
    for (std::size_t k = 0; k < rows_.size(); ++k) {
        rows_[k]->setVotes(votes_.votes()[k], votes_.share(k));
    }
    tally_->setText(tallyText());
    hint_->setVisible(!revealed_ && votes_.total() == 0);
    tally_->setVisible(revealed_ || votes_.total() > 0);
    anew_->setEnabled(votes_.total() > 0);
    QString news = tally_->text();
    for (std::size_t k = 0; k < rows_.size(); ++k) {
        if (revealed_ && rows_[k]->isRight()) {
            news = tr("The right answer is %1. %2").arg(letteredOption(question_, k), news);
        }
    }
    tally_->setAccessibleName(news);
    sheet_->setAccessibleDescription(summary());
    emit stageChanged();
}

void PollBoard::showStage() {
    for (VoteRow* row : rows_) {
        row->setRevealed(revealed_);
    }
    back_->setVisible(revealed_);
    answer_->setVisible(revealed_);
    next_->setText(revealed_ ? tr("Continue the lesson ▶") : tr("Show the answer ▶"));
    next_->setAccessibleName(revealed_ ? tr("Continue the lesson") : tr("Show the answer"));
    next_->setToolTip(revealed_ ? tr("Closes the vote and continues the lesson (PageDown)")
                                : tr("Shows the right answer and how many chose it (PageDown)"));
    if (revealed_) {
        answer_->show(source_, answerText());
    }
    showVotes();
    fit();
    toTop();
}

/// In the letters of now.
void PollBoard::write() {
    words_->setText(lessonRichText(QString::fromStdString(question_.text), words_->font()));
}

} // namespace mc::ui
