# Fuzz targets: each tests/fuzz/*_fuzz.c, in a build whose sanitizers include fuzzer-no-link ('./dev
# fuzz'), which only clang has.

if(LOOPLINT_SANITIZE MATCHES "fuzzer-no-link")
	file(GLOB fuzz_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/fuzz/*_fuzz.c")
	foreach(source IN LISTS fuzz_sources)
		get_filename_component(name "${source}" NAME_WE)
		add_executable(${name} "${source}")
		target_link_libraries(${name} PRIVATE everything posix)
		target_link_options(${name} PRIVATE -fsanitize=fuzzer)
	endforeach()
endif()
