# The program itself: build/looplint.

# What the executable and the tests link: everything there is.
add_library(everything INTERFACE)
target_link_libraries(everything INTERFACE driver rules stubs)

if(EXISTS "${CMAKE_SOURCE_DIR}/analyzer/driver/main.c")
	add_executable(looplint "${CMAKE_SOURCE_DIR}/analyzer/driver/main.c")
	target_link_libraries(looplint PRIVATE everything posix)
	set_target_properties(looplint PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
	install(TARGETS looplint)
endif()
