package dk.opgang.participants.rights;

import dk.opgang.participants.subject.CaseRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request of a participant, as it is stored. One that was executed by an erasure stays, with ids and dates alone. */
@Entity
@Table(name = "data_subject_requests")
public class DataSubjectRequest extends CaseRecord<RequestForm> {

    private LocalDate dueOn;

    private @Nullable LocalDate extensionToldOn;

    @Embedded
    private @Nullable AnswerForm answer;

    private @Nullable Instant executedAt;

    protected DataSubjectRequest() {}

    DataSubjectRequest(UUID participantId, String municipalityCode, RequestForm form) {
        super(participantId, municipalityCode, form);
        settle();
    }

    @Override
    protected void become(RequestForm other) {
        super.become(other);
        settle();
    }

    /** The participant was told that the answer takes longer. */
    void extend(LocalDate toldOn) {
        extensionToldOn = toldOn;
        settle();
    }

    void decide(AnswerForm decided) {
        answer = decided;
    }

    /** The participant is being erased, as it asked. */
    void execute(Instant at) {
        executedAt = at;
        super.become(form().withSource(null));
    }

    /** Whether nobody has decided it yet. */
    boolean isOpen() {
        return answer == null;
    }

    /** Whether the last day for an answer has passed without one. */
    boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }

    /** Whether it lets the participant be erased. */
    boolean grantsErasure() {
        return form().article().equals(RequestForm.ERASURE) && answer != null && answer.isGranted();
    }

    LocalDate receivedOn() {
        return form().receivedOn();
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate extensionToldOn() {
        return extensionToldOn;
    }

    @Nullable
    AnswerForm answer() {
        return answer;
    }

    @Nullable
    Instant executedAt() {
        return executedAt;
    }

    private void settle() {
        dueOn = extensionToldOn == null ? Deadlines.of(receivedOn()) : Deadlines.extended(receivedOn());
    }
}
