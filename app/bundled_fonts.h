#pragma once

namespace mc::app {

/// Has fontconfig read share/microcircuit/fonts.conf of the folder in which the program's bin/ is, if there
/// is such a file: the relocatable folder brings fonts for machines that have none. A configuration that the
/// environment names (FONTCONFIG_FILE) stays. To be called before there are threads and before Qt looks for
/// fonts.
void useBundledFonts();

} // namespace mc::app
