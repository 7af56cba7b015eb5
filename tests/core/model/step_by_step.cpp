#include "step_by_step.h"

#include <algorithm>
#include <cmath>

namespace plain {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

struct Simulation {
    const mc::Network& network;
    std::span<const mc::Matrix* const> feedback;
    const mc::CircuitParameters& circuit;
    const mc::ErrorCellParameters& errorCells;
    std::span<const float> quanta;
    const Input& input;
    double alpha;
    double kappa;
    Course course;

    void prepare() {
        course.below = MatrixXd::Zero(network.inputs(), circuit.steps);
        course.teacher = VectorXd::Zero(circuit.steps);
        for (const mc::Layer& layer : network.layers) {
            const MatrixXd zero = MatrixXd::Zero(layer.cells(), circuit.steps);
            course.layers.push_back(
                {zero, zero, zero, zero, zero, zero, zero, VectorXd::Zero(layer.cells())});
        }
    }

    void feedInput(Index t) {
        for (Index j = 0; j < network.inputs(); ++j) {
            if (input.current) {
                course.below(j, t) = (*input.current)[j];
            } else {
                const double before = t > 0 ? course.below(j, t - 1) : 0.0;
                course.below(j, t) = kappa * before + (1 - kappa) * input.spikes(j, t);
            }
        }
    }

    void goUp(std::size_t k, Index t) {
        const mc::Layer& weights = network.layers[k];
        const MatrixXd& below = k == 0 ? course.below : course.layers[k - 1].x;
        LayerCourse& layer = course.layers[k];
        for (Index i = 0; i < weights.cells(); ++i) {
            double basal = static_cast<double>(weights.bias[i]);
            for (Index j = 0; j < weights.inputs(); ++j) {
                basal += static_cast<double>(weights.forward(i, j)) * below(j, t);
            }
            const double carried = t > 0 ? alpha * layer.u(i, t - 1) * (1 - layer.s(i, t - 1)) : 0.0;
            const double traceBefore = t > 0 ? layer.x(i, t - 1) : 0.0;
            const double u = carried + basal;
            layer.u(i, t) = u;
            layer.s(i, t) = u >= circuit.theta ? 1.0 : 0.0;
            layer.x(i, t) = kappa * traceBefore + (1 - kappa) * layer.s(i, t);
            layer.h(i, t) = gate(circuit, u);
            course.closestSpike = std::min(course.closestSpike, std::abs(u - circuit.theta));
        }
    }

    void goDown(std::size_t k, Index t) {
        LayerCourse& layer = course.layers[k];
        const bool output = k + 1 == course.layers.size();
        for (Index i = 0; i < layer.u.rows(); ++i) {
            double apical = 0;
            if (output) {
                apical = (i == input.label ? course.teacher[t] : 0.0) - layer.x(i, t);
            } else {
                const mc::Matrix& B = *feedback[k + 1];
                for (Index above = 0; above < B.rows(); ++above) {
                    apical += static_cast<double>(B(above, i)) * course.layers[k + 1].error(above, t);
                }
            }
            layer.apical(i, t) = apical;
            layer.drive(i, t) = layer.h(i, t) * apical;
            layer.error(i, t) = errorCells.mode == mc::ErrorMode::Graded
                                    ? layer.drive(i, t)
                                    : burst(layer.residue[i], layer.drive(i, t), quanta[k]);
        }
    }

    double burst(double& q, double drive, double quantum) {
        q += drive;
        const double ratio = q / quantum;
        const double whole = std::round(ratio);
        if (whole != 0 && std::abs(ratio) < errorCells.maxBurst + 1) {
            course.closestBurst = std::min(course.closestBurst, std::abs(ratio - whole));
        }
        double n = std::trunc(ratio);
        n = std::clamp(n, -static_cast<double>(errorCells.maxBurst),
                       static_cast<double>(errorCells.maxBurst));
        q -= quantum * n;
        return quantum * n;
    }

    void score() {
        const MatrixXd& x = course.layers.back().x;
        for (Index t = 0; t < x.cols(); ++t) {
            for (Index i = 0; i < x.rows(); ++i) {
                const double gap = (i == input.label ? course.teacher[t] : 0.0) - x(i, t);
                course.loss += 0.5 * gap * gap;
            }
        }
        const VectorXd sums = x.rowwise().sum();
        course.prediction = static_cast<int>(std::max_element(sums.begin(), sums.end()) - sums.begin());
    }
};

} // namespace

double gate(const mc::CircuitParameters& circuit, double u) {
    const double z = (u - circuit.theta) / circuit.gateWidth;
    // σ(z) σ(-z); 1 - σ(z) would lose all digits for large z.
    return 4.0 / (1.0 + std::exp(-z)) / (1.0 + std::exp(z));
}

Course present(const mc::Network& network, std::span<const mc::Matrix* const> feedback,
               const mc::CircuitParameters& circuit, const mc::ErrorCellParameters& errorCells,
               std::span<const float> quanta, const Input& input) {
    Simulation simulation{network,
                          feedback,
                          circuit,
                          errorCells,
                          quanta,
                          input,
                          std::exp(-1.0 / circuit.tauM),
                          std::exp(-1.0 / circuit.tauS),
                          {}};
    simulation.prepare();
    for (Index t = 0; t < circuit.steps; ++t) {
        const double teacherBefore = t > 0 ? simulation.course.teacher[t - 1] : 0.0;
        simulation.course.teacher[t] = simulation.kappa * teacherBefore + (1 - simulation.kappa);
        simulation.feedInput(t);
        for (std::size_t k = 0; k < network.layers.size(); ++k) {
            simulation.goUp(k, t);
        }
        for (std::size_t k = network.layers.size(); k-- > 0;) {
            simulation.goDown(k, t);
        }
    }
    simulation.score();
    return std::move(simulation.course);
}

} // namespace plain
