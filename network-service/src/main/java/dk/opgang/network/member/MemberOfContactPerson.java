package dk.opgang.network.member;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Expands a contact person by the member whose it is. */
@Singleton
class MemberOfContactPerson extends Related<ContactPersonView> {

    private final Members members;
    private final Coverage coverage;

    MemberOfContactPerson(Members members, Coverage coverage) {
        super(ContactPersonView.class, "member", "network.read");
        this.members = members;
        this.coverage = coverage;
    }

    @Override
    public Function<ContactPersonView, @Nullable Object> load(Caller caller, List<ContactPersonView> views) {
        List<UUID> ids = views.stream()
                .map(person -> person.form().memberId())
                .distinct()
                .toList();
        Map<UUID, MemberView> byId = coverage.views(caller, members.list(caller, Restriction.in("id", ids))).stream()
                .collect(Collectors.toMap(MemberView::id, Function.identity()));
        return person -> byId.get(person.form().memberId());
    }
}
