package dk.opgang.network.relocation;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A match of a case and an offer, as it is stored. Its three parties are tenant keys, such as {@code municipality:615}. */
@Entity
@Table(name = "relocation_matches")
class RelocationMatch extends Resource {

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private UUID offerId;

    @Column(updatable = false)
    private String sender;

    @Column(updatable = false)
    private String receiver;

    @Column(updatable = false)
    private String organisation;

    private String state;

    @Column(updatable = false)
    private Instant answerBy;

    @Column(updatable = false)
    private @Nullable LocalDate allocationRuleCheckedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Answers answers;

    private @Nullable String reason;

    @Column(updatable = false)
    private @Nullable UUID agreementId;

    @Column(updatable = false)
    private @Nullable UUID fromAreaId;

    @Column(updatable = false)
    private @Nullable UUID toAreaId;

    private @Nullable LocalDate movedOn;

    @Column(updatable = false)
    private @Nullable String installation;

    @Column(updatable = false)
    private boolean arrived;

    private boolean closed;

    protected RelocationMatch() {}

    RelocationMatch(
            RelocationCase seeking,
            Offered offered,
            Instant answerBy,
            @Nullable LocalDate allocationRuleCheckedOn,
            @Nullable UUID agreementId) {
        this.caseId = seeking.id();
        this.sender = seeking.poster();
        this.fromAreaId = seeking.form().fromHousingAreaId();
        this.offerId = offered.id();
        this.receiver = "municipality:" + offered.municipalityCode();
        this.organisation = offered.organisation();
        this.toAreaId = offered.housingAreaId();
        this.installation = offered.installation();
        this.state = MatchState.PROPOSED.code();
        this.answerBy = answerBy;
        this.allocationRuleCheckedOn = allocationRuleCheckedOn;
        this.agreementId = agreementId;
        this.answers = Answers.NONE;
    }

    /**
     * What a match takes from an offer.
     *
     * @param organisation tenant key of who offers it
     * @param installation which other one tells of it
     */
    record Offered(
            UUID id,
            String municipalityCode,
            String organisation,
            @Nullable UUID housingAreaId,
            @Nullable String installation) {}

    UUID caseId() {
        return caseId;
    }

    UUID offerId() {
        return offerId;
    }

    String sender() {
        return sender;
    }

    String receiver() {
        return receiver;
    }

    String organisation() {
        return organisation;
    }

    MatchState state() {
        return MatchState.of(state);
    }

    Instant answerBy() {
        return answerBy;
    }

    @Nullable
    LocalDate allocationRuleCheckedOn() {
        return allocationRuleCheckedOn;
    }

    Answers answers() {
        return answers;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    UUID agreementId() {
        return agreementId;
    }

    /** Whether the family stays in its municipality: then nothing is handed over, and nobody departs. */
    boolean isWithinOneMunicipality() {
        return sender.equals(receiver);
    }

    /** With which other installation it is; null if both sides are here. */
    @Nullable
    String installation() {
        return installation;
    }

    /** Whether the other installation has the case, and decides on the match. */
    boolean isArrived() {
        return arrived;
    }

    /** The other installation tells whether its case is shown to nobody for the time being. */
    void close(boolean isClosed) {
        this.closed = isClosed;
    }

    /** The other installation tells what was answered. */
    void answered(Answers told) {
        this.answers = told;
    }

    /** Somebody has said why not; the other installation ends it. */
    void declinedFor(@Nullable String why) {
        this.reason = why;
    }

    /** Who answers for the party, as a tenant key. */
    String answering(MatchParty party) {
        return switch (party) {
            case FAMILY -> sender;
            case MUNICIPALITY -> receiver;
            case ORGANISATION -> organisation;
        };
    }

    void answered(MatchParty party, Answers.Given given) {
        this.answers = answers.with(party, given);
    }

    void agreed() {
        this.state = MatchState.AGREED.code();
    }

    void ended(MatchState end, @Nullable String why) {
        this.state = end.code();
        this.reason = why;
    }

    void moved(LocalDate day) {
        this.movedOn = day;
    }

    @Nullable
    LocalDate movedOn() {
        return movedOn;
    }
}
