package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The relocation cases: for who opened them, for the receiver and the organisation of their open match, and as an advert while they seek.
 * The condition stands in the database, where the policy uses it too.
 */
@Singleton
class RelocationCases extends PostedRepository<RelocationCase> {

    private static final Restriction SEEN = Restriction.of(
            "function('relocation_seen', e.id, e.state, e.poster, e.form.wish.municipalityCodes, e.form.participantIds) = true");

    private static final String MERGED = """
            select id from relocation_cases
            where merged @> jsonb_build_array(jsonb_build_object('mergedId', ?::text, 'survivorId', ?::text))""";

    private static final String RESTRICTED = """
            select person from unnest(?::uuid[]) as person where opgang_feed_restricted(person)""";

    private final AgroalDataSource database;

    RelocationCases(EntityManager entities, AgroalDataSource database) {
        super(RelocationCase.class, entities);
        this.database = database;
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

    /** The ids of those in which the two became one person. */
    Set<UUID> withMerged(UUID duplicate, UUID survivor) {
        return Sql.idsOf(database, MERGED, duplicate, survivor);
    }

    /** Those that have sought a home for as long as they may. */
    List<RelocationCase> soughtUntil(Caller caller, LocalDate today) {
        return list(
                caller,
                Restriction.equal("state", CaseState.SEEKING.code()),
                Restriction.below("form.seekUntil", today));
    }

    /**
     * Goes on unless the processing of data of somebody in the family is restricted (databeskyttelsesforordningen article 18): then nothing
     * goes on with the case, but it may still be put on hold or withdrawn.
     *
     * @throws ProblemException 409 {@code participant-restricted}
     */
    void requireUnrestricted(RelocationCase about) {
        restrictedIn(about).ifPresent(id -> {
            throw new ProblemException(RelocationProblem.PARTICIPANT_RESTRICTED).with("participantId", id);
        });
    }

    /** Somebody in the family whose data are restricted. */
    Optional<UUID> restrictedIn(RelocationCase about) {
        return Sql.idsOf(database, RESTRICTED, SqlArrays.uuids(about.form().participantIds())).stream()
                .findFirst();
    }

    private static Restriction naming(Collection<UUID> participants) {
        Restriction any = Restriction.none();
        int n = 0;
        for (UUID participant : participants) {
            String name = "person" + n++;
            any = any.or(Restriction.of("e.form.participantIds contains :" + name, name, participant));
        }
        return any;
    }
}
