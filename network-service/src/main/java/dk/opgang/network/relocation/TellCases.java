package dk.opgang.network.relocation;

import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells other installations of cases that seek, if one of their municipalities is wished for or any is; and of those that it has told of
 * that they seek no longer. While the data of one of a family are restricted its case is told of to nobody, and shown to nobody who has a
 * match with it.
 */
@Singleton
class TellCases implements EventHandler {

    private static final String ADVERT = "dk.opgang.network.relocation-advert-changed.v1";
    private static final String RESTRICTED = "dk.opgang.participants.processing-restricted.v1";
    private static final String LIFTED = "dk.opgang.participants.processing-lifted.v1";

    /** Whether it has been told of, if the other way round; a case is not changed by that. */
    private static final String NOTE = "update relocation_cases set advertised = ? where id = ? and advertised <> ?";

    private static final String OPEN = """
            select r.id from relocation_cases r
            where r.id = ? and r.state = 'seeking'
              and not exists (select from unnest(r.participant_ids) as person
                              where person = any (?) or opgang_feed_restricted(person) and person <> all (?))""";

    private final RelocationCases cases;
    private final ExchangeSender sender;
    private final MatchTellings matches;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    TellCases(
            RelocationCases cases,
            ExchangeSender sender,
            MatchTellings matches,
            AgroalDataSource database,
            BusinessClock clock) {
        this.cases = cases;
        this.sender = sender;
        this.matches = matches;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of(ADVERT, RESTRICTED, LIFTED);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        if (!sender.isAlone()) {
            // What the events tell of restrictions may stand in no table yet.
            Restrictions told = new Restrictions(about(events, RESTRICTED), about(events, LIFTED));
            events.stream().flatMap(this::concerned).distinct().forEach(caseId -> {
                tell(caseId, told);
                matches.changed(caseId);
            });
        }
    }

    /** All that seek now. */
    void tellAll() {
        cases.list(Caller.system(), Restriction.equal("state", CaseState.SEEKING.code())).stream()
                .map(RelocationCase::id)
                .forEach(caseId -> tell(caseId, new Restrictions(Set.of(), Set.of())));
    }

    private Stream<UUID> concerned(IncomingEvent event) {
        return event.type().equals(ADVERT)
                ? Stream.of(event.aggregateId())
                : cases.naming(Caller.system(), event.aggregateId()).stream().map(RelocationCase::id);
    }

    /** Whose data are restricted from now on, and whose are no longer. */
    private record Restrictions(Set<UUID> begun, Set<UUID> lifted) {}

    private static Set<UUID> about(List<IncomingEvent> events, String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .map(IncomingEvent::aggregateId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void tell(UUID caseId, Restrictions told) {
        RelocationCase found = cases.find(Caller.system(), caseId).orElse(null);
        if (found == null || found.isElsewhere()) {
            return;
        }
        List<String> wanted = found.form().wish().municipalityCodes();
        boolean isTold =
                isOpen(caseId, told) && (wanted.isEmpty() || wanted.stream().anyMatch(sender::isServedElsewhere));
        boolean isNews = note(caseId, isTold);
        if (isTold) {
            sender.tellAll(CaseAdvert.KIND, CaseAdvert.seeking(found, found.region(clock.today())));
        } else if (isNews) {
            sender.tellAll(CaseAdvert.KIND, CaseAdvert.over(caseId));
        }
    }

    private boolean isOpen(UUID caseId, Restrictions told) {
        return !Sql.idsOf(database, OPEN, caseId, SqlArrays.uuids(told.begun()), SqlArrays.uuids(told.lifted()))
                .isEmpty();
    }

    private boolean note(UUID caseId, boolean isTold) {
        return Sql.update(database, NOTE, isTold, caseId, isTold) > 0;
    }
}
