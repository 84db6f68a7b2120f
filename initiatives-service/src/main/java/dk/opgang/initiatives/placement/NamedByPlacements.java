package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.initiatives.placement.rules.PlacementFault;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.FaultCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What placements name beside their initiative: job openings and contracts, which their poster sees and which are of the same initiative or of
 * the participant's municipality.
 */
final class NamedByPlacements {

    /** What a placement extends that nobody knows. */
    static final UUID UNKNOWN = new UUID(0, 0);

    private static final String OPENINGS = """
            select t.named, t.initiative, t.municipality
            from unnest(?::uuid[], ?::uuid[], ?::varchar[]) as t (named, initiative, municipality)
            join job_openings o on o.id = t.named
            where t.initiative = any (o.initiative_ids)
               or t.municipality = any (initiatives_opening_municipalities(o.initiative_ids, o.network_id, o.housing_area_ids))""";
    private static final String CONTRACTS = """
            select t.named, t.initiative, t.municipality
            from unnest(?::uuid[], ?::uuid[], ?::varchar[]) as t (named, initiative, municipality)
            join contracts c on c.id = t.named
            where t.initiative = c.initiative_id or t.municipality = c.municipality_code""";

    private final Set<Naming> openings;
    private final Set<Naming> contracts;

    private NamedByPlacements(Set<Naming> openings, Set<Naming> contracts) {
        this.openings = openings;
        this.contracts = contracts;
    }

    /**
     * That a placement names something.
     *
     * @param municipality of the participant
     */
    private record Naming(UUID named, @Nullable UUID initiative, String municipality) {}

    static NamedByPlacements of(Connection connection, List<Draft> drafts, Map<UUID, KnownParticipant> people)
            throws SQLException {
        return new NamedByPlacements(
                fitting(connection, OPENINGS, named(drafts, people, PlacementForm::openingId)),
                fitting(connection, CONTRACTS, named(drafts, people, PlacementForm::contractId)));
    }

    List<Fault> faults(PlacementForm form, KnownParticipant participant) {
        if (form.openingId() == null && form.contractId() == null) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        tell(form, form.openingId(), participant, openings, CompaniesFault.OPENING_NOT_FOUND, "/openingId", faults);
        tell(form, form.contractId(), participant, contracts, PlacementFault.CONTRACT_NOT_FOUND, "/contractId", faults);
        return faults;
    }

    private static void tell(
            PlacementForm form,
            @Nullable UUID named,
            KnownParticipant participant,
            Set<Naming> fitting,
            FaultCode fault,
            String pointer,
            List<Fault> faults) {
        if (named != null
                && !fitting.contains(new Naming(named, form.initiativeId(), participant.municipalityCode()))) {
            faults.add(fault.at(pointer));
        }
    }

    private static Set<Naming> named(
            List<Draft> drafts, Map<UUID, KnownParticipant> people, Function<PlacementForm, @Nullable UUID> field) {
        Set<Naming> named = new HashSet<>();
        for (Draft draft : drafts) {
            UUID id = field.apply(draft.form());
            KnownParticipant participant = people.get(draft.form().participantId());
            if (id != null && participant != null) {
                named.add(new Naming(id, draft.form().initiativeId(), participant.municipalityCode()));
            }
        }
        return named;
    }

    private static Set<Naming> fitting(Connection connection, String sql, Collection<Naming> told) throws SQLException {
        Set<Naming> fitting = new HashSet<>();
        if (told.isEmpty()) {
            return fitting;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, SqlArrays.uuids(connection, told, Naming::named));
            statement.setArray(2, SqlArrays.uuids(connection, told, Naming::initiative));
            statement.setArray(3, SqlArrays.texts(connection, told, Naming::municipality));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    fitting.add(
                            new Naming(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
                }
            }
        }
        return fitting;
    }
}
