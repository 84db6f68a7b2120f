package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * The placements as they are kept, to be written by the participant's municipality and by whoever posted them. What is shown of them is
 * read from {@link SeenPlacements}.
 */
@Singleton
class Placements extends PostedRepository<Placement> {

    /** Lets the transaction write its own postings also where it may not read what others added to them. */
    static final String RETELL = "select set_config('opgang.retelling', 'on', true)";

    private static final String BY_SOURCE =
            "select id from placements where poster = ? and source_system = ? and source_id = ? for update";

    private final AgroalDataSource database;

    Placements(EntityManager entities, AgroalDataSource database) {
        super(Placement.class, entities);
        this.database = database;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation ignored ->
                Restriction.of("e.poster = :seenByPoster", "seenByPoster", caller.tenantKey());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** The placement, locked to be written. */
    Placement toWrite(Caller caller, UUID id) {
        retell();
        return lock(caller, id);
    }

    /** The caller's placement of the source, locked to be written. */
    Optional<Placement> toWrite(Caller caller, Source source) {
        retell();
        return Sql.first(
                        database,
                        BY_SOURCE,
                        row -> row.getObject(1, UUID.class),
                        caller.tenantKey(),
                        source.system(),
                        source.id())
                .flatMap(id -> find(caller, id));
    }

    private void retell() {
        Sql.call(database, RETELL);
    }
}
