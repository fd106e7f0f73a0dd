# Completion for bash.

_looplint() {
@bash-commands@
	local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
	local command='' options='' words='' files='' list='' value='' word before
	COMPREPLY=()
	for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		if [[ " $commands " == *" $word "* ]]; then
			command=$word
			break
		fi
	done
	if [[ ! $command ]]; then
		mapfile -t COMPREPLY < <(compgen -W "$commands help --version --help" -- "$current")
		return
	fi
	case $command in
@bash-options@
	esac
	# bash makes three words of --option=value.
	if [[ $current == = ]]; then
		current=''
	elif [[ $previous == = ]]; then
		previous=${COMP_WORDS[COMP_CWORD - 2]}
	fi
	case $command:$previous in
@bash-values@
	esac
	if [[ $current == -* && ! $value ]]; then
		words=$options
		files=''
	fi
	before=''
	[[ ! $list ]] || before=${current%"${current##*,}"}
	mapfile -t COMPREPLY < <(compgen -P "$before" -W "$words" -- "${current#"$before"}")
	if [[ $files ]]; then
		mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
		compopt -o filenames 2>/dev/null
	fi
}

complete -F _looplint looplint
