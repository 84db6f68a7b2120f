package dk.opgang.participants.notice;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A notice to the recipient of a consent, as it is stored. It stays when the consent and the participant are gone. */
@Entity
@Table(name = "consent_notices")
class ConsentNotice extends Resource {

    @Column(updatable = false)
    private UUID consentId;

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private String recipientParty;

    @Column(updatable = false)
    private String kind;

    private Instant firstReadAt;

    private Instant lastReadAt;

    private long reads;

    private List<String> dataCategories;

    @Column(updatable = false)
    private LocalDate dueOn;

    private boolean overdueTold;

    private @Nullable Instant acknowledgedAt;

    @Embedded
    private @Nullable Acknowledgement acknowledgement;

    protected ConsentNotice() {}

    /** Takes the recipient's answer. */
    void acknowledge(Acknowledgement answer, Instant at) {
        acknowledgement = answer;
        acknowledgedAt = at;
    }

    /** Keeps the words of the answer in another form; what they say is the same. */
    void reword(Function<String, @Nullable String> words) {
        if (acknowledgement != null) {
            acknowledgement = acknowledgement.worded(words);
        }
    }

    /** Takes note that the municipality was told of a missing answer. */
    void tellOverdue() {
        overdueTold = true;
    }

    boolean isOverdue(LocalDate today) {
        return acknowledgedAt == null && today.isAfter(dueOn);
    }

    UUID consentId() {
        return consentId;
    }

    UUID participantId() {
        return participantId;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String recipientParty() {
        return recipientParty;
    }

    String kind() {
        return kind;
    }

    Instant firstReadAt() {
        return firstReadAt;
    }

    Instant lastReadAt() {
        return lastReadAt;
    }

    long reads() {
        return reads;
    }

    List<String> dataCategories() {
        return List.copyOf(dataCategories);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    Acknowledgement acknowledgement() {
        return acknowledgedAt == null ? null : Objects.requireNonNull(acknowledgement);
    }

    /** What the answer says in the recipient's own words, as it is kept. */
    Stream<String> words() {
        return acknowledgement == null ? Stream.empty() : Stream.ofNullable(acknowledgement.note());
    }

    @Nullable
    String action() {
        return acknowledgement == null ? null : acknowledgement.action();
    }
}
