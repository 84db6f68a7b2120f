package dk.opgang.participants.intake;

import static dk.opgang.platform.batch.merge.StagedColumn.date;
import static dk.opgang.platform.batch.merge.StagedColumn.integer;
import static dk.opgang.platform.batch.merge.StagedColumn.text;
import static dk.opgang.platform.batch.merge.StagedColumn.uuid;

import dk.opgang.participants.readiness.ReadinessForm;
import dk.opgang.platform.batch.merge.MergePlan;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.value.Source;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assessments that the rows of a slice may be about, found by key and by round. */
final class Assessments {

    private static final MergePlan<Assessment> PLAN = MergePlan.<Assessment>into("education_readiness", Assessment::id)
            .common("municipality_code")
            .fixed(uuid("participant_id", Assessment::participantId))
            .told(
                    text("school_year", it -> it.form().schoolYear()),
                    integer("round", it -> it.form().inRound()),
                    text("readiness", it -> it.form().readiness()),
                    date("assessed_on", it -> it.form().assessedOn()),
                    text("source_system", it -> key(it).map(Source::system).orElse(null)),
                    text("source_id", it -> key(it).map(Source::id).orElse(null)))
            .build();

    private static final String FIND = """
        with mine as (select * from education_readiness where municipality_code = ?)
        select id, participant_id, school_year, round, readiness, assessed_on, source_system, source_id from mine
        where participant_id = any(?)
        union
        select m.id, participant_id, school_year, round, readiness, assessed_on, source_system, source_id from mine m
        join unnest(?::text[], ?::text[]) as k (system, key) on m.source_system = k.system and m.source_id = k.key\
        """;

    private final Map<UUID, Assessment> all = new LinkedHashMap<>();
    private final Map<Source, Assessment> byKey = new HashMap<>();
    private final Map<Round, Assessment> byRound = new HashMap<>();

    private Assessments() {}

    private record Round(UUID participantId, String schoolYear, int round) {

        static Round of(UUID participantId, ReadinessForm form) {
            return new Round(participantId, form.schoolYear(), form.inRound());
        }
    }

    static Assessments find(Connection connection, String municipality, List<ReadinessRow> rows) throws SQLException {
        Assessments found = new Assessments();
        Sql.each(
                connection,
                FIND,
                row -> found.put(read(row)),
                municipality,
                SqlArrays.uuids(rows.stream()
                        .map(ReadinessRow::participantId)
                        .distinct()
                        .toList()),
                SqlArrays.texts(connection, rows, ReadinessRow::sourceSystem),
                SqlArrays.texts(connection, rows, ReadinessRow::sourceId));
        return found;
    }

    Optional<Assessment> withKey(Source key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The participant's assessment in the round of the form. */
    Optional<Assessment> inRound(UUID participantId, ReadinessForm form) {
        return Optional.ofNullable(byRound.get(Round.of(participantId, form)));
    }

    void put(Assessment assessment) {
        all.put(assessment.id(), assessment);
        key(assessment).ifPresent(key -> byKey.put(key, assessment));
        byRound.put(Round.of(assessment.participantId(), assessment.form()), assessment);
    }

    void change(Assessment assessment, ReadinessForm form) {
        key(assessment).ifPresent(byKey::remove);
        byRound.remove(Round.of(assessment.participantId(), assessment.form()));
        assessment.become(form);
        put(assessment);
    }

    /** Writes what rows have made or changed, and gives it. */
    List<Assessment> write(Connection connection, String municipality, Instant now) throws SQLException {
        List<Assessment> changed =
                all.values().stream().filter(Assessment::isChanged).toList();
        PLAN.stage(connection, changed.stream().filter(it -> !it.isNew()).toList())
                .update(now);
        PLAN.stage(connection, changed.stream().filter(Assessment::isNew).toList())
                .insert(now, municipality);
        return changed;
    }

    private static Assessment read(ResultSet row) throws SQLException {
        @Nullable String system = row.getString(7);
        ReadinessForm form = new ReadinessForm(
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                system == null ? null : new Source(system, row.getString(8)));
        return Assessment.known(row.getObject(1, UUID.class), row.getObject(2, UUID.class), form);
    }

    private static Optional<Source> key(Assessment assessment) {
        return Optional.ofNullable(assessment.form().source());
    }
}
