package dk.opgang.initiatives.elsewhere;

import dk.opgang.initiatives.elsewhere.KnownParticipant.ConsentScope;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.transaction.Errands;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The participants whom a caller may enrol or place: a municipality its own; an organisation those who are enrolled in an
 * initiative in which it is a partner, as long as that runs, and those of whom the municipality passes something on to it by a consent
 * that covers today. Nobody else exists for it.
 */
@Singleton
public class KnownParticipants {

    private static final String OF_MUNICIPALITY = """
            select id, municipality_code, birth_year, housing_area_id, benefit_group, date '9999-12-31', null::boolean, null::uuid[],
                   restricted
            from participants where id = any(?) and municipality_code = ?""";
    private static final String OF_ORGANISATION = """
            select p.id, p.municipality_code, p.birth_year, p.housing_area_id, p.benefit_group, e.until, c.everywhere,
                   c.initiatives, p.restricted
            from participants p
            left join initiatives_partner_until(?) e on e.participant_id = p.id
            left join (select participant_id, municipality_code, bool_or(initiative_id is null) as everywhere,
                              array_agg(initiative_id) filter (where initiative_id is not null) as initiatives
                       from consents_now
                       where participant_id = any(?)
                       group by participant_id, municipality_code) c
                   on c.participant_id = p.id and c.municipality_code = p.municipality_code
            where p.id = any(?) and not p.restricted and (e.until is not null or c.everywhere is not null)""";

    private static final String RESTRICTED = "select id from participants where id = any(?) and restricted";

    private final AgroalDataSource database;
    private final MissingParticipants missing;
    private final Errands errands;

    KnownParticipants(AgroalDataSource database, MissingParticipants missing, Errands errands) {
        this.database = database;
        this.missing = missing;
        this.errands = errands;
    }

    /** The participant, if the caller may use it; the owner is asked first if it is not known yet. */
    public Optional<KnownParticipant> find(Caller caller, UUID id) {
        return Sql.on(
                database,
                connection ->
                        Optional.ofNullable(find(connection, caller, Set.of(id)).get(id)));
    }

    /** The participant as it is known already, if the caller may use it; the owner is not asked. */
    public Optional<KnownParticipant> alreadyKnown(Caller caller, UUID id) {
        return Sql.on(
                database,
                connection -> Optional.ofNullable(
                        select(connection, caller, Set.of(id)).get(id)));
    }

    /**
     * Those of the participants that the caller may use, by id; asked on the connection of a transaction. After those that it may not use
     * the owner is asked, once and outside of the transaction, and then they are looked for again: an event that arrives in between is
     * seen, and a participant of somebody else takes the same way as one whom nobody knows.
     */
    public Map<UUID, KnownParticipant> find(Connection connection, Caller caller, Collection<UUID> ids)
            throws SQLException {
        Map<UUID, KnownParticipant> known = select(connection, caller, ids);
        Set<UUID> others = new LinkedHashSet<>(ids);
        others.removeAll(known.keySet());
        errands.before(others, this::fetch);
        return known;
    }

    /** Takes over what the owner knows of those whom the caller cannot use yet; outside of a transaction, for many rows to come. */
    public void fetch(Collection<UUID> ids) {
        missing.fetch(ids);
    }

    /**
     * Lets nothing be written about somebody whose processing is restricted.
     *
     * @throws ProblemException 409; to be asked on behalf of callers alone who may know of it
     */
    public void requireUnrestricted(UUID id) {
        if (Sql.one(database, "select initiatives_restricted(?)", row -> row.getBoolean(1), id)) {
            throw new ProblemException(ParticipantProblem.PARTICIPANT_RESTRICTED);
        }
    }

    /** Those of the participants whose processing is restricted, as far as the caller may know; on the connection of a transaction. */
    public Set<UUID> restrictedAmong(Connection connection, Collection<UUID> ids) throws SQLException {
        return Sql.idsOf(connection, RESTRICTED, SqlArrays.uuids(connection, ids));
    }

    /**
     * The year of birth, for limits of young people's work: they hold for the poster of a placement also when it may not look the
     * participant up any longer. Nothing if the caller has placed nobody of that id.
     */
    public OptionalInt birthYear(UUID id) {
        return Sql.one(
                database,
                "select initiatives_birth_year(?)",
                row -> {
                    int year = row.getInt(1);
                    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
                },
                id);
    }

    private Map<UUID, KnownParticipant> select(Connection connection, Caller caller, Collection<UUID> ids)
            throws SQLException {
        return switch (caller.tenant()) {
            case Tenant.Municipality m ->
                select(connection, OF_MUNICIPALITY, SqlArrays.uuids(connection, ids), m.code());
            case Tenant.Organisation ignored -> {
                var array = SqlArrays.uuids(connection, ids);
                yield select(connection, OF_ORGANISATION, array, array, array);
            }
            case Tenant.Nobody ignored -> new HashMap<>();
            case Tenant.System ignored -> new HashMap<>();
        };
    }

    private static Map<UUID, KnownParticipant> select(Connection connection, String sql, Object... parameters)
            throws SQLException {
        Map<UUID, KnownParticipant> known = new HashMap<>();
        Sql.each(
                connection,
                sql,
                row -> {
                    KnownParticipant participant = read(row);
                    known.put(participant.id(), participant);
                },
                parameters);
        return known;
    }

    private static KnownParticipant read(ResultSet row) throws SQLException {
        return new KnownParticipant(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getBoolean(9),
                row.getObject(6, LocalDate.class),
                consent(row));
    }

    private static @Nullable ConsentScope consent(ResultSet row) throws SQLException {
        boolean everywhere = row.getBoolean(7);
        if (row.wasNull()) {
            return null;
        }
        Array initiatives = row.getArray(8);
        return new ConsentScope(
                everywhere, initiatives == null ? Set.of() : new HashSet<>(List.of((UUID[]) initiatives.getArray())));
    }
}
