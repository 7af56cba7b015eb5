#pragma once

#include "session_runs.h"
#include "training/events/what_if_text.h"

/// what: as parseWhatIf() reads it.
inline mc::Command intervene(const char* what) {
    return mc::command::Intervene{mc::parseWhatIf(what)};
}

/// Whether the last command was.
inline bool refused(mc::Session& session) {
    return session.assemble()->notice.kind == mc::Notice::Kind::Failure;
}
