package dk.opgang.initiatives.invitation;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An invitation, as it is stored: the state that was last told. */
@Entity
@Table(name = "job_invitations")
class Invitation extends PostedResource<InvitationForm> {

    @Column(updatable = false)
    private UUID openingId;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID initiativeId;

    private String toldState;

    /** Whose candidate is invited: the enrolment, the participant's municipality, and the initiative. */
    record Whose(UUID enrolmentId, String municipalityCode, UUID initiativeId) {}

    protected Invitation() {}

    Invitation(String poster, UUID openingId, Whose whose, InvitationForm form) {
        super(poster, form);
        this.openingId = openingId;
        this.enrolmentId = whose.enrolmentId();
        this.municipalityCode = whose.municipalityCode();
        this.initiativeId = whose.initiativeId();
        this.toldState = InvitationState.SENT.code();
    }

    UUID openingId() {
        return openingId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID participantId() {
        return form().participantId();
    }

    String municipalityCode() {
        return municipalityCode;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    /** Where it stands on a day: one that was not answered in time has expired. */
    InvitationState stateOn(LocalDate day) {
        InvitationState told = InvitationState.of(toldState);
        LocalDate until = form().answerBefore();
        return told == InvitationState.SENT && until != null && !until.isAfter(day) ? InvitationState.EXPIRED : told;
    }

    void moveTo(InvitationState next) {
        this.toldState = next.code();
    }
}
