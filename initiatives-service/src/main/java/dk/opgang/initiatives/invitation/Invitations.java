package dk.opgang.initiatives.invitation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The invitations: seen by the participant's municipality, and under a consent to placements by who sent them, who looks for candidates of
 * the opening, and its employer once they are accepted.
 */
@Singleton
class Invitations extends PostedRepository<Invitation> {

    private static final String STATE =
            "function('initiatives_invitation_state', e.toldState, e.form.answerBefore) = :wantedState";

    private static final String UNDER_CONSENT =
            "function('initiatives_takes_part_in_invitation', e.poster, e.openingId, e.toldState) = true"
                    + " and function('initiatives_consent_covers', e.form.participantId, e.municipalityCode, e.initiativeId,"
                    + " 'placements') = true";

    Invitations(EntityManager entities) {
        super(Invitation.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation ignored -> Restriction.of(UNDER_CONSENT);
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    static Restriction of(UUID opening) {
        return Restriction.equal("openingId", opening);
    }

    static Restriction inState(@Nullable String state) {
        return state == null ? Restriction.all() : Restriction.of(STATE, "wantedState", state);
    }
}
