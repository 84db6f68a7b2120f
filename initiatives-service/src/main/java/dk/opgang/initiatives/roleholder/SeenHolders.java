package dk.opgang.initiatives.roleholder;

import dk.opgang.initiatives.roleholder.Staff.Member;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The role holders that somebody names, as far as the caller sees them. */
@Singleton
@Transactional
public class SeenHolders {

    private final RoleHolders holders;

    SeenHolders(RoleHolders holders) {
        this.holders = holders;
    }

    /** Those of the initiative with one of the ids. */
    public Staff of(Caller caller, UUID initiative, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Staff.NOBODY;
        }
        List<Member> found =
                holders.list(caller, RoleHolders.of(initiative), Restriction.in("id", Set.copyOf(ids))).stream()
                        .map(SeenHolders::member)
                        .toList();
        return Staff.of(found);
    }

    static Member member(RoleHolder it) {
        RoleHolderForm form = it.form();
        return new Member(
                it.id(),
                form.role(),
                form.organisation(),
                form.profession(),
                form.over18(),
                form.certificates(),
                form.from(),
                form.to());
    }
}
