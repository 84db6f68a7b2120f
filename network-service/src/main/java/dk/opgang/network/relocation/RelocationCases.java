package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The relocation cases: for who opened them, for the receiver and the organisation of their open match, and as an advert while they seek.
 * The condition stands in the database, where the policy uses it too.
 */
@Singleton
class RelocationCases extends PostedRepository<RelocationCase> {

    private static final Restriction SEEN = Restriction.of(
            "function('relocation_seen', e.id, e.state, e.poster, e.form.wish.municipalityCodes, e.form.participantIds) = true");

    RelocationCases(EntityManager entities) {
        super(RelocationCase.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem() ? Restriction.all() : SEEN;
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    /** The open cases that somebody of them is in, as far as the caller sees them. */
    List<RelocationCase> openOf(Caller caller, Collection<UUID> participants) {
        return list(caller, naming(participants), Restriction.in("state", CaseState.OPEN));
    }

    /** All cases that name the participant. */
    List<RelocationCase> naming(Caller caller, UUID participant) {
        return list(caller, naming(List.of(participant)));
    }

    /** Those that have sought a home for as long as they may. */
    List<RelocationCase> soughtUntil(Caller caller, LocalDate today) {
        return list(
                caller,
                Restriction.equal("state", CaseState.SEEKING.code()),
                Restriction.below("form.seekUntil", today));
    }

    private static Restriction naming(Collection<UUID> participants) {
        Restriction any = Restriction.none();
        int n = 0;
        for (UUID participant : participants) {
            String name = "person" + n++;
            any = any.or(Restriction.of("array_contains(e.form.participantIds, :" + name + ")", name, participant));
        }
        return any;
    }
}
