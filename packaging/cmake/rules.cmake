# The rules: every folder rules/<name>/ with a rule.c is compiled in, its rule.md embedded as
# rule_<name>_page, and listed in the generated rule_registry by its code. A new rule edits
# nothing here.

set(looplint_generated "${CMAKE_BINARY_DIR}/generated")

add_executable(embed "${CMAKE_SOURCE_DIR}/analyzer/tools/embed.c")
target_link_libraries(embed PRIVATE strict)

# The folders that hold a rule.c as "CODE name", sorted: the registry is in the order of codes.
function(_rules_find out)
	set(found "")
	file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/rules/*/rule.c")
	foreach(source IN LISTS sources)
		file(STRINGS "${source}" code REGEX "\\.code = \"[A-Z]+[0-9]+\"" LIMIT_COUNT 1)
		if(NOT code MATCHES "\"([A-Z]+[0-9]+)\"")
			message(FATAL_ERROR "${source}: no line that reads .code = \"LOOPnnn\"")
		endif()
		set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
		get_filename_component(folder "${source}" DIRECTORY)
		get_filename_component(name "${folder}" NAME)
		list(APPEND found "${CMAKE_MATCH_1} ${name}")
	endforeach()
	list(SORT found)
	set(${out} "${found}" PARENT_SCOPE)
endfunction()

function(_rules_build)
	_rules_find(found)
	set(sources "")
	set(pages "")
	set(page_files "")
	set(RULE_EXTERNS "")
	set(RULE_ENTRIES "")
	set(RULE_PAGES "")
	# For the link checks of layers.cmake: `rule` expects a registry, but knows no rule.
	configure_file("${CMAKE_SOURCE_DIR}/packaging/rule_registry.c.in"
		"${looplint_generated}/rule_registry_empty.c" @ONLY)
	foreach(rule IN LISTS found)
		string(REGEX REPLACE "^[^ ]+ " "" name "${rule}")
		set(folder "${CMAKE_SOURCE_DIR}/rules/${name}")
		list(APPEND sources "${folder}/rule.c")
		list(APPEND pages rule_${name}_page "${folder}/rule.md")
		list(APPEND page_files "${folder}/rule.md")
		string(APPEND RULE_EXTERNS "extern const struct rule rule_${name};\n"
			"extern const char rule_${name}_page[];\n")
		string(APPEND RULE_ENTRIES "\t&rule_${name},\n")
		string(APPEND RULE_PAGES "\trule_${name}_page,\n")
	endforeach()
	configure_file("${CMAKE_SOURCE_DIR}/packaging/rule_registry.c.in"
		"${looplint_generated}/rule_registry.c" @ONLY)
	add_custom_command(OUTPUT "${looplint_generated}/rule_pages.c"
		COMMAND embed "${looplint_generated}/rule_pages.c" ${pages}
		DEPENDS embed ${page_files} COMMENT "Embedding the rules' pages")
	add_library(rules STATIC ${sources} "${looplint_generated}/rule_pages.c")
	target_link_libraries(rules PUBLIC rule)
	# An object, so that the linker has it before it looks into the library `rule`, which names
	# it, wherever the libraries stand.
	add_library(rule_registry OBJECT "${looplint_generated}/rule_registry.c")
	target_link_libraries(rule_registry PRIVATE rule)
	target_sources(rules INTERFACE $<TARGET_OBJECTS:rule_registry>)
endfunction()

if(EXISTS "${CMAKE_SOURCE_DIR}/analyzer/rule/rule.h")
	_rules_build()
else()
	add_library(rules INTERFACE)
endif()
