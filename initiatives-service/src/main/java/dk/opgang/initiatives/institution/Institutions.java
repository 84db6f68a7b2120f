package dk.opgang.initiatives.institution;

import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The institutions: seen by every municipality, by the partners of initiatives, and by who runs them. */
@Singleton
public class Institutions extends PostedRepository<Institution> {

    private final Initiatives initiatives;

    Institutions(EntityManager entities, Initiatives initiatives) {
        super(Institution.class, entities);
        this.initiatives = initiatives;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality ignored -> Restriction.all();
            case Tenant.Organisation o ->
                initiatives.exists(caller)
                        ? Restriction.all()
                        : Restriction.of("e.form.cvr = :seenBy", "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    /** The institution, locked, if it is the caller's own. */
    Institution toWrite(Caller caller, UUID id) {
        Restriction own = Restriction.of("e.poster = :writtenBy", "writtenBy", caller.tenantKey());
        return lockOwn(caller, id, own, InstitutionProblem.INSTITUTION_NOT_YOURS);
    }
}
