# A folder that runs wherever it is unpacked: beside the program it holds all libraries but those of glibc, the plug-ins of
# Qt, and fonts. Built on Debian, whose packages say under which licences the libraries are.
set(CPACK_GENERATOR TXZ)
set(CPACK_PACKAGE_FILE_NAME microcircuit-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGING_INSTALL_PREFIX /)

# As RPATH: with RUNPATH, which the linker writes otherwise, libraries would not find each other there.
set_target_properties(microcircuit PROPERTIES INSTALL_RPATH $ORIGIN/../lib)
target_link_options(microcircuit PRIVATE LINKER:--disable-new-dtags)

# Displays and keys. No plug-in for OpenGL: the program needs none, and so no driver of the machine either.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
execute_process(COMMAND ${qmake} -query QT_INSTALL_PLUGINS OUTPUT_VARIABLE qtPlugins OUTPUT_STRIP_TRAILING_WHITESPACE
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${qmake} -query QT_INSTALL_TRANSLATIONS OUTPUT_VARIABLE qtTranslations
                OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
foreach(plugin platforms/libqxcb platforms/libqwayland-generic platforms/libqoffscreen
        wayland-shell-integration/libxdg-shell wayland-decoration-client/libbradient
        platforminputcontexts/libcomposeplatforminputcontextplugin
        platforminputcontexts/libibusplatforminputcontextplugin)
    set(file ${qtPlugins}/${plugin}.so)
    if(NOT EXISTS ${file})
        message(FATAL_ERROR "The folder needs ${file}, which is missing. The packages libqt6gui6 and qt6-wayland "
                            "hold Qt's plug-ins.")
    endif()
    cmake_path(GET plugin PARENT_PATH kind)
    cmake_path(GET plugin FILENAME name)
    add_library(${name} MODULE IMPORTED)
    set_target_properties(${name} PROPERTIES IMPORTED_LOCATION ${file})
    install(IMPORTED_RUNTIME_ARTIFACTS ${name} RUNTIME_DEPENDENCY_SET libraries LIBRARY DESTINATION plugins/${kind})
endforeach()
# What the program loads to write a video.
foreach(library avformat swscale)
    string(REGEX MATCH "^[0-9]+" version ${libav_lib${library}_VERSION})
    set(file ${libav_lib${library}_LIBDIR}/lib${library}.so.${version})
    if(NOT EXISTS ${file})
        message(FATAL_ERROR "The folder needs ${file}, which is missing.")
    endif()
    file(REAL_PATH ${file} target)
    add_library(${library} SHARED IMPORTED)
    set_target_properties(${library} PROPERTIES IMPORTED_LOCATION ${target})
    install(IMPORTED_RUNTIME_ARTIFACTS ${library} RUNTIME_DEPENDENCY_SET libraries LIBRARY DESTINATION lib)
    install(FILES ${file} DESTINATION lib) # a link to it
endforeach()
install(FILES ${CMAKE_CURRENT_LIST_DIR}/qt.conf DESTINATION bin)
# Qt's own texts.
foreach(language de zh_CN)
    set(file ${qtTranslations}/qtbase_${language}.qm)
    if(NOT EXISTS ${file})
        message(FATAL_ERROR "The folder needs ${file}, which is missing. The package qt6-translations-l10n holds it.")
    endif()
    install(FILES ${file} DESTINATION translations)
endforeach()
install(RUNTIME_DEPENDENCY_SET libraries
        PRE_EXCLUDE_REGEXES "^ld-linux" "^lib(c|dl|m|mvec|pthread|resolv|rt)\\.so" # glibc: the system's own
        LIBRARY DESTINATION lib)

# The sound server's library looks for its other half in a folder of Debian's alone, which other systems do not have.
install(CODE "set(ofDebian /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}/pulseaudio)")
install(CODE [[
    set(pulse $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/lib/libpulse.so.0)
    if(EXISTS ${pulse})
        file(RPATH_CHANGE FILE ${pulse} OLD_RPATH ${ofDebian} NEW_RPATH $ORIGIN)
    endif()
]])

find_path(DEJAVU_FONTS DejaVuSans.ttf PATHS /usr/share/fonts/truetype/dejavu REQUIRED)
install(FILES ${DEJAVU_FONTS}/DejaVuSans.ttf ${DEJAVU_FONTS}/DejaVuSans-Bold.ttf ${DEJAVU_FONTS}/DejaVuSansMono.ttf
              ${DEJAVU_FONTS}/DejaVuSansMono-Bold.ttf DESTINATION ${CMAKE_INSTALL_DATADIR}/microcircuit/fonts)
find_path(WENQUANYI_FONTS wqy-microhei.ttc PATHS /usr/share/fonts/truetype/wqy REQUIRED) # for Chinese
install(FILES ${WENQUANYI_FONTS}/wqy-microhei.ttc DESTINATION ${CMAKE_INSTALL_DATADIR}/microcircuit/fonts)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/fonts.conf DESTINATION ${CMAKE_INSTALL_DATADIR}/microcircuit)

# Last, since it looks at what has been installed.
find_program(DPKG_QUERY dpkg-query REQUIRED)
set(licences ${CMAKE_INSTALL_DATADIR}/doc/microcircuit/licences)
configure_file(${CMAKE_CURRENT_LIST_DIR}/licences.cmake.in licences.cmake @ONLY)
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/licences.cmake)
install(DIRECTORY /usr/share/common-licenses DESTINATION ${licences})
