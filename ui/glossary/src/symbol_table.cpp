#include "glossary/symbol_table.h"

#include "base/text.h"
#include "style/text.h"
#include "training/experiment/experiment_fields.h"

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
                       SymbolValue value, std::string_view note = {}, std::string_view without = {}) {
    return {sign, name, unit, formula, note, section, seen, {}, value, without};
}

constexpr Symbol parameter(std::string_view sign, std::string_view name, std::string_view formula,
                           std::string_view section, std::string_view field, std::string_view note = {}) {
    return {sign, name, {}, formula, note, section, {}, field, nullptr, {}};
}

constexpr std::array kSymbols{
    known("l", MC_TEXT("layer"), "", "l = 1, \\dots, L", kMicrocircuit, kLayerSeen, layer,
          MC_TEXT("Layer 0 is the input.")),
    known("L", MC_TEXT("the output layer"), "", "l = L", kMicrocircuit, kLayerSeen, layers,
          MC_TEXT("The highest layer, and the number of layers of cells.")),
    known("i", MC_TEXT("cell of a layer"), "", "", kMicrocircuit, kCellSeen, cell,
          MC_TEXT("Counted from 0 in each layer.")),
    known("j", MC_TEXT("cell of the layer below"), "", "", kMicrocircuit, {}, afferent,
          MC_TEXT("The afferent of a synapse, counted from 0.")),
    known("t", MC_TEXT("time step"), MC_TEXT("ms"), "", kMicrocircuit, kStepSeen, step,
          MC_TEXT("From 1 to $T$ in each presentation.")),
    parameter("T", MC_TEXT("steps of one presentation"), "", kMicrocircuit, "steps"),
    known("\\Delta t", MC_TEXT("length of a time step"), MC_TEXT("ms"), "\\Delta t = 1", kDynamics, {},
          timeStep),
    known("p", MC_TEXT("intensity of a pixel, 0 to 1"), "", "x^0_j(t) = p_j", kInput, kPixelSeen, pixel,
          MC_TEXT(
              "With direct input. With the other encoders, inputs spike more often where $p_j$ is larger.")),
    known("v_b", MC_TEXT("basal potential"), "", "v_b(t) = W x^{l-1}(t) + b", kPyramidal, kBasalSeen, basal),
    known("u", MC_TEXT("somatic potential"), "", "u(t) = α u(t-1) (1 - s(t-1)) + v_b(t)", kPyramidal,
          kSomaSeen, soma),
    known("s", MC_TEXT("spike of a pyramidal cell, 0 or 1"), "", "s(t) = 1", kPyramidal, kSpikeSeen, spike,
          MC_TEXT("Where $u(t) \\ge ϑ$; else 0.")),
    known("x", MC_TEXT("trace of the spikes"), "", "x(t) = κ x(t-1) + (1-κ) s(t)", kPyramidal, kTraceSeen,
          trace),
    known("h", MC_TEXT("gate of the soma, 0 to 1"), "", "h(t) = 4 σ(z) (1 - σ(z))", kPyramidal, kGateSeen,
          gate),
    known("z", MC_TEXT("distance from the threshold, in widths of the gate"), "", "z = (u(t) - ϑ)/w",
          kPyramidal, kGateSeen, gateArgument),
    known("σ", MC_TEXT("logistic function"), "", "σ(z) = 1/(1 + \\exp(-z))", kPyramidal, kGateSeen, nullptr,
          "", MC_TEXT("a function")),
    known("α", MC_TEXT("share of its potential that a membrane keeps"), MC_TEXT("per step"),
          "α = \\exp(-\\Delta t/τ_m)", kDynamics, {}, membraneShare),
    known("κ", MC_TEXT("share of itself that a trace keeps"), MC_TEXT("per step"),
          "κ = \\exp(-\\Delta t/τ_s)", kDynamics, {}, traceShare),
    parameter("τ_m", MC_TEXT("membrane time constant"), "α = \\exp(-\\Delta t/τ_m)", kParameters, "tau_m"),
    parameter("τ_s", MC_TEXT("synaptic time constant"), "κ = \\exp(-\\Delta t/τ_s)", kParameters, "tau_s"),
    parameter("ϑ", MC_TEXT("threshold"), "u(t) \\ge ϑ", kParameters, "theta",
              MC_TEXT("A cell spikes where this holds.")),
    parameter("w", MC_TEXT("width of the gate"), "z = (u(t) - ϑ)/w", kParameters, "gate_width"),
    known("v_a", MC_TEXT("apical potential"), "",
          "v_a(t) = d̃(t) - x^L(t), \\quad v_a(t) = B^l e^{l+1}(t), \\quad v_a^l = E^l e^L", kErrorCells,
          kApicalSeen, apical,
          MC_TEXT("The first at the output; the second in hidden layers, where each rule has its own $E^l$ "
                  "in place of $B^l$; the third in hidden layers with dfa. With bp the value is $δ_x$.")),
    known("ε", MC_TEXT("error drive"), "",
          "ε(t) = h(t) \\circ v_a(t), \\quad ε(t) = g^l (h(t) \\circ v_a(t) - ε̄)", kErrorCells, kFeltSeen,
          felt, MC_TEXT("The second with adapting or equalised error cells.")),
    known("e", MC_TEXT("error that is sent, in quanta or graded"), "", "e(t) = ε(t), \\quad e(t) = θ_e n(t)",
          kErrorCells, kErrorSeen, error,
          MC_TEXT(
              "The first where errors are graded, the second where they are spiking. With bp it is $δ_u$.")),
    known("n", MC_TEXT("spikes of an error cell: above 0 of VIP, below 0 of SST"), MC_TEXT("spikes"),
          "n(t) = \\min(\\max(\\trunc(q(t)/θ_e), -K), K)", kErrorCells, kBurstSeen, burst,
          MC_TEXT("The integer part is taken towards 0.")),
    known("q", MC_TEXT("error that waits to be sent"), "",
          "q(t) = q(t-1) + ε(t), \\quad q(t) \\gets q(t) - θ_e n(t)", kErrorCells, kFeltSeen, waiting,
          MC_TEXT("Before and after the burst of the step; the value is that after it.")),
    known("d", MC_TEXT("desired output spike, 0 or 1"), "", "", kErrorCells, kTeacherSeen, desired,
          MC_TEXT("1 in every step for the right class, from step $1 + t_d$ on; else 0.")),
    known("d̃", MC_TEXT("trace of the desired spikes"), "", "d̃(t) = κ d̃(t-1) + (1-κ) d(t)", kErrorCells,
          kTeacherSeen, desiredTrace),
    known("θ_e", MC_TEXT("error carried by one spike of an error cell"), "", "θ_e^l = c r^l", kErrorCells,
          kBurstSeen, quantum,
          MC_TEXT("With an adaptive quantum. With a fixed one, in the first update and where $c r = 0$ it is "
                  "the parameter “fixed quantum”.")),
    parameter("K", MC_TEXT("largest burst in one step"), "n(t) = \\min(\\max(\\trunc(q(t)/θ_e), -K), K)",
              kParameters, "max_burst"),
    parameter("c", MC_TEXT("adaptive quantum in units of the errors"), "θ_e^l = c r^l", kParameters,
              "adaptive_scale"),
    known("r", MC_TEXT("root mean square of the errors of a layer"), "", "r \\gets 0.9 r + 0.1 r_{now}",
          kErrorCells, kErrorSeen, errorSize,
          MC_TEXT("$r_{now}$ is that of $ε$ over the presentations, steps and cells of an update. After the "
                  "first update $r$ is $r_{now}$.")),
    known("J", MC_TEXT("loss of a presentation"), "", "J = ½ \\sum_t \\sum_i (d̃_i(t) - x^L_i(t))^2", kLoss,
          kLossSeen, loss, MC_TEXT("The value is the sum over the steps so far.")),
    known("W", MC_TEXT("forward weight"), "", "W \\gets W + η m_W - λ W", kPlasticity, kWeightSeen, weight),
    known("b", MC_TEXT("bias"), "", "b \\gets b + η m_b, \\quad b_i \\gets b_i + η_h (r₀ - r_i)", kPlasticity,
          kBasalSeen, bias, MC_TEXT("The second follows with homeostasis.")),
    known("B", MC_TEXT("learned feedback weight"), "", "B \\gets B + η m_B - λ B", kPlasticity, kLearnedSeen,
          learnedFeedback, MC_TEXT("With the rule microcircuit.")),
    known("E", MC_TEXT("effective feedback weight"), "", "", kRules, kFeedbackSeen, feedback,
          MC_TEXT(
              "$B$ with microcircuit and fa; $W^{\\top}$ with bp and symmetric; the signs of $W^{\\top}$ "
              "with usf, brsf and frsf; with dfa a matrix that leads from the output to each hidden layer.")),
    known("M", MC_TEXT("efficacy of a feedback synapse, above 0"), "", "M_{ji} = \\exp(ρ ξ_{ji})",
          kPlasticity, kEfficacySeen, efficacy),
    known("ξ", MC_TEXT("normal random number of an efficacy"), "", "M_{ji} = \\exp(ρ ξ_{ji})", kPlasticity,
          kEfficacySeen, logEfficacy),
    known("G", MC_TEXT("what a basal synapse collects for an update"), "",
          "G^l_{ij} = 1/(N T) \\sum_{n,t} e^l_i(t) x^{l-1}_j(t)", kPlasticity, kUpdateSeen, gradient,
          MC_TEXT("In a convolution the sum is over its positions, too, and divided by $N T √P$.")),
    known("A", MC_TEXT("what an apical synapse collects for an update"), "",
          "A^l_{ji} = 1/(N T) \\sum_{n,t} x^l_j(t) e^{l+1}_i(t)", kPlasticity, kUpdateSeen, apicalGradient,
          MC_TEXT("In a convolution the sum is over its positions, too, and divided by $N T √P$.")),
    parameter("N", MC_TEXT("presentations in one update"), "", kParameters, "batch",
              MC_TEXT("The last update of an epoch may have fewer.")),
    known("m", MC_TEXT("slow trace of a synapse or a bias"), "", "m_W \\gets μ m_W + G", kPlasticity,
          kUpdateSeen, nullptr, MC_TEXT("That of a forward weight; $m_B$ and $m_b$ are the others."),
          MC_TEXT("see m_W, m_B, m_b")),
    known("m_W", MC_TEXT("slow trace of a forward weight"), "", "m_W \\gets μ m_W + G", kPlasticity,
          kUpdateSeen, slowWeight),
    known("m_B", MC_TEXT("slow trace of a feedback weight"), "", "m_B \\gets μ m_B + M \\circ A", kPlasticity,
          kUpdateSeen, slowFeedback),
    known("m_b", MC_TEXT("slow trace of a bias"), "", "m_b \\gets μ m_b + ē", kPlasticity, kBasalSeen,
          slowBias),
    known("D", MC_TEXT("how far feedback is from the forward weights"), "",
          "D = B - M \\circ W^{\\top}, \\quad D \\gets (1 - λ) D + η m_D", kSigns, kDistanceSeen, difference),
    known("m_D", MC_TEXT("slow trace of that difference"), "",
          "m_D = m_B - M \\circ m_W^{\\top}, \\quad m_D \\gets μ m_D", kSigns, kDistanceSeen, slowDifference),
    known("η", MC_TEXT("learning rate of the epoch"), "", "η = η_0 γ^k", kPlasticity, kUpdateSeen,
          learningRate),
    parameter("η_0", MC_TEXT("learning rate of the first epoch"), "η = η_0 γ^k", kParameters, "eta"),
    parameter("γ", MC_TEXT("factor of the rate from epoch to epoch"), "η = η_0 γ^k", kParameters,
              "rate_decay"),
    known("k", MC_TEXT("number of an epoch, from 0"), "", "η = η_0 γ^k", kPlasticity, {}, epoch),
    parameter("μ", MC_TEXT("share of the slow traces that is kept"), "m_W \\gets μ m_W + G", kParameters,
              "momentum"),
    parameter("λ", MC_TEXT("weight decay"), "W \\gets W + η m_W - λ W", kParameters, "weight_decay",
              MC_TEXT("In epoch $k$ it is $λ γ^k$ where the decay falls with the rate.")),
    known("δ_x", MC_TEXT("exact error of a trace"), "",
          "δ_x^L(t) = d̃(t) - x^L(t) + κ δ_x^L(t+1), \\quad δ_x^l(t) = (W^{l+1})^{\\top} δ_u^{l+1}(t) + κ "
          "δ_x^l(t+1)",
          kRules, kErrorSeen, exactTrace, MC_TEXT("The first at the output, the second in hidden layers.")),
    known("δ_u", MC_TEXT("exact error of a soma"), "",
          "δ_u^l(t) = (1-κ) h(t) \\circ δ_x^l(t) + α (1 - s(t)) \\circ δ_u^l(t+1)", kRules, kErrorSeen,
          exactSoma),
    known("σ_0", MC_TEXT("spread of the weights as they were drawn"), "", "β σ_0", kRules, kWeightSeen,
          nullptr,
          MC_TEXT("The population standard deviation of the weights of a pair of layers, kept for the whole "
                  "run. Feedback is drawn with the spread $β σ_0$."),
          MC_TEXT("not recorded")),
    known("P", MC_TEXT("positions of a convolution"), "", "N T √P", kLayerKinds, kLayerSeen, positions,
          MC_TEXT("$G$ and the mean of $e$ are divided by this in a convolution, else by $N T$.")),
    known("n_{in}", MC_TEXT("afferents of a cell"), "", "2 g_l^2/n_{in}", kInitial, kBasalSeen, afferents,
          MC_TEXT("The variance of the weights as they are drawn. In a convolution $n_{in}$ is kernel² × "
                  "input channels.")),
    parameter("g", MC_TEXT("gain of hidden layers above the first"), "2 g_l^2/n_{in}", kParameters, "gain",
              MC_TEXT("The variance of the weights as they are drawn; in these layers $g_l$ is $g$.")),
    parameter("g_L", MC_TEXT("gain of the output layer"), "2 g_l^2/n_{in}", kParameters, "output_gain",
              MC_TEXT("The variance of the weights as they are drawn; at an output above the first layer "
                      "$g_l$ is $g_L$.")),
    known("g_l", MC_TEXT("gain of a layer"), "", "2 g_l^2/n_{in}", kInitial, kWeightSeen, layerGain,
          MC_TEXT("The variance of the weights as they are drawn; $g_l$ is 1 for the lowest layer, $g_L$ for "
                  "the output, and $g$ between.")),
    parameter("b_h", MC_TEXT("initial bias of hidden layers above the first"), "", kParameters, "hidden_bias",
              MC_TEXT("Of the first layer and of the output it is 0.")),
    parameter("β", MC_TEXT("spread of drawn feedback in units of σ₀"), "β σ_0", kParameters,
              "feedback_scale"),
    parameter("ρ", MC_TEXT("spread of the logarithm of the efficacies"), "M_{ji} = \\exp(ρ ξ_{ji})",
              kParameters, "efficacy_spread"),
    parameter("a", MC_TEXT("share of the usual drive that is new with each update"),
              "ε̄ \\gets (1 - a) ε̄ + a \\mean(h \\circ v_a)", kAdditions, "error_adaptation"),
    known(
        "ε̄", MC_TEXT("usual drive of an error cell"), "",
        "ε(t) = h(t) \\circ v_a(t) - ε̄, \\quad ε̄ \\gets (1 - a) ε̄ + a \\mean(h \\circ v_a)", kAdditions,
        kFeltSeen, usual,
        MC_TEXT(
            "The mean is over presentations, steps and positions. After the first update $ε̄$ is that mean.")),
    known("g^l", MC_TEXT("gain of the error cells of a layer"), "", "g^l = a^L/a^l", kAdditions, kFeltSeen,
          errorGain,
          MC_TEXT("Limited to 1/1000 … 1000; 1 at the output, where $a^l$ is 0 or not known yet, and without "
                  "equalised errors.")),
    known("a^l", MC_TEXT("size of the errors of a layer before its gain"), "", "g^l = a^L/a^l", kAdditions,
          kFeltSeen, nullptr,
          MC_TEXT("The root mean square of $h(t) \\circ v_a(t) - ε̄$ over presentations, steps and cells, "
                  "averaged over updates as $r$ is."),
          MC_TEXT("not recorded")),
    known("ē", MC_TEXT("mean error by which a bias learns"), "",
          "m_b \\gets μ m_b + ē, \\quad G_{ij} \\gets G_{ij} - ē_i x̄_j", kAdditions, kUpdateSeen, meanError,
          MC_TEXT("Over presentations and steps; in a convolution the sum over these and its positions, "
                  "divided by $N T √P$. The second with the covariance.")),
    known("x̄", MC_TEXT("mean trace of an afferent"), "", "G_{ij} \\gets G_{ij} - ē_i x̄_j", kAdditions,
          kUpdateSeen, meanTrace,
          MC_TEXT("Over presentations and steps; for an entry of a kernel, over its whole map.")),
    known("x̃", MC_TEXT("sum of traces that fades as the membrane does"), "", "x̃(t) = α x̃(t-1) + x(t)",
          kAdditions, kUpdateSeen, fadingTrace,
          MC_TEXT("With eligibility, in place of $x$ in $G$, $A$ and $x̄$.")),
    parameter("t_d", MC_TEXT("steps before the desired train begins"), "1 + t_d", kAdditions, "teacher_delay",
              MC_TEXT("The first step in which $d$ can be 1.")),
    parameter("η_h", MC_TEXT("rate of homeostasis"), "b_i \\gets b_i + η_h (r₀ - r_i)", kAdditions,
              "homeostasis_rate"),
    parameter("r₀", MC_TEXT("target rate of homeostasis"), "b_i \\gets b_i + η_h (r₀ - r_i)", kAdditions,
              "target_rate"),
    known("r_i", MC_TEXT("firing rate of a cell in an update"), MC_TEXT("spikes per cell and step"),
          "b_i \\gets b_i + η_h (r₀ - r_i)", kAdditions, kRateSeen, rate,
          MC_TEXT("The mean of $s$ over the presentations and steps of the update, and over the positions of "
                  "a convolution.")),
    parameter("β₂", MC_TEXT("share of the mean square that is kept"), "p \\gets β₂ p + (1 - β₂) G \\circ G",
              kAdditions, "adaptive_decay"),
    known("p", MC_TEXT("mean square of what a synapse collects"), "", "p \\gets β₂ p + (1 - β₂) G \\circ G",
          kAdditions, kUpdateSeen, meanSquare),
    known("k", MC_TEXT("number of an update, from 1"), "", "Ĝ = G/(√(p/(1 - β₂^k)) + ε_p)", kAdditions, {},
          update, MC_TEXT("In this equation counted from the update that turned the adaptive step on.")),
    known("Ĝ", MC_TEXT("adaptive step of a synapse"), "", "Ĝ = G/(√(p/(1 - β₂^k)) + ε_p)", kAdditions,
          kUpdateSeen, adaptiveStep, MC_TEXT("$m_W$ takes it in place of $G$.")),
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
    if (!moment.frame || !moment.frame->experiment) {
        return {};
    }
    if (symbol.field.empty()) {
        return translated(symbol.without);
    }
    const Field& field = fieldNamed(symbol.field);
    return translated(valueWords(field, field.get(*moment.frame->experiment)));
}

} // namespace mc::ui
