package dk.opgang.participants.notice;

import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes notices: that there is one of a kind and occasion the database says, however many write it at once. */
@Singleton
class NoticeTable {

    /** Days within which a recipient answers. */
    private static final int ANSWERED_WITHIN = 14;

    private static final String INSERT = """
            insert into consent_notices (id, consent_id, participant_id, municipality_code, recipient_party, kind, occasion,
                                         first_read_at, last_read_at, reads, data_categories, due_on, overdue_told,
                                         created_at, updated_at, version)
            select id, consent_id, participant_id, municipality_code, recipient_party, ?, ?, first_read_at, last_read_at, reads,
                   string_to_array(categories, ',')::varchar[], ?, false, ?, ?, 0
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bigint[],
                        ?::text[])
                 as told (id, consent_id, participant_id, municipality_code, recipient_party, first_read_at, last_read_at, reads,
                          categories)
            order by consent_id
            on conflict (consent_id, recipient_party, kind, occasion) do nothing returning id""";

    private static final String EMPTY = """
            update consent_notices set data_categories = '{}', note = null, updated_at = ?, version = version + 1
            where participant_id = ?""";

    private static final List<String> FORGOTTEN = List.of(
            "delete from consent_reads where participant_id = ?", "delete from consent_uses where participant_id = ?");

    /** What was read until shortly before the end, and told only now. */
    private static final String COMPLETE = """
            update consent_notices n
            set first_read_at = r.first_read_at, last_read_at = r.last_read_at, reads = r.reads,
                data_categories = string_to_array(r.categories, ',')::varchar[], updated_at = ?, version = n.version + 1
            from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::text[])
                 as r (consent_id, recipient_party, first_read_at, last_read_at, reads, categories)
            where n.consent_id = r.consent_id and n.recipient_party = r.recipient_party and n.acknowledged_at is null
              and n.kind in ('withdrawn', 'expired') and n.reads < r.reads""";

    private final AgroalDataSource database;
    private final BusinessClock clock;

    NoticeTable(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A notice that was written. */
    record Written(UUID id, Reading reading) {}

    /** Writes a notice for each reading that has none of that kind and occasion yet, and gives those. */
    List<Written> insert(NoticeKind kind, String occasion, List<Reading> readings) {
        List<Written> wanted =
                readings.stream().map(it -> new Written(Ids.next(), it)).toList();
        OffsetDateTime now = now();
        Set<UUID> ids = Sql.on(
                database,
                connection -> Sql.idsOf(
                        connection,
                        INSERT,
                        kind.code(),
                        occasion,
                        clock.today().plusDays(ANSWERED_WITHIN),
                        now,
                        now,
                        SqlArrays.uuids(connection, wanted, Written::id),
                        SqlArrays.uuids(connection, readings, Reading::consentId),
                        SqlArrays.uuids(connection, readings, Reading::participantId),
                        SqlArrays.texts(connection, readings, Reading::municipalityCode),
                        SqlArrays.texts(connection, readings, Reading::recipient),
                        SqlArrays.texts(
                                connection, readings, it -> it.firstReadAt().toString()),
                        SqlArrays.texts(
                                connection, readings, it -> it.lastReadAt().toString()),
                        SqlArrays.bigints(connection, readings, Reading::reads),
                        SqlArrays.texts(connection, readings, NoticeTable::categories)));
        return wanted.stream().filter(it -> ids.contains(it.id())).toList();
    }

    /** Takes into unanswered notices of an end what turns out to have been read before it. */
    void complete(List<Reading> readings) {
        Sql.on(
                database,
                connection -> Sql.update(
                        connection,
                        COMPLETE,
                        now(),
                        SqlArrays.uuids(connection, readings, Reading::consentId),
                        SqlArrays.texts(connection, readings, Reading::recipient),
                        SqlArrays.texts(
                                connection, readings, it -> it.firstReadAt().toString()),
                        SqlArrays.texts(
                                connection, readings, it -> it.lastReadAt().toString()),
                        SqlArrays.bigints(connection, readings, Reading::reads),
                        SqlArrays.texts(connection, readings, NoticeTable::categories)));
    }

    /** Lets no notice about the participant tell anything of the person, and forgets what was read. */
    void erase(UUID participantId) {
        Sql.update(database, EMPTY, now(), participantId);
        for (String forgotten : FORGOTTEN) {
            Sql.update(database, forgotten, participantId);
        }
    }

    private static String categories(Reading reading) {
        return String.join(",", reading.dataCategories());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
