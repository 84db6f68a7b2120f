package dk.opgang.network.feed;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.export.SubjectRecords;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which consents of a participant somebody reads events in the feed, and read some since it was told last, for the participant's export. */
@Singleton
@Transactional
class ExportedConsents implements SubjectRecords {

    private static final String FIND = """
            select c.consent_id, c.reader, c.valid_from, c.valid_until, c.withdrawn, u.last_at
            from feed_consents c left join feed_consent_uses u on u.consent_id = c.consent_id and u.reader = c.reader
            where c.participant_id = ? order by c.valid_from, c.consent_id""";

    private final AgroalDataSource database;

    ExportedConsents(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A consent as the feed keeps it.
     *
     * @param reader tenant key of the recipient
     * @param lastReadAt of what was not told to the service of consents yet
     */
    record ExportedConsent(
            UUID consentId,
            String reader,
            LocalDate from,
            LocalDate until,
            boolean withdrawn,
            @Nullable Instant lastReadAt) {}

    @Override
    public String kind() {
        return "consents";
    }

    @Override
    public List<ExportedConsent> about(UUID subjectId) {
        List<ExportedConsent> found = new ArrayList<>();
        Sql.each(
                database,
                FIND,
                row -> {
                    OffsetDateTime last = row.getObject(6, OffsetDateTime.class);
                    found.add(new ExportedConsent(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            row.getObject(4, LocalDate.class),
                            row.getBoolean(5),
                            last == null ? null : last.toInstant()));
                },
                subjectId);
        return found;
    }
}
