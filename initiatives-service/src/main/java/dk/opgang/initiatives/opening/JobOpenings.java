package dk.opgang.initiatives.opening;

import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The openings: seen by every municipality and by the partners of initiatives, by other organisations as far as they are their own or of
 * a network that they belong to, and by everybody while they are open.
 */
@Singleton
public class JobOpenings extends PostedRepository<JobOpening> {

    private static final String STATE = "function('initiatives_opening_state', e.toldState, e.taken, e.form.places,"
            + " e.form.applyBefore, e.form.to)";

    private static final String OF_OWN_NETWORK = "exists (select 1 from CompanyNetwork n where n.id = e.form.networkId"
            + " and (n.form.secretariat = :seenBy or exists (select 1 from NetworkMember m where m.networkId = n.id"
            + " and m.form.cvr = :seenBy and m.form.from <= function('initiatives_today')"
            + " and (m.form.to is null or m.form.to > function('initiatives_today')))))";

    private final Initiatives initiatives;

    JobOpenings(EntityManager entities, Initiatives initiatives) {
        super(JobOpening.class, entities);
        this.initiatives = initiatives;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality ignored -> Restriction.all();
            case Tenant.Organisation o -> initiatives.exists(caller) ? Restriction.all() : known(caller, o.cvr());
            case Tenant.Nobody ignored -> isOpen();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    /** Whether the caller works with the opening: who posted it, its municipalities, its employer and its network's secretariat. */
    public boolean worksWith(Caller caller, UUID id) {
        return is(caller, id, "function('initiatives_works_with_opening', e.id) = true");
    }

    /** Whether the caller looks for candidates of the opening: its municipalities, its partners and its network's secretariat. */
    public boolean findsCandidates(Caller caller, UUID id) {
        return is(caller, id, "function('initiatives_finds_candidates', e.id) = true");
    }

    /** 404 unless the caller sees the opening; it is not read yet, and will be as it is then. */
    public void requireVisible(Caller caller, UUID id) {
        if (!is(caller, id, "1 = 1")) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private boolean is(Caller caller, UUID id, String condition) {
        return count(caller, Restriction.equal("id", id), Restriction.of(condition)) > 0;
    }

    static Restriction inState(@Nullable String state) {
        return state == null ? Restriction.all() : Restriction.of(STATE + " = :wantedState", "wantedState", state);
    }

    static Restriction ofInitiative(@Nullable UUID initiative) {
        return Restriction.holding("form.initiativeIds", initiative);
    }

    static Restriction inArea(@Nullable UUID area) {
        return Restriction.holding("form.housingAreaIds", area);
    }

    private static Restriction isOpen() {
        return Restriction.of(STATE + " = 'open'");
    }

    private static Restriction known(Caller caller, String cvr) {
        return isOpen().or(Restriction.of("e.form.employerCvr = :seenBy", "seenBy", cvr))
                .or(Restriction.of("e.poster = :seenByPoster", "seenByPoster", caller.tenantKey()))
                .or(Restriction.of(OF_OWN_NETWORK, "seenBy", cvr));
    }
}
