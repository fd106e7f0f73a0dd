# The program itself: build/looplint.

# Where it is installed: a wheel has places of its own for what is to be on the path, and for the rest.
include(GNUInstallDirs)
set(install_bin "${CMAKE_INSTALL_BINDIR}")
set(install_share "${CMAKE_INSTALL_DATADIR}")
if(SKBUILD)
	set(install_bin "${SKBUILD_SCRIPTS_DIR}")
	set(install_share "${SKBUILD_DATA_DIR}/share")
endif()

# What the executable and the tests link: everything there is.
add_library(everything INTERFACE)
target_link_libraries(everything INTERFACE driver rules stubs)

if(EXISTS "${CMAKE_SOURCE_DIR}/analyzer/driver/main.c")
	add_executable(looplint "${CMAKE_SOURCE_DIR}/analyzer/driver/main.c")
	target_link_libraries(looplint PRIVATE everything posix)
	set_target_properties(looplint PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
	install(TARGETS looplint DESTINATION "${install_bin}")
endif()
