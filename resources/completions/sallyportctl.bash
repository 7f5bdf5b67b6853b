# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for sallyportctl
_sallyportctl() {
    local current=${COMP_WORDS[COMP_CWORD]} word command= options= words=
    local globals='--ledger --as --config --key-file --passphrase-file --seats --demo --json --timeout --help'
    local commands='init status person policy request extend amend approve deny question comment withdraw start release revoke
        review requests grants show timeline connect audit delegate join migrate rota freeze unfreeze end-all demo
        completion'
    local -A within=(
        [person]='add invite key enrol revoke-key disable group manager list'
        [policy]='check test diff explain simulate apply propose approve withdraw proposals show'
        [rota]='set show'
        [audit]='verify'
    )
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == -* ]] && continue
        if [[ -z $command ]]; then
            [[ " ${commands//[[:space:]]/ } " == *" $word "* ]] && command=$word
        elif [[ -n ${within[$command]:-} && " ${within[$command]} " == *" $word "* ]]; then
            command+=" $word"
        fi
    done
    case $command in
    init) options='--officer --name' ;;
    request) options='--scenario --target --profile --for --start --on-behalf --every --at --zone --until --reason --field --like
        --options --dry-run' ;;
    amend) options='--scenario --target --profile --for --start --on-behalf --every --at --zone --until --reason --field' ;;
    extend) options='--for --reason --dry-run' ;;
    approve) options='--reason --duration --not-before --digest --yes' ;;
    deny | question | comment | withdraw | release | revoke | review) options='--reason --digest --yes' ;;
    requests) options='--state --text --mine --to-decide --to-review --limit' ;;
    grants) options='--mine' ;;
    connect) options='--password --into-pipe' ;;
    delegate) options='--from --until --end' ;;
    freeze | unfreeze) options='--reason --yes' ;;
    end-all) options='--person --target --everything --reason --yes' ;;
    demo) options='--story --prepare --reset --data' ;;
    'person add') options='--name --login --same-human-as' ;;
    'person enrol') options='--words --yes' ;;
    'person disable') options='--yes' ;;
    'person group') options='--remove' ;;
    'person manager') options='--remove' ;;
    'policy check') options='--strict' ;;
    'policy test') options='--junit' ;;
    'policy diff') options='--exit-code' ;;
    'policy explain') options='--scenario --target --profile --for --policy' ;;
    'policy simulate') options='--days --exit-code' ;;
    'rota set') options='--zone' ;;
    esac
    case $command in
    '') words=$commands ;;
    completion) words='bash zsh fish' ;;
    approve | deny | question | comment | withdraw | start | release | revoke | review | show | timeline | connect | amend | extend)
        words=$(sallyportctl requests 2>/dev/null | awk 'NR > 1 { print $1 }')
        ;;
    *) words=${within[$command]:-} ;;
    esac
    COMPREPLY=($(compgen -W "$words $options $globals" -- "$current"))
    case $command in
    'policy '* | 'rota '*) COMPREPLY+=($(compgen -f -- "$current")) ;;
    esac
}
complete -F _sallyportctl sallyportctl
