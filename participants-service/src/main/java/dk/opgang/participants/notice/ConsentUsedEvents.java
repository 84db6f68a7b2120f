package dk.opgang.participants.notice;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes in what was read in other services under consents; of consents that have ended meanwhile it is told at once. */
@Singleton
class ConsentUsedEvents implements EventHandler {

    private static final String KNOWN = "select id from participants where id = any(?)";

    private static final String ADD = """
            insert into consent_uses as known (consent_id, recipient_party, participant_id, municipality_code, first_read_at,
                                               last_read_at, reads, data_categories)
            values (?, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?::varchar[])
            on conflict (consent_id, recipient_party) do update
            set first_read_at = least(known.first_read_at, excluded.first_read_at),
                last_read_at = greatest(known.last_read_at, excluded.last_read_at),
                reads = known.reads + excluded.reads,
                data_categories = array(select distinct category from unnest(known.data_categories || excluded.data_categories)
                                        as category order by category)::varchar[]""";

    private final AgroalDataSource database;
    private final Notices notices;
    private final LateReads late;

    ConsentUsedEvents(AgroalDataSource database, Notices notices, LateReads late) {
        this.database = database;
        this.notices = notices;
        this.late = late;
    }

    @Override
    public Set<String> types() {
        return Set.of("dk.opgang.initiatives.consent-used.v1", "dk.opgang.network.consent-used.v1");
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        List<Reading> told = events.stream()
                .map(event -> event.as(ConsentUsed.class).reading())
                .toList();
        Set<UUID> known = known(told);
        List<Reading> present =
                told.stream().filter(it -> known.contains(it.participantId())).toList();
        present.forEach(this::add);
        late.of(present.stream().map(Reading::consentId).distinct().toList());
        told.stream().filter(it -> !known.contains(it.participantId())).forEach(notices::erasedMeanwhile);
    }

    @Override
    public List<String> projections() {
        return List.of("consent_uses");
    }

    private Set<UUID> known(List<Reading> told) {
        return Sql.on(
                database,
                connection -> Sql.idsOf(connection, KNOWN, SqlArrays.uuids(connection, told, Reading::participantId)));
    }

    private void add(Reading reading) {
        Sql.update(
                database,
                ADD,
                reading.consentId(),
                reading.recipient(),
                reading.participantId(),
                reading.municipalityCode(),
                reading.firstReadAt().toString(),
                reading.lastReadAt().toString(),
                reading.reads(),
                SqlArrays.texts(reading.dataCategories()));
    }
}
