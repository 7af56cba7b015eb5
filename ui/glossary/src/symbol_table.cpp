#include "glossary/symbol_table.h"

#include "base/text.h"
#include "style/text.h"
#include "training/experiment/experiment_fields.h"

#include <QRegularExpression>
#include <array>

namespace mc::ui {

namespace {

using namespace symbol_values;

template <std::size_t Count> using Sights = std::array<SymbolSight, Count>;

// Where symbols are seen that are seen in several views.
constexpr Sights<2> kLayerSeen{{{"raster", "layer"}, {"network", "layer"}}};
constexpr Sights<2> kCellSeen{{{"raster", "picked"}, {"network", "picked"}}};
constexpr Sights<1> kStepSeen{{{"raster", "t"}}};
constexpr Sights<1> kBasalSeen{{{"circuit", "v_b"}}};
constexpr Sights<2> kSomaSeen{{{"circuit", "u"}, {"one-cell", "u"}}};
constexpr Sights<3> kApicalSeen{{{"circuit", "v_a"}, {"errors", "v_a"}, {"one-cell", "v_a"}}};
constexpr Sights<2> kSpikeSeen{{{"raster", "s"}, {"network", "s"}}};
constexpr Sights<3> kTraceSeen{{{"circuit", "x"}, {"network", "x"}, {"input", "x"}}};
constexpr Sights<2> kGateSeen{{{"circuit", "u"}, {"one-cell", "h"}}};
constexpr Sights<2> kFeltSeen{{{"circuit", "e"}, {"one-cell", "v_a"}}};
constexpr Sights<2> kErrorSeen{{{"circuit", "e"}, {"errors", "e"}}};
constexpr Sights<2> kBurstSeen{{{"raster", "n"}, {"circuit", "n"}}};
constexpr Sights<2> kWeightSeen{{{"circuit", "W"}, {"synapse", "W"}}};
constexpr Sights<2> kFeedbackSeen{{{"circuit", "E"}, {"concordance", "concordance"}}};
constexpr Sights<1> kLearnedSeen{{{"synapse", "B"}}};
constexpr Sights<2> kEfficacySeen{{{"synapse", "M"}, {"equivalence", "D"}}};
constexpr Sights<1> kDistanceSeen{{{"equivalence", "D"}}};
constexpr Sights<1> kUpdateSeen{{{"circuit", "update"}}};
constexpr Sights<2> kLossSeen{{{"errors", "J"}, {"accuracy", "J"}}};
constexpr Sights<1> kPixelSeen{{{"input", "p"}}};
constexpr Sights<1> kTeacherSeen{{{"circuit", "feedback"}}};
constexpr Sights<2> kRateSeen{{{"synapse", "r"}, {"layers", "firing"}}};

// Headings of the page.
constexpr std::string_view kMicrocircuit = "1. One microcircuit";
constexpr std::string_view kDynamics = "2. Dynamics";
constexpr std::string_view kInput = "Input layer";
constexpr std::string_view kPyramidal = "Pyramidal cells";
constexpr std::string_view kErrorCells = "Error cells";
constexpr std::string_view kLoss = "Loss and prediction";
constexpr std::string_view kPlasticity = "3. Plasticity";
constexpr std::string_view kSigns = "Why signs agree";
constexpr std::string_view kRules = "4. Learning rules";
constexpr std::string_view kLayerKinds = "5. Layers";
constexpr std::string_view kInitial = "6. Initial values and defaults";
constexpr std::string_view kParameters = "Parameters";
constexpr std::string_view kAdditions = "Additions to errors and updates";

constexpr Symbol known(std::string_view sign, std::string_view name, std::string_view unit,
                       std::string_view formula, std::string_view section, std::span<const SymbolSight> seen,
                       SymbolValue value = nullptr) {
    return {sign, name, unit, formula, section, seen, {}, value};
}

constexpr Symbol parameter(std::string_view sign, std::string_view name, std::string_view formula,
                           std::string_view section, std::string_view field) {
    return {sign, name, {}, formula, section, {}, field, nullptr};
}

constexpr std::array kSymbols{
    known("l", MC_TEXT("layer"), "", "", kMicrocircuit, kLayerSeen, layer),
    known("L", MC_TEXT("the output layer"), "", "", kMicrocircuit, kLayerSeen, layers),
    known("i", MC_TEXT("cell of a layer"), "", "", kMicrocircuit, kCellSeen, cell),
    known("j", MC_TEXT("cell of the layer below"), "", "", kMicrocircuit, {}, afferent),
    known("t", MC_TEXT("time step"), MC_TEXT("ms"), "", kMicrocircuit, kStepSeen, step),
    parameter("T", MC_TEXT("steps of one presentation"), "", kMicrocircuit, "steps"),
    known("\\Delta t", MC_TEXT("length of a time step"), MC_TEXT("ms"), "", kDynamics, {}, timeStep),
    known("p", MC_TEXT("intensity of a pixel, 0 to 1"), "", "x^0_j(t) = p_j", kInput, kPixelSeen),
    known("v_b", MC_TEXT("basal potential"), "", "v_b(t) = W x^{l-1}(t) + b", kPyramidal, kBasalSeen, basal),
    known("u", MC_TEXT("somatic potential"), "", "u(t) = α u(t-1) (1 - s(t-1)) + v_b(t)", kPyramidal,
          kSomaSeen, soma),
    known("s", MC_TEXT("spike of a pyramidal cell: 1 where u reaches the threshold, else 0"), "", "",
          kPyramidal, kSpikeSeen, spike),
    known("x", MC_TEXT("trace of the spikes"), "", "x(t) = κ x(t-1) + (1-κ) s(t)", kPyramidal, kTraceSeen,
          trace),
    known("h", MC_TEXT("gate of the soma, 0 to 1"), "", "h(t) = 4 σ(z) (1 - σ(z))", kPyramidal, kGateSeen,
          gate),
    known("z", MC_TEXT("distance from the threshold, in widths of the gate"), "", "z = (u(t) - ϑ)/w",
          kPyramidal, kGateSeen, gateArgument),
    known("σ", MC_TEXT("logistic function"), "", "σ(z) = 1/(1 + \\exp(-z))", kPyramidal, kGateSeen),
    known("α", MC_TEXT("share of its potential that a membrane keeps"), MC_TEXT("per step"),
          "α = \\exp(-\\Delta t/τ_m)", kDynamics, {}, membraneShare),
    known("κ", MC_TEXT("share of itself that a trace keeps"), MC_TEXT("per step"),
          "κ = \\exp(-\\Delta t/τ_s)", kDynamics, {}, traceShare),
    parameter("τ_m", MC_TEXT("membrane time constant"), "", kParameters, "tau_m"),
    parameter("τ_s", MC_TEXT("synaptic time constant"), "", kParameters, "tau_s"),
    parameter("ϑ", MC_TEXT("threshold"), "", kParameters, "theta"),
    parameter("w", MC_TEXT("width of the gate"), "", kParameters, "gate_width"),
    known("v_a", MC_TEXT("apical potential"), "",
          "v_a^l(t) = E^l e^{l+1}(t), \\quad v_a^L(t) = d̃(t) - x^L(t)", kErrorCells, kApicalSeen, apical),
    known("ε", MC_TEXT("error drive"), "", "ε(t) = h(t) \\circ v_a(t)", kErrorCells, kFeltSeen, felt),
    known("e", MC_TEXT("error that is sent, in quanta or graded"), "", "e(t) = θ_e n(t), \\quad e(t) = ε(t)",
          kErrorCells, kErrorSeen, error),
    known("n", MC_TEXT("spikes of an error cell: above 0 of VIP, below 0 of SST"), MC_TEXT("spikes"),
          "n(t) = \\trunc(q(t)/θ_e)", kErrorCells, kBurstSeen, burst),
    known("q", MC_TEXT("error that waits to be sent"), "", "q(t) = q(t-1) + ε(t)", kErrorCells, kFeltSeen),
    known("d", MC_TEXT("desired output spike, 0 or 1"), "", "", kErrorCells, kTeacherSeen, desired),
    known("d̃", MC_TEXT("trace of the desired spikes"), "", "d̃(t) = κ d̃(t-1) + (1-κ) d(t)", kErrorCells,
          kTeacherSeen, desiredTrace),
    known("θ_e", MC_TEXT("error carried by one spike of an error cell"), "", "θ_e^l = c r^l", kErrorCells,
          kBurstSeen, quantum),
    parameter("K", MC_TEXT("largest burst in one step"), "", kParameters, "max_burst"),
    parameter("c", MC_TEXT("adaptive quantum in units of the errors"), "θ_e^l = c r^l", kParameters,
              "adaptive_scale"),
    known("r", MC_TEXT("root mean square of the errors of a layer"), "", "r \\gets 0.9 r + 0.1 r_{now}",
          kErrorCells, kErrorSeen),
    known("J", MC_TEXT("loss of a presentation"), "", "J = ½ \\sum_t \\sum_i (d̃_i(t) - x^L_i(t))^2", kLoss,
          kLossSeen, loss),
    known("W", MC_TEXT("forward weight"), "", "W \\gets W + η m_W - λ W", kPlasticity, kWeightSeen, weight),
    known("b", MC_TEXT("bias"), "", "b \\gets b + η m_b", kPlasticity, kBasalSeen, bias),
    known("B", MC_TEXT("learned feedback weight"), "", "B \\gets B + η m_B - λ B", kPlasticity, kLearnedSeen,
          learnedFeedback),
    known("E", MC_TEXT("effective feedback weight"), "", "", kRules, kFeedbackSeen, feedback),
    known("M", MC_TEXT("efficacy of a feedback synapse, above 0"), "", "M_{ji} = \\exp(ρ ξ_{ji})",
          kPlasticity, kEfficacySeen, efficacy),
    known("ξ", MC_TEXT("normal random number of an efficacy"), "", "M_{ji} = \\exp(ρ ξ_{ji})", kPlasticity,
          kEfficacySeen, logEfficacy),
    known("G", MC_TEXT("what a basal synapse collects for an update"), "",
          "G^l_{ij} = 1/(N T) \\sum_{n,t} e^l_i(t) x^{l-1}_j(t)", kPlasticity, kUpdateSeen, gradient),
    known("A", MC_TEXT("what an apical synapse collects for an update"), "",
          "A^l_{ji} = 1/(N T) \\sum_{n,t} x^l_j(t) e^{l+1}_i(t)", kPlasticity, kUpdateSeen, gradient),
    parameter("N", MC_TEXT("presentations in one update"), "", kParameters, "batch"),
    known("m", MC_TEXT("slow trace of a synapse or a bias"), "", "m_W \\gets μ m_W + G", kPlasticity,
          kUpdateSeen),
    known("m_W", MC_TEXT("slow trace of a forward weight"), "", "m_W \\gets μ m_W + G", kPlasticity,
          kUpdateSeen, slowWeight),
    known("m_B", MC_TEXT("slow trace of a feedback weight"), "", "m_B \\gets μ m_B + M \\circ A", kPlasticity,
          kUpdateSeen, slowFeedback),
    known("m_b", MC_TEXT("slow trace of a bias"), "", "m_b \\gets μ m_b + \\mean e", kPlasticity, kBasalSeen,
          slowBias),
    known("D", MC_TEXT("how far feedback is from the forward weights"), "", "D = B - M \\circ W^{\\top}",
          kSigns, kDistanceSeen, difference),
    known("m_D", MC_TEXT("slow trace of that difference"), "", "m_D = m_B - M \\circ m_W^{\\top}", kSigns,
          kDistanceSeen, slowDifference),
    known("η", MC_TEXT("learning rate of the epoch"), "", "η = η_0 γ^k", kPlasticity, kUpdateSeen,
          learningRate),
    parameter("η_0", MC_TEXT("learning rate of the first epoch"), "", kParameters, "eta"),
    parameter("γ", MC_TEXT("factor of the rate from epoch to epoch"), "η = η_0 γ^k", kParameters,
              "rate_decay"),
    known("k", MC_TEXT("number of an epoch or of an update"), "", "η = η_0 γ^k", kPlasticity, {}, epoch),
    parameter("μ", MC_TEXT("share of the slow traces that is kept"), "m_W \\gets μ m_W + G", kParameters,
              "momentum"),
    parameter("λ", MC_TEXT("weight decay"), "W \\gets W + η m_W - λ W", kParameters, "weight_decay"),
    known("δ_x", MC_TEXT("exact error of a trace"), "", "δ_x^L(t) = d̃(t) - x^L(t) + κ δ_x^L(t+1)", kRules,
          kErrorSeen),
    known("δ_u", MC_TEXT("exact error of a soma"), "",
          "δ_u^l(t) = (1-κ) h(t) \\circ δ_x^l(t) + α (1 - s(t)) \\circ δ_u^{l+1}(t+1)", kRules, kErrorSeen),
    known("σ_0", MC_TEXT("spread of the weights as they were drawn"), "", "", kRules, kWeightSeen),
    known("P", MC_TEXT("positions of a convolution"), "", "", kLayerKinds, kLayerSeen, positions),
    known("n_{in}", MC_TEXT("afferents of a cell"), "", "", kInitial, kBasalSeen, afferents),
    parameter("g", MC_TEXT("gain of hidden layers above the first"), "2 g^2/n_{in}", kParameters, "gain"),
    parameter("g_L", MC_TEXT("gain of the output layer"), "2 g_L^2/n_{in}", kParameters, "output_gain"),
    known("g_l", MC_TEXT("gain of a layer"), "", "2 g_l^2/n_{in}", kInitial, kWeightSeen),
    parameter("b_h", MC_TEXT("initial bias of hidden layers above the first"), "", kParameters,
              "hidden_bias"),
    parameter("β", MC_TEXT("spread of drawn feedback in units of σ₀"), "β σ_0", kParameters,
              "feedback_scale"),
    parameter("ρ", MC_TEXT("spread of the logarithm of the efficacies"), "M_{ji} = \\exp(ρ ξ_{ji})",
              kParameters, "efficacy_spread"),
    parameter("a", MC_TEXT("share of the usual drive that is new with each update"),
              "ε̄ \\gets (1 - a) ε̄ + a h \\circ v_a", kAdditions, "error_adaptation"),
    known("ε̄", MC_TEXT("usual drive of an error cell"), "", "ε(t) = h(t) \\circ v_a(t) - ε̄", kAdditions,
          kFeltSeen, usual),
    known("g^l", MC_TEXT("gain of the error cells of a layer"), "", "g^l = a^L/a^l", kAdditions, kFeltSeen,
          errorGain),
    known("ē", MC_TEXT("mean error by which a bias learns"), "", "G_{ij} \\gets G_{ij} - ē_i x̄_j", kAdditions,
          kUpdateSeen, meanError),
    known("x̄", MC_TEXT("mean trace of an afferent"), "", "G_{ij} \\gets G_{ij} - ē_i x̄_j", kAdditions,
          kUpdateSeen),
    known("x̃", MC_TEXT("sum of traces that fades as the membrane does"), "", "x̃(t) = α x̃(t-1) + x(t)",
          kAdditions, kUpdateSeen),
    parameter("t_d", MC_TEXT("steps before the desired train begins"), "", kAdditions, "teacher_delay"),
    parameter("η_h", MC_TEXT("rate of homeostasis"), "b_i \\gets b_i + η_h (r₀ - r_i)", kAdditions,
              "homeostasis_rate"),
    parameter("r₀", MC_TEXT("target rate of homeostasis"), "b_i \\gets b_i + η_h (r₀ - r_i)", kAdditions,
              "target_rate"),
    known("r_i", MC_TEXT("firing rate of a cell"), MC_TEXT("spikes per step"),
          "b_i \\gets b_i + η_h (r₀ - r_i)", kAdditions, kRateSeen, rate),
    parameter("β₂", MC_TEXT("share of the mean square that is kept"), "p \\gets β₂ p + (1 - β₂) G \\circ G",
              kAdditions, "adaptive_decay"),
    known("p", MC_TEXT("mean square of what a synapse collects"), "", "p \\gets β₂ p + (1 - β₂) G \\circ G",
          kAdditions, kUpdateSeen),
    known("Ĝ", MC_TEXT("adaptive step of a synapse"), "", "Ĝ = G/(√(p/(1 - β₂^k)) + ε_p)", kAdditions,
          kUpdateSeen, adaptiveStep),
    parameter("ε_p", MC_TEXT("what is added to the root"), "Ĝ = G/(√(p/(1 - β₂^k)) + ε_p)", kAdditions,
              "adaptive_floor"),
};

} // namespace

std::span<const Symbol> symbolTable() {
    return kSymbols;
}

std::vector<SymbolSight> sightsOf(const Symbol& symbol) {
    return symbol.field.empty() ? std::vector<SymbolSight>(symbol.seen.begin(), symbol.seen.end())
                                : std::vector<SymbolSight>{{"setup", symbol.field}};
}

QString unitOf(const Symbol& symbol) {
    return translated(symbol.field.empty() ? symbol.unit : fieldNamed(symbol.field).unit);
}

QString valueOf(const Symbol& symbol, const SymbolMoment& moment) {
    if (symbol.value != nullptr) {
        return symbol.value(moment);
    }
    if (symbol.field.empty() || !moment.frame || !moment.frame->experiment) {
        return {};
    }
    return QString::fromStdString(valueText(fieldNamed(symbol.field).get(*moment.frame->experiment)));
}

QString plainSign(const Symbol& symbol) {
    QString sign = QString::fromUtf8(symbol.sign.data(), static_cast<qsizetype>(symbol.sign.size()));
    return sign.replace(QStringLiteral("\\Delta"), QStringLiteral("Δ"))
        .remove(QRegularExpression(QStringLiteral("[{}]")));
}

} // namespace mc::ui
