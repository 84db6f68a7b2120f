package dk.opgang.participants.participant;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads participants, one or many, and logs it. */
@Singleton
class ReadParticipants {

    private final Participants participants;
    private final IdentityVault vault;
    private final Reader reader;
    private final Diary diary;

    ReadParticipants(Participants participants, IdentityVault vault, Reader reader, Diary diary) {
        this.participants = participants;
        this.vault = vault;
        this.reader = reader;
        this.diary = diary;
    }

    @Transactional
    ParticipantView one(Caller caller, UUID id, @Nullable String purpose) {
        Participant participant = participants.get(caller, id);
        diary.note(caller, "read-participant", id, participant.municipalityCode(), purpose);
        return seen(caller, participant);
    }

    /** A participant that the caller has just registered or changed, as the caller sees it. */
    @Transactional
    ParticipantView written(Caller caller, Participant participant) {
        return seen(caller, participant);
    }

    private ParticipantView seen(Caller caller, Participant participant) {
        return ParticipantView.of(
                participant, reader.insight(caller, participant.id(), participant.municipalityCode()));
    }

    @Transactional
    Page<ParticipantView> page(Caller caller, ListQuery wanted, ParticipantFilter filter, @Nullable String purpose) {
        Restriction allowed = readable(caller, filter);
        Page<Participant> page =
                participants.page(caller, wanted, filter.restriction().and(allowed));
        Map<UUID, String> shown =
                page.items().stream().collect(Collectors.toMap(Participant::id, Participant::municipalityCode));
        diary.search(caller, filter.criteria(), purpose, shown);
        Map<UUID, Insight> insights = reader.insights(caller, shown);
        return page.map(
                participant -> ParticipantView.of(participant, Objects.requireNonNull(insights.get(participant.id()))));
    }

    /** The municipality's own participant with that CPR; nobody else finds any. A look-up that finds nobody is logged too. */
    @Transactional
    Optional<ParticipantView> byCpr(Caller caller, Cpr cpr, @Nullable String purpose) {
        Optional<Participant> found =
                caller.municipality().flatMap(own -> participants.withCpr(caller, own, vault.hashes(own, cpr)));
        diary.search(
                caller,
                Diary.BY_CPR,
                purpose,
                found.map(known -> Map.of(known.id(), known.municipalityCode())).orElse(Map.of()));
        return found.map(known -> seen(caller, known));
    }

    /** A filter must not tell what the answer would not show. */
    private Restriction readable(Caller caller, ParticipantFilter filter) {
        Restriction allowed = Restriction.all();
        if (filter.benefitGroup() != null) {
            allowed = allowed.and(reader.participantsOf(caller, DataCategory.BENEFITS));
        }
        if (filter.protectionExpiresBefore() != null) {
            allowed = allowed.and(Reader.own(caller));
        }
        return filter.housingAreaId() == null
                ? allowed
                : allowed.and(reader.participantsOf(caller, DataCategory.RESIDENCE));
    }
}
