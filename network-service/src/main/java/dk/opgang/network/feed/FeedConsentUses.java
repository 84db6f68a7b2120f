package dk.opgang.network.feed;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What the feed showed under consents: noted when it is shown, taken out when it is told. */
@Singleton
class FeedConsentUses {

    private static final String NOTE = "select network_note_reads(?, ?, ?, ?, ?)";

    /** A row that somebody is just reading under waits for the next time. */
    private static final String TAKE = """
            delete from feed_consent_uses
            where (consent_id, reader) in (select consent_id, reader from feed_consent_uses limit ? for update skip locked)
            returning consent_id, participant_id, municipality_code, split_part(reader, ':', 2), first_at, last_at, reads""";

    private final AgroalDataSource database;
    private final BusinessClock clock;

    FeedConsentUses(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes of the events that were shown, to so many readers, those that the caller's tenant saw by a consent. */
    void note(List<FeedEntry> shown, int readers) {
        List<FeedEntry> consented = shown.stream().filter(FeedEntry::byConsent).toList();
        if (consented.isEmpty()) {
            return;
        }
        Sql.run(
                database,
                connection -> Sql.call(
                        connection,
                        NOTE,
                        SqlArrays.uuids(connection, consented, FeedEntry::participant),
                        SqlArrays.texts(connection, consented, FeedEntry::controller),
                        SqlArrays.uuids(connection, consented, FeedEntry::initiative),
                        OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC),
                        readers));
    }

    /** Takes out so many at the most. */
    List<ConsentUsed> take(int most) {
        return Sql.list(
                database,
                TAKE,
                row -> new ConsentUsed(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        List.of(),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getLong(7)),
                most);
    }
}
