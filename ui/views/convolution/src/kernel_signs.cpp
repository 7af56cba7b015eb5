#include "convolution/kernel_signs.h"

#include "style/text.h"

namespace mc::ui {

void SignCounts::add(PairSign sign) {
    same += sign == PairSign::Same ? 1 : 0;
    opposite += sign == PairSign::Opposite ? 1 : 0;
    undetermined += sign == PairSign::Undetermined ? 1 : 0;
}

std::optional<double> SignCounts::share() const {
    const std::int64_t valid = same + opposite;
    return valid == 0 ? std::nullopt : std::optional(static_cast<double>(same) / static_cast<double>(valid));
}

std::vector<SignCounts> signCounts(const KernelRecord& record) {
    std::vector<SignCounts> counts(static_cast<std::size_t>(record.forward.rows()));
    for (Index row = 0; row < record.forward.rows(); ++row) {
        for (Index column = 0; column < record.forward.cols(); ++column) {
            counts[static_cast<std::size_t>(row)].add(
                pairSign(record.forward(row, column), record.feedback(row, column)));
        }
    }
    return counts;
}

SignCounts sumOf(const std::vector<SignCounts>& counts) {
    SignCounts sum;
    for (const SignCounts& one : counts) {
        sum.same += one.same;
        sum.opposite += one.opposite;
        sum.undetermined += one.undetermined;
    }
    return sum;
}

QString shareText(const SignCounts& counts) {
    const std::optional<double> share = counts.share();
    return share ? percentText(*share) : tr("none", "no value");
}

QString signsText(const SignCounts& counts) {
    return tr("W and E: %1 same sign, %2 of %3 entries; %4 with a zero")
        .arg(shareText(counts), countText(counts.same), countText(counts.same + counts.opposite),
             countText(counts.undetermined));
}

} // namespace mc::ui
