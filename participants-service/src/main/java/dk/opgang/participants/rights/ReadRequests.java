package dk.opgang.participants.rights;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads requests, for the participant's municipality alone, and logs it. */
@Singleton
@Transactional
public class ReadRequests {

    private static final String ACTION = "read-data-subject-requests";

    private final Participants participants;
    private final DataSubjectRequests requests;
    private final Diary diary;
    private final BusinessClock clock;

    ReadRequests(Participants participants, DataSubjectRequests requests, Diary diary, BusinessClock clock) {
        this.participants = participants;
        this.requests = requests;
        this.diary = diary;
        this.clock = clock;
    }

    /** Those of one participant; 404 for everybody but its municipality, readers under a consent too. */
    Page<DataSubjectRequestView> page(Caller caller, UUID participantId, ListQuery wanted, @Nullable String purpose) {
        Participant participant = participants.get(caller, participantId);
        if (!caller.municipality().equals(Optional.of(participant.municipalityCode()))) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        diary.note(caller, ACTION, participantId, participant.municipalityCode(), purpose);
        return requests.page(caller, wanted, Restriction.equal("participantId", participantId))
                .map(this::view);
    }

    /** Those of all participants of the caller, those who were erased too. */
    Page<DataSubjectRequestView> all(Caller caller, ListQuery wanted, RequestFilter filter, @Nullable String purpose) {
        Page<DataSubjectRequest> page = requests.page(caller, wanted, filter.on(clock.today()));
        Map<UUID, String> shown = page.items().stream()
                .collect(Collectors.toMap(
                        DataSubjectRequest::participantId, DataSubjectRequest::municipalityCode, (one, same) -> one));
        diary.noteAll(caller, ACTION, purpose, shown);
        return page.map(this::view);
    }

    DataSubjectRequestView one(Caller caller, UUID participantId, UUID id, @Nullable String purpose) {
        participants.get(caller, participantId);
        return shown(caller, requests.getOf(caller, participantId, id), purpose);
    }

    /** The request, of somebody who was erased too. */
    DataSubjectRequestView one(Caller caller, UUID id, @Nullable String purpose) {
        return shown(caller, requests.get(caller, id), purpose);
    }

    /** All of a participant, for the participant's export. */
    public List<DataSubjectRequestView> about(Caller caller, UUID participantId) {
        return requests.of(caller, participantId).stream().map(this::view).toList();
    }

    DataSubjectRequestView view(DataSubjectRequest request) {
        return DataSubjectRequestView.of(request, clock.today());
    }

    private DataSubjectRequestView shown(Caller caller, DataSubjectRequest request, @Nullable String purpose) {
        diary.note(caller, ACTION, request.participantId(), request.municipalityCode(), purpose);
        return view(request);
    }
}
