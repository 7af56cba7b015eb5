# The Debian package.
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS fonts-dejavu-core)
# Videos need libav, which the program loads by itself. Debian's packages have the version of the interface in their names.
string(REGEX MATCH "^[0-9]+" avformat ${libav_libavformat_VERSION})
string(REGEX MATCH "^[0-9]+" swscale ${libav_libswscale_VERSION})
# So do Qt's own texts in other languages, and letters for Chinese.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-wayland, libavformat${avformat}, libswscale${swscale}, qt6-translations-l10n, fonts-wqy-microhei | fonts-noto-cjk")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

# Debian wants a list of changes; caches of icons, types and menus are brought up to date by its own triggers.
configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.in changelog @ONLY)
find_program(GZIP_PROGRAM gzip REQUIRED)
execute_process(COMMAND ${GZIP_PROGRAM} -9 --no-name --force --keep changelog
                WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} COMMAND_ERROR_IS_FATAL ANY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${documents})
