# A Debian package: cpack --preset package.
set(CPACK_GENERATOR DEB)
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
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS fonts-dejavu-core)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

# Debian wants a list of changes; caches of icons, types and menus are brought up to date by its own triggers.
configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.in changelog @ONLY)
find_program(GZIP_PROGRAM gzip REQUIRED)
execute_process(COMMAND ${GZIP_PROGRAM} -9 --no-name --force --keep changelog
                WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} COMMAND_ERROR_IS_FATAL ANY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${documents})
include(CPack)
