package dk.opgang.network.member;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows members with the fields that their contact persons cover today. */
@Singleton
class Coverage {

    private final ContactPersons persons;
    private final BusinessClock clock;

    Coverage(ContactPersons persons, BusinessClock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    MemberView view(Caller caller, Member member) {
        return MemberView.of(member, covered(caller, List.of(member)).getOrDefault(member.id(), Set.of()));
    }

    Page<MemberView> views(Caller caller, Page<Member> page) {
        return new Page<>(views(caller, page.items()), page.next(), page.count());
    }

    List<MemberView> views(Caller caller, List<Member> members) {
        Map<UUID, Set<String>> covered = covered(caller, members);
        return members.stream()
                .map(member -> MemberView.of(member, covered.getOrDefault(member.id(), Set.of())))
                .toList();
    }

    private Map<UUID, Set<String>> covered(Caller caller, List<Member> members) {
        List<UUID> ids = members.stream().map(Member::id).toList();
        return persons.present(caller, ids, clock.today()).stream()
                .map(ContactPerson::form)
                .collect(Collectors.groupingBy(
                        ContactPersonForm::memberId,
                        Collectors.flatMapping(form -> form.fields().stream(), Collectors.toSet())));
    }
}
