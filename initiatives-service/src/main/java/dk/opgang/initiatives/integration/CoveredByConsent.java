package dk.opgang.initiatives.integration;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Who sees what is kept of a participant in an initiative: the participant's municipality, and a partner under a consent to
 * pass on enrolments that covers it today. Being a partner alone is enough to place somebody, not to read about him or her.
 */
@Singleton
public class CoveredByConsent {

    /** Of data-categories: what a consent must name for its recipient to read about enrolments. */
    public static final String CATEGORY = "enrolments";

    private static final String COVERED = " exists (select 1 from " + Consent.ENTITY + " c"
            + " where c.participantId = %1$s.participantId and c.recipient = :seenBy and c.withdrawnAt is null"
            + " and array_contains(c.dataCategories, '" + CATEGORY + "')"
            + " and c.from <= :seenOn and c.until > :seenOn"
            + " and (c.initiativeId is null or c.initiativeId = %1$s.initiativeId))"
            + " and array_contains(%1$s.partnerOrganisations, :seenBy)";

    private final BusinessClock clock;

    CoveredByConsent(BusinessClock clock) {
        this.clock = clock;
    }

    /** The condition on an enrolment itself. */
    public Restriction enrolment(Caller caller) {
        return visible(caller, COVERED.formatted("e"));
    }

    /** The condition on what belongs to an enrolment by its {@code enrolmentId}. */
    public Restriction part(Caller caller) {
        return visible(
                caller,
                "exists (select 1 from Enrolment n where n.id = e.enrolmentId and" + COVERED.formatted("n") + ")");
    }

    private Restriction visible(Caller caller, String covered) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation o ->
                Restriction.of(covered.strip(), Map.of("seenBy", o.cvr(), "seenOn", clock.today()));
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }
}
