# driver/version.h: the version, where the rules' pages are, and a name for "facts as this front end
# makes them", by which the cache tells its entries from those of another build. It is a hash of the
# sources that make facts.
#
# Included by CMakeLists.txt; run as a script (cmake -P) it writes the header.

if(CMAKE_SCRIPT_MODE_FILE)
	set(sums "")
	foreach(file IN LISTS FILES)
		file(SHA256 "${file}" sum)
		string(APPEND sums "${sum}")
	endforeach()
	string(SHA256 sum "${sums}")
	string(SUBSTRING "${sum}" 0 12 sum)
	file(WRITE "${HEADER}" "/* Written by packaging/cmake/version.cmake. */\n"
		"#define VERSION_TEXT  \"${VERSION}\"\n"
		"#define VERSION_RULES \"${HOME}/blob/v${VERSION}/rules\" /* their pages */\n"
		"#define VERSION_FRONT \"${VERSION}-${sum}\"\n")
	return()
endif()

set(version_include "${CMAKE_BINARY_DIR}/generated/include")
file(GLOB version_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/packaging/dependencies.lock"
	"${CMAKE_SOURCE_DIR}/analyzer/base/*" "${CMAKE_SOURCE_DIR}/analyzer/source/*"
	"${CMAKE_SOURCE_DIR}/analyzer/facts/*" "${CMAKE_SOURCE_DIR}/analyzer/python/*")
set(version_header "${version_include}/driver/version.h")
add_custom_command(OUTPUT "${version_header}"
	COMMAND "${CMAKE_COMMAND}" "-DFILES=${version_files}" "-DHEADER=${version_header}"
		-DVERSION=${PROJECT_VERSION} -DHOME=${PROJECT_HOMEPAGE_URL} -P "${CMAKE_CURRENT_LIST_FILE}"
	DEPENDS ${version_files} "${CMAKE_CURRENT_LIST_FILE}" VERBATIM COMMENT "Naming the version")
target_sources(driver PRIVATE "${version_header}")
target_include_directories(driver PUBLIC "${version_include}")
