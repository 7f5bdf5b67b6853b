# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for sallyportctl
_sallyportctl() {
    local current=${COMP_WORDS[COMP_CWORD]} word command=
    local globals='--ledger --as --config --key-file --passphrase-file --seats --demo --json --timeout --help'
    local commands='init status person policy request amend approve deny comment withdraw release
        revoke requests grants show timeline connect audit demo completion
        join migrate'
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        -*) ;;
        person | policy | audit | completion)
            command=$word
            break
            ;;
        *) [[ " ${commands//$'\n'/ } " == *" $word "* ]] && command=$word && break ;;
        esac
    done
    case $command in
    '') COMPREPLY=($(compgen -W "$commands $globals" -- "$current")) ;;
    person) COMPREPLY=($(compgen -W "add invite key enrol revoke-key disable group list $globals" -- "$current")) ;;
    policy) COMPREPLY=($(compgen -W "check test explain apply show $globals" -- "$current") $(compgen -f -- "$current")) ;;
    audit) COMPREPLY=($(compgen -W "verify $globals" -- "$current")) ;;
    completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$current")) ;;
    demo) COMPREPLY=($(compgen -W "--reset --story --data $globals" -- "$current")) ;;
    request | amend)
        COMPREPLY=($(compgen -W "--scenario --target --profile --for --reason --field --options --dry-run $globals" -- "$current"))
        ;;
    requests) COMPREPLY=($(compgen -W "--state --text --mine --to-decide --limit $globals" -- "$current")) ;;
    *)
        local ids
        ids=$(sallyportctl requests 2>/dev/null | awk 'NR > 1 { print $1 }')
        COMPREPLY=($(compgen -W "$ids --reason --digest --yes $globals" -- "$current"))
        ;;
    esac
}
complete -F _sallyportctl sallyportctl
