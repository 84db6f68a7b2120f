package dk.opgang.participants.subject;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records something about a participant, corrects it, or takes back what never was: for the participant's municipality alone. */
public abstract class WriteRecord<F extends Record & CaseForm<F>, E extends CaseRecord<F>>
        extends Posting<Participant, F, E> {

    private final Subjects subjects;
    private final CaseRecords<E> records;
    private final String recording;
    private final String kind;

    /**
     * @param recording how the access log calls the first of what can be done, such as {@code record}
     * @param kind how it calls a record, such as {@code contact}
     */
    protected WriteRecord(
            Subjects subjects, CaseRecords<E> records, Class<F> form, Outbox outbox, String recording, String kind) {
        super(records, form, outbox);
        this.subjects = subjects;
        this.records = records;
        this.recording = recording;
        this.kind = kind;
    }

    @Transactional
    public Posted<E> post(Caller caller, UUID participantId, F form) {
        return post(caller, subjects.toChange(caller, participantId, recording + "-" + kind), form);
    }

    @Transactional
    public E patch(Caller caller, UUID participantId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Participant participant = subjects.toChange(caller, participantId, "correct-" + kind);
        return patch(caller, participant, records.lockOf(caller, participantId, id), ifMatch, patch);
    }

    @Transactional
    public void remove(Caller caller, UUID participantId, UUID id, @Nullable String ifMatch) {
        Participant participant = subjects.toChange(caller, participantId, "remove-" + kind);
        remove(participant, records.lockOf(caller, participantId, id), ifMatch);
    }

    /**
     * What is told of a change that is news: of most records all, of what is told to nobody nothing.
     *
     * @param before null if it is new
     */
    protected abstract List<Event> facts(Participant participant, @Nullable F before, E record);

    /** A key stands for one record: what is known by it is this participant's; otherwise 409 with its id. */
    @Override
    protected Optional<E> known(Caller caller, Participant participant, F form) {
        Optional<E> known = super.known(caller, participant, form);
        known.filter(other -> !other.participantId().equals(participant.id())).ifPresent(other -> {
            throw ParticipantProblem.sourceInUse(other.id());
        });
        return known;
    }

    /** A record may take another key of the poster, unless another record has it: 409 with its id. */
    @Override
    protected final void checkSource(Caller caller, E known, F form, Faults faults) {
        records.requireFree(caller, known, form.source());
    }

    /** Another key is news to nobody. */
    @Override
    protected final List<Event> news(Participant participant, @Nullable F before, E record) {
        boolean sameBut =
                before != null && before.withSource(null).equals(record.form().withSource(null));
        return sameBut ? List.of() : facts(participant, before, record);
    }
}
