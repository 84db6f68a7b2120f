package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.initiatives.fault.MobilityFault;
import dk.opgang.initiatives.placement.Workplace.Institution;
import dk.opgang.initiatives.placement.rules.PlacementFault;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.FaultCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What placements name beside their initiative: job openings, contracts and institutions, which their poster sees and which are of the same
 * initiative or of the participant's municipality.
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

    private static final String INSTITUTIONS =
            "select id, kind, p_number, municipality_code from institutions where id = any(?)";

    private final Set<Naming> openings;
    private final Set<Naming> contracts;
    private final Map<UUID, Institution> institutions;

    private NamedByPlacements(Set<Naming> openings, Set<Naming> contracts, Map<UUID, Institution> institutions) {
        this.openings = openings;
        this.contracts = contracts;
        this.institutions = institutions;
    }

    /**
     * That a placement names something.
     *
     * @param municipality of the participant
     */
    private record Naming(UUID named, @Nullable UUID initiative, String municipality) {}

    /** @param told institutions that were told of participants */
    static NamedByPlacements of(
            Connection connection, List<Draft> drafts, Map<UUID, KnownParticipant> people, Collection<UUID> told)
            throws SQLException {
        Set<UUID> institutions = new HashSet<>(told);
        drafts.forEach(draft -> institutions.add(draft.form().institutionId()));
        institutions.remove(null);
        return new NamedByPlacements(
                fitting(connection, OPENINGS, named(drafts, people, PlacementForm::openingId)),
                fitting(connection, CONTRACTS, named(drafts, people, PlacementForm::contractId)),
                institutions(connection, institutions));
    }

    /** The institutions that are named or were told, by id. */
    Map<UUID, Institution> institutions() {
        return institutions;
    }

    List<Fault> faults(PlacementForm form, KnownParticipant participant) {
        if (form.openingId() == null && form.contractId() == null && form.institutionId() == null) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        tell(form, form.openingId(), participant, openings, CompaniesFault.OPENING_NOT_FOUND, "/openingId", faults);
        tell(form, form.contractId(), participant, contracts, PlacementFault.CONTRACT_NOT_FOUND, "/contractId", faults);
        if (form.institutionId() != null) {
            Institution at = institutions.get(form.institutionId());
            if (at == null || !at.municipalityCode().equals(participant.municipalityCode())) {
                faults.add(MobilityFault.INSTITUTION_NOT_FOUND.at("/institutionId"));
            }
        }
        return faults;
    }

    private static Map<UUID, Institution> institutions(Connection connection, Set<UUID> ids) throws SQLException {
        Map<UUID, Institution> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        Sql.each(
                connection,
                INSTITUTIONS,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    found.put(id, new Institution(id, row.getString(2), row.getString(3), row.getString(4)));
                },
                SqlArrays.uuids(ids));
        return found;
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
        Sql.each(
                connection,
                sql,
                row -> fitting.add(
                        new Naming(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3))),
                SqlArrays.uuids(connection, told, Naming::named),
                SqlArrays.uuids(connection, told, Naming::initiative),
                SqlArrays.texts(connection, told, Naming::municipality));
        return fitting;
    }
}
