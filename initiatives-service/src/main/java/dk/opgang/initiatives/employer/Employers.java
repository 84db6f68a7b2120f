package dk.opgang.initiatives.employer;

import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/**
 * The employers: seen by every municipality, by the partners of initiatives, and by other organisations as far as they are their own or
 * members of a network that they belong to.
 */
@Singleton
class Employers extends PostedRepository<Employer> {

    private final Initiatives initiatives;
    private final CompaniesAround around;

    Employers(EntityManager entities, Initiatives initiatives, CompaniesAround around) {
        super(Employer.class, entities);
        this.initiatives = initiatives;
        this.around = around;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality ignored -> Restriction.all();
            case Tenant.Organisation o -> initiatives.exists(caller) ? Restriction.all() : known(caller, o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    private Restriction known(Caller caller, String cvr) {
        Restriction own = Restriction.of("e.form.cvr = :seenBy", "seenBy", cvr)
                .or(Restriction.of("e.poster = :seenByPoster", "seenByPoster", caller.tenantKey()));
        var companies = around.of(caller);
        return companies.isEmpty()
                ? own
                : own.or(Restriction.of(
                        "is_among(:seenAround, e.form.cvr)", "seenAround", companies.toArray(String[]::new)));
    }
}
