package dk.opgang.participants.notice;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is known to have been read under consents, here and in other services. */
@Singleton
class Readings {

    private static final String READ = """
            select r.consent_id, r.recipient_party, r.participant_id, r.municipality_code, min(r.first_read_at), max(r.last_read_at),
                   sum(r.reads)::bigint, string_agg(array_to_string(r.data_categories, ','), ',')
            from consent_reads_known r where %s group by 1, 2, 3, 4 order by 1, 2""";

    /** Whoever has said since its last read that it keeps nothing is told of nothing that happens to the data. */
    private static final String KEPT = """
            not exists (select from consent_notices n
                        where n.consent_id = r.consent_id and n.recipient_party = r.recipient_party
                          and n.action = 'deleted' and n.acknowledged_at > r.last_read_at)""";

    private final AgroalDataSource database;

    Readings(AgroalDataSource database) {
        this.database = database;
    }

    List<Reading> ofConsent(UUID consentId) {
        return find("r.consent_id = ?", consentId);
    }

    /** Of everybody who may still have something of the participant. */
    List<Reading> ofParticipant(UUID participantId) {
        return find("r.participant_id = ? and " + KEPT, participantId);
    }

    /** Of those who were told of that restriction. */
    List<Reading> restricted(UUID participantId, UUID restrictionId) {
        return find(
                "r.participant_id = ? and exists (select from consent_notices n where n.consent_id = r.consent_id"
                        + " and n.recipient_party = r.recipient_party and n.kind = 'restricted' and n.occasion = ?)",
                participantId,
                restrictionId.toString());
    }

    private List<Reading> find(String condition, Object... parameters) {
        return Sql.list(database, READ.formatted(condition), Readings::reading, parameters);
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getLong(7),
                Stream.of(row.getString(8).split(",", -1))
                        .filter(category -> !category.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
