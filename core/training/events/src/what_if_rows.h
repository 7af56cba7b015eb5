#pragma once

#include "training/events/what_if_table.h"

#include <vector>

namespace mc {

// The rows of the table of what-ifs, by group.

void addFeedbackSignRows(std::vector<WhatIfRow>& rows);
void addErrorCellRows(std::vector<WhatIfRow>& rows);
void addPlasticityRows(std::vector<WhatIfRow>& rows);
void addLesionRows(std::vector<WhatIfRow>& rows);
void addCurrentRows(std::vector<WhatIfRow>& rows);
void addWeightNoiseRows(std::vector<WhatIfRow>& rows);
void addImageRows(std::vector<WhatIfRow>& rows);
void addParameterRows(std::vector<WhatIfRow>& rows);

} // namespace mc
