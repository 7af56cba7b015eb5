#include "glossary/symbol_table.h"
#include "style/text.h"

#include <QRegularExpression>
#include <array>
#include <utility>

namespace mc::ui {

namespace {

/// Letters that are on few keyboards, and accents.
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> kSpelled{
    {{"Δ", "Delta"}, {"α", "alpha"}, {"β", "beta"},  {"γ", "gamma"}, {"δ", "delta"},  {"ε", "epsilon"},
     {"η", "eta"},   {"θ", "theta"}, {"ϑ", "theta"}, {"κ", "kappa"}, {"λ", "lambda"}, {"μ", "mu"},
     {"ξ", "xi"},    {"ρ", "rho"},   {"σ", "sigma"}, {"τ", "tau"},   {"₀", "_0"},     {"₂", "_2"},
     {"\u0304", ""}, {"\u0303", ""}, {"\u0302", ""}}};

QString spelled(const QString& sign) {
    QString latin = sign.normalized(QString::NormalizationForm_D);
    for (const auto& [letter, name] : kSpelled) {
        latin.replace(QString::fromUtf8(letter.data(), static_cast<qsizetype>(letter.size())),
                      QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    return latin;
}

} // namespace

QString plainSign(const Symbol& symbol) {
    QString sign = QString::fromUtf8(symbol.sign.data(), static_cast<qsizetype>(symbol.sign.size()));
    return sign.replace(QStringLiteral("\\Delta"), QStringLiteral("Δ"))
        .remove(QRegularExpression(QStringLiteral("[{}]")));
}

bool matches(const Symbol& symbol, const QString& word) {
    const QString sign = plainSign(symbol);
    const QString field = QString::fromUtf8(symbol.field.data(), static_cast<qsizetype>(symbol.field.size()));
    return sign.startsWith(word, Qt::CaseInsensitive) ||
           spelled(sign).startsWith(word, Qt::CaseInsensitive) ||
           field.startsWith(word, Qt::CaseInsensitive) ||
           translated(symbol.name).contains(word, Qt::CaseInsensitive);
}

} // namespace mc::ui
