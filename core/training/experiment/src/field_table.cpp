#include "training/experiment/experiment_fields.h"

#include "base/text.h"
#include "learning/rules.h"

#include <utility>

namespace mc {

namespace {

using std::int64_t;

template <auto Part, auto Member> constexpr auto real(Field field) {
    field.kind = FieldKind::Real;
    field.get = [](const Experiment& e) -> FieldValue { return (e.*Part).*Member; };
    field.set = [](Experiment& e, const FieldValue& v) { (e.*Part).*Member = std::get<double>(v); };
    return field;
}

template <auto Part, auto Member> constexpr auto whole(Field field) {
    field.kind = FieldKind::Integer;
    field.get = [](const Experiment& e) -> FieldValue { return int64_t{(e.*Part).*Member}; };
    field.set = [](Experiment& e, const FieldValue& v) {
        auto& member = (e.*Part).*Member;
        member = static_cast<std::remove_reference_t<decltype(member)>>(std::get<int64_t>(v));
    };
    return field;
}

/// value: an enumerator, or false or true.
template <class Enum> FieldValue nameOf(const char* const* names, Enum value) {
    return std::string(names[static_cast<int>(value)]);
}

template <class Enum> Enum valueOf(const char* const* names, const FieldValue& name) {
    int value = 0;
    while (std::get<std::string>(name) != names[value]) {
        ++value;
    }
    return static_cast<Enum>(value);
}

// In the order of the enumerators.
constexpr const char* kEncoders[] = {"direct", "regular", "poisson"};
constexpr const char* kErrorModes[] = {"graded", "spiking"};
constexpr const char* kQuantumModes[] = {"fixed", "adaptive"};
constexpr const char* kNormalisations[] = {"none", "channel"};
constexpr const char* kSwitch[] = {"off", "on"};

Field choice(Field field, std::vector<Choice> choices, FieldValue (*get)(const Experiment&),
             void (*set)(Experiment&, const FieldValue&)) {
    field.kind = FieldKind::Choice;
    field.choices = std::move(choices);
    field.get = get;
    field.set = set;
    return field;
}

template <auto Part, auto Member> Field onOff(Field field) {
    return choice(
        std::move(field), {{"off", MC_TEXT("off")}, {"on", MC_TEXT("on")}},
        [](const Experiment& e) { return nameOf(kSwitch, (e.*Part).*Member); },
        [](Experiment& e, const FieldValue& v) { (e.*Part).*Member = valueOf<bool>(kSwitch, v); });
}

Field addedLater(Field field, std::optional<FieldValue> earlier = {}) {
    field.addedLater = true;
    field.earlier = std::move(earlier);
    return field;
}

/// The fixed part of a row: names, group, texts, range.
Field row(std::string_view id, std::string_view option, FieldGroup group, std::string_view symbol, Text title,
          Text unit, Text help, double minimum = 0, double maximum = 0) {
    Field field{};
    field.id = id;
    field.option = option;
    field.group = group;
    field.kind = FieldKind::Text;
    field.symbol = symbol;
    field.title = title;
    field.unit = unit;
    field.help = help;
    field.minimum = minimum;
    field.maximum = maximum;
    return field;
}

void addData(std::vector<Field>& table) {
    constexpr auto kGroup = FieldGroup::Data;
    constexpr auto kData = &Experiment::data;
    Field source = row(
        "data", "data", kGroup, "", MC_TEXT("data"), {},
        MC_TEXT(
            "What to learn: 'drawn-digits', made by the program, or a folder or archive with MNIST or one of "
            "its relatives (IDX), CIFAR-10 or CIFAR-100, NumPy arrays, or class folders of pictures."));
    source.get = [](const Experiment& e) -> FieldValue { return e.data.source; };
    source.set = [](Experiment& e, const FieldValue& v) { e.data.source = std::get<std::string>(v); };
    table.push_back(source);
    table.push_back(whole<kData, &DataChoice::trainImages>(
        row("images", "images", kGroup, "", MC_TEXT("training images"), MC_TEXT("images"),
            MC_TEXT("Train on the first so many images; 0 takes all (drawn digits: 10,000)."), 0, 1e6)));
    table.push_back(whole<kData, &DataChoice::testImages>(
        row("test_images", "test-images", kGroup, "", MC_TEXT("test images"), MC_TEXT("images"),
            MC_TEXT("Test on the first so many images; 0 takes all (drawn digits: 2,000)."), 0, 1e6)));
    table.push_back(addedLater(
        whole<kData, &DataChoice::validation>(row(
            "validation", "validation", kGroup, "", MC_TEXT("held-out images"), MC_TEXT("images"),
            MC_TEXT("Hold out the last so many training images: the run is never trained on them, and its "
                    "course is judged by them instead of the test images. At most a quarter of the "
                    "training images; -1 holds out 5,000, or none of fewer than 20,000."),
            kAsManyAsUsual, 250'000)),
        FieldValue(int64_t{0})));
    table.push_back(whole<kData, &DataChoice::drawingSeed>(
        row("drawing_seed", "drawing-seed", kGroup, "", MC_TEXT("drawing seed"), {},
            MC_TEXT("Seed of the drawn digits; has no effect on other data."), 0, 1e9)));
}

/// What images go through before they are presented.
void addImagePresentation(std::vector<Field>& table) {
    constexpr auto kGroup = FieldGroup::Data;
    table.push_back(addedLater(choice(
        row("normalise", "normalise", kGroup, "", MC_TEXT("normalisation"), {},
            MC_TEXT(
                "What 'direct' input takes: 'none', intensities from 0 to 1, or 'channel', by which every "
                "channel gets mean 0 and standard deviation 1 over the training images.")),
        {{"none", MC_TEXT("none")}, {"channel", MC_TEXT("by channel")}},
        [](const Experiment& e) { return nameOf(kNormalisations, e.data.normalise); },
        [](Experiment& e, const FieldValue& v) {
            e.data.normalise = valueOf<Normalisation>(kNormalisations, v);
        })));
    table.push_back(addedLater(whole<&Experiment::data, &DataChoice::shift>(row(
        "shift", "shift", kGroup, "", MC_TEXT("largest shift"), MC_TEXT("pixels"),
        MC_TEXT("Most pixels by which each training image is shifted in rows and in columns, anew in every "
                "epoch."),
        0, 8))));
    table.push_back(addedLater(onOff<&Experiment::data, &DataChoice::mirror>(
        row("mirror", "mirror", kGroup, "", MC_TEXT("mirroring"), {},
            MC_TEXT("Whether each training image is mirrored left-right with probability one half, anew in "
                    "every epoch.")))));
}

void addNetwork(std::vector<Field>& table) {
    constexpr auto kGroup = FieldGroup::Network;
    Field network = row(
        "network", "net", kGroup, "", MC_TEXT("network"), {},
        MC_TEXT("Layers from the input up: cells, convolutions like 32c5 (32 channels, kernel of 5; 32c5s2p1 "
                "with "
                "stride 2 and padding 1), pools like p2. For these the input is rows x columns x channels: "
                "32x32x3-32c5-p2-64c5-p2-256-10."));
    network.get = [](const Experiment& e) -> FieldValue { return e.network; };
    network.set = [](Experiment& e, const FieldValue& v) { e.network = std::get<std::string>(v); };
    table.push_back(network);
    std::vector<Choice> names;
    for (const Rule& rule : rules()) {
        names.push_back({rule.name, rule.title});
    }
    table.push_back(choice(
        row("rule", "rule", kGroup, "", MC_TEXT("rule"), {},
            MC_TEXT("Which feedback carries the errors down: 'microcircuit' learns it with random "
                    "efficacies; the "
                    "others are what it is compared with.")),
        std::move(names), [](const Experiment& e) -> FieldValue { return e.rule; },
        [](Experiment& e, const FieldValue& v) { e.rule = std::get<std::string>(v); }));
    table.push_back(choice(
        row("error", "error", kGroup, "", MC_TEXT("errors"), {},
            MC_TEXT("Signal of the error cells: 'graded' numbers, or 'spiking' bursts of VIP (more) and SST "
                    "(less) cells.")),
        {{"graded", MC_TEXT("graded")}, {"spiking", MC_TEXT("spiking")}},
        [](const Experiment& e) { return nameOf(kErrorModes, e.errorCells.mode); },
        [](Experiment& e, const FieldValue& v) { e.errorCells.mode = valueOf<ErrorMode>(kErrorModes, v); }));
    table.push_back(choice(
        row("encoder", "encoder", kGroup, "", MC_TEXT("input"), {},
            MC_TEXT("How pixels drive the input layer: 'direct' constant currents, 'regular' or 'poisson' "
                    "spikes.")),
        {{"direct", MC_TEXT("direct")}, {"regular", MC_TEXT("regular")}, {"poisson", MC_TEXT("poisson")}},
        [](const Experiment& e) { return nameOf(kEncoders, e.encoder); },
        [](Experiment& e, const FieldValue& v) { e.encoder = valueOf<Encoder>(kEncoders, v); }));
    Field seed = row(
        "seed", "seed", kGroup, "", MC_TEXT("seed"), {},
        MC_TEXT(
            "Decides initial weights, efficacies, order of images, their shifts and input spikes. The same "
            "seed gives the same run, bit for bit."),
        0, 1e9);
    seed.kind = FieldKind::Integer;
    seed.get = [](const Experiment& e) -> FieldValue { return e.seed; };
    seed.set = [](Experiment& e, const FieldValue& v) { e.seed = std::get<int64_t>(v); };
    table.push_back(seed);
}

void addCircuit(std::vector<Field>& table) {
    constexpr auto kGroup = FieldGroup::Circuit;
    constexpr auto kPart = &Experiment::circuit;
    table.push_back(whole<kPart, &CircuitParameters::steps>(
        row("steps", "steps", kGroup, "T", MC_TEXT("steps"), MC_TEXT("ms"),
            MC_TEXT("Time steps of 1 ms for which a sample is presented."), 1, 1000)));
    table.push_back(real<kPart, &CircuitParameters::tauM>(
        row("tau_m", "tau-m", kGroup, "τ_m", MC_TEXT("membrane time"), MC_TEXT("ms"),
            MC_TEXT("Time constant with which the somatic potential leaks away."), 0.1, 1000)));
    table.push_back(real<kPart, &CircuitParameters::tauS>(
        row("tau_s", "tau-s", kGroup, "τ_s", MC_TEXT("synapse time"), MC_TEXT("ms"),
            MC_TEXT("Time constant of the post-synaptic trace x of a spike train."), 0.1, 1000)));
    table.push_back(real<kPart, &CircuitParameters::theta>(
        row("theta", "theta", kGroup, "ϑ", MC_TEXT("threshold"), {},
            MC_TEXT("A pyramidal cell spikes when its somatic potential reaches this value."), 0.01, 100)));
    table.push_back(real<kPart, &CircuitParameters::gateWidth>(
        row("gate_width", "gate-width", kGroup, "w", MC_TEXT("gate width"), {},
            MC_TEXT("How far from threshold a soma still lets its apical error through."), 0.01, 100)));
}

void addErrorCells(std::vector<Field>& table) {
    constexpr auto kGroup = FieldGroup::ErrorCells;
    constexpr auto kPart = &Experiment::errorCells;
    table.push_back(choice(
        row("quantum_mode", "quantum-mode", kGroup, "", MC_TEXT("error quantum"), {},
            MC_TEXT("'fixed' quantum θ_e, or 'adaptive': c times the running root mean square of the layer's "
                    "error drive.")),
        {{"fixed", MC_TEXT("fixed")}, {"adaptive", MC_TEXT("adaptive")}},
        [](const Experiment& e) { return nameOf(kQuantumModes, e.errorCells.quantumMode); },
        [](Experiment& e, const FieldValue& v) {
            e.errorCells.quantumMode = valueOf<QuantumMode>(kQuantumModes, v);
        }));
    table.push_back(real<kPart, &ErrorCellParameters::quantum>(
        row("error_quantum", "error-quantum", kGroup, "θ_e", MC_TEXT("fixed quantum"), {},
            MC_TEXT("Error that one spike of an error cell carries (adaptive: in the first update only)."),
            1e-6, 10)));
    table.push_back(whole<kPart, &ErrorCellParameters::maxBurst>(row(
        "max_burst", "max-burst", kGroup, "K", MC_TEXT("largest burst"), MC_TEXT("spikes"),
        MC_TEXT("Most spikes of an error cell in one step; what exceeds it is released later."), 1, 1000)));
    table.push_back(real<kPart, &ErrorCellParameters::adaptiveScale>(
        row("adaptive_scale", "adaptive-scale", kGroup, "c", MC_TEXT("adaptive scale"), {},
            MC_TEXT("Adaptive quantum in units of the error drive's root mean square."), 1e-3, 1000)));
}

void addLearning(std::vector<Field>& table) {
    constexpr auto kGroup = FieldGroup::Learning;
    constexpr auto kPart = &Experiment::learning;
    table.push_back(real<kPart, &LearningParameters::eta>(
        row("eta", "eta", kGroup, "η₀", MC_TEXT("learning rate"), {},
            MC_TEXT("Rate of the first epoch. Smaller batches want a smaller one."), 0, 100)));
    table.push_back(real<kPart, &LearningParameters::rateDecay>(
        row("rate_decay", "rate-decay", kGroup, "γ", MC_TEXT("rate decay"), MC_TEXT("per epoch"),
            MC_TEXT("The rate of epoch k is η₀ γ^k, k from 0."), 0, 1)));
    table.push_back(real<kPart, &LearningParameters::momentum>(
        row("momentum", "momentum", kGroup, "μ", MC_TEXT("momentum"), {},
            MC_TEXT("Share of the slow trace that is kept from update to update."), 0, 0.9999)));
    table.push_back(real<kPart, &LearningParameters::weightDecay>(row(
        "weight_decay", "weight-decay", kGroup, "λ", MC_TEXT("decay"), MC_TEXT("per update"),
        MC_TEXT("Share of every weight, forward and learned feedback, that is lost per update."), 0, 0.5)));
    table.push_back(whole<kPart, &LearningParameters::batch>(
        row("batch", "batch", kGroup, "N", MC_TEXT("batch"), MC_TEXT("samples"),
            MC_TEXT("Presentations per update. 1 shows what each single sample teaches."), 1, 4096)));
}

void addInitial(std::vector<Field>& table) {
    constexpr auto kGroup = FieldGroup::Initial;
    constexpr auto kPart = &Experiment::initial;
    table.push_back(real<kPart, &InitialParameters::gain>(
        row("gain", "gain", kGroup, "g", MC_TEXT("hidden gain"), {},
            MC_TEXT("Gain of the initial weights of hidden layers above the first."), 0, 100)));
    table.push_back(real<kPart, &InitialParameters::outputGain>(
        row("output_gain", "output-gain", kGroup, "g_L", MC_TEXT("output gain"), {},
            MC_TEXT("Gain of the initial weights of the output layer."), 0, 100)));
    table.push_back(real<kPart, &InitialParameters::hiddenBias>(
        row("hidden_bias", "hidden-bias", kGroup, "b_h", MC_TEXT("tonic drive"), {},
            MC_TEXT("Initial bias of hidden layers above the first."), -10, 10)));
    table.push_back(real<kPart, &InitialParameters::feedbackScale>(
        row("feedback_scale", "feedback-scale", kGroup, "β", MC_TEXT("feedback scale"), {},
            MC_TEXT("Spread of the initial feedback, in units of the spread of the initial forward weights."),
            0, 100)));
    table.push_back(real<kPart, &InitialParameters::efficacySpread>(
        row("efficacy_spread", "efficacy-spread", kGroup, "ρ", MC_TEXT("spread of M"), {},
            MC_TEXT("Efficacies of feedback synapses are exp(ρ ξ), ξ normal; 0 makes them all 1."), 0, 5)));
}

/// Additions to the errors and to what synapses multiply.
void addErrorAdditions(std::vector<Field>& table) {
    constexpr auto kGroup = FieldGroup::Additions;
    table.push_back(addedLater(real<&Experiment::errorCells, &ErrorCellParameters::adaptation>(
        row("error_adaptation", "error-adaptation", kGroup, "a", MC_TEXT("error adaptation"),
            MC_TEXT("per update"),
            MC_TEXT("Error cells of hidden layers feel only what exceeds their usual drive, which follows "
                    "the errors by this share; 0: all of it. No effect with bp."),
            0, 1))));
    table.push_back(addedLater(onOff<&Experiment::errorCells, &ErrorCellParameters::equalise>(
        row("equalise_errors", "equalise-errors", kGroup, "", MC_TEXT("equalised errors"), {},
            MC_TEXT("Whether the errors of every hidden layer are made as large as those of the output. No "
                    "effect with bp.")))));
    table.push_back(addedLater(onOff<&Experiment::circuit, &CircuitParameters::covariance>(
        row("covariance", "covariance", kGroup, "", MC_TEXT("covariance"), {},
            MC_TEXT("Whether synapses learn from the covariance of their two signals instead of from their "
                    "product. No effect with bp.")))));
    table.push_back(addedLater(onOff<&Experiment::circuit, &CircuitParameters::eligibility>(
        row("eligibility", "eligibility", kGroup, "", MC_TEXT("eligibility"), {},
            MC_TEXT("Whether an error also meets earlier traces of the afferent, which fade as the membrane "
                    "does. No effect with bp.")))));
    table.push_back(addedLater(whole<&Experiment::circuit, &CircuitParameters::teacherDelay>(row(
        "teacher_delay", "teacher-delay", kGroup, "t_d", MC_TEXT("teacher delay"), MC_TEXT("ms"),
        MC_TEXT("Steps of a presentation before the desired spikes begin; fewer than its steps."), 0, 999))));
}

/// Additions to updates.
void addUpdateAdditions(std::vector<Field>& table) {
    constexpr auto kGroup = FieldGroup::Additions;
    constexpr auto kPart = &Experiment::learning;
    table.push_back(addedLater(real<kPart, &LearningParameters::homeostasisRate>(
        row("homeostasis_rate", "homeostasis-rate", kGroup, "η_h", MC_TEXT("homeostasis rate"),
            MC_TEXT("per update"),
            MC_TEXT("By how much of their distance from the target rate the biases of hidden layers move; "
                    "0: not at all."),
            0, 10))));
    table.push_back(addedLater(real<kPart, &LearningParameters::targetRate>(
        row("target_rate", "target-rate", kGroup, "r₀", MC_TEXT("target rate"),
            MC_TEXT("spikes per cell and step"), MC_TEXT("The rate that homeostasis moves cells towards."), 0,
            1))));
    table.push_back(addedLater(onOff<kPart, &LearningParameters::adaptiveStep>(
        row("adaptive_step", "adaptive-step", kGroup, "", MC_TEXT("adaptive step"), {},
            MC_TEXT("Whether each synapse divides what it learns by the root of its running mean square. "
                    "It wants a far smaller rate, such as 0.001.")))));
    table.push_back(addedLater(real<kPart, &LearningParameters::adaptiveDecay>(row(
        "adaptive_decay", "adaptive-decay", kGroup, "β₂", MC_TEXT("memory of squares"), MC_TEXT("per update"),
        MC_TEXT("Share of the mean square that an adaptive step keeps."), 0, 0.999999))));
    table.push_back(addedLater(real<kPart, &LearningParameters::adaptiveFloor>(
        row("adaptive_floor", "adaptive-floor", kGroup, "ε_p", MC_TEXT("floor of the root"), {},
            MC_TEXT("Added to the root by which an adaptive step divides."), 1e-12, 1))));
    table.push_back(addedLater(onOff<kPart, &LearningParameters::decayFollowsRate>(
        row("decay_follows_rate", "decay-follows-rate", kGroup, "", MC_TEXT("falling decay"), {},
            MC_TEXT("Whether the weight decay λ falls with the rate from epoch to epoch.")))));
}

std::vector<Field> fieldTable() {
    std::vector<Field> table;
    addData(table);
    addImagePresentation(table);
    addNetwork(table);
    addCircuit(table);
    addErrorCells(table);
    addLearning(table);
    addInitial(table);
    addErrorAdditions(table);
    addUpdateAdditions(table);
    return table;
}

} // namespace

std::span<const Field> experimentFields() {
    static const std::vector<Field> table = fieldTable();
    return table;
}

} // namespace mc
