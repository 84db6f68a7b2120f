package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The packages: the two municipalities see them. */
@Singleton
class HandoverPackages extends VisibleRepository<HandoverPackage> {

    /** A package that nobody has asked for by then was sent by a request that nobody knows of. */
    static final Duration KNOWN_WITHIN = Duration.ofMinutes(5);

    private static final String DUE = """
            select p.id from handover_packages p where not p.settled and (
                p.state in ('rejected', 'expired', 'cancelled', 'revoked')
                or p.state in ('sent', 'more-requested')
                   and (not p.known and p.created_at < ?
                        or p.basis = 'consent'
                           and (p.answer_by <= ? and not p.asked or participants_handover_standing(p.id) in ('expired', 'withdrawn')))
                or p.state = 'accepted'
                   and (p.takes_over_on <= ? and (p.moved or not p.for_case)
                        or participants_handover_standing(p.id) = 'withdrawn'))
            order by p.id limit 100""";

    private final AgroalDataSource database;

    HandoverPackages(EntityManager entities, AgroalDataSource database) {
        super(HandoverPackage.class, entities);
        this.database = database;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        if (caller.isSystem()) {
            return Restriction.all();
        }
        return caller.municipality()
                .map(code ->
                        Restriction.of("(e.fromMunicipality = :party or e.toMunicipality = :party)", "party", code))
                .orElse(Restriction.none());
    }

    /** The package, locked, if the caller has sent it: 404 if it may not see it, 403 if it is the other one. */
    HandoverPackage lockSent(Caller caller, UUID id) {
        HandoverPackage found = lock(caller, id);
        if (!caller.municipality().filter(found.from()::equals).isPresent()) {
            throw new ProblemException(HandoverProblem.NOT_THE_SENDER);
        }
        return found;
    }

    /** The package, locked, if it was sent to the caller: 404 if it may not see it, 403 if it is the other one. */
    HandoverPackage lockReceived(Caller caller, UUID id) {
        HandoverPackage found = lock(caller, id);
        if (!caller.municipality().filter(found.to()::equals).isPresent()) {
            throw new ProblemException(HandoverProblem.NOT_THE_RECEIVER);
        }
        return found;
    }

    /** Whether there is a ground by which the receiver may be shown it today, or why there is none. */
    Standing standing(HandoverPackage of) {
        if (of.isClosed()) {
            return Standing.RESTRICTED;
        }
        flush();
        String found = Sql.one(database, "select participants_handover_standing(?)", row -> row.getString(1), of.id());
        return Standing.valueOf(found.toUpperCase(Locale.ROOT));
    }

    /** How many records there are of a participant of the caller. */
    long recordsOf(UUID participantId) {
        flush();
        return Sql.one(database, "select participants_handover_rows(?)", row -> row.getLong(1), participantId);
    }

    /** Those with which there is something to do now: a time is over, a consent is gone, or what was decided is to be carried out. */
    List<UUID> due(Instant now, LocalDate today) {
        return Sql.list(
                database,
                DUE,
                row -> row.getObject(1, UUID.class),
                now.minus(KNOWN_WITHIN).atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                today);
    }

    /** What lets the receiver be shown a package, or keeps it from that. */
    enum Standing {
        STANDING,
        EXPIRED,
        WITHDRAWN,
        RESTRICTED
    }
}
