export const id = 2424;
export const ids = [2424];
export const modules = {

/***/ 52424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionScript: () => (/* binding */ completionScript)
/* harmony export */ });
/** A script for the shell to source. Names come from our own commands, so nothing needs quoting but descriptions. */
function completionScript(shell, program) {
    const levels = listLevels(program, '');
    switch (shell) {
        case 'bash':
            return bashScript(levels);
        case 'zsh':
            return zshScript(levels);
        case 'fish':
            return fishScript(levels);
        default:
            return shell;
    }
}
function listLevels(command, path) {
    const children = command.commands.map((c) => ({ word: c.name(), about: c.description() }));
    const choices = command.registeredArguments.flatMap((a) => a.argChoices ?? []);
    const options = command.createHelp().visibleOptions(command);
    const flags = options.map((o) => ({ word: o.long ?? o.short ?? '', about: o.description }));
    const words = [...children, ...choices.map((word) => ({ word, about: '' })), ...flags];
    const below = command.commands.flatMap((c) => listLevels(c, `${path} ${c.name()}`.trim()));
    return [{ path, words }, ...below];
}
function cases(levels, render) {
    return levels.map((level) => `    "${level.path}") ${render(level)} ;;`).join('\n');
}
function knownPaths(levels) {
    const paths = levels.map((level) => level.path).filter((path) => path !== '');
    return paths.map((path) => `"${path}"`).join('|');
}
function bashScript(levels) {
    return `# bash completion for tollgate
_tollgate() {
  local path="" words="" word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${path:+$path }\${COMP_WORDS[i]}"
    case "$word" in ${knownPaths(levels)}) path="$word" ;; esac
  done
  case "$path" in
${cases(levels, (level) => `words="${level.words.map((w) => w.word).join(' ')}"`)}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _tollgate tollgate
`;
}
function zshScript(levels) {
    const entry = (w) => `'${w.word}:${w.about.replaceAll("'", '').replaceAll(':', ' ')}'`;
    return `#compdef tollgate
_tollgate() {
  local path_="" word i
  local -a entries
  for ((i = 2; i < CURRENT; i++)); do
    word="\${path_:+$path_ }\${words[i]}"
    case "$word" in ${knownPaths(levels)}) path_="$word" ;; esac
  done
  case "$path_" in
${cases(levels, (level) => `entries=(${level.words.map(entry).join(' ')})`)}
  esac
  _describe tollgate entries
  _files
}
compdef _tollgate tollgate
`;
}
function fishScript(levels) {
    const lines = levels.flatMap((level) => level.words.map(({ word, about }) => {
        const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${word}`;
        return `complete -c tollgate -n '__tollgate_at "${level.path}"' ${what} -d '${about.replaceAll("'", '')}'`;
    }));
    return `# fish completion for tollgate
function __tollgate_at
  set -l typed
  for word in (commandline -opc)[2..]
    string match -q -- '-*' $word; or set -a typed $word
  end
  test "$typed" = "$argv[1]"
end
${lines.join('\n')}
`;
}


/***/ })

};
