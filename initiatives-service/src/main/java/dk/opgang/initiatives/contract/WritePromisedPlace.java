package dk.opgang.initiatives.contract;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the places that a contractor promises; to whom is known to the municipality alone. */
@Singleton
class WritePromisedPlace extends Posting<Contract, PromisedPlaceForm, PromisedPlace> {

    private final Contracts contracts;
    private final KnownParticipants participants;
    private final Survivors survivors;
    private final Diary diary;

    WritePromisedPlace(
            Contracts contracts,
            PromisedPlaces places,
            KnownParticipants participants,
            Survivors survivors,
            Diary diary,
            Outbox outbox) {
        super(places, PromisedPlaceForm.class, outbox);
        this.contracts = contracts;
        this.participants = participants;
        this.survivors = survivors;
        this.diary = diary;
    }

    @Transactional
    Posted<PromisedPlace> post(Caller caller, UUID contractId, PromisedPlaceForm told) {
        PromisedPlaceForm form = told.participantId() == null
                ? told
                : new PromisedPlaceForm(told.source(), told.jobKind(), told.from(), survivors.of(told.participantId()));
        Posted<PromisedPlace> posted = post(caller, contracts.toWrite(caller, contractId), form);
        ReadPromisedPlaces.subject(posted.resource())
                .ifPresent(subject -> diary.note(caller, "promise-place", subject));
        return posted;
    }

    @Override
    protected void check(
            Caller caller, Contract contract, @Nullable PromisedPlace known, PromisedPlaceForm form, Faults faults) {
        if (known != null && !known.contractId().equals(contract.id())) {
            faults.broken("/source", ContractFault.CONTRACT_SOURCE_IN_USE);
        }
        if (form.participantId() != null
                && participants.find(caller, form.participantId()).isEmpty()) {
            faults.broken("/participantId", ContractFault.PROMISED_PARTICIPANT_NOT_FOUND);
        }
    }

    @Override
    protected PromisedPlace create(Caller caller, Contract contract, PromisedPlaceForm form) {
        return new PromisedPlace(caller.tenantKey(), contract, form);
    }

    @Override
    protected List<Event> news(Contract contract, @Nullable PromisedPlaceForm before, PromisedPlace place) {
        return List.of();
    }
}
