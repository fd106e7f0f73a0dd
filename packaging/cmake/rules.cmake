# The rules: every folder rules/<name>/ with a rule.c is compiled in, its rule.md embedded as
# rule_<name>_page, and listed in the generated rule_registry. A new rule edits nothing here.

set(looplint_generated "${CMAKE_BINARY_DIR}/generated")

add_executable(embed "${CMAKE_SOURCE_DIR}/analyzer/tools/embed.c")
target_link_libraries(embed PRIVATE strict)
compiler_plain_link(embed)

# The registry's text; the order is that of the folders' names.
function(_rules_registry names out)
	set(externs "")
	set(entries "")
	foreach(name IN LISTS names)
		string(APPEND externs "extern const struct rule rule_${name};\n")
		string(APPEND entries "\t&rule_${name},\n")
	endforeach()
	list(LENGTH names count)
	if(count EQUAL 0)
		set(entries "\tNULL,\n") # C has no empty arrays
	endif()
	set(${out} "/* Generated from the folders of rules/. */\n#include \"rule/rule.h\"\n\n"
		"#include <stddef.h>\n\n${externs}\n"
		"extern const struct rule *const rule_registry[]\;\n"
		"extern const size_t rule_registry_count\;\n\n"
		"const struct rule *const rule_registry[] = {\n${entries}}\;\n"
		"const size_t rule_registry_count = ${count}\;\n" PARENT_SCOPE)
endfunction()

function(_rules_build)
	file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/rules/*/rule.c")
	list(SORT sources)
	set(names "")
	set(pages "")
	set(page_files "")
	foreach(source IN LISTS sources)
		get_filename_component(folder "${source}" DIRECTORY)
		get_filename_component(name "${folder}" NAME)
		list(APPEND names ${name})
		list(APPEND pages rule_${name}_page "${folder}/rule.md")
		list(APPEND page_files "${folder}/rule.md")
	endforeach()
	_rules_registry("${names}" text)
	string(CONCAT text ${text})
	file(CONFIGURE OUTPUT "${looplint_generated}/rule_registry.c" CONTENT "${text}" @ONLY)
	add_custom_command(OUTPUT "${looplint_generated}/rule_pages.c"
		COMMAND embed "${looplint_generated}/rule_pages.c" ${pages}
		DEPENDS embed ${page_files} COMMENT "Embedding the rules' pages")
	add_library(rules STATIC ${sources}
		"${looplint_generated}/rule_registry.c" "${looplint_generated}/rule_pages.c")
	target_link_libraries(rules PUBLIC rule)
endfunction()

if(EXISTS "${CMAKE_SOURCE_DIR}/analyzer/rule/rule.h")
	_rules_build()
else()
	add_library(rules INTERFACE)
endif()
