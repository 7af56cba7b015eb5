#pragma once

#include "model/network.h"
#include "model/parameters.h"

#include <Eigen/Core>
#include <optional>
#include <span>
#include <vector>

/// The model as it is written in model.md, section 2: one sample, up and down within every time step, in
/// double precision, cell by cell. Shares nothing with the core but the weights and parameters that go in.
namespace plain {

/// What one layer did. Columns are time steps from 1.
struct LayerCourse {
    Eigen::MatrixXd u;       ///< somatic potential
    Eigen::MatrixXd s;       ///< PYR spikes
    Eigen::MatrixXd x;       ///< trace
    Eigen::MatrixXd h;       ///< gate
    Eigen::MatrixXd apical;  ///< v_a
    Eigen::MatrixXd drive;   ///< ε
    Eigen::MatrixXd error;   ///< e
    Eigen::VectorXd residue; ///< q after the last step
};

/// Input of one sample: a current per pixel, or spikes [pixels x T].
struct Input {
    std::optional<Eigen::VectorXd> current;
    Eigen::MatrixXd spikes;
    int label = 0;
};

struct Course {
    Eigen::MatrixXd below; ///< x⁰, [inputs x T]
    std::vector<LayerCourse> layers;
    Eigen::VectorXd teacher; ///< d̃ of the right class, [T]
    double loss = 0;
    int prediction = 0;
    /// How close any u came to ϑ, and any q / θ_e to a whole number at which a burst begins or grows. Where
    /// both are well above rounding, single precision must take the same decisions.
    double closestSpike = 1e9;
    double closestBurst = 1e9;
};

[[nodiscard]] double gate(const mc::CircuitParameters& circuit, double u);

/// feedback: as for mc::presentDownwards.
[[nodiscard]] Course present(const mc::Network& network, std::span<const mc::Matrix* const> feedback,
                             const mc::CircuitParameters& circuit, const mc::ErrorCellParameters& errorCells,
                             std::span<const float> quanta, const Input& input);

/// δ_u of every layer, [cells x T] (model.md, section 4, `bp`), of a course that was presented.
[[nodiscard]] std::vector<Eigen::MatrixXd>
backwardsInTime(const mc::Network& network, const mc::CircuitParameters& circuit, const Course& course);

} // namespace plain
