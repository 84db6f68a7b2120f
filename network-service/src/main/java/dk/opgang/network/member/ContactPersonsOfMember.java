package dk.opgang.network.member;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands a member by its contact persons, past and coming ones too. */
@Singleton
class ContactPersonsOfMember extends Related<MemberView> {

    private final ContactPersons persons;

    ContactPersonsOfMember(ContactPersons persons) {
        super(MemberView.class, "contactPersons", "network.read");
        this.persons = persons;
    }

    @Override
    public Function<MemberView, @Nullable Object> load(Caller caller, List<MemberView> views) {
        return member -> persons.page(caller, ListQuery.first(), Restriction.equal("form.memberId", member.id()))
                .map(ContactPersonView::of);
    }
}
