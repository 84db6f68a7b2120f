package dk.opgang.housingareas.flows;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.Period;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The spells as they stand in the database: worked out anew for every participant of whom something changed. */
@Singleton
class SpellTable {

    // An empty period is one that was opened and replaced on the same day; nobody was on that benefit for a day.
    private static final String DELETE = "delete from flow_spells where participant_id = any (?)";
    private static final String STAYS = """
            select participant_id, municipality_code, housing_area_id, period_from, period_to from residences
            where participant_id = any (?) and (period_to is null or period_to > period_from)""";

    private static final String BENEFITS = """
            select participant_id, benefit_group, period_from, period_to, closing_reason from benefit_periods
            where participant_id = any (?) and (period_to is null or period_to > period_from)""";

    private static final String INSERT = """
            insert into flow_spells
                (participant_id, municipality_code, housing_area_id, benefit_group, period_from, period_to,
                 opened_by, closed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;

    SpellTable(AgroalDataSource database) {
        this.database = database;
    }

    private record Stay(UUID participantId, String municipalityCode, UUID housingAreaId) {}

    void replace(Collection<UUID> participants) {
        Sql.run(database, connection -> {
            Sql.update(connection, DELETE, SqlArrays.uuids(connection, participants));
            insert(connection, stays(connection, participants), benefits(connection, participants));
        });
    }

    private static Map<Stay, List<Period>> stays(Connection connection, Collection<UUID> participants)
            throws SQLException {
        Map<Stay, List<Period>> stays = new HashMap<>();
        Sql.each(
                connection,
                STAYS,
                row -> {
                    Stay stay = new Stay(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class));
                    stays.computeIfAbsent(stay, it -> new ArrayList<>()).add(period(row, 4));
                },
                SqlArrays.uuids(connection, participants));
        return stays;
    }

    private static Map<UUID, List<BenefitPeriod>> benefits(Connection connection, Collection<UUID> participants)
            throws SQLException {
        Map<UUID, List<BenefitPeriod>> benefits = new HashMap<>();
        Sql.each(
                connection,
                BENEFITS,
                row -> benefits.computeIfAbsent(row.getObject(1, UUID.class), it -> new ArrayList<>())
                        .add(new BenefitPeriod(row.getString(2), period(row, 3), row.getString(5))),
                SqlArrays.uuids(connection, participants));
        return benefits;
    }

    private static void insert(
            Connection connection, Map<Stay, List<Period>> stays, Map<UUID, List<BenefitPeriod>> benefits)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Map.Entry<Stay, List<Period>> entry : stays.entrySet()) {
                Stay stay = entry.getKey();
                List<BenefitPeriod> received = benefits.getOrDefault(stay.participantId(), List.of());
                for (Spell spell : Spells.of(entry.getValue(), received)) {
                    statement.setObject(1, stay.participantId());
                    statement.setString(2, stay.municipalityCode());
                    statement.setObject(3, stay.housingAreaId());
                    statement.setString(4, spell.benefitGroup());
                    statement.setObject(5, spell.period().from());
                    statement.setObject(6, spell.period().to());
                    statement.setString(7, spell.opening().code());
                    statement.setString(
                            8, spell.closing() == null ? null : spell.closing().code());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static Period period(ResultSet row, int column) throws SQLException {
        return new Period(row.getObject(column, LocalDate.class), row.getObject(column + 1, LocalDate.class));
    }
}
