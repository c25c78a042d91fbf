//! Completions for shells: subcommands, options, the words that an option takes, and a command behind them.

use super::defs::{FLAGS, QUALIFIERS};
use super::sets::{PERSONALITIES, calls};
use super::{Completion, Flag, Takes};
use model::Classes;

const COMMANDS: [(&str, &str); 4] = [
    ("trace", "trace a program or a running process"),
    ("help", "explain commands and options"),
    ("completions", "print completions for a shell"),
    ("man", "print the manual page"),
];

/// Names of system calls of the native personality, and classes.
fn syscalls() -> String {
    let mut words: Vec<&str> = vec!["all", "none"];
    words.extend(Classes::WORDS.iter().map(|(word, _)| *word).filter(|word| word.starts_with('%')));
    let mut names: Vec<&str> = calls(PERSONALITIES[0]).map(|(_, name)| name).collect();
    names.sort_unstable();
    words.extend(names);
    words.join(" ")
}

/// Names of signals.
fn signals() -> String {
    let names = (1..=abi::signal::MAX).filter_map(abi::signal::name);
    ["all", "none"].into_iter().chain(names).collect::<Vec<_>>().join(" ")
}

/// The qualifiers of `-e`, each with its `=`.
fn qualifiers() -> String {
    QUALIFIERS.iter().map(|(names, _)| format!("{}=", names[0])).collect::<Vec<_>>().join(" ")
}

/// The words of an option, where there is a list.
fn words(flag: &Flag) -> Option<String> {
    match flag.completion {
        Completion::Words(words) => Some(words.join(" ")),
        Completion::Syscalls => Some(syscalls()),
        Completion::Signals => Some(signals()),
        Completion::Expression => Some(format!("{} {}", qualifiers(), syscalls())),
        Completion::Free | Completion::File | Completion::Pid | Completion::User => None,
    }
}

fn spellings(flag: &Flag) -> impl Iterator<Item = String> {
    let short = flag.short.map(|letter| format!("-{letter}"));
    short.into_iter().chain(flag.long.iter().map(|long| format!("--{long}")))
}

/// For bash.
pub fn bash() -> String {
    let mut options = Vec::new();
    let mut required = Vec::new();
    let mut values = String::new();
    for flag in FLAGS {
        for spelling in spellings(flag) {
            let long = spelling.starts_with("--");
            options.push(match flag.takes {
                Takes::Required(_) if long => format!("{spelling}="),
                _ => spelling.clone(),
            });
            if matches!(flag.takes, Takes::Required(_)) {
                required.push(spelling);
            }
        }
        let spelled: Vec<String> =
            spellings(flag).filter(|s| s.starts_with("--") || matches!(flag.takes, Takes::Required(_))).collect();
        let action = match flag.completion {
            Completion::Free => continue,
            Completion::Words(words) => format!("words=\"{}\"", words.join(" ")),
            Completion::Syscalls => "words=$syscalls".into(),
            Completion::Signals => "words=$signals".into(),
            Completion::Expression => format!("words=\"{} $syscalls\"", qualifiers()),
            Completion::File => "COMPREPLY=($(compgen -f -- \"$value\")); return".into(),
            Completion::Pid => "words=$(ps -A -o pid= 2>/dev/null)".into(),
            Completion::User => "words=$(compgen -u)".into(),
        };
        values.push_str(&format!("        {}) {action} ;;\n", spelled.join("|")));
    }
    format!(
        r#"# Completions of strobe for bash. Written by `strobe completions bash` from the flag slice; do not edit.

_strobe_value() {{
    # Completes the argument $2 of option $1; of a list only the last item.
    local value=$2 words="" list="" item
    local syscalls="{syscalls}"
    local signals="{signals}"
    case $1 in
{values}    esac
    item=$value
    if [[ $item == *=* ]]; then
        case ${{item%%=*}} in
            trace|abbrev|verbose|raw|fault|inject) words=$syscalls ;;
            signal) words=$signals ;;
            *) words="" ;;
        esac
        list=${{item%%=*}}=
        item=${{item#*=}}
    fi
    if [[ $item == *,* ]]; then
        list=$list${{item%,*}},
        item=${{item##*,}}
    fi
    COMPREPLY=($(compgen -P "$list" -W "$words" -- "$item"))
    [[ ${{COMPREPLY[0]}} == *= ]] && compopt -o nospace 2>/dev/null
}}

_strobe() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} i
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "{commands} --help --version" -- "$cur"))
        return
    fi
    case ${{COMP_WORDS[1]}} in
        help) COMPREPLY=($(compgen -W "trace" -- "$cur")); return ;;
        completions) COMPREPLY=($(compgen -W "bash zsh fish" -- "$cur")); return ;;
        trace) ;;
        *) return ;;
    esac
    local words=("${{COMP_WORDS[@]:2:COMP_CWORD-2}}") option=""
    # `=` splits words where it is in COMP_WORDBREAKS: `--opt`, `=`, `value`.
    for ((i = 0; i < ${{#words[@]}}; i++)); do
        case ${{words[i]}} in
            {required})
                option=${{words[i]}}
                [[ ${{words[i + 1]}} == = ]] && i=$((i + 1))
                ((i + 1 < ${{#words[@]}})) && {{ i=$((i + 1)); option=""; }}
                ;;
            --) i=$((i + 1)); break ;;
            -*)
                option=""
                if [[ ${{words[i + 1]}} == = ]]; then
                    option=${{words[i]}}
                    i=$((i + 1))
                    ((i + 1 < ${{#words[@]}})) && {{ i=$((i + 1)); option=""; }}
                fi
                ;;
            *) break ;;
        esac
    done
    if ((i < ${{#words[@]}})); then
        # Behind the program: its own words.
        if declare -F _command_offset >/dev/null; then
            _command_offset $((i + 2))
        else
            COMPREPLY=($(compgen -f -- "$cur"))
        fi
    elif [[ -n $option ]]; then
        [[ $cur == = ]] && cur=""
        _strobe_value "$option" "$cur"
    elif [[ $cur == --*=* ]]; then
        _strobe_value "${{cur%%=*}}" "${{cur#*=}}"
    elif [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "{options}" -- "$cur"))
        [[ ${{COMPREPLY[0]}} == *= ]] && compopt -o nospace 2>/dev/null
    else
        COMPREPLY=($(compgen -c -- "$cur"))
        [[ $cur == */* ]] && COMPREPLY=($(compgen -f -- "$cur"))
    fi
}}

complete -F _strobe strobe
"#,
        syscalls = syscalls(),
        signals = signals(),
        commands = COMMANDS.map(|(name, _)| name).join(" "),
        required = required.join("|"),
        options = options.join(" "),
    )
}

/// For zsh.
pub fn zsh() -> String {
    let mut specs = String::new();
    for flag in FLAGS {
        let doc = zsh_text(flag.doc);
        let action = match flag.completion {
            Completion::Free => String::new(),
            Completion::File => "_files".into(),
            Completion::Pid => "_pids".into(),
            Completion::User => "_users".into(),
            Completion::Syscalls => "_sequence compadd - $syscalls".into(),
            Completion::Signals => "_sequence compadd - $signals".into(),
            Completion::Expression => "_strobe_expression".into(),
            Completion::Words(words) => format!("({})", words.join(" ")),
        };
        for spelling in spellings(flag) {
            let long = spelling.starts_with("--");
            let spec = match flag.takes {
                Takes::Required(name) if long => format!("{spelling}=[{doc}]:{}:{action}", zsh_text(name)),
                Takes::Required(name) => format!("{spelling}+[{doc}]:{}:{action}", zsh_text(name)),
                Takes::Optional(name) if long => format!("{spelling}=-[{doc}]::{}:{action}", zsh_text(name)),
                _ => format!("{spelling}[{doc}]"),
            };
            specs.push_str(&format!("        '*{}' \\\n", spec.replace('\'', "'\\''")));
        }
    }
    let commands: String = COMMANDS
        .iter()
        .map(|(name, doc)| format!("            '{name}:{}' \\\n", doc.replace('\'', "'\\''")))
        .collect();
    format!(
        r#"#compdef strobe
# Completions of strobe for zsh. Written by `strobe completions zsh` from the flag slice; do not edit.

_strobe_expression() {{
    if compset -P '(trace|abbrev|verbose|raw|fault|inject)='; then
        _sequence compadd - $syscalls
    elif compset -P 'signal='; then
        _sequence compadd - $signals
    else
        compadd -S '' - {qualifiers}
        _sequence compadd - $syscalls
    fi
}}

_strobe() {{
    local -a syscalls=({syscalls})
    local -a signals=({signals})
    if ((CURRENT == 2)); then
        local -a commands=(
{commands}        )
        _describe command commands
        return
    fi
    local command=$words[2]
    shift words
    ((CURRENT--))
    case $command in
        help) compadd - trace; return ;;
        completions) compadd - bash zsh fish; return ;;
        trace) ;;
        *) return ;;
    esac
    _arguments -S \
{specs}        '(-):program:_command_names -e' \
        '*::arguments:_normal'
}}

_strobe "$@"
"#,
        qualifiers = qualifiers(),
        syscalls = syscalls(),
        signals = signals(),
        commands = commands.replace(" \\\n", "\n"),
    )
}

/// Text inside of a specification of `_arguments`.
fn zsh_text(text: &str) -> String {
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]").replace(':', "\\:")
}

/// For fish.
pub fn fish() -> String {
    let quote = |text: &str| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"));
    let mut out = String::from(
        "# Completions of strobe for fish. Written by `strobe completions fish` from the flag slice; do not edit.\n\n\
         set -l commands trace help log-merge completions man\n\
         complete -c strobe -f\n",
    );
    for (name, doc) in COMMANDS {
        out.push_str(&format!(
            "complete -c strobe -n \"not __fish_seen_subcommand_from $commands\" -a {name} -d {}\n",
            quote(doc)
        ));
    }
    out.push_str(
        "complete -c strobe -n '__fish_seen_subcommand_from help' -a trace\n\
         complete -c strobe -n '__fish_seen_subcommand_from completions' -a 'bash zsh fish'\n\
         complete -c strobe -n '__fish_seen_subcommand_from trace' -a '(__fish_complete_subcommand --fcs-skip=2)'\n",
    );
    for flag in FLAGS {
        let mut line = String::from("complete -c strobe -n '__fish_seen_subcommand_from trace'");
        let required = matches!(flag.takes, Takes::Required(_));
        // A short option whose long form has an optional argument has none: it is told apart.
        if let Some(letter) = flag.short {
            let apart = matches!(flag.takes, Takes::Optional(_));
            line.push_str(&format!(" -s {letter}"));
            if apart {
                out.push_str(&format!("{line} -d {}\n", quote(flag.doc)));
                line = String::from("complete -c strobe -n '__fish_seen_subcommand_from trace'");
            }
        }
        for long in flag.long {
            line.push_str(&format!(" -l {long}"));
        }
        match flag.completion {
            Completion::File => line.push_str(" -r -F"),
            Completion::Pid => line.push_str(" -x -a '(__fish_complete_pids)'"),
            Completion::User => line.push_str(" -x -a '(__fish_complete_users)'"),
            _ => match words(flag) {
                Some(words) if required => line.push_str(&format!(" -x -a {}", quote(&words))),
                Some(words) => line.push_str(&format!(" -a {}", quote(&words))),
                None if required => line.push_str(" -x"),
                None => {}
            },
        }
        out.push_str(&format!("{line} -d {}\n", quote(flag.doc)));
    }
    out
}
