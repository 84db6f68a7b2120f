package dk.opgang.participants.consent;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads consents. A recipient sees its own, whatever data they are about. */
@Singleton
class ReadConsents {

    private static final String ACTION = "read-consents";

    private final Participants participants;
    private final Consents consents;
    private final ConsentViews views;
    private final Reader reader;
    private final Diary diary;
    private final BusinessClock clock;

    ReadConsents(
            Participants participants,
            Consents consents,
            ConsentViews views,
            Reader reader,
            Diary diary,
            BusinessClock clock) {
        this.participants = participants;
        this.consents = consents;
        this.views = views;
        this.reader = reader;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    Page<ConsentView> page(
            Caller caller, UUID participantId, ListQuery wanted, @Nullable String state, @Nullable String purpose) {
        Participant participant = participants.get(caller, participantId);
        Insight insight = reader.insight(caller, participantId, participant.municipalityCode());
        diary.note(caller, ACTION, participantId, participant.municipalityCode(), purpose);
        return consents.page(
                        caller,
                        wanted,
                        Restriction.equal("participantId", participantId),
                        ConsentFilter.state(state, clock.today()))
                .map(consent -> views.of(consent, insight));
    }

    /** The consents of all participants whom the caller may see. */
    @Transactional
    Page<ConsentView> all(Caller caller, ListQuery wanted, ConsentFilter filter, @Nullable String purpose) {
        Page<Consent> page = consents.page(caller, wanted, filter.on(clock.today()));
        Map<UUID, String> shown = page.items().stream()
                .collect(Collectors.toMap(Consent::participantId, Consent::municipalityCode, (one, same) -> one));
        diary.noteAll(caller, ACTION, purpose, shown);
        Map<UUID, Insight> insights = reader.insights(caller, shown);
        return page.map(consent -> views.of(consent, Objects.requireNonNull(insights.get(consent.participantId()))));
    }

    @Transactional
    ConsentView one(Caller caller, UUID consentId, @Nullable String purpose) {
        Consent consent = consents.get(caller, consentId);
        diary.note(caller, ACTION, consent.participantId(), consent.municipalityCode(), purpose);
        return views.of(consent, reader.insight(caller, consent.participantId(), consent.municipalityCode()));
    }
}
