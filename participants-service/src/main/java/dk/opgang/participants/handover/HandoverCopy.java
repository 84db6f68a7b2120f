package dk.opgang.participants.handover;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is handed over of one person, as one of the two sides has it. */
@Entity
@Table(name = "handover_copies")
class HandoverCopy extends Resource {

    @Column(updatable = false)
    private UUID packageId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private int part;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private String senderCode;

    @Column(updatable = false)
    private UUID originId;

    @Column(updatable = false)
    private @Nullable UUID consentId;

    private @Nullable UUID participantId;
    private UUID sealedBy;
    private byte[] sealed;
    private @Nullable Boolean linked;
    private @Nullable Long registeredVersion;
    private @Nullable Long registeredRows;

    protected HandoverCopy() {}

    /**
     * @param number of the person in the package, from 1
     * @param participant the sender's; its key seals the copy
     * @param own whether it is the sender's own copy
     */
    HandoverCopy(HandoverPackage in, int number, UUID participant, @Nullable UUID consent, boolean own, byte[] sealed) {
        this.packageId = in.id();
        this.number = number;
        this.part = in.lastPart();
        this.senderCode = in.from();
        this.municipalityCode = own ? in.from() : in.to();
        this.originId = participant;
        this.consentId = consent;
        this.participantId = own ? participant : null;
        this.sealedBy = participant;
        this.sealed = sealed.clone();
    }

    /**
     * What came from another installation, for the receiver.
     *
     * @param place stands for the person until the receiver has accepted; its key seals the copy
     */
    HandoverCopy(HandoverPackage in, int number, int part, UUID place, byte[] sealed) {
        this.packageId = in.id();
        this.number = number;
        this.part = part;
        this.senderCode = in.from();
        this.municipalityCode = in.to();
        this.originId = place;
        this.sealedBy = place;
        this.sealed = sealed.clone();
    }

    UUID packageId() {
        return packageId;
    }

    int number() {
        return number;
    }

    int part() {
        return part;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    UUID originId() {
        return originId;
    }

    @Nullable
    UUID participantId() {
        return participantId;
    }

    UUID sealedBy() {
        return sealedBy;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    /** Is the participant's from now on, and sealed by its key. */
    void belongTo(UUID participant, byte[] sealedAnew) {
        participantId = participant;
        resealed(participant, sealedAnew);
    }

    void resealed(UUID by, byte[] sealedAnew) {
        sealedBy = by;
        sealed = sealedAnew.clone();
    }

    /** Takes note of whether the participant was known before, and otherwise what it is now. */
    void accepted(boolean known, long version, long rows) {
        linked = known;
        registeredVersion = version;
        registeredRows = rows;
    }

    boolean isLinked() {
        return Boolean.TRUE.equals(linked);
    }

    /** Whether it was registered by the handover, and nobody has added anything since. */
    boolean isUntouched(long version, long rows) {
        return Boolean.FALSE.equals(linked)
                && registeredVersion != null
                && registeredVersion == version
                && registeredRows != null
                && registeredRows == rows;
    }
}
