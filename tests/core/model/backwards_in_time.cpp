#include "step_by_step.h"

#include <cmath>

namespace plain {

std::vector<Eigen::MatrixXd> backwardsInTime(const mc::Network& network, const mc::CircuitParameters& circuit,
                                             const Course& course) {
    const double alpha = std::exp(-1.0 / circuit.tauM);
    const double kappa = std::exp(-1.0 / circuit.tauS);
    const std::size_t layers = course.layers.size();
    std::vector<Eigen::MatrixXd> deltaU;
    std::vector<Eigen::MatrixXd> deltaX;
    for (const LayerCourse& layer : course.layers) {
        // One column more than there are steps: zero, for what comes after the last step.
        deltaU.emplace_back(Eigen::MatrixXd::Zero(layer.u.rows(), circuit.steps + 1));
        deltaX.emplace_back(Eigen::MatrixXd::Zero(layer.u.rows(), circuit.steps + 1));
    }
    for (Eigen::Index t = circuit.steps; t-- > 0;) {
        for (std::size_t k = layers; k-- > 0;) {
            const LayerCourse& layer = course.layers[k];
            for (Eigen::Index i = 0; i < layer.u.rows(); ++i) {
                double fromAbove = 0;
                if (k + 1 == layers) {
                    fromAbove = layer.apical(i, t);
                } else {
                    const mc::Matrix& W = network.layers[k + 1].forward;
                    for (Eigen::Index above = 0; above < W.rows(); ++above) {
                        fromAbove += static_cast<double>(W(above, i)) * deltaU[k + 1](above, t);
                    }
                }
                deltaX[k](i, t) = fromAbove + kappa * deltaX[k](i, t + 1);
                deltaU[k](i, t) = (1 - kappa) * layer.h(i, t) * deltaX[k](i, t) +
                                  alpha * (1 - layer.s(i, t)) * deltaU[k](i, t + 1);
            }
        }
    }
    for (Eigen::MatrixXd& delta : deltaU) {
        delta.conservativeResize(Eigen::NoChange, circuit.steps);
    }
    return deltaU;
}

} // namespace plain
