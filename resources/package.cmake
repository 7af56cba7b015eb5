# What cpack packs: a Debian package (cpack --preset package) or a folder that runs wherever it is (cpack --preset folder).
set(CPACK_PACKAGE_NAME microcircuit)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Microcircuit authors <microcircuit@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "watch a network of spiking cortical microcircuits learn")
set(CPACK_PACKAGE_DESCRIPTION
"Microcircuit trains a spiking network of cortical microcircuits and shows it
live: spikes of three cell types, error signals, and feedback weights that
come to share the signs of the forward weights. Runs can be played, stepped
through and gone back in; the same binary trains without a display and races
learning rules against each other. It begins with digits that it draws itself.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0) # as many as the machine has
if(MC_FOLDER)
    include(folder/folder.cmake)
else()
    include(debian.cmake)
endif()
include(CPack)
