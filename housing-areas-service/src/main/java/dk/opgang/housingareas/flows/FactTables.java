package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.flows.ParticipantFact.Benefit;
import dk.opgang.housingareas.flows.ParticipantFact.Key;
import dk.opgang.housingareas.flows.ParticipantFact.Residence;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The residences and benefit periods that events have told of, as this service keeps them. Written by set. */
@Singleton
class FactTables {

    private static final String PUT_RESIDENCE = """
            insert into residences (id, participant_id, municipality_code, housing_area_id, period_from, period_to)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id, participant_id) do update set housing_area_id = excluded.housing_area_id,
                period_from = excluded.period_from, period_to = excluded.period_to""";

    private static final String PUT_BENEFIT = """
            insert into benefit_periods
                (id, participant_id, municipality_code, benefit_group, period_from, period_to, closing_reason)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id, participant_id) do update set benefit_group = excluded.benefit_group, period_from = excluded.period_from,
                period_to = excluded.period_to, closing_reason = excluded.closing_reason""";

    private final AgroalDataSource database;

    FactTables(AgroalDataSource database) {
        this.database = database;
    }

    void putResidences(Collection<Residence> residences) {
        batch(PUT_RESIDENCE, residences, (statement, it) -> {
            statement.setObject(1, it.id());
            statement.setObject(2, it.participantId());
            statement.setString(3, it.municipalityCode());
            statement.setObject(4, it.housingAreaId());
            statement.setObject(5, it.from());
            statement.setObject(6, it.to());
        });
    }

    void putBenefits(Collection<Benefit> benefits) {
        batch(PUT_BENEFIT, benefits, (statement, it) -> {
            statement.setObject(1, it.id());
            statement.setObject(2, it.participantId());
            statement.setString(3, it.municipalityCode());
            statement.setString(4, it.group());
            statement.setObject(5, it.from());
            statement.setObject(6, it.to());
            statement.setString(7, it.closingReason());
        });
    }

    void removeResidences(Collection<Key> keys) {
        batch("delete from residences where id = ? and participant_id = ?", keys, FactTables::bind);
    }

    void removeBenefits(Collection<Key> keys) {
        batch("delete from benefit_periods where id = ? and participant_id = ?", keys, FactTables::bind);
    }

    /** Takes note of whose processing is restricted, and whose no longer. */
    void restrict(Map<UUID, Boolean> restricted) {
        batch(
                "insert into restricted_participants (participant_id) select ? where ? on conflict do nothing",
                restricted.entrySet(),
                (statement, it) -> {
                    statement.setObject(1, it.getKey());
                    statement.setBoolean(2, it.getValue());
                });
        lift(restricted.entrySet().stream()
                .filter(it -> !it.getValue())
                .map(Map.Entry::getKey)
                .toList());
    }

    private void lift(Collection<UUID> participants) {
        batch(
                "delete from restricted_participants where participant_id = ?",
                participants,
                (statement, it) -> statement.setObject(1, it));
    }

    /** Deletes whatever is known of the participants. */
    void erase(Collection<UUID> participants) {
        lift(participants);
        batch(
                "delete from residences where participant_id = ?",
                participants,
                (statement, it) -> statement.setObject(1, it));
        batch(
                "delete from benefit_periods where participant_id = ?",
                participants,
                (statement, it) -> statement.setObject(1, it));
    }

    private static void bind(PreparedStatement statement, Key key) throws SQLException {
        statement.setObject(1, key.id());
        statement.setObject(2, key.participantId());
    }

    private <T> void batch(String sql, Collection<T> rows, Binder<T> binder) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T row : rows) {
                binder.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("What events told of participants could not be written", e);
        }
    }

    private interface Binder<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }
}
