package dk.opgang.participants.rights;

import dk.opgang.participants.restriction.LimitProcessing;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ProcessingRestriction;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.participants.subject.RestrictionForm;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Restricts the processing while an objection or a request for restriction is undecided (databeskyttelsesforordningen article 18), and lifts
 * that when it is refused. A restriction that the municipality set by itself stays as it is, and so does one that is granted.
 */
@Singleton
@Transactional
class RestrictForRequest {

    private final DataSubjectRequests requests;
    private final ProcessingRestrictions restrictions;
    private final LimitProcessing limiting;

    RestrictForRequest(DataSubjectRequests requests, ProcessingRestrictions restrictions, LimitProcessing limiting) {
        this.requests = requests;
        this.restrictions = restrictions;
        this.limiting = limiting;
    }

    /** What is undecided restricts at once, and what turned out to be another kind of request does no longer. */
    void settle(Caller caller, Participant participant) {
        Optional<ProcessingRestriction> known = restrictions.of(caller, participant.id());
        List<DataSubjectRequest> restricting = restricting(caller, participant.id());
        if (known.isEmpty()) {
            restricting.stream()
                    .findFirst()
                    .ifPresent(first -> limiting.restrict(participant, form(first), first.id()));
            return;
        }
        known.map(ProcessingRestriction::requestId)
                .flatMap(owner -> requests.find(caller, owner))
                .filter(owner -> owner.form().restrictionReason().isEmpty())
                .ifPresent(owner -> refused(caller, participant, owner));
    }

    /** Lifts what a request restricted, unless another one is still undecided: then the restriction is that one's. */
    void refused(Caller caller, Participant participant, DataSubjectRequest request) {
        restrictions
                .of(caller, participant.id())
                .filter(restriction -> request.id().equals(restriction.requestId()))
                .ifPresent(restriction -> restricting(caller, participant.id()).stream()
                        .findFirst()
                        .ifPresentOrElse(
                                other -> restriction.change(form(other), other.id()),
                                () -> limiting.lift(restriction)));
    }

    private List<DataSubjectRequest> restricting(Caller caller, UUID participantId) {
        return requests.open(caller, participantId).stream()
                .filter(request -> request.form().restrictionReason().isPresent())
                .toList();
    }

    private static RestrictionForm form(DataSubjectRequest request) {
        return new RestrictionForm(request.form().restrictionReason().orElseThrow());
    }
}
