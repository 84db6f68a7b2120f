package dk.opgang.participants.rights;

import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the requests of somebody who is erased. Nobody is while access is asked for: what is to be shown would be gone. The request
 * that the erasure answers stays, so that the municipality can show that it was; the others go with the person.
 */
@Singleton
@Transactional
public class ExecuteErasure {

    private final DataSubjectRequests requests;
    private final BusinessClock clock;

    ExecuteErasure(DataSubjectRequests requests, BusinessClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** @param requestId the granted request that is executed, if there is one; 409 if it is no such */
    public void erase(Caller caller, UUID participantId, @Nullable UUID requestId) {
        List<DataSubjectRequest> all = requests.of(caller, participantId);
        all.stream()
                .filter(request -> request.isOpen() && request.form().article().equals(RequestForm.ACCESS))
                .findFirst()
                .ifPresent(request -> {
                    throw new ProblemException(ParticipantProblem.DATA_SUBJECT_REQUEST_OPEN).with("id", request.id());
                });
        if (requestId != null) {
            all.stream()
                    .filter(request -> request.id().equals(requestId) && request.grantsErasure())
                    .findFirst()
                    .orElseThrow(
                            () -> new ProblemException(ParticipantProblem.REQUEST_NOT_GRANTED).with("id", requestId))
                    .execute(clock.now());
        }
        all.stream().filter(request -> !request.id().equals(requestId)).forEach(requests::remove);
    }
}
